//! Interrupt status: what the pads ask of the two cores.
//!
//! A pad's STATUS bit is set by what its `INT_TYPE` waits for, whether an interrupt is enabled or
//! not, and stays until it is cleared; a level that lasts sets it again at once. `INT_ENA` decides
//! which core sees the bit, in PCPU_INT or ACPU_INT.

use crate::chip::Chip;
use crate::output::pair;
use crate::registers::{Access, Register};
use crate::state::State;
use crate::table::TABLE;
use crate::{Core, pads};

#[derive(Debug, Default)]
pub(super) struct Interrupts {
    /// GPIO.IN at the last look, for the edges.
    before: u64,
    /// When STATUS or one of its pair was accessed last, for each group.
    operated: [Option<u64>; 2],
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

/// Which of the two STATUS groups a pad is in.
fn group(gpio: usize) -> usize {
    gpio / 32
}

impl State {
    fn status(&self) -> u64 {
        let gpio = &self.registers.gpio;
        pair(gpio.status().read().bits(), gpio.status1().read().bits())
    }

    /// Sets the STATUS bits that the inputs call for, and what each core sees of them.
    pub(super) fn detect_interrupts(&mut self) {
        let now = self.inputs.digital;
        let before = std::mem::replace(&mut self.interrupts.before, now);
        let mut status = self.status();
        let mut masks = [0_u64; 4];
        for gpio in pads::all() {
            let pin = self.registers.gpio.pin(gpio).read();
            let bit = 1_u64 << gpio;
            let (rose, fell) = (now & !before & bit != 0, before & !now & bit != 0);
            let raised = match pin.int_type().bits() {
                1 => rose && !self.loses_edge(gpio),
                2 => fell && !self.loses_edge(gpio),
                3 => (rose || fell) && !self.loses_edge(gpio),
                4 => now & bit == 0,
                5 => now & bit != 0,
                _ => false,
            };
            status |= u64::from(raised) << gpio;
            let cores = [enable::PRO, enable::PRO_NMI, enable::APP, enable::APP_NMI];
            for (mask, core) in masks.iter_mut().zip(cores) {
                *mask |= u64::from(pin.int_ena().bits() & core != 0) << gpio;
            }
        }
        let gpio = &self.registers.gpio;
        let [pro, pro_nmi, app, app_nmi] = masks.map(|mask| status & mask);
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

    /// Notes an access to a STATUS register, for erratum 3.14.
    pub(super) fn note_status_access(&mut self, register: &Register) {
        let of = match register.access {
            Access::Sets(of) | Access::Clears(of) => &TABLE[&of],
            Access::ReadWrite | Access::ReadOnly => register,
        };
        match of.name.as_str() {
            "GPIO.STATUS" => self.interrupts.operated[0] = Some(self.step),
            "GPIO.STATUS1" => self.interrupts.operated[1] = Some(self.step),
            _ => {}
        }
    }

    /// Erratum 3.14: whether an edge on this pad at this step goes unnoticed.
    fn loses_edge(&self, gpio: usize) -> bool {
        let window = self.errata.edge_loss_window;
        let operated = self.interrupts.operated[group(gpio)];
        let in_window = operated.is_some_and(|step| self.step - step < window);
        in_window
            && pads::all().any(|other| {
                let pin = self.registers.gpio.pin(other).read();
                let enabled = pin.int_type().bits() != 0 && pin.int_ena().bits() != 0;
                other != gpio && group(other) == group(gpio) && enabled
            })
    }
}

impl Chip {
    /// Whether the GPIO interrupt of a core is asserted: a STATUS bit is set that is enabled for
    /// it.
    ///
    /// ```
    /// use esp32_sim::{Chip, Core, External};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4088 + 4 * 18, 1 << 7 | 1 << 15); // GPIO.PIN18: rising edge, PRO CPU
    /// chip.drive(18, External::High);
    /// assert!(chip.interrupt_pending(Core::Pro) && !chip.interrupt_pending(Core::App));
    /// ```
    pub fn interrupt_pending(&self, core: impl Into<Core>) -> bool {
        let state = self.lock();
        let gpio = &state.registers.gpio;
        0 != match core.into() {
            Core::Pro => gpio.pcpu_int().read().bits() | gpio.pcpu_int1().read().bits(),
            Core::App => gpio.acpu_int().read().bits() | gpio.acpu_int1().read().bits(),
        }
    }

    /// Whether the non-maskable GPIO interrupt of a core is asserted.
    ///
    /// The drivers never enable it.
    ///
    /// ```
    /// use esp32_sim::{Chip, Core};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4088 + 4 * 18, 1 << 16 | 4 << 7); // GPIO.PIN18: NMI of PRO CPU, low level
    /// assert!(chip.nmi_pending(Core::Pro) && !chip.interrupt_pending(Core::Pro));
    /// ```
    pub fn nmi_pending(&self, core: impl Into<Core>) -> bool {
        let state = self.lock();
        let gpio = &state.registers.gpio;
        0 != match core.into() {
            Core::Pro => gpio.pcpu_nmi_int().read().bits() | gpio.pcpu_nmi_int1().read().bits(),
            Core::App => gpio.acpu_nmi_int().read().bits() | gpio.acpu_nmi_int1().read().bits(),
        }
    }
}
