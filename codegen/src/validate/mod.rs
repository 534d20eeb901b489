//! From a pin map to a [`Model`]: the only place that refuses anything. Each fact is checked against the rest of the
//! map and against the chip, and all faults are found in one run.
//!
//! It may use all that stands before it in `ARCHITECTURE.md`, and nothing of what is generated from a model.

mod alias;
mod boards;
mod bsp;
mod buses;
mod chip;
mod functions;
mod kinds;
mod memory;
mod names;
mod namespaces;
mod notes;
mod pads;
mod pinout;
mod plug_in;
mod references;
pub(crate) mod shields;
mod signals;
mod text;

pub use bsp::crate_name;
pub(crate) use chip::{ChipPart, chip_part};
pub(crate) use names::is_root;
pub(crate) use namespaces::fits;
pub(crate) use notes::Notes;
pub use plug_in::plug_in;

use std::sync::Arc;

use chip::Chip;

use crate::input::pinmap::PinMap;
use crate::input::read::Path;
use crate::model::{Model, Pin};

/// Checks that a map has the sections that every map has.
pub(crate) fn sections(map: &PinMap, notes: &mut Notes<'_>) {
    if map.bsp.is_none() && notes.knows(&Path::section("bsp")) {
        notes.missing_section("bsp", "it says what is generated");
    }
    if map.namespaces.is_empty() && notes.knows(&Path::section("namespaces")) {
        let help = "the first namespace has the pins' own names";
        notes.missing_section("namespaces", help);
    }
}

/// Checks the rest of a map, on a chip's part that is its own or that of another one.
pub(crate) fn board(
    map: &PinMap,
    (pads, signals): ChipPart,
    has_chip: bool,
    notes: &mut Notes<'_>,
) -> Option<Model> {
    let bsp = map.bsp.as_ref().map(|bsp| bsp::validate(bsp, notes));
    let mut scope = names::Scope::of_root(bsp.as_ref());
    let chip = Chip::of(map, &pads, notes);
    let named = namespaces::validate(map, &chip, &mut scope, notes);
    let boards = boards::validate(map, &named, &mut scope, notes);
    let mut spaces = named.spaces.into_iter();
    let used = |pin: &Arc<Pin>| {
        let functions = boards.functions.contains(&pin.pad.gpio);
        functions || chip.memory.contains_key(&pin.pad.gpio)
    };
    Some(Model {
        bsp: bsp?,
        onboard: named.onboard.into_iter().filter(used).collect(),
        boards: boards.boards,
        pads,
        memory: chip.memory,
        signals,
        has_chip,
        primary: spaces.next()?,
        others: spaces.collect(),
        shields: Vec::new(),
    })
}
