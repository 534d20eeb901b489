//! A stimulus file: what the outside does to a board's pins while a program runs, or while two programs are compared.
//!
//! It is a room of its own, with its feature, above all others: it may use the `bench`, the `parts`, and the chip that they are connected to.

mod arguments;
mod connect;
mod error;
mod file;
mod length;
mod name;
#[cfg(test)]
mod schema;
mod setup;
#[cfg(test)]
mod tests;
mod timetable;

pub use arguments::Arguments;
pub use connect::Stimulus;
pub use error::StimulusError;
pub use length::parse as parse_length;
