//! The CPU cycles of each operation of the budget: typed, type-erased, by name and by hand.
//!
//! Only the chip counts cycles. On the host, the tests of this module count register accesses instead. It may use the counter and the bench; `run` alone asks for it.

mod pass;
#[cfg(test)]
mod tests;
mod ways;

use esp32_pads::board::PinInfo;
use esp32_pads::{CanHold, CanOutput, CanPull, TypedPin};

use crate::counter::Cycles;

pub(crate) use pass::{esp_hals, ours};
pub(crate) use ways::{by_hand, dynamic, erased};

/// A typed pin on which to measure cycles. The program of a board names one or two.
#[derive(Clone, Copy, Debug)]
pub struct Typed {
    info: &'static PinInfo,
    measure: fn(&mut Cycles<'_>),
}

impl Typed {
    /// The pin `P`. The self-test skips it unless it floats.
    #[must_use]
    pub const fn of<P: TypedPin + CanOutput + CanPull + CanHold>() -> Self {
        Typed {
            info: P::INFO,
            measure: ways::typed::<P>,
        }
    }

    pub(crate) fn info(&self) -> &'static PinInfo {
        self.info
    }

    /// Measures on the pin, which the self-test has taken. No driver of it may be in use meanwhile.
    pub(crate) fn measure(&self, cycles: &mut Cycles<'_>) {
        (self.measure)(cycles);
    }
}
