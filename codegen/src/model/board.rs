//! Boards, with what they use themselves.

use std::sync::Arc;

use super::function::{Bus, Facts};
use super::pin::Pin;
use super::{Model, ONBOARD};
use crate::chip::Revision;
use crate::source::Place;

/// A board.
#[derive(Debug)]
pub struct Board {
    /// The Rust module of its view.
    pub module: String,
    /// The name.
    pub name: String,
    /// Which of its versions this is.
    pub note: Option<String>,
    /// The lowest revision of the chip that it was sold with, if that is known.
    pub min_chip_revision: Option<Revision>,
    /// The pads it uses itself.
    pub wires: Vec<Wire>,
    /// The buses that they are lines of.
    pub buses: Vec<Bus>,
    /// Where its row stands.
    pub place: Place,
}

/// What a board connects to one of its own pads.
#[derive(Clone, Debug)]
pub struct Wire {
    /// The function's name.
    pub name: String,
    /// The pin.
    pub pin: Arc<Pin>,
    /// Whether nobody may take it.
    pub reserved: bool,
    /// Whether the pin is shared with other functions of the board.
    pub shared: bool,
    /// What it is.
    pub facts: Facts,
    /// Where its row stands.
    pub place: Place,
}

impl Board {
    /// Its view's pins that somebody may take, each once: the user's by their names, its own by their functions, and those of the
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

    /// Which of its versions it is, as part of a sentence: without a full stop at its end, and with `before` in front if there
    /// is something to say.
    #[must_use]
    pub fn version(&self, before: &str) -> String {
        let note = self
            .note
            .as_ref()
            .map(|note| note.trim().trim_end_matches('.'));
        note.map_or(String::new(), |note| format!("{before}{note}"))
    }

    /// The lowest revision of the chip and all later ones, in words.
    #[must_use]
    pub fn chip_revisions(&self) -> Option<String> {
        Some(format!(
            "chip revision {} or later",
            self.min_chip_revision?
        ))
    }

    /// The primary namespace's pins that the board leaves to its users.
    pub fn user_pins<'a>(&'a self, model: &'a Model) -> impl Iterator<Item = &'a Arc<Pin>> {
        model.user_pins().filter(|pin| !self.takes(pin))
    }

    /// The primary namespace's pins that the board uses itself.
    pub fn own_pins<'a>(&'a self, model: &'a Model) -> impl Iterator<Item = &'a Arc<Pin>> {
        model.user_pins().filter(|pin| self.takes(pin))
    }

    fn takes(&self, pin: &Pin) -> bool {
        self.wires.iter().any(|wire| *wire.pin == *pin)
    }
}
