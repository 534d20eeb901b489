//! Namespaces: names of pads in the primary one, names of its pins in the others.

use super::alias::{Alias, list, rows, says_the_truth, use_the_name};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use super::chip::Chip;
use super::names::{Case, PIN_MODULE, Scope};
use super::notes::Notes;
use super::references::{Absent, carries, is_absent_pad, unresolved};
use super::{buses, functions, pinout, text};
use crate::chip::gpio_number;
use crate::diagnostic::{Diagnostic, Rule};
use crate::input::pinmap;
use crate::input::read::Path;
use crate::model::{Name, Namespace, ONBOARD, OtherName, Pad, Pin, Reserved};

/// The namespaces, and all pins that have no name in the primary one.
pub(super) struct Named<'a> {
    pub spaces: Vec<Namespace>,
    pub onboard: Vec<Arc<Pin>>,
    /// The names of the rows of the primary namespace, be they valid or not.
    pub rows: HashSet<&'a str>,
}

pub(super) fn validate<'a>(
    map: &'a pinmap::PinMap,
    chip: &Chip,
    root: &mut Scope,
    notes: &mut Notes<'_>,
) -> Named<'a> {
    let section = Path::section("namespaces");
    let spaces = &map.namespaces;
    let Some((first_key, first)) = spaces.first() else {
        return Named {
            spaces: Vec::new(),
            onboard: Vec::new(),
            rows: HashSet::new(),
        };
    };

    // The names first: a pin is made with all of its names.
    let mut aliases: Vec<Vec<Alias<'_>>> = Vec::new();
    let mut scopes = Vec::new();
    for (key, space) in spaces {
        let path = section.key(key);
        root.declare(key, notes.key(&path), Case::Lower, notes);
        text::one_line(&space.title, &path.key("title"), notes);
        text::lines(&space.doc, &path.key("doc"), notes);
        let (names, scope) = match aliases.first() {
            None => names_of_pads(space, chip, &path, notes),
            Some(names) => names_of_pins(space, (first_key, first), names, &path, notes),
        };
        aliases.push(names);
        scopes.push(scope);
    }

    let others = || spaces.values().zip(&aliases).skip(1);
    let reserved = reserved_by_all(map);
    let make = |pad: &Arc<Pad>| {
        let other_names = others().filter_map(|(space, names)| {
            let other = names.iter().find(|other| other.gpio == pad.gpio)?;
            Some(OtherName {
                name: other.row.name.clone(),
                of: space.title.clone(),
            })
        });
        let named = aliases.iter().take(1).flatten();
        let named = named.into_iter().find(|alias| alias.gpio == pad.gpio);
        let is_reserved = named.map_or_else(
            || reserved.contains(pad.gpio_name().as_str()),
            |alias| {
                let words = alias.row.aliases.iter().chain([&alias.row.name]);
                alias.row.reserved
                    || words
                        .into_iter()
                        .any(|word| reserved.contains(word.as_str()))
            },
        );
        let carried = chip.memory.get(&pad.gpio).copied();
        Arc::new(Pin {
            id: named.map_or_else(|| pad.gpio_name(), |alias| alias.row.name.clone()),
            module: named.map_or(ONBOARD, |_| first_key).to_owned(),
            pad: Arc::clone(pad),
            other_names: other_names.collect(),
            reserved: carried.or(is_reserved.then_some(Reserved::Board)),
            note: named.and_then(|alias| alias.row.note.clone()),
        })
    };
    let pins: HashMap<u8, Arc<Pin>> = chip.pads.iter().map(|pad| (pad.gpio, make(pad))).collect();
    let is_onboard = |pin: &&Arc<Pin>| pin.module == ONBOARD;
    let in_order = chip.pads.iter().filter_map(|pad| pins.get(&pad.gpio));
    let onboard: Vec<_> = in_order.filter(is_onboard).cloned().collect();

    let mut valid = Vec::new();
    for (((key, space), aliases), mut scope) in spaces.iter().zip(&aliases).zip(scopes) {
        let path = section.key(key);
        let name = |alias: &Alias<'_>| {
            Some(Name {
                place: alias.place.clone(),
                name: alias.row.name.clone(),
                pin: Arc::clone(pins.get(&alias.gpio)?),
                aliases: alias.row.aliases.clone(),
                printed: alias.row.printed.clone(),
            })
        };
        let names: Vec<_> = aliases.iter().filter_map(name).collect();
        let is_open = |name: &Name| name.pin.reserved.is_none();
        if names.len() == space.names.len()
            && !names.iter().any(is_open)
            && notes.knows(&path.key("names"))
        {
            let message = match names.is_empty() {
                true => format!("the namespace `{key}` has no names"),
                false => format!("all pins of the namespace `{key}` are reserved"),
            };
            let label = "expected at least one";
            notes.at(Rule::NoNames, &path.key("names"), message, label);
        }
        let named = functions::Names {
            key,
            space,
            aliases,
            names: &names,
            rows: rows(space),
            onboard: &onboard,
            pins: &pins,
            package: chip.package,
        };
        let functions = functions::validate(&named, &path, &mut scope, notes);
        valid.push(Namespace {
            buses: buses::validate(&named, &functions, &path, &mut scope, notes),
            functions,
            pinout: pinout::validate(space, &names, &path, notes),
            name: key.clone(),
            title: space.title.clone(),
            doc: space.doc.clone(),
            names,
        });
    }
    Named {
        spaces: valid,
        onboard,
        rows: rows(first),
    }
}

