// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The pins by the names printed on the module, `P0` to `P23`.
//!
//! ```
//! # pycom_bsp::sim::run(|_| {
//! use pycom_bsp::{Level, Output, module};
//!
//! let pin = Output::new(module::P3::take()?, Level::High);
//! assert!(pin.is_high());
//! // A pin can be taken only once.
//! assert_eq!(module::P3::take().unwrap_err().pin(), "P3");
//! # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
//! ```
//!
//! | module | exp_board | pad | analog | RTC domain | limits | used by the board |
//! |---|---|---|---|---|---|---|
//! | `P0` | `G2` | GPIO3 |  |  |  |  |
//! | `P1` | `G1` | GPIO1 |  |  |  |  |
//! | `P2` | `G23` | GPIO0 | ADC2_CH1, TOUCH1 | RTC_GPIO11 | strapping | RGB_LED (all) |
//! | `P3` | `G24` | GPIO4 | ADC2_CH0, TOUCH0 | RTC_GPIO10 |  |  |
//! | `P4` | `G11` | GPIO15 | ADC2_CH3, TOUCH3 | RTC_GPIO13 | strapping |  |
//! | `P5` | `G12` | GPIO5 |  |  | strapping | LORA_SCLK (LoPy, LoPy4, FiPy), SIGFOX_SCLK (SiPy), LTE_TX (GPy) |
//! | `P6` | `G13` | GPIO27 | ADC2_CH7, TOUCH7 | RTC_GPIO17 |  | LORA_MOSI (LoPy, LoPy4, FiPy), SIGFOX_MOSI (SiPy), LTE_WAKE (GPy) |
//! | `P7` | `G14` | GPIO19 |  |  |  | LORA_MISO (LoPy, LoPy4, FiPy), SIGFOX_MISO (SiPy), LTE_RTS (GPy) |
//! | `P8` | `G15` | GPIO2 | ADC2_CH2, TOUCH2 | RTC_GPIO12 | strapping |  |
//! | `P9` | `G16` | GPIO12 | ADC2_CH5, TOUCH5 | RTC_GPIO15 | strapping |  |
//! | `P10` | `G17` | GPIO13 | ADC2_CH4, TOUCH4 | RTC_GPIO14 |  |  |
//! | `P11` | `G22` | GPIO22 |  |  |  |  |
//! | `P12` | `G28` | GPIO21 |  |  |  | ANTENNA_SWITCH (WiPy 3, LoPy4, GPy, FiPy) |
//! | `P13` | `G5` | GPIO36 | ADC1_CH0 | RTC_GPIO0 | input-only |  |
//! | `P14` | `G4` | GPIO37 | ADC1_CH1 | RTC_GPIO1 | input-only |  |
//! | `P15` | `G0` | GPIO38 | ADC1_CH2 | RTC_GPIO2 | input-only |  |
//! | `P16` | `G3` | GPIO39 | ADC1_CH3 | RTC_GPIO3 | input-only |  |
//! | `P17` | `G31` | GPIO35 | ADC1_CH7 | RTC_GPIO5 | input-only | LTE_CTS (FiPy) |
//! | `P18` | `G30` | GPIO34 | ADC1_CH6 | RTC_GPIO4 | input-only | LTE_RX (FiPy) |
//! | `P19` | `G6` | GPIO32 | ADC1_CH4, TOUCH9 | RTC_GPIO9 |  | LTE_RTS (FiPy) |
//! | `P20` | `G7` | GPIO33 | ADC1_CH5, TOUCH8 | RTC_GPIO8 |  | LTE_TX (FiPy) |
//! | `P21` | `G8` | GPIO26 | ADC2_CH9, DAC2 | RTC_GPIO7 |  |  |
//! | `P22` | `G9` | GPIO25 | ADC2_CH8, DAC1 | RTC_GPIO6 |  |  |
//! | `P23` | `G10` | GPIO14 | ADC2_CH6, TOUCH6 | RTC_GPIO16 |  |  |
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use super::{MESSAGES, gate};
use esp32_pads::board::Namespace;
use esp32_pads::board::PinInfo;
use esp32_pads::pad::Pad;
use esp32_pads::{Function, Pin, Taken, TypedPin, claim, pads};

