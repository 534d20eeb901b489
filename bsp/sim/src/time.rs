//! Time, in nanoseconds, and the events that are scheduled.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::task::Waker;
use std::time::Duration;

use crate::chip::Chip;
use crate::input::Inputs;
use crate::outside::Drive;
use crate::pads;
use crate::state::State;

/// How long a bus access takes, if nothing else is said.
const ACCESS: u64 = 50;

/// What happens later.
pub(super) enum Event {
    /// Something outside does something to a pad.
    Drive(usize, Drive),
    /// A part does something to one of its pins.
    Terminal {
        part: usize,
        pin: usize,
        external: Drive,
    },
    /// A part has asked for it.
    Part(usize),
    /// A task has.
    Wake(Waker),
    /// A wire may have got to a level.
    Settle(u64),
    /// Inputs come through the synchroniser.
    Inputs(Inputs),
}

/// The time of a chip, and what is to come.
pub(super) struct Time {
    pub(super) now: u64,
    /// How long an access takes.
    access: u64,
    /// How many there were.
    accesses: u64,
    events: BinaryHeap<Reverse<Scheduled>>,
    /// How many events there ever were: those of one moment come in the order in which they were scheduled.
    order: u64,
}

struct Scheduled {
    due: u64,
    order: u64,
    event: Event,
}

impl Scheduled {
    fn key(&self) -> (u64, u64) {
        (self.due, self.order)
    }
}

impl PartialEq for Scheduled {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Scheduled {}

impl PartialOrd for Scheduled {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Scheduled {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Time {
    pub(super) fn new() -> Self {
        Time {
            now: 0,
            access: ACCESS,
            accesses: 0,
            events: BinaryHeap::new(),
            order: 0,
        }
    }

    /// A bus access begins: the moment at which it will be made.
    pub(super) fn access(&mut self) -> u64 {
        self.accesses += 1;
        self.now + self.access
    }

    /// When the next event is due.
    fn next(&self) -> Option<u64> {
        self.events.peek().map(|Reverse(next)| next.due)
    }

    pub(super) fn schedule(&mut self, due: u64, event: Event) {
        self.order += 1;
        let order = self.order;
        self.events.push(Reverse(Scheduled { due, order, event }));
    }

    /// Takes the next event, if it is due by then, and goes to its moment.
    fn take_due(&mut self, by: u64) -> Option<Event> {
        if self.next()? > by {
            return None;
        }
        let Reverse(scheduled) = self.events.pop()?;
        // What is scheduled for a moment that is over is late, but time does not go back.
        self.now = self.now.max(scheduled.due);
        Some(scheduled.event)
    }

    /// How long so many accesses take.
    pub(super) fn of_accesses(&self, count: u64) -> u64 {
        count.saturating_mul(self.access)
    }
}

/// A length of time in the unit of the model. One of more than 584 years ends then.
pub(super) fn nanoseconds(duration: Duration) -> u64 {
    duration.as_nanos().try_into().unwrap_or(u64::MAX)
}

impl State {
    /// Goes forward to a moment, doing what falls due before it.
    #[inline]
    pub(super) fn advance_before(&mut self, moment: u64) {
        if let Some(before) = moment.checked_sub(1) {
            self.happen(before);
        }
        self.time.now = self.time.now.max(moment);
    }

    /// Goes forward to a moment, doing what falls due by then.
    #[inline]
    pub(super) fn advance_to(&mut self, moment: u64) {
        self.happen(moment);
        self.time.now = self.time.now.max(moment);
    }

    #[inline]
    fn happen(&mut self, by: u64) {
        while let Some(event) = self.time.take_due(by) {
            match event {
                Event::Drive(gpio, external) => self.set_external(gpio, external),
                Event::Terminal {
                    part,
                    pin,
                    external,
                } => self.drive_terminal(part, pin, external),
                Event::Part(part) => self.wake_part(part),
                Event::Wake(waker) => self.woken.push(waker),
                Event::Settle(pads) => self.settle(pads),
                Event::Inputs(inputs) => self.synchronise(inputs),
            }
        }
    }
}

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
        Duration::from_nanos(self.lock().time.now)
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
        self.lock().time.accesses
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
        self.lock().time.access = nanoseconds(time).max(1);
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
        Duration::from_nanos(self.lock().time.of_accesses(count))
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
            let mut state = self.lock();
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
        let mut state = self.lock();
        let next = state.time.next().map_or(end, |due| end.min(due));
        if state.time.now >= end && next >= end {
            return false;
        }
        state.advance_to(next);
        true
    }

    /// Goes to the moment of the next event, if there is one and it is not beyond `end`; whether it was so.
    pub(super) fn go_to_next_event(&self, end: Option<u64>) -> bool {
        {
            let mut state = self.lock();
            let Some(next) = state.time.next() else {
                return false;
            };
            if end.is_some_and(|end| next > end) {
                return false;
            }
            state.last_write = [None; 2];
            state.service.enable();
            state.advance_to(next);
        }
        self.serve();
        true
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
        self.change(|state| {
            let now = state.time.now;
            let due = now.saturating_add(nanoseconds(time));
            state.time.schedule(due, Event::Drive(gpio, external));
            state.advance_to(now);
        });
    }
}
