//! The handle to a chip, what a test does with it, and the threads that are its cores.
//!
//! It may use the rooms from `silicon` to `world`, and knows neither what programs keep nor pins with names. `handle` locks the chip; `current` says which chip and core a
//! thread runs as, `section` whether it may be interrupted, `interleave` whose turn it is. Above these, `service` runs handlers, and `access` makes one access or change, after
//! which the cores take the interrupts that follow. Above these two there is a file for each kind of thing that a test does or asks.

mod access;
pub(crate) mod current;
mod handle;
mod happened;
mod interleave;
mod interrupt;
mod options;
mod outside;
mod pads;
mod reset;
mod section;
mod service;
mod sleep;
mod time;

pub use current::{ChipGuard, current_core};
pub use handle::Chip;

pub(crate) use access::on_current;
pub(crate) use happened::Happened;
pub(crate) use section::Section;
