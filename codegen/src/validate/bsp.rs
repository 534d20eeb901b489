//! What is generated: names of a crate, of a directory and of a type.

use super::names::{board_type, is_device, is_keyword};
use super::notes::Notes;
use super::text;
use crate::diagnostic::{Diagnostic, LONGEST, Rule, shortened};
use crate::input::pinmap;
use crate::input::read::Path;
use crate::model::Bsp;

const TOO_LONG: &str = "expected at most 64 characters";
/// The chip's crate and its directory: another crate there would be written over it.
const PADS_CRATE: &str = "esp32_pads";
/// Crates that are always there, or that cargo makes itself.
const TAKEN_CRATES: [&str; 9] = [
    "alloc",
    "build",
    "core",
    "deps",
    "examples",
    "incremental",
    "proc_macro",
    "std",
    "test",
];
const PADS_DIRECTORY: &str = "pads";

pub(super) fn validate(bsp: &pinmap::Bsp, notes: &mut Notes<'_>) -> Bsp {
    let path = Path::section("bsp");
    let span = notes.value(&path.key("crate"));
    let package = &bsp.package;
    if let Err(label) = crate_name(package) {
        let message = format!("`{}` cannot be the name of the crate", shortened(package));
        notes.add(Diagnostic::new(Rule::BadCrateName, message, span, label));
    }

    let span = notes.value(&path.key("directory"));
    let directory = &bsp.directory;
    // One plain word: anything else could lead out of the directory of the crates.
    let words = is_words(directory);
    if !words || directory == PADS_DIRECTORY || is_device(directory) {
        let message = format!(
            "`{}` cannot be the directory of the crate",
            shortened(directory)
        );
        let label = match words {
            false if directory.len() > LONGEST => TOO_LONG,
            false => "expected one word of lowercase letters, digits, `-` and `_`, a letter first",
            true if is_device(directory) => "Windows has no directory of this name",
            true => "the chip's crate is there",
        };
        notes.add(Diagnostic::new(Rule::BadDirectory, message, span, label));
    }

    let span = notes.value(&path.key("type"));
    board_type(&bsp.type_name, span, notes);
    text::one_line(&bsp.title, &path.key("title"), notes);
    text::lines(&bsp.description, &path.key("description"), notes);

    Bsp {
        package: bsp.package.clone(),
        directory: bsp.directory.clone(),
        type_name: bsp.type_name.clone(),
        title: bsp.title.clone(),
        description: bsp.description.clone(),
    }
}

/// Whether a package can have this name.
///
/// # Errors
///
/// What is expected, or what stands in the way.
pub fn crate_name(package: &str) -> Result<(), &'static str> {
    let name = package.replace('-', "_");
    if package.len() > LONGEST {
        return Err(TOO_LONG);
    }
    if !is_words(package) {
        return Err("expected lowercase letters, digits, `-` and `_`, a letter first");
    }
    // The compiler warns of it.
    if name.contains("__") {
        return Err("expected one `-` or `_` between words");
    }
    if is_keyword(&name) {
        return Err("this word is a keyword of Rust");
    }
    if name == PADS_CRATE || TAKEN_CRATES.contains(&name.as_str()) {
        return Err("this name is taken");
    }
    if is_device(package) {
        return Err("Windows has no files of this name");
    }
    Ok(())
}

fn is_words(name: &str) -> bool {
    name.len() <= LONGEST
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}
