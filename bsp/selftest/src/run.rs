//! The starts of the program: what each of them finds, tests, and leaves for the next.

mod figures;
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

/// What is to happen after a start of the program, before the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A software reset of the CPU.
    CpuReset,
    /// A software reset of the core.
    CoreReset,
    /// Deep sleep, until the timer or what is armed ends it. RTC_PERIPH keeps its power, as `esp-hal` has it with the timer armed.
    DeepSleep {
        /// How long, in milliseconds.
        milliseconds: u32,
    },
    /// Nothing: the report is complete.
    Done {
        /// How many tests failed.
        failed: u32,
    },
    /// Nothing: the test could not be made, as the report says.
    Refused,
}

/// One start of the program. To be called again after what it asks for, with what it has left in `store`.
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
    let next = match phase {
        0 => starts.first::<B>(options),
        1 => starts.after_cpu_reset::<B>(cause),
        2 => starts.after_core_reset::<B>(cause),
        3 => starts.after_sleep::<B>(cause),
        4 => starts.after_one_bit::<B>(),
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

    /// What is of no pin.
    fn chip(&mut self, operation: &'static Operation, outcome: Check) {
        self.report.point(Of::Chip, operation, outcome);
    }

    /// Interrupts are off, whoever has left them on, and from here on the dispatcher's.
    fn begin_interrupts(&mut self) {
        interrupt::silence_all();
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
