//! The reset classes, and the state that each of them preserves (Q-RESET-CPU, Q-RESET-CORE, Q-HOLD-BITS-CORE).

use crate::chip::Chip;
use crate::defect::Defect;
use crate::output::Output;
use crate::pads;
use crate::state::State;

/// Causes of a CPU reset, which resets only a CPU. The pads keep their state: registers have old values, not their defaults.
///
/// ```
/// use esp32_sim::{Chip, CpuReset};
///
/// let chip = Chip::new();
/// chip.cpu_reset(CpuReset::TimerWatchdog);
/// // RTC_CNTL.RESET_STATE, as the program of PRO CPU reads it:
/// assert_eq!(chip.bus_read(0x3ff4_8034) & 0x3f, CpuReset::TimerWatchdog as u32);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CpuReset {
    /// Watchdog of a timer group, stage "reset CPU".
    TimerWatchdog = 0x0b,
    /// Software.
    Software = 0x0c,
    /// RTC watchdog, stage "reset CPU".
    RtcWatchdog = 0x0d,
}

/// Causes of a core reset, which resets the chip except for the RTC domain: GPIO and IO_MUX return to their defaults, RTC_IO and holds
/// stay.
///
/// ```
/// use esp32_pads::{Level, Output};
/// use esp32_sim::{CoreReset, PadLevel};
/// use pycom_bsp::module::{P9, P10};
///
/// esp32_sim::run(|chip| {
///     let light = Output::new(P10::take().unwrap(), Level::High);
///     Output::new(P9::take().unwrap(), Level::High).hold();
///     chip.core_reset(CoreReset::RtcWatchdog);
///     assert_eq!((chip.pin::<P10>().level(), chip.pin::<P9>().level()), (PadLevel::Floating, PadLevel::High));
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoreReset {
    /// Software, such as MicroPython's `machine.reset()`.
    Software = 0x03,
    /// Watchdog of timer group 0.
    TimerWatchdog0 = 0x07,
    /// Watchdog of timer group 1.
    TimerWatchdog1 = 0x08,
    /// RTC watchdog, stage "reset main system".
    RtcWatchdog = 0x09,
}

/// Causes of a system reset, which resets everything, including the RTC domain with its holds.
///
/// ```
/// use esp32_pads::{Level, Output};
/// use esp32_sim::SystemReset;
/// use pycom_bsp::module::P9;
///
/// esp32_sim::run(|chip| {
///     Output::new(P9::take().unwrap(), Level::High).hold();
///     chip.system_reset(SystemReset::BrownOut);
///     assert!(!chip.pin::<P9>().is_held());
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemReset {
    /// Brown-out of the supply.
    BrownOut = 0x0f,
    /// RTC watchdog, stage "reset system".
    RtcWatchdog = 0x10,
}

/// Power-on and the EN pin.
const POWER_ON: u32 = 0x01;

impl State {
    /// GPIO and IO_MUX to their defaults, and every peripheral off the signals.
    pub(super) fn reset_digital(&mut self) {
        self.registers.reset_digital();
        // What is read is no state of a register's own: it is what the pads are at.
        self.read_inputs(self.inputs);
        let gpio = &self.registers.gpio;
        gpio.put(gpio.strap(), self.strap);
        self.signals = [Output::OFF; 256];
        self.direct = [Output::OFF; pads::COUNT];
    }

    /// A reset of everything: the RTC domain too, and the strapping pads are sampled.
    pub(super) fn reset_all(&mut self, cause: u32) {
        self.registers.reset_rtc();
        self.reset_digital();
        self.restart(cause);
        self.latch_strap();
    }

    /// A program starts: what it had in RAM is gone, and both cores are told why.
    pub(super) fn restart(&mut self, cause: u32) {
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
        self.settle(pads::ALL);
        self.service.restart(self.interrupts.armed());
    }

