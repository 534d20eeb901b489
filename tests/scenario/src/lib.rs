//! Every operation on every pin, typed, erased and dynamic: one program, compiled for the host's simulated chip and for the
//! ESP32's instruction set, so that what the two do can be compared.
#![no_std]

mod dynamic;
mod erased;
mod events;
mod steps;
mod typed;

pub use steps::{Machine, Outside, Step};

/// Runs all steps.
pub fn run(machine: &mut dyn Machine) {
    typed::run(machine);
    erased::run(machine);
    dynamic::run(machine);
}
