//! What `pin.init` takes.

use crate::pin::Pin;
use crate::signal::{InputSignal, OutputSignal};
use crate::{AnyPin, Level, Mode, Pull, ops};

/// The arguments of `pin.init(mode, pull, *, value, alt)`.
///
/// `Init::default()` is Python's: mode `OUT`, no pull, the value unchanged, no alternate function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Init {
    pub(super) mode: Mode,
    pub(super) pull: Pull,
    pub(super) value: Option<Level>,
    pub(super) alt: Option<u8>,
}

impl Default for Init {
    fn default() -> Self {
        Self::new(Mode::Output)
    }
}

impl Init {
    /// The mode; no pull, the value unchanged, no alternate function.
    #[must_use]
    pub const fn new(mode: Mode) -> Self {
        Self {
            mode,
            pull: Pull::None,
            value: None,
            alt: None,
        }
    }

    /// The pull.
    #[must_use]
    pub const fn pull(self, pull: Pull) -> Self {
        Self { pull, ..self }
    }

    /// The level that the pin has from the first moment on.
    #[must_use]
    pub fn value(self, value: impl Into<Level>) -> Self {
        Self {
            value: Some(value.into()),
            ..self
        }
    }

    /// The alternate function: the index of a signal of the GPIO matrix, which [`InputSignal`] and [`OutputSignal`] name.
    /// Python's `-1` is not calling this.
    ///
    /// In mode `IN` the input signal listens to the pin, in mode `OUT` the pin carries the output signal, in mode
    /// `OPEN_DRAIN` both: Pycom's firmware connects only the output there, which is no use for I2C.
    #[must_use]
    pub const fn alt(self, signal: u8) -> Self {
        Self {
            alt: Some(signal),
            ..self
        }
    }
}

pub(super) fn connect(pin: &AnyPin, mode: Mode, signal: u8) {
    if mode != Mode::Output {
        ops::connect_input(pin.pad(), InputSignal::new(signal));
    }
    if mode != Mode::Input {
        ops::connect_output(pin.pad(), OutputSignal::new(signal));
    }
}
