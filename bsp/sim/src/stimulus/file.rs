//! The shape of a stimulus file.

use std::time::Duration;

use serde::Deserialize;
use serde_saphyr::Spanned;

use super::length::Length;
use super::name::Name;
use crate::block::Drive;

/// A stimulus: what the outside does to a board's pins.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct File {
    /// Pins that are connected by a wire, in lists of two or more.
    #[serde(default)]
    pub(super) wires: Vec<Vec<Name>>,
    /// What is connected from the beginning, such as a resistor.
    #[serde(default)]
    pub(super) levels: Vec<Connection>,
    /// Push buttons. A pin that a step presses and that is not here has a button to ground that does not bounce.
    #[serde(default)]
    pub(super) buttons: Vec<Button>,
    /// Rotary encoders.
    #[serde(default)]
    pub(super) encoders: Vec<Encoder>,
    /// Generators of square waves, which begin with low.
    #[serde(default)]
    pub(super) square_waves: Vec<Square>,
    /// What happens when.
    #[serde(default)]
    pub(super) steps: Vec<Step>,
}

/// A level on a pin.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Connection {
    /// The pin.
    pub(super) pin: Name,
    /// What the outside does to it.
    pub(super) to: Outside,
}

/// What the outside does to a pin.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(super) enum Outside {
    /// Nothing is connected.
    Floating,
    /// A driver or a closed switch to ground.
    Low,
    /// A driver or a closed switch to 3.3 V.
    High,
    /// A resistor to ground.
    WeakLow,
    /// A resistor to 3.3 V.
    WeakHigh,
}

impl From<Outside> for Drive {
    fn from(outside: Outside) -> Self {
        match outside {
            Outside::Floating => Drive::Floating,
            Outside::Low => Drive::Low,
            Outside::High => Drive::High,
            Outside::WeakLow => Drive::WeakLow,
            Outside::WeakHigh => Drive::WeakHigh,
        }
    }
}

/// A push button.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Button {
    /// Its pin.
    pub(super) pin: Name,
    /// What it connects the pin to.
    #[serde(default)]
    pub(super) to: Contact,
    /// How its contact bounces.
    pub(super) bounce: Option<Bouncing>,
}

/// What a button connects its pin to.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(super) enum Contact {
    /// To ground.
    #[default]
    Ground,
    /// To 3.3 V.
    Supply,
}

/// How a contact bounces.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Bouncing {
    /// How many times it springs back.
    #[cfg_attr(test, schemars(range(max = 1000)))]
    pub(super) times: u16,
    /// How long it takes until it stays.
    pub(super) within: Length,
}

/// A rotary encoder.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Encoder {
    /// What steps call it.
    pub(super) name: Name,
    /// The pin of its contact A, which changes first when it is turned forwards.
    pub(super) a: Name,
    /// The pin of its contact B.
    pub(super) b: Name,
    /// How long a quarter of a detent takes.
    pub(super) quarter: Length,
}

/// A generator.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Square {
    /// Its pin.
    pub(super) pin: Name,
    /// How long it stays at each level.
    pub(super) half: Length,
}

/// Something that happens: one of `press`, `release`, `set` with `to`, and `turn` with `by`.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    /// When, from the beginning on.
    #[cfg_attr(test, schemars(with = "Length"))]
    pub(super) at: Spanned<Length>,
    /// The pin whose button is pressed.
    pub(super) press: Option<Name>,
    /// The pin whose button is released.
    pub(super) release: Option<Name>,
    /// The pin that the outside does something to.
    pub(super) set: Option<Name>,
    /// What it does to it.
    pub(super) to: Option<Outside>,
    /// The encoder that is turned.
    pub(super) turn: Option<Name>,
    /// By how many detents, backwards if negative.
    pub(super) by: Option<i32>,
}

/// What a step is, where its keys fit together.
pub(super) enum Action<'a> {
    Press(&'a Name, bool),
    Set(&'a Name, Outside),
    Turn(&'a Name, i32),
}

impl Step {
    pub(super) fn at(&self) -> Duration {
        self.at.value.0
    }

    pub(super) fn action(&self) -> Option<Action<'_>> {
        let Step {
            press,
            release,
            set,
            to,
            turn,
            by,
            ..
        } = self;
        match (press, release, set, to, turn, by) {
            (Some(pin), None, None, None, None, None) => Some(Action::Press(pin, true)),
            (None, Some(pin), None, None, None, None) => Some(Action::Press(pin, false)),
            (None, None, Some(pin), Some(to), None, None) => Some(Action::Set(pin, *to)),
            (None, None, None, None, Some(encoder), Some(by)) => Some(Action::Turn(encoder, *by)),
            _ => None,
        }
    }
}
