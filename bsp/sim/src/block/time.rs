//! Time, in nanoseconds, and the events that are scheduled.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::task::Waker;
use std::time::Duration;

use super::input::Inputs;
use super::outside::Drive;

/// How long a bus access takes, if nothing else is said.
const ACCESS: u64 = 50;

/// What happens later.
pub(crate) enum Event {
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
pub(crate) struct Time {
    pub(crate) now: u64,
    /// How long an access takes.
    pub(crate) access: u64,
    /// How many there were.
    pub(crate) accesses: u64,
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
    pub(crate) fn new() -> Self {
        Time {
            now: 0,
            access: ACCESS,
            accesses: 0,
            events: BinaryHeap::new(),
            order: 0,
        }
    }

    /// A bus access begins: the moment at which it will be made.
    pub(crate) fn access(&mut self) -> u64 {
        self.accesses += 1;
        self.now + self.access
    }

    /// When the next event is due.
    pub(crate) fn next(&self) -> Option<u64> {
        self.events.peek().map(|Reverse(next)| next.due)
    }

    pub(crate) fn schedule(&mut self, due: u64, event: Event) {
        self.order += 1;
        let order = self.order;
        self.events.push(Reverse(Scheduled { due, order, event }));
    }

    /// Takes the next event, if it is due by then, and goes to its moment.
    pub(crate) fn take_due(&mut self, by: u64) -> Option<Event> {
        if self.next()? > by {
            return None;
        }
        let Reverse(scheduled) = self.events.pop()?;
        // What is scheduled for a moment that is over is late, but time does not go back.
        self.go_to(scheduled.due);
        Some(scheduled.event)
    }

    /// Goes to a moment, unless it is over.
    #[inline]
    pub(crate) fn go_to(&mut self, moment: u64) {
        self.now = self.now.max(moment);
    }

    /// How long so many accesses take.
    pub(crate) fn of_accesses(&self, count: u64) -> u64 {
        count.saturating_mul(self.access)
    }
}

/// A length of time in the unit of the model. One of more than 584 years ends then.
pub(crate) fn nanoseconds(duration: Duration) -> u64 {
    duration.as_nanos().try_into().unwrap_or(u64::MAX)
}
