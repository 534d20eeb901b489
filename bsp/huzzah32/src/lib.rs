//! Board support package for the Adafruit HUZZAH32 ESP32 Feather
//!
//! The pins, generated from a pin map, and everything of `esp32-pads`: firmware depends on this crate alone.
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
pub mod machine {
    pub use esp32_pads::machine::*;

    /// A pin by its name, as in MicroPython's `machine.Pin`.
    pub type Pin = esp32_pads::machine::Pin<crate::Huzzah32>;
}
