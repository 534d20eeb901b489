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
// Instead of that of `esp32_pads`, which knows no board.
pub use generated::machine;
