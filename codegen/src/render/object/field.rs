//! The fields: which there are of a list of functions and buses, whoever connects them, and what each is in Rust.

use std::collections::BTreeSet;
use std::sync::Arc;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Bus, BusKind, Facts, Function, Kind, Pin, Wire};
use crate::render::number::unsuffixed;
use crate::render::path::path;

/// Something that is connected to a pin.
pub(super) struct Named<'a> {
    name: &'a str,
    pin: &'a Arc<Pin>,
    facts: &'a Facts,
}

impl<'a> Named<'a> {
    pub(super) fn of_wire(wire: &'a Wire) -> Self {
        Self {
            name: &wire.name,
            pin: &wire.pin,
            facts: &wire.facts,
        }
    }

    pub(super) fn of_function(function: &'a Function) -> Self {
        Self {
            name: &function.name,
            pin: &function.pin,
            facts: &function.facts,
        }
    }
}

/// A field.
pub(super) struct Field<'a> {
    /// Its name in Rust.
    pub name: String,
    /// What it is.
    pub about: String,
    pub what: What<'a>,
}

/// What a field is.
pub(super) enum What<'a> {
    Part(Kind, &'a Arc<Pin>),
    /// With the module that has a name for its type.
    Bus(&'a Bus, &'a str),
    Pin(&'a Arc<Pin>),
}

/// The fields of a list, and what is none.
pub(super) struct Fields<'a> {
    pub fields: Vec<(&'a str, Field<'a>)>,
    pub left_out: Vec<&'a str>,
}

impl<'a> Fields<'a> {
    /// With names that are not `reserved`, and with the names of those that are no fields.
    pub(super) fn named(mut self, reserved: &[&str]) -> (Vec<Field<'a>>, Vec<&'a str>) {
        let is_field = |name: &&str| self.fields.iter().any(|(field, _)| field == name);
        self.left_out.retain(|name| !is_field(name));
        (named(self.fields, reserved), self.left_out)
    }

    pub(super) fn extend(&mut self, other: Self) {
        self.fields.extend(other.fields);
        self.left_out.extend(other.left_out);
    }
}

/// Each pin is in one field. A bus goes before what is on one of its lines, and before a bus that shares a line with it and stands
/// behind it.
pub(super) fn fields<'a>(
    functions: &[Named<'a>],
    (buses, module): (&'a [Bus], &'a str),
    taken: &mut BTreeSet<u8>,
) -> Fields<'a> {
    let mut left_out = Vec::new();
    let mut of_buses = Vec::new();
    let mut lines = BTreeSet::new();
    for bus in buses {
        let pins: BTreeSet<_> = bus.lines.iter().map(|line| line.pin.pad.gpio).collect();
        if !pins.is_disjoint(taken) {
            left_out.push(bus.name.as_str());
            continue;
        }
        taken.extend(&pins);
        lines.extend(pins);
        let note = bus
            .note
            .as_ref()
            .map_or(String::new(), |note| format!(": {note}"));
        let field = Field {
            name: String::new(),
            about: format!("The lines of `{}` ({}){note}.", bus.name, bus.kind.name()),
            what: What::Bus(bus, module),
        };
        of_buses.push((bus.name.as_str(), field));
    }
    let (mut parts, mut pins) = (Vec::new(), Vec::new());
    for Named { name, pin, facts } in functions {
        let gpio = pin.pad.gpio;
        if !taken.insert(gpio) {
            // That a line of a bus has a name of its own is nothing new.
            if facts.kind.is_some() || !lines.contains(&gpio) {
                left_out.push(*name);
            }
            continue;
        }
        let about = format!("{}.", facts.after(&format!("`{name}`, {}", pin.id)));
        let (what, list) = match facts.kind {
            Some(kind) => (What::Part(kind, pin), &mut parts),
            None => (What::Pin(pin), &mut pins),
        };
        list.push((
            *name,
            Field {
                name: String::new(),
                about,
                what,
            },
        ));
    }
    parts.extend(of_buses);
    parts.extend(pins);
    Fields {
        fields: parts,
        left_out,
    }
}

/// Gives each its name in Rust, that of the pin map in small letters, or another one if that is taken; and puts them in their order.
fn named<'a>(mut fields: Vec<(&str, Field<'a>)>, reserved: &[&str]) -> Vec<Field<'a>> {
    fields.sort_by_key(|(_, field)| match field.what {
        What::Part(..) => 0,
        What::Bus(..) => 1,
        What::Pin(_) => 2,
    });
    let names = fields.iter().map(|(name, _)| name.to_ascii_lowercase());
    let names = unique(names, reserved);
    let fields = fields.into_iter().zip(names);
    fields
        .map(|((_, field), name)| Field { name, ..field })
        .collect()
}

/// Names for fields, with `_` behind those that are taken or that are words of Rust.
pub(super) fn unique(names: impl Iterator<Item = String>, reserved: &[&str]) -> Vec<String> {
    let mut taken: BTreeSet<_> = reserved.iter().map(|name| (*name).to_owned()).collect();
    let free = |mut name: String| {
        while syn::parse_str::<Ident>(&name).is_err() || !taken.insert(name.clone()) {
            name.push('_');
        }
        name
    };
    names.map(free).collect()
}

