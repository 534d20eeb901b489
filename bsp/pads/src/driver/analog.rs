//! What is analog on a pad and may have power when a program takes the pad over.
//!
//! RTC_IO outlives all but system resets, so a program before may have left a DAC's voltage on the pad, against which a digital driver works, or a touch
//! sensor, which charges and discharges it. The bits are in the register that gives the pad to the digital side, so that the same write switches them off.
//!
//! Left alone is what has its power in other registers: the touch sensors of GPIO32 and GPIO33 (TOUCH_PAD8 and TOUCH_PAD9) and the Hall sensor between
//! GPIO36 and GPIO39 (HALL_SENS). Who has used one of these ends it before a pin of its pads is made a driver.

use crate::silicon::{Reg, map};

/// The power of the 32 kHz oscillator of GPIO32 and GPIO33, in their register, unless the RTC or the digital core has its clock from it: a chip whose RTC has no clock
/// does not wake up any more. A driver of one of its pads is a mistake of the program then, but one that must not stop the chip.
#[inline(always)]
pub(crate) fn crystal(rtc_io: Reg) -> u32 {
    if map::is_crystal(rtc_io) { unused() } else { 0 }
}

#[inline(never)]
fn unused() -> u32 {
    let clocks = map::CLK_CONF.read();
    let is_rtc_s = clocks & map::clock::RTC == map::clock::RTC_CRYSTAL;
    if is_rtc_s || clocks & map::clock::DIGITAL_CRYSTAL != 0 {
        0
    } else {
        map::XPD_XTAL_32K
    }
}
