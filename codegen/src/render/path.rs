//! Where the type of a pin is, seen from other modules of the crate.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::Pin;

/// The path of a pin's type, from another module of the crate.
pub(super) fn path(pin: &Pin) -> TokenStream {
    let module = format_ident!("{}", pin.module);
    let ty = format_ident!("{}", pin.id);
    quote!(super::#module::#ty)
}

/// The same from the module of a shield.
pub(super) fn path_of_shield(pin: &Pin) -> TokenStream {
    let path = path(pin);
    quote!(super::#path)
}
