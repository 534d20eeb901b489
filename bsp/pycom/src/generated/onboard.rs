// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! Pads without a name on the boards: pads that boards use themselves, and those of the flash and the PSRAM.
//!
//! Their functions differ from board to board, so take them from a board's module, by their functions.
//!
//! ```
//! # pycom_bsp::sim::run(|_| {
//! use pycom_bsp::{Input, onboard, wipy2};
//!
//! let own = Input::new(wipy2::ANTENNA_SWITCH::take()?);
//! assert_eq!(own.id(), "GPIO16");
//! assert!(onboard::GPIO16::take().is_err());
//! # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
//! ```
//!
//! A pad of the flash cannot be taken; this does not compile:
//!
//! ```compile_fail,E0277
//! use pycom_bsp::onboard;
//!
//! let pin = onboard::GPIO6::take();
//! ```
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use super::{MESSAGES, gate};
use esp32_pads::board::PinInfo;
use esp32_pads::pad::Pad;
use esp32_pads::{Function, Pin, Taken, TypedPin, claim, pads};

/// The pad GPIO16, which boards use themselves.
///
/// - Outside the RTC domain: cannot hold its state.
/// - In the WiPy 2, LoPy, SiPy: `ANTENNA_SWITCH`, selects the internal or the external antenna.
/// - In the WiPy 3, LoPy4, GPy, FiPy: `PSRAM_CS`, chip select of the PSRAM.
#[derive(PartialEq, Eq)]
pub struct GPIO16 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(GPIO16);

impl GPIO16 {
    /// IO_MUX function 3 of the pad.
    pub const HS1_DATA4: Function<Self> = Function::new(3);
    /// IO_MUX function 4 of the pad.
    pub const U2RXD: Function<Self> = Function::new(4);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_CLK_OUT: Function<Self> = Function::new(5);

    /// Takes the pin.
    ///
    /// # Errors
    ///
    /// [`Taken`] if the pin is already taken, under any of its names.
    pub fn take() -> Result<Self, Taken> {
        claim(&[Self::INFO])?;
        Ok(Self { _private: () })
    }

    /// Gives the pin back, so that it can be taken again. The state of its pad does not change.
    pub fn free(self) {
        Pin::free(self);
    }

    /// The singleton `GPIO16` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO16<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for GPIO16 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_GPIO16;
    const PAD: &'static Pad = &pads::GPIO16;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_GPIO16: PinInfo = PinInfo {
    id: "GPIO16",
    other_names: &[],
    pad: &pads::GPIO16,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<GPIO16> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<GPIO16> for super::Pycom {}

/// The pad GPIO17, which boards use themselves.
///
/// - Outside the RTC domain: cannot hold its state.
/// - In the WiPy 3, LoPy4, GPy, FiPy: `PSRAM_CLK`, clock of the PSRAM.
/// - In the LoPy: `LORA_NSS`, SPI chip select of the radio, active low.
/// - In the SiPy: `SIGFOX_NSS`, SPI chip select of the radio, active low.
#[derive(PartialEq, Eq)]
pub struct GPIO17 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(GPIO17);

impl GPIO17 {
    /// IO_MUX function 3 of the pad.
    pub const HS1_DATA5: Function<Self> = Function::new(3);
    /// IO_MUX function 4 of the pad.
    pub const U2TXD: Function<Self> = Function::new(4);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_CLK_180: Function<Self> = Function::new(5);

    /// Takes the pin.
    ///
    /// # Errors
    ///
    /// [`Taken`] if the pin is already taken, under any of its names.
    pub fn take() -> Result<Self, Taken> {
        claim(&[Self::INFO])?;
        Ok(Self { _private: () })
    }

    /// Gives the pin back, so that it can be taken again. The state of its pad does not change.
    pub fn free(self) {
        Pin::free(self);
    }

    /// The singleton `GPIO17` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO17<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for GPIO17 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_GPIO17;
    const PAD: &'static Pad = &pads::GPIO17;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_GPIO17: PinInfo = PinInfo {
    id: "GPIO17",
    other_names: &[],
    pad: &pads::GPIO17,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<GPIO17> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<GPIO17> for super::Pycom {}

/// The pad GPIO18, which boards use themselves.
///
/// - Outside the RTC domain: cannot hold its state.
/// - In the LoPy: `LORA_RESET`, reset of the radio.
/// - In the LoPy4, FiPy: `LORA_NSS`, SPI chip select of the radio, active low.
/// - In the SiPy: `SIGFOX_RESET`, reset of the radio.
/// - In the GPy: `LTE_CTS`, clear to send of the modem's UART.
#[derive(PartialEq, Eq)]
pub struct GPIO18 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(GPIO18);

impl GPIO18 {
    /// IO_MUX function 1 of the pad.
    pub const VSPICLK: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const HS1_DATA7: Function<Self> = Function::new(3);

    /// Takes the pin.
    ///
    /// # Errors
    ///
    /// [`Taken`] if the pin is already taken, under any of its names.
    pub fn take() -> Result<Self, Taken> {
        claim(&[Self::INFO])?;
        Ok(Self { _private: () })
    }

