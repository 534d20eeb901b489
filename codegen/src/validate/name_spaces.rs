//! Name spaces: names of pads in the primary one, names of its pins in the others.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;

use super::names::{Case, PIN_MODULE, Scope};
use super::references::{carries_flash, gpio_number, is_pad, unresolved};
use super::{Notes, outline, text};
use crate::model::{Function, Name, NameSpace, OtherName, Pad, Pin};
use crate::read::Path;
use crate::{Diagnostic, Rule, pinmap};

/// A name with what it stands for, before the pins are made.
struct Alias {
    name: String,
    /// The GPIO number of the pad.
    gpio: u8,
}

pub(super) fn validate(
    spaces: &IndexMap<String, pinmap::NameSpace>,
    pads: &[Arc<Pad>],
    root: &mut Scope,
    notes: &mut Notes<'_>,
) -> Vec<NameSpace> {
    let section = Path::section("name-spaces");
    let Some((primary_name, primary)) = spaces.first() else {
        return Vec::new();
    };

    // The names first: a pin is made with all of its names.
    let mut aliases: Vec<Vec<Alias>> = Vec::new();
    let mut scopes = Vec::new();
    for (key, space) in spaces {
        let path = section.key(key);
        root.declare(key, notes.key(&path), Case::Lower, notes);
        text::one_line(&space.title, &path.key("title"), notes);
        text::lines(&space.doc, &path.key("doc"), notes);
        let (names, scope) = match aliases.first() {
            None => names_of_pads(space, pads, &path, notes),
            Some(names) => names_of_pins(space, primary, names, &path, notes),
        };
        aliases.push(names);
        scopes.push(scope);
    }

    let others = || spaces.values().zip(&aliases).skip(1);
    let make = |alias: &Alias| {
        let row = primary.names.iter().find(|row| row.name == alias.name)?;
        let other_names = others().filter_map(|(space, names)| {
            let other = names.iter().find(|other| other.gpio == alias.gpio)?;
            Some(OtherName {
                name: other.name.clone(),
                of: space.title.clone(),
            })
        });
        Some(Arc::new(Pin {
            id: alias.name.clone(),
            module: primary_name.clone(),
            pad: Arc::clone(pads.iter().find(|pad| pad.gpio == alias.gpio)?),
            other_names: other_names.collect(),
            note: row.note.clone(),
        }))
    };
    let pins: Vec<Arc<Pin>> = aliases.iter().take(1).flatten().filter_map(make).collect();

    let mut valid = Vec::new();
    for (((key, space), aliases), mut scope) in spaces.iter().zip(aliases).zip(scopes) {
        let path = section.key(key);
        let pin_of = |gpio: u8| pins.iter().find(|pin| pin.pad.gpio == gpio).cloned();
        let names: Vec<_> = aliases
            .into_iter()
            .filter_map(|alias| {
                let pin = pin_of(alias.gpio)?;
                let name = alias.name;
                Some(Name { name, pin })
            })
            .collect();
        if space.names.is_empty() {
            let message = format!("the name space `{key}` has no names");
            notes.at(
                Rule::NoNames,
                &path.key("names"),
                message,
                "expected at least one",
            );
        }
        valid.push(NameSpace {
            functions: functions(space, &names, &path, &mut scope, notes),
            outline: outline::validate(space, &names, &path, notes),
            name: key.clone(),
            title: space.title.clone(),
            doc: space.doc.clone(),
            names,
        });
    }
    valid
}

fn names_of_pads(
    space: &pinmap::NameSpace,
    pads: &[Arc<Pad>],
    path: &Path,
    notes: &mut Notes<'_>,
) -> (Vec<Alias>, Scope) {
    let right: Vec<_> = pads.iter().map(|pad| pad.gpio_name()).collect();
    names(space, ("pad", "pin"), path, notes, |target, path, notes| {
        let Some(pad) = pads.iter().find(|pad| pad.gpio_name() == target) else {
            if is_pad(target) {
                // Its row is missing or at fault, which is said there.
                return None;
            }
            let right = right.iter().map(String::as_str);
            unresolved(
                target,
                path,
                "expected a pad, such as `GPIO12`",
                right,
                notes,
            );
            return None;
        };
        if pad.flash {
            carries_flash(target, path, notes);
            return None;
        }
        Some(pad.gpio)
    })
}

