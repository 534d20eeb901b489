// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! A page to explore the pins of the Pycom ESP32 modules: search a pin to see its functions, its capabilities, its users, and its Rust.
//!
//! It is the file `explore.html` of this package, which you can also open in a browser. There, the address links to the present view.
#![allow(
    rustdoc::invalid_html_tags,
    reason = "all of them are in the value of an attribute"
)]
//!
#![doc = concat!(
    "<iframe title=\"Explore the pins\" sandbox=\"allow-scripts\" allow=\"clipboard-write\" width=\"100%\" height=\"900\" srcdoc='",
    include_str!("../../explore.html"), "'></iframe>"
)]
