//! The starts after a reset: the state that has survived it.

use esp32_pads::board::Board;
use esp32_pads::wakeup::{self, Ext1};
use esp32_pads::{Level, Pull};

use super::starts::{NOBODY, Next, Starts, expected};
use crate::answer::Answer;
use crate::bench::{Subject, accepted, against};
use crate::operation::{self as op, Operation};
use crate::options::Options;
use crate::platform::Platform;
use crate::question::{self, Question};
use crate::reg::{self, Register};
use crate::report::{Check, Of, same};
use crate::resets::{self, Marks};
use crate::store::Word;
use crate::wire;

/// The causes of the starts (TRM, "Reset and Clock", reset cause of PRO CPU).
mod cause {
    pub(super) const CORE: u32 = 0x03;
    pub(super) const DEEP_SLEEP: u32 = 0x05;
    pub(super) const CPU: u32 = 0x0C;
}

/// How long the chip sleeps, in milliseconds: to be woken by the timer, and at most, if a pin does not wake it.
const SLEEP: u32 = 100;
const SLEEP_FOR_EXT1: u32 = 2000;

/// EXT_WAKEUP1_STATUS.
const STATUS_EXT1: u32 = 0x6000_80D0;

impl<P: Platform> Starts<'_, P> {
    /// What pins are to show after a reset: at turns high and low, against their pulls; held, if they can be. The pin that is asked is not.
    pub(super) fn before_reset(&mut self) {
        let asked = self.asked().map(|pin| pin.pad().gpio);
        for (index, pin) in self.free().enumerate() {
            if asked == Some(pin.pad().gpio) {
                Marks::set(pin, self.report.store);
            } else {
                // What cannot be set up is seen after the reset.
                let _ = set_up(pin, expected(index));
            }
        }
        self.bench().settle();
    }

    /// Whether the held pins are what they were, and those that are not held are as `unheld` has it.
    fn after_reset(
        &mut self,
        held: &'static Operation,
        unheld: &'static Operation,
        goes_on: bool,
        question: &'static Question,
    ) {
        let asked = self.asked().map(|pin| pin.pad().gpio);
        let inputs = self.inputs;
        for (index, pin) in self.free().enumerate() {
            let level = expected(index);
            let seen = Level::from(reg::level(inputs, pin.info()));
            let of = Of::Pin(pin.info());
            if asked == Some(pin.pad().gpio) {
                let mut answer = Answer::default();
                Marks::compare(self.report.store, &mut answer);
                self.report.answer(of, question, answer.values());
            } else if pin.is_rtc() {
                let outcome =
                    same("right after the start", level, seen).and_then(|()| is_held(pin));
                self.report.point(of, held, outcome);
            } else if goes_on {
                let outcome = same("GPIO.ENABLE", true, Register::Enable.bit(pin.pad()))
                    .and_then(|()| same("right after the start", level, seen));
                self.report.point(of, unheld, outcome);
            } else {
                let outcome = resets::has_let_go(&mut self.bench(), pin);
                self.report.point(of, unheld, outcome);
            }
        }
        if asked.is_none() {
            self.report.unanswered(Of::Chip, question, NOBODY);
        }
    }

    pub(super) fn after_cpu_reset<B: Board>(&mut self, cause: u32) -> Next {
        self.chip(&op::START_CPU, same("the reset cause", cause::CPU, cause));
        self.look_again::<B>(&op::HOLD_CPU, &op::KEPT_CPU, true, &question::RESET_CPU);
        self.before_reset();
        Next::CoreReset
    }

    pub(super) fn after_core_reset<B: Board>(&mut self, cause: u32) -> Next {
        self.chip(&op::START_CORE, same("the reset cause", cause::CORE, cause));
        self.look_again::<B>(&op::HOLD_CORE, &op::OFF_CORE, false, &question::RESET_CORE);
        // What an earlier program has armed wakes nobody.
        wakeup::disarm_all();
        self.before_reset();
        Next::DeepSleep {
            milliseconds: SLEEP,
            rtc_periph: true,
        }
    }

    /// What was not held is to be seen before its pin is taken, which changes its registers.
    fn look_again<B: Board>(
        &mut self,
        held: &'static Operation,
        unheld: &'static Operation,
        goes_on: bool,
        question: &'static Question,
    ) {
        let marks = Marks::read_first::<B>(self.report.store);
        self.take_free::<B>();
        marks.keep(self.report.store);
        self.begin_interrupts();
        self.after_reset(held, unheld, goes_on, question);
    }

    pub(super) fn after_sleep<B: Board>(&mut self, cause: u32) -> Next {
        let by = Register::WakeupState.read(&esp32_pads::pads::GPIO0) & 0x7FF;
        let outcome = same("the reset cause", cause::DEEP_SLEEP, cause)
            .and_then(|()| same("the wake-up cause", 1 << 3, by));
        self.chip(&op::START_SLEEP, outcome);
        self.look_again::<B>(
            &op::HOLD_SLEEP,
            &op::OFF_SLEEP,
            false,
            &question::RESET_SLEEP,
        );
        let asked = self.asked().map(|pin| pin.pad().gpio);
        for (index, pin) in self.free().enumerate() {
            if pin.is_rtc() && asked != Some(pin.pad().gpio) {
                let outcome = resets::take_over(&mut self.bench(), pin, expected(index));
                self.report
                    .point(Of::Pin(pin.info()), &op::TAKE_OVER, outcome);
            }
            pin.rest();
        }
        resets::hold_by_one_bit(&self.free, None);
        self.bench().settle();
        Next::CoreReset
    }

    pub(super) fn after_one_bit<B: Board>(&mut self) -> Next {
        let inputs = self.inputs;
        self.take_free::<B>();
        self.begin_interrupts();
        match resets::held_by_one_bit(&self.free, None, inputs) {
            Some((pin, answer)) => {
                let of = Of::Pin(pin.info());
                self.report
                    .answer(of, &question::HOLD_BITS_CORE, answer.values());
            }
            None => self.report.unanswered(
                Of::Chip,
                &question::HOLD_BITS_CORE,
                "there are no two free pins of the RTC domain",
            ),
        }
        self.free().for_each(Subject::rest);
        // The same through a sleep without power, and beside them a pad that is not held.
        if let Some(pin) = self.asked() {
            Marks::set(pin, self.report.store);
        }
        resets::hold_by_one_bit(&self.free, self.asked());
        self.bench().settle();
        Next::DeepSleep {
            milliseconds: SLEEP,
            rtc_periph: false,
        }
    }

    pub(super) fn after_power_down<B: Board>(&mut self) -> Next {
        let inputs = self.inputs;
        let marks = Marks::read_first::<B>(self.report.store);
        self.take_free::<B>();
        marks.keep(self.report.store);
        self.begin_interrupts();
        match self.asked() {
            Some(pin) => {
                let mut answer = Answer::default();
                Marks::compare(self.report.store, &mut answer);
                self.report
                    .answer(Of::Pin(pin.info()), &question::POWER_DOWN, answer.values());
            }
            None => self
                .report
                .unanswered(Of::Chip, &question::POWER_DOWN, NOBODY),
        }
        match resets::held_by_one_bit(&self.free, self.asked(), inputs) {
            Some((pin, answer)) => {
                let of = Of::Pin(pin.info());
                self.report
                    .answer(of, &question::POWER_DOWN_HOLD, answer.values());
            }
            None => self.report.unanswered(
                Of::Chip,
                &question::POWER_DOWN_HOLD,
                "there are no three free pins of the RTC domain",
            ),
        }
        self.free().for_each(Subject::rest);
        // The next sleep ends by a pin, if there is one.
        if let Some(pin) = self.asked() {
            let _ = arm(pin);
        }
        Next::DeepSleep {
            milliseconds: SLEEP_FOR_EXT1,
            rtc_periph: false,
        }
    }

    pub(super) fn last<B: Board>(&mut self, options: &Options<'_>, cause: u32) -> Next {
        let by = Register::WakeupState.read(&esp32_pads::pads::GPIO0) & 0x7FF;
        let status = reg::read(STATUS_EXT1) & 0x3_FFFF;
        self.take_free::<B>();
        self.begin_interrupts();
        match self.asked() {
            Some(pin) => {
                let bit = pin.pad().rtc.map_or(0, |rtc| 1 << rtc.rtc_gpio);
                let outcome = same("the reset cause", cause::DEEP_SLEEP, cause)
                    .and_then(|()| same("the wake-up cause", 1 << 1, by))
                    .and_then(|()| same("EXT_WAKEUP1_STATUS", bit, status));
                self.report
                    .point(Of::Pin(pin.info()), &op::START_EXT1, outcome);
            }
            None => self
                .report
                .skip(Of::Chip, Some(&op::START_EXT1), format_args!("{NOBODY}")),
        }
        wakeup::disarm_all();
        self.free().for_each(Subject::rest);
        self.measure::<B>(options);
        self.wire::<B>(options);
        self.report.plan();
        Next::Done {
            failed: self.report.store.get(Word::Failed),
        }
    }

    fn wire<B: Board>(&mut self, options: &Options<'_>) {
        let ends = options
            .ends::<B>()
            .and_then(|[one, other]| Some([Subject::take::<B>(one)?, Subject::take::<B>(other)?]));
        let Some(ends) = ends else {
            for operation in wire::OPERATIONS {
                self.report
                    .skip(Of::Chip, Some(operation), format_args!("no wire was named"));
            }
            for question in wire::QUESTIONS {
                self.report
                    .unanswered(Of::Chip, question, "no wire was named");
            }
            return;
        };
        wire::test(&mut self.report, ends);
        ends.into_iter().for_each(Subject::rest);
    }
}

fn set_up(pin: Subject, level: Level) -> Check {
    let mut output = accepted(pin.pin().into_output(level))?;
    accepted(output.set_pull(against(level)))?;
    if pin.is_rtc() {
        accepted(output.hold())?;
    }
    Ok(())
}

fn is_held(pin: Subject) -> Check {
    // As the registers say, without a driver, which would set the pad up.
    let pad = pin.pad();
    let bits = pad.rtc.map_or(0, |rtc| {
        (Register::RtcPad.read(pad) >> rtc.hold & 1) << 1
            | Register::HoldForce.read(pad) >> rtc.hold_force & 1
    });
    same("HOLD and HOLD_FORCE", 0b11, bits)
}

fn arm(pin: Subject) -> Check {
    let mut input = pin.input(Pull::Up)?;
    accepted(Ext1::any_high().try_pin(&mut input))?
        .keep_pulls()
        .arm();
    Ok(())
}
