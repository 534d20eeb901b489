//! The board as an object: its pins by what it connects to them.
//!
//! A board's `Board` has a field for each of its functions, and `pins` with what is left. What is left stands in the primary namespace's
//! `UserPins`, which is generic over the board, because each leaves others: where some keep a pin, its type is one of `Connector`. So what is
//! made for another namespace, into which all boards fit, is made once.
//!
//! `plan` decides what becomes a [`field`] of what; a file for each kind of item makes Rust of it, with what is common to all generated modules.

mod board;
mod carrier;
mod connector;
mod example;
mod field;
mod plan;

pub(super) use board::add as add_board;
pub(super) use carrier::add as add_carrier;
pub(super) use connector::add as add_connector;
pub(super) use field::bus_type;
pub(crate) use plan::Plan;
