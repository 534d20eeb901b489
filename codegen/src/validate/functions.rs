//! What a name space's board connects to its pins.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::name_spaces::{Alias, list, says_the_truth, use_the_name};
use super::names::{Case, Scope};
use super::references::{Absent, carries, is_pad, unresolved};
use super::{Notes, text};
use crate::model::{Facts, Function, Name, Pin};
use crate::read::Path;
use crate::{Rule, pinmap};

/// What a function can refer to.
pub(super) struct Names<'a> {
    pub key: &'a str,
    pub space: &'a pinmap::NameSpace,
    pub aliases: &'a [Alias<'a>],
    pub names: &'a [Name],
    /// The names of the rows, be they valid or not.
    pub rows: HashSet<&'a str>,
    /// The pins without a name in the primary name space.
    pub onboard: &'a [Arc<Pin>],
    /// All pins, by their GPIO numbers.
    pub pins: &'a HashMap<u8, Arc<Pin>>,
}

impl Names<'_> {
    /// The pin that a word stands for; nothing if that is a fault.
    pub(super) fn pin(&self, word: &str, path: &Path, notes: &mut Notes<'_>) -> Option<Arc<Pin>> {
        let named = self.aliases.iter().position(|alias| alias.is_called(word));
        let named = named.and_then(|i| self.names.get(i)).map(|name| &name.pin);
        let unnamed = || self.onboard.iter().find(|pin| pin.id == word);
        if let Some(pin) = named.or_else(unnamed) {
            return match pin.reserved {
                None => Some(Arc::clone(pin)),
                Some(reserved) => {
                    carries(word, reserved, path, notes);
                    None
                }
            };
        }
        let of_pad = self.pins.values().find(|pin| pin.pad.gpio_name() == word);
        if let Some(pin) = of_pad {
            let name = self.names.iter().find(|name| name.pin == *pin);
            use_the_name(word, name.map_or(&pin.id, |name| &name.name), path, notes);
        } else if self.rows.contains(word) || is_pad(word) {
            // Its row is missing or at fault, which is said there.
        } else if notes.names(&list(self.key), &["name", "aliases"]) {
            let right = self.names.iter().map(|name| name.name.as_str());
            let expected = "expected a name of this name space, or a pad without a name";
            unresolved(Absent::of(word, expected), path, right, notes);
        }
        None
    }
}

pub(super) fn validate(
    names: &Names<'_>,
    path: &Path,
    scope: &mut Scope,
    notes: &mut Notes<'_>,
) -> Vec<Function> {
    let mut valid = Vec::new();
    for (i, row) in names.space.functions.iter().enumerate() {
        let path = path.key("functions").index(i);
        let is_new = scope.declare(&row.name, notes.value(&path.key("name")), Case::Any, notes);
        let facts = facts((&row.note, row.active, row.divider), &path, notes);
        constants(&row.name, &facts, &path, scope, notes);
        let Some(pin) = names.pin(&row.pin, &path.key("pin"), notes) else {
            continue;
        };
        says_the_truth(&row.name, pin.pad.gpio, &path.key("name"), notes);
        if is_new {
            valid.push(Function {
                name: row.name.clone(),
                at: row.pin.clone(),
                pin,
                facts,
            });
        }
    }
    valid
}

/// What is known of something that is connected to a pin.
pub(super) fn facts(
    (note, active, divider): (
        &Option<String>,
        Option<pinmap::Active>,
        Option<pinmap::Divider>,
    ),
    path: &Path,
    notes: &mut Notes<'_>,
) -> Facts {
    text::optional(note.as_ref(), &path.key("note"), notes);
    if let Some(pinmap::Divider { upper, lower }) = divider {
        for (key, ohms) in [("upper", upper), ("lower", lower)] {
            if ohms == 0 {
                let message = "a divider has no resistor of 0 ohms";
                let path = path.key("divider").key(key);
                notes.at(Rule::OutOfRange, &path, message, "expected ohms, from 1 on");
            }
        }
    }
    Facts {
        note: note.clone(),
        active_high: active.map(|active| active == pinmap::Active::High),
        divider: divider.map(|divider| (divider.upper, divider.lower)),
    }
}

/// Declares the constants that are made of facts: a name of a pin could be theirs.
pub(super) fn constants(
    name: &str,
    facts: &Facts,
    path: &Path,
    scope: &mut Scope,
    notes: &mut Notes<'_>,
) {
    let active = facts.active_high.map(|_| "ACTIVE");
    let divider = facts.divider.map(|_| "DIVIDER");
    for end in active.into_iter().chain(divider) {
        scope.is_new(
            &format!("{name}_{end}"),
            notes.value(&path.key("name")),
            notes,
        );
    }
}
