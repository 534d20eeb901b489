// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The messages of run-time errors about what a pin does not support. The compiler's messages are the same (`gate` in the crate of a board).

/// What not every pin can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ability {
    Output,
    Pull,
    Hold,
    Wake,
}

impl Ability {
    /// Why a pin cannot: what follows its name.
    pub(crate) const fn reason(self) -> &'static str {
        match self {
            Self::Output => "cannot be an output: its pad is input-only, without an output driver",
            Self::Pull => "cannot have a pull: its pad is input-only, without pull resistors",
            Self::Hold => "cannot hold its state: its pad is outside the RTC domain",
            Self::Wake => "cannot wake the chip: its pad is outside the RTC domain",
        }
    }

    /// What the others are called.
    pub(crate) const fn others(self) -> &'static str {
        match self {
            Self::Output => "pins that can be outputs",
            Self::Pull => "pins that can have a pull",
            Self::Hold => "pins that can hold",
            Self::Wake => "pins that can wake the chip",
        }
    }
}
