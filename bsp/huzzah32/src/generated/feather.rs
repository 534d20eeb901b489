// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The pins by the names printed on the board; a bare number on the board has a `D` in front.
//!
//! ```
//! # huzzah32_bsp::sim::run(|_| {
//! use huzzah32_bsp::{Level, Output, feather};
//!
//! let pin = Output::new(feather::A0::take()?, Level::High);
//! assert!(pin.is_high());
//! // A pin can be taken only once.
//! assert_eq!(feather::A0::take().unwrap_err().pin(), "A0");
//! # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
//! ```
//!
//! | feather | arduino | pad | analog | RTC domain | limits | used by the board |
//! |---|---|---|---|---|---|---|
//! | `A0` |  | GPIO26 | ADC2_CH9, DAC2 | RTC_GPIO7 |  |  |
//! | `A1` |  | GPIO25 | ADC2_CH8, DAC1 | RTC_GPIO6 |  |  |
//! | `A2` |  | GPIO34 | ADC1_CH6 | RTC_GPIO4 | input-only |  |
//! | `A3` |  | GPIO39 | ADC1_CH3 | RTC_GPIO3 | input-only |  |
//! | `A4` |  | GPIO36 | ADC1_CH0 | RTC_GPIO0 | input-only |  |
//! | `A5` |  | GPIO4 | ADC2_CH0, TOUCH0 | RTC_GPIO10 |  |  |
//! | `SCK` |  | GPIO5 |  |  | strapping |  |
//! | `MOSI` |  | GPIO18 |  |  |  |  |
//! | `MISO` |  | GPIO19 |  |  |  |  |
//! | `RX` |  | GPIO16 |  |  |  |  |
//! | `TX` |  | GPIO17 |  |  |  |  |
//! | `D21` |  | GPIO21 |  |  |  |  |
//! | `D13` | `A12` | GPIO13 | ADC2_CH4, TOUCH4 | RTC_GPIO14 |  |  |
//! | `D12` | `A11` | GPIO12 | ADC2_CH5, TOUCH5 | RTC_GPIO15 | strapping |  |
//! | `D27` | `A10` | GPIO27 | ADC2_CH7, TOUCH7 | RTC_GPIO17 |  |  |
//! | `D33` | `A9` | GPIO33 | ADC1_CH5, TOUCH8 | RTC_GPIO8 |  |  |
//! | `D15` | `A8` | GPIO15 | ADC2_CH3, TOUCH3 | RTC_GPIO13 | strapping |  |
//! | `D32` | `A7` | GPIO32 | ADC1_CH4, TOUCH9 | RTC_GPIO9 |  |  |
//! | `D14` | `A6` | GPIO14 | ADC2_CH6, TOUCH6 | RTC_GPIO16 |  |  |
//! | `SCL` |  | GPIO22 |  |  |  |  |
//! | `SDA` |  | GPIO23 |  |  |  |  |
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use super::{MESSAGES, gate};
use esp32_pads::board::Namespace;
use esp32_pads::board::PinInfo;
use esp32_pads::pad::Pad;
use esp32_pads::{Function, Pin, Taken, TypedPin, claim, pads};

/// The names of the pins of the Feather, with the pins.
///
/// ```
/// use huzzah32_bsp::feather;
///
/// for (name, pin) in feather::NAMES.pins {
///     println!("{name} is {}, on GPIO{}", pin.id, pin.pad.gpio);
/// }
/// assert_eq!(feather::NAMES.pins.len(), 21);
/// ```
pub static NAMES: Namespace = Namespace {
    name: "feather",
    pins: &[
        ("A0", A0::INFO),
        ("A1", A1::INFO),
        ("A2", A2::INFO),
        ("A3", A3::INFO),
        ("A4", A4::INFO),
        ("A5", A5::INFO),
        ("SCK", SCK::INFO),
        ("MOSI", MOSI::INFO),
        ("MISO", MISO::INFO),
        ("RX", RX::INFO),
        ("TX", TX::INFO),
        ("D21", D21::INFO),
        ("D13", D13::INFO),
        ("D12", D12::INFO),
        ("D27", D27::INFO),
        ("D33", D33::INFO),
        ("D15", D15::INFO),
        ("D32", D32::INFO),
        ("D14", D14::INFO),
        ("SCL", SCL::INFO),
        ("SDA", SDA::INFO),
    ],
};

