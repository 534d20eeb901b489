// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! From the singletons of `esp-hal` to the pins and back.
//!
//! Both are of size zero and each conversion ends what it is given, so a pad has one owner throughout.
#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "SAFETY of each `steal`: the pin that is given was its pad's only owner, and ends there"
)]

const _: () = assert!(
    esp32_pads::board::starts_on(option_env!("ESP_HAL_CONFIG_MIN_CHIP_REVISION"), 0u16,),
    "`esp_hal::init` would panic on each of these boards: it demands a newer revision of the chip than they have. Put `ESP_HAL_CONFIG_MIN_CHIP_REVISION = \"0\"` under `[env]` in the `.cargo/config.toml` of your project."
);

use esp32_pads::esp_hal::peripherals::{
    GPIO26, GPIO25, GPIO34, GPIO39, GPIO36, GPIO4, GPIO5, GPIO18, GPIO19, GPIO16, GPIO17,
    GPIO21, GPIO13, GPIO12, GPIO27, GPIO33, GPIO15, GPIO32, GPIO14, GPIO22, GPIO23,
    GPIO1, GPIO3, GPIO35,
};

impl From<GPIO26<'static>> for super::feather::A0 {
    #[inline]
    fn from(_: GPIO26<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::A0> for GPIO26<'static> {
    #[inline]
    fn from(_: super::feather::A0) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::A0 {
    /// The singleton `GPIO26` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO26<'static> {
        self.into()
    }
}

impl From<GPIO25<'static>> for super::feather::A1 {
    #[inline]
    fn from(_: GPIO25<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::A1> for GPIO25<'static> {
    #[inline]
    fn from(_: super::feather::A1) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::A1 {
    /// The singleton `GPIO25` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO25<'static> {
        self.into()
    }
}

impl From<GPIO34<'static>> for super::feather::A2 {
    #[inline]
    fn from(_: GPIO34<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::A2> for GPIO34<'static> {
    #[inline]
    fn from(_: super::feather::A2) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::A2 {
    /// The singleton `GPIO34` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO34<'static> {
        self.into()
    }
}

impl From<GPIO39<'static>> for super::feather::A3 {
    #[inline]
    fn from(_: GPIO39<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::A3> for GPIO39<'static> {
    #[inline]
    fn from(_: super::feather::A3) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::A3 {
    /// The singleton `GPIO39` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO39<'static> {
        self.into()
    }
}

impl From<GPIO36<'static>> for super::feather::A4 {
    #[inline]
    fn from(_: GPIO36<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::A4> for GPIO36<'static> {
    #[inline]
    fn from(_: super::feather::A4) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::A4 {
    /// The singleton `GPIO36` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO36<'static> {
        self.into()
    }
}

impl From<GPIO4<'static>> for super::feather::A5 {
    #[inline]
    fn from(_: GPIO4<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::A5> for GPIO4<'static> {
    #[inline]
    fn from(_: super::feather::A5) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::A5 {
    /// The singleton `GPIO4` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO4<'static> {
        self.into()
    }
}

impl From<GPIO5<'static>> for super::feather::SCK {
    #[inline]
    fn from(_: GPIO5<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::SCK> for GPIO5<'static> {
    #[inline]
    fn from(_: super::feather::SCK) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::SCK {
    /// The singleton `GPIO5` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO5<'static> {
        self.into()
    }
}

impl From<GPIO18<'static>> for super::feather::MOSI {
    #[inline]
    fn from(_: GPIO18<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::MOSI> for GPIO18<'static> {
    #[inline]
    fn from(_: super::feather::MOSI) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::MOSI {
    /// The singleton `GPIO18` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO18<'static> {
        self.into()
    }
}

impl From<GPIO19<'static>> for super::feather::MISO {
    #[inline]
    fn from(_: GPIO19<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::MISO> for GPIO19<'static> {
    #[inline]
    fn from(_: super::feather::MISO) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::MISO {
    /// The singleton `GPIO19` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO19<'static> {
        self.into()
    }
}

