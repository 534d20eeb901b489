//! The modules of the namespaces: pin types in the primary one, their other names in the others.

use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::layout::{Module, doc};
use super::number::unsuffixed;
use super::object::{self, Plan};
use super::pin;
use super::{esp_hal, example};
use crate::list::list;
use crate::model::{Bus, Facts, Model, Namespace, Pin};
use crate::render::table;

/// The primary namespace: the pin types.
pub(super) fn primary(plan: &Plan<'_>, model: &Model) -> Module {
    let space = &model.primary;
    let about = example::after(&space.doc, &example::primary(space, model));
    let about = format!("{}\n\n{}", about.trim_end(), table::pins(model));
    let mut module = Module::new(&about).attribute(allow_names());
    module.add(pin::imports(space.open().map(|name| &*name.pin)));
    module.add(quote!(
        use esp32_pads::board::Namespace;
    ));
    module.add(names(space, model));
    module.add(all_pins(space, model));
    object::add_connector(plan, &mut module);
    for name in &space.names {
        pin::add_any(&name.pin, model, &mut module);
    }
    add_more(space, &mut module);
    module
}

/// Another namespace: other names for the pin types.
pub(super) fn other(space: &Namespace, plan: &Plan<'_>, model: &Model) -> Module {
    let about = example::after(&space.doc, &example::other(space, model));
    let mut module = Module::new(&about).attribute(allow_names());
    module.add(quote!(
        use esp32_pads::board::Namespace;
        use esp32_pads::{Taken, TypedPin, claim};
    ));
    module.add(names(space, model));
    module.add(all_pins(space, model));
    for name in &space.names {
        let about = format!(
            "`{}` of {}: the pin [`{}`](super::{}::{2}), {}.\n{}",
            name.name,
            space.title,
            name.pin.id,
            name.pin.module,
            name.pin.pad.title(),
            pin::facts(&name.pin, model),
        );
        module.add(alias(&about, &name.pin, &name.name));
    }
    add_more(space, &mut module);
    object::add_carrier(space, plan, &mut module);
    module
}