/// Further names of the pins of the Feather: aliases and functions. `machine::Pin` finds pins by these names too.
pub static MORE: Namespace = Namespace {
    name: "feather",
    pins: &[("LED", super::feather::D13::INFO)],
};

/// All pins of the Feather.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Level, Output, feather};
///
/// let pins = feather::Pins::take()?;
/// let pin = Output::new(pins.A0, Level::High);
/// assert_eq!(pin.id(), "A0");
/// // All pins are taken now; the error names the first.
/// assert_eq!(feather::Pins::take().unwrap_err().pin(), "A0");
/// # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// GPIO26.
    pub A0: A0,
    /// GPIO25.
    pub A1: A1,
    /// GPIO34.
    pub A2: A2,
    /// GPIO39.
    pub A3: A3,
    /// GPIO36.
    pub A4: A4,
    /// GPIO4.
    pub A5: A5,
    /// GPIO5.
    pub SCK: SCK,
    /// GPIO18.
    pub MOSI: MOSI,
    /// GPIO19.
    pub MISO: MISO,
    /// GPIO16.
    pub RX: RX,
    /// GPIO17.
    pub TX: TX,
    /// GPIO21.
    pub D21: D21,
    /// GPIO13 (`MTCK`).
    pub D13: D13,
    /// GPIO12 (`MTDI`).
    pub D12: D12,
    /// GPIO27.
    pub D27: D27,
    /// GPIO33.
    pub D33: D33,
    /// GPIO15 (`MTDO`).
    pub D15: D15,
    /// GPIO32.
    pub D32: D32,
    /// GPIO14 (`MTMS`).
    pub D14: D14,
    /// GPIO22.
    pub SCL: SCL,
    /// GPIO23.
    pub SDA: SDA,
}

impl Pins {
    /// Takes all of the pins, or none of them.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take() -> Result<Self, Taken> {
        claim(&[
            A0::INFO,
            A1::INFO,
            A2::INFO,
            A3::INFO,
            A4::INFO,
            A5::INFO,
            SCK::INFO,
            MOSI::INFO,
            MISO::INFO,
            RX::INFO,
            TX::INFO,
            D21::INFO,
            D13::INFO,
            D12::INFO,
            D27::INFO,
            D33::INFO,
            D15::INFO,
            D32::INFO,
            D14::INFO,
            SCL::INFO,
            SDA::INFO,
        ])?;
        Ok(Self::all())
    }

    /// All of the pins, even if some of them are already taken.
    ///
    /// # Safety
    ///
    /// Nothing else may use any of the pins at the same time.
    #[must_use]
    pub const unsafe fn steal() -> Self {
        Self::all()
    }

    /// Gives all of the pins back, so that they can be taken again.
    pub fn free(self) {
        self.A0.free();
        self.A1.free();
        self.A2.free();
        self.A3.free();
        self.A4.free();
        self.A5.free();
        self.SCK.free();
        self.MOSI.free();
        self.MISO.free();
        self.RX.free();
        self.TX.free();
        self.D21.free();
        self.D13.free();
        self.D12.free();
        self.D27.free();
        self.D33.free();
        self.D15.free();
        self.D32.free();
        self.D14.free();
        self.SCL.free();
        self.SDA.free();
    }

    const fn all() -> Self {
        Self {
            A0: A0 { _private: () },
            A1: A1 { _private: () },
            A2: A2 { _private: () },
            A3: A3 { _private: () },
            A4: A4 { _private: () },
            A5: A5 { _private: () },
            SCK: SCK { _private: () },
            MOSI: MOSI { _private: () },
            MISO: MISO { _private: () },
            RX: RX { _private: () },
            TX: TX { _private: () },
            D21: D21 { _private: () },
            D13: D13 { _private: () },
            D12: D12 { _private: () },
            D27: D27 { _private: () },
            D33: D33 { _private: () },
            D15: D15 { _private: () },
            D32: D32 { _private: () },
            D14: D14 { _private: () },
            SCL: SCL { _private: () },
            SDA: SDA { _private: () },
        }
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __feather_pins as pins;

/// An owner of the pins of the Feather: the `Pins` of a board, with the pins that the board leaves free for the other board.
pub trait Connector: Sized + 'static {
    /// The board without these pins.
    type Board: core::fmt::Debug;

    /// Splits into the board and its user pins.
    fn split(self) -> (Self::Board, UserPins);
}

