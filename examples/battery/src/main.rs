//! The program: on the ESP32 as its firmware, anywhere else on the simulated chip.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

#[cfg(target_arch = "xtensa")]
mod firmware;
#[cfg(not(target_arch = "xtensa"))]
mod simulation;

#[cfg(not(target_arch = "xtensa"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    simulation::run()
}
