//! Deep sleep and wake-up, by their causes.

use super::handle::Chip;
use crate::silicon::WakeCause;

impl Chip {
    /// Puts the chip into deep sleep: the program has ended, and an access to the bus panics until
    /// the chip wakes.
    ///
    /// It wakes by itself when an enabled EXT0 or EXT1 condition holds (at once, if it holds
    /// already), otherwise by [`Chip::wake`] or a reset. Then the program starts again: call it again in the test.
    ///
    /// ```
    /// use esp32_sim::{Chip, CoreReset, PadLevel, WakeCause};
    ///
    /// let chip = Chip::new();
    /// assert_eq!(chip.level(5), PadLevel::High); // its pull-up
    /// chip.deep_sleep();
    /// assert!(chip.is_asleep());
    /// assert_eq!(chip.level(5), PadLevel::Floating); // GPIO5 is on the digital side
    /// chip.wake(WakeCause::Timer);
    /// assert_eq!(chip.level(5), PadLevel::High);
    /// ```
    pub fn deep_sleep(&self) {
        self.lock().sleep();
    }

    /// Sets whether RTC_PERIPH keeps its power in deep sleep from now on. At first it does not.
    ///
    /// In firmware, `RtcSleepConfig::set_rtc_peri_pd_en(false)` of `esp-hal` does the same. EXT0 needs this power, and so do the pulls of pads that are not held.
    ///
    /// ```
    /// use esp32_pads::{Input, Pull};
    /// use pycom_bsp::module::P10;
    ///
    /// esp32_sim::run(|chip| {
    ///     let _button = Input::with_pull(P10::take().unwrap(), Pull::Up);
    ///     chip.keep_rtc_periph(true);
    ///     chip.deep_sleep();
    ///     assert!(chip.pin::<P10>().state().pull_up);
    /// });
    /// ```
    pub fn keep_rtc_periph(&self, keep: bool) {
        self.lock().state.keep_rtc_periph = keep;
    }

    /// Whether the chip is in deep sleep.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.deep_sleep();
    /// assert!(chip.is_asleep());
    /// chip.power_on();
    /// assert!(!chip.is_asleep());
    /// ```
    pub fn is_asleep(&self) -> bool {
        self.lock().state.asleep
    }

    /// Wakes the chip for a reason that is not modelled, such as the timer.
    ///
    /// ```
    /// use esp32_pads::{Level, Output};
    /// use esp32_sim::{PadLevel, WakeCause};
    /// use pycom_bsp::module::P9;
    ///
    /// esp32_sim::run(|chip| {
    ///     Output::new(P9::take().unwrap(), Level::High).hold();
    ///     chip.deep_sleep();
    ///     chip.wake(WakeCause::Timer);
    ///     // The program starts again here.
    ///     assert!(Output::new(P9::take().unwrap(), Level::High).is_held());
    /// });
    /// ```
    ///
    /// # Panics
    ///
    /// If the chip is not in deep sleep.
    pub fn wake(&self, cause: WakeCause) {
        assert!(self.is_asleep(), "the chip is not in deep sleep");
        self.lock().wake(cause);
    }
}
