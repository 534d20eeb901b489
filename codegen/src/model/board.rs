//! Boards, with what they use themselves.

use std::sync::Arc;

use super::function::{Bus, Facts};
use super::pin::Pin;
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
    /// Whether it is not available to user code.
    pub reserved: bool,
    /// Whether the pin is shared with other functions of the board.
    pub shared: bool,
    /// What it is.
    pub facts: Facts,
    /// Where its row stands.
    pub place: Place,
}

impl Board {
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

    /// Whether it uses a pin itself.
    pub(super) fn takes(&self, pin: &Pin) -> bool {
        self.wires.iter().any(|wire| *wire.pin == *pin)
    }
}
