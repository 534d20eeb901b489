// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The chip's tables.

pub(crate) mod facts;
pub mod pads;
pub mod signal;
pub(crate) mod words;