/// The names of the pins of the module, with the pins.
///
/// ```
/// use pycom_bsp::module;
///
/// for (name, pin) in module::NAMES.pins {
///     println!("{name} is {}, on GPIO{}", pin.id, pin.pad.gpio);
/// }
/// assert_eq!(module::NAMES.pins.len(), 24);
/// ```
pub static NAMES: Namespace = Namespace {
    name: "module",
    pins: &[
        ("P0", P0::INFO),
        ("P1", P1::INFO),
        ("P2", P2::INFO),
        ("P3", P3::INFO),
        ("P4", P4::INFO),
        ("P5", P5::INFO),
        ("P6", P6::INFO),
        ("P7", P7::INFO),
        ("P8", P8::INFO),
        ("P9", P9::INFO),
        ("P10", P10::INFO),
        ("P11", P11::INFO),
        ("P12", P12::INFO),
        ("P13", P13::INFO),
        ("P14", P14::INFO),
        ("P15", P15::INFO),
        ("P16", P16::INFO),
        ("P17", P17::INFO),
        ("P18", P18::INFO),
        ("P19", P19::INFO),
        ("P20", P20::INFO),
        ("P21", P21::INFO),
        ("P22", P22::INFO),
        ("P23", P23::INFO),
    ],
};

/// All pins of the module.
///
/// ```
/// # pycom_bsp::sim::run(|_| {
/// use pycom_bsp::{Level, Output, module};
///
/// let pins = module::Pins::take()?;
/// let pin = Output::new(pins.P3, Level::High);
/// assert_eq!(pin.id(), "P3");
/// // All pins are taken now; the error names the first.
/// assert_eq!(module::Pins::take().unwrap_err().pin(), "P0");
/// # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// GPIO3 (`U0RXD`).
    pub P0: P0,
    /// GPIO1 (`U0TXD`).
    pub P1: P1,
    /// GPIO0.
    pub P2: P2,
    /// GPIO4.
    pub P3: P3,
    /// GPIO15 (`MTDO`).
    pub P4: P4,
    /// GPIO5.
    pub P5: P5,
    /// GPIO27.
    pub P6: P6,
    /// GPIO19.
    pub P7: P7,
    /// GPIO2.
    pub P8: P8,
    /// GPIO12 (`MTDI`).
    pub P9: P9,
    /// GPIO13 (`MTCK`).
    pub P10: P10,
    /// GPIO22.
    pub P11: P11,
    /// GPIO21.
    pub P12: P12,
    /// GPIO36.
    pub P13: P13,
    /// GPIO37.
    pub P14: P14,
    /// GPIO38.
    pub P15: P15,
    /// GPIO39.
    pub P16: P16,
    /// GPIO35.
    pub P17: P17,
    /// GPIO34.
    pub P18: P18,
    /// GPIO32.
    pub P19: P19,
    /// GPIO33.
    pub P20: P20,
    /// GPIO26.
    pub P21: P21,
    /// GPIO25.
    pub P22: P22,
    /// GPIO14 (`MTMS`).
    pub P23: P23,
}

