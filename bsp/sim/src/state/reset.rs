//! The reset classes, and the state that each of them preserves (Q-RESET-CPU, Q-RESET-CORE, Q-HOLD-BITS-CORE).

use super::State;
use crate::block::{Defect, Output};
use crate::silicon::{POWER_ON, pads};

impl State {
    /// GPIO and IO_MUX to their defaults, and every peripheral off the signals.
    pub(crate) fn reset_digital(&mut self) {
        self.registers.reset_digital();
        // What is read is no state of a register's own: it is what the pads are at.
        self.read_inputs(self.inputs);
        let gpio = &self.registers.gpio;
        gpio.put(gpio.strap(), self.strap);
        self.signals = [Output::OFF; 256];
        self.direct = [Output::OFF; pads::COUNT];
    }

    /// What a core reset resets: the digital side.
    pub(crate) fn reset_core(&mut self) {
        if !self.defects.has(Defect::CoreResetKeepsGpio) {
            self.reset_digital();
        }
        if self.defects.has(Defect::CoreResetResetsRtcIo) {
            let force = self.registers.rtc_cntl.hold_force().read().bits();
            self.registers.reset_rtc();
            let rtc_cntl = &self.registers.rtc_cntl;
            rtc_cntl.put(rtc_cntl.hold_force(), force);
        }
        if self.defects.has(Defect::CoreResetResetsHoldForce) {
            let rtc_cntl = &self.registers.rtc_cntl;
            rtc_cntl.put(rtc_cntl.hold_force(), 0);
        }
    }

    /// What a CPU reset resets: nothing.
    pub(crate) fn reset_cpu(&mut self) {
        if self.defects.has(Defect::CpuResetResetsGpio) {
            self.reset_digital();
        }
    }

    /// A program starts: what it had in RAM is gone, and both cores are told why.
    pub(crate) fn restart(&mut self, cause: u32) {
        self.asleep = false;
        self.starts += 1;
        let cause = match self.defects.has(Defect::CauseLost) {
            true => POWER_ON,
            false => cause,
        };
        let rtc_cntl = &self.registers.rtc_cntl;
        // RESET_CAUSE_PROCPU is bits 5:0, RESET_CAUSE_APPCPU bits 11:6, the vector selection above
        // them.
        let rest = rtc_cntl.reset_state().read().bits() & !0xfff;
        rtc_cntl.put(rtc_cntl.reset_state(), rest | cause << 6 | cause);
        self.spread(pads::ALL);
        self.service.restart(self.interrupts.armed());
    }

    /// STRAP from the pads' levels: MTDI, GPIO0, GPIO2, GPIO4, MTDO, GPIO5 from bit 5 down (TRM,
    /// GPIO_STRAP_REG).
    pub(crate) fn latch_strap(&mut self) {
        const PADS: [usize; 6] = [5, 15, 4, 2, 0, 12];
        let levels = PADS
            .iter()
            .enumerate()
            .map(|(bit, &gpio)| u32::from(bool::from(self.seen[gpio])) << bit);
        self.strap = levels.sum();
        let gpio = &self.registers.gpio;
        gpio.put(gpio.strap(), self.strap);
    }
}
