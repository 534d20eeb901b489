//! Time: a count of bus accesses.

use crate::chip::Chip;
use crate::outside::External;
use crate::pads;
use crate::state::State;

impl State {
    /// Goes forward to a step, doing what falls due on the way.
    pub(super) fn advance_to(&mut self, step: u64) {
        while let Some(entry) = self.scheduled.first_entry() {
            let due = entry.key().0;
            if due > step {
                break;
            }
            let (gpio, external) = entry.remove();
            self.step = due;
            self.set_external(gpio, external);
        }
        self.step = step;
    }
}

impl Chip {
    /// The current step: how many bus accesses there were, and steps of [`Chip::advance`].
    ///
    /// ```
    /// use esp32_pads::{Level, Output};
    /// use pycom_bsp::module::P9;
    ///
    /// esp32_sim::run(|chip| {
    ///     let mut led = Output::new(P9::take().unwrap(), Level::Low);
    ///     let before = chip.step();
    ///     led.set_high();
    ///     assert_eq!(chip.step() - before, 1);
    /// });
    /// ```
    pub fn step(&self) -> u64 {
        self.lock().step
    }

    /// Lets time pass without bus accesses of the program; interrupts are taken on the way.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.advance(100);
    /// assert_eq!(chip.step(), 100);
    /// ```
    pub fn advance(&self, steps: u64) {
        let end = {
            let mut state = self.lock();
            state.last_write = [None; 2];
            state.step + steps
        };
        // Interrupts are taken when they come up, not at the end.
        while self.advance_to_change(end) {
            self.service();
        }
    }

    /// Goes forward to the next change from outside, or to `end` if that comes first; whether the end is still ahead.
    fn advance_to_change(&self, end: u64) -> bool {
        let mut state = self.lock();
        if state.step >= end {
            return false;
        }
        let next = state
            .scheduled
            .first_key_value()
            .map_or(end, |((due, _), _)| end.min(*due));
        let next = next.max(state.step);
        state.advance_to(next);
        true
    }

    /// Does something to a pad from outside so many steps from now: right after the bus access of
    /// that step, before the next one (or on the way of an [`Chip::advance`] past it).
    ///
    /// Sweeping the number of steps over the length of a routine tries every moment at which the
    /// outside can interfere with it.
    ///
    /// ```
    /// use esp32_sim::{Chip, External, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.drive_after(3, 18, External::High);
    /// chip.advance(2);
    /// assert_eq!(chip.level(18), PadLevel::Floating);
    /// chip.advance(1);
    /// assert_eq!(chip.level(18), PadLevel::High);
    /// ```
    pub fn drive_after(&self, steps: u64, gpio: u8, external: External) {
        let gpio = pads::index(gpio);
        let mut state = self.lock();
        let due = state.step + steps;
        let order = state.scheduled.range((due, 0)..=(due, u64::MAX)).count() as u64;
        state.scheduled.insert((due, order), (gpio, external));
        let now = state.step;
        state.advance_to(now);
    }
}