impl Pins {
    /// Takes all of the pins, or none of them.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take() -> Result<Self, Taken> {
        claim(&[
            P0::INFO,
            P1::INFO,
            P2::INFO,
            P3::INFO,
            P4::INFO,
            P5::INFO,
            P6::INFO,
            P7::INFO,
            P8::INFO,
            P9::INFO,
            P10::INFO,
            P11::INFO,
            P12::INFO,
            P13::INFO,
            P14::INFO,
            P15::INFO,
            P16::INFO,
            P17::INFO,
            P18::INFO,
            P19::INFO,
            P20::INFO,
            P21::INFO,
            P22::INFO,
            P23::INFO,
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
        self.P0.free();
        self.P1.free();
        self.P2.free();
        self.P3.free();
        self.P4.free();
        self.P5.free();
        self.P6.free();
        self.P7.free();
        self.P8.free();
        self.P9.free();
        self.P10.free();
        self.P11.free();
        self.P12.free();
        self.P13.free();
        self.P14.free();
        self.P15.free();
        self.P16.free();
        self.P17.free();
        self.P18.free();
        self.P19.free();
        self.P20.free();
        self.P21.free();
        self.P22.free();
        self.P23.free();
    }

    const fn all() -> Self {
        Self {
            P0: P0 { _private: () },
            P1: P1 { _private: () },
            P2: P2 { _private: () },
            P3: P3 { _private: () },
            P4: P4 { _private: () },
            P5: P5 { _private: () },
            P6: P6 { _private: () },
            P7: P7 { _private: () },
            P8: P8 { _private: () },
            P9: P9 { _private: () },
            P10: P10 { _private: () },
            P11: P11 { _private: () },
            P12: P12 { _private: () },
            P13: P13 { _private: () },
            P14: P14 { _private: () },
            P15: P15 { _private: () },
            P16: P16 { _private: () },
            P17: P17 { _private: () },
            P18: P18 { _private: () },
            P19: P19 { _private: () },
            P20: P20 { _private: () },
            P21: P21 { _private: () },
            P22: P22 { _private: () },
            P23: P23 { _private: () },
        }
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __module_pins as pins;

/// An owner of the pins of the module: the `Pins` of a board, with the pins that the board leaves free for the other board.
pub trait Connector: Sized + 'static {
    /// `P5`, unless the board needs it itself.
    type P5: esp32_pads::parts::Slot;
    /// `P6`, unless the board needs it itself.
    type P6: esp32_pads::parts::Slot;
    /// `P7`, unless the board needs it itself.
    type P7: esp32_pads::parts::Slot;
    /// `P12`, unless the board needs it itself.
    type P12: esp32_pads::parts::Slot;
    /// `P17`, unless the board needs it itself.
    type P17: esp32_pads::parts::Slot;
    /// `P18`, unless the board needs it itself.
    type P18: esp32_pads::parts::Slot;
    /// `P19`, unless the board needs it itself.
    type P19: esp32_pads::parts::Slot;
    /// `P20`, unless the board needs it itself.
    type P20: esp32_pads::parts::Slot;
    /// The board without these pins.
    type Board: core::fmt::Debug;

    /// Splits into the board and its user pins.
    fn split(self) -> (Self::Board, UserPins<Self>);
}

/// The pins of the module that a board leaves free. A pin that the board needs itself is [`Absent`](esp32_pads::parts::Absent).
#[derive(Debug)]
pub struct UserPins<C: Connector> {
    /// GPIO3 (`U0RXD`).
    pub P0: P0,
    /// GPIO1 (`U0TXD`).
    pub P1: P1,
    /// GPIO4.
    pub P3: P3,
    /// GPIO15 (`MTDO`).
    pub P4: P4,
    /// GPIO5.
    pub P5: C::P5,
    /// GPIO27.
    pub P6: C::P6,
    /// GPIO19.
    pub P7: C::P7,
    /// GPIO2.
    pub P8: P8,
    /// GPIO12 (`MTDI`).
    pub P9: P9,
    /// GPIO13 (`MTCK`).
    pub P10: P10,
    /// GPIO22.
    pub P11: P11,
    /// GPIO21.
    pub P12: C::P12,
    /// GPIO36.
    pub P13: P13,
    /// GPIO37.
    pub P14: P14,
    /// GPIO38.
    pub P15: P15,
    /// GPIO39.
    pub P16: P16,
    /// GPIO35.
    pub P17: C::P17,
    /// GPIO34.
    pub P18: C::P18,
    /// GPIO32.
    pub P19: C::P19,
    /// GPIO33.
    pub P20: C::P20,
    /// GPIO26.
    pub P21: P21,
    /// GPIO25.
    pub P22: P22,
    /// GPIO14 (`MTMS`).
    pub P23: P23,
}

/// Pin `P0` of the module: GPIO3 (`U0RXD`), `G2` on the expansion board.
///
/// - Note: receive line of the boot loader and of the console (UART0).
/// - Outside the RTC domain: cannot hold its state.
/// - On the expansion board: `UART_RX`, receive line of the USB serial port.
#[derive(PartialEq, Eq)]
pub struct P0 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P0);

impl P0 {
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
unsafe impl TypedPin for P0 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P0;
    const PAD: &'static Pad = &pads::GPIO3;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P0: PinInfo = PinInfo {
    id: "P0",
    other_names: &["G2"],
    pad: &pads::GPIO3,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P0> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P0> for super::Pycom {}

/// Pin `P1` of the module: GPIO1 (`U0TXD`), `G1` on the expansion board.
///
/// - Note: transmit line of the boot loader and of the console (UART0).
/// - Outside the RTC domain: cannot hold its state.
/// - On the expansion board: `UART_TX`, transmit line of the USB serial port.
#[derive(PartialEq, Eq)]
pub struct P1 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P1);

impl P1 {
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
unsafe impl TypedPin for P1 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P1;
    const PAD: &'static Pad = &pads::GPIO1;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P1: PinInfo = PinInfo {
    id: "P1",
    other_names: &["G1"],
    pad: &pads::GPIO1,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P1> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P1> for super::Pycom {}

/// Pin `P2` of the module: GPIO0, `G23` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO11: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH1`, `TOUCH1`.
/// - In the WiPy 2, WiPy 3, LoPy, LoPy4, SiPy, GPy, FiPy: `RGB_LED`, WS2812.
#[derive(PartialEq, Eq)]
pub struct P2 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P2);

impl P2 {
    /// IO_MUX function 1 of the pad.
    pub const CLK_OUT1: Function<Self> = Function::new(1);
    /// IO_MUX function 5 of the pad.
    pub const EMAC_TX_CLK: Function<Self> = Function::new(5);

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

