//! How many CPU cycles operations take: those of the budget, in each way of doing them.
//!
//! Only a chip has a counter of cycles; on the host, a test counts register accesses instead, to see that all of it is measured.

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

/// How often an operation is done for one figure.
const TIMES: u32 = 64;
/// How often that is tried: the shortest counts, which neither a miss of the cache nor an interrupt has made longer.
const ROUNDS: u32 = 3;

/// Measures operations, one after the other.
pub struct Cycles<'a> {
    counter: Counter,
    /// What calling nothing takes.
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

    /// Measures an operation; the call of it is taken off.
    pub fn of(&mut self, name: &'static str, mut operation: impl FnMut()) {
        let taken = time(self.counter, &mut operation).saturating_sub(self.empty);
        self.answer.add(name, Value::Cycles(taken));
    }

    /// Measures an operation that is only possible after another one, which is taken off: both together, and the first alone.
    pub fn after(&mut self, name: &'static str, mut both: impl FnMut(), mut first: impl FnMut()) {
        let first = time(self.counter, &mut first);
        let taken = time(self.counter, &mut both).saturating_sub(first);
        self.answer.add(name, Value::Cycles(taken));
    }
}

/// The cycles of [`TIMES`] calls: 64ths of a cycle of one.
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

/// A typed pin of a board, for the cycles of typed operations: a board's program names one or two.
#[derive(Clone, Copy, Debug)]
pub struct Typed {
    info: &'static PinInfo,
    measure: fn(&mut Cycles<'_>),
}

impl Typed {
    /// The pin of this type. It is left alone unless the self-test has found it free.
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

    /// Measures with the pin, which the self-test has taken, and of which there is no driver meanwhile.
    pub(crate) fn measure(&self, cycles: &mut Cycles<'_>) {
        (self.measure)(cycles);
    }
}

/// Whether it was measured, or why not.
pub(crate) type Measured = Result<(), &'static str>;
