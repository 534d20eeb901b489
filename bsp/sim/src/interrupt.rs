//! Interrupt status: which pads interrupt which core.
//!
//! The edge or level in a pad's `INT_TYPE` sets its STATUS bit, whether an interrupt is enabled or
//! not. The bit stays set until it is cleared (which takes effect at once: Q-STATUS-CLEAR); a level that lasts sets it again at once. `INT_ENA` selects
//! the core that sees the bit, in PCPU_INT or ACPU_INT.

use crate::chip::Chip;
use crate::defect::Defect;
use crate::output::pair;
use crate::registers::{Reach, Register};
use crate::state::State;
use crate::{Cpu, pads};

#[derive(Debug, Default)]
pub(super) struct Interrupts {
    /// GPIO.IN at the last look, for the edges.
    before: u64,
    /// When STATUS or one of its pair was accessed last, for each group.
    operated: [Option<u64>; 2],
    /// The pads that wait for each of these, by their `INT_TYPE`.
    rising: u64,
    falling: u64,
    low: u64,
    high: u64,
    /// The pads whose interrupt each of these takes, by `INT_ENA`: PRO CPU, its NMI, APP CPU, its NMI.
    enabled: [u64; 4],
    /// The pads that interrupt each core.
    pub(super) pending: [u64; 2],
}

impl Interrupts {
    /// The pads that may interrupt each core.
    pub(super) fn armed(&self) -> [u64; 2] {
        let types = self.rising | self.falling | self.low | self.high;
        let [pro, _, app, _] = self.enabled;
        [types & pro, types & app]
    }
}

/// A core's bits in `INT_ENA`, PINn bits 17:13, counted from bit 13.
///
/// The PAC's description puts PRO CPU at bits 3 and 4; vendor code and silicon have it at 2 and 3.
mod enable {
    pub(super) const APP: u8 = 1 << 0;
    pub(super) const APP_NMI: u8 = 1 << 1;
    pub(super) const PRO: u8 = 1 << 2;
    pub(super) const PRO_NMI: u8 = 1 << 3;
}

/// The pads of the two STATUS groups.
const GROUPS: [u64; 2] = [0xffff_ffff, 0xff << 32];

impl State {
    /// Takes over what a pad's PINn register says about its interrupt.
    pub(super) fn follow_interrupt(&mut self, gpio: usize) {
        let pin = self.registers.gpio.pin(gpio).read();
        let (int_type, int_ena) = (pin.int_type().bits(), pin.int_ena().bits());
        let follow = |set: &mut u64, is_in: bool| {
            *set = *set & !(1 << gpio) | u64::from(is_in) << gpio;
        };
        let interrupts = &mut self.interrupts;
        let is_confused = int_type == 1 || int_type == 2;
        let both = is_confused && self.defects.has(Defect::EdgesConfused(gpio as u8));
        follow(&mut interrupts.rising, matches!(int_type, 1 | 3) || both);
        follow(&mut interrupts.falling, matches!(int_type, 2 | 3) || both);
        follow(&mut interrupts.low, int_type == 4);
        follow(&mut interrupts.high, int_type == 5);
        let takers = [enable::PRO, enable::PRO_NMI, enable::APP, enable::APP_NMI];
        let missing = [
            (enable::PRO, Defect::ProInterruptMissing(gpio as u8)),
            (enable::APP, Defect::AppInterruptMissing(gpio as u8)),
        ];
        let missing = missing
            .into_iter()
            .filter(|(_, defect)| self.defects.has(*defect));
        let int_ena = missing.fold(int_ena, |int_ena, (taker, _)| int_ena & !taker);
        for (set, taker) in interrupts.enabled.iter_mut().zip(takers) {
            follow(set, int_ena & taker != 0);
        }
    }

    /// Sets the STATUS bits that the inputs call for, and what each core sees of them.
    pub(super) fn detect_interrupts(&mut self) {
        let now = self.inputs.digital;
        let interrupts = &mut self.interrupts;
        let before = std::mem::replace(&mut interrupts.before, now);
        let [mut rising, mut falling] = [interrupts.rising, interrupts.falling];
        let [mut high, mut low] = [interrupts.high, interrupts.low];
        if self.defects.is_any() {
            let sets = [&mut rising, &mut falling, &mut high, &mut low];
            for (set, missed) in sets.into_iter().zip(self.defects.missed()) {
                *set &= !missed;
            }
        }
        let edges = now & !before & rising | before & !now & falling;
        let levels = !now & low | now & high;
        let gpio = &self.registers.gpio;
        let status = pair(gpio.status().read().bits(), gpio.status1().read().bits());
        let status = status | levels | (edges & !self.lost_edges(edges));
        let [pro, pro_nmi, app, app_nmi] = self.interrupts.enabled.map(|mask| status & mask);
        self.interrupts.pending = [pro, app];
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
    pub(super) fn note_status_access(&mut self, register: &Register) {
        if let Reach::Status(group) = register.reach {
            self.interrupts.operated[group] = Some(self.time.now);
        }
    }

    /// Erratum 3.14: which of these edges go unnoticed at this moment.
    fn lost_edges(&self, edges: u64) -> u64 {
        let window = self.time.of_accesses(self.errata.edge_loss_window);
        if edges == 0 || window == 0 {
            return 0;
        }
        let of = &self.interrupts;
        let enabled = (of.rising | of.falling | of.low | of.high)
            & of.enabled.iter().fold(0, |any, set| any | set);
        let mut lost = 0;
        for (group, operated) in GROUPS.into_iter().zip(of.operated) {
            let in_window = operated.is_some_and(|at| self.time.now - at < window);
            for gpio in pads::of(edges & group) {
                let others = enabled & group & !(1 << gpio);
                lost |= u64::from(in_window && others != 0) << gpio;
            }
        }
        lost
    }
}

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
        let mut state = self.lock();
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
        let state = self.lock();
        let gpio = &state.registers.gpio;
        0 != match core.into() {
            Cpu::ProCpu => gpio.pcpu_nmi_int().read().bits() | gpio.pcpu_nmi_int1().read().bits(),
            Cpu::AppCpu => gpio.acpu_nmi_int().read().bits() | gpio.acpu_nmi_int1().read().bits(),
        }
    }
}
