// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! Pinout diagrams of the boards.
//!
//! # HUZZAH32
//!
#![doc = include_str!("../../pinout/huzzah32.svg")]
//!
//! # FeatherWing OLED 128x32
//!
#![doc = include_str!("../../pinout/shield-oled.svg")]
//!
//! # Adalogger FeatherWing
//!
#![doc = include_str!("../../pinout/shield-adalogger.svg")]
//!
//! # DS3231 FeatherWing
//!
#![doc = include_str!("../../pinout/shield-ds3231.svg")]
//!
//! # Music Maker FeatherWing
//!
#![doc = include_str!("../../pinout/shield-music_maker.svg")]
