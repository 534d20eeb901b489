//! Pins that two want: the board and a shield, or two shields.

use super::connectors::own;
use super::stack::Stack;
use crate::diagnostic::{Diagnostic, Rule};
use crate::list::list;
use crate::model::{Board, Bus, BusKind, Function, Line, Model, Pin, Place, Shield, Wire};
use crate::words::Ability;

/// What a shield does with a pin.
struct Use<'a> {
    shield: &'a Shield,
    /// What it is called.
    name: String,
    pin: &'a Pin,
    place: &'a Place,
    function: Option<&'a Function>,
    /// What it is on a bus.
    line: Option<(&'a Bus, &'a Line)>,
}

impl<'a> Use<'a> {
    /// Everything that a shield does with pins, each once: a line of a bus can be a function too.
    fn all(shield: &'a Shield) -> Vec<Self> {
        let lines = || {
            let buses = shield.buses.iter();
            buses.flat_map(|bus| bus.lines.iter().map(move |line| (bus, line)))
        };
        let functions = shield.functions.iter().map(|function| Self {
            shield,
            name: function.name.clone(),
            pin: &function.pin,
            place: &function.place,
            function: Some(function),
            line: lines().find(|(_, line)| line.pin == function.pin),
        });
        let mut all: Vec<_> = functions.collect();
        for (bus, line) in lines() {
            if !all.iter().any(|it| *it.pin == *line.pin) {
                all.push(Self {
                    shield,
                    name: format!("{}.{}", bus.name, line.line),
                    pin: &line.pin,
                    place: &bus.place,
                    function: None,
                    line: Some((bus, line)),
                });
            }
        }
        all
    }

    fn is_optional(&self) -> bool {
        self.function.is_some_and(|it| it.demands.is_optional)
    }

    fn is_shared(&self) -> bool {
        self.function.is_some_and(|it| it.demands.is_shared)
    }

    /// Of whom it is, with what it is for.
    fn title(&self) -> String {
        let wakes = |function: &Function| function.demands.abilities.contains(&Ability::Wake);
        let wakes = match self.function.is_some_and(wakes) {
            true => ", which is to wake the chip",
            false => "",
        };
        format!("{} for `{}`{wakes}", self.shield.title, self.name)
    }

    /// What is known of it, as a help.
    fn about(&self) -> Option<String> {
        let note = self.function?.facts.note.as_ref()?;
        Some(format!("`{}`: {note}", self.name))
    }

    /// Whether both are the same line of buses that can be one.
    fn is_one_line_with(&self, other: &Self) -> bool {
        let (Some((one_bus, one)), Some((other_bus, other))) = (self.line, other.line) else {
            return false;
        };
        // A select is of one device, and the lines of a UART go from one to one.
        let is_common = !["cs", "nss"].contains(&one.line) && one_bus.kind != BusKind::Uart;
        is_common && one_bus.kind == other_bus.kind && one.line == other.line
    }
}

/// What a shield and the board want both.
pub(super) fn with_board(stack: &Stack<'_>) -> Vec<Diagnostic> {
    let (model, board) = (stack.model, stack.board);
    let shields = stack.shields.iter();
    let uses = shields.flat_map(|shield| Use::all(shield));
    let pairs = uses.flat_map(|it| {
        let wires = board.wires.iter().filter(|wire| *wire.pin == *it.pin);
        let wires = wires.map(|wire| one_of_board(&it, wire, board, model));
        let mut faults: Vec<_> = wires.collect();
        let printed = own(model).flat_map(|space| &space.functions);
        let printed = printed.filter(|function| *function.pin == *it.pin);
        faults.extend(printed.map(|function| one_of_connector(&it, function, board)));
        faults
    });
    pairs.collect()
}

/// What a board connects to a pin on its edge, which is a user's even so.
fn one_of_connector(it: &Use<'_>, function: &Function, board: &Board) -> Diagnostic {
    let (id, name) = (&it.pin.id, &board.name);
    let message = format!(
        "{} needs {id} for `{}`, so the {name} goes without its `{}`",
        it.shield.title, it.name, function.name
    );
    let fault = Diagnostic::of(Rule::OptionalFunction, message, it.place, "the shield's");
    let fault = fault.and_at(&function.place, "the board's").caveat();
    match &function.facts.note {
        Some(note) => fault.help(format!("`{}`: {note}", function.name)),
        None => fault,
    }
}

