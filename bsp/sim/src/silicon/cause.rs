//! Causes of resets and of wake-ups, by their numbers in RTC_CNTL.

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
pub(crate) const POWER_ON: u32 = 0x01;

/// RESET_STATE after deep sleep.
pub(crate) const DEEP_SLEEP: u32 = 0x05;

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
