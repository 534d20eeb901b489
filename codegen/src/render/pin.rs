//! The type of one pin, and the type that stands for one that is not available to user code.

use indexmap::IndexMap;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::esp_hal;
use super::gate::gate_of;
use super::layout::{Module, doc};
use super::number::unsuffixed;
use crate::list::list;
use crate::model::{Model, Pin};
use crate::words::{self, Ability};

/// What the module of these pin types begins with.
pub(super) fn imports<'a>(mut pins: impl Iterator<Item = &'a Pin>) -> TokenStream {
    let function = pins.any(|pin| !functions(pin).is_empty());
    let function = function.then(|| quote!(Function,));
    quote! {
        use esp32_pads::board::PinInfo;
        use esp32_pads::pad::Pad;
        use esp32_pads::{#function Pin, Taken, TypedPin, claim, pads};
        use super::{MESSAGES, gate};
    }
}

/// Adds the type of a pin.
pub(super) fn add(pin: &Pin, model: &Model, module: &mut Module) {
    let ty = format_ident!("{}", pin.id);
    let about = doc(&describe(pin, model));
    module.add(quote! {
        #about
        #[derive(PartialEq, Eq)]
        pub struct #ty {
            // Made in this crate only, by what takes or steals pins.
            pub(super) _private: (),
        }
    });
    let id = &pin.id;
    module.add(quote!(esp32_pads::show_pin!(#ty);));
    let functions = functions(pin);
    let into_esp_hal = esp_hal::method(pin);
    module.add(quote! {
        impl #ty {
            #functions

            /// Takes the pin.
            ///
            /// # Errors
            ///
            /// [`Taken`] if the pin is already taken, under any of its names.
            pub fn take() -> Result<Self, Taken> {
                claim(&[Self::INFO])?;
                Ok(Self { _private: () })
            }

            /// Gives the pin back, so that it can be taken again. The state of its pad does not change.
            pub fn free(self) {
                Pin::free(self);
            }

            #into_esp_hal
        }
    });
    let board = format_ident!("{}", model.bsp.type_name);
    let info = format_ident!("INFO_{}", pin.id);
    let pad = format_ident!("{}", pin.pad.gpio_name());
    module.add_with_comment(
        "SAFETY: `INFO` has this pad, no other type of the crate has it, and values come from `claim`, from `steal` and from `esp-hal` alone.",
        quote! {
            unsafe impl TypedPin for #ty {
                type Board = super::#board;
                const INFO: &'static PinInfo = &#info;
                const PAD: &'static Pad = &pads::#pad;

                unsafe fn steal() -> Self {
                    Self { _private: () }
                }
            }
        },
    );
    let other_names = pin.other_names.iter().map(|other| &other.name);
    module.add(quote! {
        static #info: PinInfo = PinInfo {
            id: #id,
            other_names: &[#(#other_names),*],
            pad: &pads::#pad,
            messages: &MESSAGES,
        };
    });
    let gates = Ability::ALL
        .into_iter()
        .filter(|ability| ability.is_of(&pin.pad));
    let gates = gates.map(|ability| match ability {
        Ability::Output => format_ident!("Output"),
        Ability::Pull => format_ident!("Pull"),
        Ability::Hold => format_ident!("Hold"),
        Ability::Wake => format_ident!("Wake"),
    });
    module.add(
        quote!(#(#[diagnostic::do_not_recommend] impl gate::#gates<#ty> for super::#board {})*),
    );
}

/// Adds the type of a pin, or what stands for it if it is not available to user code.
pub(super) fn add_any(pin: &Pin, model: &Model, module: &mut Module) {
    let Some(reserved) = pin.reserved else {
        return add(pin, model, module);
    };
    let name = match pin.module == model.primary.name {
        true => format!(
            "`{}` of {}, the pad {}",
            pin.id,
            model.primary.title,
            pin.pad.title()
        ),
        false => format!("The pad {}", pin.pad.title()),
    };
    let about = format!(
        "{name}, which {}.",
        words::unavailable(reserved, model).reason
    );
    let gate = format_ident!("{}", gate_of(reserved));
    add_stand_in(&pin.id, &about, &gate, module);
}

/// Adds a type without values, whose functions demand a trait that it lacks.
pub(super) fn add_stand_in(name: &str, about: &str, gate: &Ident, module: &mut Module) {
    let ty = format_ident!("{name}");
    let about = doc(about);
    module.add(quote! {
        #about
        #[derive(Debug)]
        pub struct #ty {
            _never: core::convert::Infallible,
        }

        impl #ty {
            /// Does not compile; the compiler's message gives the reason.
            ///
            /// # Errors
            ///
            /// None.
            pub fn take() -> Result<Self, Taken>
            where
                for<'a> Self: gate::#gate<'a>,
            {
                <Self as gate::#gate<'_>>::take()
            }

            /// Does not compile; the compiler's message gives the reason.
            ///
            /// # Safety
            ///
            /// No caller can meet it, because a call does not compile.
            #[must_use]
            pub unsafe fn steal() -> Self
            where
                for<'a> Self: gate::#gate<'a>,
            {
                <Self as gate::#gate<'_>>::steal()
            }
        }
    });
}

