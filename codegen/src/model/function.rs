//! What is connected to pins: functions, buses, and what is known of them.

use std::sync::Arc;

use super::ability::Ability;
use super::pin::Pin;
use crate::input::pinmap::BusKind;
use crate::source::Place;

/// What a namespace's board connects to a pin.
#[derive(Clone, Debug)]
pub struct Function {
    /// The function's name.
    pub name: String,
    /// The pin's name in the namespace, or that of its pad if it has none there.
    pub at: String,
    /// The pin.
    pub pin: Arc<Pin>,
    /// What it is.
    pub facts: Facts,
    /// What it does to its pin, and wants of it.
    pub demands: Demands,
    /// Where its row stands.
    pub place: Place,
}

/// What a function does to its pin, and wants of it.
#[derive(Clone, Debug, Default)]
pub struct Demands {
    /// What the pin must be able to do.
    pub abilities: Vec<Ability>,
    /// Whether it is measured.
    pub is_analog: bool,
    /// Whether a resistor pulls it to the supply, and not to ground.
    pub pulls_up: Option<bool>,
    /// Whether it is given the high level at reset, and not the low one.
    pub high_at_reset: Option<bool>,
    /// Whether the rest works without it.
    pub is_optional: bool,
    /// Whether something else can be on the pin.
    pub is_shared: bool,
}

/// Pins that belong together as the lines of a bus.
#[derive(Clone, Debug)]
pub struct Bus {
    /// The name.
    pub name: String,
    /// What speaks on it.
    pub kind: BusKind,
    /// The lines.
    pub lines: Vec<Line>,
    /// The lines that another board has, and this one has not: what each is on the bus, and its name there.
    pub absent: Vec<(&'static str, String)>,
    /// What is connected to it.
    pub note: Option<String>,
    /// Where its row stands.
    pub place: Place,
}

/// A line of a bus.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it is on the bus, such as `mosi`.
    pub line: &'static str,
    /// The word for its pin in the namespace.
    pub at: String,
    /// The pin.
    pub pin: Arc<Pin>,
}

/// What is known of something that is connected to a pin.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// What it is.
    pub note: Option<String>,
    /// What it is to a program, if it is more than a pin.
    pub kind: Option<Kind>,
    /// Whether it does what it is for at the high level, and not at the low one.
    pub active_high: Option<bool>,
    /// The resistors of the divider in front of the pin, in ohms: the upper one, and the one to ground.
    pub divider: Option<(u32, u32)>,
}

/// What something is that a program has a driver for; all that the driver has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An LED.
    Led {
        /// Whether it is lit at the high level.
        high: bool,
    },
    /// A button.
    Button {
        /// Whether it is pressed at the high level.
        high: bool,
        /// Whether a resistor on the board, and not the pad's own one, keeps the pin at the other level.
        has_resistor: bool,
    },
    /// A battery, behind a divider of these resistors, in ohms: the upper one, and the one to ground.
    Battery(u32, u32),
}

impl Facts {
    /// All of it in words, or nothing.
    #[must_use]
    pub fn about(&self) -> String {
        let active = self.active_high.map(|high| match high {
            true => "active high".to_owned(),
            false => "active low".to_owned(),
        });
        let divider = self.divider.map(|(upper, lower)| {
            let ratio = (f64::from(upper) + f64::from(lower)) / f64::from(lower);
            let ratio = format!("{ratio:.3}");
            let ratio = ratio.trim_end_matches('0').trim_end_matches('.');
            format!(
                "{ratio} times the pin's voltage, through {}/{}",
                ohms(upper),
                ohms(lower)
            )
        });
        let facts: Vec<_> = self
            .note
            .clone()
            .into_iter()
            .chain(active)
            .chain(divider)
            .collect();
        facts.join("; ")
    }

    /// The same behind a word for it: `LED: the red light`.
    #[must_use]
    pub fn after(&self, word: &str) -> String {
        match self.about() {
            about if about.is_empty() => word.to_owned(),
            about => format!("{word}: {about}"),
        }
    }
}

/// A resistance as people write it: `100k`.
fn ohms(ohms: u32) -> String {
    match ohms {
        ohms if ohms % 1_000_000 == 0 => format!("{}M", ohms / 1_000_000),
        ohms if ohms % 1000 == 0 => format!("{}k", ohms / 1000),
        ohms => format!("{ohms} ohm"),
    }
}
