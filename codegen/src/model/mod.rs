//! What a valid pin map says, with every reference resolved.
//!
//! Data, and what follows from it alone. It may use the words of `chip` and `input`, and knows nothing of errors or of what is generated.

mod ability;
mod board;
mod function;
mod namespace;
mod pad;
mod pin;
mod shield;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use crate::chip::{Analog, Erratum, Revision};
pub use crate::input::pinmap::BusKind;
pub use crate::source::Place;
pub use ability::Ability;
pub use board::{Board, Wire};
pub use function::{Bus, Demands, Facts, Function, Kind, Line};
pub use namespace::{Contact, Namespace, Pinout};
pub use pad::{Drive, Pad, Rtc, Signal};
pub use pin::{Name, OtherName, Pin, Reserved};
pub use shield::{Carried, Device, Shield};

/// The module of the pins without a name in the primary namespace.
pub(crate) const ONBOARD: &str = "onboard";
/// The module of the conversions between pins and `esp-hal`'s singletons.
pub(crate) const ESP_HAL: &str = "esp_hal";

/// The module of the pictures.
pub(crate) const PINOUT: &str = "pinout";
/// The module of the page to explore the pins.
pub(crate) const EXPLORE: &str = "explore";

/// The module of the shields, and the type of a board's view that stands for what they are plugged into.
pub(crate) const SHIELDS: &str = "shields";
pub(crate) const SOCKET: &str = "Socket";

/// A valid pin map.
#[derive(Debug)]
pub struct Model {
    /// What is generated.
    pub bsp: Bsp,
    /// The chip's pads, in the order of their GPIO numbers.
    pub pads: Vec<Arc<Pad>>,
    /// The GPIO matrix's signals.
    pub signals: Vec<Signal>,
    /// The pads that carry the flash or the PSRAM, by their GPIO numbers.
    pub memory: BTreeMap<u8, Reserved>,
    /// Whether pads and signals are this pin map's own, and not those of another one.
    pub has_chip: bool,
    /// The namespace whose names are the pins' own.
    pub primary: Namespace,
    /// The other namespaces.
    pub others: Vec<Namespace>,
    /// The pins without a name in the primary namespace: those that boards use themselves, and those of the flash.
    pub onboard: Vec<Arc<Pin>>,
    /// The boards.
    pub boards: Vec<Board>,
    /// What can be plugged into them.
    pub shields: Vec<Shield>,
}

/// What is generated.
#[derive(Clone, Debug)]
pub struct Bsp {
    /// The crate's name.
    pub package: String,
    /// The crate's directory, beside the chip's crate.
    pub directory: String,
    /// The name of the type that stands for the boards.
    pub type_name: String,
    /// What the boards are, as it stands in a sentence.
    pub title: String,
    /// The crate's description.
    pub description: String,
}

impl Model {
    /// The lowest revision of the chip among the boards; nothing if any of them does not say its own.
    #[must_use]
    pub fn min_chip_revision(&self) -> Option<Revision> {
        let known: Option<Vec<_>> = self.boards.iter().map(|it| it.min_chip_revision).collect();
        known?.into_iter().min()
    }

    /// The pins with a name in the primary namespace that are available to user code.
    pub fn user_pins(&self) -> impl Iterator<Item = &Arc<Pin>> {
        self.primary.open().map(|name| &name.pin)
    }

    /// The pins with a name in the primary namespace, available to user code or not.
    pub fn named_pins(&self) -> impl Iterator<Item = &Arc<Pin>> {
        self.primary.names.iter().map(|name| &name.pin)
    }

    /// All namespaces, the primary one first.
    pub fn namespaces(&self) -> impl Iterator<Item = &Namespace> {
        std::iter::once(&self.primary).chain(&self.others)
    }

    /// What the boards use a pin for.
    pub fn uses<'a>(&'a self, pin: &'a Pin) -> impl Iterator<Item = (&'a Board, &'a Wire)> {
        self.boards
            .iter()
            .flat_map(|board| board.wires.iter().map(move |wire| (board, wire)))
            .filter(move |(_, wire)| *wire.pin == *pin)
    }

    /// What the boards of the other namespaces connect to a pin.
    pub fn functions<'a>(
        &'a self,
        pin: &'a Pin,
    ) -> impl Iterator<Item = (&'a Namespace, &'a Function)> {
        self.namespaces()
            .flat_map(|space| {
                space
                    .functions
                    .iter()
                    .map(move |function| (space, function))
            })
            .filter(move |(_, function)| *function.pin == *pin)
    }
}

/// What a board makes of the pins of its model.
impl Board {
    /// Its view's pins that are available to user code, each once: the user's by their names, its own by their functions, and those of the
    /// primary namespace's functions that have no name.
    pub fn pins<'a>(&'a self, model: &'a Model) -> Vec<(&'a str, &'a Arc<Pin>)> {
        let mut pins: Vec<_> = self
            .user_pins(model)
            .map(|pin| (pin.id.as_str(), pin))
            .collect();
        let wires = self.wires.iter().filter(|wire| !wire.reserved);
        let wires = wires.map(|wire| (wire.name.as_str(), &wire.pin));
        for (name, pin) in wires.chain(self.onboard(model)) {
            if !pins.iter().any(|(_, other)| *other == pin) {
                pins.push((name, pin));
            }
        }
        pins
    }

    /// The primary namespace's functions on pins without a name there, but for those pins that the board itself has a name for.
    pub fn onboard<'a>(
        &'a self,
        model: &'a Model,
    ) -> impl Iterator<Item = (&'a str, &'a Arc<Pin>)> {
        let functions = model.primary.functions.iter();
        let onboard = functions.filter(|it| it.pin.module == ONBOARD && !self.takes(&it.pin));
        onboard.map(|function| (function.name.as_str(), &function.pin))
    }

    /// The primary namespace's pins that the board leaves to its users.
    pub fn user_pins<'a>(&'a self, model: &'a Model) -> impl Iterator<Item = &'a Arc<Pin>> {
        model.user_pins().filter(|pin| !self.takes(pin))
    }

    /// The primary namespace's pins that the board uses itself.
    pub fn own_pins<'a>(&'a self, model: &'a Model) -> impl Iterator<Item = &'a Arc<Pin>> {
        model.user_pins().filter(|pin| self.takes(pin))
    }
}
