//! One start of the program: its report, and what it knows of the pins.

use esp32_pads::board::{Board, PinInfo};
use esp32_pads::{Level, interrupt};

use crate::bench::{Bench, Subject, Test};
use crate::operation::Operation;
use crate::platform::Platform;
use crate::reg;
use crate::report::{Check, Of, Report};

/// The reset between this start of the program and the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A software reset of the CPU.
    CpuReset,
    /// A software reset of the core.
    CoreReset,
    /// Deep sleep, until the timer or an armed pin wakes the chip.
    DeepSleep {
        /// How long, in milliseconds.
        milliseconds: u32,
        /// Whether RTC_PERIPH keeps its power.
        rtc_periph: bool,
    },
    /// None: the report is complete.
    Done {
        /// How many tests failed.
        failed: u32,
    },
    /// None: the self-test could not run, for the reason in the report.
    Refused,
}

/// One start.
pub(super) struct Starts<'a, P> {
    pub report: Report<'a, P>,
    pub free: [Option<Subject>; 40],
    /// The pins whose interrupts come and go as they should.
    pub sound: u64,
    /// The levels at the beginning, before anything was done.
    pub inputs: u64,
}

impl<P: Platform> Starts<'_, P> {
    pub(super) fn bench(&mut self) -> Bench<'_, P> {
        Bench {
            platform: self.report.platform,
            free: &self.free,
            sound: self.sound,
        }
    }

    /// The pins that may be driven.
    pub(super) fn free(&self) -> impl Iterator<Item = Subject> + use<P> {
        self.free.into_iter().flatten()
    }

    pub(super) fn test(
        &mut self,
        pin: Subject,
        operation: &'static Operation,
        test: Test<P>,
    ) -> bool {
        let outcome = test(&mut self.bench(), pin);
        let passed = outcome.is_ok();
        self.report.point(Of::Pin(pin.info()), operation, outcome);
        pin.rest();
        passed
    }

    /// Reports a test that does not belong to a pin.
    pub(super) fn chip(&mut self, operation: &'static Operation, outcome: Check) {
        self.report.point(Of::Chip, operation, outcome);
    }

    /// Disables interrupts that earlier programs have left enabled, and installs the dispatcher.
    pub(super) fn begin_interrupts(&mut self) {
        interrupt::disable_all();
        self.report.platform.enable_interrupts();
    }

    /// Takes the pins that the first start has found free.
    pub(super) fn take_free<B: Board>(&mut self) {
        let free = self.report.store.free();
        for pin in all_pins::<B>() {
            if reg::level(free, pin) {
                self.free[usize::from(pin.pad.gpio)] = Subject::take::<B>(pin);
            }
        }
    }

    /// The pin that questions are asked of: the first one with two sides.
    pub(super) fn asked(&self) -> Option<Subject> {
        self.free().find(|pin| pin.is_rtc())
    }
}

pub(super) const NOBODY: &str = "no pin of the RTC domain is free";

/// The level of the n-th free pin while it is held.
pub(super) fn expected(index: usize) -> Level {
    Level::from(index.is_multiple_of(2))
}

pub(super) fn all_pins<B: Board>() -> impl Iterator<Item = &'static PinInfo> {
    let names = B::NAMESPACES.first();
    names
        .into_iter()
        .flat_map(|space| space.pins)
        .map(|(_, pin)| *pin)
}