    /// STRAP from the pads' levels: MTDI, GPIO0, GPIO2, GPIO4, MTDO, GPIO5 from bit 5 down (TRM,
    /// GPIO_STRAP_REG).
    fn latch_strap(&mut self) {
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

impl Chip {
    /// Power-on, or a reset by the EN pin: all registers return to their defaults, and the strapping pads are latched. The cause is 0x01.
    ///
    /// The outside keeps driving the pads. So drive a strapping pad first, to set its strap:
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive};
    ///
    /// const STRAP: u32 = 0x3ff4_4038;
    /// let chip = Chip::new();
    /// assert_eq!(chip.bus_read(STRAP), 0x13); // nothing connected: boot from flash
    /// chip.drive(0, Drive::Low);
    /// chip.power_on();
    /// assert_eq!(chip.bus_read(STRAP), 0x03); // GPIO0 low: serial download
    /// ```
    pub fn power_on(&self) {
        self.lock().reset_all(POWER_ON);
    }

    /// A system reset: like power-on, with another cause.
    ///
    /// ```
    /// use esp32_sim::{Chip, SystemReset};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_80c8, 1 << 13); // RTC_CNTL.HOLD_FORCE
    /// chip.system_reset(SystemReset::RtcWatchdog);
    /// assert_eq!(chip.bus_read(0x3ff4_80c8), 0);
    /// ```
    pub fn system_reset(&self, cause: SystemReset) {
        self.lock().reset_all(cause as u32);
    }

    /// A core reset: GPIO and IO_MUX return to their defaults, RTC_IO and RTC_CNTL with the hold bits stay.
    ///
    /// ```
    /// use esp32_pads::Input;
    /// use esp32_sim::CoreReset;
    /// use pycom_bsp::module::P10;
    ///
    /// esp32_sim::run(|chip| {
    ///     let pin = Input::new(P10::take().unwrap());
    ///     chip.core_reset(CoreReset::Software);
    ///     // A new program: nobody has taken the pin.
    ///     assert!(P10::take().is_ok());
    /// });
    /// ```
    pub fn core_reset(&self, cause: CoreReset) {
        let mut state = self.lock();
        if !state.defects.has(Defect::CoreResetKeepsGpio) {
            state.reset_digital();
        }
        if state.defects.has(Defect::CoreResetResetsRtcIo) {
            let force = state.registers.rtc_cntl.hold_force().read().bits();
            state.registers.reset_rtc();
            state
                .registers
                .rtc_cntl
                .put(state.registers.rtc_cntl.hold_force(), force);
        }
        if state.defects.has(Defect::CoreResetResetsHoldForce) {
            state
                .registers
                .rtc_cntl
                .put(state.registers.rtc_cntl.hold_force(), 0);
        }
        state.restart(cause as u32);
    }

    /// A CPU reset: the program starts again, and every register keeps its value.
    ///
    /// ```
    /// use esp32_pads::{Input, Level, Mode, Output};
    /// use esp32_sim::{CpuReset, PadLevel};
    /// use pycom_bsp::module::P9;
    ///
    /// esp32_sim::run(|chip| {
    ///     let led = Output::new(P9::take().unwrap(), Level::High);
    ///     chip.cpu_reset(CpuReset::Software);
    ///     // The new program finds the pad as the old one left it.
    ///     assert_eq!(chip.pin::<P9>().level(), PadLevel::High);
    ///     assert!(P9::take().is_ok());
    /// });
    /// ```
    ///
    /// # Panics
    ///
    /// In deep sleep, when there is no CPU to reset.
    pub fn cpu_reset(&self, cause: CpuReset) {
        assert!(
            !self.is_asleep(),
            "the chip is in deep sleep: its CPUs have no power and cannot be reset alone"
        );
        let mut state = self.lock();
        if state.defects.has(Defect::CpuResetResetsGpio) {
            state.reset_digital();
        }
        state.restart(cause as u32);
    }
}