/// The pins of the Feather that a board leaves free. A pin that the board needs itself is [`Absent`](esp32_pads::parts::Absent).
#[derive(Debug)]
pub struct UserPins {
    /// GPIO26.
    pub A0: A0,
    /// GPIO25.
    pub A1: A1,
    /// GPIO34.
    pub A2: A2,
    /// GPIO39.
    pub A3: A3,
    /// GPIO36.
    pub A4: A4,
    /// GPIO4.
    pub A5: A5,
    /// GPIO21.
    pub D21: D21,
    /// GPIO12 (`MTDI`).
    pub D12: D12,
    /// GPIO27.
    pub D27: D27,
    /// GPIO33.
    pub D33: D33,
    /// GPIO15 (`MTDO`).
    pub D15: D15,
    /// GPIO32.
    pub D32: D32,
    /// GPIO14 (`MTMS`).
    pub D14: D14,
}

/// Pin `A0` of the Feather: GPIO26.
///
/// - In the RTC domain as RTC_GPIO7: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH9`, `DAC2`.
#[derive(PartialEq, Eq)]
pub struct A0 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(A0);

impl A0 {
    /// IO_MUX function 5 of the pad.
    pub const EMAC_RXD1: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO26` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO26<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for A0 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_A0;
    const PAD: &'static Pad = &pads::GPIO26;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_A0: PinInfo = PinInfo {
    id: "A0",
    other_names: &[],
    pad: &pads::GPIO26,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<A0> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<A0> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Hold<A0> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<A0> for super::Huzzah32 {}

/// Pin `A1` of the Feather: GPIO25.
///
/// - In the RTC domain as RTC_GPIO6: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH8`, `DAC1`.
#[derive(PartialEq, Eq)]
pub struct A1 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(A1);

impl A1 {
    /// IO_MUX function 5 of the pad.
    pub const EMAC_RXD0: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO25` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO25<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for A1 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_A1;
    const PAD: &'static Pad = &pads::GPIO25;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_A1: PinInfo = PinInfo {
    id: "A1",
    other_names: &[],
    pad: &pads::GPIO25,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<A1> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<A1> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Hold<A1> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<A1> for super::Huzzah32 {}

/// Pin `A2` of the Feather: GPIO34.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO4: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH6`.
#[derive(PartialEq, Eq)]
pub struct A2 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(A2);

impl A2 {
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

    /// The singleton `GPIO34` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO34<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for A2 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_A2;
    const PAD: &'static Pad = &pads::GPIO34;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_A2: PinInfo = PinInfo {
    id: "A2",
    other_names: &[],
    pad: &pads::GPIO34,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Hold<A2> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<A2> for super::Huzzah32 {}

/// Pin `A3` of the Feather: GPIO39.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO3: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH3`.
#[derive(PartialEq, Eq)]
pub struct A3 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(A3);

impl A3 {
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

    /// The singleton `GPIO39` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO39<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for A3 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_A3;
    const PAD: &'static Pad = &pads::GPIO39;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_A3: PinInfo = PinInfo {
    id: "A3",
    other_names: &[],
    pad: &pads::GPIO39,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Hold<A3> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<A3> for super::Huzzah32 {}

/// Pin `A4` of the Feather: GPIO36.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO0: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH0`.
#[derive(PartialEq, Eq)]
pub struct A4 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(A4);

impl A4 {
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

