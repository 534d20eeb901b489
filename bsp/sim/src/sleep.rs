//! Deep sleep and wake-up.
//!
//! The digital side loses its power: pads that are not held have no driver and, but for the RTC
//! pads, no pulls.
//!
//! RTC_IO is in the power domain RTC_PERIPH. With power, it goes on: pulls of RTC pads, and the pads given to it by
//! `MUX_SEL` (Q-RESET-SLEEP). Without power, which is the default (as in `esp-hal` and, with EXT1 alone, in ESP-IDF), it loses the state of each pad that
//! is not held: pulls, function, input enable, output (Q-POWER-DOWN). Held pads keep their state either way, and so do their bits in RTC_IO, the hold bit
//! among them (Espressif's documentation of `rtc_gpio_hold_en` and of EXT1; the TRM does not say how: Q-POWER-DOWN-HOLD).

use crate::chip::Chip;
use crate::defect::Defect;
use crate::registers::Registers;
use crate::state::State;
use crate::{pads, rtc};

/// RESET_STATE after deep sleep.
const DEEP_SLEEP: u32 = 0x05;

/// A wake-up source: a bit of `WAKEUP_STATE.WAKEUP_CAUSE` and of `WAKEUP_ENA` (TRM, "Wakeup
/// Source").
///
/// ```
/// use esp32_sim::{Chip, WakeCause};
///
/// let chip = Chip::new();
/// chip.deep_sleep();
/// chip.wake(WakeCause::Touch);
/// // RTC_CNTL.WAKEUP_STATE, as the program reads it:
/// assert_eq!(chip.bus_read(0x3ff4_8038) & 0x7ff, WakeCause::Touch as u32);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WakeCause {
    /// One RTC pad, chosen by `RTC_IO.EXT_WAKEUP0`, at the level in `EXT_WAKEUP_CONF`.
    Ext0 = 1 << 0,
    /// The RTC pads in `EXT_WAKEUP1`: any of them high, or all of them low.
    Ext1 = 1 << 1,
    /// The RTC timer.
    Timer = 1 << 3,
    /// A touch pad.
    Touch = 1 << 8,
    /// The ULP coprocessor.
    Ulp = 1 << 9,
}

impl State {
    /// The wake-up causes that hold now, if the chip sleeps and one does.
    ///
    /// They look at the pads as RTC_IO.IN has them: `MUX_SEL` and the RTC side's `FUN_IE` are
    /// needed.
    pub(super) fn wake_condition(&self) -> Option<u32> {
        if !self.asleep {
            return None;
        }
        let rtc_cntl = &self.registers.rtc_cntl;
        let enabled = u32::from(rtc_cntl.wakeup_state().read().wakeup_ena().bits());
        let conf = rtc_cntl.ext_wakeup_conf().read();
        let pad = self.registers.rtc_io.ext_wakeup0().read().sel().bits();
        // EXT0 is a part of RTC_PERIPH.
        let ext0 = self.keep_rtc_periph
            && rtc::gpio(pad.into()).is_some()
            && (self.inputs.rtc >> pad & 1 == 1) == conf.ext_wakeup0_lv().bit();
        let ext1 = if conf.ext_wakeup1_lv().bit() {
            self.ext1_high() != 0
        } else {
            self.ext1_pads() != 0 && self.ext1_high() == 0
        };
        let mut causes = 0;
        if ext0 {
            causes |= WakeCause::Ext0 as u32;
        }
        if ext1 && !self.defects.has(Defect::Ext1Deaf) {
            causes |= WakeCause::Ext1 as u32;
        }
        (causes & enabled != 0).then_some(causes & enabled)
    }

    fn ext1_pads(&self) -> u32 {
        self.registers.rtc_cntl.ext_wakeup1().read().sel().bits()
    }

    fn ext1_high(&self) -> u32 {
        self.ext1_pads() & self.inputs.rtc as u32
    }

    /// RTC_IO forgets the pads that are not held.
    fn power_rtc_periph_down(&mut self) {
        let fresh = Registers::zeroed();
        fresh.reset_rtc();
        let forgets_all = self.defects.has(Defect::SleepForgetsHeldPads)
            || self.defects.has(Defect::PowerDownForgetsHeldPads) && !self.keep_rtc_periph;
        for gpio in pads::all().filter(|&gpio| forgets_all || !self.is_frozen(gpio)) {
            rtc::forget(&self.registers.rtc_io, &fresh.rtc_io, gpio);
        }
        let io = &self.registers.rtc_io;
        io.put(io.ext_wakeup0(), 0);
    }

    /// Ends deep sleep: the digital side gets its power back, in the reset state it was put into
    /// when sleep began.
    pub(super) fn wake(&mut self, causes: u32) {
        if causes & WakeCause::Ext1 as u32 != 0 {
            let rtc_cntl = &self.registers.rtc_cntl;
            let any_high = rtc_cntl.ext_wakeup_conf().read().ext_wakeup1_lv().bit();
            let status = if self.defects.has(Defect::Ext1StatusEmpty) {
                0
            } else if any_high {
                self.ext1_high()
            } else {
                self.ext1_pads()
            };
            rtc_cntl.put(rtc_cntl.ext_wakeup1_status(), status);
        }
        let rtc_cntl = &self.registers.rtc_cntl;
        // WAKEUP_CAUSE is bits 10:0.
        let rest = rtc_cntl.wakeup_state().read().bits() & !0x7ff;
        rtc_cntl.put(rtc_cntl.wakeup_state(), rest | causes);
        self.restart(DEEP_SLEEP);
    }
}

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
        let mut state = self.lock();
        state.asleep = true;
        // What the digital side forgets, it forgets now: no interrupt outlives its power.
        state.reset_digital();
        let has_power = state.keep_rtc_periph || state.defects.has(Defect::PowerDownSparesRtcIo);
        if !has_power || state.defects.has(Defect::SleepForgetsHeldPads) {
            state.power_rtc_periph_down();
        }
        state.settle(pads::ALL);
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
        self.lock().keep_rtc_periph = keep;
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
        self.lock().asleep
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
        self.lock().wake(cause as u32);
    }
}
