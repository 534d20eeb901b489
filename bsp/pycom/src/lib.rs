//! Board support package for the Pycom ESP32 modules: pins by the names printed on the boards. If a pin does not support an
//! operation, the program does not compile.
//!
#![cfg_attr(doc, doc = include_str!("../pinout/lopy4-on-exp_board.svg"))]
//!
//! [`pinout`] has the pinout diagrams of all modules, alone and on the expansion board.
//!
//! # A first program
//!
//! The LED on `G16` blinks, and stays on while the button on `G17` is pressed. The program runs on a laptop, because on the
//! host [`sim`] simulates the chip:
//!
//! ```
//! use std::time::Duration;
//!
//! use pycom_bsp::exp_board::{BUTTON, LED}; // G17 and G16
//! use pycom_bsp::sim::{self, Drive};
//! use pycom_bsp::{Input, Level, Output, Pull};
//!
//! fn main() -> Result<(), pycom_bsp::Taken> {
//!     sim::run(|chip| {
//!         // Both are active low: the LED is on when its pin is low, the button connects its pin to ground.
//!         let mut light = Output::new(LED::take()?, Level::High);
//!         let button = Input::with_pull(BUTTON::take()?, Pull::Up);
//!
//!         for tick in 0..16 {
//!             // Somebody presses the button for a while.
//!             let pressed = (6..11).contains(&tick);
//!             let finger = if pressed { Drive::Low } else { Drive::Floating };
//!             chip.pin::<BUTTON>().drive(finger);
//!
//!             if button.is_low() {
//!                 light.set_low();
//!             } else {
//!                 light.toggle();
//!             }
//!             chip.advance(Duration::from_millis(40));
//!         }
//!
//!         let pins = [chip.pin::<LED>().named("G16"), chip.pin::<BUTTON>().named("G17")];
//!         print!("{}", chip.waveform_text(&pins, 64));
//!         Ok(())
//!     })
//! }
//! ```
//!
//! # Where to go next
//!
//! **If you come from MicroPython:** `Pin('P9', mode=Pin.OUT)` is [`Output::new`]`(`[`module::P9`]`::take()?, Level::Low)`, and
//! `Pin.exp_board.G16` is [`exp_board::G16`]. To port a script line by line, use [`machine::Pin`]: it has the methods of `machine.Pin` and
//! finds pins by name at run time. `docs/from-micropython.md` in the project's repository shows each section of Pycom's documentation in Python and in
//! Rust.
//!
//! **If you come from `esp-hal`:** with the feature `esp-hal`, `pins!` of a namespace or a board takes its pins out of the
//! peripherals that `esp_hal::init` returns, and leaves the others there. `P9::from(peripherals.GPIO12)` takes one pin, and
//! `into_esp_hal` hands a pin to `esp-hal`'s own drivers. [`interrupt`] explains how the two share the GPIO interrupt. The drivers
//! implement the traits of `embedded-hal` 1.0 and `embedded-hal-async`.
//!
//! **If you have another board:** `cargo xtask new-board NAME` in the project's repository makes a pin map and a crate like this one. For an example of
//! the generated modules, see [`lopy4`]: the pins that the module uses itself have the names of their functions, and are not among its user pins.
//!
//! **To test firmware on a laptop:** keep the logic in a library that takes drivers, typed or as `embedded-hal` traits, and
//! run it in [`sim::run`]. There a test can drive pins from outside, reset the chip, put it into deep sleep, and print every pin as a waveform.
//!
//! # What it does not do
//!
//! - Analog functions: the tables name a pin's ADC, DAC and touch channels, but this crate does not drive them. A DAC, a touch sensor or the
//!   32 kHz oscillator that a program has left on in the RTC domain stays on through most resets, and no driver here switches it off.
//! - Hold of pads outside the RTC domain: the chip has bits for it, but deep sleep ends such a hold, and `machine.Pin` does not support it either.
//! - Deep sleep itself: start it with `esp-hal`. [`wakeup`] sets up the pins for it.
//!
//! It supports the original ESP32 only. Nobody has run it on a board yet; the self-test in the project's repository checks it on yours.
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