fn names_of_pins(
    space: &pinmap::NameSpace,
    first: &pinmap::NameSpace,
    primary: &[Alias],
    path: &Path,
    notes: &mut Notes<'_>,
) -> (Vec<Alias>, Scope) {
    let rows = rows(first);
    names(
        space,
        ("pin", "pad"),
        path,
        notes,
        |target, path, notes| match primary.iter().find(|alias| alias.name == target) {
            Some(alias) => Some(alias.gpio),
            // Its row is at fault, which is said there.
            None if rows.contains(target) => None,
            None => {
                let named = gpio_number(target)
                    .and_then(|gpio| primary.iter().find(|alias| u32::from(alias.gpio) == gpio));
                if let Some(alias) = named {
                    use_the_name(target, &alias.name, path, notes);
                    return None;
                }
                let right = primary.iter().map(|alias| alias.name.as_str());
                unresolved(
                    target,
                    path,
                    "expected a name of the first name space",
                    right,
                    notes,
                );
                None
            }
        },
    )
}

/// The names of a name space's rows, be they valid or not.
pub(super) fn rows(space: &pinmap::NameSpace) -> HashSet<&str> {
    space.names.iter().map(|row| row.name.as_str()).collect()
}

/// Notes that a pad is named although it has a name.
pub(super) fn use_the_name(pad: &str, name: &str, path: &Path, notes: &mut Notes<'_>) {
    let message = format!("{pad} has the name `{name}`");
    let label = format!("expected `{name}`");
    notes.at(Rule::NamedPad, path, message, label);
}

/// The names of one name space; `resolve` finds the pad of what a name stands for.
fn names(
    space: &pinmap::NameSpace,
    (right, wrong): (&str, &str),
    path: &Path,
    notes: &mut Notes<'_>,
    resolve: impl Fn(&str, &Path, &mut Notes<'_>) -> Option<u8>,
) -> (Vec<Alias>, Scope) {
    let mut scope = Scope::new(&space.title, &PIN_MODULE);
    let mut pads = HashMap::new();
    let mut names = Vec::new();
    for (i, row) in space.names.iter().enumerate() {
        let path = path.key("names").index(i);
        let span = notes.value(&path.key("name"));
        let is_new = scope.declare(&row.name, span.clone(), Case::Any, notes);
        if let Some(note) = &row.note {
            text::one_line(note, &path.key("note"), notes);
        }
        let (target, other) = match right {
            "pad" => (&row.pad, &row.pin),
            _ => (&row.pin, &row.pad),
        };
        if other.is_some() {
            let message = format!("`{}` stands for a {right}, not for a {wrong}", row.name);
            let label = format!("expected `{right}: ...`");
            notes.at(Rule::NameTarget, &path.key(wrong), message, label);
            continue;
        }
        let Some(target) = target else {
            let message = format!("`{}` stands for nothing", row.name);
            let label = format!("expected `{right}: ...` in here");
            notes.at(Rule::NameTarget, &path, message, label);
            continue;
        };
        let target_path = path.key(right);
        let Some(gpio) = resolve(target, &target_path, notes) else {
            continue;
        };
        if let Some((first, first_span)) = pads.get(&gpio) {
            let message = format!(
                "`{first}` and `{}` are the same {right}, {target}",
                row.name
            );
            let first_span: &std::ops::Range<usize> = first_span;
            notes.add(
                Diagnostic::new(
                    Rule::TwoNames,
                    message,
                    notes.value(&target_path),
                    "the second",
                )
                .and(first_span.clone(), "the first"),
            );
            continue;
        }
        pads.insert(gpio, (row.name.clone(), notes.value(&target_path)));
        if is_new {
            let name = row.name.clone();
            names.push(Alias { name, gpio });
        }
    }
    (names, scope)
}

fn functions(
    space: &pinmap::NameSpace,
    names: &[Name],
    path: &Path,
    scope: &mut Scope,
    notes: &mut Notes<'_>,
) -> Vec<Function> {
    let rows = rows(space);
    let mut valid = Vec::new();
    for (i, row) in space.functions.iter().enumerate() {
        let path = path.key("functions").index(i);
        scope.declare(&row.name, notes.value(&path.key("name")), Case::Any, notes);
        text::one_line(&row.note, &path.key("note"), notes);
        match names.iter().find(|name| name.name == row.pin) {
            Some(name) => valid.push(Function {
                name: row.name.clone(),
                at: row.pin.clone(),
                pin: Arc::clone(&name.pin),
                note: row.note.clone(),
            }),
            // Its row is at fault, which is said there.
            None if rows.contains(row.pin.as_str()) => {}
            None => {
                let right = names.iter().map(|name| name.name.as_str());
                let expected = "expected a name of this name space";
                unresolved(&row.pin, &path.key("pin"), expected, right, notes);
            }
        }
    }
    valid
}
