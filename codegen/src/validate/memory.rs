//! Which pads carry the flash and the PSRAM.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::notes::Notes;
use super::references::{Absent, is_absent_pad, unresolved};
use crate::chip::{Carried, Package, QUAD};
use crate::diagnostic::{Diagnostic, Rule};
use crate::input::pinmap::{self, FlashMode};
use crate::input::read::Path;
use crate::model::{Pad, Reserved};

/// The package of a board, if it is one of those that are known.
pub(super) fn package(map: &pinmap::PinMap) -> Option<Package> {
    map.memory.as_ref()?.package
}

pub(super) fn validate(
    map: &pinmap::PinMap,
    pads: &[Arc<Pad>],
    notes: &mut Notes<'_>,
) -> BTreeMap<u8, Reserved> {
    let path = Path::section("memory");
    let (memory, package) = (map.memory.as_ref(), package(map));
    let carried = Carried::of(package);
    let mut found = BTreeMap::new();
    let lists = [
        (
            "flash",
            Reserved::Flash,
            carried.flash,
            memory.and_then(|it| it.flash.as_ref()),
        ),
        (
            "psram",
            Reserved::Psram,
            carried.psram,
            memory.and_then(|it| it.psram.as_ref()),
        ),
    ];
    for (key, reserved, of_package, list) in lists {
        let Some(list) = list else {
            found.extend(of_package.iter().map(|gpio| (*gpio, reserved)));
            continue;
        };
        for (i, word) in list.iter().enumerate() {
            let path = path.key(key).index(i);
            let Some(pad) = pads.iter().find(|pad| pad.gpio_name() == *word) else {
                if !is_absent_pad(word, package, &path, notes) {
                    let right: Vec<_> = pads.iter().map(|pad| pad.gpio_name()).collect();
                    let absent = Absent::of(word, "expected a pad, such as `GPIO6`");
                    unresolved(absent, &path, right.iter().map(String::as_str), notes);
                }
                continue;
            };
            if found.insert(pad.gpio, reserved).is_some() {
                let message = format!("{word} carries the flash or the PSRAM twice");
                notes.at(Rule::MemoryPads, &path, message, "the second");
            }
        }
    }
    if memory.is_some_and(|it| it.flash.as_ref().is_some_and(Vec::is_empty)) {
        let message = "no pad carries the flash";
        notes.at(
            Rule::MemoryPads,
            &path.key("flash"),
            message,
            "expected its pads",
        );
    }
    let mode = memory.and_then(|it| it.flash_mode);
    if matches!(mode, Some(FlashMode::Dio | FlashMode::Dout)) {
        let is_listed = memory.is_some_and(|it| it.flash.is_some());
        if is_listed || !carried.is_beside {
            let message = "the flash mode frees no pads here";
            let span = notes.value(&path.key("flash-mode"));
            let label = "only those of a flash chip beside the ESP32: GPIO9 and GPIO10";
            notes.add(Diagnostic::new(Rule::MemoryPads, message, span, label));
        } else {
            found.retain(|gpio, reserved| *reserved != Reserved::Flash || !QUAD.contains(gpio));
        }
    }
    found
}
