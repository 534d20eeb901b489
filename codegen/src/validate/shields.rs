//! Shields: what is plugged into the connectors of boards, against the pin map of these boards.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;

use super::alias::use_the_name;
use super::boards::SHARE;
use super::names::{Case, PIN_MODULE, Scope};
use super::notes::Notes;
use super::references::{Absent, carries, unresolved};
use super::{buses, functions, text};
use crate::diagnostic::{Diagnostic, Rule};
use crate::input::read::Path;
use crate::input::shieldmap::{self, Connector, ShieldMap};
use crate::model::{Bus, BusKind, Carried, Device, Function, Model, Name, Namespace, Pin, Shield};

/// Checks that a file of shields has the sections that every one has.
pub(crate) fn sections(map: &ShieldMap, notes: &mut Notes<'_>) {
    if map.plugs_into.is_none() && notes.knows(&Path::section("plugs-into")) {
        let help = "it names the connector that the shields are for";
        notes.missing_section("plugs-into", help);
    }
    if map.shields.is_empty() && notes.knows(&Path::section("shields")) {
        notes.missing_section("shields", "each of them has a row there");
    }
}

/// Notes that the crate that shields are for is not there.
pub(crate) fn unknown_crate<'a>(
    connector: &Connector,
    crates: impl IntoIterator<Item = &'a str>,
    notes: &mut Notes<'_>,
) {
    let span = notes.value(&Path::section("plugs-into").key("crate"));
    let message = format!("no pin map makes the crate `{}`", connector.package);
    let label = "expected the `crate` of a pin map";
    let fault = Diagnostic::new(Rule::UnknownConnector, message, span, label);
    notes.add_nearest(fault, &connector.package, crates);
}

/// What the functions of a file can refer to: the connector's names, and those that are printed on its carriers.
struct Names<'a> {
    connector: &'a Namespace,
    carried: Vec<&'a Namespace>,
}

/// A group of wiring: its valid rows.
#[derive(Default)]
struct Group {
    functions: Vec<Function>,
    buses: Vec<Bus>,
    devices: Vec<(Device, Path)>,
}

/// The shields of a file.
pub(crate) fn validate(map: &ShieldMap, model: &Model, notes: &mut Notes<'_>) -> Vec<Shield> {
    let Some(plug) = &map.plugs_into else {
        return Vec::new();
    };
    let path = Path::section("plugs-into").key("connector");
    let Some(connector) = space(&plug.connector, model, &path, notes) else {
        return Vec::new();
    };
    let carries = map.shields.iter().map(|(key, shield)| {
        let path = Path::section("shields").key(key).key("carries");
        let carried = shield.carries.as_ref()?;
        Some((space(carried, model, &path, notes)?, path))
    });
    let carries: Vec<_> = carries.collect();
    let mut names = Names {
        connector,
        carried: Vec::new(),
    };
    for (space, _) in carries.iter().flatten() {
        if !names.carried.iter().any(|known| known.name == space.name) {
            names.carried.push(space);
        }
    }
    let groups: IndexMap<_, _> = map
        .wiring
        .iter()
        .map(|(key, rows)| (key.as_str(), one_group(key, rows, &names, notes)))
        .collect();
    let mut root = Scope::new("the module of the shields", &["core", "esp32_pads"]);
    let shields = map.shields.iter().zip(carries);
    let shields = shields.map(|((key, row), carried)| {
        let path = Path::section("shields").key(key);
        root.declare(key, notes.key(&path), Case::Lower, notes);
        let carried = carried.map(|(space, path)| (space, notes.place(notes.value(&path))));
        let shield = Shield {
            module: key.clone(),
            name: row.name.clone(),
            title: row.title.clone(),
            note: row.note.clone(),
            package: plug.package.clone(),
            connector: plug.connector.clone(),
            carries: carried.as_ref().map(|(space, place)| Carried {
                space: space.name.clone(),
                place: place.clone(),
            }),
            stacks: row.stacks,
            functions: Vec::new(),
            buses: Vec::new(),
            devices: Vec::new(),
            place: notes.place(notes.key(&path)),
        };
        one_shield(shield, (row, &path), carried.map(|it| it.0), &groups, notes)
    });
    shields.collect()
}

/// A namespace of the boards.
fn space<'a>(
    name: &str,
    model: &'a Model,
    path: &Path,
    notes: &mut Notes<'_>,
) -> Option<&'a Namespace> {
    let space = model.namespaces().find(|space| space.name == name);
    if space.is_none() {
        let package = &model.bsp.package;
        let message = format!("`{package}` has no namespace `{name}`");
        let label = "expected the key of one of its namespaces";
        let fault = Diagnostic::new(Rule::UnknownConnector, message, notes.value(path), label);
        let spaces = model.namespaces().map(|space| space.name.as_str());
        notes.add_nearest(fault, name, spaces);
    }
    space
}

