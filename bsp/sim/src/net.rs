//! What all that drives and pulls a wire makes of it.

use crate::Level;
use crate::electrical::Pulls;
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
    fn add(&mut self, external: External) {
        match external {
            External::Floating => {}
            External::Low => self.driven_low = true,
            External::High => self.driven_high = true,
            External::WeakLow => self.pulled_low = true,
            External::WeakHigh => self.pulled_high = true,
        }
    }

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
    /// Finds the level of some pads and of all that are wired to them, and what their input buffers see; records the
    /// changes. Which pads have changed.
    ///
    /// A real input on a floating or contended pad reads anything; the model keeps the last level,
    /// so that a test is repeatable. `Chip::level` tells the truth.
    pub(super) fn resolve_levels(&mut self, pads: u64) -> u64 {
        let mut moved = 0;
        let mut left = pads;
        while left != 0 {
            let wired = self.wired[left.trailing_zeros() as usize];
            left &= !wired;
            let (level, pulls) = self.level_of(wired);
            let pulled = level.logic().zip(pulls);
            match pulled {
                Some((level, pulls)) if self.is_charging(wired, level, pulls) => continue,
                Some(_) => {}
                None => self.stop_charging(wired),
            }
            for gpio in pads::of(wired) {
                if level == self.levels[gpio] {
                    continue;
                }
                if let Some(level) = level.logic() {
                    self.seen[gpio] = level;
                }
                self.levels[gpio] = level;
                self.waves.record(self.time.now, gpio, level);
                self.parts.note(gpio, level);
                moved |= 1 << gpio;
            }
        }
        moved
    }

    /// What a wire is at, by the pads on it; and the resistors, if they decide.
    fn level_of(&self, wired: u64) -> (PadLevel, Option<Pulls>) {
        let mut wire = Wire::default();
        let mut pulls = Pulls::default();
        for gpio in pads::of(wired) {
            let pad = &self.pads[gpio];
            match pad.driven() {
                Some(Level::Low) => wire.driven_low = true,
                Some(Level::High) => wire.driven_high = true,
                None => {}
            }
            wire.pulled_low |= pad.pull_down;
            wire.pulled_high |= pad.pull_up;
            pulls.inside |= pad.pull_down || pad.pull_up;
            for external in self.parts.at(gpio).chain([self.external[gpio]]) {
                wire.add(external);
                pulls.outside |= matches!(external, External::WeakLow | External::WeakHigh);
            }
        }
        let is_driven = wire.driven_low || wire.driven_high;
        (wire.level(), (!is_driven).then_some(pulls))
    }
}
