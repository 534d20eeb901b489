//! The hand-over between the pins and the singletons of `esp-hal`, in a file that only firmware compiles.

use std::sync::Arc;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::bundle::{Member, bundle, macro_name};
use super::layout::{Module, doc};
use crate::model::{Board, Bus, Model, Namespace, Pin, SHIELDS, SOCKET, Shield};

/// When there is an `esp-hal` to hand pins over to: it builds for the target alone.
fn is_there() -> TokenStream {
    quote!(all(feature = "esp-hal", target_arch = "xtensa"))
}

/// When the hand-over is there: with `esp-hal`, and for readers of the documentation.
pub(super) fn condition() -> TokenStream {
    let is_there = is_there();
    quote!(any(doc, #is_there))
}

/// What its documentation says of it.
pub(super) const NEEDS: &str = "It needs the feature `esp-hal`, and exists on the ESP32 only.";

/// What it says of a pin that can hold.
const NOT_HELD: &str = "\n\n**Do not hand over a held pin:** each GPIO driver of `esp-hal` first switches the output off and ends the hold, so the pin \
                        drops. Make a driver of this crate first, which sets up the same level while the pin is held, \
                        [release](esp32_pads::Driver::unhold) the hold, and then hand over the driver's pin \
                        ([`Driver`](esp32_pads::Driver)`::into_esp_hal`). Or keep the pin, and leave it held.";

pub(super) fn module(model: &Model) -> Module {
    let about = "Conversions between the singletons of `esp-hal` and the pins.\n\nBoth have size zero, and each conversion consumes its \
                 argument, so a pad always has one owner.";
    let mut module = Module::new(about).attribute(quote! {
        #![allow(
            clippy::undocumented_unsafe_blocks,
            reason = "SAFETY of each `steal`: the pin that is given was its pad's only owner, and ends there"
        )]
    });
    let is_there = is_there();
    if let Some(check) = revision_check(model) {
        module.add(quote!(#[cfg(#is_there)] #check));
    }
    let onboard = model.onboard.iter().filter(|pin| pin.reserved.is_none());
    let pins: Vec<_> = model.user_pins().chain(onboard).collect();
    let singletons = pins.iter().map(|pin| singleton(pin));
    let singletons: Vec<_> = singletons.collect();
    module.add(quote! {
        #[cfg(#is_there)]
        pub(super) use esp32_pads::esp_hal::peripherals::{#(#singletons),*};
    });
    module.add(quote! {
        #[cfg(not(#is_there))]
        pub(super) use documented::{#(#singletons),*};
    });
    module.add(quote! {
        /// The singletons of `esp-hal`, where the documentation is made without it.
        #[cfg(not(#is_there))]
        mod documented {
            #(
                #[derive(Debug)]
                pub struct #singletons<'d>(core::marker::PhantomData<&'d ()>);

                impl #singletons<'_> {
                    pub unsafe fn steal() -> Self {
                        Self(core::marker::PhantomData)
                    }
                }
            )*
        }
    });
    for pin in pins {
        module.add(conversions(pin));
    }
    for space in std::iter::once(&model.primary).chain(&model.others) {
        module.add_text(namespace_macro(space));
    }
    for board in &model.boards {
        module.add_text(board_macro(board, model));
    }
    for shield in &model.shields {
        if !bundle(shield).is_empty() {
            module.add_text(shield_macro(shield));
        }
    }
    module
}

/// Stops the build of firmware that would start on none of the boards, because `esp-hal` is configured for newer chips; nothing where a board's
/// pin map does not say which chip it has.
fn revision_check(model: &Model) -> Option<TokenStream> {
    let lowest = model.min_chip_revision()?;
    let highest = model.boards.iter().filter_map(|it| it.min_chip_revision);
    let highest = Literal::u16_unsuffixed(highest.max()?.combined());
    let lowest = lowest.combined();
    let message = format!(
        "`esp_hal::init` would panic on each of these boards: it demands a newer revision of the chip than they have. Put \
         `ESP_HAL_CONFIG_MIN_CHIP_REVISION = \"{lowest}\"` under `[env]` in the `.cargo/config.toml` of your project."
    );
    Some(quote! {
        const _: () = assert!(
            esp32_pads::board::starts_on(
                option_env!("ESP_HAL_CONFIG_MIN_CHIP_REVISION"),
                #highest
            ),
            #message
        );
    })
}

/// What a module with a struct of all pins says of the macro that makes one.
pub(super) fn macro_export(module: &str) -> TokenStream {
    let condition = condition();
    let exported = exported(module);
    quote! {
        #[cfg(#condition)]
        #[doc(inline)]
        pub use #exported as pins;
    }
}

fn singleton(pin: &Pin) -> proc_macro2::Ident {
    format_ident!("{}", pin.pad.gpio_name())
}

/// The name of a macro at the crate's root, where the language wants it.
fn exported(module: &str) -> proc_macro2::Ident {
    format_ident!("__{module}_pins")
}

/// The method of a pin's type that hands the pin over.
pub(super) fn method(pin: &Pin) -> TokenStream {
    let singleton = singleton(pin);
    let condition = condition();
    let mut about = format!("The singleton `{singleton}` of `esp-hal`, for its drivers. {NEEDS}");
    if pin.pad.rtc.is_some() {
        about += NOT_HELD;
    }
    let about = doc(&about);
    quote! {
        #about
        #[cfg(#condition)]
        #[inline]
        #[must_use]
        pub fn into_esp_hal(self) -> super::esp_hal::#singleton<'static> {
            self.into()
        }
    }
}

fn conversions(pin: &Pin) -> TokenStream {
    let singleton = singleton(pin);
    let module = format_ident!("{}", pin.module);
    let ty = format_ident!("{}", pin.id);
    quote! {
        impl From<#singleton<'static>> for super::#module::#ty {
            #[inline]
            fn from(_: #singleton<'static>) -> Self {
                Self { _private: () }
            }
        }

        impl esp32_pads::board::EspHalPin for super::#module::#ty {
            type Singleton = #singleton<'static>;
        }

        impl From<super::#module::#ty> for #singleton<'static> {
            #[inline]
            fn from(_: super::#module::#ty) -> Self {
                esp32_pads::board::settle();
                unsafe { Self::steal() }
            }
        }
    }
}