impl<'a> Names<'a> {
    fn all(&self) -> impl Iterator<Item = &'a Namespace> {
        std::iter::once(self.connector).chain(self.carried.iter().copied())
    }

    /// The pin that a word stands for; nothing if that is a fault.
    fn pin(&self, word: &str, path: &Path, notes: &mut Notes<'_>) -> Option<Arc<Pin>> {
        let called = |name: &&Name| name.name == word || name.aliases.iter().any(|it| it == word);
        let find = |space: &'a Namespace| {
            let name = space.names.iter().find(called)?;
            Some((space, name))
        };
        let mut found = self.all().filter_map(find);
        let Some((space, name)) = found.next() else {
            let names = || self.all().flat_map(|space| &space.names);
            if let Some(name) = names().find(|name| name.pin.pad.gpio_name() == word) {
                use_the_name(word, &name.name, path, notes);
                return None;
            }
            let right: Vec<_> = names().map(|name| name.name.as_str()).collect();
            let absent = Absent::of(word, "expected a name of the connector");
            unresolved(absent, path, right, notes);
            return None;
        };
        let other = found.find(|(_, other)| other.pin != name.pin);
        if let Some((other_space, other)) = other {
            let message = format!(
                "`{word}` is {} in `{}`, and {} in `{}`",
                name.pin.id, space.name, other.pin.id, other_space.name
            );
            let label = "expected a name of one of them alone";
            let fault = Diagnostic::new(Rule::AmbiguousName, message, notes.value(path), label);
            notes.add(
                fault
                    .and_at(&name.place, "one")
                    .and_at(&other.place, "the other"),
            );
            return None;
        }
        if let Some(reserved) = name.pin.reserved {
            carries(word, reserved, path, notes);
            return None;
        }
        Some(Arc::clone(&name.pin))
    }
}

/// Checks a group by itself, once for all shields that have it.
fn one_group(
    key: &str,
    rows: &shieldmap::Group,
    names: &Names<'_>,
    notes: &mut Notes<'_>,
) -> Group {
    let group_path = Path::section("wiring").key(key);
    let mut scope = Scope::new(format!("the group `{key}`"), &PIN_MODULE);
    let mut group = Group::default();
    let pin = |word: &str, path: &Path, notes: &mut Notes<'_>| names.pin(word, path, notes);
    let choice = &names.connector.names;
    group.functions =
        functions::of_rows(&rows.functions, pin, choice, &group_path, &mut scope, notes);
    let resolve = |word: &str, path: &Path, notes: &mut Notes<'_>| {
        let mut functions = group.functions.iter();
        match functions.find(|function| function.name == word) {
            Some(function) => Some(Arc::clone(&function.pin)),
            // Its row is at fault, which is said there.
            None if rows.functions.iter().any(|row| row.name == word) => None,
            None => names.pin(word, path, notes),
        }
    };
    group.buses = buses::of_rows(&rows.buses, resolve, &group_path, &mut scope, notes);
    for (i, row) in rows.devices.iter().enumerate() {
        let path = group_path.key("devices").index(i);
        let span = notes.value(&path.key("name"));
        let constant = format!("{}_ADDRESS", row.name);
        // The constant is there, and no item of the bare name.
        let is_new = super::names::is_name(&row.name, span.clone(), Case::Any, notes)
            && scope.is_new(&constant, span.clone(), notes);
        text::optional(row.note.as_ref(), &path.key("note"), notes);
        if !(0x08..=0x77).contains(&row.address) {
            let message = format!(
                "0x{:02x} is not a 7-bit address that a device can have",
                row.address
            );
            let label = "expected 0x08 to 0x77";
            notes.at(Rule::OutOfRange, &path.key("address"), message, label);
        }
        if is_new {
            let device = Device {
                name: row.name.clone(),
                bus: row.bus.clone(),
                address: row.address,
                note: row.note.clone(),
                place: notes.place(span),
            };
            group.devices.push((device, path));
        }
    }
    group
}

