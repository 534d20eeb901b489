//! The hand-written files of a new board's crate, to begin with.

use super::file::File;
use crate::model::Model;

/// Where a crate is made, which decides what its manifest can leave to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Home {
    /// Beside the chip's crate, in its workspace.
    Workspace,
    /// Anywhere else.
    Elsewhere {
        /// The directory of the chip's crate, as seen from the new one.
        pads: String,
    },
}

pub(super) fn files(model: &Model, home: &Home) -> [File; 2] {
    let directory = &model.bsp.directory;
    [
        File {
            path: format!("{directory}/Cargo.toml"),
            text: manifest(model, home),
            once: true,
        },
        File {
            path: format!("{directory}/src/lib.rs"),
            text: root(model),
            once: true,
        },
    ]
}

fn manifest(model: &Model, home: &Home) -> String {
    let package = &model.bsp.package;
    let description = string(&model.bsp.description);
    // The crates of this workspace have the same version.
    let version = env!("CARGO_PKG_VERSION");
    let rust = env!("CARGO_PKG_RUST_VERSION");
    let (about, pads, lints) = match home {
        Home::Workspace => (
            "version.workspace = true\n\
             edition.workspace = true\n\
             rust-version.workspace = true\n\
             license.workspace = true"
                .to_owned(),
            "esp32-pads.workspace = true".to_owned(),
            "\n[lints]\nworkspace = true\n",
        ),
        Home::Elsewhere { pads } => (
            format!("version = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"{rust}\""),
            format!(
                "# The part of the chip: here, and of this version if this crate is published.\n\
                 esp32-pads = {{ path = {pads}, version = \"{version}\" }}",
                pads = string(pads)
            ),
            "",
        ),
    };
    format!(
        r#"[package]
name = "{package}"
description = {description}
{about}

[features]
# Pins are made from `esp-hal`'s own singletons, and given back as these.
esp-hal = ["esp32-pads/esp-hal"]
# Pins, drivers, levels and errors can be logged with `defmt`.
defmt = ["esp32-pads/defmt"]

[dependencies]
{pads}
{lints}"#
    )
}

/// A basic string of TOML.
fn string(text: &str) -> String {
    let escape = |c: char| match c {
        '\\' => r"\\".to_owned(),
        '"' => "\\\"".to_owned(),
        '\n' => r"\n".to_owned(),
        c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}

/// Nothing of the pin map stands in it, which may change.
fn root(model: &Model) -> String {
    let description: String = model
        .bsp
        .description
        .lines()
        .map(|line| format!("//! {line}\n"))
        .collect();
    format!(
        r#"{description}//!
//! The pins are generated from a pin map. The crate re-exports `esp32-pads`, so firmware depends on this crate only.
#![no_std]

#[rustfmt::skip]
mod generated;

pub use esp32_pads;
pub use esp32_pads::*;
#[doc(hidden)]
pub use generated::gate;
pub use generated::*;
// Instead of that of `esp32_pads`, which knows no board.
pub use generated::machine;
"#
    )
}
