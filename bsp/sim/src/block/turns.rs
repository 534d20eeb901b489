//! Whose turn it is, of the threads that have entered the chip.

use std::collections::HashMap;
use std::thread::{self, ThreadId};

/// The threads that have entered a chip, and whether they take turns.
#[derive(Default)]
pub(crate) struct Turns {
    pub(crate) are_on: bool,
    threads: HashMap<ThreadId, Thread>,
    /// The thread of the last bus access.
    last: Option<ThreadId>,
}

#[derive(Default)]
struct Thread {
    /// How many times it has entered.
    times: usize,
    waits: Waits,
}

/// Whether a thread waits for others, and they not for it.
#[derive(Default, PartialEq)]
enum Waits {
    #[default]
    No,
    /// It has said that threads take turns, and done nothing since: it waits for their end, for all one can see.
    ForThreads,
    /// It waits for a critical section.
    ForSection,
}

impl Turns {
    /// The current thread enters.
    pub(crate) fn enter(&mut self) {
        let thread = self.threads.entry(thread::current().id()).or_default();
        thread.times += 1;
    }

    /// The current thread leaves, once for each time it entered.
    pub(crate) fn leave(&mut self) {
        let me = thread::current().id();
        if let Some(thread) = self.threads.get_mut(&me) {
            thread.times -= 1;
            if thread.times == 0 {
                self.threads.remove(&me);
            }
        }
    }

    /// The current thread lets threads take turns from here on, or no longer.
    pub(crate) fn set(&mut self, on: bool) {
        self.are_on = on;
        self.now(Waits::ForThreads);
    }

    /// The current thread has made a bus access.
    pub(crate) fn have_accessed(&mut self) {
        self.last = Some(thread::current().id());
        self.now(Waits::No);
    }

    /// Whether the current thread is to wait for an access of another one.
    pub(crate) fn must_wait(&self) -> bool {
        let me = thread::current().id();
        let mut others = self.threads.iter().filter(|(id, _)| **id != me);
        self.are_on && self.last == Some(me) && others.any(|(_, thread)| thread.waits == Waits::No)
    }

    /// The current thread waits for a critical section, or does so no longer.
    pub(crate) fn wait_for_section(&mut self, waits: bool) {
        self.now(match waits {
            true => Waits::ForSection,
            false => Waits::No,
        });
    }

    /// A critical section has ended: who waited for it goes on, or is about to.
    pub(crate) fn section_has_ended(&mut self) {
        let threads = self.threads.values_mut();
        for thread in threads.filter(|thread| thread.waits == Waits::ForSection) {
            thread.waits = Waits::No;
        }
    }

    fn now(&mut self, waits: Waits) {
        if let Some(thread) = self.threads.get_mut(&thread::current().id()) {
            thread.waits = waits;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What another thread does meanwhile, to its end.
    fn another(turns: &mut Turns, does: impl FnOnce(&mut Turns) + Send) {
        thread::scope(|scope| {
            scope.spawn(|| does(turns));
        });
    }

    /// Threads take turns, and this one has made an access.
    fn on() -> Turns {
        let mut turns = Turns::default();
        turns.enter();
        turns.set(true);
        turns.have_accessed();
        turns
    }

    #[test]
    fn a_thread_waits_for_one_that_can_go_on() {
        let mut turns = on();
        assert!(!turns.must_wait(), "it is alone");
        another(&mut turns, Turns::enter);
        assert!(turns.must_wait());
        turns.set(false);
        assert!(!turns.must_wait());
        turns.set(true);
        another(&mut turns, Turns::have_accessed);
        assert!(!turns.must_wait(), "the last access is another's");
    }

    #[test]
    fn nobody_waits_for_the_thread_that_waits_for_the_others_ends() {
        let mut turns = Turns::default();
        turns.enter();
        turns.set(true);
        another(&mut turns, |turns| {
            turns.enter();
            turns.have_accessed();
            assert!(!turns.must_wait());
        });
        turns.have_accessed();
        another(&mut turns, |turns| {
            turns.enter();
            turns.have_accessed();
            assert!(turns.must_wait());
        });
    }

    #[test]
    fn nobody_waits_for_a_thread_that_waits_for_a_section() {
        let mut turns = on();
        another(&mut turns, |turns| {
            turns.enter();
            turns.wait_for_section(true);
        });
        assert!(!turns.must_wait());
        turns.section_has_ended();
        assert!(turns.must_wait());
    }

    #[test]
    fn a_thread_that_has_left_is_not_waited_for() {
        let mut turns = on();
        another(&mut turns, |turns| {
            turns.enter();
            turns.enter();
            turns.leave();
        });
        assert!(turns.must_wait());
        let mut turns = on();
        another(&mut turns, |turns| {
            turns.enter();
            turns.leave();
        });
        assert!(!turns.must_wait());
    }
}
