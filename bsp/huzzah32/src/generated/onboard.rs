// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! Pads without a name on the boards: pads that boards use themselves, and those of the flash and the PSRAM.
//!
//! Their functions differ from board to board, so take them from a board's module, by their functions.
//!
//! ```
//! # huzzah32_bsp::sim::run(|_| {
//! use huzzah32_bsp::{Input, huzzah32, onboard};
//!
//! let own = Input::new(huzzah32::BATTERY::take()?);
//! assert_eq!(own.id(), "GPIO35");
//! assert!(onboard::GPIO35::take().is_err());
//! # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
//! ```
//!
//! A pad of the flash cannot be taken; this does not compile:
//!
//! ```compile_fail,E0277
//! use huzzah32_bsp::onboard;
//!
//! let pin = onboard::GPIO6::take();
//! ```
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use super::{MESSAGES, gate};
use esp32_pads::board::PinInfo;
use esp32_pads::pad::Pad;
use esp32_pads::{Function, Pin, Taken, TypedPin, claim, pads};

/// The pad GPIO1 (`U0TXD`), which boards use themselves.
///
/// - Outside the RTC domain: cannot hold its state.
/// - In the HUZZAH32: `UART_TX`, transmit line of the boot loader and of the console (UART0), to the USB serial port.
#[derive(PartialEq, Eq)]
pub struct GPIO1 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(GPIO1);

impl GPIO1 {
    /// IO_MUX function 0 of the pad.
    pub const U0TXD: Function<Self> = Function::new(0);
    /// IO_MUX function 1 of the pad.
    pub const CLK_OUT3: Function<Self> = Function::new(1);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_RXD2: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO1` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO1<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for GPIO1 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_GPIO1;
    const PAD: &'static Pad = &pads::GPIO1;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_GPIO1: PinInfo = PinInfo {
    id: "GPIO1",
    other_names: &[],
    pad: &pads::GPIO1,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<GPIO1> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<GPIO1> for super::Huzzah32 {}

/// The pad GPIO3 (`U0RXD`), which boards use themselves.
///
/// - Outside the RTC domain: cannot hold its state.
/// - In the HUZZAH32: `UART_RX`, receive line of the boot loader and of the console (UART0), from the USB serial port.
#[derive(PartialEq, Eq)]
pub struct GPIO3 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(GPIO3);

impl GPIO3 {
    /// IO_MUX function 0 of the pad.
    pub const U0RXD: Function<Self> = Function::new(0);
    /// IO_MUX function 1 of the pad.
    pub const CLK_OUT2: Function<Self> = Function::new(1);

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

    /// The singleton `GPIO3` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO3<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for GPIO3 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_GPIO3;
    const PAD: &'static Pad = &pads::GPIO3;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_GPIO3: PinInfo = PinInfo {
    id: "GPIO3",
    other_names: &[],
    pad: &pads::GPIO3,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<GPIO3> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<GPIO3> for super::Huzzah32 {}

/// The pad GPIO35, which boards use themselves.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO5: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH7`.
/// - In the HUZZAH32: `BATTERY`, the battery's voltage; 2 times the pin's voltage, through 100k/100k.
#[derive(PartialEq, Eq)]
pub struct GPIO35 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(GPIO35);

impl GPIO35 {
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

    /// The singleton `GPIO35` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO35<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for GPIO35 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_GPIO35;
    const PAD: &'static Pad = &pads::GPIO35;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_GPIO35: PinInfo = PinInfo {
    id: "GPIO35",
    other_names: &[],
    pad: &pads::GPIO35,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Hold<GPIO35> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<GPIO35> for super::Huzzah32 {}

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
