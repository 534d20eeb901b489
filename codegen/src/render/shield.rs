//! Shields: what is plugged into the boards, once for all of them. Which board it is, is a type.

use super::bundle::{Member, bundle, macro_name};
use super::path::path_of_shield;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example;
use super::layout::{Module, doc};
use super::namespace::{allow_names, constants};
use super::{esp_hal, pinout};
use crate::model::{Bus, Function, Model, Shield};
use crate::render::table;

/// The module of the modules of all shields.
pub(super) fn root(model: &Model) -> Module {
    let about = format!(
        "The shields for {}, each with its own module.\n\nA shield is described by the pins of a connector, not of a \
         board, so a program names the board: `FUNCTION::<board::Socket>`. A function on a pin that the board needs itself does not \
         compile. `cargo xtask fit` checks whole stacks of shields, and `shields.md`, beside this crate's \
         `pins.md`, lists all pairs.\n\n{}",
        model.bsp.title,
        table::shields(model)
    );
    let mut module = Module::new(about.trim_end());
    let modules = model.shields.iter();
    let modules = modules.map(|shield| format_ident!("{}", shield.module));
    module.add(quote!(#(pub mod #modules;)*));
    module
}

/// The module of one shield.
pub(super) fn module(shield: &Shield, model: &Model) -> Module {
    let title = &shield.title;
    let note = shield.note.as_ref();
    let note = note.map_or(String::new(), |note| format!(": {note}"));
    let mut about = format!("The functions of {title}{note}.\n");
    about += &format!("\nIt is plugged into `{}`", shield.connector);
    if let Some(carried) = &shield.carries {
        about += &format!(
            ", and carries the names of [`{0}`](super::super::{0})",
            carried.space
        );
    }
    about += match shield.stacks {
        true => ", which it passes on to the next shield.\n",
        false => ".\n",
    };
    for (title, table) in tables(shield) {
        about += &format!("\n# {title}\n\n{table}");
    }
    if pinout::is_drawn_shield(shield, model) {
        about += &format!("\nIts picture: {}.\n", picture(shield));
    }
    let about = example::after(&about, &example::shield(shield, model));
    let mut module = Module::new(about.trim_end()).attribute(allow_names());
    let imports = match shield.functions.is_empty() && shield.buses.is_empty() {
        true => TokenStream::new(),
        false if bundle(shield).is_empty() && shield.buses.is_empty() => {
            quote!(
                use esp32_pads::board::Leaves;
            )
        }
        false => quote!(
            use esp32_pads::board::Leaves;
            use esp32_pads::{Taken, TypedPin, claim};
        ),
    };
    module.add(imports);
    if let Some(pins) = pins_struct(shield, model) {
        module.add(pins);
    }
    for function in &shield.functions {
        module.add(alias(function, shield));
        module.add(constants(&function.name, &function.facts));
    }
    for lines in &shield.buses {
        module.add(bus(lines, shield));
    }
    for device in &shield.devices {
        let constant = format_ident!("{}_ADDRESS", device.name);
        let about = match &device.note {
            Some(note) => format!(
                "The address of the {} on [`{}`]: {note}.",
                device.name, device.bus
            ),
            None => format!("The address of the {} on [`{}`].", device.name, device.bus),
        };
        let about = doc(&about);
        let address = address(device.address);
        module.add(quote!(#about pub const #constant: u8 = #address;));
    }
    module
}

/// Where its picture is, from the crate.
fn picture(shield: &Shield) -> String {
    format!("`{}/{}`", pinout::DIRECTORY, pinout::shield_file(shield))
}

/// What it has, as tables with their titles.
pub(super) fn tables(shield: &Shield) -> Vec<(&'static str, String)> {
    let mut tables = Vec::new();
    if !shield.functions.is_empty() {
        tables.push(("Functions", table::shield_functions(shield)));
    }
    if !shield.buses.is_empty() {
        tables.push(("Buses", table::buses(&shield.buses)));
    }
    if !shield.devices.is_empty() {
        tables.push(("Devices", table::devices(shield)));
    }
    tables
}

fn address(address: u8) -> proc_macro2::Literal {
    let text = format!("0x{address:02x}");
    text.parse()
        .unwrap_or_else(|_| proc_macro2::Literal::u8_unsuffixed(address))
}

/// A function, on a board that leaves its pin free.
fn alias(function: &Function, shield: &Shield) -> TokenStream {
    let demands = &function.demands;
    let at = format!("What {} connects to `{}`", shield.title, function.at);
    let mut about = format!("{}.", function.facts.after(&at));
    if demands.is_optional && !bundle(shield).is_empty() {
        about += "\n\nNot in [`Pins`], because the shield works without it.";
    }
    let about = doc(&about);
    let (name, pin) = (
        format_ident!("{}", function.name),
        path_of_shield(&function.pin),
    );
    quote!(#about pub type #name<B> = <B as Leaves<#pin>>::Pin;)
}

/// All pins that it needs.
fn pins_struct(shield: &Shield, model: &Model) -> Option<TokenStream> {
    let members = bundle(shield);
    if members.is_empty() {
        return None;
    }
    let about = format!("All pins that {} needs.", shield.title);
    let about = doc(&example::after(
        &about,
        &example::shield_pins(shield, model),
    ));
    let names: Vec<_> = members
        .iter()
        .map(|it| format_ident!("{}", it.name()))
        .collect();
    let docs = members.iter().map(|member| match member {
        Member::Function(function) => doc(&format!(
            "{}.",
            function.facts.after(&format!("`{}`", function.at))
        )),
        Member::Bus(bus, _) => doc(&format!("The {} bus.", bus.kind.name())),
    });
    let types = members.iter().map(Member::ty);
    let values = members.iter().map(Member::value);
    let pins: Vec<_> = members
        .iter()
        .flat_map(Member::pins)
        .map(path_of_shield)
        .collect();
    let methods = methods(&pins, &quote!(Self { #(#names: #values,)* }));
    let macro_export = esp_hal::macro_export(&macro_name(shield));
    Some(quote! {
        #about
        #[derive(Debug, PartialEq, Eq)]
        pub struct Pins {
            #(#docs pub #names: #types,)*
        }

        impl Pins {
            #methods

            /// Gives all of the pins back, so that they can be taken again.
            pub fn free(self) {
                #(self.#names.free();)*
            }
        }

        #macro_export
    })
}

/// Taking pins together on a board that leaves all of them free.
fn methods(pins: &[TokenStream], all: &TokenStream) -> TokenStream {
    let bounds: Vec<_> = pins.iter().map(|pin| quote!(Leaves<#pin>)).collect();
    quote! {
        /// Takes all of the pins, or none of them. The board is a type, such as the `Socket` of its module. It must leave each of the pins free.
        ///
        /// # Errors
        ///
        /// [`Taken`] names the first pin that is already taken.
        pub fn take<B>() -> Result<Self, Taken>
        where
            B: #(#bounds)+*,
        {
            claim(&[#(#pins::INFO),*])?;
            Ok(Self::all())
        }

        /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
        #[must_use]
        pub const fn on<B>(self) -> Self
        where
            B: #(#bounds)+*,
        {
            self
        }

        const fn all() -> Self {
            #all
        }
    }
}

/// The pins of a bus, to be taken together.
fn bus(bus: &Bus, shield: &Shield) -> TokenStream {
    let name = format_ident!("{}", bus.name);
    let note = bus.note.as_ref();
    let note = note.map_or(String::new(), |note| format!(": {note}"));
    let about = doc(&format!(
        "The lines of the {} bus `{}` of {}{note}.",
        bus.kind.name(),
        bus.name,
        shield.title
    ));
    let lines: Vec<_> = shield.lines(bus).collect();
    let lines = lines.into_iter();
    let docs = lines
        .clone()
        .map(|line| doc(&format!("`{}`, {}.", line.at, line.pin.pad.title())));
    let pins: Vec<_> = lines
        .clone()
        .map(|line| path_of_shield(&line.pin))
        .collect();
    let fields: Vec<_> = lines.map(|line| format_ident!("{}", line.line)).collect();
    let methods = methods(
        &pins,
        &quote!(Self { #(#fields: #pins { _private: () },)* }),
    );
    quote! {
        #about
        #[derive(Debug, PartialEq, Eq)]
        pub struct #name {
            #(#docs pub #fields: #pins,)*
        }

        impl #name {
            #methods

            /// Gives the pins back: then they can be taken again.
            pub fn free(self) {
                #(self.#fields.free();)*
            }
        }
    }
}
