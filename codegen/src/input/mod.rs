//! What people write: the shapes of pin maps and of files of shields, how they are read, and their JSON Schema.
//!
//! It judges no facts: of the rest of the crate it may use `diagnostic`, and the words of `chip`.

mod pattern;
pub(crate) mod pinmap;
pub(crate) mod read;
mod schema;
pub(crate) mod shieldmap;

pub use schema::{schema, shield_schema};
