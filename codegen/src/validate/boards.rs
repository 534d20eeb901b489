//! Boards: what each one connects to its own pads.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;

use super::alias::{list, says_the_truth, use_the_name};
use super::functions::{constants, facts};
use super::memory::package;
use super::names::{Case, PIN_MODULE, Scope};
use super::namespaces::Named;
use super::notes::Notes;
use super::references::{Absent, carries, is_absent_pad, unresolved};
use super::{buses, kinds, text};
use crate::chip::gpio_number;
use crate::diagnostic::{Diagnostic, Rule};
use crate::input::pinmap::{self, PinMap};
use crate::input::read::Path;
use crate::model::{Board, Function, Name, Namespace, Pin, Wire};

/// The boards, and the pads that they or a namespace's functions need.
pub(super) struct Boards {
    pub boards: Vec<Board>,
    pub functions: HashSet<u8>,
}

/// A group of wiring: its valid rows, with the places of their names.
type Group = Vec<(Wire, Range<usize>)>;

pub(super) fn validate(
    map: &PinMap,
    named: &Named<'_>,
    root: &mut Scope,
    notes: &mut Notes<'_>,
) -> Boards {
    // A board's view has the primary names too, so wiring must have others.
    let mut view = Scope::new("a board's view", &PIN_MODULE);
    if let Some((key, space)) = map.namespaces.first() {
        for (i, row) in space.names.iter().enumerate() {
            let names = named.spaces.first().map(|space| &space.names);
            if names.is_some_and(|names| names.iter().any(|name| name.name == row.name)) {
                let span = notes.value(&list(key).index(i).key("name"));
                // What stands there twice is a fault of the namespace.
                view.knows(&row.name, span);
            }
        }
    }
    let groups: IndexMap<_, _> = map
        .wiring
        .iter()
        .map(|(key, rows)| {
            (
                key.as_str(),
                one_group(key, rows, &view, (map, named), notes),
            )
        })
        .collect();

    // A board's view has the functions without a name too, and a wire may be one of them.
    for (space, rows) in named.spaces.iter().zip(map.namespaces.values()).take(1) {
        for (i, row) in rows.functions.iter().enumerate() {
            let path = Path::section("namespaces").key(&space.name);
            view.knows(
                &row.name,
                notes.value(&path.key("functions").index(i).key("name")),
            );
        }
    }
    let buses = buses::of_wires(map, &view, notes);
    let wiring = (&groups, buses.as_slice());
    let boards: Vec<_> = map
        .boards
        .iter()
        .map(|(key, board)| one_board(key, board, wiring, root, notes))
        .collect();
    functions_and_wires(&named.spaces, map, &groups, notes);
    let wires = boards.iter().flat_map(|board| &board.wires);
    let wires = wires.map(|wire| &wire.pin);
    let functions = named.spaces.iter().flat_map(|space| &space.functions);
    let pins = wires.chain(functions.map(|function| &function.pin));
    Boards {
        functions: pins.map(|pin| pin.pad.gpio).collect(),
        boards,
    }
}

