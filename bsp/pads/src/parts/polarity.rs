//! The level at which something is on.

use crate::silicon::Level;

/// The level at which an LED is lit or a button is pressed: [`ActiveHigh`] or [`ActiveLow`].
///
/// ```
/// use esp32_pads::Level;
/// use esp32_pads::parts::{ActiveLow, Polarity};
///
/// assert_eq!((ActiveLow::ACTIVE, ActiveLow::INACTIVE), (Level::Low, Level::High));
/// assert!(ActiveLow::is_active(Level::Low));
/// ```
pub trait Polarity: sealed::Sealed + 'static {
    /// The active level: the LED is lit, or the button is pressed.
    const ACTIVE: Level;
    /// The inactive level.
    const INACTIVE: Level = match Self::ACTIVE {
        Level::High => Level::Low,
        Level::Low => Level::High,
    };

    /// Whether a level is the active one.
    #[must_use]
    #[inline(always)]
    fn is_active(level: Level) -> bool {
        level == Self::ACTIVE
    }
}

/// On at the high level.
#[derive(Debug)]
pub enum ActiveHigh {}
/// On at the low level: an LED between the supply and its pin, a button between its pin and ground.
#[derive(Debug)]
pub enum ActiveLow {}

impl Polarity for ActiveHigh {
    const ACTIVE: Level = Level::High;
}

impl Polarity for ActiveLow {
    const ACTIVE: Level = Level::Low;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::ActiveHigh {}
    impl Sealed for super::ActiveLow {}
}
