//! Board support package for the Adafruit HUZZAH32 ESP32 Feather
//!
//! The pins, generated from a pin map, and everything of `esp32-pads`: firmware depends on this crate alone.
//!
//! ```
//! # huzzah32_bsp::sim::run(|_| {
//! use huzzah32_bsp::{Level, Output, feather};
//!
//! let pin = Output::new(feather::A0::take()?, Level::High);
//! assert!(pin.is_high());
//! // Nobody else can have it now.
//! assert_eq!(feather::A0::take().unwrap_err().pin(), "A0");
//! # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
//! ```
//!
//! [`pinout`] has pictures of the boards.
#![no_std]

#[rustfmt::skip]
mod generated;

pub use esp32_pads;
pub use esp32_pads::*;
#[doc(hidden)]
pub use generated::gate;
pub use generated::*;

/// `machine.Pin` of MicroPython for the Adafruit HUZZAH32.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Level, machine::{Init, Pin}};
///
/// let pin = Pin::with("A0", Init::new(Pin::OUT).value(true))?;
/// assert_eq!(pin.value(), Level::High);
/// # Ok::<(), huzzah32_bsp::machine::Error>(()) }).unwrap();
/// ```
pub mod machine {
    pub use esp32_pads::machine::*;

    /// A pin by its name, as in MicroPython's `machine.Pin`.
    pub type Pin = esp32_pads::machine::Pin<crate::Huzzah32>;
}
