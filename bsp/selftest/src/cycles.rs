//! The CPU cycles of each operation of the budget: typed, type-erased, by name and by hand.
//!
//! Only the chip counts cycles. On the host, the tests of this module count register accesses instead.

mod pass;
#[cfg(test)]
mod tests;
mod ways;

use core::fmt;

use esp32_pads::board::PinInfo;
use esp32_pads::{CanHold, CanOutput, CanPull, TypedPin};

use crate::asked::Answer;
use crate::report::Value;

pub(crate) use pass::{esp_hals, ours};
pub(crate) use ways::{by_hand, dynamic, erased};

/// Reads the counter of cycles.
pub type Counter = fn() -> u32;

/// The calls of an operation in one round.
const TIMES: u32 = 64;
/// The number of rounds. The shortest one counts: neither a cache miss nor an interrupt has made it longer.
const ROUNDS: u32 = 3;

/// Measures operations and collects the figures.
pub struct Cycles<'a> {
    counter: Counter,
    /// The cycles of calling an empty operation.
    empty: u32,
    answer: &'a mut Answer,
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

/// A typed pin on which to measure cycles. The program of a board names one or two.
#[derive(Clone, Copy, Debug)]
pub struct Typed {
    info: &'static PinInfo,
    measure: fn(&mut Cycles<'_>),
}

impl Typed {
    /// The pin `P`. The self-test skips it unless it floats.
    #[must_use]
    pub const fn of<P: TypedPin + CanOutput + CanPull + CanHold>() -> Self {
        Typed {
            info: P::INFO,
            measure: ways::typed::<P>,
        }
    }

    pub(crate) fn info(&self) -> &'static PinInfo {
        self.info
    }

    /// Measures on the pin, which the self-test has taken. No driver of it may be in use meanwhile.
    pub(crate) fn measure(&self, cycles: &mut Cycles<'_>) {
        (self.measure)(cycles);
    }
}

/// The reason if nothing was measured.
pub(crate) type Measured = Result<(), &'static str>;