fn namespace_macro(space: &Namespace) -> String {
    let functions = space.functions.iter();
    let functions = functions.map(|function| (function.name.as_str(), &function.pin));
    let aliases = space.open().flat_map(|name| {
        let words = name.aliases.iter();
        words.map(|word| (word.as_str(), &name.pin))
    });
    let buses = bus_arms(&space.name, &space.buses);
    pins_macro(
        &space.name,
        &space.title,
        &space.pins(),
        aliases.chain(functions),
        &buses,
    )
}

fn board_macro(board: &Board, model: &Model) -> String {
    let own = board.wires.iter().filter(|wire| !wire.reserved);
    let own = own.map(|wire| (wire.name.as_str(), &wire.pin));
    let title = format!("the {}", board.name);
    let buses = bus_arms(&board.module, &board.buses);
    pins_macro(&board.module, &title, &board.pins(model), own, &buses)
}

/// What makes the bus of a module of its name.
fn bus_arms(module: &str, buses: &[Bus]) -> String {
    let arm = |bus: &Bus| {
        let lines = bus.kind.lines().iter().map(|line| {
            let value = match bus.lines.iter().find(|it| it.line == *line) {
                Some(line) => format!("$peripherals.{}.into()", line.pin.pad.gpio_name()),
                None => "core::default::Default::default()".to_owned(),
            };
            format!("            {line}: {value},\n")
        });
        let (name, lines) = (&bus.name, lines.collect::<String>());
        format!(
            "    (@ $peripherals:ident {name}) => {{\n        $crate::{module}::{name} {{\n{lines}        }}\n    }};\n"
        )
    };
    buses.iter().map(arm).collect()
}

/// The pins of a shield, on a board that leaves each of them free.
fn shield_macro(shield: &Shield) -> String {
    let name = exported(&macro_name(shield));
    let (title, module) = (&shield.title, &shield.module);
    let singleton = |pin: &Pin| format!("$peripherals.{}.into()", pin.pad.gpio_name());
    let fields = bundle(shield).into_iter().map(|member| match member {
        Member::Function(function) => {
            format!("            {}: {},\n", function.name, singleton(&function.pin))
        }
        Member::Bus(bus, lines) => {
            let lines = lines.iter();
            let lines = lines.map(|line| format!("                {}: {},\n", line.line, singleton(&line.pin)));
            let lines: String = lines.collect();
            let name = &bus.name;
            format!("            {name}: $crate::{SHIELDS}::{module}::{name} {{\n{lines}            }},\n")
        }
    });
    let fields: String = fields.collect();
    format!(
        "/// Takes all pins that {title} needs out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals\n\
         /// stay in it. The board is the name of its module. It must leave each of the pins free: `pins!(peripherals, board)`.\n\
         ///\n\
         /// {NEEDS}\n\
         #[doc(hidden)]\n\
         #[macro_export]\n\
         macro_rules! {name} {{\n    \
             ($peripherals:ident, $board:ident) => {{\n        \
                 $crate::{SHIELDS}::{module}::Pins {{\n\
                     {fields}        \
                 }}\n        \
                 .on::<$crate::$board::{SOCKET}>()\n    \
             }};\n\
         }}\n"
    )
}

/// A macro and not a function: what it is given loses the fields of the pins, and keeps all others. `more` are other names of
/// the same pins.
fn pins_macro<'a>(
    module: &str,
    title: &str,
    pins: &[(&'a str, &'a Arc<Pin>)],
    more: impl Iterator<Item = (&'a str, &'a Arc<Pin>)>,
    buses: &str,
) -> String {
    let fields: String = pins
        .iter()
        .map(|(name, pin)| {
            let singleton = pin.pad.gpio_name();
            format!("            {name}: $peripherals.{singleton}.into(),\n")
        })
        .collect();
    let exported = exported(module);
    let more = more.filter(|(name, _)| !pins.iter().any(|(other, _)| other == name));
    let one: String = pins
        .iter()
        .copied()
        .chain(more)
        .map(|(name, pin)| {
            let singleton = pin.pad.gpio_name();
            format!(
                "    (@ $peripherals:ident {name}) => {{\n        $crate::{module}::{name}::from($peripherals.{singleton})\n    }};\n"
            )
        })
        .collect();
    format!(
        "/// Takes all pins of {title} out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals\n\
         /// stay in it. With names after the variable, it takes only these pins: `let (one, other) = pins!(peripherals, ONE, OTHER);`\n\
         ///\n\
         /// {NEEDS}\n\
         #[doc(hidden)]\n\
         #[macro_export]\n\
         macro_rules! {exported} {{\n    \
             ($peripherals:ident) => {{\n        \
                 $crate::{module}::Pins {{\n\
                     {fields}        \
                 }}\n    \
             }};\n    \
             ($peripherals:ident, $($name:ident),+ $(,)?) => {{\n        \
                 ($($crate::{module}::pins!(@ $peripherals $name)),+)\n    \
             }};\n\
             {one}\
             {buses}\
         }}\n"
    )
}