    /// The singleton `GPIO0` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO0<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for P2 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P2;
    const PAD: &'static Pad = &pads::GPIO0;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P2: PinInfo = PinInfo {
    id: "P2",
    other_names: &["G23"],
    pad: &pads::GPIO0,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P2> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P2> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P2> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P2> for super::Pycom {}

/// Pin `P3` of the module: GPIO4, `G24` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO10: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH0`, `TOUCH0`.
#[derive(PartialEq, Eq)]
pub struct P3 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P3);

impl P3 {
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
unsafe impl TypedPin for P3 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P3;
    const PAD: &'static Pad = &pads::GPIO4;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P3: PinInfo = PinInfo {
    id: "P3",
    other_names: &["G24"],
    pad: &pads::GPIO4,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P3> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P3> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P3> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P3> for super::Pycom {}

/// Pin `P4` of the module: GPIO15 (`MTDO`), `G11` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO13: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH3`, `TOUCH3`.
/// - On the expansion board: `SD_CMD`, command line of the SD card.
#[derive(PartialEq, Eq)]
pub struct P4 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P4);

impl P4 {
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
unsafe impl TypedPin for P4 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P4;
    const PAD: &'static Pad = &pads::GPIO15;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P4: PinInfo = PinInfo {
    id: "P4",
    other_names: &["G11"],
    pad: &pads::GPIO15,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P4> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P4> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P4> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P4> for super::Pycom {}

/// Pin `P5` of the module: GPIO5, `G12` on the expansion board.
///
/// - Outside the RTC domain: cannot hold its state.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - In the LoPy, LoPy4, FiPy: `LORA_SCLK`, SPI clock of the radio.
/// - In the SiPy: `SIGFOX_SCLK`, SPI clock of the radio.
/// - In the GPy: `LTE_TX`, UART to the modem.
#[derive(PartialEq, Eq)]
pub struct P5 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P5);

impl P5 {
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
unsafe impl TypedPin for P5 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P5;
    const PAD: &'static Pad = &pads::GPIO5;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P5: PinInfo = PinInfo {
    id: "P5",
    other_names: &["G12"],
    pad: &pads::GPIO5,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P5> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P5> for super::Pycom {}

/// Pin `P6` of the module: GPIO27, `G13` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO17: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH7`, `TOUCH7`.
/// - In the LoPy, LoPy4, FiPy: `LORA_MOSI`, SPI data to the radio.
/// - In the SiPy: `SIGFOX_MOSI`, SPI data to the radio.
/// - In the GPy: `LTE_WAKE`, wakes the modem.
#[derive(PartialEq, Eq)]
pub struct P6 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P6);

impl P6 {
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
unsafe impl TypedPin for P6 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P6;
    const PAD: &'static Pad = &pads::GPIO27;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P6: PinInfo = PinInfo {
    id: "P6",
    other_names: &["G13"],
    pad: &pads::GPIO27,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P6> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P6> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P6> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P6> for super::Pycom {}

/// Pin `P7` of the module: GPIO19, `G14` on the expansion board.
///
/// - Outside the RTC domain: cannot hold its state.
/// - In the LoPy, LoPy4, FiPy: `LORA_MISO`, SPI data from the radio.
/// - In the SiPy: `SIGFOX_MISO`, SPI data from the radio.
/// - In the GPy: `LTE_RTS`, request to send of the modem's UART.
#[derive(PartialEq, Eq)]
pub struct P7 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P7);

impl P7 {
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
unsafe impl TypedPin for P7 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P7;
    const PAD: &'static Pad = &pads::GPIO19;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P7: PinInfo = PinInfo {
    id: "P7",
    other_names: &["G14"],
    pad: &pads::GPIO19,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P7> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P7> for super::Pycom {}

/// Pin `P8` of the module: GPIO2, `G15` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO12: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH2`, `TOUCH2`.
/// - On the expansion board: `SD_DAT0`, data line of the SD card; high when running from a battery.
#[derive(PartialEq, Eq)]
pub struct P8 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P8);

impl P8 {
    /// IO_MUX function 1 of the pad.
    pub const HSPIWP: Function<Self> = Function::new(1);
    /// IO_MUX function 3 of the pad.
    pub const HS2_DATA0: Function<Self> = Function::new(3);
    /// IO_MUX function 4 of the pad.
    pub const SD_DATA0: Function<Self> = Function::new(4);

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

