//! The ESP32's pads as types: what a pad can do, drivers for it, hold, and a simulated chip.
//!
//! This crate is the chip's part of a generated board support package. It knows pads (`GPIO12`), not a
//! board's names for them (`P9`, `G16`): those come from a crate generated from a pin map, such as
//! `pycom-bsp`, which re-exports everything here. Firmware depends on that crate alone.
//!
//! - [`Output`], [`Input`], [`OpenDrain`] and [`Flex`] drive a pin and are generic over it, typed or erased.
//! - [`CanOutput`], [`CanPull`] and [`CanHold`] are what a pin can do; a call to an operation that its pad does not have does not compile.
//! - [`AnyPin`] is any pin, for arrays and for boards that are told apart at run time.
//! - [`machine::Pin`] is `machine.Pin` of Pycom's MicroPython, method for method.
//! - [`pads`] and [`signal`] are the chip's tables, generated from the pin map.
//! - `sim` is a simulated chip, for tests on the host: the same drivers run against it.
#![cfg_attr(target_arch = "xtensa", no_std)]

mod any;
pub mod board;
mod capability;
mod claim;
mod driver;
mod error;
mod function;
#[rustfmt::skip]
mod generated;
mod hal;
mod hold;
pub mod interrupt;
mod level;
mod line;
pub mod machine;
mod map;
mod memory;
mod ops;
pub mod pad;
mod pin;
mod reg;
mod show;
#[cfg(not(target_arch = "xtensa"))]
pub mod sim;
pub mod trigger;
pub mod wakeup;

#[cfg(feature = "defmt")]
#[doc(hidden)]
pub use ::defmt;
#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
pub use ::esp_hal;
pub use any::AnyPin;
#[doc(hidden)]
pub use capability::gate;
pub use capability::{CanHold, CanOutput, CanPull, CanWake};
pub use claim::claim;
pub use driver::{Alternate, Driver, Flex, Input, OpenDrain, Output, usage};
pub use error::{Refused, Rejected, Taken};
pub use function::Function;
pub use generated::{pads, signal};
pub use interrupt::Core;
pub use level::Level;
pub use line::Line;
pub use ops::{DriveStrength, Mode, Pull};
pub use pin::{Pin, TypedPin};
pub use reg::Reg;
