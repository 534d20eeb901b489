//! Interrupts: STATUS by itself, and callbacks and waits through it.

use core::future::Future;
use core::pin::pin;
use core::task::{Context, Waker};

use esp32_pads::interrupt::PinEvent;
use esp32_pads::trigger::{BothEdges, Falling, HighLevel, LowLevel, Rising, Trigger};
use esp32_pads::{AnyPin, Level, Mode, mode};

use crate::bench::{Bench, Subject, accepted};
use crate::platform::{Platform, Seen};
use crate::reg::{self, Register};
use crate::report::{Check, same};
use crate::value::Value;

/// The values of INT_TYPE (TRM, GPIO_PINn_INT_TYPE).
#[derive(Clone, Copy)]
enum Type {
    Rising = 1,
    Falling = 2,
    Any = 3,
    Low = 4,
    High = 5,
}

/// Whether STATUS is set after a rise, is still set after W1TC, after a fall, and still after W1TC. No core takes the interrupt.
fn status<P: Platform>(
    bench: &mut Bench<'_, P>,
    subject: Subject,
    int_type: Type,
    expected: [bool; 4],
) -> Check {
    let pad = subject.pad();
    let mut output = accepted(subject.pin().into_output(Level::Low))?;
    bench.served();
    Register::Pin.write(pad, (int_type as u32) << reg::INT_TYPE_SHIFT);
    let clear = || Register::StatusW1tc.write(pad, reg::mask(pad));
    clear();
    let mut outcome = Ok(());
    let [risen, cleared, fallen, cleared_again] = expected;
    for (level, after, still) in [
        (
            Level::High,
            ("the pad rose", risen),
            ("then STATUS was cleared", cleared),
        ),
        (
            Level::Low,
            ("the pad fell", fallen),
            ("then STATUS was cleared again", cleared_again),
        ),
    ] {
        output.set_level(level);
        bench.served();
        let is_set = Register::Status.bit(pad);
        outcome = outcome.and_then(|()| same(after.0, after.1, is_set));
        clear();
        bench.served();
        let is_set = Register::Status.bit(pad);
        outcome = outcome.and_then(|()| same(still.0, still.1, is_set));
    }
    // The registers stay as they are for the report, if they are of interest there.
    if outcome.is_ok() {
        Register::Pin.write(pad, 0);
        clear();
    }
    outcome
}

pub(super) fn status_rising<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    status(bench, pin, Type::Rising, [true, false, false, false])
}

pub(super) fn status_falling<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    status(bench, pin, Type::Falling, [false, false, true, false])
}

pub(super) fn status_any<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    status(bench, pin, Type::Any, [true, false, true, false])
}

pub(super) fn status_high<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    // High until it falls: W1TC does nothing before, and STATUS stays until W1TC then.
    status(bench, pin, Type::High, [true, true, true, false])
}

pub(super) fn status_low<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    // It was low at first.
    status(bench, pin, Type::Low, [true, false, true, true])
}

/// Which cores see the pad's interrupt, with an INT_ENA; they do not take it meanwhile.
fn enabled<P: Platform>(
    bench: &mut Bench<'_, P>,
    subject: Subject,
    enable: u32,
    pro: bool,
    app: bool,
) -> Check {
    let pad = subject.pad();
    let _output = accepted(subject.pin().into_output(Level::High))?;
    bench.served();
    let seen = critical_section::with(|_| {
        // What an earlier test has left.
        Register::StatusW1tc.write(pad, reg::mask(pad));
        Register::Pin.write(pad, (Type::High as u32) << reg::INT_TYPE_SHIFT | enable);
        // What STATUS takes to be set.
        for _ in 0..4 {
            Register::Status.read(pad);
        }
        let seen = (
            Register::ProInterrupt.bit(pad),
            Register::AppInterrupt.bit(pad),
        );
        Register::Pin.write(pad, 0);
        Register::StatusW1tc.write(pad, reg::mask(pad));
        Register::Status.read(pad);
        seen
    });
    same("PCPU_INT", pro, seen.0)?;
    same("ACPU_INT", app, seen.1)
}

pub(super) fn enable_pro<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    enabled(bench, pin, reg::INT_ENA_PRO, true, false)
}

pub(super) fn enable_app<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    enabled(bench, pin, reg::INT_ENA_APP, false, true)
}