    /// The singleton `GPIO2` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO2<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for P8 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P8;
    const PAD: &'static Pad = &pads::GPIO2;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P8: PinInfo = PinInfo {
    id: "P8",
    other_names: &["G15"],
    pad: &pads::GPIO2,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P8> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P8> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P8> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P8> for super::Pycom {}

/// Pin `P9` of the module: GPIO12 (`MTDI`), `G16` on the expansion board.
///
/// - Note: high at power-on selects a flash supply of 1.8 V: an external pull-up can stop the board from booting.
/// - In the RTC domain as RTC_GPIO15: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH5`, `TOUCH5`.
/// - On the expansion board: `LED`, the jumper LED disconnects it; active low.
#[derive(PartialEq, Eq)]
pub struct P9 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P9);

impl P9 {
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
unsafe impl TypedPin for P9 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P9;
    const PAD: &'static Pad = &pads::GPIO12;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P9: PinInfo = PinInfo {
    id: "P9",
    other_names: &["G16"],
    pad: &pads::GPIO12,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P9> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P9> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P9> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P9> for super::Pycom {}

/// Pin `P10` of the module: GPIO13 (`MTCK`), `G17` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO14: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH4`, `TOUCH4`.
/// - On the expansion board: `BUTTON`, to ground: use the pull-up; active low.
#[derive(PartialEq, Eq)]
pub struct P10 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P10);

impl P10 {
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
unsafe impl TypedPin for P10 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P10;
    const PAD: &'static Pad = &pads::GPIO13;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P10: PinInfo = PinInfo {
    id: "P10",
    other_names: &["G17"],
    pad: &pads::GPIO13,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P10> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P10> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P10> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P10> for super::Pycom {}

/// Pin `P11` of the module: GPIO22, `G22` on the expansion board.
///
/// - Outside the RTC domain: cannot hold its state.
#[derive(PartialEq, Eq)]
pub struct P11 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P11);

impl P11 {
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
unsafe impl TypedPin for P11 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P11;
    const PAD: &'static Pad = &pads::GPIO22;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P11: PinInfo = PinInfo {
    id: "P11",
    other_names: &["G22"],
    pad: &pads::GPIO22,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P11> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P11> for super::Pycom {}

/// Pin `P12` of the module: GPIO21, `G28` on the expansion board.
///
/// - Note: high at reset starts the module in safe-boot mode.
/// - Outside the RTC domain: cannot hold its state.
/// - On the expansion board: `SAFE_BOOT`, button to 3V3 (v3 on), which Pycom's firmware looks at after a reset; active high.
/// - In the WiPy 3, LoPy4, GPy, FiPy: `ANTENNA_SWITCH`, selects the internal or the external antenna.
#[derive(PartialEq, Eq)]
pub struct P12 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P12);

impl P12 {
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
unsafe impl TypedPin for P12 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P12;
    const PAD: &'static Pad = &pads::GPIO21;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P12: PinInfo = PinInfo {
    id: "P12",
    other_names: &["G28"],
    pad: &pads::GPIO21,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P12> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P12> for super::Pycom {}

/// Pin `P13` of the module: GPIO36, `G5` on the expansion board.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO0: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH0`.
#[derive(PartialEq, Eq)]
pub struct P13 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P13);

impl P13 {
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
unsafe impl TypedPin for P13 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P13;
    const PAD: &'static Pad = &pads::GPIO36;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P13: PinInfo = PinInfo {
    id: "P13",
    other_names: &["G5"],
    pad: &pads::GPIO36,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Hold<P13> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P13> for super::Pycom {}

/// Pin `P14` of the module: GPIO37, `G4` on the expansion board.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO1: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH1`.
#[derive(PartialEq, Eq)]
pub struct P14 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P14);

impl P14 {
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

