//! Board support package for the Pycom ESP32 modules: pins by the names printed on the boards. What a pin can't do does not
//! compile.
//!
#![cfg_attr(doc, doc = include_str!("../pinout/lopy4-on-exp_board.svg"))]
//!
//! [`pinout`] has the pictures of all modules, alone and on the expansion board.
//!
//! # A first program
//!
//! The light on `G16` blinks; while the button on `G17` is pressed, it stays on. This runs as it is, on a laptop, because off the
//! ESP32 [`sim`] is the chip:
//!
//! ```
//! use std::time::Duration;
//!
//! use pycom_bsp::exp_board::{BUTTON, LED}; // G17 and G16
//! use pycom_bsp::sim::{self, External};
//! use pycom_bsp::{Input, Level, Output, Pull};
//!
//! fn main() -> Result<(), pycom_bsp::Taken> {
//!     sim::run(|chip| {
//!         // The light is on when its pin is low; the button connects its pin to ground.
//!         let mut light = Output::new(LED::take()?, Level::High);
//!         let button = Input::with_pull(BUTTON::take()?, Pull::Up);
//!
//!         for tick in 0..16 {
//!             // Somebody presses the button for a while.
//!             let pressed = (6..11).contains(&tick);
//!             let finger = if pressed { External::Low } else { External::Floating };
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
//! # The way on
//!
//! **You come from MicroPython.** `Pin('P9', mode=Pin.OUT)` is [`Output::new`]`(`[`module::P9`]`::take()?, Level::Low)`, and
//! `Pin.exp_board.G16` is [`exp_board::G16`]. [`machine::Pin`] is `machine.Pin` method for method, with names found at run time, for
//! scripts that are ported line by line. `docs/from-micropython.md` of the project has each section of its documentation in Python and in
//! Rust.
//!
//! **You come from `esp-hal`.** With the feature `esp-hal`, `pins!` of a name space or a board takes its pins out of the
//! peripherals that `esp_hal::init` gives and leaves the others there; `P9::from(peripherals.GPIO12)` does it for one, and
//! `into_esp_hal` gives the pin to `esp-hal`'s own drivers. [`interrupt`] says how the two share the GPIO interrupt. The drivers
//! implement the traits of `embedded-hal` 1.0 and `embedded-hal-async`.
//!
//! **You bring a board.** A pin map becomes a crate like this one: `cargo xtask new-board NAME` in the project begins it. A module's
//! view, such as [`lopy4`], shows what that gives: what the module uses itself is not among the user's pins there, and has the name
//! of its function.
//!
//! **You want to test firmware on a laptop.** Keep the logic in a library that takes drivers, typed or as `embedded-hal` traits, and
//! run it in [`sim::run`]: it drives wires from outside, resets the chip, lets it sleep, and shows every pin as a waveform.
//!
//! # What it does not do
//!
//! - Analog functions: a pin's ADC, DAC and touch channels are named in the tables and not driven. A DAC, a touch sensor or the
//!   32 kHz oscillator that a program has left on in the RTC domain outlives most resets, and no driver here switches it off.
//! - Hold of pads outside the RTC domain: the silicon has bits for it, but they end in deep sleep, and `machine.Pin` refuses it too.
//! - Going to sleep: `esp-hal` does it. [`wakeup`] sets up the pins for it.
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
