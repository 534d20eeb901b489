// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The numbered pins by their further, analog names in Arduino's and CircuitPython's board definitions.
#![allow(non_camel_case_types, non_snake_case)]

use esp32_pads::board::NameSpace;
use esp32_pads::{Taken, TypedPin, claim};

/// The names of the pins of the Arduino core, with the pins.
pub static NAMES: NameSpace = NameSpace {
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
    /// Takes all of the pins, or none.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first one that is taken already.
    pub fn take() -> Result<Self, Taken> {
        claim(
            &[A6::INFO, A7::INFO, A8::INFO, A9::INFO, A10::INFO, A11::INFO, A12::INFO],
        )?;
        Ok(Self::all())
    }

    /// All of the pins, whether or not they are taken already.
    ///
    /// # Safety
    ///
    /// Nothing else may use any of the pins at the same time.
    #[must_use]
    pub const unsafe fn steal() -> Self {
        Self::all()
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

/// `A6` of the Arduino core.
pub type A6 = super::feather::D14;

/// `A7` of the Arduino core.
pub type A7 = super::feather::D32;

/// `A8` of the Arduino core.
pub type A8 = super::feather::D15;

/// `A9` of the Arduino core.
pub type A9 = super::feather::D33;

/// `A10` of the Arduino core.
pub type A10 = super::feather::D27;

/// `A11` of the Arduino core.
pub type A11 = super::feather::D12;

/// `A12` of the Arduino core.
pub type A12 = super::feather::D13;
