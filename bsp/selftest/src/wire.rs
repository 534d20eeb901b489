//! The tests with a wire between two pins.

use esp32_pads::interrupt::PinEvent;
use esp32_pads::trigger::{BothEdges, Trigger};
use esp32_pads::{AnyPin, Cpu, Level, Pull, mode};

use crate::answer::Answer;
use crate::asked::latency_of;
use crate::bench::{Bench, PULL_TIME, Subject, accepted, against};
use crate::operation::{self as op, Operation};
use crate::platform::{Platform, Seen};
use crate::question::{self, Question};
use crate::report::{Check, Difference, Of, Report, same};
use crate::value::Value;

pub(crate) static OPERATIONS: [&Operation; 4] = [
    &op::WIRE_LEVEL,
    &op::WIRE_EDGES,
    &op::WIRE_APP,
    &op::WIRE_HAND_OVER,
];
pub(crate) static QUESTIONS: [&Question; 2] = [&question::WIRE_LATENCY, &question::FASTEST];

/// How many edges a wave has.
const EDGES: u32 = 100;
/// The half periods that are tried, in nanoseconds, the slowest first.
const HALF_PERIODS: [u32; 8] = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500];

/// Tests the wire. The first end drives, if its pad can.
pub(crate) fn test<P: Platform>(report: &mut Report<'_, P>, ends: [Subject; 2]) {
    let [one, other] = ends;
    let (from, to) = match one.pad().output {
        true => (one, other),
        false => (other, one),
    };
    let of = Of::Pin(from.info());
    let free = [None; 40];
    let mut bench = Bench {
        platform: report.platform,
        free: &free,
        sound: 0,
    };
    let level = if from.pad().output {
        levels(&mut bench, from, to)
    } else {
        neither()
    };
    let is_connected = level.is_ok();
    report.point(of, &op::WIRE_LEVEL, level);
    ends.into_iter().for_each(Subject::rest);
    if !is_connected {
        const REASON: &str = "the wire does not lead from the one to the other";
        for operation in &OPERATIONS[1..] {
            report.skip(of, Some(operation), format_args!("{REASON}"));
        }
        for question in QUESTIONS {
            report.unanswered(Of::Chip, question, REASON);
        }
        return;
    }
    let mut bench = Bench {
        platform: report.platform,
        free: &free,
        sound: 0,
    };
    let pro = edges(&mut bench, from, to, BothEdges);
    let has_app = bench.platform.start_app_cpu();
    let app = has_app.then(|| edges(&mut bench, from, to, BothEdges.on(Cpu::AppCpu)));
    report.point(of, &op::WIRE_EDGES, pro);
    match app {
        Some(app) => report.point(of, &op::WIRE_APP, app),
        None => report.skip(
            of,
            Some(&op::WIRE_APP),
            format_args!("APP CPU does not run"),
        ),
    }
    ends.into_iter().for_each(Subject::rest);
    match hand_over(report.platform, from, to) {
        Ok(outcome) => report.point(of, &op::WIRE_HAND_OVER, outcome),
        Err(reason) => report.skip(of, Some(&op::WIRE_HAND_OVER), format_args!("{reason}")),
    }
    ends.into_iter().for_each(Subject::rest);

    let mut bench = Bench {
        platform: report.platform,
        free: &free,
        sound: 0,
    };
    let mut answer = Answer::default();
    match latency(&mut bench, from, to, &mut answer) {
        Ok(()) => report.answer(of, &question::WIRE_LATENCY, answer.values()),
        Err(_) => report.unanswered(of, &question::WIRE_LATENCY, "a driver refused"),
    }

    let mut bench = Bench {
        platform: report.platform,
        free: &free,
        sound: 0,
    };
    let mut answer = Answer::default();
    let fastest = fastest(&mut bench, from, to, &mut answer);
    match fastest {
        Ok(true) => report.answer(of, &question::FASTEST, answer.values()),
        _ => report.unanswered(
            Of::Chip,
            &question::FASTEST,
            "nobody here makes a square wave beside the program",
        ),
    }
}

fn neither() -> Check {
    Err(Difference {
        when: "one of the ends is to drive",
        expected: Value::Text("an output driver"),
        seen: Value::Text("two input-only pads"),
    })
}

