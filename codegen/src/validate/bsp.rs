//! What is generated: names of a crate, of a directory and of a type.

use super::Notes;
use super::names::{Case, is_name};
use crate::model::Bsp;
use crate::read::Path;
use crate::{Diagnostic, Rule, pinmap};

/// The chip's crate and its directory: another crate there would be written over it.
const PADS_CRATE: &str = "esp32-pads";
const PADS_DIRECTORY: &str = "pads";

pub(super) fn validate(bsp: &pinmap::Bsp, notes: &mut Notes<'_>) -> Bsp {
    let path = Path::section("bsp");
    let span = notes.value(&path.key("crate"));
    let package = &bsp.package;
    let words = is_words(package);
    if !words
        || package == PADS_CRATE
        || syn::parse_str::<syn::Ident>(&package.replace('-', "_")).is_err()
    {
        let message = format!("`{package}` cannot be the name of the crate");
        let label = match words {
            false => "expected small letters, digits, `-` and `_`, a letter first",
            true => "this name is taken",
        };
        notes.add(Diagnostic::new(Rule::BadCrateName, message, span, label));
    }

    let span = notes.value(&path.key("directory"));
    let directory = &bsp.directory;
    // One plain word: anything else could lead out of the directory of the crates.
    let words = is_words(directory);
    if !words || directory == PADS_DIRECTORY {
        let message = format!("`{directory}` cannot be the directory of the crate");
        let label = match words {
            false => "expected one word of small letters, digits, `-` and `_`, a letter first",
            true => "the chip's crate is there",
        };
        notes.add(Diagnostic::new(Rule::BadDirectory, message, span, label));
    }

    let span = notes.value(&path.key("type"));
    is_name(&bsp.type_name, span, Case::Any, notes);

    Bsp {
        package: bsp.package.clone(),
        directory: bsp.directory.clone(),
        type_name: bsp.type_name.clone(),
        title: bsp.title.clone(),
        description: bsp.description.clone(),
    }
}

fn is_words(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}
