//! The conditions behind the chip crate's capability traits, with the compiler's messages in the board's words.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::layout::Module;
use crate::model::{Model, Reserved};
use crate::words::{self, Ability, Sentence};

pub(super) fn module(model: &Model) -> Module {
    let mut module = Module::new(
        "The capabilities of pins, as conditions on the board type. The compiler prints these messages if a condition is not met.",
    )
    .attribute(quote!(#![allow(missing_docs)]));
    let board = format_ident!("{}", model.bsp.type_name);
    module.add(quote!(use super::#board;));
    for ability in Ability::ALL {
        let (name, label) = match ability {
            Ability::Output => ("Output", "this pin cannot be an output"),
            Ability::Pull => ("Pull", "this pin cannot have a pull"),
            Ability::Hold => ("Hold", "this pin cannot hold"),
            Ability::Wake => ("Wake", "this pin cannot wake the chip"),
        };
        let gate = format_ident!("{name}");
        let sentence = ability.refusal(model);
        let message = format!("`{{P}}` {}", plain(&sentence.reason));
        let note = plain(&sentence.instead);
        module.add(quote! {
            #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
            pub trait #gate<P> {}

            impl<P> esp32_pads::gate::#gate<P> for #board where #board: #gate<P> {}
        });
    }
    for reserved in [Reserved::Flash, Reserved::Psram, Reserved::Board] {
        let mut pins = model.named_pins().chain(&model.onboard);
        if pins.any(|pin| pin.reserved == Some(reserved)) {
            let sentence = words::unavailable(reserved, model);
            module.add(stand_in_gate(gate_of(reserved), &sentence));
        }
    }
    module
}

/// The name of the trait that a type lacks which is not available to user code.
pub(super) fn gate_of(reserved: Reserved) -> &'static str {
    match reserved {
        Reserved::Flash => "Flash",
        Reserved::Psram => "Psram",
        Reserved::Board => "Reserved",
    }
}

/// The trait that a type lacks which is not available to user code. Its lifetime lets a function demand it without the compiler
/// refusing the function itself, and its items are what the function would do.
pub(super) fn stand_in_gate(name: &str, sentence: &Sentence) -> TokenStream {
    let gate = format_ident!("{name}");
    let message = format!("`{{Self}}` {}", plain(&sentence.reason));
    let note = plain(&sentence.instead);
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = "not available to user code", note = #note)]
        pub trait #gate<'a>: Sized {
            const INFO: &'static esp32_pads::board::PinInfo;
            fn take() -> Result<Self, esp32_pads::Taken>;
            fn steal() -> Self;
        }
    }
}

/// A text in a format string of the compiler's, where braces stand for something else.
pub(super) fn plain(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}
