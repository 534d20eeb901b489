//! Resets, by their causes.

use super::handle::Chip;
use crate::silicon::{CoreReset, CpuReset, POWER_ON, SystemReset};

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
        self.lock().reset_core(cause as u32);
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
        self.lock().reset_cpu(cause as u32);
    }
}
