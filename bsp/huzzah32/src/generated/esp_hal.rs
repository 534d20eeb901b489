// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! Conversions between the singletons of `esp-hal` and the pins.
//!
//! Both have size zero, and each conversion consumes its argument, so a pad always has one owner.
#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "SAFETY of each `steal`: the pin that is given was its pad's only owner, and ends there"
)]

#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
const _: () = assert!(
    esp32_pads::board::starts_on(option_env!("ESP_HAL_CONFIG_MIN_CHIP_REVISION"), 0),
    "`esp_hal::init` would panic on each of these boards: it demands a newer revision of the chip than they have. Put `ESP_HAL_CONFIG_MIN_CHIP_REVISION = \"0\"` under `[env]` in the `.cargo/config.toml` of your project."
);

#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
pub(super) use esp32_pads::esp_hal::peripherals::{
    GPIO1, GPIO3, GPIO4, GPIO5, GPIO12, GPIO13, GPIO14, GPIO15, GPIO16, GPIO17, GPIO18, GPIO19,
    GPIO21, GPIO22, GPIO23, GPIO25, GPIO26, GPIO27, GPIO32, GPIO33, GPIO34, GPIO35, GPIO36, GPIO39,
};

#[cfg(not(all(feature = "esp-hal", target_arch = "xtensa")))]
pub(super) use documented::{
    GPIO1, GPIO3, GPIO4, GPIO5, GPIO12, GPIO13, GPIO14, GPIO15, GPIO16, GPIO17, GPIO18, GPIO19,
    GPIO21, GPIO22, GPIO23, GPIO25, GPIO26, GPIO27, GPIO32, GPIO33, GPIO34, GPIO35, GPIO36, GPIO39,
};

/// The singletons of `esp-hal`, where the documentation is made without it.
#[cfg(not(all(feature = "esp-hal", target_arch = "xtensa")))]
mod documented {
    #[derive(Debug)]
    pub struct GPIO26<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO26<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO25<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO25<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO34<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO34<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO39<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO39<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO36<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO36<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO4<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO4<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO5<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO5<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO18<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO18<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO19<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO19<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO16<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO16<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO17<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO17<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO21<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO21<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO13<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO13<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO12<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO12<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO27<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO27<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO33<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO33<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO15<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO15<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO32<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO32<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO14<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO14<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO22<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO22<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO23<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO23<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO1<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO1<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO3<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO3<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO35<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO35<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
}

