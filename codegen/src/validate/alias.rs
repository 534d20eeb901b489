//! The rows of names as other sections see them, and what holds for whoever refers to a pad that has one.

use std::collections::HashSet;

use super::notes::Notes;
use crate::diagnostic::Rule;
use crate::input::pinmap;
use crate::input::read::Path;
use crate::source::Place;

/// A row with what it stands for, before the pins are made.
pub(super) struct Alias<'a> {
    pub row: &'a pinmap::Name,
    /// The GPIO number of the pad.
    pub gpio: u8,
    pub place: Place,
}

impl Alias<'_> {
    /// Whether a word is one of its names.
    pub(super) fn is_called(&self, word: &str) -> bool {
        self.row.name == word || self.row.aliases.iter().any(|alias| alias == word)
    }
}

/// The path of the list of a namespace's names.
pub(super) fn list(key: &str) -> Path {
    Path::section("namespaces").key(key).key("names")
}

/// The names of a namespace's rows, be they valid or not.
pub(super) fn rows(space: &pinmap::Namespace) -> HashSet<&str> {
    let rows = space.names.iter();
    let words = rows.flat_map(|row| row.aliases.iter().chain([&row.name]));
    words.map(String::as_str).collect()
}

/// Notes that a pad is named although it has a name.
pub(super) fn use_the_name(pad: &str, name: &str, path: &Path, notes: &mut Notes<'_>) {
    let message = format!("{pad} has the name `{name}`");
    let label = format!("expected `{name}`");
    notes.at(Rule::NamedPad, path, message, label);
}

/// Notes that a name is that of another pad than it stands for.
pub(super) fn says_the_truth(name: &str, gpio: u8, path: &Path, notes: &mut Notes<'_>) {
    let digits = name.strip_prefix("GPIO").unwrap_or_default();
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    if is_number && digits.parse() != Ok(gpio) {
        let message = format!("`{name}` would be a name of GPIO{gpio}, which is another pad");
        let label = format!("expected a name that is not that of a pad, or `GPIO{gpio}`");
        notes.at(Rule::MisleadingName, path, message, label);
    }
}
