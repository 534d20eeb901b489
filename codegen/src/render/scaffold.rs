//! The hand-written files of a new board's crate, to begin with.

use super::{File, example, pinout};
use crate::Model;

pub(super) fn files(model: &Model) -> [File; 2] {
    let directory = &model.bsp.directory;
    [
        File {
            path: format!("{directory}/Cargo.toml"),
            text: manifest(model),
            once: true,
        },
        File {
            path: format!("{directory}/src/lib.rs"),
            text: root(model),
            once: true,
        },
    ]
}

fn manifest(model: &Model) -> String {
    let package = &model.bsp.package;
    // A basic string of TOML: no other escapes than these, for what can be in a text.
    let description = model.bsp.description.replace('\\', r"\\");
    let description = description.replace('"', "\\\"").replace('\n', r"\n");
    format!(
        r#"[package]
name = "{package}"
description = "{description}"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true

[features]
# Pins are made from `esp-hal`'s own singletons, and given back as these.
esp-hal = ["esp32-pads/esp-hal"]
# Pins, drivers, levels and errors can be logged with `defmt`.
defmt = ["esp32-pads/defmt"]

[dependencies]
esp32-pads.workspace = true

[lints]
workspace = true
"#
    )
}

fn root(model: &Model) -> String {
    let board = &model.bsp.type_name;
    let description: String = model
        .bsp
        .description
        .lines()
        .map(|line| format!("//! {line}\n"))
        .collect();
    let pictures = match pinout::is_drawn(model) {
        false => "",
        true => "//!\n//! [`pinout`] has pictures of the boards.\n",
    };
    let example = comment("//!", &example::primary(&model.primary, model));
    let machine = comment("///", &example::machine(model));
    format!(
        r#"{description}//!
//! The pins, generated from a pin map, and everything of `esp32-pads`: firmware depends on this crate alone.
{example}{pictures}#![no_std]

#[rustfmt::skip]
mod generated;

pub use esp32_pads;
pub use esp32_pads::*;
#[doc(hidden)]
pub use generated::gate;
pub use generated::*;

/// `machine.Pin` of MicroPython for {title}.
{machine}pub mod machine {{
    pub use esp32_pads::machine::*;

    /// A pin by its name, as in MicroPython's `machine.Pin`.
    pub type Pin = esp32_pads::machine::Pin<crate::{board}>;
}}
"#,
        title = model.bsp.title,
    )
}

/// An example behind other documentation.
fn comment(marker: &str, example: &str) -> String {
    let lines = example.lines();
    let lines = lines.map(|line| format!("{marker} {line}").trim_end().to_owned() + "\n");
    let lines: String = lines.collect();
    match example {
        "" => lines,
        _ => format!("{marker}\n{lines}"),
    }
}
