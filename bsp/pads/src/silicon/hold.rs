//! Hold: the two bits that freeze an RTC pad.
//!
//! Either bit alone keeps the pad frozen (TRM "IO_MUX and GPIO Matrix", "RTC IO Pin List and hold"). Both are set, because boot code of some
//! frameworks clears HOLD_FORCE at start-up; both are cleared to release, and both are read: the hardware
//! remembers what a program forgets over a reset.
//!
//! A pad outside the RTC domain has one bit, in RTC_IO.DIG_PAD_HOLD. This crate never sets it, because such a pad loses its state in deep sleep all the
//! same; it finds and clears what an earlier firmware has left there.

use super::map::{DIG_PAD_HOLD, HOLD_FORCE};
use super::pad::{Pad, RtcPad};
use super::reg::Reg;

/// Where the two hold bits of a pad are.
#[derive(Clone, Copy)]
pub(crate) struct HoldBits {
    /// The pad's own register in RTC_IO, which other pads may share.
    pad: (Reg, u32),
    /// The pad's bit in HOLD_FORCE.
    force: u32,
}

impl HoldBits {
    pub(crate) const fn of(rtc: &RtcPad) -> Self {
        Self {
            pad: (rtc.register, 1 << rtc.hold),
            force: 1 << rtc.hold_force,
        }
    }
}

/// A pad's part in the RTC domain, for use in constants.
///
/// # Panics
///
/// At compile time only, when generated code says that a pad outside the RTC domain can hold or wake.
pub(crate) const fn rtc(pad: &'static Pad) -> &'static RtcPad {
    match &pad.rtc {
        Some(rtc) => rtc,
        None => panic!("a pad outside the RTC domain can neither hold nor wake"),
    }
}

/// The hold bits of a pad of the RTC domain, for use in constants.
pub(crate) const fn bits(pad: &'static Pad) -> HoldBits {
    HoldBits::of(rtc(pad))
}

/// Freezes the pad. One critical section for both registers: no other core sees a pad with one bit.
#[inline]
pub(crate) fn hold(
    HoldBits {
        pad: (register, bit),
        force,
    }: HoldBits,
) {
    critical_section::with(|_| {
        register.modify(0, bit);
        HOLD_FORCE.modify(0, force);
        HOLD_FORCE.settle();
    });
}

/// Releases the pad: it takes what the registers say when the second bit falls.
#[inline]
pub(crate) fn unhold(
    HoldBits {
        pad: (register, bit),
        force,
    }: HoldBits,
) {
    critical_section::with(|_| {
        HOLD_FORCE.modify(force, 0);
        register.modify(bit, 0);
        register.settle();
    });
}

/// Freezes the pad as it is set up now, whatever it was frozen at before.
pub(crate) fn hold_anew(bits: HoldBits) {
    unhold(bits);
    hold(bits);
}

/// Whether either bit freezes the pad.
#[inline]
pub(crate) fn is_held(
    HoldBits {
        pad: (register, bit),
        force,
    }: HoldBits,
) -> bool {
    register.read() & bit != 0 || HOLD_FORCE.read() & force != 0
}

/// A pad's bit in DIG_PAD_HOLD (TRM, RTCIO_DIG_PAD_HOLD_REG); 0 for a pad of the RTC domain, which has none there. GPIO20's is the one that
/// its place among its neighbours leaves.
const fn digital_bit(pad: &Pad) -> u32 {
    match pad.gpio {
        3 => 1 << 0,
        1 => 1 << 1,
        6..=11 => 1 << (pad.gpio - 4),
        5 => 1 << 8,
        16..=23 => 1 << (pad.gpio - 7),
        _ => 0,
    }
}

/// Whether a pad outside the RTC domain is held.
#[inline]
pub(crate) fn is_digitally_held(pad: &Pad) -> bool {
    DIG_PAD_HOLD.read() & digital_bit(pad) != 0
}

/// Releases a pad outside the RTC domain.
#[inline]
pub(crate) fn end_digital_hold(pad: &Pad) {
    DIG_PAD_HOLD.modify_shared(digital_bit(pad), 0);
}

#[cfg(test)]
mod tests {
    use super::digital_bit;
    use crate::silicon::pads;

    #[test]
    fn a_pad_has_a_digital_hold_bit_of_its_own_or_is_in_the_rtc_domain() {
        let mut bits = 0;
        for pad in &pads::ALL {
            assert_eq!(
                digital_bit(pad) == 0,
                pad.rtc.is_some(),
                "{}",
                pad.facts().name
            );
            assert_eq!(bits & digital_bit(pad), 0, "{}", pad.facts().name);
            bits |= digital_bit(pad);
        }
        assert_eq!(bits, 0x1_FFFF);
    }
}