impl From<GPIO16<'static>> for super::feather::RX {
    #[inline]
    fn from(_: GPIO16<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::RX> for GPIO16<'static> {
    #[inline]
    fn from(_: super::feather::RX) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::RX {
    /// The singleton `GPIO16` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO16<'static> {
        self.into()
    }
}

impl From<GPIO17<'static>> for super::feather::TX {
    #[inline]
    fn from(_: GPIO17<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::TX> for GPIO17<'static> {
    #[inline]
    fn from(_: super::feather::TX) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::TX {
    /// The singleton `GPIO17` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO17<'static> {
        self.into()
    }
}

impl From<GPIO21<'static>> for super::feather::D21 {
    #[inline]
    fn from(_: GPIO21<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::D21> for GPIO21<'static> {
    #[inline]
    fn from(_: super::feather::D21) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::D21 {
    /// The singleton `GPIO21` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO21<'static> {
        self.into()
    }
}

impl From<GPIO13<'static>> for super::feather::D13 {
    #[inline]
    fn from(_: GPIO13<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::D13> for GPIO13<'static> {
    #[inline]
    fn from(_: super::feather::D13) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::D13 {
    /// The singleton `GPIO13` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO13<'static> {
        self.into()
    }
}

impl From<GPIO12<'static>> for super::feather::D12 {
    #[inline]
    fn from(_: GPIO12<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::D12> for GPIO12<'static> {
    #[inline]
    fn from(_: super::feather::D12) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::D12 {
    /// The singleton `GPIO12` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO12<'static> {
        self.into()
    }
}

impl From<GPIO27<'static>> for super::feather::D27 {
    #[inline]
    fn from(_: GPIO27<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::D27> for GPIO27<'static> {
    #[inline]
    fn from(_: super::feather::D27) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::D27 {
    /// The singleton `GPIO27` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO27<'static> {
        self.into()
    }
}

impl From<GPIO33<'static>> for super::feather::D33 {
    #[inline]
    fn from(_: GPIO33<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::D33> for GPIO33<'static> {
    #[inline]
    fn from(_: super::feather::D33) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::D33 {
    /// The singleton `GPIO33` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO33<'static> {
        self.into()
    }
}

impl From<GPIO15<'static>> for super::feather::D15 {
    #[inline]
    fn from(_: GPIO15<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::D15> for GPIO15<'static> {
    #[inline]
    fn from(_: super::feather::D15) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::D15 {
    /// The singleton `GPIO15` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO15<'static> {
        self.into()
    }
}

impl From<GPIO32<'static>> for super::feather::D32 {
    #[inline]
    fn from(_: GPIO32<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::D32> for GPIO32<'static> {
    #[inline]
    fn from(_: super::feather::D32) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::D32 {
    /// The singleton `GPIO32` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO32<'static> {
        self.into()
    }
}

impl From<GPIO14<'static>> for super::feather::D14 {
    #[inline]
    fn from(_: GPIO14<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::D14> for GPIO14<'static> {
    #[inline]
    fn from(_: super::feather::D14) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::D14 {
    /// The singleton `GPIO14` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO14<'static> {
        self.into()
    }
}

impl From<GPIO22<'static>> for super::feather::SCL {
    #[inline]
    fn from(_: GPIO22<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::SCL> for GPIO22<'static> {
    #[inline]
    fn from(_: super::feather::SCL) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::SCL {
    /// The singleton `GPIO22` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO22<'static> {
        self.into()
    }
}

impl From<GPIO23<'static>> for super::feather::SDA {
    #[inline]
    fn from(_: GPIO23<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::feather::SDA> for GPIO23<'static> {
    #[inline]
    fn from(_: super::feather::SDA) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::feather::SDA {
    /// The singleton `GPIO23` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO23<'static> {
        self.into()
    }
}

impl From<GPIO1<'static>> for super::onboard::GPIO1 {
    #[inline]
    fn from(_: GPIO1<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::onboard::GPIO1> for GPIO1<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO1) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::onboard::GPIO1 {
    /// The singleton `GPIO1` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO1<'static> {
        self.into()
    }
}

