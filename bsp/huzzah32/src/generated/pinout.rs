// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! Pictures of the boards, with what is behind each pin.
//!
//! # HUZZAH32
//!
#![doc = include_str!("../../pinout/huzzah32.svg")]
