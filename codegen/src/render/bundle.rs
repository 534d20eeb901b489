//! What of a shield is taken together.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::path::path_of_shield;
use crate::model::{Bus, Function, Line, Pin, Shield};

/// What is taken together: functions, and buses as a whole.
pub(crate) fn bundle(shield: &Shield) -> Vec<Member<'_>> {
    let is_line = |pin: &Pin| {
        let mut lines = shield.buses.iter().flat_map(|bus| shield.lines(bus));
        lines.any(|line| *line.pin == *pin)
    };
    // Of functions that share a pin, the first one has it.
    let mut members: Vec<Member<'_>> = Vec::new();
    for function in &shield.functions {
        let is_new = !members
            .iter()
            .any(|member| member.pins().contains(&&*function.pin));
        if is_new && !function.demands.is_optional && !is_line(&function.pin) {
            members.push(Member::Function(function));
        }
    }
    for bus in &shield.buses {
        // Buses can have lines in common, such as two selects on one SPI: those are taken one by one.
        let pins: Vec<_> = members.iter().flat_map(Member::pins).collect();
        let lines: Vec<_> = shield.lines(bus).collect();
        if !lines.iter().any(|line| pins.contains(&&*line.pin)) {
            members.push(Member::Bus(bus, lines));
        }
    }
    members
}

/// What is taken together with others.
pub(crate) enum Member<'a> {
    Function(&'a Function),
    Bus(&'a Bus, Vec<&'a Line>),
}

impl<'a> Member<'a> {
    pub(super) fn name(&self) -> &'a str {
        match self {
            Self::Function(function) => &function.name,
            Self::Bus(bus, _) => &bus.name,
        }
    }

    pub(crate) fn pins(&self) -> Vec<&'a Pin> {
        match self {
            Self::Function(function) => vec![&*function.pin],
            Self::Bus(_, lines) => lines.iter().map(|line| &*line.pin).collect(),
        }
    }

    pub(super) fn ty(&self) -> TokenStream {
        match self {
            Self::Function(function) => path_of_shield(&function.pin),
            Self::Bus(bus, _) => {
                let name = format_ident!("{}", bus.name);
                quote!(#name)
            }
        }
    }

    pub(super) fn value(&self) -> TokenStream {
        match self {
            Self::Function(function) => {
                let pin = path_of_shield(&function.pin);
                quote!(#pin { _private: () })
            }
            Self::Bus(bus, _) => {
                let name = format_ident!("{}", bus.name);
                quote!(#name::all())
            }
        }
    }
}

/// What the macro that makes its pins is called at the crate's root.
pub(super) fn macro_name(shield: &Shield) -> String {
    format!("shields_{}", shield.module)
}