fn called(event: PinEvent<AnyPin, mode::Output>, seen: &'static Seen) {
    seen.note(event.triggered_by());
}

/// How often a callback was called by the time it was set up with the pad low, and after a rise, a fall, a rise and a fall.
fn callback<P: Platform>(
    bench: &mut Bench<'_, P>,
    subject: Subject,
    trigger: impl Trigger,
    expected: [u32; 5],
) -> Check {
    let seen = bench.seen();
    let output = accepted(subject.pin().into_output(Level::Low))?;
    bench.served();
    seen.begin();
    let mut output = output.with_callback_arg(trigger, called, seen);
    let steps = [
        "set up",
        "the first rise",
        "the first fall",
        "the second rise",
        "the second fall",
    ];
    let mut outcome = Ok(());
    for (step, expected) in steps.into_iter().zip(expected) {
        bench.served();
        let calls = seen.calls();
        outcome = outcome.and_then(|()| same(step, Value::Count(expected), Value::Count(calls)));
        if step != steps[4] {
            output.toggle();
        }
    }
    let mut output = output.remove_callback();
    for step in ["removed, and a rise", "removed, and a fall"] {
        output.toggle();
        bench.served();
        let calls = seen.calls();
        outcome = outcome.and_then(|()| same(step, Value::Count(expected[4]), Value::Count(calls)));
    }
    outcome
}

pub(super) fn rising<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    callback(bench, pin, Rising, [0, 1, 1, 2, 2])
}

pub(super) fn falling<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    callback(bench, pin, Falling, [0, 0, 1, 1, 2])
}

pub(super) fn both<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    callback(bench, pin, BothEdges, [0, 1, 2, 3, 4])
}

pub(super) fn high<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    callback(bench, pin, HighLevel, [0, 1, 1, 2, 2])
}

pub(super) fn low<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    callback(bench, pin, LowLevel, [1, 1, 2, 2, 3])
}

pub(super) fn wait<P: Platform>(bench: &mut Bench<'_, P>, subject: Subject) -> Check {
    let pad = subject.pad();
    let mut flex = accepted(subject.pin().into_flex())?;
    flex.set_low();
    flex.set_mode(Mode::Output);
    bench.served();
    let mut context = Context::from_waker(Waker::noop());
    // The driver belongs to the wait, so the pad is moved behind its back.
    {
        let mut wait = pin!(flex.wait_for_rising_edge());
        let is_over = wait.as_mut().poll(&mut context).is_ready();
        same("a wait for a rise is over before it", false, is_over)?;
        Register::OutW1ts.write(pad, reg::mask(pad));
        bench.served();
        let is_over = wait.as_mut().poll(&mut context).is_ready();
        same("a wait for a rise is over after it", true, is_over)?;
    }
    let mut wait = pin!(flex.wait_for_low());
    let is_over = wait.as_mut().poll(&mut context).is_ready();
    same("a wait for low is over while it is high", false, is_over)?;
    Register::OutW1tc.write(pad, reg::mask(pad));
    bench.served();
    let is_over = wait.as_mut().poll(&mut context).is_ready();
    same("a wait for low is over when it is low", true, is_over)
}

/// Of a hundred edges while another pad of the group has interrupts too, none is lost: erratum GPIO-3.14 does not show.
pub(super) fn edges<P: Platform>(bench: &mut Bench<'_, P>, subject: Subject) -> Check {
    const EDGES: u32 = 100;
    let Some(other) = bench.partner(subject, |other| bench.is_sound(other)) else {
        return Ok(());
    };
    let seen = bench.seen();
    let output = accepted(subject.pin().into_output(Level::Low))?;
    let disturber = accepted(other.pin().into_output(Level::Low))?;
    bench.served();
    seen.begin();
    let mut output = output.with_callback_arg(BothEdges, called, seen);
    let mut disturber = disturber.with_callback_arg(BothEdges, ignored, seen);
    for edge in 0..EDGES {
        // Both at nearly the same time, now the one first and now the other.
        if edge % 2 == 0 {
            disturber.toggle();
        }
        output.toggle();
        if edge % 2 != 0 {
            disturber.toggle();
        }
        bench.served();
    }
    output.remove_callback();
    disturber.remove_callback();
    other.rest();
    same(
        "edges seen",
        Value::Count(EDGES),
        Value::Count(seen.calls()),
    )
}

fn ignored(_: PinEvent<AnyPin, mode::Output>, _: &'static Seen) {}
