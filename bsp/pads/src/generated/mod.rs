// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The chip's tables.

pub mod pads;
pub mod signal;
