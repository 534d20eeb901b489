//! Pins beside `esp-hal`, as programs for QEMU's machine `sim`, which has the ESP32's instruction set and plain memory at the
//! addresses of its registers.
#![cfg_attr(target_arch = "xtensa", no_std)]
#![cfg_attr(target_arch = "xtensa", feature(asm_experimental_arch))]

#[cfg(target_arch = "xtensa")]
mod gpio;
#[cfg(target_arch = "xtensa")]
mod rom;

#[cfg(target_arch = "xtensa")]
pub use emulator::Console;
#[cfg(target_arch = "xtensa")]
pub use gpio::{AHB, bound_handler, pending, set_pending};