    /// The singleton `GPIO37` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO37<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for P14 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P14;
    const PAD: &'static Pad = &pads::GPIO37;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P14: PinInfo = PinInfo {
    id: "P14",
    other_names: &["G4"],
    pad: &pads::GPIO37,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Hold<P14> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P14> for super::Pycom {}

/// Pin `P15` of the module: GPIO38, `G0` on the expansion board.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO2: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH2`.
#[derive(PartialEq, Eq)]
pub struct P15 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P15);

impl P15 {
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

    /// The singleton `GPIO38` of `esp-hal`, for its drivers. It needs the feature `esp-hal`, and exists on the ESP32 only.
    ///
    /// **Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin drops. Make a driver of this crate first, which sets up the same level while the pin is held, [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.
    #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
    #[inline]
    #[must_use]
    pub fn into_esp_hal(self) -> super::esp_hal::GPIO38<'static> {
        self.into()
    }
}

// SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.
unsafe impl TypedPin for P15 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P15;
    const PAD: &'static Pad = &pads::GPIO38;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P15: PinInfo = PinInfo {
    id: "P15",
    other_names: &["G0"],
    pad: &pads::GPIO38,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Hold<P15> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P15> for super::Pycom {}

/// Pin `P16` of the module: GPIO39, `G3` on the expansion board.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO3: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH3`.
/// - On the expansion board: `BATTERY`, the battery's voltage (v3); 2 times the pin's voltage, through 1M/1M.
#[derive(PartialEq, Eq)]
pub struct P16 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P16);

impl P16 {
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
unsafe impl TypedPin for P16 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P16;
    const PAD: &'static Pad = &pads::GPIO39;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P16: PinInfo = PinInfo {
    id: "P16",
    other_names: &["G3"],
    pad: &pads::GPIO39,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Hold<P16> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P16> for super::Pycom {}

/// Pin `P17` of the module: GPIO35, `G31` on the expansion board.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO5: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH7`.
/// - In the FiPy: `LTE_CTS`, clear to send of the modem's UART.
#[derive(PartialEq, Eq)]
pub struct P17 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P17);

impl P17 {
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
unsafe impl TypedPin for P17 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P17;
    const PAD: &'static Pad = &pads::GPIO35;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P17: PinInfo = PinInfo {
    id: "P17",
    other_names: &["G31"],
    pad: &pads::GPIO35,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Hold<P17> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P17> for super::Pycom {}

/// Pin `P18` of the module: GPIO34, `G30` on the expansion board.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO4: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH6`.
/// - In the FiPy: `LTE_RX`, UART from the modem.
#[derive(PartialEq, Eq)]
pub struct P18 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P18);

