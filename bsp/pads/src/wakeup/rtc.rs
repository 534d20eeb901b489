//! What EXT0 and EXT1 do alike.

use crate::interrupt;
use crate::silicon::hold::{self, HoldBits};
use crate::silicon::pad::RtcPad;
use crate::silicon::{map, pads};

/// Chooses the pins of EXT1, last of all: `esp-hal` goes on with these registers when it goes to sleep.
pub(super) fn select_for_ext1(pins: u32) {
    map::EXT_WAKEUP1.write(pins);
    map::EXT_WAKEUP1.settle();
}

/// Makes the pad an input of the RTC domain, by its function 0, and holds it as that: without power, RTC_IO forgets what is not held.
pub(super) fn give_to_rtc(rtc: &RtcPad, keep_pulls: bool) {
    // GPIO reads the pad low from here on, which would be an edge.
    let mut all = pads::ALL.iter();
    if let Some(pad) = all.find(|pad| pad.rtc.is_some_and(|of| of.rtc_gpio == rtc.rtc_gpio)) {
        interrupt::end_use(pad);
    }
    let pulls = match rtc.drive {
        Some(drive) if !keep_pulls => 1 << drive.rue | 1 << drive.rde,
        _ => 0,
    };
    // All of this outlives core resets, so a program before may have left an output, or settings of its own for sleep.
    map::RTC_ENABLE_W1TC.write(map::RTC_GPIO0 << rtc.rtc_gpio);
    rtc.modify(
        pulls | 0b11 << rtc.fun_sel | rtc.sleep_bits(),
        1 << rtc.mux_sel | 1 << rtc.fun_ie,
    );
    hold::hold_anew(HoldBits::of(rtc));
}