    /// The singleton `GPIO36` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO36<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for A4 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_A4;
    const PAD: &'static Pad = &pads::GPIO36;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_A4: PinInfo = PinInfo {
    id: "A4",
    other_names: &[],
    pad: &pads::GPIO36,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Hold<A4> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<A4> for super::Huzzah32 {}

/// Pin `A5` of the Feather: GPIO4.
///
/// - In the RTC domain as RTC_GPIO10: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH0`, `TOUCH0`.
#[derive(PartialEq, Eq)]
pub struct A5 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(A5);

impl A5 {
    /// IO_MUX function 1 of the pad.
    pub const HSPIHD: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const HS2_DATA1: Function<Self> = Function::new(3);
    /// IO_MUX function 4 of the pad.
    pub const SD_DATA1: Function<Self> = Function::new(4);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_TX_ER: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO4` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO4<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for A5 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_A5;
    const PAD: &'static Pad = &pads::GPIO4;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_A5: PinInfo = PinInfo {
    id: "A5",
    other_names: &[],
    pad: &pads::GPIO4,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<A5> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<A5> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Hold<A5> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<A5> for super::Huzzah32 {}

/// Pin `SCK` of the Feather: GPIO5.
///
/// - Outside the RTC domain: cannot hold its state.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
#[derive(PartialEq, Eq)]
pub struct SCK {
    pub(super) _private: (),
}

esp32_pads::show_pin!(SCK);

impl SCK {
    /// IO_MUX function 1 of the pad.
    pub const VSPICS0: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const HS1_DATA6: Function<Self> = Function::new(3);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_RX_CLK: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO5` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO5<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for SCK {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_SCK;
    const PAD: &'static Pad = &pads::GPIO5;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_SCK: PinInfo = PinInfo {
    id: "SCK",
    other_names: &[],
    pad: &pads::GPIO5,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<SCK> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<SCK> for super::Huzzah32 {}

/// Pin `MOSI` of the Feather: GPIO18.
///
/// - Outside the RTC domain: cannot hold its state.
#[derive(PartialEq, Eq)]
pub struct MOSI {
    pub(super) _private: (),
}

esp32_pads::show_pin!(MOSI);

impl MOSI {
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
unsafe impl TypedPin for MOSI {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_MOSI;
    const PAD: &'static Pad = &pads::GPIO18;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_MOSI: PinInfo = PinInfo {
    id: "MOSI",
    other_names: &[],
    pad: &pads::GPIO18,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<MOSI> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<MOSI> for super::Huzzah32 {}

/// Pin `MISO` of the Feather: GPIO19.
///
/// - Outside the RTC domain: cannot hold its state.
#[derive(PartialEq, Eq)]
pub struct MISO {
    pub(super) _private: (),
}

esp32_pads::show_pin!(MISO);

impl MISO {
    /// IO_MUX function 1 of the pad.
    pub const VSPIQ: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const U0CTS: Function<Self> = Function::new(3);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_TXD0: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO19` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO19<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for MISO {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_MISO;
    const PAD: &'static Pad = &pads::GPIO19;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_MISO: PinInfo = PinInfo {
    id: "MISO",
    other_names: &[],
    pad: &pads::GPIO19,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<MISO> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<MISO> for super::Huzzah32 {}

/// Pin `RX` of the Feather: GPIO16.
///
/// - Outside the RTC domain: cannot hold its state.
#[derive(PartialEq, Eq)]
pub struct RX {
    pub(super) _private: (),
}

esp32_pads::show_pin!(RX);

impl RX {
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
unsafe impl TypedPin for RX {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_RX;
    const PAD: &'static Pad = &pads::GPIO16;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_RX: PinInfo = PinInfo {
    id: "RX",
    other_names: &[],
    pad: &pads::GPIO16,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<RX> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<RX> for super::Huzzah32 {}

/// Pin `TX` of the Feather: GPIO17.
///
/// - Outside the RTC domain: cannot hold its state.
#[derive(PartialEq, Eq)]
pub struct TX {
    pub(super) _private: (),
}

esp32_pads::show_pin!(TX);

impl TX {
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
unsafe impl TypedPin for TX {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_TX;
    const PAD: &'static Pad = &pads::GPIO17;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_TX: PinInfo = PinInfo {
    id: "TX",
    other_names: &[],
    pad: &pads::GPIO17,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<TX> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<TX> for super::Huzzah32 {}

/// Pin `D21` of the Feather: GPIO21.
///
/// - Outside the RTC domain: cannot hold its state.
#[derive(PartialEq, Eq)]
pub struct D21 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(D21);

impl D21 {
    /// IO_MUX function 1 of the pad.
    pub const VSPIHD: Function<Self> = Function::new(1);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_TX_EN: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO21` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO21<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for D21 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_D21;
    const PAD: &'static Pad = &pads::GPIO21;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_D21: PinInfo = PinInfo {
    id: "D21",
    other_names: &[],
    pad: &pads::GPIO21,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<D21> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<D21> for super::Huzzah32 {}

/// Pin `D13` of the Feather: GPIO13 (`MTCK`), `A12` on the Arduino core.
///
/// - In the RTC domain as RTC_GPIO14: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH4`, `TOUCH4`.
/// - On the Feather: `LED`, the red light beside the USB socket; active high.
#[derive(PartialEq, Eq)]
pub struct D13 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(D13);

impl D13 {
    /// IO_MUX function 0 of the pad.
    pub const MTCK: Function<Self> = Function::new(0);
    /// IO_MUX function 1 of the pad.
    pub const HSPID: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const HS2_DATA3: Function<Self> = Function::new(3);
    /// IO_MUX function 4 of the pad.
    pub const SD_DATA3: Function<Self> = Function::new(4);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_RX_ER: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO13` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO13<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for D13 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_D13;
    const PAD: &'static Pad = &pads::GPIO13;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_D13: PinInfo = PinInfo {
    id: "D13",
    other_names: &["A12"],
    pad: &pads::GPIO13,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<D13> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<D13> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Hold<D13> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<D13> for super::Huzzah32 {}

/// Pin `D12` of the Feather: GPIO12 (`MTDI`), `A11` on the Arduino core.
///
/// - Note: high at power-on selects a flash supply of 1.8 V: an external pull-up can stop the board from booting.
/// - In the RTC domain as RTC_GPIO15: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH5`, `TOUCH5`.
#[derive(PartialEq, Eq)]
pub struct D12 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(D12);

impl D12 {
    /// IO_MUX function 0 of the pad.
    pub const MTDI: Function<Self> = Function::new(0);
    /// IO_MUX function 1 of the pad.
    pub const HSPIQ: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const HS2_DATA2: Function<Self> = Function::new(3);
    /// IO_MUX function 4 of the pad.
    pub const SD_DATA2: Function<Self> = Function::new(4);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_TXD3: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO12` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO12<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for D12 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_D12;
    const PAD: &'static Pad = &pads::GPIO12;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_D12: PinInfo = PinInfo {
    id: "D12",
    other_names: &["A11"],
    pad: &pads::GPIO12,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<D12> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<D12> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Hold<D12> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<D12> for super::Huzzah32 {}

/// Pin `D27` of the Feather: GPIO27, `A10` on the Arduino core.
///
/// - In the RTC domain as RTC_GPIO17: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH7`, `TOUCH7`.
#[derive(PartialEq, Eq)]
pub struct D27 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(D27);

impl D27 {
    /// IO_MUX function 5 of the pad.
    pub const EMAC_RX_DV: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO27` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO27<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for D27 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_D27;
    const PAD: &'static Pad = &pads::GPIO27;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_D27: PinInfo = PinInfo {
    id: "D27",
    other_names: &["A10"],
    pad: &pads::GPIO27,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<D27> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<D27> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Hold<D27> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<D27> for super::Huzzah32 {}

/// Pin `D33` of the Feather: GPIO33, `A9` on the Arduino core.
///
/// - In the RTC domain as RTC_GPIO8: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH5`, `TOUCH8`.
#[derive(PartialEq, Eq)]
pub struct D33 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(D33);

impl D33 {
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

    /// The singleton `GPIO33` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO33<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for D33 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_D33;
    const PAD: &'static Pad = &pads::GPIO33;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_D33: PinInfo = PinInfo {
    id: "D33",
    other_names: &["A9"],
    pad: &pads::GPIO33,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<D33> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<D33> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Hold<D33> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<D33> for super::Huzzah32 {}

/// Pin `D15` of the Feather: GPIO15 (`MTDO`), `A8` on the Arduino core.
///
/// - In the RTC domain as RTC_GPIO13: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH3`, `TOUCH3`.
#[derive(PartialEq, Eq)]
pub struct D15 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(D15);

impl D15 {
    /// IO_MUX function 0 of the pad.
    pub const MTDO: Function<Self> = Function::new(0);
    /// IO_MUX function 1 of the pad.
    pub const HSPICS0: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const HS2_CMD: Function<Self> = Function::new(3);
    /// IO_MUX function 4 of the pad.
    pub const SD_CMD: Function<Self> = Function::new(4);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_RXD3: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO15` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO15<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for D15 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_D15;
    const PAD: &'static Pad = &pads::GPIO15;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_D15: PinInfo = PinInfo {
    id: "D15",
    other_names: &["A8"],
    pad: &pads::GPIO15,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<D15> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<D15> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Hold<D15> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<D15> for super::Huzzah32 {}

/// Pin `D32` of the Feather: GPIO32, `A7` on the Arduino core.
///
/// - In the RTC domain as RTC_GPIO9: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH4`, `TOUCH9`.
#[derive(PartialEq, Eq)]
pub struct D32 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(D32);

impl D32 {
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

    /// The singleton `GPIO32` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO32<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for D32 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_D32;
    const PAD: &'static Pad = &pads::GPIO32;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_D32: PinInfo = PinInfo {
    id: "D32",
    other_names: &["A7"],
    pad: &pads::GPIO32,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<D32> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<D32> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Hold<D32> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<D32> for super::Huzzah32 {}

/// Pin `D14` of the Feather: GPIO14 (`MTMS`), `A6` on the Arduino core.
///
/// - In the RTC domain as RTC_GPIO16: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH6`, `TOUCH6`.
#[derive(PartialEq, Eq)]
pub struct D14 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(D14);

impl D14 {
    /// IO_MUX function 0 of the pad.
    pub const MTMS: Function<Self> = Function::new(0);
    /// IO_MUX function 1 of the pad.
    pub const HSPICLK: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const HS2_CLK: Function<Self> = Function::new(3);
    /// IO_MUX function 4 of the pad.
    pub const SD_CLK: Function<Self> = Function::new(4);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_TXD2: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO14` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO14<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for D14 {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_D14;
    const PAD: &'static Pad = &pads::GPIO14;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_D14: PinInfo = PinInfo {
    id: "D14",
    other_names: &["A6"],
    pad: &pads::GPIO14,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<D14> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<D14> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Hold<D14> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Wake<D14> for super::Huzzah32 {}

/// Pin `SCL` of the Feather: GPIO22.
///
/// - Outside the RTC domain: cannot hold its state.
#[derive(PartialEq, Eq)]
pub struct SCL {
    pub(super) _private: (),
}

esp32_pads::show_pin!(SCL);

impl SCL {
    /// IO_MUX function 1 of the pad.
    pub const VSPIWP: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const U0RTS: Function<Self> = Function::new(3);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_TXD1: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO22` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO22<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for SCL {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_SCL;
    const PAD: &'static Pad = &pads::GPIO22;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_SCL: PinInfo = PinInfo {
    id: "SCL",
    other_names: &[],
    pad: &pads::GPIO22,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<SCL> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<SCL> for super::Huzzah32 {}

/// Pin `SDA` of the Feather: GPIO23.
///
/// - Outside the RTC domain: cannot hold its state.
#[derive(PartialEq, Eq)]
pub struct SDA {
    pub(super) _private: (),
}

esp32_pads::show_pin!(SDA);

impl SDA {
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
unsafe impl TypedPin for SDA {
    type Board = super::Huzzah32;
    const INFO: &'static PinInfo = &INFO_SDA;
    const PAD: &'static Pad = &pads::GPIO23;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_SDA: PinInfo = PinInfo {
    id: "SDA",
    other_names: &[],
    pad: &pads::GPIO23,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<SDA> for super::Huzzah32 {}
#[diagnostic::do_not_recommend]
impl gate::Pull<SDA> for super::Huzzah32 {}

/// `D13` of the Feather: the red light beside the USB socket; active high.
pub type LED = super::feather::D13;

/// The active level of [`LED`].
pub const LED_ACTIVE: esp32_pads::Level = esp32_pads::Level::High;

/// The lines of the I2C bus `I2C` of the Feather: sda `SDA`, scl `SCL`.
pub type I2C = esp32_pads::parts::I2c<super::feather::SDA, super::feather::SCL>;

/// The lines of the SPI bus `SPI` of the Feather: sclk `SCK`, mosi `MOSI`, miso `MISO`.
pub type SPI =
    esp32_pads::parts::Spi<super::feather::SCK, super::feather::MOSI, super::feather::MISO>;

/// The lines of the UART bus `UART` of the Feather: UART1 in Arduino's and CircuitPython's board definitions: tx `TX`, rx `RX`.
pub type UART = esp32_pads::parts::Uart<super::feather::TX, super::feather::RX>;
