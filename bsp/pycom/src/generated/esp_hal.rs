// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! From the singletons of `esp-hal` to the pins and back.
//!
//! Both are of size zero and each conversion ends what it is given, so a pad has one owner throughout.
#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "SAFETY of each `steal`: the pin that is given was its pad's only owner, and ends there"
)]

const _: () = assert!(
    esp32_pads::board::starts_on(option_env!("ESP_HAL_CONFIG_MIN_CHIP_REVISION"),
    100u16,),
    "`esp_hal::init` would panic on each of these boards: it demands a newer revision of the chip than they have. Put `ESP_HAL_CONFIG_MIN_CHIP_REVISION = \"0\"` under `[env]` in the `.cargo/config.toml` of your project."
);

use esp32_pads::esp_hal::peripherals::{
    GPIO3, GPIO1, GPIO0, GPIO4, GPIO15, GPIO5, GPIO27, GPIO19, GPIO2, GPIO12, GPIO13,
    GPIO22, GPIO21, GPIO36, GPIO37, GPIO38, GPIO39, GPIO35, GPIO34, GPIO32, GPIO33,
    GPIO26, GPIO25, GPIO14, GPIO16, GPIO17, GPIO18, GPIO23,
};

impl From<GPIO3<'static>> for super::module::P0 {
    #[inline]
    fn from(_: GPIO3<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P0> for GPIO3<'static> {
    #[inline]
    fn from(_: super::module::P0) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P0 {
    /// The singleton `GPIO3` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO3<'static> {
        self.into()
    }
}

impl From<GPIO1<'static>> for super::module::P1 {
    #[inline]
    fn from(_: GPIO1<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P1> for GPIO1<'static> {
    #[inline]
    fn from(_: super::module::P1) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P1 {
    /// The singleton `GPIO1` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO1<'static> {
        self.into()
    }
}

impl From<GPIO0<'static>> for super::module::P2 {
    #[inline]
    fn from(_: GPIO0<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P2> for GPIO0<'static> {
    #[inline]
    fn from(_: super::module::P2) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P2 {
    /// The singleton `GPIO0` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO0<'static> {
        self.into()
    }
}

impl From<GPIO4<'static>> for super::module::P3 {
    #[inline]
    fn from(_: GPIO4<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P3> for GPIO4<'static> {
    #[inline]
    fn from(_: super::module::P3) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P3 {
    /// The singleton `GPIO4` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO4<'static> {
        self.into()
    }
}

impl From<GPIO15<'static>> for super::module::P4 {
    #[inline]
    fn from(_: GPIO15<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P4> for GPIO15<'static> {
    #[inline]
    fn from(_: super::module::P4) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P4 {
    /// The singleton `GPIO15` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO15<'static> {
        self.into()
    }
}

impl From<GPIO5<'static>> for super::module::P5 {
    #[inline]
    fn from(_: GPIO5<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P5> for GPIO5<'static> {
    #[inline]
    fn from(_: super::module::P5) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P5 {
    /// The singleton `GPIO5` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO5<'static> {
        self.into()
    }
}

impl From<GPIO27<'static>> for super::module::P6 {
    #[inline]
    fn from(_: GPIO27<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P6> for GPIO27<'static> {
    #[inline]
    fn from(_: super::module::P6) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P6 {
    /// The singleton `GPIO27` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO27<'static> {
        self.into()
    }
}

impl From<GPIO19<'static>> for super::module::P7 {
    #[inline]
    fn from(_: GPIO19<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P7> for GPIO19<'static> {
    #[inline]
    fn from(_: super::module::P7) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P7 {
    /// The singleton `GPIO19` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO19<'static> {
        self.into()
    }
}

impl From<GPIO2<'static>> for super::module::P8 {
    #[inline]
    fn from(_: GPIO2<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P8> for GPIO2<'static> {
    #[inline]
    fn from(_: super::module::P8) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P8 {
    /// The singleton `GPIO2` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO2<'static> {
        self.into()
    }
}

