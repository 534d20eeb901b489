//! What the chip does to a pad: driver, pulls, function.

use crate::silicon::Level;

/// What controls a pad.
///
/// ```
/// use esp32_pads::{IoMux, Input};
/// use esp32_sim::Function;
/// use pycom_bsp::module::{P9, P10};
///
/// esp32_sim::run(|chip| {
///     let miso = IoMux::new(P9::take().unwrap(), P9::HSPIQ);
///     let button = Input::new(P10::take().unwrap());
///     assert_eq!((chip.pin::<P9>().state().function, chip.pin::<P10>().state().function), (Function::IoMux(1), Function::IoMux(2)));
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// The digital side, with this IO_MUX function; 2 is the GPIO matrix.
    IoMux(u8),
    /// The RTC side (`MUX_SEL` = 1).
    Rtc,
}

/// The state of a pad, with hold taken into account: what can be measured from
/// outside.
///
/// ```
/// use esp32_sim::{Chip, Function};
///
/// let pad = Chip::new().pad(5);
/// assert!(pad.pull_up && !pad.pull_down && pad.driven().is_none());
/// assert_eq!(pad.function, Function::IoMux(0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PadState {
    /// The level at the driver's input, whether it is enabled or not.
    pub level: Level,
    /// Whether the output driver is enabled.
    pub enabled: bool,
    /// Whether the driver drives low only.
    pub open_drain: bool,
    /// Whether the pull-up resistor is connected.
    pub pull_up: bool,
    /// Whether the pull-down resistor is connected.
    pub pull_down: bool,
    /// Drive strength, 0 to 3.
    ///
    /// On RTC pads, RTC_IO's `DRV` sets the strength, as RTC_IO also controls their pulls: Espressif's code sets no other
    /// field there.
    pub strength: u8,
    /// Whether the input buffer is on. Off, the chip reads the pad as low.
    pub input: bool,
    /// What controls the pad.
    pub function: Function,
}

impl PadState {
    /// A pad nobody drives or pulls.
    pub(crate) const OFF: PadState = PadState {
        level: Level::Low,
        enabled: false,
        open_drain: false,
        pull_up: false,
        pull_down: false,
        strength: 0,
        input: false,
        function: Function::IoMux(0),
    };

    /// The level to which the driver drives the pad, or `None` if it does not drive.
    ///
    /// ```
    /// use esp32_pads::{Level, OpenDrain};
    /// use pycom_bsp::module::P9;
    ///
    /// esp32_sim::run(|chip| {
    ///     let mut wire = OpenDrain::new(P9::take().unwrap(), Level::High);
    ///     assert_eq!(chip.pin::<P9>().state().driven(), None);
    ///     wire.set_low();
    ///     assert_eq!(chip.pin::<P9>().state().driven(), Some(esp32_sim::Level::Low));
    /// });
    /// ```
    pub fn driven(&self) -> Option<Level> {
        let released = !self.enabled || (self.open_drain && self.level == Level::High);
        (!released).then_some(self.level)
    }
}

/// What a peripheral puts out: a level and its output enable.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    pub(crate) level: Level,
    pub(crate) enabled: bool,
}

impl Output {
    pub(crate) const OFF: Output = Output {
        level: Level::Low,
        enabled: false,
    };
}
