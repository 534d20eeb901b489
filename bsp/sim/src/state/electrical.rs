//! The time that levels take on a wire, and from there into the chip.

use super::State;
use crate::block::Inputs;
use crate::block::electrical::Pulls;
use crate::block::time::{Event, nanoseconds};
use crate::silicon::{Level, pads};

impl State {
    /// Whether a wire is still on the way to a level that resistors pull it to. Pads that share a wire share its charge.
    pub(super) fn is_charging(&mut self, wired: u64, level: Level, pulls: Pulls) -> bool {
        let Some(electrical) = self.electrical else {
            return false;
        };
        let first = wired.trailing_zeros() as usize;
        if self.seen[first] == level {
            self.stop_charging(wired);
            return false;
        }
        let now = self.time.now;
        match self.charges[first] {
            Some((to, due)) if to == level => now < due,
            _ => {
                let times = [
                    pulls.inside.then_some(electrical.pull),
                    pulls.outside.then_some(electrical.resistor),
                ];
                let time = times.into_iter().flatten().min().unwrap_or_default();
                let due = now.saturating_add(nanoseconds(time));
                for gpio in pads::of(wired) {
                    self.charges[gpio] = Some((level, due));
                }
                self.time.schedule(due, Event::Settle(wired));
                due > now
            }
        }
    }

    /// A wire has been moved otherwise.
    pub(super) fn stop_charging(&mut self, wired: u64) {
        if self.electrical.is_some() {
            for gpio in pads::of(wired) {
                self.charges[gpio] = None;
            }
        }
    }

    /// New inputs are at the synchroniser; whether they are through it at once.
    pub(super) fn passes_synchroniser(&mut self, inputs: Inputs) -> bool {
        let time = self
            .electrical
            .map_or(0, |electrical| nanoseconds(electrical.synchroniser));
        if time == 0 {
            return true;
        }
        let due = self.time.now.saturating_add(time);
        self.time.schedule(due, Event::Inputs(inputs));
        false
    }
}
