// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! A page to explore the Adafruit HUZZAH32: search a pin, and see what it is, what it can do, who uses it, and its lines of Rust.
//!
//! It is the file `explore.html` of this package, which works by itself in any browser too; there, its address leads back to what it shows.
#![allow(
    rustdoc::invalid_html_tags,
    reason = "all of them are in the value of an attribute"
)]
//!
#![doc = concat!(
    "<iframe title=\"Explore the pins\" sandbox=\"allow-scripts\" allow=\"clipboard-write\" width=\"100%\" height=\"900\" srcdoc='",
    include_str!("../../explore.html"), "'></iframe>"
)]
