//! Names that become Rust items: what may be one, and that there is one of each in a module.

use std::collections::HashMap;
use std::ops::Range;

use super::Notes;
use crate::chip;
use crate::model::{Bsp, ONBOARD};
use crate::read::Path;
use crate::{Diagnostic, Rule};

/// Modules of the chip's crate and of the generated one, which a name space or a board would hide.
const ROOT_MODULES: [&str; 16] = [
    "board",
    "core",
    "esp32_pads",
    "gate",
    "generated",
    "interrupt",
    "machine",
    ONBOARD,
    "pad",
    "pads",
    "signal",
    "sim",
    "std",
    "trigger",
    "usage",
    "wakeup",
];
/// Items of a module of pins that stand beside the names.
pub(super) const PIN_MODULE: [&str; 11] = [
    "Function",
    "NAMES",
    "NameSpace",
    "Pad",
    "PinInfo",
    "Pins",
    "Result",
    "Taken",
    "TypedPin",
    "gate",
    "pads",
];

/// How a name is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Of a module: without capital letters.
    Lower,
    /// Of a type or constant, as it is printed on the board.
    Any,
}

/// The names of one Rust module.
pub(super) struct Scope {
    /// What the names are in, for messages.
    place: String,
    reserved: Vec<String>,
    taken: HashMap<String, Range<usize>>,
}

impl Scope {
    pub(super) fn new(place: impl Into<String>, reserved: &[&str]) -> Self {
        Self {
            place: place.into(),
            reserved: reserved.iter().map(|name| (*name).to_owned()).collect(),
            taken: HashMap::new(),
        }
    }

    /// The root of the generated crate.
    pub(super) fn of_root(bsp: Option<&Bsp>) -> Self {
        let mut scope = Self::new("the generated crate", &ROOT_MODULES);
        scope.reserved.extend(bsp.map(|bsp| bsp.type_name.clone()));
        scope
    }

    /// Declares a name; says whether that could be done.
    pub(super) fn declare(
        &mut self,
        name: &str,
        span: Range<usize>,
        case: Case,
        notes: &mut Notes<'_>,
    ) -> bool {
        if !is_name(name, span.clone(), case, notes) {
            return false;
        }
        let place = &self.place;
        if self.reserved.iter().any(|reserved| reserved == name) {
            let message = format!("`{name}` cannot be a name in {place}");
            let label = "the generated code has an item of this name";
            notes.add(Diagnostic::new(Rule::ReservedName, message, span, label));
            return false;
        }
        if let Some(first) = self.taken.get(name) {
            let message = format!("the name `{name}` stands twice in {place}");
            notes.add(
                Diagnostic::new(Rule::DuplicateName, message, span, "the second")
                    .and(first.clone(), "the first"),
            );
            return false;
        }
        self.taken.insert(name.to_owned(), span);
        true
    }
}

/// Whether a word can be the name of a Rust item; it is a fault if not.
pub(super) fn is_name(name: &str, span: Range<usize>, case: Case, notes: &mut Notes<'_>) -> bool {
    let is_word = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && name.chars().any(|c| c != '_')
    };
    let label = if !name.is_ascii() {
        "expected letters of ASCII, digits and `_`"
    } else if !is_word(name) {
        "expected a letter, then letters, digits and `_`"
    } else if syn::parse_str::<syn::Ident>(name).is_err() {
        "this word is a keyword of Rust"
    } else if case == Case::Lower && name.contains(|c: char| c.is_ascii_uppercase()) {
        "a module's name has no capital letters"
    } else {
        return true;
    };
    let message = format!("`{name}` cannot be the name of a Rust item");
    notes.add(Diagnostic::new(Rule::BadName, message, span, label));
    false
}

/// The GPIO number in a name such as `GPIO12`.
pub(super) fn gpio_number(name: &str) -> Option<u32> {
    let digits = name.strip_prefix("GPIO")?;
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    // A number too long for the type is no GPIO's either.
    is_number.then(|| digits.parse().unwrap_or(u32::MAX))
}

/// Whether a name is that of a pad of the chip. One that is not in the pin map's `pads` is a fault there.
pub(super) fn is_pad(name: &str) -> bool {
    gpio_number(name).is_some_and(chip::exists)
}

/// Notes that a name is that of nothing.
pub(super) fn unresolved<'a>(
    name: &str,
    path: &Path,
    expected: &str,
    right: impl IntoIterator<Item = &'a str>,
    notes: &mut Notes<'_>,
) {
    if gpio_number(name).is_some() && !is_pad(name) {
        let message = format!("the chip has no pad {name}");
        let label = "expected 0 to 39 without 20, 24 and 28 to 31";
        notes.at(Rule::NoSuchPad, path, message, label);
    } else {
        let message = format!("`{name}` is the name of nothing that could stand here");
        let diagnostic =
            Diagnostic::new(Rule::UnresolvedName, message, notes.value(path), expected);
        notes.add(diagnostic.nearest(name, right));
    }
}