/// Adds what lets the compiler say why what is absent is no pin, where it is used as one.
pub(super) fn add_absent(name: &str, gate: &Ident, module: &mut Module) {
    let ty = format_ident!("{name}");
    module.add_with_comment(
        "SAFETY: nothing meets the condition.",
        quote! {
            unsafe impl esp32_pads::parts::Exists for #ty
            where
                for<'a> Self: gate::#gate<'a>,
            {
                const INFO: &'static esp32_pads::board::PinInfo = <Self as gate::#gate<'static>>::INFO;
            }
        },
    );
}

/// The IO_MUX functions as constants; function 2, GPIO, is what the drivers use.
fn functions(pin: &Pin) -> TokenStream {
    let functions = &pin.pad.functions;
    let gpio = functions.get(2).and_then(Option::as_ref);
    let mut constants = TokenStream::new();
    for (i, function) in functions.iter().enumerate() {
        let Some(name) = function else { continue };
        let earlier = functions.iter().take(i).flatten();
        if Some(name) == gpio || earlier.into_iter().any(|earlier| earlier == name) {
            continue;
        }
        let about = doc(&format!("IO_MUX function {i} of the pad."));
        let constant = format_ident!("{name}");
        let number = unsuffixed(i as u64);
        constants.extend(quote! {
            #about
            pub const #constant: Function<Self> = Function::new(#number);
        });
    }
    constants
}

/// What a pin is and can do, for its documentation.
fn describe(pin: &Pin, model: &Model) -> String {
    let pad = &pin.pad;
    let about = if pin.module == model.primary.name {
        let others = pin.other_names.iter();
        let others = others.map(|other| format!("`{}` on {}", other.name, other.of));
        let names = [pad.title()].into_iter().chain(others);
        format!(
            "Pin `{}` of {}: {}.\n",
            pin.id,
            model.primary.title,
            list(names)
        )
    } else {
        format!("The pad {}, which boards use themselves.\n", pad.title())
    };
    about + &facts(pin, model)
}

/// What its documentation says about a pin under whatever name: its pad's abilities and limits, and what boards use it for.
pub(super) fn facts(pin: &Pin, model: &Model) -> String {
    let pad = &pin.pad;
    let mut facts = Vec::new();
    facts.extend(pin.note.as_ref().map(|note| format!("Note: {note}.")));
    if pad.input_only {
        facts.push("Input-only: no output driver and no pull resistors.".to_owned());
    }
    facts.push(match &pad.rtc {
        Some(rtc) => format!(
            "In the RTC domain as RTC_GPIO{}: can hold its state through deep sleep and most resets.",
            rtc.gpio
        ),
        None => "Outside the RTC domain: cannot hold its state.".to_owned(),
    });
    if pad.strapping {
        facts.push(words::STRAPPING.to_owned());
    }
    if !pad.analog.is_empty() {
        let channels = pad
            .analog
            .iter()
            .map(|channel| format!("`{}`", channel.name()));
        facts.push(format!("Analog: {}.", list(channels)));
    }
    facts.extend(model.functions(pin).map(|(space, function)| {
        let function = function.facts.after(&format!("`{}`", function.name));
        format!("On {}: {}.", space.title, function.replacen(": ", ", ", 1))
    }));
    facts.extend(uses(pin, model));
    facts.iter().map(|fact| format!("\n- {fact}")).collect()
}

/// What the boards use a pin for, each function once.
fn uses(pin: &Pin, model: &Model) -> Vec<String> {
    let mut functions: IndexMap<String, Vec<&str>> = IndexMap::new();
    for (board, wire) in model.uses(pin) {
        let function = wire.facts.after(&format!("`{}`", wire.name));
        let function = function.replacen(": ", ", ", 1);
        functions.entry(function).or_default().push(&board.name);
    }
    functions
        .into_iter()
        .map(|(function, boards)| format!("In the {}: {function}.", list(boards)))
        .collect()
}
