//! The root of the generated crate: its modules, the board type, its names and words.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::layout::{Module, doc};
use super::pinout;
use super::{esp_hal, example};
use crate::Model;
use crate::model::{ESP_HAL, ONBOARD, SHIELDS};
use crate::words::Ability;

pub(super) fn module(model: &Model) -> Module {
    let mut module =
        Module::new("The pins, by their names and by what the boards connect to them.");
    module.add(quote! {
        use esp32_pads::board::{Board, NameSpace, Sentence, Words};
    });
    let hidden = quote!(
        #[doc(hidden)]
        pub mod gate;
    );
    module.add(hidden);
    let condition = esp_hal::condition();
    let name = format_ident!("{ESP_HAL}");
    // Before the modules that use its macros.
    module.add(quote!(#[cfg(#condition)] #[macro_use] mod #name;));
    let spaces = std::iter::once(&model.primary).chain(&model.others);
    let spaces = spaces.map(|space| space.name.as_str());
    let boards = model.boards.iter().map(|board| board.module.as_str());
    let modules = spaces.chain([ONBOARD]).chain(boards);
    let modules = modules.map(|name| format_ident!("{name}"));
    module.add(quote!(#(pub mod #modules;)*));
    if !model.shields.is_empty() {
        let shields = format_ident!("{SHIELDS}");
        module.add(quote!(pub mod #shields;));
    }
    if pinout::is_drawn(model) {
        module.add(quote!(
            #[cfg(doc)]
            pub mod pinout;
        ));
    }
    module.add(board_type(model));
    module.add_with_comment(
        "SAFETY: each pin is of a pad of the chip as the pin map has it, for users, and has its pad for itself.",
        names(model),
    );
    module.add(machine(model));
    module.add(words(model));
    module
}

fn board_type(model: &Model) -> TokenStream {
    let board = format_ident!("{}", model.bsp.type_name);
    let about = format!(
        "Stands for {} in types: whose pin a pin is. It has no values.",
        model.bsp.title
    );
    let about = doc(&example::after(&about, &example::board_type(model)));
    quote! {
        #about
        #[derive(Debug)]
        pub enum #board {}
    }
}

fn names(model: &Model) -> TokenStream {
    let board = format_ident!("{}", model.bsp.type_name);
    let spaces = std::iter::once(&model.primary).chain(&model.others);
    let spaces = spaces.map(|space| format_ident!("{}", space.name));
    let more = model
        .name_spaces()
        .filter(|space| !space.more_names().is_empty());
    let more: Vec<_> = more.map(|space| format_ident!("{}", space.name)).collect();
    let more = (!more.is_empty())
        .then(|| quote!(const MORE_NAMES: &'static [&'static NameSpace] = &[#(&#more::MORE),*];));
    quote! {
        unsafe impl Board for #board {
            const NAME_SPACES: &'static [&'static NameSpace] = &[#(&#spaces::NAMES),*];
            #more
        }
    }
}

/// `machine.Pin` for the boards.
fn machine(model: &Model) -> TokenStream {
    let board = format_ident!("{}", model.bsp.type_name);
    let about = format!("`machine.Pin` of MicroPython for {}.", model.bsp.title);
    let about = doc(&example::after(&about, &example::machine(model)));
    quote! {
        #about
        pub mod machine {
            pub use esp32_pads::machine::*;

            /// A pin by its name, as in MicroPython's `machine.Pin`.
            pub type Pin = esp32_pads::machine::Pin<super::#board>;
        }
    }
}

fn words(model: &Model) -> TokenStream {
    let sentence = |ability: Ability| {
        let sentence = ability.refusal(model);
        let (reason, instead) = (sentence.reason, sentence.instead);
        quote!(Sentence { reason: #reason, instead: #instead })
    };
    let output = sentence(Ability::Output);
    let pull = sentence(Ability::Pull);
    let hold = sentence(Ability::Hold);
    let wake = sentence(Ability::Wake);
    quote! {
        /// What the run-time errors say; the compiler says the same (`gate`).
        static WORDS: Words = Words { output: #output, pull: #pull, hold: #hold, wake: #wake };
    }
}
