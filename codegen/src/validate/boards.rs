//! Boards: what each one connects to its own pads.

use std::collections::HashMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::Notes;
use super::name_spaces::{has_row, use_the_name};
use super::names::{Case, PIN_MODULE, Scope, gpio_number, is_pad, unresolved};
use crate::model::{Board, NameSpace, ONBOARD, Pad, Pin, Wire};
use crate::pinmap::PinMap;
use crate::read::Path;
use crate::{Diagnostic, Rule, pinmap};

/// The boards and the pins that they need besides those with names.
pub(super) struct Boards {
    pub onboard: Vec<Arc<Pin>>,
    pub boards: Vec<Board>,
}

/// A group of wiring with the pin of each row, as far as it has one.
type Group<'a> = Vec<(&'a pinmap::Wire, Option<Arc<Pin>>)>;

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

    let first = map.name_spaces.values().next();
    let section = Path::section("wiring");
    let mut groups = IndexMap::new();
    for (key, rows) in &map.wiring {
        let path = section.key(key);
        let mut group = Group::new();
        for (i, row) in rows.iter().enumerate() {
            let path = path.index(i).key("pin");
            let pin = named.iter().find(|name| name.name == row.pin);
            let pin = match pin {
                Some(name) => Some(Arc::clone(&name.pin)),
                // Its row is at fault, which is said there.
                None if first.is_some_and(|first| has_row(first, &row.pin)) => None,
                None => onboard_wire(&row.pin, &onboard, spaces, &path, notes),
            };
            group.push((row, pin));
        }
        groups.insert(key.as_str(), group);
    }

    let boards: Vec<_> = map
        .boards
        .iter()
        .map(|(key, board)| one_board(key, board, &groups, primary, root, notes))
        .collect();
    let wires = || boards.iter().flat_map(|board| &board.wires);
    let is_used = |pin: &Arc<Pin>| pin.pad.flash || wires().any(|wire| wire.pin == *pin);
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
            let message = format!("{target} carries the flash that programs run from");
            let label = "this pad is nobody's pin: GPIO6 to GPIO11 are reserved";
            notes.at(Rule::FlashPad, path, message, label);
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

fn one_board(
    key: &str,
    board: &pinmap::Board,
    groups: &IndexMap<&str, Group<'_>>,
    primary: Option<&NameSpace>,
    root: &mut Scope,
    notes: &mut Notes<'_>,
) -> Board {
    let path = Path::section("boards").key(key);
    root.declare(key, notes.key(&path), Case::Lower, notes);

    // A board's view has the primary names too, so wiring must have others.
    let names = primary.into_iter().flat_map(|space| &space.names);
    let mut reserved: Vec<_> = names.map(|name| name.name.as_str()).collect();
    reserved.extend(PIN_MODULE);
    let mut scope = Scope::new(format!("the view of the {}", board.name), &reserved);

    let mut used = HashMap::new();
    let mut seen = HashMap::new();
    let mut wires = Vec::new();
    for (i, group) in board.wiring.iter().enumerate() {
        let group_path = path.key("wiring").index(i);
        let group_span = notes.value(&group_path);
        let Some(rows) = groups.get(group.as_str()) else {
            let message = format!("there is no group `{group}` in `wiring`");
            let label = "expected the key of a group";
            let diagnostic = Diagnostic::new(Rule::UnknownGroup, message, group_span, label);
            notes.add(diagnostic.nearest(group, groups.keys().copied()));
            continue;
        };
        if let Some(first) = seen.insert(group, group_span.clone()) {
            let message = format!("the {} has the group `{group}` twice", board.name);
            let diagnostic =
                Diagnostic::new(Rule::DuplicateGroup, message, group_span, "the second");
            notes.add(diagnostic.and(first, "the first"));
            continue;
        }
        for (i, (row, pin)) in rows.iter().enumerate() {
            let row_path = Path::section("wiring").key(group).index(i);
            let span = notes.value(&row_path.key("name"));
            scope.declare(&row.name, span.clone(), Case::Any, notes);
            let Some(pin) = pin else { continue };
            if let Some((first, first_span)) = used.insert(pin.pad.gpio, (&row.name, span.clone()))
            {
                let message = format!(
                    "the {} uses {} for two functions, `{first}` and `{}`",
                    board.name, pin.id, row.name
                );
                notes.add(
                    Diagnostic::new(
                        Rule::PadConflict,
                        message,
                        group_span.clone(),
                        "in this board",
                    )
                    .and(first_span, "the first")
                    .and(span, "the second"),
                );
                continue;
            }
            wires.push(Wire {
                name: row.name.clone(),
                pin: Arc::clone(pin),
                reserved: row.reserved,
                note: row.note.clone(),
            });
        }
    }
    Board {
        module: key.to_owned(),
        name: board.name.clone(),
        note: board.note.clone(),
        wires,
    }
}
