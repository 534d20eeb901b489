//! Interrupt status: which pads interrupt which core.
//!
//! The edge or level in a pad's `INT_TYPE` sets its STATUS bit, whether an interrupt is enabled or
//! not. The bit stays set until it is cleared (which takes effect at once: Q-STATUS-CLEAR); a level that lasts sets it again at once. `INT_ENA` selects
//! the core that sees the bit, in PCPU_INT or ACPU_INT.

use super::State;
use crate::block::Defect;
use crate::block::interrupt::enable;
use crate::silicon::pads::pair;
use crate::silicon::{Reach, Register};

impl State {
    /// Takes over what a pad's PINn register says about its interrupt.
    pub(super) fn follow_interrupt(&mut self, gpio: usize) {
        let pin = self.registers.gpio.pin(gpio).read();
        let missing = [
            (enable::PRO, Defect::ProInterruptMissing(gpio as u8)),
            (enable::APP, Defect::AppInterruptMissing(gpio as u8)),
        ];
        let missing = missing
            .into_iter()
            .filter(|(_, defect)| self.defects.has(*defect));
        let int_ena = missing.fold(pin.int_ena().bits(), |int_ena, (taker, _)| int_ena & !taker);
        let is_confused = self.defects.has(Defect::EdgesConfused(gpio as u8));
        self.interrupts
            .follow(gpio, pin.int_type().bits(), int_ena, is_confused);
    }

    /// Sets the STATUS bits that the inputs call for, and what each core sees of them.
    pub(crate) fn detect_interrupts(&mut self) {
        let (edges, levels) = self
            .interrupts
            .look(self.inputs.digital, self.defects.missed());
        // Erratum 3.14.
        let window = self.time.of_accesses(self.errata.edge_loss_window);
        let lost = self.interrupts.lost(edges, self.time.now, window);
        let gpio = &self.registers.gpio;
        let status = pair(gpio.status().read().bits(), gpio.status1().read().bits());
        let status = status | levels | (edges & !lost);
        let [pro, pro_nmi, app, app_nmi] = self.interrupts.show(status);
        gpio.put(gpio.status(), status as u32);
        gpio.put(gpio.status1(), (status >> 32) as u32);
        gpio.put(gpio.pcpu_int(), pro as u32);
        gpio.put(gpio.pcpu_int1(), (pro >> 32) as u32);
        gpio.put(gpio.pcpu_nmi_int(), pro_nmi as u32);
        gpio.put(gpio.pcpu_nmi_int1(), (pro_nmi >> 32) as u32);
        gpio.put(gpio.acpu_int(), app as u32);
        gpio.put(gpio.acpu_int1(), (app >> 32) as u32);
        gpio.put(gpio.acpu_nmi_int(), app_nmi as u32);
        gpio.put(gpio.acpu_nmi_int1(), (app_nmi >> 32) as u32);
    }

    /// Notes an access to the STATUS registers of a group, for erratum 3.14.
    pub(crate) fn note_status_access(&mut self, register: &Register) {
        if let Reach::Status(group) = register.reach {
            self.interrupts.operate(group, self.time.now);
        }
    }
}