impl From<GPIO12<'static>> for super::module::P9 {
    #[inline]
    fn from(_: GPIO12<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P9> for GPIO12<'static> {
    #[inline]
    fn from(_: super::module::P9) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P9 {
    /// The singleton `GPIO12` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO12<'static> {
        self.into()
    }
}

impl From<GPIO13<'static>> for super::module::P10 {
    #[inline]
    fn from(_: GPIO13<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P10> for GPIO13<'static> {
    #[inline]
    fn from(_: super::module::P10) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P10 {
    /// The singleton `GPIO13` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO13<'static> {
        self.into()
    }
}

impl From<GPIO22<'static>> for super::module::P11 {
    #[inline]
    fn from(_: GPIO22<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P11> for GPIO22<'static> {
    #[inline]
    fn from(_: super::module::P11) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P11 {
    /// The singleton `GPIO22` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO22<'static> {
        self.into()
    }
}

impl From<GPIO21<'static>> for super::module::P12 {
    #[inline]
    fn from(_: GPIO21<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P12> for GPIO21<'static> {
    #[inline]
    fn from(_: super::module::P12) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P12 {
    /// The singleton `GPIO21` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO21<'static> {
        self.into()
    }
}

impl From<GPIO36<'static>> for super::module::P13 {
    #[inline]
    fn from(_: GPIO36<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P13> for GPIO36<'static> {
    #[inline]
    fn from(_: super::module::P13) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P13 {
    /// The singleton `GPIO36` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO36<'static> {
        self.into()
    }
}

impl From<GPIO37<'static>> for super::module::P14 {
    #[inline]
    fn from(_: GPIO37<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P14> for GPIO37<'static> {
    #[inline]
    fn from(_: super::module::P14) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P14 {
    /// The singleton `GPIO37` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO37<'static> {
        self.into()
    }
}

impl From<GPIO38<'static>> for super::module::P15 {
    #[inline]
    fn from(_: GPIO38<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P15> for GPIO38<'static> {
    #[inline]
    fn from(_: super::module::P15) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P15 {
    /// The singleton `GPIO38` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO38<'static> {
        self.into()
    }
}

impl From<GPIO39<'static>> for super::module::P16 {
    #[inline]
    fn from(_: GPIO39<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P16> for GPIO39<'static> {
    #[inline]
    fn from(_: super::module::P16) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P16 {
    /// The singleton `GPIO39` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO39<'static> {
        self.into()
    }
}

impl From<GPIO35<'static>> for super::module::P17 {
    #[inline]
    fn from(_: GPIO35<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P17> for GPIO35<'static> {
    #[inline]
    fn from(_: super::module::P17) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P17 {
    /// The singleton `GPIO35` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO35<'static> {
        self.into()
    }
}

impl From<GPIO34<'static>> for super::module::P18 {
    #[inline]
    fn from(_: GPIO34<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P18> for GPIO34<'static> {
    #[inline]
    fn from(_: super::module::P18) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P18 {
    /// The singleton `GPIO34` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO34<'static> {
        self.into()
    }
}

impl From<GPIO32<'static>> for super::module::P19 {
    #[inline]
    fn from(_: GPIO32<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P19> for GPIO32<'static> {
    #[inline]
    fn from(_: super::module::P19) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P19 {
    /// The singleton `GPIO32` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO32<'static> {
        self.into()
    }
}

impl From<GPIO33<'static>> for super::module::P20 {
    #[inline]
    fn from(_: GPIO33<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P20> for GPIO33<'static> {
    #[inline]
    fn from(_: super::module::P20) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P20 {
    /// The singleton `GPIO33` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO33<'static> {
        self.into()
    }
}

impl From<GPIO26<'static>> for super::module::P21 {
    #[inline]
    fn from(_: GPIO26<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P21> for GPIO26<'static> {
    #[inline]
    fn from(_: super::module::P21) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P21 {
    /// The singleton `GPIO26` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO26<'static> {
        self.into()
    }
}

