//! Sets of names, and where they stand on a board.

use std::sync::Arc;

use super::function::{Bus, Function};
use super::pin::{Name, Pin};

/// A set of names.
#[derive(Debug)]
pub struct Namespace {
    /// The name, which is that of the Rust module too.
    pub name: String,
    /// What the names are printed on, as it stands in a sentence.
    pub title: String,
    /// A sentence of documentation.
    pub doc: String,
    /// The names.
    pub names: Vec<Name>,
    /// What is connected to them.
    pub functions: Vec<Function>,
    /// The buses that they are lines of.
    pub buses: Vec<Bus>,
    /// Where the names stand on the board, if that is known.
    pub pinout: Option<Pinout>,
}

/// What stands along the two sides of a board, seen from above.
#[derive(Debug)]
pub struct Pinout {
    /// What is at the upper end.
    pub top: String,
    /// The left side from the upper end down, with nothing where there is no contact.
    pub left: Vec<Option<Contact>>,
    /// The right side.
    pub right: Vec<Option<Contact>>,
    /// What is not along a side, by what it is called.
    pub connectors: Vec<(String, Vec<Contact>)>,
}

/// One contact on the side of a board.
#[derive(Debug)]
pub enum Contact {
    /// A pin by its name in the namespace.
    Pin(Name),
    /// A supply, by the word for it.
    Power(String),
    /// Ground.
    Ground(String),
    /// Reset, enable and the like.
    Control(String),
    /// Nothing.
    Unconnected(String),
}

impl Namespace {
    /// The names of pins that are available to user code.
    pub fn open(&self) -> impl Iterator<Item = &Name> {
        self.names.iter().filter(|name| name.pin.reserved.is_none())
    }

    /// All pins that are available to user code, each once: by its name, or without one by its first function.
    pub fn pins(&self) -> Vec<(&str, &Arc<Pin>)> {
        let names = self.open().map(|name| (name.name.as_str(), &name.pin));
        let mut pins: Vec<_> = names.collect();
        for function in &self.functions {
            if !pins.iter().any(|(_, pin)| **pin == function.pin) {
                pins.push((&function.name, &function.pin));
            }
        }
        pins
    }

    /// What else its pins are called: by aliases, what is printed, and functions.
    pub fn more_names(&self) -> Vec<(&str, &Arc<Pin>)> {
        let names = self.open().flat_map(|name| {
            let others = name.aliases.iter().chain(&name.printed);
            others.map(|other| (other.as_str(), &name.pin))
        });
        let functions = self.functions.iter();
        let functions = functions.map(|function| (function.name.as_str(), &function.pin));
        names.chain(functions).collect()
    }
}
