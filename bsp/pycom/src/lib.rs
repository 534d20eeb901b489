//! Board support package for the Pycom ESP32 modules
//!
//! The pins, generated from a pin map, and everything of `esp32-pads`: firmware depends on this crate alone.
//!
//! Take a pin by the name printed on the [`module`] or on the expansion board ([`exp_board`]), give it to a driver
//! ([`Output`], [`Input`], [`OpenDrain`], [`Flex`], [`Alternate`]), and use that:
//!
//! ```
//! # pycom_bsp::sim::run(|_| {
//! use pycom_bsp::exp_board::{G16, G17};
//! use pycom_bsp::{Input, Level, Output, Pull};
//!
//! let mut led = Output::new(G16::take()?, Level::High);
//! let button = Input::with_pull(G17::take()?, Pull::Up);
//! if button.is_low() {
//!     led.set_low();
//! }
//! led.hold(); // through deep sleep and most resets
//! # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
//! ```
//!
//! On a module with a radio or a modem, start from its view, such as [`lopy4`]: what it uses itself is not among the
//! user's pins there. Scripts that are ported find pins by name with [`machine::Pin`], and [`sim`] is the chip on which all of
//! this runs without hardware. [`pinout`] has pictures of the modules.
#![no_std]

#[rustfmt::skip]
mod generated;

pub use esp32_pads;
pub use esp32_pads::*;
#[doc(hidden)]
pub use generated::gate;
pub use generated::*;

/// `machine.Pin` of MicroPython for the Pycom ESP32 modules.
pub mod machine {
    pub use esp32_pads::machine::*;

    /// A pin by its name, as in MicroPython's `machine.Pin`.
    pub type Pin = esp32_pads::machine::Pin<crate::Pycom>;
}
