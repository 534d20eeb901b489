//! What is outside of a pad, and the level that it makes there.

use crate::silicon::Level;

/// What the outside of the chip does to a pad.
///
/// ```
/// use esp32_sim::{Chip, Drive, PadLevel};
///
/// let chip = Chip::new();
/// for (external, level) in [
///     (Drive::WeakHigh, PadLevel::High),
///     (Drive::Low, PadLevel::Low),
///     (Drive::default(), PadLevel::Floating),
/// ] {
///     chip.drive(18, external);
///     assert_eq!(chip.level(18), level);
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drive {
    /// Nothing is connected, or nothing drives.
    #[default]
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

/// The level on a pad, as measured from outside.
///
/// While a pad has no level, an input reads its last level.
///
/// ```
/// use esp32_pads::{Level, Output};
/// use esp32_sim::{Drive, PadLevel};
/// use pycom_bsp::module::P9;
///
/// esp32_sim::run(|chip| {
///     let led = Output::new(P9::take().unwrap(), Level::High);
///     assert_eq!(chip.pin::<P9>().level(), PadLevel::High);
///     chip.pin::<P9>().drive(Drive::Low);
///     assert_eq!(chip.pin::<P9>().level(), PadLevel::Contention);
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PadLevel {
    /// Logic 0.
    Low,
    /// Logic 1.
    High,
    /// Neither: no driver and no resistor, resistors pulling against each other, or a DAC at a voltage between the levels.
    Floating,
    /// Two drivers against each other: a short circuit.
    Contention,
}

impl PadLevel {
    /// The logic level, if it is one.
    pub(crate) fn logic(self) -> Option<Level> {
        match self {
            PadLevel::Low => Some(Level::Low),
            PadLevel::High => Some(Level::High),
            PadLevel::Floating | PadLevel::Contention => None,
        }
    }
}
