//! Hold: a frozen pad.
//!
//! An RTC pad has two hold bits, one in its RTC_IO register and one in `RTC_CNTL.HOLD_FORCE`;
//! either of them freezes the pad (TRM, "Pad Hold Feature"; Q-HOLD-PAD-BIT, Q-HOLD-FORCE-BIT). Frozen are output level, output enable, drive
//! strength, open drain, pulls, function and input enable (Espressif's driver, `gpio_hold_en`), as they were *before* the
//! write that set the bit: settings written together with it come too late (Q-HOLD-TOGETHER). Meanwhile the registers take all writes, and
//! the pad follows them once both bits are clear. `State::spread` implements this with
//! one condition.
//!
//! So a pad that was held with its input buffer on can still be read, and one that was held with the buffer off reads low until
//! it is released (Q-HOLD-INPUT-OFF). A hold does not freeze which side reads the pad: the register's `MUX_SEL` decides. (Q-HOLD-SIDE: no document says so; a hold
//! freezes what goes to the pad, and this is about what comes from it.)
//!
//! A pad without an RTC side has a bit in `RTC_IO.DIG_PAD_HOLD`, which freezes it in the same way while the digital side has power. In deep
//! sleep such a pad loses its state (the chip's automatic hold of digital pads is not modelled); afterwards it is still held, without driving.

use super::State;
use crate::block::{Defect, PadState, rtc_pad};
use crate::silicon::rtc;

/// A pad's bit in DIG_PAD_HOLD (TRM, RTCIO_DIG_PAD_HOLD_REG), if it has one. The list leaves GPIO20 out; its place in the row is free.
fn digital_bit(gpio: usize) -> Option<usize> {
    Some(match gpio {
        3 => 0,
        1 => 1,
        6..=11 => gpio - 4,
        5 => 8,
        16..=23 => gpio - 7,
        _ => return None,
    })
}

impl State {
    /// Whether a pad is frozen by now.
    pub(crate) fn is_frozen(&self, gpio: usize) -> bool {
        match digital_bit(gpio) {
            Some(bit) => {
                let bits = self.registers.rtc_io.dig_pad_hold().read().bits();
                bits >> bit & 1 == 1 && !self.asleep
            }
            None if self.defects.is_any() && rtc::number(gpio).is_some() => {
                self.is_held_by_what_works(gpio)
            }
            None => rtc_pad::pad(&self.registers, gpio).is_some_and(|pad| pad.held),
        }
    }

    /// Whether a pad of the RTC domain is held, as far as its bits work.
    fn is_held_by_what_works(&self, gpio: usize) -> bool {
        let number = gpio as u8;
        let has = |defect| self.defects.has(defect);
        let (own, force) = rtc_pad::hold_bits(&self.registers, gpio);
        let own = own && !has(Defect::HoldBitIgnored(number));
        let force = force && !has(Defect::HoldForceIgnored(number));
        let goes_on = self.defects.held >> gpio & 1 != 0;
        !has(Defect::HoldIgnored(number)) && (own || force || goes_on)
    }

    /// A held pad takes what the hold does not keep.
    pub(super) fn leak(&mut self, gpio: usize, requested: &PadState) {
        let number = gpio as u8;
        if self.defects.has(Defect::HoldNeverEnds(number)) {
            self.defects.held |= 1 << gpio;
        }
        if self.defects.has(Defect::HoldWithoutPulls(number)) {
            self.pads[gpio].pull_up = requested.pull_up;
            self.pads[gpio].pull_down = requested.pull_down;
        }
        if self.defects.has(Defect::HoldWithoutEnable(number)) {
            self.pads[gpio].enabled = requested.enabled;
        }
    }
}
