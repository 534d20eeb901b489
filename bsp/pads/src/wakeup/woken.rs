//! What ended the sleep.

use crate::driver::Driver;
use crate::owner::Pin;
use crate::silicon::map::{self, wakeup};
use crate::silicon::pad::RtcPad;

impl<P: Pin, U> Driver<P, U> {
    /// Whether this pin woke the chip from deep sleep, by EXT0 or EXT1, and so began this run of the program: not after a reset since
    /// then. With [`Ext1::all_low`](crate::wakeup::Ext1::all_low) all pins did.
    ///
    /// Ask before anything is armed for the next sleep: EXT0 and EXT1 keep one selection each, and arming takes the place of the one that this is about. After a
    /// light sleep it says what ended that.
    ///
    /// Never of a pin outside the RTC domain.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, wakeup::Ext1};
    /// # Ext1::any_high().pin(&mut Input::new(P10::take()?)).arm();
    /// # chip.deep_sleep();
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// // The first thing in a program:
    /// let sensor = Input::new(P10::take()?);
    /// let greeting = if sensor.caused_wakeup() { "back again" } else { "powered on" };
    /// assert_eq!(greeting, "back again");
    /// # chip.core_reset(esp32_pads::sim::CoreReset::Software);
    /// # assert!(!Input::new(P10::take()?).caused_wakeup());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn caused_wakeup(&self) -> bool {
        self.pin.pad().rtc.as_ref().is_some_and(caused_wakeup)
    }
}

pub(crate) fn caused_wakeup(rtc: &RtcPad) -> bool {
    // The cause of the last wake stays until the next, also through a reset.
    if map::RESET_STATE.read() & wakeup::RESET_CAUSE_PRO != wakeup::DEEP_SLEEP {
        return false;
    }
    let cause = map::WAKEUP_STATE.read();
    let by_ext1 =
        cause & wakeup::CAUSE_EXT1 != 0 && map::EXT_WAKEUP1_STATUS.read() & 1 << rtc.rtc_gpio != 0;
    let by_ext0 = cause & wakeup::CAUSE_EXT0 != 0
        && map::EXT_WAKEUP0.read() >> wakeup::EXT0_SEL_SHIFT == u32::from(rtc.rtc_gpio);
    by_ext1 || by_ext0
}
