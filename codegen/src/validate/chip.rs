//! The chip's part of a map, and the chip as the rest of the map sees it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::notes::Notes;
use super::{memory, pads, signals};
use crate::chip::{self, Package, is_led_out};
use crate::diagnostic::{Diagnostic, Rule};
use crate::input::pinmap::PinMap;
use crate::input::read::Path;
use crate::model::{Pad, Reserved, Signal};

/// The pads and signals of a chip.
pub(crate) type ChipPart = (Vec<Arc<Pad>>, Vec<Signal>);

/// A chip as the rest of a map sees it.
pub(super) struct Chip {
    /// The pads that the package leads out.
    pub pads: Vec<Arc<Pad>>,
    pub package: Option<Package>,
    /// What carries the flash or the PSRAM.
    pub memory: BTreeMap<u8, Reserved>,
}

impl Chip {
    /// What the package of a map leads out, and what carries its memory.
    pub(super) fn of(map: &PinMap, pads: &[Arc<Pad>], notes: &mut Notes<'_>) -> Self {
        let package = memory::package(map);
        let led_out = pads.iter().filter(|pad| is_led_out(pad.gpio, package));
        let pads: Vec<_> = led_out.cloned().collect();
        Self {
            memory: memory::validate(map, &pads, notes),
            pads,
            package,
        }
    }
}

/// Checks the chip's part of a map.
pub(crate) fn chip_part(map: &PinMap, notes: &mut Notes<'_>) -> Option<ChipPart> {
    let together = "`pads` and `signals` are the chip's part: a pin map has both, or takes both from another one";
    if map.pads.is_none() && notes.knows(&Path::section("pads")) {
        notes.missing_section("pads", together);
    }
    if map.signals.is_none() && notes.knows(&Path::section("signals")) {
        notes.missing_section("signals", together);
    }
    if map.pads.as_ref().is_some_and(Vec::is_empty) && notes.knows(&Path::section("pads")) {
        let message = "the section `pads` has no rows";
        let fault = Diagnostic::new(
            Rule::MissingPad,
            message,
            notes.key(&Path::section("pads")),
            "expected every pad of the chip",
        );
        notes.add(fault.help("a pin map of another board leaves `pads` and `signals` out: it takes them of the workspace's own one"));
        return None;
    }
    let pads = pads::validate(map.pads.as_ref()?, &chip::Chip::new(), notes);
    let signals = signals::validate(map.signals.as_ref()?, notes);
    Some((pads, signals))
}
