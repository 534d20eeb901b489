//! Deep sleep and wake-up.
//!
//! The digital side loses its power: pads that are not held have no driver and, but for the RTC
//! pads, no pulls.
//!
//! RTC_IO is in the power domain RTC_PERIPH. With power, it goes on: pulls of RTC pads, and the pads given to it by
//! `MUX_SEL` (Q-RESET-SLEEP). Without power, which is the default (as in `esp-hal` and, with EXT1 alone, in ESP-IDF), it loses the state of each pad that
//! is not held: pulls, function, input enable, output (Q-POWER-DOWN). Held pads keep their state either way, and so do their bits in RTC_IO, the hold bit
//! among them (Espressif's documentation of `rtc_gpio_hold_en` and of EXT1; the TRM does not say how: Q-POWER-DOWN-HOLD).

use super::State;
use crate::block::{Defect, rtc_pad};
use crate::silicon::{DEEP_SLEEP, Registers, WakeCause, pads, rtc};

impl State {
    /// The wake-up causes that hold now, if the chip sleeps and one does.
    ///
    /// They look at the pads as RTC_IO.IN has them: `MUX_SEL` and the RTC side's `FUN_IE` are
    /// needed.
    pub(crate) fn wake_condition(&self) -> Option<u32> {
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

    /// Deep sleep begins: the digital side loses its power.
    pub(crate) fn sleep(&mut self) {
        self.asleep = true;
        // What the digital side forgets, it forgets now: no interrupt outlives its power.
        self.reset_digital();
        let has_power = self.keep_rtc_periph || self.defects.has(Defect::PowerDownSparesRtcIo);
        if !has_power || self.defects.has(Defect::SleepForgetsHeldPads) {
            self.power_rtc_periph_down();
        }
    }

    /// RTC_IO forgets the pads that are not held.
    fn power_rtc_periph_down(&mut self) {
        let fresh = Registers::zeroed();
        fresh.reset_rtc();
        let forgets_all = self.defects.has(Defect::SleepForgetsHeldPads)
            || self.defects.has(Defect::PowerDownForgetsHeldPads) && !self.keep_rtc_periph;
        for gpio in pads::all().filter(|&gpio| forgets_all || !self.is_frozen(gpio)) {
            rtc_pad::forget(&self.registers.rtc_io, &fresh.rtc_io, gpio);
        }
        let io = &self.registers.rtc_io;
        io.put(io.ext_wakeup0(), 0);
    }

    /// Ends deep sleep: the digital side gets its power back, in the reset state it was put into
    /// when sleep began.
    pub(crate) fn wake(&mut self, causes: u32) {
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