impl From<GPIO3<'static>> for super::onboard::GPIO3 {
    #[inline]
    fn from(_: GPIO3<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::onboard::GPIO3> for GPIO3<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO3) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::onboard::GPIO3 {
    /// The singleton `GPIO3` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO3<'static> {
        self.into()
    }
}

impl From<GPIO35<'static>> for super::onboard::GPIO35 {
    #[inline]
    fn from(_: GPIO35<'static>) -> Self {
        Self { _private: () }
    }
}

impl From<super::onboard::GPIO35> for GPIO35<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO35) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl super::onboard::GPIO35 {
    /// The singleton `GPIO35` of `esp-hal`, for its drivers.
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> GPIO35<'static> {
        self.into()
    }
}

/// All pins of the Feather, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __feather_pins {
    ($peripherals:ident) => {
        $crate::feather::Pins {
            A0: $peripherals.GPIO26.into(),
            A1: $peripherals.GPIO25.into(),
            A2: $peripherals.GPIO34.into(),
            A3: $peripherals.GPIO39.into(),
            A4: $peripherals.GPIO36.into(),
            A5: $peripherals.GPIO4.into(),
            SCK: $peripherals.GPIO5.into(),
            MOSI: $peripherals.GPIO18.into(),
            MISO: $peripherals.GPIO19.into(),
            RX: $peripherals.GPIO16.into(),
            TX: $peripherals.GPIO17.into(),
            D21: $peripherals.GPIO21.into(),
            D13: $peripherals.GPIO13.into(),
            D12: $peripherals.GPIO12.into(),
            D27: $peripherals.GPIO27.into(),
            D33: $peripherals.GPIO33.into(),
            D15: $peripherals.GPIO15.into(),
            D32: $peripherals.GPIO32.into(),
            D14: $peripherals.GPIO14.into(),
            SCL: $peripherals.GPIO22.into(),
            SDA: $peripherals.GPIO23.into(),
        }
    };
}

/// All pins of the Arduino core, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __arduino_pins {
    ($peripherals:ident) => {
        $crate::arduino::Pins {
            A6: $peripherals.GPIO14.into(),
            A7: $peripherals.GPIO32.into(),
            A8: $peripherals.GPIO15.into(),
            A9: $peripherals.GPIO33.into(),
            A10: $peripherals.GPIO27.into(),
            A11: $peripherals.GPIO12.into(),
            A12: $peripherals.GPIO13.into(),
        }
    };
}

/// All pins of the HUZZAH32, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __huzzah32_pins {
    ($peripherals:ident) => {
        $crate::huzzah32::Pins {
            A0: $peripherals.GPIO26.into(),
            A1: $peripherals.GPIO25.into(),
            A2: $peripherals.GPIO34.into(),
            A3: $peripherals.GPIO39.into(),
            A4: $peripherals.GPIO36.into(),
            A5: $peripherals.GPIO4.into(),
            SCK: $peripherals.GPIO5.into(),
            MOSI: $peripherals.GPIO18.into(),
            MISO: $peripherals.GPIO19.into(),
            RX: $peripherals.GPIO16.into(),
            TX: $peripherals.GPIO17.into(),
            D21: $peripherals.GPIO21.into(),
            D13: $peripherals.GPIO13.into(),
            D12: $peripherals.GPIO12.into(),
            D27: $peripherals.GPIO27.into(),
            D33: $peripherals.GPIO33.into(),
            D15: $peripherals.GPIO15.into(),
            D32: $peripherals.GPIO32.into(),
            D14: $peripherals.GPIO14.into(),
            SCL: $peripherals.GPIO22.into(),
            SDA: $peripherals.GPIO23.into(),
            BATTERY: $peripherals.GPIO35.into(),
            UART_TX: $peripherals.GPIO1.into(),
            UART_RX: $peripherals.GPIO3.into(),
        }
    };
}
