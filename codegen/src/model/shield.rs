//! What can be plugged into boards.

use super::function::{Bus, Function, Line};
use crate::source::Place;

/// What can be plugged into a connector of boards.
#[derive(Clone, Debug)]
pub struct Shield {
    /// The Rust module.
    pub module: String,
    /// The name.
    pub name: String,
    /// The same, as it stands in a sentence.
    pub title: String,
    /// Which of its versions this is.
    pub note: Option<String>,
    /// The crate of the boards that it is for.
    pub package: String,
    /// The namespace that it is plugged into.
    pub connector: String,
    /// The namespace whose names are printed on it.
    pub carries: Option<Carried>,
    /// Whether something else can be plugged into it where it is plugged in.
    pub stacks: bool,
    /// What it connects to its pins.
    pub functions: Vec<Function>,
    /// Its buses.
    pub buses: Vec<Bus>,
    /// What is on them.
    pub devices: Vec<Device>,
    /// Where its row stands.
    pub place: Place,
}

impl Shield {
    /// Whether it carries a connector, into which others are plugged.
    pub(crate) fn brings(&self, connector: &str) -> bool {
        let carried = self.carries.as_ref();
        carried.is_some_and(|carried| carried.space == connector)
    }

    /// Whether another one can be plugged into the connector that this one leads through.
    pub(crate) fn leads_to(&self, other: &Self) -> bool {
        self.stacks && self.connector == other.connector && self.module != other.module
    }
}

/// A namespace that is printed on a carrier.
#[derive(Clone, Debug)]
pub struct Carried {
    /// The namespace.
    pub space: String,
    /// Where that is said.
    pub place: Place,
}

/// A device on an I2C bus.
#[derive(Clone, Debug)]
pub struct Device {
    /// The name.
    pub name: String,
    /// The bus' name.
    pub bus: String,
    /// The address, of 7 bits.
    pub address: u8,
    /// What it is.
    pub note: Option<String>,
    /// Where its row stands.
    pub place: Place,
}

impl Shield {
    /// The lines of a bus that it does not work without: a line that only an optional function is on is taken by itself.
    pub fn lines<'a>(&'a self, bus: &'a Bus) -> impl Iterator<Item = &'a Line> {
        bus.lines.iter().filter(|line| {
            let mut functions = self.functions.iter().filter(|it| it.pin == line.pin);
            functions.clone().next().is_none() || functions.any(|it| !it.demands.is_optional)
        })
    }
}
