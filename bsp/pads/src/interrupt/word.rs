//! The word of a slot: which use of the pad's interrupt it is, whose, and what it reports. An event has it too.
//!
//! | bits | |
//! |---|---|
//! | 0, 1 | arrivals at low, at high are reported to a task |
//! | 2 | in use. Clear with all other flags while somebody changes the slot |
//! | 5, 6 | as 0 and 1, to a handler with an argument |
//! | 7 | of an event: the level that it is about |
//! | 8, 9 | as 0 and 1, to a handler without an argument |
//! | 10 … 31 | counts the uses |
//!
//! An event's level has the bit that it has in GPIO.PINn, and the two above it are what it chooses from: the dispatcher then
//! shifts nothing.

use super::condition::Condition;
use crate::silicon::Level;
use crate::silicon::map::AWAITS_HIGH;

/// Whom arrivals are reported to: the bit for low, below the one for high.
#[derive(Clone, Copy)]
pub(super) enum To {
    Task = 1 << 0,
    HandlerWithArgument = 1 << 5,
    Handler = 1 << 8,
}

const FLAGS: u32 = (1 << 10) - 1;
const IN_USE: u32 = 1 << 2;

/// The word of the use after that of `word`, by nobody yet.
pub(super) const fn next(word: u32) -> u32 {
    without_flags(word).wrapping_add(FLAGS + 1)
}

/// The word of a use.
pub(super) const fn used(word: u32, to: To, condition: &Condition) -> u32 {
    let reports = condition.on_low as u32 + 2 * condition.on_high as u32;
    word | IN_USE | (reports * to as u32)
}

/// The same use, with the slot marked as being changed.
pub(super) const fn without_flags(word: u32) -> u32 {
    word & !FLAGS
}

pub(super) const fn is_in_use(word: u32) -> bool {
    word & IN_USE != 0
}

/// Whether an arrival is reported. `level` is `AWAITS_HIGH` or 0.
#[inline(always)]
pub(super) const fn reports(word: u32, to: To, level: u32) -> bool {
    // The bit for low, or twice that.
    let bit = match to {
        To::Handler => 2 * level + To::Handler as u32,
        _ => (to as u32) << (level / AWAITS_HIGH),
    };
    word & bit != 0
}

/// Whether two words are about one use.
pub(super) const fn is_same_use(one: u32, other: u32) -> bool {
    without_flags(one ^ other) == 0
}

/// The word of an event. `level` is `AWAITS_HIGH` or 0.
#[inline(always)]
pub(super) const fn of_event(word: u32, level: u32) -> u32 {
    word | level
}

/// The word of an event, about another use.
pub(super) const fn of_other_use(event: u32, word: u32) -> u32 {
    without_flags(word) | event & AWAITS_HIGH
}

/// The level that an event is about.
pub(super) fn level(event: u32) -> Level {
    (event & AWAITS_HIGH != 0).into()
}