    /// Gives the pin back, so that it can be taken again. The state of its pad does not change.
    pub fn free(self) {
        Pin::free(self);
    }

    /// The singleton `GPIO18` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO18<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for GPIO18 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_GPIO18;
    const PAD: &'static Pad = &pads::GPIO18;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_GPIO18: PinInfo = PinInfo {
    id: "GPIO18",
    other_names: &[],
    pad: &pads::GPIO18,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<GPIO18> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<GPIO18> for super::Pycom {}

/// The pad GPIO23, which boards use themselves.
///
/// - Outside the RTC domain: cannot hold its state.
/// - In the LoPy, LoPy4, FiPy: `LORA_DIO`, interrupt lines of the radio, joined.
/// - In the SiPy: `SIGFOX_DIO`, interrupt line of the radio.
/// - In the GPy: `LTE_RX`, UART from the modem.
#[derive(PartialEq, Eq)]
pub struct GPIO23 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(GPIO23);

impl GPIO23 {
    /// IO_MUX function 1 of the pad.
    pub const VSPID: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const HS1_STROBE: Function<Self> = Function::new(3);

    /// Takes the pin.
    ///
    /// # Errors
    ///
    /// [`Taken`] if the pin is already taken, under any of its names.
    pub fn take() -> Result<Self, Taken> {
        claim(&[Self::INFO])?;
        Ok(Self { _private: () })
    }

    /// Gives the pin back, so that it can be taken again. The state of its pad does not change.
    pub fn free(self) {
        Pin::free(self);
    }

    /// The singleton `GPIO23` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO23<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for GPIO23 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_GPIO23;
    const PAD: &'static Pad = &pads::GPIO23;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_GPIO23: PinInfo = PinInfo {
    id: "GPIO23",
    other_names: &[],
    pad: &pads::GPIO23,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<GPIO23> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<GPIO23> for super::Pycom {}

/// The pad GPIO6 (`SD_CLK`), which is reserved: it carries the flash that the program runs from.
#[derive(Debug)]
pub struct GPIO6 {
    _never: core::convert::Infallible,
}

impl GPIO6 {
    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Errors
    ///
    /// None.
    pub fn take() -> Result<Self, Taken>
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::take()
    }

    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Safety
    ///
    /// No caller can meet it, because a call does not compile.
    #[must_use]
    pub unsafe fn steal() -> Self
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::steal()
    }
}

/// The pad GPIO7 (`SD_DATA0`), which is reserved: it carries the flash that the program runs from.
#[derive(Debug)]
pub struct GPIO7 {
    _never: core::convert::Infallible,
}

impl GPIO7 {
    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Errors
    ///
    /// None.
    pub fn take() -> Result<Self, Taken>
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::take()
    }

    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Safety
    ///
    /// No caller can meet it, because a call does not compile.
    #[must_use]
    pub unsafe fn steal() -> Self
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::steal()
    }
}

/// The pad GPIO8 (`SD_DATA1`), which is reserved: it carries the flash that the program runs from.
#[derive(Debug)]
pub struct GPIO8 {
    _never: core::convert::Infallible,
}

impl GPIO8 {
    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Errors
    ///
    /// None.
    pub fn take() -> Result<Self, Taken>
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::take()
    }

    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Safety
    ///
    /// No caller can meet it, because a call does not compile.
    #[must_use]
    pub unsafe fn steal() -> Self
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::steal()
    }
}

/// The pad GPIO9 (`SD_DATA2`), which is reserved: it carries the flash that the program runs from.
#[derive(Debug)]
pub struct GPIO9 {
    _never: core::convert::Infallible,
}

impl GPIO9 {
    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Errors
    ///
    /// None.
    pub fn take() -> Result<Self, Taken>
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::take()
    }

    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Safety
    ///
    /// No caller can meet it, because a call does not compile.
    #[must_use]
    pub unsafe fn steal() -> Self
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::steal()
    }
}

/// The pad GPIO10 (`SD_DATA3`), which is reserved: it carries the flash that the program runs from.
#[derive(Debug)]
pub struct GPIO10 {
    _never: core::convert::Infallible,
}

impl GPIO10 {
    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Errors
    ///
    /// None.
    pub fn take() -> Result<Self, Taken>
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::take()
    }

    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Safety
    ///
    /// No caller can meet it, because a call does not compile.
    #[must_use]
    pub unsafe fn steal() -> Self
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::steal()
    }
}

/// The pad GPIO11 (`SD_CMD`), which is reserved: it carries the flash that the program runs from.
#[derive(Debug)]
pub struct GPIO11 {
    _never: core::convert::Infallible,
}

impl GPIO11 {
    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Errors
    ///
    /// None.
    pub fn take() -> Result<Self, Taken>
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::take()
    }

    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Safety
    ///
    /// No caller can meet it, because a call does not compile.
    #[must_use]
    pub unsafe fn steal() -> Self
    where
        for<'a> Self: gate::Flash<'a>,
    {
        <Self as gate::Flash<'_>>::steal()
    }
}
