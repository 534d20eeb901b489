//! The tests of a pin within one start of the program.
//!
//! A file for each kind of test; `run` calls them by their rows here. They may use the bench and the registers, and know neither resets nor reports.

mod by_name;
mod hold;
mod interrupt;
mod level;
mod matrix;
mod settings;
mod wake;

use esp32_pads::board::Board;

use crate::bench::{Subject, Test};
use crate::operation::{self as op, Operation};
use crate::platform::Platform;

pub(crate) use level::{follows, pull_down, pull_up};

/// What a pad must have for a test.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    Output,
    RtcOutput,
    Rtc,
    Digital,
    Partner,
}

/// A test that a pin gets if its pad has what it needs.
pub(crate) struct Row<P> {
    pub(crate) operation: &'static Operation,
    needs: Needs,
    /// When it is its turn.
    pub(crate) stage: Stage,
    pub(crate) test: Test<P>,
}

/// The order of the tests: all pins are through one stage before the next one begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Levels,
    /// What the stage with callbacks counts on: an interrupt that does not end would end the self-test.
    Status,
    Callbacks,
    Rest,
}

impl Stage {
    pub(crate) const ALL: [Stage; 4] =
        [Stage::Levels, Stage::Status, Stage::Callbacks, Stage::Rest];
}

impl<P> Row<P> {
    /// Whether it drives the pin.
    pub(crate) fn drives(&self) -> bool {
        self.needs != Needs::Rtc
    }

    /// Whether it is of any concern for a pad.
    pub(crate) fn concerns(&self, pin: Subject) -> bool {
        match self.needs {
            Needs::Rtc | Needs::RtcOutput => pin.is_rtc(),
            Needs::Digital => !pin.is_rtc(),
            Needs::Output | Needs::Partner => true,
        }
    }

    pub(crate) fn needs_partner(&self) -> bool {
        self.needs == Needs::Partner
    }
}

/// All of them, after the pulls.
pub(crate) fn rows<B: Board, P: Platform>() -> [Row<P>; 36] {
    let row = |operation, needs, stage, test| Row {
        operation,
        needs,
        stage,
        test,
    };
    use Needs::{Digital, Output, Partner, Rtc, RtcOutput};
    use Stage::{Callbacks, Levels, Rest, Status};
    [
        row(&op::PULL_NONE, Output, Levels, level::pull_none),
        row(&op::OUTPUT, Output, Levels, level::output),
        row(&op::TOGGLE, Output, Levels, level::toggle),
        row(&op::MODE, Output, Levels, level::mode),
        row(&op::OPEN_DRAIN, Output, Levels, level::open_drain),
        row(&op::INPUT_OFF, Output, Levels, level::input_off),
        row(&op::ISOLATION, Output, Levels, level::isolation),
        row(&op::STRENGTH, Output, Levels, settings::strength),
        row(&op::FUNCTION, Output, Levels, settings::function),
        row(&op::STATUS_RISING, Output, Status, interrupt::status_rising),
        row(
            &op::STATUS_FALLING,
            Output,
            Status,
            interrupt::status_falling,
        ),
        row(&op::STATUS_ANY, Output, Status, interrupt::status_any),
        row(&op::STATUS_HIGH, Output, Status, interrupt::status_high),
        row(&op::STATUS_LOW, Output, Status, interrupt::status_low),
        row(&op::ENABLE_PRO, Output, Status, interrupt::enable_pro),
        row(&op::ENABLE_APP, Output, Status, interrupt::enable_app),
        row(&op::CALLBACK_RISING, Output, Callbacks, interrupt::rising),
        row(&op::CALLBACK_FALLING, Output, Callbacks, interrupt::falling),
        row(&op::CALLBACK_BOTH, Output, Callbacks, interrupt::both),
        row(&op::CALLBACK_HIGH, Output, Callbacks, interrupt::high),
        row(&op::CALLBACK_LOW, Output, Callbacks, interrupt::low),
        row(&op::WAIT, Output, Callbacks, interrupt::wait),
        row(&op::EDGES, Partner, Callbacks, interrupt::edges),
        row(&op::MATRIX_CONSTANT, Output, Rest, matrix::constant),
        row(&op::MATRIX_INVERTED, Output, Rest, matrix::inverted),
        row(&op::MATRIX_ENABLE, Output, Rest, matrix::enable),
        row(&op::MATRIX_PAD, Partner, Rest, matrix::pad_to_pad),
        row(&op::HOLD, RtcOutput, Rest, hold::hold),
        row(&op::HOLD_PULL, RtcOutput, Rest, hold::pull),
        row(&op::HOLD_MODE, RtcOutput, Rest, hold::mode),
        row(&op::HOLD_BITS, Rtc, Rest, hold::bits),
        row(&op::DIGITAL_HOLD, Digital, Rest, hold::digital),
        row(&op::BY_NAME, Output, Rest, by_name::by_name::<B, P>),
        row(&op::RTC_SIDE, RtcOutput, Rest, wake::rtc_side),
        row(&op::WAKE_EXT0, Rtc, Rest, wake::ext0),
        row(&op::WAKE_EXT1, Rtc, Rest, wake::ext1),
    ]
}
