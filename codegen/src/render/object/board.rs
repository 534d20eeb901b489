//! A board by what it connects to its pins.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example;
use super::plan::{Host, Plan, left_out};
use crate::model::{Board, Pin};
use crate::render::gate::stand_in_gate;
use crate::render::layout::{Module, doc};
use crate::render::path::path;
use crate::render::pin;
use crate::words;

/// Adds it to the board's module; gives back what goes into the board's gates.
pub(in super::super) fn add(board: &Board, plan: &Plan<'_>, module: &mut Module) -> TokenStream {
    let Some(host) = plan
        .boards
        .iter()
        .find(|it| it.board.module == board.module)
    else {
        return TokenStream::new();
    };
    for bus in &board.buses {
        let note = bus
            .note
            .as_ref()
            .map_or(String::new(), |note| format!(": {note}"));
        let kind = bus.kind.name();
        let about = doc(&format!(
            "The lines of `{}` of the {} ({kind}){note}.",
            bus.name, board.name
        ));
        let name = format_ident!("{}", bus.name);
        let ty = super::field::bus_type(bus, path);
        module.add(quote!(#about pub type #name = #ty;));
    }
    object(host, plan, module);
    connector(host, plan, module);
    absent(board, module)
}

fn object(host: &Host<'_>, plan: &Plan<'_>, module: &mut Module) {
    let Host { board, fields, .. } = host;
    let about = format!(
        "The {} with a field for each thing that is connected to its pins; each pin is in one field. `R` are the other pins, or `()` if another board \
         has them.\n\n[`new`](Board::new) sets up the LEDs, which are then off, and the buttons. It does not change other pins.{}",
        board.name,
        left_out(&host.left_out)
    );
    let about = doc(&example::of_board(host, &about, plan));
    let docs = fields.iter().map(|field| doc(&field.about));
    let names: Vec<_> = fields.iter().map(|field| field.ident()).collect();
    let types = fields.iter().map(|field| field.ty(|_| false));
    let user_pins = plan.user_pins(&quote!(Pins));
    let primary = format_ident!("{}", plan.model.primary.name);
    module.add(quote! {
        #about
        #[derive(Debug)]
        pub struct Board<R = #user_pins> {
            #(#docs pub #names: #types,)*
            /// The pins that are left.
            pub pins: R,
        }

        impl Board {
            /// Takes the board.
            ///
            /// # Errors
            ///
            /// [`Taken`] names the first pin that is already taken; then no pin is taken.
            pub fn take() -> Result<Self, Taken> {
                Ok(Self::new(Pins::take()?))
            }

            /// The board of its pins: those of [`Pins::take`] or, with `esp-hal`, those of `pins!`.
            #[must_use]
            pub fn new(pins: Pins) -> Self {
                let (board, pins) = super::#primary::Connector::split(pins);
                let Board { #(#names,)* pins: () } = board;
                Self { #(#names,)* pins }
            }
        }
    });
}

fn connector(host: &Host<'_>, plan: &Plan<'_>, module: &mut Module) {
    let Host {
        board,
        fields,
        leaves,
        ..
    } = host;
    let primary = format_ident!("{}", plan.model.primary.name);
    let slots = plan
        .model
        .primary
        .open()
        .filter(|name| plan.is_slot(&name.pin));
    let slots = slots.map(|name| {
        let slot = format_ident!("{}", name.name);
        let is_own = || board.own_pins(plan.model).any(|pin| *pin == name.pin);
        let ty = match leaves.contains(&name.pin.pad.gpio) {
            true => path(&name.pin),
            false if is_own() => quote!(esp32_pads::parts::Absent<#slot>),
            false => quote!(esp32_pads::parts::Absent<esp32_pads::parts::InUse>),
        };
        quote!(type #slot = #ty;)
    });
    let pins = board.pins(plan.model);
    let pin = |pin: &Pin| {
        let field = pins.iter().find(|(_, other)| ***other == *pin);
        let field = format_ident!("{}", field.map_or("", |(name, _)| *name));
        quote!(self.#field)
    };
    let names = fields.iter().map(|field| field.ident());
    let values = fields.iter().map(|field| field.value(pin));
    let left = plan.connected().map(|name| {
        let field = format_ident!("{}", name.name);
        let value = match leaves.contains(&name.pin.pad.gpio) {
            true => pin(&name.pin),
            false => quote!(esp32_pads::parts::Absent::new()),
        };
        quote!(#field: #value)
    });
    let user_pins = plan.user_pins(&quote!(Self));
    module.add(quote! {
        impl super::#primary::Connector for Pins {
            #(#slots)*
            type Board = Board<()>;

            fn split(self) -> (Board<()>, #user_pins) {
                let board = Board { #(#names: #values,)* pins: () };
                let pins = super::#primary::UserPins { #(#left,)* };
                (board, pins)
            }
        }
    });
}

/// What stands for the lines that the board lacks.
fn absent(board: &Board, module: &mut Module) -> TokenStream {
    let mut gates = TokenStream::new();
    let mut done: Vec<&str> = Vec::new();
    for bus in &board.buses {
        for (line, name) in &bus.absent {
            if done.contains(&name.as_str()) {
                continue;
            }
            done.push(name);
            let sentence = words::absent(board, bus, line);
            let gate = format_ident!("Absent_{name}");
            let about = format!(
                "The line `{line}` of `{}`, which {}.",
                bus.name, sentence.reason
            );
            pin::add_stand_in(name, &about, &gate, module);
            pin::add_absent(name, &gate, module);
            gates.extend(stand_in_gate(&gate.to_string(), &sentence));
        }
    }
    gates
}
