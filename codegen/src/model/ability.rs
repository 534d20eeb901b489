//! What a pin can do or not, by its pad.

use super::pad::Pad;

/// What not every pin can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// Drive its pad, push-pull or open-drain.
    Output,
    /// Have a pull resistor.
    Pull,
    /// Hold its state through deep sleep.
    Hold,
    /// Wake the chip from deep sleep.
    Wake,
}

impl Ability {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Output, Self::Pull, Self::Hold, Self::Wake];

    /// Whether a pad has it.
    #[must_use]
    pub fn is_of(self, pad: &Pad) -> bool {
        match self {
            Self::Output | Self::Pull => !pad.input_only,
            Self::Hold | Self::Wake => pad.rtc.is_some(),
        }
    }

    /// What is said of a pin that can, after its name.
    #[must_use]
    pub fn claim(self) -> &'static str {
        match self {
            Self::Output => "can be an output, push-pull or open-drain",
            Self::Pull => "can have a pull, up or down",
            Self::Hold => "can hold its state through deep sleep and most resets",
            Self::Wake => "can wake the chip from deep sleep",
        }
    }

    /// What is said to a pin that cannot, and of those that could.
    #[must_use]
    pub fn sentence(self) -> (&'static str, &'static str) {
        match self {
            Self::Output => (
                "cannot be an output: its pad is input-only, without an output driver",
                "pins that can be outputs",
            ),
            Self::Pull => (
                "cannot have a pull: its pad is input-only, without pull resistors",
                "pins that can have a pull",
            ),
            Self::Hold => (
                "cannot hold its state: its pad is outside the RTC domain",
                "pins that can hold",
            ),
            Self::Wake => (
                "cannot wake the chip: its pad is outside the RTC domain",
                "pins that can wake the chip",
            ),
        }
    }
}
