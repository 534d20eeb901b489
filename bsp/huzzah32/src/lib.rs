//! Board support package for the Adafruit HUZZAH32, the Feather with an ESP32.
//!
//! The pins are generated from a pin map. The crate re-exports `esp32-pads`, so firmware depends on this crate only.
//!
//! [`pinout`] has the pinout diagram, and [`feather`] the pins.
#![no_std]

#[rustfmt::skip]
mod generated;

pub use esp32_pads;
pub use esp32_pads::*;
#[doc(hidden)]
pub use generated::gate;
pub use generated::*;
// Instead of that of `esp32_pads`, which knows no board.
pub use generated::machine;
