//! A logger.

use std::time::Duration;

use crate::outside::PadLevel;
use crate::part::{Part, Wires};

/// A logger that notes each change of its pins, for a test that looks at the order of several of them.
///
/// ```
/// use esp32_sim::{Chip, External, Logger, PadLevel};
///
/// let chip = Chip::new();
/// let (clock, data) = (chip.gpio(18), chip.gpio(19));
/// let logger = chip.attach(Logger::new(), [&clock, &data]);
/// data.drive(External::High);
/// clock.drive(External::High);
/// let order: Vec<_> = logger.with(|logger, _| logger.changes().iter().map(|change| change.1).collect());
/// assert_eq!(order, [1, 0]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Logger {
    changes: Vec<(Duration, usize, PadLevel)>,
}

impl Logger {
    /// A logger that has noted nothing yet.
    ///
    /// ```
    /// use esp32_sim::Logger;
    ///
    /// assert!(Logger::new().changes().is_empty());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// What has changed: when, which pin by its number, and to which level.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, External, Logger, PadLevel};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(18);
    /// let logger = chip.attach(Logger::new(), [&pin]);
    /// chip.advance(Duration::from_millis(3));
    /// pin.drive(External::High);
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
