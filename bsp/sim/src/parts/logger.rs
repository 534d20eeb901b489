//! A logger.

use std::time::Duration;

use crate::block::PadLevel;
use crate::world::{Part, Wires};

/// A logger that records each change of its pins, for a test that checks the order of changes on several pins.
///
/// ```
/// use esp32_sim::{Chip, Drive, Logger, PadLevel};
///
/// let chip = Chip::new();
/// let (clock, data) = (chip.gpio(18), chip.gpio(19));
/// let logger = chip.attach(Logger::new(), [&clock, &data]);
/// data.drive(Drive::High);
/// clock.drive(Drive::High);
/// let order: Vec<_> = logger.with(|logger, _| logger.changes().iter().map(|change| change.1).collect());
/// assert_eq!(order, [1, 0]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Logger {
    changes: Vec<(Duration, usize, PadLevel)>,
}

impl Logger {
    /// A logger without records.
    ///
    /// ```
    /// use esp32_sim::Logger;
    ///
    /// assert!(Logger::new().changes().is_empty());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// The changes: the time, the number of the pin, and the new level.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, Drive, Logger, PadLevel};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(18);
    /// let logger = chip.attach(Logger::new(), [&pin]);
    /// chip.advance(Duration::from_millis(3));
    /// pin.drive(Drive::High);
    /// let changes = logger.remove().changes().to_vec();
    /// assert_eq!(changes, [(Duration::from_millis(3), 0, PadLevel::High)]);
    /// ```
    pub fn changes(&self) -> &[(Duration, usize, PadLevel)] {
        &self.changes
    }
}

impl Part for Logger {
    fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
        self.changes.push((wires.now(), pin, level));
    }
}