fn one_shield(
    mut shield: Shield,
    (row, path): (&shieldmap::Shield, &Path),
    carried: Option<&Namespace>,
    groups: &IndexMap<&str, Group>,
    notes: &mut Notes<'_>,
) -> Shield {
    text::one_line(&row.name, &path.key("name"), notes);
    text::one_line(&row.title, &path.key("title"), notes);
    text::optional(row.note.as_ref(), &path.key("note"), notes);
    let mut scope = Scope::new(format!("the module of {}", row.title), &PIN_MODULE);
    inherit(&mut shield, (row, path), carried, &mut scope, notes);
    let mut seen = HashMap::new();
    let mut devices = Vec::new();
    for (i, key) in row.wiring.iter().enumerate() {
        let span = notes.value(&path.key("wiring").index(i));
        let Some(group) = groups.get(key.as_str()) else {
            let message = format!("there is no group `{key}` in `wiring`");
            let label = "expected the key of a group";
            let fault = Diagnostic::new(Rule::UnknownGroup, message, span, label);
            if notes.knows(&Path::section("wiring")) {
                notes.add_nearest(fault, key, groups.keys().copied());
            }
            continue;
        };
        if let Some(first) = seen.insert(key, span.clone()) {
            let message = format!("{} has the group `{key}` twice", row.title);
            let fault = Diagnostic::new(Rule::DuplicateGroup, message, span, "the second");
            notes.add(fault.and(first, "the first"));
            continue;
        }
        for function in &group.functions {
            if scope.is_new(&function.name, function.place.span.clone(), notes) {
                one_pin_one_function(&shield, function, span.clone(), notes);
                shield.functions.push(function.clone());
            }
        }
        for bus in &group.buses {
            if scope.is_new(&bus.name, bus.place.span.clone(), notes) {
                shield.buses.push(bus.clone());
            }
        }
        devices.extend(group.devices.iter());
    }
    for (device, path) in devices {
        if scope.is_new(
            &format!("{}_ADDRESS", device.name),
            device.place.span.clone(),
            notes,
        ) && is_on_a_bus(&shield, device, path, notes)
        {
            shield.devices.push(device.clone());
        }
    }
    shield
}

/// Gives a carrier what its namespace connects to its pins, but for what it is without.
fn inherit(
    shield: &mut Shield,
    (row, path): (&shieldmap::Shield, &Path),
    carried: Option<&Namespace>,
    scope: &mut Scope,
    notes: &mut Notes<'_>,
) {
    let functions = carried.map_or(&[][..], |space| &space.functions);
    for (i, word) in row.without.iter().enumerate() {
        if !functions.iter().any(|function| function.name == *word)
            && (carried.is_some() || row.carries.is_none())
        {
            let absent = Absent::of(word, "expected a function of the namespace that it carries");
            let right = functions.iter().map(|function| function.name.as_str());
            unresolved(absent, &path.key("without").index(i), right, notes);
        }
    }
    let span = notes.value(&path.key("carries"));
    for function in functions {
        if !row.without.contains(&function.name) {
            scope.knows(&function.name, span.clone());
            shield.functions.push(function.clone());
        }
    }
    for bus in carried.map_or(&[][..], |space| &space.buses) {
        scope.knows(&bus.name, span.clone());
        shield.buses.push(bus.clone());
    }
}

/// Notes that a shield has two functions on a pin, if they do not share it.
fn one_pin_one_function(
    shield: &Shield,
    function: &Function,
    group: Range<usize>,
    notes: &mut Notes<'_>,
) {
    let first = shield.functions.iter().find(|it| it.pin == function.pin);
    let Some(first) = first else { return };
    if first.demands.is_shared && function.demands.is_shared {
        return;
    }
    let message = format!(
        "{} uses {} for two functions, `{}` and `{}`",
        shield.title, function.pin.id, first.name, function.name
    );
    let fault = Diagnostic::new(Rule::PadConflict, message, group, "in this shield");
    let fault = fault.and_at(&first.place, "the first");
    notes.add(fault.and_at(&function.place, "the second").help(SHARE));
}

/// Whether a device is on an I2C bus of its shield, and has its address for itself.
fn is_on_a_bus(shield: &Shield, device: &Device, path: &Path, notes: &mut Notes<'_>) -> bool {
    let path = path.key("bus");
    let bus = shield.buses.iter().find(|bus| bus.name == device.bus);
    let Some(bus) = bus else {
        let message = format!("{} has no bus `{}`", shield.title, device.bus);
        let label = "expected the name of a bus";
        let fault = Diagnostic::new(Rule::DeviceBus, message, notes.value(&path), label);
        let buses = shield.buses.iter().map(|bus| bus.name.as_str());
        notes.add_nearest(fault, &device.bus, buses);
        return false;
    };
    if bus.kind != BusKind::I2c {
        let message = format!(
            "`{}` is not an I2C bus: no device has an address on it",
            bus.name
        );
        let fault = Diagnostic::new(
            Rule::DeviceBus,
            message,
            notes.value(&path),
            format!("it is {}", bus.kind.name()),
        );
        notes.add(fault.and_at(&bus.place, "the bus"));
        return false;
    }
    let same = |other: &&Device| other.bus == device.bus && other.address == device.address;
    if let Some(first) = shield.devices.iter().find(same) {
        let message = format!(
            "`{}` and `{}` have one address on `{}`, 0x{:02x}",
            first.name, device.name, device.bus, device.address
        );
        let fault = Diagnostic::of(Rule::DuplicateAddress, message, &device.place, "the second");
        notes.add(fault.and_at(&first.place, "the first"));
        return false;
    }
    true
}
