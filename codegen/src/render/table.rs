//! Markdown tables for the documentation.

use indexmap::IndexMap;

use crate::list::list;
use crate::model::{Board, Bus, Demands, Model, Namespace, Pad, Pin, Revision, Shield};
use crate::words::Ability;

/// The pins of the primary namespace: names, pad, what it can do, who uses it.
#[must_use]
pub fn pins(model: &Model) -> String {
    let mut header = vec![model.primary.name.clone()];
    header.extend(model.others.iter().map(|space| space.name.clone()));
    let rest = ["pad", "analog", "RTC domain", "limits", "used by the board"];
    header.extend(rest.map(str::to_owned));
    let rows = model.user_pins().map(|pin| {
        let pad = &pin.pad;
        let mut row = vec![format!("`{}`", pin.id)];
        row.extend(model.others.iter().map(|space| {
            let name = space.names.iter().find(|name| name.pin == *pin);
            name.map_or(String::new(), |name| format!("`{}`", name.name))
        }));
        row.push(pad.gpio_name());
        row.push(list(pad.analog.iter().map(|channel| channel.name())));
        row.push(
            pad.rtc
                .as_ref()
                .map_or(String::new(), |rtc| format!("RTC_GPIO{}", rtc.gpio)),
        );
        row.push(list(limits(pad)));
        row.push(uses(model, pin));
        row
    });
    table(&header, rows)
}

/// What uses a pin, each function once: `LED`, or `RADIO_CS (Big, Small)` when not all boards do.
fn uses(model: &Model, pin: &Pin) -> String {
    let mut by_function: IndexMap<&str, Vec<&str>> = IndexMap::new();
    for (board, wire) in model.uses(pin) {
        by_function.entry(&wire.name).or_default().push(&board.name);
    }
    list(by_function.iter().map(|(name, boards)| {
        if boards.len() == model.boards.len() {
            format!("{name} (all)")
        } else {
            format!("{name} ({})", list(boards))
        }
    }))
}

/// What a namespace's board connects to its pins.
#[must_use]
pub fn functions(space: &Namespace) -> String {
    let header = ["function", "pin", "pad", "what it is"].map(str::to_owned);
    let rows = space.functions.iter().map(|function| {
        let pad = function.pin.pad.gpio_name();
        let code = |name: &str| format!("`{name}`");
        vec![
            code(&function.name),
            code(&function.at),
            pad,
            function.facts.about(),
        ]
    });
    table(&header, rows)
}

/// The buses of a namespace or of a board.
#[must_use]
pub fn buses(buses: &[Bus]) -> String {
    let header = ["bus", "kind", "lines", "what it is"].map(str::to_owned);
    let rows = buses.iter().map(|bus| {
        let lines = bus.lines.iter();
        let lines =
            lines.map(|line| format!("{} `{}` ({})", line.line, line.at, line.pin.pad.gpio_name()));
        let absent = bus.absent.iter().map(|(line, _)| format!("no {line}"));
        let note = bus.note.clone().unwrap_or_default();
        vec![
            format!("`{}`", bus.name),
            bus.kind.name().to_owned(),
            list(lines.chain(absent)),
            note,
        ]
    });
    table(&header, rows)
}

/// The shields of a pin map's boards.
#[must_use]
pub fn shields(model: &Model) -> String {
    let header = ["shield", "what it is", "plugged into", "stacks"].map(str::to_owned);
    let rows = model.shields.iter().map(|shield| {
        let through = if shield.stacks { "yes" } else { "no" };
        let name = &shield.name;
        let name = match &shield.note {
            Some(note) => format!("{name}: {note}"),
            None => name.clone(),
        };
        let code = |word: &str| format!("`{word}`");
        vec![
            code(&shield.module),
            name,
            code(&shield.connector),
            through.to_owned(),
        ]
    });
    table(&header, rows)
}

/// What a shield connects to its pins, with what that wants of them.
#[must_use]
pub fn shield_functions(shield: &Shield) -> String {
    let header = ["function", "pin", "pad", "what it is", "needs"].map(str::to_owned);
    let rows = shield.functions.iter().map(|function| {
        vec![
            format!("`{}`", function.name),
            format!("`{}`", function.at),
            function.pin.pad.gpio_name(),
            function.facts.about(),
            list(wants(&function.demands)),
        ]
    });
    table(&header, rows)
}

/// What a function wants of its pin, in short.
fn wants(demands: &Demands) -> Vec<&'static str> {
    let abilities = demands.abilities.iter().map(|ability| match ability {
        Ability::Output => "output",
        Ability::Pull => "pull",
        Ability::Hold => "hold",
        Ability::Wake => "wake-up",
    });
    let mut wants: Vec<_> = abilities.collect();
    let more = [
        (demands.is_analog, "ADC"),
        (demands.pulls_up == Some(true), "pulled up"),
        (demands.pulls_up == Some(false), "pulled down"),
        (demands.high_at_reset == Some(true), "high at reset"),
        (demands.high_at_reset == Some(false), "low at reset"),
        (demands.is_optional, "optional"),
        (demands.is_shared, "shared"),
    ];
    wants.extend(more.into_iter().filter(|(is, _)| *is).map(|(_, word)| word));
    wants
}

/// The devices on a shield's buses.
#[must_use]
pub fn devices(shield: &Shield) -> String {
    let header = ["device", "bus", "address", "what it is"].map(str::to_owned);
    let rows = shield.devices.iter().map(|device| {
        vec![
            device.name.clone(),
            format!("`{}`", device.bus),
            format!("0x{:02x}", device.address),
            device.note.clone().unwrap_or_default(),
        ]
    });
    table(&header, rows)
}

/// The pads that a board uses itself.
#[must_use]
pub fn wiring(board: &Board) -> String {
    let header = ["function", "pin", "pad", "what it is"].map(str::to_owned);
    let rows = board.wires.iter().map(|wire| {
        let reserved = if wire.reserved { " (reserved)" } else { "" };
        let name = format!("`{}`", wire.name);
        let pin = format!("`{}`", wire.pin.id);
        vec![
            name,
            pin,
            wire.pin.pad.gpio_name(),
            format!("{}{reserved}", wire.facts.about())
                .trim()
                .to_owned(),
        ]
    });
    table(&header, rows)
}

/// The errata that concern pins of a board with chips from a revision on.
#[must_use]
pub fn errata(from: Revision) -> String {
    let header = ["erratum", "revisions", "what happens"].map(str::to_owned);
    let rows = from.errata().map(|erratum| {
        let (number, what) = (erratum.number.to_owned(), erratum.what.to_owned());
        vec![number, erratum.revisions(), what]
    });
    table(&header, rows)
}

/// What else is to be known of a pad, in short.
fn limits(pad: &Pad) -> Vec<&'static str> {
    let mut limits = Vec::new();
    if pad.input_only {
        limits.push("input-only");
    }
    if pad.strapping {
        limits.push("strapping");
    }
    if pad.flash {
        limits.push("flash");
    }
    limits
}

pub(crate) fn table(header: &[String], rows: impl Iterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut table = line(header);
    table.push_str(&format!("|{}\n", "---|".repeat(header.len())));
    table.extend(rows.map(|row| line(&row)));
    table
}