/// Checks that both ends float before it drives one; then drives each end, and reads the other.
fn levels<P: Platform>(bench: &mut Bench<'_, P>, from: Subject, to: Subject) -> Check {
    for (pull, level) in [(Pull::Down, Level::Low), (Pull::Up, Level::High)] {
        let input = from.input(pull)?;
        let end = to.pin().into_input();
        bench.settle();
        same("not driven, and pulled at one end", level, input.level())?;
        same("the same at the other end", level, end.level())?;
    }
    for (from, to) in [(from, to), (to, from)] {
        if !from.pad().output {
            continue;
        }
        let end = to.pin().into_input();
        for level in [Level::High, Level::Low] {
            let mut output = accepted(from.pin().into_output(level))?;
            accepted(output.set_pull(against(level)))?;
            bench.settle();
            same("driven at one end, read at the other", level, end.level())?;
        }
        from.rest();
    }
    Ok(())
}

fn called(event: PinEvent<AnyPin, mode::Input>, seen: &'static Seen) {
    seen.note(event.triggered_by());
}

fn edges<P: Platform>(
    bench: &mut Bench<'_, P>,
    from: Subject,
    to: Subject,
    trigger: impl Trigger,
) -> Check {
    let seen = bench.seen();
    let mut output = accepted(from.pin().into_output(Level::Low))?;
    bench.settle();
    seen.begin();
    let input = to
        .pin()
        .into_input()
        .with_callback_arg(trigger, called, seen);
    for _ in 0..EDGES {
        output.toggle();
        bench.served();
    }
    input.remove_callback();
    same(
        "edges seen",
        Value::Count(EDGES),
        Value::Count(seen.calls()),
    )
}

/// The other end pulls the line to the driven level, so the line only changes if something drives the opposite level.
///
/// Returns the reason if it cannot be tested.
fn hand_over<P: Platform>(
    platform: &mut P,
    from: Subject,
    to: Subject,
) -> Result<Check, &'static str> {
    if !to.pad().output {
        return Err("the other end is input-only and has no pulls");
    }
    let seen = platform.seen();
    for level in [Level::High, Level::Low] {
        let output = from.pin().into_output(level);
        let pulled = to.input(against(!level));
        let (Ok(_), Ok(input)) = (output, pulled) else {
            return Ok(accepted(Err(())));
        };
        platform.wait(PULL_TIME);
        seen.begin();
        let input = input.with_callback_arg(BothEdges, called, seen);
        let is_there = platform.hand_over(from.pad().gpio, level);
        let output = from.pin().into_output(level);
        platform.wait(PULL_TIME);
        let moved = seen.calls();
        let now = input.level();
        input.remove_callback();
        if !is_there {
            return Err("there is no esp-hal here");
        }
        let outcome = accepted(output)
            .and_then(|_| {
                same(
                    "edges while esp-hal took it over and gave it back",
                    Value::Count(0),
                    Value::Count(moved),
                )
            })
            .and_then(|()| same("after it", level, now));
        if outcome.is_err() {
            return Ok(outcome);
        }
    }
    Ok(Ok(()))
}

fn latency<P: Platform>(
    bench: &mut Bench<'_, P>,
    from: Subject,
    to: Subject,
    answer: &mut Answer,
) -> Result<(), Difference> {
    let seen = bench.seen();
    let mut output = accepted(from.pin().into_output(Level::Low))?;
    bench.settle();
    let input = to
        .pin()
        .into_input()
        .with_callback_arg(BothEdges, called, seen);
    latency_of(bench, &mut |level| output.set_level(level), answer);
    input.remove_callback();
    Ok(())
}

/// Whether somebody makes the waves; the answer says which one was seen whole.
fn fastest<P: Platform>(
    bench: &mut Bench<'_, P>,
    from: Subject,
    to: Subject,
    answer: &mut Answer,
) -> Result<bool, Difference> {
    let seen = bench.seen();
    let _output = accepted(from.pin().into_output(Level::Low))?;
    bench.settle();
    let input = to
        .pin()
        .into_input()
        .with_callback_arg(BothEdges, called, seen);
    let mut followed = None;
    let mut is_made = true;
    for half_period in HALF_PERIODS {
        seen.begin();
        is_made = bench
            .platform
            .square_wave(from.pad().gpio, half_period, EDGES);
        bench.served();
        if !is_made || seen.calls() != EDGES {
            break;
        }
        followed = Some(half_period);
    }
    input.remove_callback();
    match followed {
        Some(half_period) => answer.add("half period, nanoseconds", Value::Count(half_period)),
        None => answer.add("half period", Value::Text("none of those tried")),
    }
    Ok(is_made || followed.is_some())
}