impl From<GPIO25<'static>> for super::module::P22 {
    #[inline]
    fn from(_: GPIO25<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P22> for GPIO25<'static> {
    #[inline]
    fn from(_: super::module::P22) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P22 {
    /// The singleton `GPIO25` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO25<'static> {
        self.into()
    }
}

impl From<GPIO14<'static>> for super::module::P23 {
    #[inline]
    fn from(_: GPIO14<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::module::P23> for GPIO14<'static> {
    #[inline]
    fn from(_: super::module::P23) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::module::P23 {
    /// The singleton `GPIO14` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO14<'static> {
        self.into()
    }
}

impl From<GPIO16<'static>> for super::onboard::GPIO16 {
    #[inline]
    fn from(_: GPIO16<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::onboard::GPIO16> for GPIO16<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO16) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::onboard::GPIO16 {
    /// The singleton `GPIO16` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO16<'static> {
        self.into()
    }
}

impl From<GPIO17<'static>> for super::onboard::GPIO17 {
    #[inline]
    fn from(_: GPIO17<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::onboard::GPIO17> for GPIO17<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO17) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::onboard::GPIO17 {
    /// The singleton `GPIO17` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO17<'static> {
        self.into()
    }
}

impl From<GPIO18<'static>> for super::onboard::GPIO18 {
    #[inline]
    fn from(_: GPIO18<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::onboard::GPIO18> for GPIO18<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO18) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::onboard::GPIO18 {
    /// The singleton `GPIO18` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO18<'static> {
        self.into()
    }
}

impl From<GPIO23<'static>> for super::onboard::GPIO23 {
    #[inline]
    fn from(_: GPIO23<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::onboard::GPIO23> for GPIO23<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO23) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::onboard::GPIO23 {
    /// The singleton `GPIO23` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO23<'static> {
        self.into()
    }
}

/// All pins of the module, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __module_pins {
    ($peripherals:ident) => {
        $crate::module::Pins {
            P0: $peripherals.GPIO3.into(),
            P1: $peripherals.GPIO1.into(),
            P2: $peripherals.GPIO0.into(),
            P3: $peripherals.GPIO4.into(),
            P4: $peripherals.GPIO15.into(),
            P5: $peripherals.GPIO5.into(),
            P6: $peripherals.GPIO27.into(),
            P7: $peripherals.GPIO19.into(),
            P8: $peripherals.GPIO2.into(),
            P9: $peripherals.GPIO12.into(),
            P10: $peripherals.GPIO13.into(),
            P11: $peripherals.GPIO22.into(),
            P12: $peripherals.GPIO21.into(),
            P13: $peripherals.GPIO36.into(),
            P14: $peripherals.GPIO37.into(),
            P15: $peripherals.GPIO38.into(),
            P16: $peripherals.GPIO39.into(),
            P17: $peripherals.GPIO35.into(),
            P18: $peripherals.GPIO34.into(),
            P19: $peripherals.GPIO32.into(),
            P20: $peripherals.GPIO33.into(),
            P21: $peripherals.GPIO26.into(),
            P22: $peripherals.GPIO25.into(),
            P23: $peripherals.GPIO14.into(),
        }
    };
}

