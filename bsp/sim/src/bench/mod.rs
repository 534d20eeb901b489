//! What a test has on its bench: pins by the names of a board, parts that are attached to them, and the records: what was on the pins and on the bus, as text
//! and in files.
//!
//! It may use the rooms below, and knows no part in particular.

mod attach;
mod log;
mod pin;
mod show;
mod svg;
mod text;
mod vcd;
mod wave;

pub use attach::Attached;
pub use pin::{BoardPin, Pin};

#[cfg(feature = "stimulus")]
pub(crate) use show::{Argument, VCD, parse};
