//! Who has a pin, and what for: a board's names, the capabilities of pins, typed and erased ones, which are taken.
//!
//! It knows the pads (`silicon`) and may use nothing else of the crate; drivers, interrupts and everything above are made of its pins.
//! `taken` has the bits, `claim` sets them; `pin` and `any` are the pins; `error` says what was refused, in the words that the compiler has too.

mod any;
pub mod board;
pub(crate) mod capability;
pub(crate) mod claim;
mod error;
pub mod mode;
mod pin;
mod program;
mod taken;

pub use any::AnyPin;
pub use capability::{CanHold, CanOutput, CanPull, CanWake};
pub use error::{Rejected, Taken, Unsupported};
pub use pin::{Pin, TypedPin};

pub(crate) use error::Lack;
pub(crate) use program::Program;