impl From<GPIO26<'static>> for super::feather::A0 {
    #[inline]
    fn from(_: GPIO26<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::A0 {
    type Singleton = GPIO26<'static>;
}

impl From<super::feather::A0> for GPIO26<'static> {
    #[inline]
    fn from(_: super::feather::A0) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO25<'static>> for super::feather::A1 {
    #[inline]
    fn from(_: GPIO25<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::A1 {
    type Singleton = GPIO25<'static>;
}

impl From<super::feather::A1> for GPIO25<'static> {
    #[inline]
    fn from(_: super::feather::A1) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO34<'static>> for super::feather::A2 {
    #[inline]
    fn from(_: GPIO34<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::A2 {
    type Singleton = GPIO34<'static>;
}

impl From<super::feather::A2> for GPIO34<'static> {
    #[inline]
    fn from(_: super::feather::A2) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO39<'static>> for super::feather::A3 {
    #[inline]
    fn from(_: GPIO39<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::A3 {
    type Singleton = GPIO39<'static>;
}

impl From<super::feather::A3> for GPIO39<'static> {
    #[inline]
    fn from(_: super::feather::A3) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO36<'static>> for super::feather::A4 {
    #[inline]
    fn from(_: GPIO36<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::A4 {
    type Singleton = GPIO36<'static>;
}

impl From<super::feather::A4> for GPIO36<'static> {
    #[inline]
    fn from(_: super::feather::A4) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO4<'static>> for super::feather::A5 {
    #[inline]
    fn from(_: GPIO4<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::A5 {
    type Singleton = GPIO4<'static>;
}

impl From<super::feather::A5> for GPIO4<'static> {
    #[inline]
    fn from(_: super::feather::A5) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO5<'static>> for super::feather::SCK {
    #[inline]
    fn from(_: GPIO5<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::SCK {
    type Singleton = GPIO5<'static>;
}

impl From<super::feather::SCK> for GPIO5<'static> {
    #[inline]
    fn from(_: super::feather::SCK) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO18<'static>> for super::feather::MOSI {
    #[inline]
    fn from(_: GPIO18<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::MOSI {
    type Singleton = GPIO18<'static>;
}

impl From<super::feather::MOSI> for GPIO18<'static> {
    #[inline]
    fn from(_: super::feather::MOSI) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO19<'static>> for super::feather::MISO {
    #[inline]
    fn from(_: GPIO19<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::MISO {
    type Singleton = GPIO19<'static>;
}

impl From<super::feather::MISO> for GPIO19<'static> {
    #[inline]
    fn from(_: super::feather::MISO) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO16<'static>> for super::feather::RX {
    #[inline]
    fn from(_: GPIO16<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::RX {
    type Singleton = GPIO16<'static>;
}

impl From<super::feather::RX> for GPIO16<'static> {
    #[inline]
    fn from(_: super::feather::RX) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO17<'static>> for super::feather::TX {
    #[inline]
    fn from(_: GPIO17<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::TX {
    type Singleton = GPIO17<'static>;
}

impl From<super::feather::TX> for GPIO17<'static> {
    #[inline]
    fn from(_: super::feather::TX) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO21<'static>> for super::feather::D21 {
    #[inline]
    fn from(_: GPIO21<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::D21 {
    type Singleton = GPIO21<'static>;
}

impl From<super::feather::D21> for GPIO21<'static> {
    #[inline]
    fn from(_: super::feather::D21) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO13<'static>> for super::feather::D13 {
    #[inline]
    fn from(_: GPIO13<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::D13 {
    type Singleton = GPIO13<'static>;
}

impl From<super::feather::D13> for GPIO13<'static> {
    #[inline]
    fn from(_: super::feather::D13) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO12<'static>> for super::feather::D12 {
    #[inline]
    fn from(_: GPIO12<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::D12 {
    type Singleton = GPIO12<'static>;
}

impl From<super::feather::D12> for GPIO12<'static> {
    #[inline]
    fn from(_: super::feather::D12) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO27<'static>> for super::feather::D27 {
    #[inline]
    fn from(_: GPIO27<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::D27 {
    type Singleton = GPIO27<'static>;
}

impl From<super::feather::D27> for GPIO27<'static> {
    #[inline]
    fn from(_: super::feather::D27) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO33<'static>> for super::feather::D33 {
    #[inline]
    fn from(_: GPIO33<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::D33 {
    type Singleton = GPIO33<'static>;
}

impl From<super::feather::D33> for GPIO33<'static> {
    #[inline]
    fn from(_: super::feather::D33) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO15<'static>> for super::feather::D15 {
    #[inline]
    fn from(_: GPIO15<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::D15 {
    type Singleton = GPIO15<'static>;
}

impl From<super::feather::D15> for GPIO15<'static> {
    #[inline]
    fn from(_: super::feather::D15) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO32<'static>> for super::feather::D32 {
    #[inline]
    fn from(_: GPIO32<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::D32 {
    type Singleton = GPIO32<'static>;
}

impl From<super::feather::D32> for GPIO32<'static> {
    #[inline]
    fn from(_: super::feather::D32) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO14<'static>> for super::feather::D14 {
    #[inline]
    fn from(_: GPIO14<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::D14 {
    type Singleton = GPIO14<'static>;
}

impl From<super::feather::D14> for GPIO14<'static> {
    #[inline]
    fn from(_: super::feather::D14) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO22<'static>> for super::feather::SCL {
    #[inline]
    fn from(_: GPIO22<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::SCL {
    type Singleton = GPIO22<'static>;
}

impl From<super::feather::SCL> for GPIO22<'static> {
    #[inline]
    fn from(_: super::feather::SCL) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO23<'static>> for super::feather::SDA {
    #[inline]
    fn from(_: GPIO23<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::feather::SDA {
    type Singleton = GPIO23<'static>;
}

impl From<super::feather::SDA> for GPIO23<'static> {
    #[inline]
    fn from(_: super::feather::SDA) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO1<'static>> for super::onboard::GPIO1 {
    #[inline]
    fn from(_: GPIO1<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::onboard::GPIO1 {
    type Singleton = GPIO1<'static>;
}

impl From<super::onboard::GPIO1> for GPIO1<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO1) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO3<'static>> for super::onboard::GPIO3 {
    #[inline]
    fn from(_: GPIO3<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::onboard::GPIO3 {
    type Singleton = GPIO3<'static>;
}

impl From<super::onboard::GPIO3> for GPIO3<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO3) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO35<'static>> for super::onboard::GPIO35 {
    #[inline]
    fn from(_: GPIO35<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::onboard::GPIO35 {
    type Singleton = GPIO35<'static>;
}

impl From<super::onboard::GPIO35> for GPIO35<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO35) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

/// Takes all pins of the Feather out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::feather::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident A0) => {
        $crate::feather::A0::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident A1) => {
        $crate::feather::A1::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident A2) => {
        $crate::feather::A2::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident A3) => {
        $crate::feather::A3::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident A4) => {
        $crate::feather::A4::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident A5) => {
        $crate::feather::A5::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident SCK) => {
        $crate::feather::SCK::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident MOSI) => {
        $crate::feather::MOSI::from($peripherals.GPIO18)
    };
    (@ $peripherals:ident MISO) => {
        $crate::feather::MISO::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident RX) => {
        $crate::feather::RX::from($peripherals.GPIO16)
    };
    (@ $peripherals:ident TX) => {
        $crate::feather::TX::from($peripherals.GPIO17)
    };
    (@ $peripherals:ident D21) => {
        $crate::feather::D21::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident D13) => {
        $crate::feather::D13::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident D12) => {
        $crate::feather::D12::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident D27) => {
        $crate::feather::D27::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident D33) => {
        $crate::feather::D33::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident D15) => {
        $crate::feather::D15::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident D32) => {
        $crate::feather::D32::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident D14) => {
        $crate::feather::D14::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident SCL) => {
        $crate::feather::SCL::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident SDA) => {
        $crate::feather::SDA::from($peripherals.GPIO23)
    };
    (@ $peripherals:ident LED) => {
        $crate::feather::LED::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident I2C) => {
        $crate::feather::I2C {
            sda: $peripherals.GPIO23.into(),
            scl: $peripherals.GPIO22.into(),
        }
    };
    (@ $peripherals:ident SPI) => {
        $crate::feather::SPI {
            sclk: $peripherals.GPIO5.into(),
            mosi: $peripherals.GPIO18.into(),
            miso: $peripherals.GPIO19.into(),
            cs: core::default::Default::default(),
        }
    };
    (@ $peripherals:ident UART) => {
        $crate::feather::UART {
            tx: $peripherals.GPIO17.into(),
            rx: $peripherals.GPIO16.into(),
            rts: core::default::Default::default(),
            cts: core::default::Default::default(),
        }
    };
}

/// Takes all pins of the Arduino core out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::arduino::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident A6) => {
        $crate::arduino::A6::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident A7) => {
        $crate::arduino::A7::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident A8) => {
        $crate::arduino::A8::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident A9) => {
        $crate::arduino::A9::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident A10) => {
        $crate::arduino::A10::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident A11) => {
        $crate::arduino::A11::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident A12) => {
        $crate::arduino::A12::from($peripherals.GPIO13)
    };
}

/// Takes all pins of the HUZZAH32 out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::huzzah32::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident A0) => {
        $crate::huzzah32::A0::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident A1) => {
        $crate::huzzah32::A1::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident A2) => {
        $crate::huzzah32::A2::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident A3) => {
        $crate::huzzah32::A3::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident A4) => {
        $crate::huzzah32::A4::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident A5) => {
        $crate::huzzah32::A5::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident SCK) => {
        $crate::huzzah32::SCK::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident MOSI) => {
        $crate::huzzah32::MOSI::from($peripherals.GPIO18)
    };
    (@ $peripherals:ident MISO) => {
        $crate::huzzah32::MISO::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident RX) => {
        $crate::huzzah32::RX::from($peripherals.GPIO16)
    };
    (@ $peripherals:ident TX) => {
        $crate::huzzah32::TX::from($peripherals.GPIO17)
    };
    (@ $peripherals:ident D21) => {
        $crate::huzzah32::D21::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident D13) => {
        $crate::huzzah32::D13::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident D12) => {
        $crate::huzzah32::D12::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident D27) => {
        $crate::huzzah32::D27::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident D33) => {
        $crate::huzzah32::D33::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident D15) => {
        $crate::huzzah32::D15::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident D32) => {
        $crate::huzzah32::D32::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident D14) => {
        $crate::huzzah32::D14::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident SCL) => {
        $crate::huzzah32::SCL::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident SDA) => {
        $crate::huzzah32::SDA::from($peripherals.GPIO23)
    };
    (@ $peripherals:ident BATTERY) => {
        $crate::huzzah32::BATTERY::from($peripherals.GPIO35)
    };
    (@ $peripherals:ident UART_TX) => {
        $crate::huzzah32::UART_TX::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident UART_RX) => {
        $crate::huzzah32::UART_RX::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident CONSOLE) => {
        $crate::huzzah32::CONSOLE {
            tx: $peripherals.GPIO1.into(),
            rx: $peripherals.GPIO3.into(),
            rts: core::default::Default::default(),
            cts: core::default::Default::default(),
        }
    };
}

/// Takes all pins that the FeatherWing OLED needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_oled_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::oled::Pins {
            BUTTON_A: $peripherals.GPIO15.into(),
            BUTTON_B: $peripherals.GPIO32.into(),
            BUTTON_C: $peripherals.GPIO14.into(),
            I2C: $crate::shields::oled::I2C {
                sda: $peripherals.GPIO23.into(),
                scl: $peripherals.GPIO22.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}

/// Takes all pins that the Adalogger FeatherWing needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_adalogger_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::adalogger::Pins {
            I2C: $crate::shields::adalogger::I2C {
                sda: $peripherals.GPIO23.into(),
                scl: $peripherals.GPIO22.into(),
            },
            SD: $crate::shields::adalogger::SD {
                sclk: $peripherals.GPIO5.into(),
                mosi: $peripherals.GPIO18.into(),
                miso: $peripherals.GPIO19.into(),
                cs: $peripherals.GPIO33.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}

/// Takes all pins that the DS3231 FeatherWing needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_ds3231_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::ds3231::Pins {
            I2C: $crate::shields::ds3231::I2C {
                sda: $peripherals.GPIO23.into(),
                scl: $peripherals.GPIO22.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}

/// Takes all pins that the Music Maker FeatherWing needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_music_maker_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::music_maker::Pins {
            DATA_CS: $peripherals.GPIO33.into(),
            DREQ: $peripherals.GPIO15.into(),
            CARD_CS: $peripherals.GPIO14.into(),
            DECODER: $crate::shields::music_maker::DECODER {
                sclk: $peripherals.GPIO5.into(),
                mosi: $peripherals.GPIO18.into(),
                miso: $peripherals.GPIO19.into(),
                cs: $peripherals.GPIO32.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}
