// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The numbered pins by their further, analog names in Arduino's and CircuitPython's board definitions.
//!
//! ```
//! # huzzah32_bsp::sim::run(|_| {
//! use huzzah32_bsp::{Level, Output, arduino, feather};
//!
//! let pin = Output::new(arduino::A6::take()?, Level::High);
//! assert!(pin.is_high());
//! // Both names stand for one pin; its own name is `D14`.
//! assert_eq!(pin.id(), "D14");
//! assert!(feather::D14::take().is_err());
//! # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
//! ```
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use esp32_pads::board::Namespace;
use esp32_pads::{Taken, TypedPin, claim};

/// The names of the pins of the Arduino core, with the pins.
///
/// ```
/// use huzzah32_bsp::arduino;
///
/// for (name, pin) in arduino::NAMES.pins {
///     println!("{name} is {}, on GPIO{}", pin.id, pin.pad.gpio);
/// }
/// assert_eq!(arduino::NAMES.pins.len(), 7);
/// ```
pub static NAMES: Namespace = Namespace {
    name: "arduino",
    pins: &[
        ("A6", A6::INFO),
        ("A7", A7::INFO),
        ("A8", A8::INFO),
        ("A9", A9::INFO),
        ("A10", A10::INFO),
        ("A11", A11::INFO),
        ("A12", A12::INFO),
    ],
};

/// All pins of the Arduino core.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Level, Output, arduino};
///
/// let pins = arduino::Pins::take()?;
/// let pin = Output::new(pins.A6, Level::High);
/// assert_eq!(pin.id(), "D14");
/// // All pins are taken now; the error names the first.
/// assert_eq!(arduino::Pins::take().unwrap_err().pin(), "D14");
/// # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// GPIO14 (`MTMS`).
    pub A6: A6,
    /// GPIO32.
    pub A7: A7,
    /// GPIO15 (`MTDO`).
    pub A8: A8,
    /// GPIO33.
    pub A9: A9,
    /// GPIO27.
    pub A10: A10,
    /// GPIO12 (`MTDI`).
    pub A11: A11,
    /// GPIO13 (`MTCK`).
    pub A12: A12,
}

impl Pins {
    /// Takes all of the pins, or none of them.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take() -> Result<Self, Taken> {
        claim(&[
            A6::INFO,
            A7::INFO,
            A8::INFO,
            A9::INFO,
            A10::INFO,
            A11::INFO,
            A12::INFO,
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
        self.A6.free();
        self.A7.free();
        self.A8.free();
        self.A9.free();
        self.A10.free();
        self.A11.free();
        self.A12.free();
    }

    const fn all() -> Self {
        Self {
            A6: A6 { _private: () },
            A7: A7 { _private: () },
            A8: A8 { _private: () },
            A9: A9 { _private: () },
            A10: A10 { _private: () },
            A11: A11 { _private: () },
            A12: A12 { _private: () },
        }
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __arduino_pins as pins;

/// `A6` of the Arduino core: the pin [`D14`](super::feather::D14), GPIO14 (`MTMS`).
///
/// - In the RTC domain as RTC_GPIO16: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH6`, `TOUCH6`.
pub type A6 = super::feather::D14;

/// `A7` of the Arduino core: the pin [`D32`](super::feather::D32), GPIO32.
///
/// - In the RTC domain as RTC_GPIO9: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH4`, `TOUCH9`.
pub type A7 = super::feather::D32;

/// `A8` of the Arduino core: the pin [`D15`](super::feather::D15), GPIO15 (`MTDO`).
///
/// - In the RTC domain as RTC_GPIO13: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH3`, `TOUCH3`.
pub type A8 = super::feather::D15;

/// `A9` of the Arduino core: the pin [`D33`](super::feather::D33), GPIO33.
///
/// - In the RTC domain as RTC_GPIO8: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH5`, `TOUCH8`.
pub type A9 = super::feather::D33;

/// `A10` of the Arduino core: the pin [`D27`](super::feather::D27), GPIO27.
///
/// - In the RTC domain as RTC_GPIO17: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH7`, `TOUCH7`.
pub type A10 = super::feather::D27;

/// `A11` of the Arduino core: the pin [`D12`](super::feather::D12), GPIO12 (`MTDI`).
///
/// - Note: high at power-on selects a flash supply of 1.8 V: an external pull-up can stop the board from booting.
/// - In the RTC domain as RTC_GPIO15: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH5`, `TOUCH5`.
pub type A11 = super::feather::D12;

/// `A12` of the Arduino core: the pin [`D13`](super::feather::D13), GPIO13 (`MTCK`).
///
/// - In the RTC domain as RTC_GPIO14: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH4`, `TOUCH4`.
/// - On the Feather: `LED`, the red light beside the USB socket; active high.
pub type A12 = super::feather::D13;
