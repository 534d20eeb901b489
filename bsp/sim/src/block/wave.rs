//! The levels of the pads over time.

use std::collections::VecDeque;

use super::outside::PadLevel;
use crate::silicon::pads;

/// How many changes are kept, if nothing else is said: the latest.
const LIMIT: usize = 1 << 16;

/// The record of the levels of all pads.
pub(crate) struct Waves {
    /// Where the record of each pad begins.
    start: [(u64, PadLevel); pads::COUNT],
    changes: VecDeque<Change>,
    limit: usize,
}

/// A pad's new level.
#[derive(Clone, Copy)]
pub(crate) struct Change {
    pub(crate) at: u64,
    pub(crate) gpio: u8,
    pub(crate) level: PadLevel,
}

impl Waves {
    pub(crate) fn new() -> Self {
        Waves {
            start: [(0, PadLevel::Floating); pads::COUNT],
            changes: VecDeque::new(),
            limit: LIMIT,
        }
    }

    pub(crate) fn record(&mut self, at: u64, gpio: usize, level: PadLevel) {
        let gpio = gpio as u8;
        self.changes.push_back(Change { at, gpio, level });
        self.forget_beyond(self.limit);
    }

    /// Keeps the latest changes from here on, no more than so many.
    pub(crate) fn keep(&mut self, limit: usize) {
        self.limit = limit;
        self.forget_beyond(limit);
        self.changes.shrink_to_fit();
    }

    /// Forgets the oldest changes, so that no more than so many are left.
    fn forget_beyond(&mut self, limit: usize) {
        while self.changes.len() > limit {
            if let Some(first) = self.changes.pop_front() {
                self.start[usize::from(first.gpio)] = (first.at, first.level);
            }
        }
    }

    /// A new record, which begins with these levels.
    pub(crate) fn begin(&mut self, now: u64, levels: &[PadLevel; pads::COUNT]) {
        self.changes.clear();
        self.start = levels.map(|level| (now, level));
    }

    /// Where the record of all pads begins, and with which levels.
    pub(crate) fn start(&self) -> (u64, [PadLevel; pads::COUNT]) {
        let latest = self.start.iter().map(|(at, _)| *at).max();
        (latest.unwrap_or(0), self.start.map(|(_, level)| level))
    }

    pub(crate) fn changes(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter()
    }

    /// The levels of a pad, each with when it began.
    pub(crate) fn of(&self, gpio: usize) -> Vec<(u64, PadLevel)> {
        let changes = self.changes.iter();
        let changes = changes.filter(|change| usize::from(change.gpio) == gpio);
        std::iter::once(self.start[gpio])
            .chain(changes.map(|change| (change.at, change.level)))
            .collect()
    }
}

#[cfg(all(test, target_pointer_width = "64"))]
mod tests {
    use super::Change;

    /// What the documentation of `keep_changes` says.
    #[test]
    fn a_change_takes_so_much_memory() {
        assert_eq!(size_of::<Change>(), 16);
    }
}