fn one_of_board(it: &Use<'_>, wire: &Wire, board: &Board, model: &Model) -> Diagnostic {
    let (id, name) = (&it.pin.id, &board.name);
    if it.is_optional() {
        let message = format!(
            "the {name} needs {id} for `{}`, so {} goes without `{}`",
            wire.name, it.shield.title, it.name
        );
        let fault = Diagnostic::of(
            Rule::OptionalFunction,
            message,
            it.place,
            "not on this board",
        );
        let fault = fault.and_at(&wire.place, "the board's").caveat();
        return match it.about() {
            Some(about) => fault.help(about),
            None => fault,
        };
    }
    let message = format!(
        "the {name} needs {id} for `{}`, and {}",
        wire.name,
        it.title()
    );
    if it.is_shared() && wire.shared {
        let fault = Diagnostic::of(Rule::SharedPin, message, it.place, "the shield's");
        let fault = fault.and_at(&wire.place, "the board's").caveat();
        return fault.help(TURNS);
    }
    let fault = Diagnostic::of(Rule::PinConflict, message, it.place, "the shield's");
    let fault = fault.and_at(&wire.place, "the board's");
    let frees = |board: &&Board| !board.wires.iter().any(|wire| *wire.pin == *it.pin);
    let others = list(
        model
            .boards
            .iter()
            .filter(frees)
            .map(|board| board.name.as_str()),
    );
    match others.as_str() {
        "" => fault.help(format!(
            "no board of `{}` leaves {id} free",
            model.bsp.package
        )),
        others => fault.help(format!("{id} is free on: {others}")),
    }
}

/// What is said of a pin that several have.
const TURNS: &str =
    "both say `shared: true`: they take turns, and a program sees to it that they do";

/// What two shields want both.
pub(super) fn among_shields(stack: &Stack<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (i, one) in stack.shields.iter().enumerate() {
        for other in stack.shields.iter().skip(i + 1) {
            found.extend(of_pair(one, other));
        }
    }
    found
}

pub(super) fn of_pair(one: &Shield, other: &Shield) -> Vec<Diagnostic> {
    let (ones, others) = (Use::all(one), Use::all(other));
    let pairs = ones.iter().flat_map(|it| {
        let others = others.iter().filter(|other| *other.pin == *it.pin);
        let others = others.filter(|other| !it.is_one_line_with(other));
        others
            .map(|other| two_of_shields(it, other))
            .collect::<Vec<_>>()
    });
    let mut found: Vec<_> = pairs.collect();
    found.extend(addresses(one, other));
    found
}

fn two_of_shields(one: &Use<'_>, other: &Use<'_>) -> Diagnostic {
    let id = &one.pin.id;
    let (first, second) = match other.is_optional() {
        true => (one, other),
        false => (other, one),
    };
    let fault = |rule, message: String, label: &str| {
        let fault = Diagnostic::of(rule, message, second.place, label);
        fault.and_at(first.place, "the other shield's")
    };
    if second.is_optional() {
        let message = format!(
            "{} needs {id} for `{}`, so {} goes without `{}`",
            first.shield.title, first.name, second.shield.title, second.name
        );
        let fault = fault(Rule::OptionalFunction, message, "not with this shield").caveat();
        return match second.about() {
            Some(about) => fault.help(about),
            None => fault,
        };
    }
    let message = format!(
        "{} needs {id} for `{}`, and {}",
        first.shield.title,
        first.name,
        second.title()
    );
    if one.is_shared() && other.is_shared() {
        return fault(Rule::SharedPin, message, "one shield's")
            .caveat()
            .help(TURNS);
    }
    fault(Rule::PinConflict, message, "one shield's").help("one of the two shields alone")
}

/// The addresses that devices of two shields have on what is one bus then.
fn addresses(one: &Shield, other: &Shield) -> Vec<Diagnostic> {
    let bus = |shield: &Shield, name: &str| {
        let bus = shield.buses.iter().find(|bus| bus.name == name);
        let lines = bus.into_iter().flat_map(|bus| &bus.lines);
        let mut lines: Vec<_> = lines.map(|line| (line.line, line.pin.pad.gpio)).collect();
        lines.sort_unstable();
        lines
    };
    let mut found = Vec::new();
    for first in &one.devices {
        let same = other.devices.iter().filter(|second| {
            second.address == first.address && bus(other, &second.bus) == bus(one, &first.bus)
        });
        for second in same {
            let message = format!(
                "{} and {} both have a device at 0x{:02x} of one bus, `{}` and `{}`",
                one.title, other.title, first.address, first.name, second.name
            );
            let fault =
                Diagnostic::of(Rule::DuplicateAddress, message, &second.place, "the second");
            let fault = fault.and_at(&first.place, "the first");
            found.push(fault.help(
                "one of the two shields alone, unless a device can be given another address",
            ));
        }
    }
    found
}
