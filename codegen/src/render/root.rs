//! The root of the generated crate: its modules, the board type, its names and words.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::layout::{Module, doc};
use super::number::unsuffixed;
use super::pinout;
use super::{esp_hal, example};
use crate::model::{ESP_HAL, Model, Namespace, ONBOARD, Pin, SHIELDS};
use crate::words::Ability;

pub(super) fn module(model: &Model) -> Module {
    let mut module =
        Module::new("The pins, by their names and by what the boards connect to them.");
    module.add(quote! {
        use esp32_pads::TypedPin;
    });
    module.add(quote! {
        use esp32_pads::board::{Board, Messages, Namespace, Names};
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
    module.add(quote!(
        #[cfg(doc)]
        pub mod explore;
    ));
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
        "The type that stands for {} where a type names the board of a pin. It has no values.",
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
    // The pins of the primary namespace, each of which has its own name, and what else they and others are called.
    let all = std::iter::once(&model.primary).chain(&model.others);
    let own = all.clone().flat_map(|space| space.open());
    let own = own.map(|name| (name.name.as_str(), &name.pin));
    let more = model.namespaces().flat_map(Namespace::more_names);
    let (mut pins, mut others, mut of) = (Vec::<&Pin>::new(), Vec::new(), Vec::new());
    for (name, pin) in own.chain(more) {
        let known = pins
            .iter()
            .position(|known| known.id == pin.id && known.module == pin.module);
        let place = known.unwrap_or(pins.len());
        if known.is_none() {
            pins.push(pin);
        }
        if name != pin.id || known.is_some() {
            others.push(name);
            of.push(unsuffixed(place as u64));
        }
    }
    let pins = pins.iter().map(|pin| {
        let (module, id) = (format_ident!("{}", pin.module), format_ident!("{}", pin.id));
        quote!(#module::#id::INFO)
    });
    let boards = model.boards.iter();
    let boards = boards.map(|board| format_ident!("{}", board.module));
    quote! {
        unsafe impl Board for #board {
            const NAMESPACES: &'static [&'static Namespace] = &[#(&#spaces::NAMES),*];
            const NAMES: Names = Names {
                pins: &[#(#pins),*],
                others: &[#(#others),*],
                of: &[#(#of),*],
            };
            const VIEWS: &'static [&'static esp32_pads::board::View] = &[#(&#boards::VIEW),*];
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
    let output = Ability::Output.pins(model);
    let pull = Ability::Pull.pins(model);
    let hold = Ability::Hold.pins(model);
    let wake = Ability::Wake.pins(model);
    quote! {
        /// Which pins the run-time errors name; the compiler names the same (`gate`).
        static MESSAGES: Messages = Messages { output: #output, pull: #pull, hold: #hold, wake: #wake };
    }
}
