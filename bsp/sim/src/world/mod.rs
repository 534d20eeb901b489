//! A chip and the parts that are wired to it, while time passes: accesses to its registers, events that are due, resets, sleep, what parts do.
//!
//! It may use `silicon`, `block` and `state`, and knows neither threads nor programs. After each change it tells the parts, which may change something themselves: so
//! whoever is above this room changes a chip by [`World`], and not its state alone.

mod access;
mod fault;
mod part;
mod power;
mod time;
mod turn;
mod wiring;

pub use part::{Part, Wires};

pub(crate) use fault::Fault;
pub(crate) use part::World;
pub(crate) use turn::is_inside;