impl<'a> Field<'a> {
    /// The field's identifier.
    pub(super) fn ident(&self) -> Ident {
        format_ident!("{}", self.name)
    }

    /// Its pins.
    pub(super) fn pins(&self) -> Vec<&'a Arc<Pin>> {
        match self.what {
            What::Part(_, pin) | What::Pin(pin) => vec![pin],
            What::Bus(bus, _) => bus.lines.iter().map(|line| &line.pin).collect(),
        }
    }

    /// The bus, if it is one.
    pub(super) fn bus(&self) -> Option<&'a Bus> {
        match self.what {
            What::Bus(bus, _) => Some(bus),
            What::Part(..) | What::Pin(_) => None,
        }
    }

    /// Its type; `is_slot` says which pins may be absent.
    pub(super) fn ty(&self, is_slot: impl Fn(&Pin) -> bool) -> TokenStream {
        let pin = |pin: &Pin| match is_slot(pin) {
            true => {
                let slot = format_ident!("{}", pin.id);
                quote!(C::#slot)
            }
            false => path(pin),
        };
        match self.what {
            What::Pin(it) => pin(it),
            What::Bus(bus, module) => {
                let is_slot = bus.lines.iter().any(|line| is_slot(&line.pin));
                let (module, name) = (format_ident!("{module}"), format_ident!("{}", bus.name));
                match is_slot {
                    true => bus_type(bus, pin),
                    false => quote!(super::#module::#name),
                }
            }
            What::Part(kind, it) => {
                let pin = pin(it);
                match kind {
                    Kind::Led { high } => {
                        let polarity = polarity(high);
                        quote!(esp32_pads::parts::Led<#pin, #polarity>)
                    }
                    Kind::Button { high, .. } => {
                        let polarity = polarity(high);
                        quote!(esp32_pads::parts::Button<#pin, #polarity>)
                    }
                    Kind::Battery(upper, lower) => {
                        let [upper, lower] = [upper, lower].map(|it| unsuffixed(u64::from(it)));
                        quote!(esp32_pads::parts::Battery<#pin, #upper, #lower>)
                    }
                }
            }
        }
    }

    /// Its value; `pin` is that of a pin.
    pub(super) fn value(&self, pin: impl Fn(&Pin) -> TokenStream) -> TokenStream {
        match self.what {
            What::Pin(it) => pin(it),
            What::Bus(bus, _) => bus_value(bus, pin),
            What::Part(kind, it) => {
                let pin = pin(it);
                match kind {
                    Kind::Led { .. } => quote!(esp32_pads::parts::Led::of(#pin)),
                    Kind::Button { has_resistor, .. } => {
                        quote!(esp32_pads::parts::Button::of(#pin, #has_resistor))
                    }
                    Kind::Battery(..) => quote!(esp32_pads::parts::Battery::of(#pin)),
                }
            }
        }
    }
}

fn polarity(high: bool) -> TokenStream {
    match high {
        true => quote!(esp32_pads::parts::ActiveHigh),
        false => quote!(esp32_pads::parts::ActiveLow),
    }
}

/// The type of the lines of a kind of bus.
fn bundle(kind: BusKind) -> TokenStream {
    let name = match kind {
        BusKind::I2c => "I2c",
        BusKind::Spi => "Spi",
        BusKind::Uart => "Uart",
        BusKind::Sd => "Sd",
        BusKind::Radio => "Radio",
    };
    let name = format_ident!("{name}");
    quote!(esp32_pads::parts::#name)
}

/// The type of a bus' lines. A line that a board lacks is known by its name; one that no board has is left to the default.
pub(in super::super) fn bus_type(bus: &Bus, pin: impl Fn(&Pin) -> TokenStream) -> TokenStream {
    let mut lines: Vec<_> = bus
        .kind
        .lines()
        .iter()
        .map(|line| line_type(bus, line, &pin))
        .collect();
    while lines.last().is_some_and(Option::is_none) {
        lines.pop();
    }
    let lines = lines.into_iter();
    let lines = lines.map(|line| line.unwrap_or_else(|| quote!(esp32_pads::parts::Absent)));
    let bundle = bundle(bus.kind);
    quote!(#bundle<#(#lines),*>)
}

fn line_type(bus: &Bus, line: &str, pin: impl Fn(&Pin) -> TokenStream) -> Option<TokenStream> {
    if let Some(line) = bus.lines.iter().find(|it| it.line == line) {
        return Some(pin(&line.pin));
    }
    let (_, name) = bus.absent.iter().find(|(it, _)| *it == line)?;
    let name = format_ident!("{name}");
    Some(quote!(esp32_pads::parts::Absent<#name>))
}

/// The lines of a bus.
fn bus_value(bus: &Bus, pin: impl Fn(&Pin) -> TokenStream) -> TokenStream {
    let lines = bus.kind.lines().iter().map(|line| {
        let value = match bus.lines.iter().find(|it| it.line == *line) {
            Some(line) => pin(&line.pin),
            None => quote!(esp32_pads::parts::Absent::new()),
        };
        let line = format_ident!("{line}");
        quote!(#line: #value)
    });
    let bundle = bundle(bus.kind);
    quote!(#bundle { #(#lines),* })
}
