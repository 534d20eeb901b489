//! The scenario on the ESP32's instruction set: every step must leave in each register what it leaves there on the simulated
//! chip, touch no other, and find out the same.
//!
//! It runs in QEMU's machine `sim`, which has the windowed instruction set and plain memory at the addresses of the ESP32's
//! registers. So before a step the registers are filled with what the simulated chip had in those that the step
//! reads, and after it they are looked at.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]
#![cfg_attr(target_arch = "xtensa", feature(asm_experimental_arch))]

#[cfg(target_arch = "xtensa")]
mod compare;
#[cfg(target_arch = "xtensa")]
mod one_core;

#[cfg(not(target_arch = "xtensa"))]
fn main() {
    eprintln!("There is nothing to compare but on the target: see `.ci/target`.");
}