/// All pins of the expansion board, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __exp_board_pins {
    ($peripherals:ident) => {
        $crate::exp_board::Pins {
            G0: $peripherals.GPIO38.into(),
            G1: $peripherals.GPIO1.into(),
            G2: $peripherals.GPIO3.into(),
            G3: $peripherals.GPIO39.into(),
            G4: $peripherals.GPIO37.into(),
            G5: $peripherals.GPIO36.into(),
            G6: $peripherals.GPIO32.into(),
            G7: $peripherals.GPIO33.into(),
            G8: $peripherals.GPIO26.into(),
            G9: $peripherals.GPIO25.into(),
            G10: $peripherals.GPIO14.into(),
            G11: $peripherals.GPIO15.into(),
            G12: $peripherals.GPIO5.into(),
            G13: $peripherals.GPIO27.into(),
            G14: $peripherals.GPIO19.into(),
            G15: $peripherals.GPIO2.into(),
            G16: $peripherals.GPIO12.into(),
            G17: $peripherals.GPIO13.into(),
            G22: $peripherals.GPIO22.into(),
            G23: $peripherals.GPIO0.into(),
            G24: $peripherals.GPIO4.into(),
            G28: $peripherals.GPIO21.into(),
            G30: $peripherals.GPIO34.into(),
            G31: $peripherals.GPIO35.into(),
        }
    };
}

/// All pins of the WiPy 2, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __wipy2_pins {
    ($peripherals:ident) => {
        $crate::wipy2::Pins {
            P0: $peripherals.GPIO3.into(),
            P1: $peripherals.GPIO1.into(),
            P3: $peripherals.GPIO4.into(),
            P4: $peripherals.GPIO15.into(),
            P5: $peripherals.GPIO5.into(),
            P6: $peripherals.GPIO27.into(),
            P7: $peripherals.GPIO19.into(),
            P8: $peripherals.GPIO2.into(),
            P9: $peripherals.GPIO12.into(),
            P10: $peripherals.GPIO13.into(),
            P11: $peripherals.GPIO22.into(),
            P12: $peripherals.GPIO21.into(),
            P13: $peripherals.GPIO36.into(),
            P14: $peripherals.GPIO37.into(),
            P15: $peripherals.GPIO38.into(),
            P16: $peripherals.GPIO39.into(),
            P17: $peripherals.GPIO35.into(),
            P18: $peripherals.GPIO34.into(),
            P19: $peripherals.GPIO32.into(),
            P20: $peripherals.GPIO33.into(),
            P21: $peripherals.GPIO26.into(),
            P22: $peripherals.GPIO25.into(),
            P23: $peripherals.GPIO14.into(),
            RGB_LED: $peripherals.GPIO0.into(),
            ANTENNA_SWITCH: $peripherals.GPIO16.into(),
        }
    };
}

/// All pins of the WiPy 3, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __wipy3_pins {
    ($peripherals:ident) => {
        $crate::wipy3::Pins {
            P0: $peripherals.GPIO3.into(),
            P1: $peripherals.GPIO1.into(),
            P3: $peripherals.GPIO4.into(),
            P4: $peripherals.GPIO15.into(),
            P5: $peripherals.GPIO5.into(),
            P6: $peripherals.GPIO27.into(),
            P7: $peripherals.GPIO19.into(),
            P8: $peripherals.GPIO2.into(),
            P9: $peripherals.GPIO12.into(),
            P10: $peripherals.GPIO13.into(),
            P11: $peripherals.GPIO22.into(),
            P13: $peripherals.GPIO36.into(),
            P14: $peripherals.GPIO37.into(),
            P15: $peripherals.GPIO38.into(),
            P16: $peripherals.GPIO39.into(),
            P17: $peripherals.GPIO35.into(),
            P18: $peripherals.GPIO34.into(),
            P19: $peripherals.GPIO32.into(),
            P20: $peripherals.GPIO33.into(),
            P21: $peripherals.GPIO26.into(),
            P22: $peripherals.GPIO25.into(),
            P23: $peripherals.GPIO14.into(),
            RGB_LED: $peripherals.GPIO0.into(),
            ANTENNA_SWITCH: $peripherals.GPIO21.into(),
        }
    };
}

