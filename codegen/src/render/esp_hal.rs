//! The hand-over between the pins and the singletons of `esp-hal`, in a file that only firmware compiles.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::layout::{Module, doc};
use crate::Model;
use crate::model::{Board, NameSpace, Pin};

/// When there is an `esp-hal` to hand pins over to: it builds for the target alone.
pub(super) fn condition() -> TokenStream {
    quote!(all(feature = "esp-hal", target_arch = "xtensa"))
}

pub(super) fn module(model: &Model) -> Module {
    let about = "From the singletons of `esp-hal` to the pins and back.\n\nBoth are of size zero and each conversion ends what it \
                 is given, so a pad has one owner throughout.";
    let mut module = Module::new(about).attribute(quote! {
        #![allow(
            clippy::undocumented_unsafe_blocks,
            reason = "SAFETY of each `steal`: the pin that is given was its pad's only owner, and ends there"
        )]
    });
    if let Some(check) = revision_check(model) {
        module.add(check);
    }
    let onboard = model.onboard.iter().filter(|pin| !pin.pad.flash);
    let pins: Vec<_> = model.user_pins().chain(onboard).collect();
    let singletons = pins.iter().map(|pin| singleton(pin));
    module.add(quote! {
        use esp32_pads::esp_hal::peripherals::{#(#singletons),*};
    });
    for pin in pins {
        module.add(conversions(pin));
    }
    for space in std::iter::once(&model.primary).chain(&model.others) {
        module.add_text(name_space_macro(space));
    }
    for board in &model.boards {
        module.add_text(board_macro(board, model));
    }
    module
}

/// Stops the build of firmware that would start on none of the boards, because `esp-hal` is configured for newer chips; nothing where a board's
/// pin map does not say which chip it has.
fn revision_check(model: &Model) -> Option<TokenStream> {
    let lowest = model.min_chip_revision()?;
    let highest = model.boards.iter().filter_map(|it| it.min_chip_revision);
    let highest = highest.max()?.combined();
    let lowest = lowest.combined();
    let message = format!(
        "`esp_hal::init` would panic on each of these boards: it demands a newer revision of the chip than they have. Put \
         `ESP_HAL_CONFIG_MIN_CHIP_REVISION = \"{lowest}\"` under `[env]` in the `.cargo/config.toml` of your project."
    );
    Some(quote! {
        const _: () = assert!(
            esp32_pads::board::starts_on(
                option_env!("ESP_HAL_CONFIG_MIN_CHIP_REVISION"),
                #highest,
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

fn conversions(pin: &Pin) -> TokenStream {
    let singleton = singleton(pin);
    let module = format_ident!("{}", pin.module);
    let ty = format_ident!("{}", pin.id);
    let about = doc(&format!(
        "The singleton `{singleton}` of `esp-hal`, for its drivers."
    ));
    quote! {
        impl From<#singleton<'static>> for super::#module::#ty {
            #[inline]
            fn from(_: #singleton<'static>) -> Self {
                Self { _private: () }
            }
        }

        impl From<super::#module::#ty> for #singleton<'static> {
            #[inline]
            fn from(_: super::#module::#ty) -> Self {
                esp32_pads::board::settle();
                unsafe { Self::steal() }
            }
        }

        impl super::#module::#ty {
            #about
            #[inline]
            #[must_use]
            pub fn into_esp_hal(self) -> #singleton<'static> {
                self.into()
            }
        }
    }
}

fn name_space_macro(space: &NameSpace) -> String {
    let pins = space
        .names
        .iter()
        .map(|name| (name.name.as_str(), &*name.pin));
    pins_macro(&space.name, &space.title, pins)
}

fn board_macro(board: &Board, model: &Model) -> String {
    let user = board.user_pins(model).map(|pin| (pin.id.as_str(), &**pin));
    let own = board.wires.iter().filter(|wire| !wire.reserved);
    let own = own.map(|wire| (wire.name.as_str(), &*wire.pin));
    let title = format!("the {}", board.name);
    pins_macro(&board.module, &title, user.chain(own))
}

/// A macro and not a function: what it is given loses the fields of the pins, and keeps all others.
fn pins_macro<'a>(
    module: &str,
    title: &str,
    pins: impl Iterator<Item = (&'a str, &'a Pin)>,
) -> String {
    let fields: String = pins
        .map(|(name, pin)| {
            let singleton = pin.pad.gpio_name();
            format!("            {name}: $peripherals.{singleton}.into(),\n")
        })
        .collect();
    let exported = exported(module);
    format!(
        "/// All pins of {title}, out of the variable with the peripherals that `esp_hal::init` returns; the other peripherals\n\
         /// stay in it.\n\
         #[doc(hidden)]\n\
         #[macro_export]\n\
         macro_rules! {exported} {{\n    \
             ($peripherals:ident) => {{\n        \
                 $crate::{module}::Pins {{\n\
                     {fields}        \
                 }}\n    \
             }};\n\
         }}\n"
    )
}
