//! Time, as a test lets it pass.

use std::time::Duration;

use super::handle::Chip;
use crate::block::time::nanoseconds;

impl Chip {
    /// The time that has passed on this chip, by bus accesses and by [`Chip::advance`].
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_pads::{Level, Output};
    /// use pycom_bsp::module::P9;
    ///
    /// esp32_sim::run(|chip| {
    ///     let mut led = Output::new(P9::take().unwrap(), Level::Low);
    ///     let before = chip.now();
    ///     led.set_high();
    ///     assert_eq!(chip.now() - before, Duration::from_nanos(50));
    /// });
    /// ```
    pub fn now(&self) -> Duration {
        Duration::from_nanos(self.lock().state.time.now)
    }

    /// The number of bus accesses of both cores.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.bus_read(0x3ff4_403c);
    /// assert_eq!(chip.accesses(), 1);
    /// ```
    pub fn accesses(&self) -> u64 {
        self.lock().state.time.accesses
    }

    /// Sets the duration of a bus access from here on. It is 50 ns at first; 0 counts as 1 ns.
    ///
    /// 50 ns is four cycles of the peripherals' 80 MHz APB clock. No document gives the figure for the pads' registers, and on the chip it differs for
    /// reads and writes and for the two buses. The CPU's work between two accesses takes no time here. So a duration in accesses is not
    /// a measurement; only the order of events is right.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.set_access_time(Duration::from_nanos(100));
    /// chip.bus_read(0x3ff4_403c);
    /// assert_eq!(chip.now(), Duration::from_nanos(100));
    /// ```
    pub fn set_access_time(&self, time: Duration) {
        self.lock().state.time.access = nanoseconds(time).max(1);
    }

    /// The duration of `count` bus accesses, for [`Chip::drive_after`] and [`Chip::advance`].
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::Chip;
    ///
    /// assert_eq!(Chip::new().access_time(3), Duration::from_nanos(150));
    /// ```
    pub fn access_time(&self, count: u64) -> Duration {
        Duration::from_nanos(self.lock().state.time.of_accesses(count))
    }

    /// Lets time pass without bus accesses of the program. The cores take interrupts that become pending meanwhile.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.advance(Duration::from_secs(3600));
    /// assert_eq!(chip.now(), Duration::from_secs(3600));
    /// ```
    pub fn advance(&self, duration: Duration) {
        self.advance_until(duration, || false);
    }

    /// Lets time pass like [`Chip::advance`], but stops as soon as a condition holds, and returns whether it held. The condition is evaluated at the start
    /// and after each event.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.drive_after(Duration::from_millis(3), 18, Drive::High);
    /// assert!(chip.advance_until(Duration::from_secs(1), || chip.level(18) == PadLevel::High));
    /// assert_eq!(chip.now(), Duration::from_millis(3));
    /// assert!(!chip.advance_until(Duration::from_secs(1), || chip.level(18) == PadLevel::Low));
    /// assert_eq!(chip.now(), Duration::from_millis(1003));
    /// ```
    pub fn advance_until(&self, duration: Duration, mut condition: impl FnMut() -> bool) -> bool {
        let end = {
            let state = &mut self.lock().state;
            state.last_write = [None; 2];
            state.service.enable();
            state.time.now.saturating_add(nanoseconds(duration))
        };
        loop {
            if condition() {
                return true;
            }
            // Interrupts are taken when they come up, not at the end.
            if !self.advance_to_change(end) {
                return false;
            }
            self.serve();
        }
    }

    /// Goes forward to the next change from outside, or to `end` if that comes first; whether there was something to do.
    fn advance_to_change(&self, end: u64) -> bool {
        let mut world = self.lock();
        let time = &world.state.time;
        let next = time.next().map_or(end, |due| end.min(due));
        if time.now >= end && next >= end {
            return false;
        }
        world.advance_to(next);
        true
    }

    /// Goes to the moment of the next event, if there is one and it is not beyond `end`; whether it was so.
    pub(crate) fn go_to_next_event(&self, end: Option<u64>) -> bool {
        {
            let mut world = self.lock();
            let state = &mut world.state;
            let Some(next) = state.time.next() else {
                return false;
            };
            if end.is_some_and(|end| next > end) {
                return false;
            }
            state.last_write = [None; 2];
            state.service.enable();
            world.advance_to(next);
        }
        self.serve();
        true
    }
}