/// What every board reserves, by the words for it.
fn reserved_by_all(map: &pinmap::PinMap) -> HashSet<&str> {
    let of_board = |board: &pinmap::Board| -> HashSet<&str> {
        let groups = board
            .wiring
            .iter()
            .filter_map(|group| map.wiring.get(group));
        let wires = groups.flatten().filter(|wire| wire.reserved);
        wires.map(|wire| wire.pin.as_str()).collect()
    };
    let all = map.boards.values().map(of_board);
    all.reduce(|all, one| &all & &one).unwrap_or_default()
}

fn names_of_pads<'a>(
    space: &'a pinmap::Namespace,
    chip: &Chip,
    path: &Path,
    notes: &mut Notes<'_>,
) -> (Vec<Alias<'a>>, Scope) {
    names(
        space,
        ("pad", "pin"),
        path,
        notes,
        |row, target, path, notes| {
            let pad = chip.pads.iter().find(|pad| pad.gpio_name() == target);
            let Some(pad) = pad else {
                if is_absent_pad(target, chip.package, path, notes) {
                    return None;
                }
                let right: Vec<_> = chip.pads.iter().map(|pad| pad.gpio_name()).collect();
                let right = right.iter().map(String::as_str);
                let absent = Absent::of(target, "expected a pad, such as `GPIO12`");
                unresolved(absent, path, right, notes);
                return None;
            };
            match chip.memory.get(&pad.gpio) {
                Some(carried) if !row.reserved => {
                    carries(target, *carried, path, notes);
                    None
                }
                _ => Some(pad.gpio),
            }
        },
    )
}

fn names_of_pins<'a>(
    space: &'a pinmap::Namespace,
    (first_key, first): (&str, &pinmap::Namespace),
    primary: &[Alias<'_>],
    path: &Path,
    notes: &mut Notes<'_>,
) -> (Vec<Alias<'a>>, Scope) {
    let rows = rows(first);
    names(
        space,
        ("pin", "pad"),
        path,
        notes,
        |_, target, path, notes| {
            match primary.iter().find(|alias| alias.is_called(target)) {
                Some(alias) => Some(alias.gpio),
                // Its row is at fault, which is said there.
                None if rows.contains(target) => None,
                None => {
                    let named = gpio_number(target).and_then(|gpio| {
                        primary.iter().find(|alias| u32::from(alias.gpio) == gpio)
                    });
                    if let Some(alias) = named {
                        use_the_name(target, &alias.row.name, path, notes);
                        return None;
                    }
                    if notes.names(&list(first_key), &["name", "aliases"]) {
                        let right = primary.iter().map(|alias| alias.row.name.as_str());
                        let absent = Absent::of(target, "expected a name of the first namespace");
                        unresolved(absent, path, right, notes);
                    }
                    None
                }
            }
        },
    )
}