/// A function of a namespace and one of a board with the same name are the same, or people take one for the other.
fn functions_and_wires(
    spaces: &[Namespace],
    map: &PinMap,
    groups: &IndexMap<&str, Group>,
    notes: &mut Notes<'_>,
) {
    let places = |space: &Namespace, name: &str, notes: &Notes<'_>| {
        let rows = map
            .namespaces
            .get(&space.name)
            .map(|space| &space.functions);
        let row = rows.and_then(|rows| rows.iter().position(|row| row.name == name));
        let path = Path::section("namespaces")
            .key(&space.name)
            .key("functions");
        row.map_or(0..0, |row| notes.value(&path.index(row).key("name")))
    };
    let mut by_name: HashMap<&str, (&Namespace, &Function)> = HashMap::new();
    let mut by_pad: HashMap<u8, (&Namespace, &Function)> = HashMap::new();
    for space in spaces {
        for function in &space.functions {
            by_name.entry(&function.name).or_insert((space, function));
            by_pad
                .entry(function.pin.pad.gpio)
                .or_insert((space, function));
        }
    }
    for (wire, span) in groups.values().flatten() {
        let of_name = by_name.get(wire.name.as_str());
        if let Some((space, function)) = of_name.filter(|(_, function)| function.pin != wire.pin) {
            let (name, pin) = (&function.name, &function.pin.id);
            let message = format!(
                "`{name}` is {pin} in `{}`, and {} here",
                space.name, wire.pin.id
            );
            let label = "expected another name";
            let fault = Diagnostic::new(Rule::AmbiguousName, message, span.clone(), label);
            let first = places(space, name, notes);
            notes.add(fault.and(first, "the function"));
        }
        let of_pad = by_pad.get(&wire.pin.pad.gpio);
        if let Some((space, function)) = of_pad.filter(|_| wire.reserved) {
            let (name, pin) = (&function.name, &wire.pin.id);
            let message = format!(
                "`{}` reserves {pin}, which has the function `{name}`",
                wire.name
            );
            let label = "it is reserved";
            let fault = Diagnostic::new(Rule::ReservedPin, message, span.clone(), label);
            let first = places(space, name, notes);
            notes.add(fault.and(first, "the function"));
        }
    }
}

