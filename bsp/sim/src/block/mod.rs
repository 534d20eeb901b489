//! What each block of the chip keeps, and each thing around it: pads, inputs, interrupts, wires, time, records.
//!
//! It may use `silicon`. No block knows the chip's state: what it needs from there it is given as plain values, some of which other blocks define. `state` has one of
//! each, and puts them together.

pub(crate) mod defect;
pub(crate) mod electrical;
mod input;
pub(crate) mod interrupt;
mod log;
mod outside;
mod pad;
mod ram;
pub(crate) mod rtc_pad;
pub(crate) mod service;
mod terminal;
pub(crate) mod time;
mod turns;
mod wave;
mod wire;

pub use defect::Defect;
pub use electrical::Electrical;
pub use log::{BusAccess, Direction};
pub use outside::{Drive, PadLevel};
pub use pad::{Function, PadState};

pub(crate) use input::Inputs;
pub(crate) use interrupt::Interrupts;
pub(crate) use log::Log;
pub(crate) use pad::Output;
pub(crate) use ram::Ram;
pub(crate) use terminal::Terminals;
pub(crate) use turns::Turns;
pub(crate) use wave::Waves;
pub(crate) use wire::Wire;
