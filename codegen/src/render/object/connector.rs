//! What a board leaves of the primary namespace's pins to others.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::plan::Plan;
use crate::render::layout::{Module, doc};

/// Adds it to the module of the primary namespace.
pub(in super::super) fn add(plan: &Plan<'_>, module: &mut Module) {
    if plan.boards.is_empty() {
        return;
    }
    let space = &plan.model.primary;
    let slots = space.open().filter(|name| plan.is_slot(&name.pin));
    let (mut names, mut docs) = (Vec::new(), Vec::new());
    for name in slots {
        names.push(format_ident!("{}", name.name));
        docs.push(doc(&format!(
            "`{}`, unless the board needs it itself.",
            name.name
        )));
    }
    let about = doc(&format!(
        "An owner of the pins of {}: the `Pins` of a board, with the pins that the board leaves free for the other board.",
        space.title
    ));
    let (parameter, argument) = match names.is_empty() {
        true => (TokenStream::new(), TokenStream::new()),
        false => (quote!(<C: Connector>), quote!(<Self>)),
    };
    module.add(quote! {
        #about
        pub trait Connector: Sized + 'static {
            #(#docs type #names: esp32_pads::parts::Slot;)*
            /// The board without these pins.
            type Board: core::fmt::Debug;

            /// Splits into the board and its user pins.
            fn split(self) -> (Self::Board, UserPins #argument);
        }
    });
    let fields = plan.connected().map(|name| {
        let (field, about) = (
            format_ident!("{}", name.name),
            doc(&format!("{}.", name.pin.pad.title())),
        );
        let ty = match plan.is_slot(&name.pin) {
            true => quote!(C::#field),
            false => quote!(#field),
        };
        quote!(#about pub #field: #ty)
    });
    let about = doc(&format!(
        "The pins of {} that a board leaves free. A pin that the board needs itself is [`Absent`](esp32_pads::parts::Absent).",
        space.title
    ));
    module.add(quote! {
        #about
        #[derive(Debug)]
        pub struct UserPins #parameter {
            #(#fields,)*
        }
    });
}