/// All pins of the LoPy, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __lopy_pins {
    ($peripherals:ident) => {
        $crate::lopy::Pins {
            P0: $peripherals.GPIO3.into(),
            P1: $peripherals.GPIO1.into(),
            P3: $peripherals.GPIO4.into(),
            P4: $peripherals.GPIO15.into(),
            P8: $peripherals.GPIO2.into(),
            P9: $peripherals.GPIO12.into(),
            P10: $peripherals.GPIO13.into(),
            P11: $peripherals.GPIO22.into(),
            P12: $peripherals.GPIO21.into(),
            P13: $peripherals.GPIO36.into(),
            P14: $peripherals.GPIO37.into(),
            P15: $peripherals.GPIO38.into(),
            P16: $peripherals.GPIO39.into(),
            P17: $peripherals.GPIO35.into(),
            P18: $peripherals.GPIO34.into(),
            P19: $peripherals.GPIO32.into(),
            P20: $peripherals.GPIO33.into(),
            P21: $peripherals.GPIO26.into(),
            P22: $peripherals.GPIO25.into(),
            P23: $peripherals.GPIO14.into(),
            RGB_LED: $peripherals.GPIO0.into(),
            ANTENNA_SWITCH: $peripherals.GPIO16.into(),
            LORA_SCLK: $peripherals.GPIO5.into(),
            LORA_MOSI: $peripherals.GPIO27.into(),
            LORA_MISO: $peripherals.GPIO19.into(),
            LORA_DIO: $peripherals.GPIO23.into(),
            LORA_NSS: $peripherals.GPIO17.into(),
            LORA_RESET: $peripherals.GPIO18.into(),
        }
    };
}

/// All pins of the LoPy4, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __lopy4_pins {
    ($peripherals:ident) => {
        $crate::lopy4::Pins {
            P0: $peripherals.GPIO3.into(),
            P1: $peripherals.GPIO1.into(),
            P3: $peripherals.GPIO4.into(),
            P4: $peripherals.GPIO15.into(),
            P8: $peripherals.GPIO2.into(),
            P9: $peripherals.GPIO12.into(),
            P10: $peripherals.GPIO13.into(),
            P11: $peripherals.GPIO22.into(),
            P13: $peripherals.GPIO36.into(),
            P14: $peripherals.GPIO37.into(),
            P15: $peripherals.GPIO38.into(),
            P16: $peripherals.GPIO39.into(),
            P17: $peripherals.GPIO35.into(),
            P18: $peripherals.GPIO34.into(),
            P19: $peripherals.GPIO32.into(),
            P20: $peripherals.GPIO33.into(),
            P21: $peripherals.GPIO26.into(),
            P22: $peripherals.GPIO25.into(),
            P23: $peripherals.GPIO14.into(),
            RGB_LED: $peripherals.GPIO0.into(),
            ANTENNA_SWITCH: $peripherals.GPIO21.into(),
            LORA_SCLK: $peripherals.GPIO5.into(),
            LORA_MOSI: $peripherals.GPIO27.into(),
            LORA_MISO: $peripherals.GPIO19.into(),
            LORA_DIO: $peripherals.GPIO23.into(),
            LORA_NSS: $peripherals.GPIO18.into(),
        }
    };
}

/// All pins of the SiPy, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __sipy_pins {
    ($peripherals:ident) => {
        $crate::sipy::Pins {
            P0: $peripherals.GPIO3.into(),
            P1: $peripherals.GPIO1.into(),
            P3: $peripherals.GPIO4.into(),
            P4: $peripherals.GPIO15.into(),
            P8: $peripherals.GPIO2.into(),
            P9: $peripherals.GPIO12.into(),
            P10: $peripherals.GPIO13.into(),
            P11: $peripherals.GPIO22.into(),
            P12: $peripherals.GPIO21.into(),
            P13: $peripherals.GPIO36.into(),
            P14: $peripherals.GPIO37.into(),
            P15: $peripherals.GPIO38.into(),
            P16: $peripherals.GPIO39.into(),
            P17: $peripherals.GPIO35.into(),
            P18: $peripherals.GPIO34.into(),
            P19: $peripherals.GPIO32.into(),
            P20: $peripherals.GPIO33.into(),
            P21: $peripherals.GPIO26.into(),
            P22: $peripherals.GPIO25.into(),
            P23: $peripherals.GPIO14.into(),
            RGB_LED: $peripherals.GPIO0.into(),
            ANTENNA_SWITCH: $peripherals.GPIO16.into(),
            SIGFOX_SCLK: $peripherals.GPIO5.into(),
            SIGFOX_MOSI: $peripherals.GPIO27.into(),
            SIGFOX_MISO: $peripherals.GPIO19.into(),
            SIGFOX_DIO: $peripherals.GPIO23.into(),
            SIGFOX_NSS: $peripherals.GPIO17.into(),
            SIGFOX_RESET: $peripherals.GPIO18.into(),
        }
    };
}

