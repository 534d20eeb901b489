//! Pins: pads with types of their own, and their names.

use std::sync::Arc;

use super::pad::Pad;
use crate::source::Place;

/// A pin: a pad with a type of its own.
#[derive(Debug)]
pub struct Pin {
    /// The pin's own name.
    pub id: String,
    /// The Rust module of its type.
    pub module: String,
    /// The pad.
    pub pad: Arc<Pad>,
    /// The names in the other namespaces.
    pub other_names: Vec<OtherName>,
    /// Why it is not available to user code, if it is not.
    pub reserved: Option<Reserved>,
    /// What else is to be known.
    pub note: Option<String>,
}

/// Why a pin is not available to user code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// Its pad carries the flash.
    Flash,
    /// Its pad carries the PSRAM.
    Psram,
    /// Every board needs it, or its row says so.
    Board,
}

/// A pin's name in a namespace that is not the primary one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherName {
    /// The name.
    pub name: String,
    /// The title of the namespace.
    pub of: String,
}

/// A pad is one pin, whatever its names.
impl PartialEq for Pin {
    fn eq(&self, other: &Self) -> bool {
        self.pad == other.pad
    }
}

impl Eq for Pin {}

/// A name of a pin.
#[derive(Clone, Debug)]
pub struct Name {
    /// The name.
    pub name: String,
    /// The pin.
    pub pin: Arc<Pin>,
    /// Its other names in the namespace.
    pub aliases: Vec<String>,
    /// What is printed on the board instead.
    pub printed: Option<String>,
    /// Where its row stands.
    pub place: Place,
}

impl Name {
    /// What is printed on the board.
    #[must_use]
    pub fn on_board(&self) -> &str {
        self.printed.as_ref().unwrap_or(&self.name)
    }
}
