//! The counter of CPU cycles, and what an operation takes by it.

use core::fmt;

use crate::answer::Answer;
use crate::value::Value;

/// Reads the counter of cycles.
pub type Counter = fn() -> u32;

/// The calls of an operation in one round.
pub(crate) const TIMES: u32 = 64;
/// The number of rounds. The shortest one counts: neither a cache miss nor an interrupt has made it longer.
const ROUNDS: u32 = 3;

/// Measures operations and collects the figures.
pub struct Cycles<'a> {
    pub(crate) counter: Counter,
    /// The cycles of calling an empty operation.
    empty: u32,
    pub(crate) answer: &'a mut Answer,
}

impl fmt::Debug for Cycles<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cycles").finish_non_exhaustive()
    }
}

impl<'a> Cycles<'a> {
    pub(crate) fn new(counter: Counter, answer: &'a mut Answer) -> Self {
        Cycles {
            counter,
            empty: time(counter, &mut || {}),
            answer,
        }
    }

    /// Measures an operation, without the cycles of the call.
    pub fn of(&mut self, name: &'static str, mut operation: impl FnMut()) {
        let taken = time(self.counter, &mut operation).saturating_sub(self.empty);
        self.answer.add(name, Value::Cycles(taken));
    }

    /// Measures an operation that needs another one first: the cycles of both, minus those of the first alone.
    pub fn after(&mut self, name: &'static str, mut both: impl FnMut(), mut first: impl FnMut()) {
        let first = time(self.counter, &mut first);
        let taken = time(self.counter, &mut both).saturating_sub(first);
        self.answer.add(name, Value::Cycles(taken));
    }
}

/// The cycles of [`TIMES`] calls, so one call in 64ths of a cycle.
#[inline(never)]
fn time(counter: Counter, operation: &mut dyn FnMut()) -> u32 {
    let rounds = (0..ROUNDS).map(|_| {
        let begin = counter();
        for _ in 0..TIMES {
            operation();
        }
        counter().wrapping_sub(begin)
    });
    rounds.min().unwrap_or(0)
}

/// The reason if nothing was measured.
pub(crate) type Measured = Result<(), &'static str>;