/// All pins of the GPy, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __gpy_pins {
    ($peripherals:ident) => {
        $crate::gpy::Pins {
            P0: $peripherals.GPIO3.into(),
            P1: $peripherals.GPIO1.into(),
            P3: $peripherals.GPIO4.into(),
            P4: $peripherals.GPIO15.into(),
            P8: $peripherals.GPIO2.into(),
            P9: $peripherals.GPIO12.into(),
            P10: $peripherals.GPIO13.into(),
            P11: $peripherals.GPIO22.into(),
            P13: $peripherals.GPIO36.into(),
            P14: $peripherals.GPIO37.into(),
            P15: $peripherals.GPIO38.into(),
            P16: $peripherals.GPIO39.into(),
            P17: $peripherals.GPIO35.into(),
            P18: $peripherals.GPIO34.into(),
            P19: $peripherals.GPIO32.into(),
            P20: $peripherals.GPIO33.into(),
            P21: $peripherals.GPIO26.into(),
            P22: $peripherals.GPIO25.into(),
            P23: $peripherals.GPIO14.into(),
            RGB_LED: $peripherals.GPIO0.into(),
            ANTENNA_SWITCH: $peripherals.GPIO21.into(),
            LTE_TX: $peripherals.GPIO5.into(),
            LTE_RX: $peripherals.GPIO23.into(),
            LTE_RTS: $peripherals.GPIO19.into(),
            LTE_CTS: $peripherals.GPIO18.into(),
            LTE_WAKE: $peripherals.GPIO27.into(),
        }
    };
}

/// All pins of the FiPy, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __fipy_pins {
    ($peripherals:ident) => {
        $crate::fipy::Pins {
            P0: $peripherals.GPIO3.into(),
            P1: $peripherals.GPIO1.into(),
            P3: $peripherals.GPIO4.into(),
            P4: $peripherals.GPIO15.into(),
            P8: $peripherals.GPIO2.into(),
            P9: $peripherals.GPIO12.into(),
            P10: $peripherals.GPIO13.into(),
            P11: $peripherals.GPIO22.into(),
            P13: $peripherals.GPIO36.into(),
            P14: $peripherals.GPIO37.into(),
            P15: $peripherals.GPIO38.into(),
            P16: $peripherals.GPIO39.into(),
            P21: $peripherals.GPIO26.into(),
            P22: $peripherals.GPIO25.into(),
            P23: $peripherals.GPIO14.into(),
            RGB_LED: $peripherals.GPIO0.into(),
            ANTENNA_SWITCH: $peripherals.GPIO21.into(),
            LORA_SCLK: $peripherals.GPIO5.into(),
            LORA_MOSI: $peripherals.GPIO27.into(),
            LORA_MISO: $peripherals.GPIO19.into(),
            LORA_DIO: $peripherals.GPIO23.into(),
            LORA_NSS: $peripherals.GPIO18.into(),
            LTE_TX: $peripherals.GPIO33.into(),
            LTE_RX: $peripherals.GPIO34.into(),
            LTE_RTS: $peripherals.GPIO32.into(),
            LTE_CTS: $peripherals.GPIO35.into(),
        }
    };
}
