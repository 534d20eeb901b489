// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The functions of the Deep Sleep Shield: between a module and its expansion board.
//!
//! It is plugged into `module`, which it passes on to the next shield.
//!
//! # Functions
//!
//! | function | pin | pad | what it is | needs |
//! |---|---|---|---|---|
//! | `UART` | `P10` | GPIO13 | UART of one wire to the PIC, at 10 kbaud | output, shared |
//! | `WAKE_P17` | `P17` | GPIO35 | can wake the PIC, which then gives the module its supply |  |
//! | `WAKE_P18` | `P18` | GPIO34 | can wake the PIC, which then gives the module its supply |  |
//!
//! Its picture: `pinout/shield-deep_sleep.svg`.
//!
//! ```
//! # pycom_bsp::sim::run(|_| {
//! use pycom_bsp::{Level, Output, shields::deep_sleep, wipy2};
//!
//! let pin = Output::new(deep_sleep::UART::<wipy2::Socket>::take()?, Level::High);
//! assert!(pin.is_high());
//! # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
//! ```
//!
//! This does not compile, because the FiPy needs the pin itself:
//!
//! ```compile_fail,E0277
//! use pycom_bsp::{fipy, shields::deep_sleep};
//!
//! let pin = deep_sleep::WAKE_P17::<fipy::Socket>::take();
//! ```
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use esp32_pads::board::Leaves;
use esp32_pads::{Taken, TypedPin, claim};

/// All pins that the Deep Sleep Shield needs.
///
/// ```
/// # pycom_bsp::sim::run(|_| {
/// use pycom_bsp::{Input, shields::deep_sleep, wipy2};
///
/// let pins = deep_sleep::Pins::take::<wipy2::Socket>()?;
/// let pin = Input::new(pins.UART);
/// assert_eq!(pin.id(), "P10");
/// // All pins are taken now; the error names the first.
/// assert_eq!(deep_sleep::Pins::take::<wipy2::Socket>().unwrap_err().pin(), "P10");
/// # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// `P10`: UART of one wire to the PIC, at 10 kbaud.
    pub UART: super::super::module::P10,
    /// `P17`: can wake the PIC, which then gives the module its supply.
    pub WAKE_P17: super::super::module::P17,
    /// `P18`: can wake the PIC, which then gives the module its supply.
    pub WAKE_P18: super::super::module::P18,
}

impl Pins {
    /// Takes all of the pins, or none of them. The board is a type, such as the `Socket` of its module. It must leave each of the pins free.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take<B>() -> Result<Self, Taken>
    where
        B: Leaves<super::super::module::P10>
            + Leaves<super::super::module::P17>
            + Leaves<super::super::module::P18>,
    {
        claim(&[
            super::super::module::P10::INFO,
            super::super::module::P17::INFO,
            super::super::module::P18::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::module::P10>
            + Leaves<super::super::module::P17>
            + Leaves<super::super::module::P18>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            UART: super::super::module::P10 { _private: () },
            WAKE_P17: super::super::module::P17 { _private: () },
            WAKE_P18: super::super::module::P18 { _private: () },
        }
    }

    /// Gives all of the pins back, so that they can be taken again.
    pub fn free(self) {
        self.UART.free();
        self.WAKE_P17.free();
        self.WAKE_P18.free();
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __shields_deep_sleep_pins as pins;

/// What the Deep Sleep Shield connects to `P10`: UART of one wire to the PIC, at 10 kbaud.
pub type UART<B> = <B as Leaves<super::super::module::P10>>::Pin;

/// What the Deep Sleep Shield connects to `P17`: can wake the PIC, which then gives the module its supply.
pub type WAKE_P17<B> = <B as Leaves<super::super::module::P17>>::Pin;

/// What the Deep Sleep Shield connects to `P18`: can wake the PIC, which then gives the module its supply.
pub type WAKE_P18<B> = <B as Leaves<super::super::module::P18>>::Pin;
