//! Boards: what each one connects to its own pads.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;

use super::name_spaces::{rows, use_the_name};
use super::names::{Case, PIN_MODULE, Scope};
use super::references::{carries_flash, gpio_number, is_pad, unresolved};
use super::{Notes, text};
use crate::model::{Board, NameSpace, ONBOARD, Pad, Pin, Wire};
use crate::pinmap::PinMap;
use crate::read::Path;
use crate::{Diagnostic, Rule, pinmap};

/// The boards and the pins that they need besides those with names.
pub(super) struct Boards {
    pub onboard: Vec<Arc<Pin>>,
    pub boards: Vec<Board>,
}

/// A group of wiring: its valid rows, with the places of their names.
type Group = Vec<(Wire, Range<usize>)>;

pub(super) fn validate(
    map: &PinMap,
    pads: &[Arc<Pad>],
    spaces: &[NameSpace],
    root: &mut Scope,
    notes: &mut Notes<'_>,
) -> Boards {
    let primary = spaces.first();
    let named: Vec<_> = primary.into_iter().flat_map(|space| &space.names).collect();
    let onboard: Vec<_> = pads
        .iter()
        .filter(|pad| !named.iter().any(|name| name.pin.pad == **pad))
        .map(|pad| Arc::new(onboard_pin(pad)))
        .collect();

    // A board's view has the primary names too, so wiring must have others.
    let mut view = Scope::new("a board's view", &PIN_MODULE);
    if let Some((key, space)) = map.name_spaces.first() {
        let path = Path::section("name-spaces").key(key).key("names");
        for name in &named {
            let row = space.names.iter().position(|row| row.name == name.name);
            let span = row.map_or(0..0, |row| notes.value(&path.index(row).key("name")));
            view.is_new(&name.name, span, notes);
        }
    }
    let rows = map
        .name_spaces
        .values()
        .next()
        .map(rows)
        .unwrap_or_default();
    let mut resolve = |target: &str, path: &Path, notes: &mut Notes<'_>| {
        match named.iter().find(|name| name.name == target) {
            Some(name) => Some(Arc::clone(&name.pin)),
            // Its row is at fault, which is said there.
            None if rows.contains(target) => None,
            None => onboard_wire(target, &onboard, spaces, path, notes),
        }
    };
    let groups: IndexMap<_, _> = map
        .wiring
        .iter()
        .map(|(key, rows)| {
            (
                key.as_str(),
                one_group(key, rows, &view, &mut resolve, notes),
            )
        })
        .collect();

    let boards: Vec<_> = map
        .boards
        .iter()
        .map(|(key, board)| one_board(key, board, &groups, root, notes))
        .collect();
    let wires = boards.iter().flat_map(|board| &board.wires);
    let used: HashSet<_> = wires.map(|wire| wire.pin.pad.gpio).collect();
    let is_used = |pin: &Arc<Pin>| pin.pad.flash || used.contains(&pin.pad.gpio);
    Boards {
        onboard: onboard.into_iter().filter(is_used).collect(),
        boards,
    }
}

fn onboard_pin(pad: &Arc<Pad>) -> Pin {
    Pin {
        id: pad.gpio_name(),
        module: ONBOARD.to_owned(),
        pad: Arc::clone(pad),
        other_names: Vec::new(),
        note: None,
    }
}

fn onboard_wire(
    target: &str,
    onboard: &[Arc<Pin>],
    spaces: &[NameSpace],
    path: &Path,
    notes: &mut Notes<'_>,
) -> Option<Arc<Pin>> {
    let names = || spaces.iter().flat_map(|space| &space.names);
    if let Some(pin) = onboard.iter().find(|pin| pin.id == target) {
        if pin.pad.flash {
            carries_flash(target, path, notes);
            return None;
        }
        return Some(Arc::clone(pin));
    }
    let gpio = gpio_number(target);
    let named =
        names().find(|name| gpio == Some(u32::from(name.pin.pad.gpio)) || name.name == target);
    match named {
        Some(name) => use_the_name(target, &name.pin.id, path, notes),
        // Its row is missing or at fault, which is said there.
        None if is_pad(target) => {}
        None => {
            let right = names().map(|name| name.name.as_str());
            let right = right.chain(onboard.iter().map(|pin| pin.id.as_str()));
            let expected = "expected a name of the first name space, or a pad without one";
            unresolved(target, path, expected, right, notes);
        }
    }
    None
}

/// Checks a group by itself, once for all boards that have it.
fn one_group(
    key: &str,
    rows: &[pinmap::Wire],
    view: &Scope,
    resolve: &mut impl FnMut(&str, &Path, &mut Notes<'_>) -> Option<Arc<Pin>>,
    notes: &mut Notes<'_>,
) -> Group {
    let path = Path::section("wiring").key(key);
    let mut scope = view.clone();
    let mut used = HashMap::new();
    let mut group = Group::new();
    for (i, row) in rows.iter().enumerate() {
        let path = path.index(i);
        let span = notes.value(&path.key("name"));
        text::one_line(&row.note, &path.key("note"), notes);
        let is_new = scope.declare(&row.name, span.clone(), Case::Any, notes);
        let Some(pin) = resolve(&row.pin, &path.key("pin"), notes) else {
            continue;
        };
        if let Some((first, first_span)) = used.insert(pin.pad.gpio, (&row.name, span.clone())) {
            let message = format!(
                "the group `{key}` uses {} for two functions, `{first}` and `{}`",
                pin.id, row.name
            );
            notes.add(
                Diagnostic::new(Rule::PadConflict, message, span, "the second")
                    .and(first_span, "the first"),
            );
            continue;
        }
        if is_new {
            let wire = Wire {
                name: row.name.clone(),
                pin,
                reserved: row.reserved,
                note: row.note.clone(),
            };
            group.push((wire, span));
        }
    }
    group
}

fn one_board(
    key: &str,
    board: &pinmap::Board,
    groups: &IndexMap<&str, Group>,
    root: &mut Scope,
    notes: &mut Notes<'_>,
) -> Board {
    let path = Path::section("boards").key(key);
    root.declare(key, notes.key(&path), Case::Lower, notes);
    text::one_line(&board.name, &path.key("name"), notes);
    text::one_line(&board.note, &path.key("note"), notes);

    let mut scope = Scope::new(format!("the view of the {}", board.name), &[]);
    let mut used: HashMap<u8, (&str, &Range<usize>)> = HashMap::new();
    let mut seen = HashMap::new();
    let mut wires = Vec::new();
    for (i, group) in board.wiring.iter().enumerate() {
        let group_span = notes.value(&path.key("wiring").index(i));
        let Some(rows) = groups.get(group.as_str()) else {
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
            if let Some((first, first_span)) = used.insert(pin.pad.gpio, (&wire.name, span)) {
                let message = format!(
                    "the {} uses {} for two functions, `{first}` and `{}`",
                    board.name, pin.id, wire.name
                );
                notes.add(
                    Diagnostic::new(
                        Rule::PadConflict,
                        message,
                        group_span.clone(),
                        "in this board",
                    )
                    .and(first_span.clone(), "the first")
                    .and(span.clone(), "the second"),
                );
                continue;
            }
            if is_new {
                wires.push(wire.clone());
            }
        }
    }
    Board {
        module: key.to_owned(),
        name: board.name.clone(),
        note: board.note.clone(),
        min_chip_revision: board.min_chip_revision,
        wires,
    }
}
