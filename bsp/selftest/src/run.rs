//! The starts of the program: what each of them finds, what it tests, and what it stores for the next.

mod cycles;
mod first;
mod later;

use esp32_pads::board::{Board, PinInfo};
use esp32_pads::{Level, interrupt};

use crate::bench::{Bench, Subject, Test};
use crate::operation::Operation;
use crate::options::Options;
use crate::platform::Platform;
use crate::reg::{self, Register};
use crate::report::{Check, Of, Report};
use crate::store::{Store, Word};

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

/// One start of the program. After the reset that it returns, call it again with the same `store`.
pub fn start<B: Board>(
    options: &Options<'_>,
    store: &mut Store,
    platform: &mut impl Platform,
) -> Next {
    let cause = Register::ResetState.read(&esp32_pads::pads::GPIO0) & 0x3F;
    // A power-on clears the memory that it is in.
    if !store.is_valid() {
        store.clear();
    }
    let mut report = Report::begin(platform, store);
    report.comment(format_args!("reset cause {cause:#04x}"));
    if let Err(wrong) = options.check::<B>() {
        report.bail_out(format_args!("{wrong}"));
        report.end();
        store.clear();
        return Next::Refused;
    }
    let phase = report.store.get(Word::Phase);
    report.store.set(Word::Phase, phase + 1);
    let mut starts = Starts {
        report,
        free: [None; 40],
        sound: 0,
        inputs: reg::inputs(),
    };
    starts.sound = starts.report.store.sound();
    let next = match phase {
        0 => starts.first::<B>(options),
        1 => starts.after_cpu_reset::<B>(cause),
        2 => starts.after_core_reset::<B>(cause),
        3 => starts.after_sleep::<B>(cause),
        4 => starts.after_one_bit::<B>(),
        5 => starts.after_power_down::<B>(),
        _ => starts.last::<B>(options, cause),
    };
    starts.report.end();
    if matches!(next, Next::Done { .. }) {
        store.clear();
    }
    next
}

/// One start.
struct Starts<'a, P> {
    report: Report<'a, P>,
    free: [Option<Subject>; 40],
    /// The pins whose interrupts come and go as they should.
    sound: u64,
    /// The levels at the beginning, before anything was done.
    inputs: u64,
}

impl<P: Platform> Starts<'_, P> {
    fn bench(&mut self) -> Bench<'_, P> {
        Bench {
            platform: self.report.platform,
            free: &self.free,
            sound: self.sound,
        }
    }

    /// The pins that may be driven.
    fn free(&self) -> impl Iterator<Item = Subject> + use<P> {
        self.free.into_iter().flatten()
    }

    fn test(&mut self, pin: Subject, operation: &'static Operation, test: Test<P>) -> bool {
        let outcome = test(&mut self.bench(), pin);
        let passed = outcome.is_ok();
        self.report.point(Of::Pin(pin.info()), operation, outcome);
        pin.rest();
        passed
    }

    /// Reports a test that does not belong to a pin.
    fn chip(&mut self, operation: &'static Operation, outcome: Check) {
        self.report.point(Of::Chip, operation, outcome);
    }

    /// Disables interrupts that earlier programs have left enabled, and installs the dispatcher.
    fn begin_interrupts(&mut self) {
        interrupt::disable_all();
        self.report.platform.enable_interrupts();
    }

    /// Takes the pins that the first start has found free.
    fn take_free<B: Board>(&mut self) {
        let free = self.report.store.free();
        for pin in all_pins::<B>() {
            if reg::level(free, pin) {
                self.free[usize::from(pin.pad.gpio)] = Subject::take::<B>(pin);
            }
        }
    }

    /// The pin that questions are asked of: the first one with two sides.
    fn asked(&self) -> Option<Subject> {
        self.free().find(|pin| pin.is_rtc())
    }
}

const NOBODY: &str = "no pin of the RTC domain is free";

/// The level of the n-th free pin while it is held.
fn expected(index: usize) -> Level {
    Level::from(index.is_multiple_of(2))
}

fn all_pins<B: Board>() -> impl Iterator<Item = &'static PinInfo> {
    let names = B::NAME_SPACES.first();
    names
        .into_iter()
        .flat_map(|space| space.pins)
        .map(|(_, pin)| *pin)
}
