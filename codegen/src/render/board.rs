//! The view of one board: its user pins, and by their functions those that it uses itself.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example;
use super::gate::{plain, stand_in_gate};
use super::layout::{Module, doc};
use super::namespace::{alias, allow_names, constants, pins_struct};
use super::number::unsuffixed;
use super::object::{self, Plan};
use super::pin;
use crate::list::list;
use crate::model::{Board, Model, SOCKET};
use crate::render::table;
use crate::words;

/// What is to be known of the chip's revisions.
fn revisions(board: &Board) -> String {
    let (Some(revisions), Some(from)) = (board.chip_revisions(), board.min_chip_revision) else {
        return String::new();
    };
    format!(
        "\n\n# Chip revisions\n\nThe {} has {revisions}. Errata that concern its pins:\n\n{}\nThe drivers of `esp32-pads` work \
         around those of their own register accesses. Firmware must accept the board's revision, [`MIN_CHIP_REVISION`].",
        board.name,
        table::errata(from)
    )
}

pub(super) fn module(board: &Board, plan: &Plan<'_>, model: &Model) -> Module {
    let name = &board.name;
    let users: Vec<_> = board.user_pins(model).map(|pin| pin.id.as_str()).collect();
    let own: Vec<_> = board.own_pins(model).map(|pin| pin.id.as_str()).collect();
    let about = format!(
        "The pins of the {name}{}.\n\nUser pins: {}.{}",
        board.version(": "),
        list(&users),
        match board.wires.is_empty() {
            true => String::new(),
            false => format!(
                "\n\nThe pads that the {name} uses itself:\n\n{}{}",
                table::wiring(board),
                match board.buses.is_empty() {
                    true => String::new(),
                    false => format!("\nIts buses:\n\n{}", table::buses(&board.buses)),
                }
            ),
        }
    );
    let about = example::after(&about, &example::board(board, model));
    let about = format!("{}{}", about.trim_end(), revisions(board));
    let mut module = Module::new(&about).attribute(allow_names());
    let (reserved, open): (Vec<_>, Vec<_>) = board.wires.iter().partition(|wire| wire.reserved);
    // What needs pins, where there are some.
    let has_pins = !board.pins(model).is_empty();
    let typed_pin = has_pins.then(|| quote!(TypedPin,));
    module.add(quote!(
        use esp32_pads::{Taken, #typed_pin claim};
    ));
    let closed = model
        .primary
        .names
        .iter()
        .filter(|name| name.pin.reserved.is_some());
    let closed: Vec<_> = closed.map(|name| name.name.as_str()).collect();
    if !(users.is_empty() && closed.is_empty()) {
        let primary = format_ident!("{}", model.primary.name);
        let types = users.iter().chain(&closed).map(|id| format_ident!("{id}"));
        module.add(quote!(#[doc(inline)] pub use super::#primary::{#(#types),*};));
    }
    let onboard: Vec<_> = board.onboard(model).map(|(name, _)| name).collect();
    if !onboard.is_empty() {
        let primary = format_ident!("{}", model.primary.name);
        let types = onboard.iter().map(|name| format_ident!("{name}"));
        module.add(quote!(#[doc(inline)] pub use super::#primary::{#(#types),*};));
    }
    for wire in &open {
        let at = format!("What the {name} connects to {}", wire.pin.id);
        let about = format!("{}.", wire.facts.after(&at));
        module.add(alias(&about, &wire.pin, &wire.name));
        module.add(constants(&wire.name, &wire.facts));
    }

    let pins = board.pins(model);
    let described = pins.iter().map(|(name, pin)| {
        let wire = open.iter().find(|wire| wire.name == *name);
        let about = wire.map_or(pin.pad.title(), |wire| wire.facts.after(&wire.pin.id));
        ((*name).to_owned(), format!("{about}."))
    });
    let about = format!(
        "All pins of the {name}: the user pins, and the board's own pins by their functions."
    );
    let named: Vec<_> = pins.iter().map(|(name, pin)| (*name, &***pin)).collect();
    let example = example::pins(&board.module, &named, model);
    let about = example::after(&about, &example);
    module.add(pins_struct(&board.module, &about, described));
    let mut gates = object::add_board(board, plan, &mut module);

    let own_gate = format_ident!("Own");
    for id in &own {
        let about = format!("Not a user pin of the {name}, which uses it itself.");
        pin::add_stand_in(id, &about, &own_gate, &mut module);
        if plan.is_slot_called(id) {
            pin::add_absent(id, &own_gate, &mut module);
        }
    }
    let reserved_gate = format_ident!("Reserved");
    for wire in &reserved {
        let about = format!(
            "{}.",
            wire.facts.after(&format!("Reserved on {}", wire.pin.id))
        );
        pin::add_stand_in(&wire.name, &about, &reserved_gate, &mut module);
    }

    if let Some(revision) = board.min_chip_revision {
        let about = doc(&format!(
            "The lowest chip revision of a {name}, {revision}, as major × 100 + minor. Firmware must accept it: with `esp-hal`, set \
             `ESP_HAL_CONFIG_MIN_CHIP_REVISION`."
        ));
        let number = unsuffixed(u64::from(revision.combined()));
        module.add(quote!(#about pub const MIN_CHIP_REVISION: u16 = #number;));
    }
    module.add(view(board, model));

    if !model.shields.is_empty() {
        module.add(socket(board));
        gates.extend(left(board, model));
    }
    if !own.is_empty() {
        gates.extend(stand_in_gate("Own", &words::own(board, model)));
    }
    if !reserved.is_empty() {
        gates.extend(stand_in_gate("Reserved", &words::reserved(board)));
    }
    if !gates.is_empty() {
        module.add(quote! {
            #[doc(hidden)]
            #[allow(missing_docs)]
            pub mod gate {
                #gates
            }
        });
    }
    module
}

/// What stands for the board where something is plugged into it.
fn socket(board: &Board) -> TokenStream {
    let about = doc(&format!(
        "The type that stands for the {} as the board of a shield: see `shields`. It has no values.",
        board.name
    ));
    let socket = format_ident!("{SOCKET}");
    quote! {
        #about
        #[derive(Debug)]
        pub enum #socket {}

        impl<P: gate::Left> esp32_pads::board::Leaves<P> for #socket {
            type Pin = P;
        }
    }
}

/// Which pins the board leaves to what is plugged into it. It is a condition on the pin and not on the socket, because of several conditions
/// on one type the compiler tells the message of the outer one.
fn left(board: &Board, model: &Model) -> TokenStream {
    let sentence = words::kept(board, model);
    let message = format!("`{{Self}}` {}", plain(&sentence.reason));
    let note = plain(&sentence.instead);
    let primary = format_ident!("{}", model.primary.name);
    let pins = board
        .user_pins(model)
        .map(|pin| format_ident!("{}", pin.id));
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = "the board needs this pin itself", note = #note)]
        pub trait Left {}

        #(#[diagnostic::do_not_recommend] impl Left for super::super::#primary::#pins {})*
    }
}

/// The board for a program that is told at run time which one it is on.
fn view(board: &Board, model: &Model) -> TokenStream {
    let Board { name, module, .. } = board;
    let about = doc(&format!(
        "Facts about the {name}, for programs that list its pins."
    ));
    let users = board
        .user_pins(model)
        .map(|pin| format_ident!("{}", pin.id));
    let own = board
        .wires
        .iter()
        .filter(|wire| !wire.reserved)
        .map(|wire| {
            let function = &wire.name;
            let ty = format_ident!("{function}");
            quote!((#function, #ty::INFO))
        });
    let revision = match board.min_chip_revision {
        Some(_) => quote!(Some(MIN_CHIP_REVISION)),
        None => quote!(None),
    };
    quote! {
        #about
        pub static VIEW: esp32_pads::board::View = esp32_pads::board::View {
            name: #name,
            module: #module,
            pins: &[#(#users::INFO),*],
            own: &[#(#own),*],
            min_chip_revision: #revision,
        };
    }
}
