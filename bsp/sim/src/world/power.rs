//! Resets, deep sleep and wake-up, of a chip with its parts.

use super::part::World;
use crate::silicon::{WakeCause, pads};

impl World {
    /// A reset of everything: the RTC domain too, and the strapping pads are sampled.
    pub(crate) fn reset_all(&mut self, cause: u32) {
        self.state.registers.reset_rtc();
        self.state.reset_digital();
        self.restart(cause);
        self.state.latch_strap();
    }

    /// A core reset.
    pub(crate) fn reset_core(&mut self, cause: u32) {
        self.state.reset_core();
        self.restart(cause);
    }

    /// A CPU reset.
    pub(crate) fn reset_cpu(&mut self, cause: u32) {
        self.state.reset_cpu();
        self.restart(cause);
    }

    fn restart(&mut self, cause: u32) {
        self.state.restart(cause);
        self.tell_parts();
    }

    /// Deep sleep begins, and ends at once if the chip is to wake.
    pub(crate) fn sleep(&mut self) {
        self.state.sleep();
        self.settle(pads::ALL);
    }

    /// Deep sleep ends, for a reason that is not modelled.
    pub(crate) fn wake(&mut self, cause: WakeCause) {
        self.state.wake(cause as u32);
        self.tell_parts();
    }
}
