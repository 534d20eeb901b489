//! A pad in the chip's tables (`generated`).

use super::facts::Facts;
use super::generated::{facts, pads};
use super::pad::Pad;

impl Pad {
    /// What no driver needs of the pad: its names and its analog channels.
    ///
    /// They are looked up, and in firmware only if somebody does.
    #[must_use]
    pub const fn facts(&self) -> &'static Facts {
        let all = const { &facts::ALL };
        let mut i = 0;
        while i < all.len() {
            if all[i].0 == self.gpio {
                return &all[i].1;
            }
            i += 1;
        }
        &Facts::NONE
    }
}

// As `pulls` and `all_off_but_pulls` have it, on each pad.
const _: () = {
    let mut i = 0;
    while i < pads::ALL.len() {
        if let Some(rtc) = &pads::ALL[i].rtc {
            if let Some(drive) = &rtc.drive {
                assert!(drive.rde == drive.rue + 1);
                assert!(rtc.all_off_but_pulls() == rtc.all_off & !drive.pulls());
            }
        }
        i += 1;
    }
};
