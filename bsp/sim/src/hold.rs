//! Hold: a frozen pad.
//!
//! An RTC pad has two hold bits, one in its RTC_IO register and one in `RTC_CNTL.HOLD_FORCE`;
//! either freezes the pad (TRM, "Pad Hold Feature"). Frozen are output level, output enable, drive
//! strength, open drain, pulls and function, as they were *before* the write that set the bit:
//! settings written together with it come too late. The registers take all writes meanwhile, and
//! the pad does what they say once both bits are clear. `State::settle` is where that happens; it
//! is one condition.
//!
//! The whole input path stays live: level, and the bits that gate it (`FUN_IE`, `MUX_SEL`), as the
//! registers have them. (A note in the vendor's driver counts input enable among the latched
//! settings; with firmware that enables the input before it reads, there is no telling the two
//! apart.)

use crate::chip::Chip;
use crate::{pads, rtc};

impl Chip {
    /// Whether a pad is held: either of its two hold bits is set. Never for a pad without an RTC
    /// side.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// // RTC_CNTL.HOLD_FORCE: TOUCH_PAD5, which is GPIO12.
    /// chip.bus_write(0x3ff4_80c8, 1 << 13);
    /// assert!(chip.is_held(12) && !chip.is_held(14));
    /// ```
    pub fn is_held(&self, gpio: u8) -> bool {
        rtc::pad(&self.lock().registers, pads::index(gpio)).is_some_and(|pad| pad.held)
    }
}
