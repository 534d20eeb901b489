//! Hold: the two bits that freeze an RTC pad.
//!
//! Either bit alone keeps the pad frozen (TRM "IO_MUX and GPIO Matrix", "RTC IO Pin List and hold"). Both are set, because boot code of some
//! frameworks clears HOLD_FORCE at start-up; both are cleared to release, and both are read: the hardware
//! remembers what a program forgets over a reset.

use crate::Reg;
use crate::map::HOLD_FORCE;
use crate::pad::{Pad, RtcPad};

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
pub(crate) fn release(
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
    release(bits);
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