impl P18 {
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
unsafe impl TypedPin for P18 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P18;
    const PAD: &'static Pad = &pads::GPIO34;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P18: PinInfo = PinInfo {
    id: "P18",
    other_names: &["G30"],
    pad: &pads::GPIO34,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Hold<P18> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P18> for super::Pycom {}

/// Pin `P19` of the module: GPIO32, `G6` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO9: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH4`, `TOUCH9`.
/// - On the expansion board: `UART_CTS`, clear to send of the USB serial port; the jumper CTS disconnects it.
/// - In the FiPy: `LTE_RTS`, request to send of the modem's UART.
#[derive(PartialEq, Eq)]
pub struct P19 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P19);

impl P19 {
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
unsafe impl TypedPin for P19 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P19;
    const PAD: &'static Pad = &pads::GPIO32;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P19: PinInfo = PinInfo {
    id: "P19",
    other_names: &["G6"],
    pad: &pads::GPIO32,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P19> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P19> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P19> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P19> for super::Pycom {}

/// Pin `P20` of the module: GPIO33, `G7` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO8: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH5`, `TOUCH8`.
/// - On the expansion board: `UART_RTS`, request to send of the USB serial port; the jumper RTS disconnects it.
/// - In the FiPy: `LTE_TX`, UART to the modem.
#[derive(PartialEq, Eq)]
pub struct P20 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P20);

impl P20 {
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
unsafe impl TypedPin for P20 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P20;
    const PAD: &'static Pad = &pads::GPIO33;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P20: PinInfo = PinInfo {
    id: "P20",
    other_names: &["G7"],
    pad: &pads::GPIO33,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P20> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P20> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P20> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P20> for super::Pycom {}

/// Pin `P21` of the module: GPIO26, `G8` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO7: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH9`, `DAC2`.
#[derive(PartialEq, Eq)]
pub struct P21 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P21);

impl P21 {
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
unsafe impl TypedPin for P21 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P21;
    const PAD: &'static Pad = &pads::GPIO26;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P21: PinInfo = PinInfo {
    id: "P21",
    other_names: &["G8"],
    pad: &pads::GPIO26,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P21> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P21> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P21> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P21> for super::Pycom {}

/// Pin `P22` of the module: GPIO25, `G9` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO6: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH8`, `DAC1`.
#[derive(PartialEq, Eq)]
pub struct P22 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P22);

impl P22 {
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
unsafe impl TypedPin for P22 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P22;
    const PAD: &'static Pad = &pads::GPIO25;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P22: PinInfo = PinInfo {
    id: "P22",
    other_names: &["G9"],
    pad: &pads::GPIO25,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P22> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P22> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P22> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P22> for super::Pycom {}

/// Pin `P23` of the module: GPIO14 (`MTMS`), `G10` on the expansion board.
///
/// - In the RTC domain as RTC_GPIO16: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH6`, `TOUCH6`.
/// - On the expansion board: `SD_CLK`, clock of the SD card.
#[derive(PartialEq, Eq)]
pub struct P23 {
    pub(super) _private: (),
}

esp32_pads::show_pin!(P23);

impl P23 {
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
unsafe impl TypedPin for P23 {
    type Board = super::Pycom;
    const INFO: &'static PinInfo = &INFO_P23;
    const PAD: &'static Pad = &pads::GPIO14;

    unsafe fn steal() -> Self {
        Self { _private: () }
    }
}

static INFO_P23: PinInfo = PinInfo {
    id: "P23",
    other_names: &["G10"],
    pad: &pads::GPIO14,
    messages: &MESSAGES,
};

#[diagnostic::do_not_recommend]
impl gate::Output<P23> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Pull<P23> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Hold<P23> for super::Pycom {}
#[diagnostic::do_not_recommend]
impl gate::Wake<P23> for super::Pycom {}
