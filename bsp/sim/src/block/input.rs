//! What the chip reads from its pads.

/// What the two sides read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Inputs {
    /// GPIO.IN and IN1: a bit for each pad.
    pub(crate) digital: u64,
    /// A bit for each RTC_GPIO.
    pub(crate) rtc: u64,
}

impl Inputs {
    /// A pad reads so on the digital side.
    pub(crate) fn set_digital(&mut self, gpio: usize, value: bool) {
        set(&mut self.digital, gpio, value);
    }

    /// An RTC pad reads so on the RTC side.
    pub(crate) fn set_rtc(&mut self, number: usize, value: bool) {
        set(&mut self.rtc, number, value);
    }
}

/// Sets or clears a bit.
fn set(bits: &mut u64, index: usize, value: bool) {
    *bits = *bits & !(1 << index) | u64::from(value) << index;
}
