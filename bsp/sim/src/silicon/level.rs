//! Low and high, as the chip's own logic has them.

/// A logic level of a signal, an output latch or an input.
///
/// A pad can also float: see [`PadLevel`](crate::PadLevel).
///
/// ```
/// use esp32_sim::Level;
///
/// assert_eq!(Level::from(true), Level::High);
/// assert_eq!(!Level::High, Level::Low);
/// assert!(bool::from(Level::High));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// Logic 0.
    Low,
    /// Logic 1.
    High,
}

impl From<bool> for Level {
    fn from(high: bool) -> Self {
        if high { Level::High } else { Level::Low }
    }
}

impl From<Level> for bool {
    fn from(level: Level) -> Self {
        level == Level::High
    }
}

impl std::ops::Not for Level {
    type Output = Level;

    fn not(self) -> Level {
        (!bool::from(self)).into()
    }
}
