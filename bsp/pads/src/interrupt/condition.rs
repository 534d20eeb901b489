//! What an interrupt waits for, as the dispatcher sees it.

use crate::silicon::{Cpu, Level};

/// Which arrivals at a level are reported, and to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    pub(crate) on_low: bool,
    pub(crate) on_high: bool,
    /// Whether a level that is there from the start counts as an arrival.
    pub(crate) from_start: bool,
    pub(crate) core: Cpu,
}

impl Condition {
    pub(crate) const fn edges(on_low: bool, on_high: bool) -> Self {
        Self {
            on_low,
            on_high,
            from_start: false,
            core: Cpu::ProCpu,
        }
    }

    pub(crate) const fn level(level: Level) -> Self {
        Self {
            on_low: matches!(level, Level::Low),
            on_high: matches!(level, Level::High),
            from_start: true,
            core: Cpu::ProCpu,
        }
    }

    pub(crate) const fn reports(&self, level: Level) -> bool {
        match level {
            Level::Low => self.on_low,
            Level::High => self.on_high,
        }
    }

    /// Whether the condition is a level, and `present` is that level.
    pub(crate) const fn is_there(&self, present: Level) -> bool {
        self.from_start && self.reports(present)
    }

    /// The level to wait for first, when `present` is the one on the pad.
    pub(crate) fn first(&self, present: Level) -> Level {
        match self {
            // The level itself. If it is there, it is reported at once.
            Self {
                from_start: true,
                on_high,
                ..
            } => Level::from(*on_high),
            // An edge is the arrival at a level that is not there.
            _ => !present,
        }
    }
}