/// The names as a list.
fn names(space: &Namespace, model: &Model) -> TokenStream {
    let about = format!("The names of the pins of {}, with the pins.", space.title);
    let about = doc(&example::after(&about, &example::names(space, &model.bsp)));
    let name = &space.name;
    let (names, types): (Vec<_>, Vec<_>) = space
        .open()
        .map(|name| (&name.name, format_ident!("{}", name.name)))
        .unzip();
    let more = more(space);
    quote! {
        #about
        pub static NAMES: Namespace = Namespace {
            name: #name,
            pins: &[#((#names, #types::INFO)),*],
        };

        #more
    }
}

/// The other words by which its pins are found.
fn more(space: &Namespace) -> TokenStream {
    let more = space.more_names();
    if more.is_empty() {
        return TokenStream::new();
    }
    let name = &space.name;
    let words = more.iter().map(|(word, _)| *word);
    let modules = more.iter().map(|(_, pin)| format_ident!("{}", pin.module));
    let types = more.iter().map(|(_, pin)| format_ident!("{}", pin.id));
    let about = doc(&format!(
        "Further names of the pins of {}: aliases and functions. `machine::Pin` finds pins by these names too.",
        space.title
    ));
    quote! {
        #about
        pub static MORE: Namespace = Namespace {
            name: #name,
            pins: &[#((#words, super::#modules::#types::INFO)),*],
        };
    }
}

fn all_pins(space: &Namespace, model: &Model) -> TokenStream {
    let about = format!("All pins of {}.", space.title);
    let pins = space.pins();
    let named: Vec<_> = pins.iter().map(|(name, pin)| (*name, &***pin)).collect();
    let about = example::after(&about, &example::pins(&space.name, &named, model));
    let describe =
        |(name, pin): &(&str, &Arc<Pin>)| ((*name).to_owned(), format!("{}.", pin.pad.title()));
    pins_struct(&space.name, &about, pins.iter().map(describe))
}

/// The aliases of its names and the functions of its pins.
fn add_more(space: &Namespace, module: &mut Module) {
    for name in &space.names {
        for word in &name.aliases {
            let about = format!("Another name of `{}` of {}.", name.name, space.title);
            module.add(alias(&about, &name.pin, word));
        }
    }
    for function in &space.functions {
        let at = format!("`{}` of {}", function.at, space.title);
        let about = format!("{}.", function.facts.after(&at));
        module.add(alias(&about, &function.pin, &function.name));
        module.add(constants(&function.name, &function.facts));
    }
    for lines in &space.buses {
        module.add(bus(lines, space));
    }
}

/// The pins of a bus, to be taken together.
fn bus(bus: &Bus, space: &Namespace) -> TokenStream {
    let name = format_ident!("{}", bus.name);
    let note = bus
        .note
        .as_ref()
        .map_or(String::new(), |note| format!(": {note}"));
    let lines = bus.lines.iter();
    let lines = lines.map(|line| format!("{} `{}`", line.line, line.at));
    let about = doc(&format!(
        "The lines of the {} bus `{}` of {}{note}: {}.",
        bus.kind.name(),
        bus.name,
        space.title,
        list(lines)
    ));
    let ty = object::bus_type(bus, super::path::path);
    quote!(#about pub type #name = #ty;)
}

/// What a program can use of the facts about something that is connected to a pin.
pub(super) fn constants(name: &str, facts: &Facts) -> TokenStream {
    let mut constants = TokenStream::new();
    if let Some(high) = facts.active_high {
        let constant = format_ident!("{name}_ACTIVE");
        let level = if high { quote!(High) } else { quote!(Low) };
        let about = doc(&format!("The active level of [`{name}`]."));
        constants.extend(
            quote!(#about pub const #constant: esp32_pads::Level = esp32_pads::Level::#level;),
        );
    }
    if let Some((upper, lower)) = facts.divider {
        let constant = format_ident!("{name}_DIVIDER");
        let (upper, lower) = (unsuffixed(u64::from(upper)), unsuffixed(u64::from(lower)));
        let about = doc(&format!(
            "The divider in front of [`{name}`], in ohms: the resistor to the measured voltage, and the one to ground."
        ));
        constants.extend(quote!(#about pub const #constant: (u32, u32) = (#upper, #lower);));
    }
    constants
}

/// The names printed on boards are not those of Rust's conventions.
pub(super) fn allow_names() -> TokenStream {
    quote!(#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)])
}

/// Another name for a pin's type. It is an alias of the type and not a re-export, because of the compiler's messages: of
/// several re-exports they take the alphabetically first, so that `P9` would be called `G16` or even `LED`.
pub(super) fn alias(about: &str, pin: &Pin, name: &str) -> TokenStream {
    let about = doc(about);
    let module = format_ident!("{}", pin.module);
    let ty = format_ident!("{}", pin.id);
    let name = format_ident!("{name}");
    quote!(#about pub type #name = super::#module::#ty;)
}

/// A struct of pins that are taken together: their names, which are those of the fields too, with documentation.
pub(super) fn pins_struct(
    module: &str,
    about: &str,
    pins: impl Iterator<Item = (String, String)>,
) -> TokenStream {
    let about = doc(about);
    let macro_export = esp_hal::macro_export(module);
    let (names, docs): (Vec<_>, Vec<_>) = pins
        .map(|(name, about)| (format_ident!("{name}"), doc(&about)))
        .unzip();
    quote! {
        #about
        #[derive(Debug, PartialEq, Eq)]
        pub struct Pins {
            #(#docs pub #names: #names,)*
        }

        impl Pins {
            /// Takes all of the pins, or none of them.
            ///
            /// # Errors
            ///
            /// [`Taken`] names the first pin that is already taken.
            pub fn take() -> Result<Self, Taken> {
                claim(&[#(#names::INFO),*])?;
                Ok(Self::all())
            }

            /// All of the pins, even if some of them are already taken.
            ///
            /// # Safety
            ///
            /// Nothing else may use any of the pins at the same time.
            #[must_use]
            pub const unsafe fn steal() -> Self {
                Self::all()
            }

            /// Gives all of the pins back, so that they can be taken again.
            pub fn free(self) {
                #(self.#names.free();)*
            }

            const fn all() -> Self {
                Self { #(#names: #names { _private: () },)* }
            }
        }

        #macro_export
    }
}
