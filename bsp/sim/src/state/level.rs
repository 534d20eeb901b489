//! The levels on the wires.

use super::State;
use crate::block::electrical::Pulls;
use crate::block::{Drive, PadLevel, Wire, rtc_pad};
use crate::silicon::{Level, pads};

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
                self.terminals.note(gpio, level);
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
            if let Some(voltage) = self.dac(gpio) {
                wire.add_voltage(voltage);
            }
            wire.pulled_low |= pad.pull_down;
            wire.pulled_high |= pad.pull_up;
            pulls.inside |= pad.pull_down || pad.pull_up;
            for external in self.terminals.at(gpio).chain([self.external[gpio]]) {
                wire.add(external);
                pulls.outside |= matches!(external, Drive::WeakLow | Drive::WeakHigh);
            }
        }
        (wire.level(), (!wire.is_driven()).then_some(pulls))
    }

    /// The voltage of the DAC on a pad, if it has power: it is a part of RTC_PERIPH.
    fn dac(&self, gpio: usize) -> Option<u8> {
        let has_power = !self.asleep || self.keep_rtc_periph;
        has_power.then(|| rtc_pad::dac(&self.registers, gpio))?
    }
}
