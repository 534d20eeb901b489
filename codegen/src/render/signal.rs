//! The types of the GPIO matrix's signals.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example;
use super::layout::{Module, doc};
use super::number::unsuffixed;
use crate::chip;
use crate::model::{Model, Signal};

/// The signals' module.
pub(super) fn module(model: &Model) -> Module {
    let (memory, inputs): (Vec<_>, Vec<_>) = indexed(model, |signal| signal.input)
        .into_iter()
        .partition(|(name, _)| chip::is_of_memory(name));
    let outputs = indexed(model, |signal| signal.output);
    let about = "The GPIO matrix's signals, by name (TRM \"IO_MUX and GPIO Matrix\", peripheral signal list).\n\nAn index without \
         a name is also a signal: a constant, or one that the TRM does not name.\n\nDrivers connect them with \
         [`connect_input`](crate::Driver::connect_input) and [`connect_output`](crate::Driver::connect_output). Each direction has \
         its own type, so they cannot be confused.\n\nThe inputs through which the chip reads the flash and the PSRAM are not available: a \
         program that routes another pad to the flash input crashes.";
    let mut module = Module::new(&example::after(about, &example::signals(&inputs, &outputs)));
    module.add(quote!(
        use core::fmt;
    ));
    module.add(signals(
        "InputSignal",
        "A signal that the GPIO matrix routes from a pad to a peripheral.",
        &inputs,
        &new_input(&memory),
    ));
    module.add(signals(
        "OutputSignal",
        "A signal that the GPIO matrix routes from a peripheral to pads.",
        &outputs,
        &new_output(),
    ));
    module
}

/// Names and indices of one direction, in the order of the indices.
fn indexed(model: &Model, index: impl Fn(&Signal) -> Option<u8>) -> Vec<(&str, u8)> {
    let signals = model.signals.iter();
    let mut indexed: Vec<_> = signals
        .filter_map(|signal| Some((signal.name.as_str(), index(signal)?)))
        .collect();
    indexed.sort_by_key(|&(_, index)| index);
    indexed
}

/// The function from an index to an input signal, which none of the memory's is.
fn new_input(memory: &[(&str, u8)]) -> TokenStream {
    let runs = memory.chunk_by(|(_, one), (_, next)| one + 1 == *next);
    let none = runs.filter_map(|run| {
        let (first, last) = (unsuffixed(run.first()?.1), unsuffixed(run.last()?.1));
        Some(quote!(#first..=#last => None,))
    });
    quote! {
        /// The signal of an index: any of the matrix's 256, except those through which the flash and the PSRAM are read.
        #[must_use]
        pub const fn new(index: u8) -> Option<Self> {
            match index {
                #(#none)*
                _ => Some(Self(index)),
            }
        }
    }
}

fn new_output() -> TokenStream {
    quote! {
        /// The signal of an index: any of the matrix's 256.
        #[must_use]
        pub const fn new(index: u8) -> Self {
            Self(index)
        }
    }
}

fn signals(type_name: &str, about: &str, signals: &[(&str, u8)], new: &TokenStream) -> TokenStream {
    let ty = format_ident!("{type_name}");
    let about = doc(&example::after(about, &example::signal(type_name, signals)));
    let constants = signals.iter().map(|(name, index)| {
        let doc = doc(&format!("Signal {index}."));
        let name = format_ident!("{name}");
        let index = unsuffixed(*index);
        quote!(#doc pub const #name: Self = Self(#index);)
    });
    let arms = signals.iter().map(|(name, index)| {
        let index = unsuffixed(*index);
        quote!(#index => Some(#name),)
    });
    let debug = format!("{type_name}({{self}})");
    quote! {
        #about
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct #ty(u8);

        impl #ty {
            #(#constants)*

            #new

            /// The signal's index in the GPIO matrix.
            #[must_use]
            pub const fn index(self) -> u8 {
                self.0
            }

            /// The signal's name.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    #(#arms)*
                    _ => None,
                }
            }
        }

        impl fmt::Display for #ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => write!(f, "signal {}", self.0),
                }
            }
        }

        impl fmt::Debug for #ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, #debug)
            }
        }
    }
}
