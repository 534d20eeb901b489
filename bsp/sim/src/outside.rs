//! The outside of the pads: external drivers and wires.

use crate::Level;
use crate::chip::Chip;
use crate::pads;
use crate::state::State;

/// What the outside of the chip does to a pad.
///
/// ```
/// use esp32_sim::{Chip, Drive, PadLevel};
///
/// let chip = Chip::new();
/// for (external, level) in [
///     (Drive::WeakHigh, PadLevel::High),
///     (Drive::Low, PadLevel::Low),
///     (Drive::default(), PadLevel::Floating),
/// ] {
///     chip.drive(18, external);
///     assert_eq!(chip.level(18), level);
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drive {
    /// Nothing is connected, or nothing drives.
    #[default]
    Floating,
    /// A driver or a closed switch to ground.
    Low,
    /// A driver or a closed switch to 3.3 V.
    High,
    /// A resistor to ground.
    WeakLow,
    /// A resistor to 3.3 V.
    WeakHigh,
}

/// The level on a pad, as measured from outside.
///
/// While a pad has no level, an input reads its last level.
///
/// ```
/// use esp32_pads::{Level, Output};
/// use esp32_sim::{Drive, PadLevel};
/// use pycom_bsp::module::P9;
///
/// esp32_sim::run(|chip| {
///     let led = Output::new(P9::take().unwrap(), Level::High);
///     assert_eq!(chip.pin::<P9>().level(), PadLevel::High);
///     chip.pin::<P9>().drive(Drive::Low);
///     assert_eq!(chip.pin::<P9>().level(), PadLevel::Contention);
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PadLevel {
    /// Logic 0.
    Low,
    /// Logic 1.
    High,
    /// Neither: no driver and no resistor, resistors pulling against each other, or a DAC at a voltage between the levels.
    Floating,
    /// Two drivers against each other: a short circuit.
    Contention,
}

impl PadLevel {
    /// The logic level, if it is one.
    pub(super) fn logic(self) -> Option<Level> {
        match self {
            PadLevel::Low => Some(Level::Low),
            PadLevel::High => Some(Level::High),
            PadLevel::Floating | PadLevel::Contention => None,
        }
    }
}

impl State {
    pub(super) fn set_external(&mut self, gpio: usize, external: Drive) {
        self.external[gpio] = external;
        self.settle(1 << gpio);
    }
}

impl Chip {
    /// Drives a pad from outside, until the next call for this pad.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.drive(5, Drive::WeakLow); // against the pad's own pull-up: undefined
    /// assert_eq!(chip.level(5), PadLevel::Floating);
    /// chip.drive(5, Drive::Low); // a driver beats a resistor
    /// assert_eq!(chip.level(5), PadLevel::Low);
    /// ```
    pub fn drive(&self, gpio: u8, external: Drive) {
        let gpio = pads::index(gpio);
        self.change(|state| state.set_external(gpio, external));
    }

    /// Connects two pads by a wire, with everything that is already wired to them.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.wire(18, 19);
    /// chip.drive(19, Drive::High);
    /// assert_eq!(chip.level(18), PadLevel::High);
    /// ```
    pub fn wire(&self, a: u8, b: u8) {
        let (a, b) = (pads::index(a), pads::index(b));
        self.change(|state| {
            let wired = state.wired[a] | state.wired[b];
            for gpio in pads::of(wired) {
                state.wired[gpio] = wired;
            }
            state.settle(wired);
        });
    }

    /// Disconnects a pad from all wires; the other pads stay connected.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.wire(18, 19);
    /// chip.drive(19, Drive::High);
    /// chip.unwire(18);
    /// assert_eq!((chip.level(18), chip.level(19)), (PadLevel::Floating, PadLevel::High));
    /// ```
    pub fn unwire(&self, gpio: u8) {
        let gpio = pads::index(gpio);
        self.change(|state| {
            let wired = state.wired[gpio];
            for other in pads::of(wired) {
                state.wired[other] &= !(1 << gpio);
            }
            state.wired[gpio] = 1 << gpio;
            state.settle(wired);
        });
    }

    /// The level on a pad: the result of the chip with its DACs, the outside, and everything wired to the pad.
    ///
    /// ```
    /// use esp32_pads::{Level, Output};
    /// use esp32_sim::PadLevel;
    /// use pycom_bsp::module::P9;
    ///
    /// esp32_sim::run(|chip| {
    ///     let mut led = Output::new(P9::take().unwrap(), Level::High);
    ///     led.set_low();
    ///     assert_eq!(chip.pin::<P9>().level(), PadLevel::Low);
    /// });
    /// ```
    pub fn level(&self, gpio: u8) -> PadLevel {
        self.lock().levels[pads::index(gpio)]
    }
}