fn resolve(
    target: &str,
    (map, named): (&PinMap, &Named<'_>),
    is_reserved: bool,
    path: &Path,
    notes: &mut Notes<'_>,
) -> Option<Arc<Pin>> {
    let primary = named.spaces.first();
    let is_called =
        |name: &&Name| name.name == target || name.aliases.iter().any(|it| it == target);
    let name = primary.and_then(|space| space.names.iter().find(is_called));
    let unnamed = || named.onboard.iter().find(|pin| pin.id == target);
    if let Some(pin) = name.map(|name| &name.pin).or_else(unnamed) {
        return match pin.reserved {
            Some(reserved) if !is_reserved => {
                carries(target, reserved, path, notes);
                None
            }
            _ => Some(Arc::clone(pin)),
        };
    }
    let first = map.namespaces.first();
    if named.rows.contains(target) {
        // Its row is at fault, which is said there.
        return None;
    }
    let gpio = gpio_number(target);
    let names = || named.spaces.iter().flat_map(|space| &space.names);
    let is_meant = |name: &&Name| gpio == Some(u32::from(name.pin.pad.gpio)) || is_called(name);
    match names().find(is_meant) {
        Some(name) => use_the_name(target, &name.pin.id, path, notes),
        None if is_absent_pad(target, package(map), path, notes) => {}
        None if first.is_some_and(|(key, _)| notes.names(&list(key), &["name", "aliases"])) => {
            let right = names().map(|name| name.name.as_str());
            let right = right.chain(named.onboard.iter().map(|pin| pin.id.as_str()));
            let expected = "expected a name of the first namespace, or a pad without one";
            unresolved(Absent::of(target, expected), path, right, notes);
        }
        None => {}
    }
    None
}

/// How to mend it, if it is not a mistake.
pub(super) const SHARE: &str =
    "functions that share a pin, as on a bus, say `shared: true`, each of them";

/// Checks a group by itself, once for all boards that have it.
fn one_group(
    key: &str,
    rows: &[pinmap::Wire],
    view: &Scope,
    pins: (&PinMap, &Named<'_>),
    notes: &mut Notes<'_>,
) -> Group {
    let path = Path::section("wiring").key(key);
    let mut scope = view.clone();
    let mut used = HashMap::new();
    let mut group = Group::new();
    for (i, row) in rows.iter().enumerate() {
        let path = path.index(i);
        let span = notes.value(&path.key("name"));
        let is_new = scope.declare(&row.name, span.clone(), Case::Any, notes);
        let mut facts = facts((&row.note, row.active, row.divider), &path, notes);
        constants(&row.name, &facts, &path, &mut scope, notes);
        let Some(pin) = resolve(&row.pin, pins, row.reserved, &path.key("pin"), notes) else {
            continue;
        };
        says_the_truth(&row.name, pin.pad.gpio, &path.key("name"), notes);
        facts.kind = kinds::of_wire(row, &pin, &path, notes);
        let wire = Wire {
            name: row.name.clone(),
            pin,
            reserved: row.reserved,
            shared: row.shared,
            facts,
            place: notes.place(span.clone()),
        };
        if let Some((first, first_span)) =
            used.insert(wire.pin.pad.gpio, (wire.clone(), span.clone()))
            && !(first.shared && wire.shared)
        {
            let message = format!(
                "the group `{key}` uses {} for two functions, `{}` and `{}`",
                wire.pin.id, first.name, row.name
            );
            let conflict = Diagnostic::new(Rule::PadConflict, message, span, "the second");
            notes.add(conflict.and(first_span, "the first").help(SHARE));
            continue;
        }
        if is_new {
            group.push((wire, span));
        }
    }
    group
}

fn one_board(
    key: &str,
    board: &pinmap::Board,
    (groups, buses): (&IndexMap<&str, Group>, &[buses::Wired<'_>]),
    root: &mut Scope,
    notes: &mut Notes<'_>,
) -> Board {
    let path = Path::section("boards").key(key);
    root.declare(key, notes.key(&path), Case::Lower, notes);
    text::one_line(&board.name, &path.key("name"), notes);
    text::optional(board.note.as_ref(), &path.key("note"), notes);

    let mut scope = Scope::new(format!("the view of the {}", board.name), &[]);
    let mut used: HashMap<u8, (&Wire, &Range<usize>)> = HashMap::new();
    let mut seen = HashMap::new();
    let mut wires = Vec::new();
    for (i, group) in board.wiring.iter().enumerate() {
        let group_span = notes.value(&path.key("wiring").index(i));
        let Some(rows) = groups.get(group.as_str()) else {
            if !notes.knows(&Path::section("wiring")) {
                continue;
            }
            let message = format!("there is no group `{group}` in `wiring`");
            let label = "expected the key of a group";
            let diagnostic = Diagnostic::new(Rule::UnknownGroup, message, group_span, label);
            notes.add_nearest(diagnostic, group, groups.keys().copied());
            continue;
        };
        if let Some(first) = seen.insert(group, group_span.clone()) {
            let message = format!("the {} has the group `{group}` twice", board.name);
            let diagnostic =
                Diagnostic::new(Rule::DuplicateGroup, message, group_span, "the second");
            notes.add(diagnostic.and(first, "the first"));
            continue;
        }
        for (wire, span) in rows {
            let is_new = scope.is_new(&wire.name, span.clone(), notes);
            let pin = &wire.pin;
            if let Some((first, first_span)) = used.insert(pin.pad.gpio, (wire, span))
                && !(first.shared && wire.shared)
                // Of one group, it is said there.
                && !rows.iter().any(|(other, _)| other.name == first.name)
            {
                let message = format!(
                    "the {} uses {} for two functions, `{}` and `{}`",
                    board.name, pin.id, first.name, wire.name
                );
                let conflict = Diagnostic::new(
                    Rule::PadConflict,
                    message,
                    group_span.clone(),
                    "in this board",
                );
                let conflict = conflict.and(first_span.clone(), "the first");
                notes.add(conflict.and(span.clone(), "the second").help(SHARE));
                continue;
            }
            if is_new {
                wires.push(wire.clone());
            }
        }
    }
    let pin = |name: &str| {
        let wire = wires.iter().find(|wire| wire.name == name);
        wire.map(|wire| Arc::clone(&wire.pin))
    };
    let place = path.key("wiring");
    let mut valid = Vec::new();
    for bus in buses {
        if let Some((bus, span)) = bus.of_board(board, &place, pin, notes)
            && scope.is_new(&bus.name, span, notes)
        {
            valid.push(bus);
        }
    }
    Board {
        module: key.to_owned(),
        name: board.name.clone(),
        note: board.note.clone(),
        min_chip_revision: board.min_chip_revision,
        wires,
        buses: valid,
        place: notes.place(notes.key(&path)),
    }
}
