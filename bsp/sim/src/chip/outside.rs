//! The outside of the pads: external drivers and wires.

use std::time::Duration;

use super::handle::Chip;
use crate::block::time::{Event, nanoseconds};
use crate::block::{Drive, PadLevel};
use crate::silicon::pads;

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
        self.change(|world| world.drive(gpio, external));
    }

    /// Drives a pad from outside after some time: right after the bus access of
    /// that moment, before the next one (or during an [`Chip::advance`] past it).
    ///
    /// To try every moment at which the outside can interfere with a routine, sweep the time over the routine's length, one [access](Chip::access_time)
    /// at a time.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.drive_after(Duration::from_millis(3), 18, Drive::High);
    /// chip.advance(Duration::from_millis(2));
    /// assert_eq!(chip.level(18), PadLevel::Floating);
    /// chip.advance(Duration::from_millis(1));
    /// assert_eq!(chip.level(18), PadLevel::High);
    /// ```
    pub fn drive_after(&self, time: Duration, gpio: u8, external: Drive) {
        let gpio = pads::index(gpio);
        self.change(|world| {
            let now = world.state.time.now;
            let due = now.saturating_add(nanoseconds(time));
            world.state.time.schedule(due, Event::Drive(gpio, external));
            world.advance_to(now);
        });
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
        self.change(|world| {
            let of = &mut world.state.wired;
            let wired = of[a] | of[b];
            for gpio in pads::of(wired) {
                of[gpio] = wired;
            }
            world.settle(wired);
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
        self.change(|world| {
            let of = &mut world.state.wired;
            let wired = of[gpio];
            for other in pads::of(wired) {
                of[other] &= !(1 << gpio);
            }
            of[gpio] = 1 << gpio;
            world.settle(wired);
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
        self.lock().state.levels[pads::index(gpio)]
    }
}
