//! The first start: the head of the report, and everything for which the chip needs no reset.

use core::fmt;

use esp32_pads::board::Board;

use super::starts::{NOBODY, Next, Starts, all_pins};
use crate::answer::Answer;
use crate::asked;
use crate::bench::Subject;
use crate::operation::{self as op, Operation};
use crate::options::Options;
use crate::pins::{self, Stage};
use crate::platform::Platform;
use crate::reg;
use crate::report::{Names, Of};

impl<P: Platform> Starts<'_, P> {
    pub(super) fn first<B: Board>(&mut self, options: &Options<'_>) -> Next {
        self.begin_interrupts();
        self.head::<B>(options);
        // First who is there, because a test of one pin looks at the others too.
        let mut subjects = [None; 40];
        for pin in all_pins::<B>() {
            let of = Of::Pin(pin);
            if let Some(alone) = options.alone::<B>(pin) {
                self.report.skip(of, None, format_args!("{alone}"));
            } else if let Some(subject) = Subject::take::<B>(pin) {
                subject.rest();
                subjects[usize::from(pin.pad.gpio)] = Some(subject);
            } else {
                self.report
                    .skip(of, None, format_args!("somebody has taken it already"));
            }
        }
        for subject in subjects.into_iter().flatten() {
            if self.is_free(subject, options) {
                self.free[usize::from(subject.pad().gpio)] = Some(subject);
            }
        }
        let mask = self.free().fold(0, |mask, pin| mask | 1 << pin.pad().gpio);
        self.report.store.set_free(mask);
        for stage in Stage::ALL {
            for subject in subjects.into_iter().flatten() {
                self.test_pin::<B>(subject, reg::level(mask, subject.info()), stage);
            }
        }
        self.report.store.set_sound(self.sound);
        self.questions();
        self.before_reset();
        Next::CpuReset
    }

    fn head<B: Board>(&mut self, options: &Options<'_>) {
        let facts = self.report.platform.facts();
        let report = &mut self.report;
        report.comment(format_args!("esp32-selftest {}", env!("CARGO_PKG_VERSION")));
        match options.views::<B>().next() {
            Some(view) if options.board.is_some() => {
                report.comment(format_args!("board {} ({})", view.module, view.name));
            }
            _ => report.comment(format_args!("board any of the family")),
        }
        report.comment(format_args!(
            "chip {} {}",
            facts.chip,
            Revision(facts.revision)
        ));
        match facts.flash {
            Some(bytes) => report.comment(format_args!("flash {} KiB", bytes / 1024)),
            None => report.comment(format_args!("flash none")),
        }
        report.comment(format_args!("clock {} MHz", facts.megahertz));
        let demanded = options
            .views::<B>()
            .filter_map(|view| view.min_chip_revision)
            .max();
        if let (Some(lowest), Some(revision)) = (demanded, facts.revision)
            && options.board.is_some()
            && revision < lowest
        {
            report.comment(format_args!(
                "the board was sold with revision {} and later: is it another one?",
                Revision(Some(lowest))
            ));
        }
        for operation in op::ALL {
            let Operation {
                name,
                about,
                registers,
            } = operation;
            let registers = Names(registers, None);
            report.comment(format_args!("operation {name}: {about} ({registers})"));
        }
    }

    /// Looks whether a pin floats, and reports how its pulls act.
    fn is_free(&mut self, pin: Subject, options: &Options<'_>) -> bool {
        if !pin.pad().output {
            return false;
        }
        let down = self.test(pin, &op::PULL_DOWN, pins::pull_down);
        let up = self.test(pin, &op::PULL_UP, pins::pull_up);
        let floats = self.test(pin, &op::FLOATING, pins::follows);
        down && up && floats || options.drive
    }

    /// What is tested of a pin at a stage.
    fn test_pin<B: Board>(&mut self, pin: Subject, is_free: bool, stage: Stage) {
        let of = Of::Pin(pin.info());
        let is_sound = reg::level(self.sound, pin.info());
        match stage {
            Stage::Levels if !pin.pad().output => {
                let reason = "its pad is input-only: nothing inside the chip moves it";
                self.report
                    .skip(of, Some(&op::DRIVEN), format_args!("{reason}"));
            }
            Stage::Levels if !is_free => {
                let reason = "not found floating, so it is not driven";
                self.report
                    .skip(of, Some(&op::DRIVEN), format_args!("{reason}"));
            }
            _ => {}
        }
        let mut passed = true;
        let rows = pins::rows::<B, P>().into_iter();
        let rows = rows.filter(|row| row.stage == stage && row.concerns(pin));
        for row in rows.filter(|row| is_free || !row.drives()) {
            let sound = self.sound;
            let with_callbacks = stage == Stage::Callbacks;
            let is_partner = |other: &Subject| !with_callbacks || reg::level(sound, other.info());
            let reason = if with_callbacks && !is_sound {
                Some("its status is not right: an interrupt might not end")
            } else if row.needs_partner() && self.bench().partner(pin, is_partner).is_none() {
                Some("there is no other free pin for it")
            } else {
                None
            };
            match reason {
                Some(reason) => self
                    .report
                    .skip(of, Some(row.operation), format_args!("{reason}")),
                None => passed &= self.test(pin, row.operation, row.test),
            }
        }
        if stage == Stage::Status && is_free && passed {
            self.sound |= 1 << pin.pad().gpio;
        }
    }

    fn questions(&mut self) {
        let asked = self.asked();
        for (question, ask) in asked::all::<P>() {
            match asked {
                Some(pin) => {
                    let mut answer = Answer::default();
                    ask(&mut self.bench(), pin, &mut answer);
                    self.report
                        .answer(Of::Pin(pin.info()), question, answer.values());
                    pin.rest();
                }
                None => self.report.unanswered(Of::Chip, question, NOBODY),
            }
        }
    }
}

/// A revision as `v1.0`.
struct Revision(Option<u16>);

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(revision) => write!(f, "revision v{}.{}", revision / 100, revision % 100),
            None => f.write_str("without a revision"),
        }
    }
}
