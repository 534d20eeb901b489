//! What all that drives and pulls a wire makes of it.

use super::outside::{Drive, PadLevel};

/// An analog voltage is a level up to a quarter of the supply and from three quarters on (data sheet, "DC Characteristics", VIL and VIH).
const LOW: u8 = 0x40;
const HIGH: u8 = 0xc0;

/// Everything that acts on one wire.
#[derive(Clone, Copy, Default)]
pub(crate) struct Wire {
    pub(crate) driven_low: bool,
    pub(crate) driven_high: bool,
    /// A DAC drives it to a voltage that is neither level.
    driven_between: bool,
    pub(crate) pulled_low: bool,
    pub(crate) pulled_high: bool,
}

impl Wire {
    pub(crate) fn add(&mut self, external: Drive) {
        match external {
            Drive::Floating => {}
            Drive::Low => self.driven_low = true,
            Drive::High => self.driven_high = true,
            Drive::WeakLow => self.pulled_low = true,
            Drive::WeakHigh => self.pulled_high = true,
        }
    }

    pub(crate) fn add_voltage(&mut self, voltage: u8) {
        match voltage {
            ..=LOW => self.driven_low = true,
            HIGH.. => self.driven_high = true,
            _ => self.driven_between = true,
        }
    }

    pub(crate) fn is_driven(self) -> bool {
        self.driven_low || self.driven_high || self.driven_between
    }

    /// Drivers beat resistors; resistors against each other leave a voltage that is neither level.
    pub(crate) fn level(self) -> PadLevel {
        match (self.driven_low, self.driven_between, self.driven_high) {
            (true, false, false) => PadLevel::Low,
            (false, true, false) => PadLevel::Floating,
            (false, false, true) => PadLevel::High,
            (false, false, false) => match (self.pulled_low, self.pulled_high) {
                (true, false) => PadLevel::Low,
                (false, true) => PadLevel::High,
                _ => PadLevel::Floating,
            },
            _ => PadLevel::Contention,
        }
    }
}
