//! What boards are put into, by what is connected there.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example;
use super::field::unique;
use super::plan::{Plan, left_out};
use crate::model::{Name, Namespace, Pin};
use crate::render::layout::{Module, doc};
use crate::render::path::path;

/// Adds it to the module of the namespace, if anything is connected there.
pub(in super::super) fn add(space: &Namespace, plan: &Plan<'_>, module: &mut Module) {
    let Some(carrier) = plan.carriers.iter().find(|it| it.space.name == space.name) else {
        return;
    };
    let key = &plan.model.primary.name;
    let primary = format_ident!("{key}");
    let connector = quote!(super::#primary::Connector);
    let pin_type = |pin: &Pin| match plan.is_slot(pin) {
        true => {
            let slot = format_ident!("{}", pin.id);
            quote!(C::#slot)
        }
        false => path(pin),
    };
    let taken = |name: &&Name| {
        let mut pins = carrier.fields.iter().flat_map(|field| field.pins());
        pins.any(|pin| *pin == name.pin)
    };
    let left: Vec<_> = plan.connected().filter(|name| !taken(name)).collect();
    let name_here = |name: &&Name| {
        let here = space.names.iter().find(|it| it.pin == name.pin);
        here.map_or(&name.name, |it| &it.name).clone()
    };
    let names = unique(left.iter().map(name_here), &[]);
    let names: Vec<_> = names.iter().map(|name| format_ident!("{name}")).collect();
    let own_names = left.iter().map(|name| format_ident!("{}", name.name));
    let types = left.iter().map(|name| pin_type(&name.pin));
    let docs = left
        .iter()
        .map(|name| doc(&format!("`{}`, {}.", name.name, name.pin.pad.title())));
    let (parameter, argument) = match left.iter().any(|name| plan.is_slot(&name.pin)) {
        true => (quote!(<C: #connector>), quote!(<C>)),
        false => (TokenStream::new(), TokenStream::new()),
    };
    let about = doc(&format!("The free pins of {}.", space.title));
    module.add(quote! {
        #about
        #[derive(Debug)]
        pub struct UserPins #parameter {
            #(#docs pub #names: #types,)*
        }
    });

    let about = format!(
        "A board on {}, with a field for each thing that is connected to the pins there; each pin is in one field. The field `{key}` is the board \
         itself. `C` is the board's `Pins`.\n\n[`new`](Board::new) sets up the LEDs, which are then off, and the buttons. It does not change other pins. A \
         field whose pin the board needs itself is [absent](esp32_pads::parts::Absent).{}",
        space.title,
        left_out(&carrier.left_out)
    );
    let about = doc(&example::of_carrier(&carrier.fields, space, &about, plan));
    let docs = carrier.fields.iter().map(|field| doc(&field.about));
    let fields: Vec<_> = carrier.fields.iter().map(|field| field.ident()).collect();
    let field_types = carrier
        .fields
        .iter()
        .map(|field| field.ty(|pin| plan.is_slot(pin)));
    let values = carrier.fields.iter().map(|field| {
        field.value(|pin| {
            let name = format_ident!("{}", pin.id);
            quote!(pins.#name)
        })
    });
    module.add(quote! {
        #about
        #[derive(Debug)]
        pub struct Board<C: #connector> {
            #(#docs pub #fields: #field_types,)*
            /// The board itself.
            pub #primary: C::Board,
            /// The pins that are left.
            pub pins: UserPins #argument,
        }

        impl<C: #connector> Board<C> {
            /// The board of its pins: those of `Pins::take` of its module or, with `esp-hal`, those of `pins!` there.
            #[must_use]
            pub fn new(pins: C) -> Self {
                let (#primary, pins) = pins.split();
                Self {
                    #(#fields: #values,)*
                    #primary,
                    pins: UserPins { #(#names: pins.#own_names,)* },
                }
            }
        }
    });
}
