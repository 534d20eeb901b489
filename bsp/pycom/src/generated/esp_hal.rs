// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! Conversions between the singletons of `esp-hal` and the pins.
//!
//! Both have size zero, and each conversion consumes its argument, so a pad always has one owner.
#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "SAFETY of each `steal`: the pin that is given was its pad's only owner, and ends there"
)]

#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
const _: () = assert!(
    esp32_pads::board::starts_on(option_env!("ESP_HAL_CONFIG_MIN_CHIP_REVISION"), 100),
    "`esp_hal::init` would panic on each of these boards: it demands a newer revision of the chip than they have. Put `ESP_HAL_CONFIG_MIN_CHIP_REVISION = \"0\"` under `[env]` in the `.cargo/config.toml` of your project."
);

#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
pub(super) use esp32_pads::esp_hal::peripherals::{
    GPIO0, GPIO1, GPIO2, GPIO3, GPIO4, GPIO5, GPIO12, GPIO13, GPIO14, GPIO15, GPIO16, GPIO17,
    GPIO18, GPIO19, GPIO21, GPIO22, GPIO23, GPIO25, GPIO26, GPIO27, GPIO32, GPIO33, GPIO34, GPIO35,
    GPIO36, GPIO37, GPIO38, GPIO39,
};

#[cfg(not(all(feature = "esp-hal", target_arch = "xtensa")))]
pub(super) use documented::{
    GPIO0, GPIO1, GPIO2, GPIO3, GPIO4, GPIO5, GPIO12, GPIO13, GPIO14, GPIO15, GPIO16, GPIO17,
    GPIO18, GPIO19, GPIO21, GPIO22, GPIO23, GPIO25, GPIO26, GPIO27, GPIO32, GPIO33, GPIO34, GPIO35,
    GPIO36, GPIO37, GPIO38, GPIO39,
};

/// The singletons of `esp-hal`, where the documentation is made without it.
#[cfg(not(all(feature = "esp-hal", target_arch = "xtensa")))]
mod documented {
    #[derive(Debug)]
    pub struct GPIO3<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO3<'_> {
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
    pub struct GPIO0<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO0<'_> {
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
    pub struct GPIO15<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO15<'_> {
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
    pub struct GPIO27<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO27<'_> {
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
    pub struct GPIO2<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO2<'_> {
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
    pub struct GPIO13<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO13<'_> {
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
    pub struct GPIO21<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO21<'_> {
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
    pub struct GPIO37<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO37<'_> {
        pub unsafe fn steal() -> Self {
            Self(core::marker::PhantomData)
        }
    }
    #[derive(Debug)]
    pub struct GPIO38<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO38<'_> {
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
    pub struct GPIO35<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO35<'_> {
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
    pub struct GPIO32<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO32<'_> {
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
    pub struct GPIO14<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO14<'_> {
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
    pub struct GPIO18<'d>(core::marker::PhantomData<&'d ()>);
    impl GPIO18<'_> {
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
}

