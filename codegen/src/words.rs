//! What the compiler and the run-time errors say about pins: made in one place, so that both say the same.

pub use crate::model::Ability;

use crate::list::list;
use crate::model::{Board, Bus, Model, Reserved, Wire};

/// A refusal, without the pin's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What follows the pin's name.
    pub reason: String,
    /// Which pins could.
    pub instead: String,
}

impl Ability {
    /// The pins that could.
    #[must_use]
    pub fn pins(self, model: &Model) -> String {
        let pins = model.user_pins().filter(|pin| self.is_of(&pin.pad));
        list(pins.map(|pin| pin.id.as_str()))
    }

    /// What is said to a pin that cannot.
    #[must_use]
    pub fn refusal(self, model: &Model) -> Sentence {
        let (reason, could) = self.sentence();
        Sentence {
            reason: reason.to_owned(),
            instead: format!("{could}: {}", self.pins(model)),
        }
    }
}

/// What is said to those who want a pin that is not available to user code.
#[must_use]
pub fn unavailable(reserved: Reserved, model: &Model) -> Sentence {
    let reason = match reserved {
        Reserved::Flash => "it carries the flash that the program runs from",
        Reserved::Psram => "it carries the PSRAM",
        Reserved::Board => "the board cannot do without it",
    };
    Sentence {
        reason: format!("is reserved: {reason}"),
        instead: format!(
            "user pins: {}",
            list(model.user_pins().map(|pin| pin.id.as_str()))
        ),
    }
}

/// What is said to those who want a pin that a board uses itself, by the pin's name.
#[must_use]
pub fn own(board: &Board, model: &Model) -> Sentence {
    let name = &board.name;
    let wires = board.wires.iter().map(at);
    let users = board.user_pins(model).map(|pin| pin.id.as_str());
    Sentence {
        reason: format!("is not a user pin of the {name}, which uses it itself"),
        instead: format!("its own pads: {}; user pins: {}", list(wires), list(users)),
    }
}

/// What is said to those who plug something into a board that wants a pin which the board needs itself, by the pin's name.
#[must_use]
pub fn kept(board: &Board, model: &Model) -> Sentence {
    let Sentence { instead, .. } = own(board, model);
    Sentence {
        reason: format!("is not free on the {}, which uses it itself", board.name),
        instead,
    }
}

/// What is said to those who want what a board reserves.
#[must_use]
pub fn reserved(board: &Board) -> Sentence {
    let reserved = board.wires.iter().filter(|wire| wire.reserved);
    let reserved = reserved.map(|wire| wire.facts.after(&at(wire)));
    Sentence {
        reason: format!("is reserved: the {} cannot do without it", board.name),
        instead: format!("reserved here: {}", list(reserved)),
    }
}

/// What is said to those who want a line of a bus that the board lacks, by the line's name.
#[must_use]
pub fn absent(board: &Board, bus: &Bus, line: &str) -> Sentence {
    let lines = bus.lines.iter();
    let lines = lines.map(|line| format!("{} ({})", line.line, line.pin.id));
    let name = &board.name;
    Sentence {
        reason: format!(
            "is not there: the {name} has no line `{line}` on its bus `{}`",
            bus.name
        ),
        instead: format!("lines of `{}` on the {name}: {}", bus.name, list(lines)),
    }
}

/// What is said of a strapping pad.
pub(crate) const STRAPPING: &str =
    "Strapping: its level at power-on and system resets selects how the chip boots.";

/// A function with its pin: `RGB_LED (P2)`.
fn at(wire: &Wire) -> String {
    format!("{} ({})", wire.name, wire.pin.id)
}
