//! What a namespace's board connects to its pins.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use super::alias::{self, Alias, says_the_truth, use_the_name};
use super::names::{Case, Scope};
use super::notes::Notes;
use super::references::{Absent, carries, is_absent_pad, unresolved};
use super::{kinds, text};
use crate::chip::Package;
use crate::diagnostic::{Diagnostic, Rule};
use crate::input::pinmap::{self, Kind, Need};
use crate::input::read::Path;
use crate::list::list;
use crate::model::{Demands, Facts, Function, Name, Pad, Pin};
use crate::words::Ability;

/// What a function can refer to.
pub(super) struct Names<'a> {
    pub key: &'a str,
    pub space: &'a pinmap::Namespace,
    pub aliases: &'a [Alias<'a>],
    pub names: &'a [Name],
    /// The names of the rows, be they valid or not.
    pub rows: HashSet<&'a str>,
    /// The pins without a name in the primary namespace.
    pub onboard: &'a [Arc<Pin>],
    /// All pins, by their GPIO numbers.
    pub pins: &'a HashMap<u8, Arc<Pin>>,
    /// What leads them out.
    pub package: Option<Package>,
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
        } else if self.rows.contains(word) || is_absent_pad(word, self.package, path, notes) {
            // Said elsewhere.
        } else if notes.names(&alias::list(self.key), &["name", "aliases"]) {
            let right = self.names.iter().map(|name| name.name.as_str());
            let expected = "expected a name of this namespace, or a pad without a name";
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
    let resolve = |word: &str, path: &Path, notes: &mut Notes<'_>| names.pin(word, path, notes);
    of_rows(
        &names.space.functions,
        resolve,
        names.names,
        path,
        scope,
        notes,
    )
}

/// Functions whose pins are what `resolve` makes of a word; it notes a word that stands for none. `names` are those that a function could have
/// instead.
pub(super) fn of_rows(
    rows: &[pinmap::Function],
    resolve: impl Fn(&str, &Path, &mut Notes<'_>) -> Option<Arc<Pin>>,
    names: &[Name],
    path: &Path,
    scope: &mut Scope,
    notes: &mut Notes<'_>,
) -> Vec<Function> {
    let mut valid = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        let path = path.key("functions").index(i);
        let span = notes.value(&path.key("name"));
        let is_new = scope.declare(&row.name, span.clone(), Case::Any, notes);
        let mut facts = facts((&row.note, row.active, row.divider), &path, notes);
        constants(&row.name, &facts, &path, scope, notes);
        let Some(pin) = resolve(&row.pin, &path.key("pin"), notes) else {
            continue;
        };
        says_the_truth(&row.name, pin.pad.gpio, &path.key("name"), notes);
        let demands = demands(row, &pin, names, &path, notes);
        let part = kinds::Row {
            kind: row.kind,
            active: row.active,
            pull: row.pull,
            divider: row.divider,
        };
        facts.kind = kinds::validate(&part, &pin, &path, notes);
        if is_new {
            valid.push(Function {
                name: row.name.clone(),
                at: row.pin.clone(),
                pin,
                facts,
                demands,
                place: notes.place(span),
            });
        }
    }
    valid
}

/// What a function wants of its pin, which must be able to do it; `names` are those that it could have instead.
fn demands(
    row: &pinmap::Function,
    pin: &Pin,
    names: &[Name],
    path: &Path,
    notes: &mut Notes<'_>,
) -> Demands {
    let mut abilities = Vec::new();
    for (i, need) in row.needs.iter().enumerate() {
        let can = |pad: &Pad| ability(*need).is_none_or(|ability| ability.is_of(pad));
        let is_served = match need {
            Need::Analog => is_analog(&pin.pad),
            _ => can(&pin.pad),
        };
        abilities.extend(ability(*need));
        if !is_served {
            let span = notes.value(&path.key("needs").index(i));
            unserved(row, *need, pin, names, (span, path), notes);
        }
    }
    // An LED is driven, which is nothing to be said twice.
    if row.kind == Some(Kind::Led) && !row.needs.contains(&Need::Output) {
        abilities.push(Ability::Output);
        if !Ability::Output.is_of(&pin.pad) {
            let span = notes.value(&path.key("kind"));
            unserved(row, Need::Output, pin, names, (span, path), notes);
        }
    }
    if row.divider.is_some() && !is_analog(&pin.pad) && !row.needs.contains(&Need::Analog) {
        let span = notes.value(&path.key("divider"));
        unserved(row, Need::Analog, pin, names, (span, path), notes);
    }
    Demands {
        abilities,
        is_analog: row.divider.is_some() || row.needs.contains(&Need::Analog),
        pulls_up: row.pull.map(|pull| pull == pinmap::Pull::Up),
        high_at_reset: row.at_reset.map(|level| level == pinmap::Active::High),
        is_optional: row.optional,
        is_shared: row.shared,
    }
}

/// What not every pin can do.
fn ability(need: Need) -> Option<Ability> {
    match need {
        Need::Input | Need::Analog => None,
        Need::Output => Some(Ability::Output),
        Need::Pull => Some(Ability::Pull),
        Need::WakeUp => Some(Ability::Wake),
        Need::Hold => Some(Ability::Hold),
    }
}

/// Whether a pad can be measured.
fn is_analog(pad: &Pad) -> bool {
    pad.adc().is_some()
}

/// Notes that a pin cannot do what a function needs.
fn unserved(
    row: &pinmap::Function,
    need: Need,
    pin: &Pin,
    names: &[Name],
    (needed, path): (Range<usize>, &Path),
    notes: &mut Notes<'_>,
) {
    let (reason, could) = match ability(need) {
        Some(ability) => ability.sentence(),
        None => (
            "cannot be measured: its pad has no channel of an ADC",
            "pins that can be measured",
        ),
    };
    let can = |name: &&Name| match ability(need) {
        Some(ability) => ability.is_of(&name.pin.pad),
        None => is_analog(&name.pin.pad),
    };
    let open = names.iter().filter(|name| name.pin.reserved.is_none());
    let could_be = list(open.filter(can).map(|name| name.name.as_str()));
    let message = format!("`{}` is on {}, which {reason}", row.name, pin.id);
    let span = notes.value(&path.key("pin"));
    let fault = Diagnostic::new(
        Rule::UnservedFunction,
        message,
        span,
        "expected a pin that can",
    );
    let fault = fault.and(needed, "it is needed here");
    let name = names.iter().find(|name| *name.pin == *pin);
    let fault = match name {
        Some(name) => fault.and_at(&name.place, "the pin"),
        None => fault,
    };
    notes.add(match could_be.is_empty() {
        true => fault,
        false => fault.help(format!("{could}: {could_be}")),
    });
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
        kind: None,
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
