//! Interrupt status: what the pads ask of the two cores.
//!
//! A pad's STATUS bit is set by what its `INT_TYPE` waits for, whether an interrupt is enabled or
//! not, and stays until it is cleared; a level that lasts sets it again at once. `INT_ENA` decides
//! which core sees the bit, in PCPU_INT or ACPU_INT.

use super::chip::Chip;
use super::output::pair;
use super::registers::{Access, Register};
use super::state::State;
use super::table::TABLE;
use super::{Core, pads};

/// Silicon faults that are off unless asked for.
///
/// ```
/// use esp32_pads::sim::{Chip, Errata, External};
///
/// /// Edges on GPIO18 and GPIO19 at the same time, by the chip's own edge detection; how many are seen.
/// fn seen(errata: Errata) -> u32 {
///     let chip = Chip::new();
///     chip.set_errata(errata);
///     for pad in [18, 19] {
///         chip.bus_write(0x3ff4_4088 + 4 * pad, 1 << 15 | 1 << 7); // GPIO.PINn: PRO CPU, rising edge
///     }
///     chip.drive(18, External::High);
///     chip.bus_write(0x3ff4_404c, 1 << 18); // GPIO.STATUS_W1TC: the first edge is served …
///     chip.drive(19, External::High); // … while the second one comes.
///     1 + (chip.bus_read(0x3ff4_4044) >> 19 & 1) // GPIO.STATUS
/// }
///
/// assert_eq!(seen(Errata::default()), 2);
/// assert_eq!(seen(Errata { edge_loss_window: 1 }), 1);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Errata {
    /// Erratum 3.14, edges lost: for how many bus steps after an access to a group's STATUS,
    /// STATUS_W1TS or STATUS_W1TC an edge in that group is lost, if another pad of the group has an
    /// interrupt enabled. 0: none is.
    ///
    /// The groups are GPIO0-31 and GPIO32-39. The sheet says "while operated on" and gives no
    /// length of time: with 1, an edge is lost that comes between the access and the next one. Lost
    /// are only STATUS bits; the level is right.
    pub edge_loss_window: u64,
}

#[derive(Debug, Default)]
pub(super) struct Interrupts {
    errata: Errata,
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
        let window = self.interrupts.errata.edge_loss_window;
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
    /// use esp32_pads::sim::{Chip, Core, External};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4088 + 4 * 18, 1 << 7 | 1 << 15); // GPIO.PIN18: rising edge, PRO CPU
    /// chip.drive(18, External::High);
    /// assert!(chip.interrupt_pending(Core::Pro) && !chip.interrupt_pending(Core::App));
    /// ```
    pub fn interrupt_pending(&self, core: Core) -> bool {
        let state = self.lock();
        let gpio = &state.registers.gpio;
        0 != match core {
            Core::Pro => gpio.pcpu_int().read().bits() | gpio.pcpu_int1().read().bits(),
            Core::App => gpio.acpu_int().read().bits() | gpio.acpu_int1().read().bits(),
        }
    }

    /// Whether the non-maskable GPIO interrupt of a core is asserted.
    ///
    /// The drivers never enable it.
    ///
    /// ```
    /// use esp32_pads::sim::{Chip, Core};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4088 + 4 * 18, 1 << 16 | 4 << 7); // GPIO.PIN18: NMI of PRO CPU, low level
    /// assert!(chip.nmi_pending(Core::Pro) && !chip.interrupt_pending(Core::Pro));
    /// ```
    pub fn nmi_pending(&self, core: Core) -> bool {
        let state = self.lock();
        let gpio = &state.registers.gpio;
        0 != match core {
            Core::Pro => gpio.pcpu_nmi_int().read().bits() | gpio.pcpu_nmi_int1().read().bits(),
            Core::App => gpio.acpu_nmi_int().read().bits() | gpio.acpu_nmi_int1().read().bits(),
        }
    }

    /// Chooses the silicon faults that are modelled from here on.
    ///
    /// ```
    /// use esp32_pads::sim::{self, Errata};
    ///
    /// sim::run(|chip| {
    ///     chip.set_errata(Errata { edge_loss_window: 10 });
    ///     // The drivers lose no edge all the same.
    ///     # use esp32_pads::{Core, Input, interrupt, trigger::Rising};
    ///     # use core::sync::atomic::{AtomicU32, Ordering};
    ///     # static EDGES: AtomicU32 = AtomicU32::new(0);
    ///     # fn edge(_: interrupt::Event<pycom_bsp::module::P10>) { EDGES.fetch_add(1, Ordering::Relaxed); }
    ///     # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    ///     # let pin = Input::new(pycom_bsp::module::P10::take().unwrap()).callback(Rising, edge);
    ///     # for level in [sim::External::High, sim::External::Low, sim::External::High] { chip.drive(13, level); }
    ///     # assert_eq!(EDGES.load(Ordering::Relaxed), 2);
    /// });
    /// ```
    pub fn set_errata(&self, errata: Errata) {
        self.lock().interrupts.errata = errata;
    }
}
