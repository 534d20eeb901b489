//! What all that drives and pulls a wire makes of it.

use crate::Level;
use crate::outside::{External, PadLevel};
use crate::pads;
use crate::state::State;

/// Everything that acts on one wire.
#[derive(Clone, Copy, Default)]
struct Wire {
    driven_low: bool,
    driven_high: bool,
    pulled_low: bool,
    pulled_high: bool,
}

impl Wire {
    /// Drivers beat resistors; resistors against each other leave a voltage that is neither level.
    fn level(self) -> PadLevel {
        match (self.driven_low, self.driven_high) {
            (true, true) => PadLevel::Contention,
            (true, false) => PadLevel::Low,
            (false, true) => PadLevel::High,
            (false, false) => match (self.pulled_low, self.pulled_high) {
                (true, false) => PadLevel::Low,
                (false, true) => PadLevel::High,
                _ => PadLevel::Floating,
            },
        }
    }
}

impl State {
    /// Finds the level of every pad and what its input buffer sees, and records the changes.
    ///
    /// A real input on a floating or contended pad reads anything; the model keeps the last level,
    /// so that a test is repeatable. `Chip::level` tells the truth.
    pub(super) fn resolve_levels(&mut self) {
        let mut wires = [Wire::default(); pads::COUNT];
        for gpio in pads::all() {
            let pad = &self.pads[gpio];
            let driven = pad.driven();
            let external = self.external[gpio];
            let wire = &mut wires[self.nets[gpio]];
            wire.driven_low |= driven == Some(Level::Low) || external == External::Low;
            wire.driven_high |= driven == Some(Level::High) || external == External::High;
            wire.pulled_low |= pad.pull_down || external == External::WeakLow;
            wire.pulled_high |= pad.pull_up || external == External::WeakHigh;
        }
        for gpio in pads::all() {
            let level = wires[self.nets[gpio]].level();
            match level {
                PadLevel::Low => self.seen[gpio] = Level::Low,
                PadLevel::High => self.seen[gpio] = Level::High,
                PadLevel::Floating | PadLevel::Contention => {}
            }
            if level != self.levels[gpio] || self.waves[gpio].is_empty() {
                self.waves[gpio].push((self.step, level));
                self.levels[gpio] = level;
            }
        }
    }
}
