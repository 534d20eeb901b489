//! What becomes a field of what.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::field::{Field, Named, fields};
use crate::model::{Board, Bus, Model, Name, Namespace, Pin};

/// What becomes a field of what, for all boards of a model: it takes all of them to know what each leaves.
pub(crate) struct Plan<'a> {
    pub(super) model: &'a Model,
    pub(super) boards: Vec<Host<'a>>,
    pub(super) carriers: Vec<Carrier<'a>>,
    /// The pins of the primary namespace that only some boards leave to others, by their GPIO numbers.
    pub(super) slots: BTreeSet<u8>,
}

/// A board.
pub(super) struct Host<'a> {
    pub(super) board: &'a Board,
    pub(super) fields: Vec<Field<'a>>,
    /// What is no field, because its pins are those of others.
    pub(super) left_out: Vec<&'a str>,
    /// The pins of the primary namespace that it leaves to others.
    pub(super) leaves: BTreeSet<u8>,
}

/// A namespace that boards are put into, with what is connected there.
pub(super) struct Carrier<'a> {
    pub(super) space: &'a Namespace,
    pub(super) fields: Vec<Field<'a>>,
    pub(super) left_out: Vec<&'a str>,
}

/// A line that a bus of a board lacks.
pub(crate) struct AbsentLine<'a> {
    pub board: &'a Board,
    pub bus: &'a Bus,
    pub line: &'static str,
    /// What it is called where it is there.
    pub name: &'a str,
    /// Its place in the board's `Board`.
    pub path: String,
}

impl<'a> Plan<'a> {
    pub(crate) fn of(model: &'a Model) -> Self {
        let boards: Vec<_> = model.boards.iter().map(|it| Host::of(it, model)).collect();
        let pins = || model.user_pins().map(|pin| pin.pad.gpio);
        let left_by = |gpio: u8| boards.iter().filter(|it| it.leaves.contains(&gpio)).count();
        let carriers: Vec<_> = match boards.is_empty() {
            true => Vec::new(),
            false => model
                .others
                .iter()
                .filter_map(|it| Carrier::of(it, model))
                .collect(),
        };
        let carried: BTreeSet<_> = carriers
            .iter()
            .flat_map(|carrier| &carrier.fields)
            .flat_map(Field::pins)
            .map(|pin| pin.pad.gpio)
            .collect();
        let is_slot = |gpio: &u8| {
            let left = left_by(*gpio);
            left < boards.len() && (left > 0 || carried.contains(gpio))
        };
        let slots = pins().filter(is_slot).collect();
        Self {
            model,
            boards,
            carriers,
            slots,
        }
    }

    /// The lines that buses of boards lack.
    pub(crate) fn absent(&self) -> Vec<AbsentLine<'a>> {
        let mut all = Vec::new();
        for host in &self.boards {
            for field in &host.fields {
                let Some(bus) = field.bus() else { continue };
                all.extend(bus.absent.iter().map(|(line, name)| AbsentLine {
                    board: host.board,
                    bus,
                    line,
                    name,
                    path: format!("{}.{line}", field.name),
                }));
            }
        }
        all
    }

    /// The pins of the primary namespace that some board leaves to others, or that others have a function on.
    pub(super) fn connected(&self) -> impl Iterator<Item = &'a Name> {
        self.model.primary.open().filter(|name| {
            let gpio = name.pin.pad.gpio;
            self.slots.contains(&gpio) || self.boards.iter().any(|it| it.leaves.contains(&gpio))
        })
    }

    /// Whether others have a slot for the pin of this name.
    pub(in crate::render) fn is_slot_called(&self, id: &str) -> bool {
        let mut slots = self.model.user_pins().filter(|pin| self.is_slot(pin));
        slots.any(|pin| pin.id == id)
    }

    pub(super) fn is_slot(&self, pin: &Pin) -> bool {
        self.slots.contains(&pin.pad.gpio)
    }

    /// `UserPins` of the primary namespace, of a board.
    pub(super) fn user_pins(&self, of: &TokenStream) -> TokenStream {
        let primary = format_ident!("{}", self.model.primary.name);
        match self.slots.is_empty() {
            true => quote!(super::#primary::UserPins),
            false => quote!(super::#primary::UserPins<#of>),
        }
    }
}

impl<'a> Host<'a> {
    fn of(board: &'a Board, model: &'a Model) -> Self {
        let open = board.wires.iter().filter(|wire| !wire.reserved);
        let wires: Vec<_> = open.map(Named::of_wire).collect();
        let own = board.wires.iter().filter(|wire| wire.reserved);
        let mut taken: BTreeSet<_> = own.map(|wire| wire.pin.pad.gpio).collect();
        let mut parts = fields(&wires, (&board.buses, &board.module), &mut taken);
        let primary = &model.primary;
        let functions = primary.functions.iter();
        let functions: Vec<_> = functions.map(Named::of_function).collect();
        parts.extend(fields(
            &functions,
            (&primary.buses, &primary.name),
            &mut taken,
        ));
        let user_pins = board.user_pins(model).map(|pin| pin.pad.gpio);
        let leaves = user_pins.filter(|gpio| !taken.contains(gpio)).collect();
        let (fields, left_out) = parts.named(&["pins"]);
        Self {
            board,
            fields,
            left_out,
            leaves,
        }
    }
}

impl<'a> Carrier<'a> {
    /// Nothing, if nothing is connected there.
    fn of(space: &'a Namespace, model: &'a Model) -> Option<Self> {
        // What has no name in the primary namespace does not go through it.
        let mut taken = model.onboard.iter().map(|pin| pin.pad.gpio).collect();
        let functions = space.functions.iter().map(Named::of_function);
        let functions: Vec<_> = functions.collect();
        let parts = fields(&functions, (&space.buses, &space.name), &mut taken);
        let (fields, left_out) = parts.named(&["pins", &model.primary.name]);
        (!fields.is_empty()).then_some(Self {
            space,
            fields,
            left_out,
        })
    }
}

/// What documentation says of those that are no fields.
pub(super) fn left_out(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        names => format!(
            "\n\nFunctions without a field, because their pins are in other fields or not available: `{}`.",
            names.join("`, `")
        ),
    }
}