/// The names of one namespace; `resolve` finds the pad of what a name stands for.
fn names<'a>(
    space: &'a pinmap::Namespace,
    (right, wrong): (&str, &str),
    path: &Path,
    notes: &mut Notes<'_>,
    resolve: impl Fn(&pinmap::Name, &str, &Path, &mut Notes<'_>) -> Option<u8>,
) -> (Vec<Alias<'a>>, Scope) {
    let mut scope = Scope::new(&space.title, &PIN_MODULE);
    let mut pads: HashMap<u8, (&str, Range<usize>)> = HashMap::new();
    let mut names = Vec::new();
    for (i, row) in space.names.iter().enumerate() {
        let path = path.key("names").index(i);
        let span = notes.value(&path.key("name"));
        let mut is_new = scope.declare(&row.name, span, Case::Any, notes);
        for (i, alias) in row.aliases.iter().enumerate() {
            let span = notes.value(&path.key("aliases").index(i));
            is_new &= scope.declare(alias, span, Case::Any, notes);
        }
        text::optional(row.printed.as_ref(), &path.key("printed"), notes);
        text::optional(row.note.as_ref(), &path.key("note"), notes);
        if row.reserved && right == "pin" {
            let message = format!("`{}` is another name, which reserves nothing", row.name);
            let label = "expected in the row of the pin's own name";
            notes.at(Rule::NameTarget, &path.key("reserved"), message, label);
        }
        let (target, other) = match right {
            "pad" => (&row.pad, &row.pin),
            _ => (&row.pin, &row.pad),
        };
        if other.is_some() {
            let message = format!("`{}` is a name of a {right}, not of a {wrong}", row.name);
            let label = format!("expected `{right}: ...`");
            notes.at(Rule::NameTarget, &path.key(wrong), message, label);
            continue;
        }
        let Some(target) = target else {
            let message = format!("`{}` has no `{right}`", row.name);
            let label = format!("expected `{right}: ...` here");
            notes.at(Rule::NameTarget, &path, message, label);
            continue;
        };
        let target_path = path.key(right);
        let Some(gpio) = resolve(row, target, &target_path, notes) else {
            continue;
        };
        says_the_truth(&row.name, gpio, &path.key("name"), notes);
        for (i, alias) in row.aliases.iter().enumerate() {
            says_the_truth(alias, gpio, &path.key("aliases").index(i), notes);
        }
        let span = notes.value(&target_path);
        if let Some((first, first_span)) = pads.get(&gpio) {
            let message = format!(
                "`{first}` and `{}` are the same {right}, {target}",
                row.name
            );
            let first_span = first_span.clone();
            let help = format!(
                "`aliases: [{}]` in the row of `{first}` gives it both names",
                row.name
            );
            let two = Diagnostic::new(Rule::TwoNames, message, span, "the second");
            notes.add(two.and(first_span, "the first").help(help));
            continue;
        }
        pads.insert(gpio, (&row.name, span));
        if is_new {
            let place = notes.place(notes.value(&path.key("name")));
            names.push(Alias { row, gpio, place });
        }
    }
    (names, scope)
}

/// Whether a word can be a name of a pad in a namespace, by itself.
///
/// # Errors
///
/// The rule that it breaks, and what is wrong.
pub(crate) fn fits(name: &str, gpio: u8) -> Result<(), (&'static str, String)> {
    let spans = crate::input::read::Spans::default();
    let mut notes = Notes::new("", &spans, &[]);
    Scope::new("a namespace", &PIN_MODULE).declare(name, 0..0, Case::Any, &mut notes);
    says_the_truth(name, gpio, &Path::default(), &mut notes);
    match notes.found().into_iter().next() {
        Some(fault) => Err((fault.rule.name(), fault.primary.text)),
        None => Ok(()),
    }
}
