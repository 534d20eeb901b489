//! Whether an interrupt is pending.

use super::handle::Chip;
use crate::silicon::Cpu;

impl Chip {
    /// Whether the GPIO interrupt of a core is pending: a STATUS bit is set and enabled for
    /// this core.
    ///
    /// ```
    /// use esp32_sim::{Chip, Cpu, Drive};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4088 + 4 * 18, 1 << 7 | 1 << 15); // GPIO.PIN18: rising edge, PRO CPU
    /// chip.drive(18, Drive::High);
    /// assert!(chip.interrupt_pending(Cpu::ProCpu) && !chip.interrupt_pending(Cpu::AppCpu));
    /// ```
    pub fn interrupt_pending(&self, core: impl Into<Cpu>) -> bool {
        let core = core.into();
        let state = &mut self.lock().state;
        state.service.looked(core);
        state.interrupts.pending[core as usize] != 0
    }

    /// Whether the non-maskable GPIO interrupt of a core is pending.
    ///
    /// The drivers never enable it.
    ///
    /// ```
    /// use esp32_sim::{Chip, Cpu};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4088 + 4 * 18, 1 << 16 | 4 << 7); // GPIO.PIN18: NMI of PRO CPU, low level
    /// assert!(chip.nmi_pending(Cpu::ProCpu) && !chip.interrupt_pending(Cpu::ProCpu));
    /// ```
    pub fn nmi_pending(&self, core: impl Into<Cpu>) -> bool {
        let state = &self.lock().state;
        let gpio = &state.registers.gpio;
        0 != match core.into() {
            Cpu::ProCpu => gpio.pcpu_nmi_int().read().bits() | gpio.pcpu_nmi_int1().read().bits(),
            Cpu::AppCpu => gpio.acpu_nmi_int().read().bits() | gpio.acpu_nmi_int1().read().bits(),
        }
    }
}
