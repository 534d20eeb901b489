//! The program: firmware on the ESP32, a simulation on the host.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

#[cfg(target_arch = "xtensa")]
mod firmware;
#[cfg(not(target_arch = "xtensa"))]
mod simulation;

#[cfg(not(target_arch = "xtensa"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    simulation::run()
}
