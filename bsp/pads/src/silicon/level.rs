//! The logic level of a pad.

/// The logic level of a pad or of its output latch.
///
/// Converts from and to `bool` (`true` is high), as `machine.Pin` takes `True`/`1` and `False`/`0`.
///
/// ```
/// use esp32_pads::Level;
///
/// assert_eq!(Level::from(true), Level::High);
/// assert_eq!(!Level::High, Level::Low);
/// assert!(bool::from(Level::High));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Level {
    /// Logic 0.
    Low,
    /// Logic 1.
    High,
}

impl From<bool> for Level {
    #[inline]
    fn from(high: bool) -> Self {
        if high { Level::High } else { Level::Low }
    }
}

impl From<Level> for bool {
    #[inline]
    fn from(level: Level) -> Self {
        matches!(level, Level::High)
    }
}

impl core::ops::Not for Level {
    type Output = Level;

    #[inline]
    fn not(self) -> Level {
        match self {
            Level::Low => Level::High,
            Level::High => Level::Low,
        }
    }
}