impl From<GPIO3<'static>> for super::module::P0 {
    #[inline]
    fn from(_: GPIO3<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P0 {
    type Singleton = GPIO3<'static>;
}

impl From<super::module::P0> for GPIO3<'static> {
    #[inline]
    fn from(_: super::module::P0) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO1<'static>> for super::module::P1 {
    #[inline]
    fn from(_: GPIO1<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P1 {
    type Singleton = GPIO1<'static>;
}

impl From<super::module::P1> for GPIO1<'static> {
    #[inline]
    fn from(_: super::module::P1) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO0<'static>> for super::module::P2 {
    #[inline]
    fn from(_: GPIO0<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P2 {
    type Singleton = GPIO0<'static>;
}

impl From<super::module::P2> for GPIO0<'static> {
    #[inline]
    fn from(_: super::module::P2) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO4<'static>> for super::module::P3 {
    #[inline]
    fn from(_: GPIO4<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P3 {
    type Singleton = GPIO4<'static>;
}

impl From<super::module::P3> for GPIO4<'static> {
    #[inline]
    fn from(_: super::module::P3) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO15<'static>> for super::module::P4 {
    #[inline]
    fn from(_: GPIO15<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P4 {
    type Singleton = GPIO15<'static>;
}

impl From<super::module::P4> for GPIO15<'static> {
    #[inline]
    fn from(_: super::module::P4) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO5<'static>> for super::module::P5 {
    #[inline]
    fn from(_: GPIO5<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P5 {
    type Singleton = GPIO5<'static>;
}

impl From<super::module::P5> for GPIO5<'static> {
    #[inline]
    fn from(_: super::module::P5) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO27<'static>> for super::module::P6 {
    #[inline]
    fn from(_: GPIO27<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P6 {
    type Singleton = GPIO27<'static>;
}

impl From<super::module::P6> for GPIO27<'static> {
    #[inline]
    fn from(_: super::module::P6) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO19<'static>> for super::module::P7 {
    #[inline]
    fn from(_: GPIO19<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P7 {
    type Singleton = GPIO19<'static>;
}

impl From<super::module::P7> for GPIO19<'static> {
    #[inline]
    fn from(_: super::module::P7) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO2<'static>> for super::module::P8 {
    #[inline]
    fn from(_: GPIO2<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P8 {
    type Singleton = GPIO2<'static>;
}

impl From<super::module::P8> for GPIO2<'static> {
    #[inline]
    fn from(_: super::module::P8) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO12<'static>> for super::module::P9 {
    #[inline]
    fn from(_: GPIO12<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P9 {
    type Singleton = GPIO12<'static>;
}

impl From<super::module::P9> for GPIO12<'static> {
    #[inline]
    fn from(_: super::module::P9) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO13<'static>> for super::module::P10 {
    #[inline]
    fn from(_: GPIO13<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P10 {
    type Singleton = GPIO13<'static>;
}

impl From<super::module::P10> for GPIO13<'static> {
    #[inline]
    fn from(_: super::module::P10) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO22<'static>> for super::module::P11 {
    #[inline]
    fn from(_: GPIO22<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P11 {
    type Singleton = GPIO22<'static>;
}

impl From<super::module::P11> for GPIO22<'static> {
    #[inline]
    fn from(_: super::module::P11) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO21<'static>> for super::module::P12 {
    #[inline]
    fn from(_: GPIO21<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P12 {
    type Singleton = GPIO21<'static>;
}

impl From<super::module::P12> for GPIO21<'static> {
    #[inline]
    fn from(_: super::module::P12) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO36<'static>> for super::module::P13 {
    #[inline]
    fn from(_: GPIO36<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P13 {
    type Singleton = GPIO36<'static>;
}

impl From<super::module::P13> for GPIO36<'static> {
    #[inline]
    fn from(_: super::module::P13) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO37<'static>> for super::module::P14 {
    #[inline]
    fn from(_: GPIO37<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P14 {
    type Singleton = GPIO37<'static>;
}

impl From<super::module::P14> for GPIO37<'static> {
    #[inline]
    fn from(_: super::module::P14) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO38<'static>> for super::module::P15 {
    #[inline]
    fn from(_: GPIO38<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P15 {
    type Singleton = GPIO38<'static>;
}

impl From<super::module::P15> for GPIO38<'static> {
    #[inline]
    fn from(_: super::module::P15) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO39<'static>> for super::module::P16 {
    #[inline]
    fn from(_: GPIO39<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P16 {
    type Singleton = GPIO39<'static>;
}

impl From<super::module::P16> for GPIO39<'static> {
    #[inline]
    fn from(_: super::module::P16) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO35<'static>> for super::module::P17 {
    #[inline]
    fn from(_: GPIO35<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P17 {
    type Singleton = GPIO35<'static>;
}

impl From<super::module::P17> for GPIO35<'static> {
    #[inline]
    fn from(_: super::module::P17) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO34<'static>> for super::module::P18 {
    #[inline]
    fn from(_: GPIO34<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P18 {
    type Singleton = GPIO34<'static>;
}

impl From<super::module::P18> for GPIO34<'static> {
    #[inline]
    fn from(_: super::module::P18) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO32<'static>> for super::module::P19 {
    #[inline]
    fn from(_: GPIO32<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P19 {
    type Singleton = GPIO32<'static>;
}

impl From<super::module::P19> for GPIO32<'static> {
    #[inline]
    fn from(_: super::module::P19) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO33<'static>> for super::module::P20 {
    #[inline]
    fn from(_: GPIO33<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P20 {
    type Singleton = GPIO33<'static>;
}

impl From<super::module::P20> for GPIO33<'static> {
    #[inline]
    fn from(_: super::module::P20) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO26<'static>> for super::module::P21 {
    #[inline]
    fn from(_: GPIO26<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P21 {
    type Singleton = GPIO26<'static>;
}

impl From<super::module::P21> for GPIO26<'static> {
    #[inline]
    fn from(_: super::module::P21) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO25<'static>> for super::module::P22 {
    #[inline]
    fn from(_: GPIO25<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P22 {
    type Singleton = GPIO25<'static>;
}

impl From<super::module::P22> for GPIO25<'static> {
    #[inline]
    fn from(_: super::module::P22) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO14<'static>> for super::module::P23 {
    #[inline]
    fn from(_: GPIO14<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::module::P23 {
    type Singleton = GPIO14<'static>;
}

impl From<super::module::P23> for GPIO14<'static> {
    #[inline]
    fn from(_: super::module::P23) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO16<'static>> for super::onboard::GPIO16 {
    #[inline]
    fn from(_: GPIO16<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::onboard::GPIO16 {
    type Singleton = GPIO16<'static>;
}

impl From<super::onboard::GPIO16> for GPIO16<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO16) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO17<'static>> for super::onboard::GPIO17 {
    #[inline]
    fn from(_: GPIO17<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::onboard::GPIO17 {
    type Singleton = GPIO17<'static>;
}

impl From<super::onboard::GPIO17> for GPIO17<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO17) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO18<'static>> for super::onboard::GPIO18 {
    #[inline]
    fn from(_: GPIO18<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::onboard::GPIO18 {
    type Singleton = GPIO18<'static>;
}

impl From<super::onboard::GPIO18> for GPIO18<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO18) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

impl From<GPIO23<'static>> for super::onboard::GPIO23 {
    #[inline]
    fn from(_: GPIO23<'static>) -> Self {
        Self { _private: () }
    }
}

impl esp32_pads::board::EspHalPin for super::onboard::GPIO23 {
    type Singleton = GPIO23<'static>;
}

impl From<super::onboard::GPIO23> for GPIO23<'static> {
    #[inline]
    fn from(_: super::onboard::GPIO23) -> Self {
        esp32_pads::board::settle();
        unsafe { Self::steal() }
    }
}

/// Takes all pins of the module out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::module::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident P0) => {
        $crate::module::P0::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident P1) => {
        $crate::module::P1::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident P2) => {
        $crate::module::P2::from($peripherals.GPIO0)
    };
    (@ $peripherals:ident P3) => {
        $crate::module::P3::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident P4) => {
        $crate::module::P4::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident P5) => {
        $crate::module::P5::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident P6) => {
        $crate::module::P6::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident P7) => {
        $crate::module::P7::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident P8) => {
        $crate::module::P8::from($peripherals.GPIO2)
    };
    (@ $peripherals:ident P9) => {
        $crate::module::P9::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident P10) => {
        $crate::module::P10::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident P11) => {
        $crate::module::P11::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident P12) => {
        $crate::module::P12::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident P13) => {
        $crate::module::P13::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident P14) => {
        $crate::module::P14::from($peripherals.GPIO37)
    };
    (@ $peripherals:ident P15) => {
        $crate::module::P15::from($peripherals.GPIO38)
    };
    (@ $peripherals:ident P16) => {
        $crate::module::P16::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident P17) => {
        $crate::module::P17::from($peripherals.GPIO35)
    };
    (@ $peripherals:ident P18) => {
        $crate::module::P18::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident P19) => {
        $crate::module::P19::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident P20) => {
        $crate::module::P20::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident P21) => {
        $crate::module::P21::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident P22) => {
        $crate::module::P22::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident P23) => {
        $crate::module::P23::from($peripherals.GPIO14)
    };
}

/// Takes all pins of the expansion board out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::exp_board::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident G0) => {
        $crate::exp_board::G0::from($peripherals.GPIO38)
    };
    (@ $peripherals:ident G1) => {
        $crate::exp_board::G1::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident G2) => {
        $crate::exp_board::G2::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident G3) => {
        $crate::exp_board::G3::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident G4) => {
        $crate::exp_board::G4::from($peripherals.GPIO37)
    };
    (@ $peripherals:ident G5) => {
        $crate::exp_board::G5::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident G6) => {
        $crate::exp_board::G6::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident G7) => {
        $crate::exp_board::G7::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident G8) => {
        $crate::exp_board::G8::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident G9) => {
        $crate::exp_board::G9::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident G10) => {
        $crate::exp_board::G10::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident G11) => {
        $crate::exp_board::G11::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident G12) => {
        $crate::exp_board::G12::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident G13) => {
        $crate::exp_board::G13::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident G14) => {
        $crate::exp_board::G14::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident G15) => {
        $crate::exp_board::G15::from($peripherals.GPIO2)
    };
    (@ $peripherals:ident G16) => {
        $crate::exp_board::G16::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident G17) => {
        $crate::exp_board::G17::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident G22) => {
        $crate::exp_board::G22::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident G23) => {
        $crate::exp_board::G23::from($peripherals.GPIO0)
    };
    (@ $peripherals:ident G24) => {
        $crate::exp_board::G24::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident G28) => {
        $crate::exp_board::G28::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident G30) => {
        $crate::exp_board::G30::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident G31) => {
        $crate::exp_board::G31::from($peripherals.GPIO35)
    };
    (@ $peripherals:ident LED) => {
        $crate::exp_board::LED::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident BUTTON) => {
        $crate::exp_board::BUTTON::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident BATTERY) => {
        $crate::exp_board::BATTERY::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident UART_TX) => {
        $crate::exp_board::UART_TX::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident UART_RX) => {
        $crate::exp_board::UART_RX::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident UART_RTS) => {
        $crate::exp_board::UART_RTS::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident UART_CTS) => {
        $crate::exp_board::UART_CTS::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident SD_DAT0) => {
        $crate::exp_board::SD_DAT0::from($peripherals.GPIO2)
    };
    (@ $peripherals:ident SD_CLK) => {
        $crate::exp_board::SD_CLK::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident SD_CMD) => {
        $crate::exp_board::SD_CMD::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident SAFE_BOOT) => {
        $crate::exp_board::SAFE_BOOT::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident UART) => {
        $crate::exp_board::UART {
            tx: $peripherals.GPIO1.into(),
            rx: $peripherals.GPIO3.into(),
            rts: $peripherals.GPIO33.into(),
            cts: $peripherals.GPIO32.into(),
        }
    };
    (@ $peripherals:ident SD) => {
        $crate::exp_board::SD {
            clk: $peripherals.GPIO14.into(),
            cmd: $peripherals.GPIO15.into(),
            dat0: $peripherals.GPIO2.into(),
            dat1: core::default::Default::default(),
            dat2: core::default::Default::default(),
            dat3: core::default::Default::default(),
        }
    };
}

/// Takes all pins of the WiPy 2 out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::wipy2::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident P0) => {
        $crate::wipy2::P0::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident P1) => {
        $crate::wipy2::P1::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident P3) => {
        $crate::wipy2::P3::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident P4) => {
        $crate::wipy2::P4::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident P5) => {
        $crate::wipy2::P5::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident P6) => {
        $crate::wipy2::P6::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident P7) => {
        $crate::wipy2::P7::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident P8) => {
        $crate::wipy2::P8::from($peripherals.GPIO2)
    };
    (@ $peripherals:ident P9) => {
        $crate::wipy2::P9::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident P10) => {
        $crate::wipy2::P10::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident P11) => {
        $crate::wipy2::P11::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident P12) => {
        $crate::wipy2::P12::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident P13) => {
        $crate::wipy2::P13::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident P14) => {
        $crate::wipy2::P14::from($peripherals.GPIO37)
    };
    (@ $peripherals:ident P15) => {
        $crate::wipy2::P15::from($peripherals.GPIO38)
    };
    (@ $peripherals:ident P16) => {
        $crate::wipy2::P16::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident P17) => {
        $crate::wipy2::P17::from($peripherals.GPIO35)
    };
    (@ $peripherals:ident P18) => {
        $crate::wipy2::P18::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident P19) => {
        $crate::wipy2::P19::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident P20) => {
        $crate::wipy2::P20::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident P21) => {
        $crate::wipy2::P21::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident P22) => {
        $crate::wipy2::P22::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident P23) => {
        $crate::wipy2::P23::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident RGB_LED) => {
        $crate::wipy2::RGB_LED::from($peripherals.GPIO0)
    };
    (@ $peripherals:ident ANTENNA_SWITCH) => {
        $crate::wipy2::ANTENNA_SWITCH::from($peripherals.GPIO16)
    };
}

/// Takes all pins of the WiPy 3 out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::wipy3::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident P0) => {
        $crate::wipy3::P0::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident P1) => {
        $crate::wipy3::P1::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident P3) => {
        $crate::wipy3::P3::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident P4) => {
        $crate::wipy3::P4::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident P5) => {
        $crate::wipy3::P5::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident P6) => {
        $crate::wipy3::P6::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident P7) => {
        $crate::wipy3::P7::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident P8) => {
        $crate::wipy3::P8::from($peripherals.GPIO2)
    };
    (@ $peripherals:ident P9) => {
        $crate::wipy3::P9::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident P10) => {
        $crate::wipy3::P10::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident P11) => {
        $crate::wipy3::P11::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident P13) => {
        $crate::wipy3::P13::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident P14) => {
        $crate::wipy3::P14::from($peripherals.GPIO37)
    };
    (@ $peripherals:ident P15) => {
        $crate::wipy3::P15::from($peripherals.GPIO38)
    };
    (@ $peripherals:ident P16) => {
        $crate::wipy3::P16::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident P17) => {
        $crate::wipy3::P17::from($peripherals.GPIO35)
    };
    (@ $peripherals:ident P18) => {
        $crate::wipy3::P18::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident P19) => {
        $crate::wipy3::P19::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident P20) => {
        $crate::wipy3::P20::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident P21) => {
        $crate::wipy3::P21::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident P22) => {
        $crate::wipy3::P22::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident P23) => {
        $crate::wipy3::P23::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident RGB_LED) => {
        $crate::wipy3::RGB_LED::from($peripherals.GPIO0)
    };
    (@ $peripherals:ident ANTENNA_SWITCH) => {
        $crate::wipy3::ANTENNA_SWITCH::from($peripherals.GPIO21)
    };
}

/// Takes all pins of the LoPy out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::lopy::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident P0) => {
        $crate::lopy::P0::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident P1) => {
        $crate::lopy::P1::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident P3) => {
        $crate::lopy::P3::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident P4) => {
        $crate::lopy::P4::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident P8) => {
        $crate::lopy::P8::from($peripherals.GPIO2)
    };
    (@ $peripherals:ident P9) => {
        $crate::lopy::P9::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident P10) => {
        $crate::lopy::P10::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident P11) => {
        $crate::lopy::P11::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident P12) => {
        $crate::lopy::P12::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident P13) => {
        $crate::lopy::P13::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident P14) => {
        $crate::lopy::P14::from($peripherals.GPIO37)
    };
    (@ $peripherals:ident P15) => {
        $crate::lopy::P15::from($peripherals.GPIO38)
    };
    (@ $peripherals:ident P16) => {
        $crate::lopy::P16::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident P17) => {
        $crate::lopy::P17::from($peripherals.GPIO35)
    };
    (@ $peripherals:ident P18) => {
        $crate::lopy::P18::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident P19) => {
        $crate::lopy::P19::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident P20) => {
        $crate::lopy::P20::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident P21) => {
        $crate::lopy::P21::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident P22) => {
        $crate::lopy::P22::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident P23) => {
        $crate::lopy::P23::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident RGB_LED) => {
        $crate::lopy::RGB_LED::from($peripherals.GPIO0)
    };
    (@ $peripherals:ident ANTENNA_SWITCH) => {
        $crate::lopy::ANTENNA_SWITCH::from($peripherals.GPIO16)
    };
    (@ $peripherals:ident LORA_SCLK) => {
        $crate::lopy::LORA_SCLK::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident LORA_MOSI) => {
        $crate::lopy::LORA_MOSI::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident LORA_MISO) => {
        $crate::lopy::LORA_MISO::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident LORA_DIO) => {
        $crate::lopy::LORA_DIO::from($peripherals.GPIO23)
    };
    (@ $peripherals:ident LORA_NSS) => {
        $crate::lopy::LORA_NSS::from($peripherals.GPIO17)
    };
    (@ $peripherals:ident LORA_RESET) => {
        $crate::lopy::LORA_RESET::from($peripherals.GPIO18)
    };
    (@ $peripherals:ident LORA) => {
        $crate::lopy::LORA {
            sclk: $peripherals.GPIO5.into(),
            mosi: $peripherals.GPIO27.into(),
            miso: $peripherals.GPIO19.into(),
            nss: $peripherals.GPIO17.into(),
            dio: $peripherals.GPIO23.into(),
            reset: $peripherals.GPIO18.into(),
            busy: core::default::Default::default(),
        }
    };
}

/// Takes all pins of the LoPy4 out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::lopy4::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident P0) => {
        $crate::lopy4::P0::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident P1) => {
        $crate::lopy4::P1::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident P3) => {
        $crate::lopy4::P3::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident P4) => {
        $crate::lopy4::P4::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident P8) => {
        $crate::lopy4::P8::from($peripherals.GPIO2)
    };
    (@ $peripherals:ident P9) => {
        $crate::lopy4::P9::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident P10) => {
        $crate::lopy4::P10::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident P11) => {
        $crate::lopy4::P11::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident P13) => {
        $crate::lopy4::P13::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident P14) => {
        $crate::lopy4::P14::from($peripherals.GPIO37)
    };
    (@ $peripherals:ident P15) => {
        $crate::lopy4::P15::from($peripherals.GPIO38)
    };
    (@ $peripherals:ident P16) => {
        $crate::lopy4::P16::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident P17) => {
        $crate::lopy4::P17::from($peripherals.GPIO35)
    };
    (@ $peripherals:ident P18) => {
        $crate::lopy4::P18::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident P19) => {
        $crate::lopy4::P19::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident P20) => {
        $crate::lopy4::P20::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident P21) => {
        $crate::lopy4::P21::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident P22) => {
        $crate::lopy4::P22::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident P23) => {
        $crate::lopy4::P23::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident RGB_LED) => {
        $crate::lopy4::RGB_LED::from($peripherals.GPIO0)
    };
    (@ $peripherals:ident ANTENNA_SWITCH) => {
        $crate::lopy4::ANTENNA_SWITCH::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident LORA_SCLK) => {
        $crate::lopy4::LORA_SCLK::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident LORA_MOSI) => {
        $crate::lopy4::LORA_MOSI::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident LORA_MISO) => {
        $crate::lopy4::LORA_MISO::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident LORA_DIO) => {
        $crate::lopy4::LORA_DIO::from($peripherals.GPIO23)
    };
    (@ $peripherals:ident LORA_NSS) => {
        $crate::lopy4::LORA_NSS::from($peripherals.GPIO18)
    };
    (@ $peripherals:ident LORA) => {
        $crate::lopy4::LORA {
            sclk: $peripherals.GPIO5.into(),
            mosi: $peripherals.GPIO27.into(),
            miso: $peripherals.GPIO19.into(),
            nss: $peripherals.GPIO18.into(),
            dio: $peripherals.GPIO23.into(),
            reset: core::default::Default::default(),
            busy: core::default::Default::default(),
        }
    };
}

/// Takes all pins of the SiPy out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::sipy::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident P0) => {
        $crate::sipy::P0::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident P1) => {
        $crate::sipy::P1::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident P3) => {
        $crate::sipy::P3::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident P4) => {
        $crate::sipy::P4::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident P8) => {
        $crate::sipy::P8::from($peripherals.GPIO2)
    };
    (@ $peripherals:ident P9) => {
        $crate::sipy::P9::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident P10) => {
        $crate::sipy::P10::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident P11) => {
        $crate::sipy::P11::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident P12) => {
        $crate::sipy::P12::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident P13) => {
        $crate::sipy::P13::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident P14) => {
        $crate::sipy::P14::from($peripherals.GPIO37)
    };
    (@ $peripherals:ident P15) => {
        $crate::sipy::P15::from($peripherals.GPIO38)
    };
    (@ $peripherals:ident P16) => {
        $crate::sipy::P16::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident P17) => {
        $crate::sipy::P17::from($peripherals.GPIO35)
    };
    (@ $peripherals:ident P18) => {
        $crate::sipy::P18::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident P19) => {
        $crate::sipy::P19::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident P20) => {
        $crate::sipy::P20::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident P21) => {
        $crate::sipy::P21::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident P22) => {
        $crate::sipy::P22::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident P23) => {
        $crate::sipy::P23::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident RGB_LED) => {
        $crate::sipy::RGB_LED::from($peripherals.GPIO0)
    };
    (@ $peripherals:ident ANTENNA_SWITCH) => {
        $crate::sipy::ANTENNA_SWITCH::from($peripherals.GPIO16)
    };
    (@ $peripherals:ident SIGFOX_SCLK) => {
        $crate::sipy::SIGFOX_SCLK::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident SIGFOX_MOSI) => {
        $crate::sipy::SIGFOX_MOSI::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident SIGFOX_MISO) => {
        $crate::sipy::SIGFOX_MISO::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident SIGFOX_DIO) => {
        $crate::sipy::SIGFOX_DIO::from($peripherals.GPIO23)
    };
    (@ $peripherals:ident SIGFOX_NSS) => {
        $crate::sipy::SIGFOX_NSS::from($peripherals.GPIO17)
    };
    (@ $peripherals:ident SIGFOX_RESET) => {
        $crate::sipy::SIGFOX_RESET::from($peripherals.GPIO18)
    };
    (@ $peripherals:ident SIGFOX) => {
        $crate::sipy::SIGFOX {
            sclk: $peripherals.GPIO5.into(),
            mosi: $peripherals.GPIO27.into(),
            miso: $peripherals.GPIO19.into(),
            nss: $peripherals.GPIO17.into(),
            dio: $peripherals.GPIO23.into(),
            reset: $peripherals.GPIO18.into(),
            busy: core::default::Default::default(),
        }
    };
}

/// Takes all pins of the GPy out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::gpy::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident P0) => {
        $crate::gpy::P0::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident P1) => {
        $crate::gpy::P1::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident P3) => {
        $crate::gpy::P3::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident P4) => {
        $crate::gpy::P4::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident P8) => {
        $crate::gpy::P8::from($peripherals.GPIO2)
    };
    (@ $peripherals:ident P9) => {
        $crate::gpy::P9::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident P10) => {
        $crate::gpy::P10::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident P11) => {
        $crate::gpy::P11::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident P13) => {
        $crate::gpy::P13::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident P14) => {
        $crate::gpy::P14::from($peripherals.GPIO37)
    };
    (@ $peripherals:ident P15) => {
        $crate::gpy::P15::from($peripherals.GPIO38)
    };
    (@ $peripherals:ident P16) => {
        $crate::gpy::P16::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident P17) => {
        $crate::gpy::P17::from($peripherals.GPIO35)
    };
    (@ $peripherals:ident P18) => {
        $crate::gpy::P18::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident P19) => {
        $crate::gpy::P19::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident P20) => {
        $crate::gpy::P20::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident P21) => {
        $crate::gpy::P21::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident P22) => {
        $crate::gpy::P22::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident P23) => {
        $crate::gpy::P23::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident RGB_LED) => {
        $crate::gpy::RGB_LED::from($peripherals.GPIO0)
    };
    (@ $peripherals:ident ANTENNA_SWITCH) => {
        $crate::gpy::ANTENNA_SWITCH::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident LTE_TX) => {
        $crate::gpy::LTE_TX::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident LTE_RX) => {
        $crate::gpy::LTE_RX::from($peripherals.GPIO23)
    };
    (@ $peripherals:ident LTE_RTS) => {
        $crate::gpy::LTE_RTS::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident LTE_CTS) => {
        $crate::gpy::LTE_CTS::from($peripherals.GPIO18)
    };
    (@ $peripherals:ident LTE_WAKE) => {
        $crate::gpy::LTE_WAKE::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident LTE) => {
        $crate::gpy::LTE {
            tx: $peripherals.GPIO5.into(),
            rx: $peripherals.GPIO23.into(),
            rts: $peripherals.GPIO19.into(),
            cts: $peripherals.GPIO18.into(),
        }
    };
}

/// Takes all pins of the FiPy out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
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
    ($peripherals:ident, $($name:ident),+ $(,)?) => {
        ($($crate::fipy::pins!(@ $peripherals $name)),+)
    };
    (@ $peripherals:ident P0) => {
        $crate::fipy::P0::from($peripherals.GPIO3)
    };
    (@ $peripherals:ident P1) => {
        $crate::fipy::P1::from($peripherals.GPIO1)
    };
    (@ $peripherals:ident P3) => {
        $crate::fipy::P3::from($peripherals.GPIO4)
    };
    (@ $peripherals:ident P4) => {
        $crate::fipy::P4::from($peripherals.GPIO15)
    };
    (@ $peripherals:ident P8) => {
        $crate::fipy::P8::from($peripherals.GPIO2)
    };
    (@ $peripherals:ident P9) => {
        $crate::fipy::P9::from($peripherals.GPIO12)
    };
    (@ $peripherals:ident P10) => {
        $crate::fipy::P10::from($peripherals.GPIO13)
    };
    (@ $peripherals:ident P11) => {
        $crate::fipy::P11::from($peripherals.GPIO22)
    };
    (@ $peripherals:ident P13) => {
        $crate::fipy::P13::from($peripherals.GPIO36)
    };
    (@ $peripherals:ident P14) => {
        $crate::fipy::P14::from($peripherals.GPIO37)
    };
    (@ $peripherals:ident P15) => {
        $crate::fipy::P15::from($peripherals.GPIO38)
    };
    (@ $peripherals:ident P16) => {
        $crate::fipy::P16::from($peripherals.GPIO39)
    };
    (@ $peripherals:ident P21) => {
        $crate::fipy::P21::from($peripherals.GPIO26)
    };
    (@ $peripherals:ident P22) => {
        $crate::fipy::P22::from($peripherals.GPIO25)
    };
    (@ $peripherals:ident P23) => {
        $crate::fipy::P23::from($peripherals.GPIO14)
    };
    (@ $peripherals:ident RGB_LED) => {
        $crate::fipy::RGB_LED::from($peripherals.GPIO0)
    };
    (@ $peripherals:ident ANTENNA_SWITCH) => {
        $crate::fipy::ANTENNA_SWITCH::from($peripherals.GPIO21)
    };
    (@ $peripherals:ident LORA_SCLK) => {
        $crate::fipy::LORA_SCLK::from($peripherals.GPIO5)
    };
    (@ $peripherals:ident LORA_MOSI) => {
        $crate::fipy::LORA_MOSI::from($peripherals.GPIO27)
    };
    (@ $peripherals:ident LORA_MISO) => {
        $crate::fipy::LORA_MISO::from($peripherals.GPIO19)
    };
    (@ $peripherals:ident LORA_DIO) => {
        $crate::fipy::LORA_DIO::from($peripherals.GPIO23)
    };
    (@ $peripherals:ident LORA_NSS) => {
        $crate::fipy::LORA_NSS::from($peripherals.GPIO18)
    };
    (@ $peripherals:ident LTE_TX) => {
        $crate::fipy::LTE_TX::from($peripherals.GPIO33)
    };
    (@ $peripherals:ident LTE_RX) => {
        $crate::fipy::LTE_RX::from($peripherals.GPIO34)
    };
    (@ $peripherals:ident LTE_RTS) => {
        $crate::fipy::LTE_RTS::from($peripherals.GPIO32)
    };
    (@ $peripherals:ident LTE_CTS) => {
        $crate::fipy::LTE_CTS::from($peripherals.GPIO35)
    };
    (@ $peripherals:ident LORA) => {
        $crate::fipy::LORA {
            sclk: $peripherals.GPIO5.into(),
            mosi: $peripherals.GPIO27.into(),
            miso: $peripherals.GPIO19.into(),
            nss: $peripherals.GPIO18.into(),
            dio: $peripherals.GPIO23.into(),
            reset: core::default::Default::default(),
            busy: core::default::Default::default(),
        }
    };
    (@ $peripherals:ident LTE) => {
        $crate::fipy::LTE {
            tx: $peripherals.GPIO33.into(),
            rx: $peripherals.GPIO34.into(),
            rts: $peripherals.GPIO32.into(),
            cts: $peripherals.GPIO35.into(),
        }
    };
}

/// Takes all pins that the Expansion Board 2 needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_expansion_board_2_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::expansion_board_2::Pins {
            LED: $peripherals.GPIO12.into(),
            BUTTON: $peripherals.GPIO13.into(),
            BATTERY: $peripherals.GPIO39.into(),
            UART: $crate::shields::expansion_board_2::UART {
                tx: $peripherals.GPIO1.into(),
                rx: $peripherals.GPIO3.into(),
            },
            SD: $crate::shields::expansion_board_2::SD {
                clk: $peripherals.GPIO14.into(),
                cmd: $peripherals.GPIO15.into(),
                dat0: $peripherals.GPIO2.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}

/// Takes all pins that the Expansion Board 3 needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_expansion_board_3_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::expansion_board_3::Pins {
            LED: $peripherals.GPIO12.into(),
            BUTTON: $peripherals.GPIO13.into(),
            BATTERY: $peripherals.GPIO39.into(),
            UART: $crate::shields::expansion_board_3::UART {
                tx: $peripherals.GPIO1.into(),
                rx: $peripherals.GPIO3.into(),
            },
            SD: $crate::shields::expansion_board_3::SD {
                clk: $peripherals.GPIO14.into(),
                cmd: $peripherals.GPIO15.into(),
                dat0: $peripherals.GPIO2.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}

/// Takes all pins that the Pysense needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_pysense_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::pysense::Pins {
            BUTTON: $peripherals.GPIO37.into(),
            ACCELEROMETER_INT: $peripherals.GPIO36.into(),
            SD_DAT0: $peripherals.GPIO2.into(),
            SD_CLK: $peripherals.GPIO14.into(),
            SD_CMD: $peripherals.GPIO15.into(),
            RUN: $peripherals.GPIO4.into(),
            I2C: $crate::shields::pysense::I2C {
                sda: $peripherals.GPIO25.into(),
                scl: $peripherals.GPIO26.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}

/// Takes all pins that the Pysense 2.0X needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_pysense2_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::pysense2::Pins {
            BUTTON: $peripherals.GPIO37.into(),
            ACCELEROMETER_INT: $peripherals.GPIO36.into(),
            SD_DAT0: $peripherals.GPIO2.into(),
            SD_CLK: $peripherals.GPIO14.into(),
            SD_CMD: $peripherals.GPIO15.into(),
            PIC_WAKE: $peripherals.GPIO12.into(),
            I2C: $crate::shields::pysense2::I2C {
                sda: $peripherals.GPIO25.into(),
                scl: $peripherals.GPIO26.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}

/// Takes all pins that the Pytrack needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_pytrack_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::pytrack::Pins {
            BUTTON: $peripherals.GPIO37.into(),
            ACCELEROMETER_INT: $peripherals.GPIO36.into(),
            SD_DAT0: $peripherals.GPIO2.into(),
            SD_CLK: $peripherals.GPIO14.into(),
            SD_CMD: $peripherals.GPIO15.into(),
            RUN: $peripherals.GPIO4.into(),
            I2C: $crate::shields::pytrack::I2C {
                sda: $peripherals.GPIO25.into(),
                scl: $peripherals.GPIO26.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}

/// Takes all pins that the Pytrack 2.0X needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_pytrack2_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::pytrack2::Pins {
            BUTTON: $peripherals.GPIO37.into(),
            ACCELEROMETER_INT: $peripherals.GPIO36.into(),
            SD_DAT0: $peripherals.GPIO2.into(),
            SD_CLK: $peripherals.GPIO14.into(),
            SD_CMD: $peripherals.GPIO15.into(),
            PIC_WAKE: $peripherals.GPIO12.into(),
            I2C: $crate::shields::pytrack2::I2C {
                sda: $peripherals.GPIO25.into(),
                scl: $peripherals.GPIO26.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}

/// Takes all pins that the Pyscan needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_pyscan_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::pyscan::Pins {
            BUTTON: $peripherals.GPIO37.into(),
            ACCELEROMETER_INT: $peripherals.GPIO36.into(),
            RUN: $peripherals.GPIO4.into(),
            I2C: $crate::shields::pyscan::I2C {
                sda: $peripherals.GPIO25.into(),
                scl: $peripherals.GPIO26.into(),
            },
        }
        .on::<$crate::$board::Socket>()
    };
}

/// Takes all pins that the Deep Sleep Shield needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals
/// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.
///
/// It needs the feature `esp-hal`, and exists on the ESP32 only.
#[doc(hidden)]
#[macro_export]
macro_rules! __shields_deep_sleep_pins {
    ($peripherals:ident, $board:ident) => {
        $crate::shields::deep_sleep::Pins {
            UART: $peripherals.GPIO13.into(),
            WAKE_P17: $peripherals.GPIO35.into(),
            WAKE_P18: $peripherals.GPIO34.into(),
        }
        .on::<$crate::$board::Socket>()
    };
}
