//! How parts are wired to pads, and what they are still to be told.

use std::collections::VecDeque;

use super::outside::{Drive, PadLevel};
use crate::silicon::pads;

/// Where a part is wired to a pad, and how it drives it.
struct Terminal {
    gpio: usize,
    external: Drive,
}

/// A pin of a part has another level: the part's number, the pin's, the level.
pub(crate) type Change = (usize, usize, PadLevel);

/// The wires between the parts and the pads. Parts have numbers, and so have the pins of each.
pub(crate) struct Terminals {
    /// Those of each part, by its number: none once it was taken away.
    of: Vec<Vec<Terminal>>,
    /// For each pad, which parts are wired to it, with the numbers of their pins.
    on: [Vec<(usize, usize)>; pads::COUNT],
    /// What parts are still to be told.
    changes: VecDeque<Change>,
}

impl Terminals {
    pub(crate) fn new() -> Self {
        Terminals {
            of: Vec::new(),
            on: [const { Vec::new() }; pads::COUNT],
            changes: VecDeque::new(),
        }
    }

    /// What all parts do to a pad.
    pub(crate) fn at(&self, gpio: usize) -> impl Iterator<Item = Drive> {
        let wired = self.on[gpio].iter();
        wired.map(|&(part, pin)| self.of[part][pin].external)
    }

    /// A pad has another level.
    pub(crate) fn note(&mut self, gpio: usize, level: PadLevel) {
        let wired = self.on[gpio].iter();
        self.changes
            .extend(wired.map(|&(part, pin)| (part, pin, level)));
    }

    pub(crate) fn next_change(&mut self) -> Option<Change> {
        self.changes.pop_front()
    }

    pub(crate) fn forget_changes(&mut self) {
        self.changes.clear();
    }

    /// To how many pads a part is wired.
    pub(crate) fn count(&self, part: usize) -> usize {
        self.of[part].len()
    }

    /// The pad of a part's pin, if it has such a pin.
    pub(crate) fn gpio(&self, part: usize, pin: usize) -> Option<usize> {
        Some(self.of[part].get(pin)?.gpio)
    }

    /// A part does this to one of its pins from now on. The pad, if it has such a pin.
    pub(crate) fn drive(&mut self, part: usize, pin: usize, external: Drive) -> Option<usize> {
        let terminal = self.of[part].get_mut(pin)?;
        terminal.external = external;
        Some(terminal.gpio)
    }

    /// Wires the next part to these pads. Its number.
    pub(crate) fn attach(&mut self, gpios: &[usize]) -> usize {
        let part = self.of.len();
        let terminals = gpios.iter().map(|&gpio| Terminal {
            gpio,
            external: Drive::Floating,
        });
        self.of.push(terminals.collect());
        for (pin, &gpio) in gpios.iter().enumerate() {
            self.on[gpio].push((part, pin));
        }
        part
    }

    /// Takes a part's wires away. The pads that they were at.
    pub(crate) fn detach(&mut self, part: usize) -> u64 {
        let mut pads = 0;
        for terminal in std::mem::take(&mut self.of[part]) {
            pads |= 1 << terminal.gpio;
            self.on[terminal.gpio].retain(|(other, _)| *other != part);
        }
        self.changes.retain(|(other, ..)| *other != part);
        pads
    }
}
