//! Numbers as people write them.

use proc_macro2::{Literal, Span};
use syn::LitInt;

/// A number without its type behind it: `12`.
pub(super) fn unsuffixed(number: impl Into<u64>) -> Literal {
    Literal::u64_unsuffixed(number.into())
}

/// An offset or an address in hexadecimal digits, in groups of four if there are many: `0x44`, `0x3ff4_4000`.
pub(super) fn hex(number: u32) -> LitInt {
    let (high, low) = (number >> 16, number & 0xffff);
    let digits = match number {
        0..=0xff => format!("{low:#04x}"),
        0x100..=0xffff => format!("{low:#06x}"),
        _ => format!("{high:#x}_{low:04x}"),
    };
    LitInt::new(&digits, Span::call_site())
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{hex, unsuffixed};

    #[test]
    fn digits_are_grouped_and_types_left_out() {
        let numbers = [0x4, 0x98, 0x530, 0x1234, 0x3_4567, 0x3ff4_4000, u32::MAX].map(hex);
        let written = quote!(#(#numbers)*).to_string();
        let expected = "0x04 0x98 0x0530 0x1234 0x3_4567 0x3ff4_4000 0xffff_ffff";
        assert_eq!(written, expected);
        assert_eq!(unsuffixed(12_u8).to_string(), "12");
    }
}
