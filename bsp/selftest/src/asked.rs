//! The questions that are asked within one start of the program.

use esp32_pads::interrupt::PinEvent;
use esp32_pads::trigger::BothEdges;
use esp32_pads::{AnyPin, Level, Mode, Pull, mode};

use crate::answer::Answer;
use crate::bench::{Bench, Subject, accepted};
use crate::platform::{Platform, Seen};
use crate::question::{self, Question};
use crate::reg::{self, Register};
use crate::report::Difference;
use crate::value::Value;

/// How often an event is tried that may or may not happen.
const TIMES: u32 = 100;
/// The number of reads before giving up: some 60 µs on the chip, longer than a pull takes.
const READS: u32 = 900;

/// What asks.
pub(crate) type Ask<P> = fn(&mut Bench<'_, P>, Subject, &mut Answer);

macro_rules! asks {
    ($($question:ident: $ask:ident),+ $(,)?) => {
        /// All of them.
        pub(crate) fn all<P: Platform>() -> impl Iterator<Item = (&'static Question, Ask<P>)> {
            let all: [(&'static Question, Ask<P>); _] = [$((&question::$question, |bench, pin, answer| {
                if let Err(difference) = $ask(bench, pin, answer) {
                    answer.add("not asked: a driver", difference.seen);
                }
            })),+];
            all.into_iter()
        }
    };
}

asks! {
    HOLD_INPUT_OFF: hold_input_off,
    HOLD_PAD_BIT: hold_pad_bit,
    HOLD_FORCE_BIT: hold_force_bit,
    HOLD_TOGETHER: hold_together,
    HOLD_SIDE: hold_side,
    READ_SIDE: read_side,
    INPUT_DELAY: input_delay,
    PULL_RISE: pull_rise,
    PULL_FALL: pull_fall,
    STATUS_CLEAR: status_clear,
    BUS_ORDER: bus_order,
    EDGE_LOSS: edge_loss,
    LATENCY: latency,
}

type Asked = Result<(), Difference>;

fn hold_input_off<P: Platform>(
    bench: &mut Bench<'_, P>,
    pin: Subject,
    answer: &mut Answer,
) -> Asked {
    let mut output = accepted(pin.pin().into_output(Level::High))?;
    Register::IoMux.modify(pin.pad(), reg::INPUT_ENABLE, 0);
    accepted(output.hold())?;
    Register::IoMux.modify(pin.pad(), 0, reg::INPUT_ENABLE);
    bench.settle();
    answer.add("held", output.level().into());
    accepted(output.unhold())?;
    bench.settle();
    answer.add("released", output.level().into());
    Ok(())
}

/// Whether an output stays high that is held by some bits only.
fn holds<P: Platform>(
    bench: &mut Bench<'_, P>,
    pin: Subject,
    register: Register,
    bit: u32,
    answer: &mut Answer,
) -> Asked {
    let mut output = accepted(pin.pin().into_output(Level::High))?;
    accepted(output.set_pull(Pull::Down))?;
    register.modify(pin.pad(), 0, bit);
    output.set_low();
    bench.settle();
    answer.add("holds", Value::from(output.is_high()));
    register.modify(pin.pad(), bit, 0);
    Ok(())
}

fn hold_pad_bit<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) -> Asked {
    let bit = pin.pad().rtc.map_or(0, |rtc| 1 << rtc.hold);
    holds(bench, pin, Register::RtcPad, bit, answer)
}

fn hold_force_bit<P: Platform>(
    bench: &mut Bench<'_, P>,
    pin: Subject,
    answer: &mut Answer,
) -> Asked {
    let bit = pin.pad().rtc.map_or(0, |rtc| 1 << rtc.hold_force);
    holds(bench, pin, Register::HoldForce, bit, answer)
}

fn hold_together<P: Platform>(
    bench: &mut Bench<'_, P>,
    pin: Subject,
    answer: &mut Answer,
) -> Asked {
    let Some((rtc, drive)) = pin.pad().rtc.and_then(|rtc| Some((rtc, rtc.drive?))) else {
        return Ok(());
    };
    let mut input = pin.input(Pull::Up)?;
    bench.settle();
    Register::RtcPad.modify(pin.pad(), 1 << drive.rue, 1 << drive.rde | 1 << rtc.hold);
    bench.settle();
    answer.add("taken", Value::from(input.is_low()));
    accepted(input.unhold())
}

/// The levels that the two sides read from a high pad.
fn sides<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) {
    let Some(rtc) = pin.pad().rtc else { return };
    Register::RtcEnable.modify(pin.pad(), 1 << (14 + rtc.rtc_gpio), 0);
    Register::RtcPad.modify(pin.pad(), 0, 1 << rtc.mux_sel | 1 << rtc.fun_ie);
    bench.settle();
    answer.add("GPIO.IN", Level::from(Register::In.bit(pin.pad())).into());
    let is_high = Register::RtcIn.read(pin.pad()) >> (14 + rtc.rtc_gpio) & 1 != 0;
    answer.add("RTC_IO.IN", Level::from(is_high).into());
}

fn hold_side<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) -> Asked {
    let mut input = pin.input(Pull::Up)?;
    bench.settle();
    accepted(input.hold())?;
    sides(bench, pin, answer);
    accepted(input.unhold())
}

fn read_side<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) -> Asked {
    let _input = pin.input(Pull::Up)?;
    bench.settle();
    sides(bench, pin, answer);
    Ok(())
}

fn input_delay<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) -> Asked {
    let pad = pin.pad();
    let _output = accepted(pin.pin().into_output(Level::Low))?;
    bench.settle();
    let reads = critical_section::with(|_| {
        Register::OutW1ts.write(pad, reg::mask(pad));
        (0..READS).take_while(|_| !Register::In.bit(pad)).count()
    });
    answer.add("reads", Value::Count(reads as u32));
    Ok(())
}

/// The time until the pad has a level, after its driver was switched off.
fn time<P: Platform>(
    bench: &mut Bench<'_, P>,
    pin: Subject,
    pull: Pull,
    answer: &mut Answer,
) -> Asked {
    let mut flex = accepted(pin.pin().into_flex())?;
    let to = Level::from(pull == Pull::Up);
    accepted(flex.set_pull(pull))?;
    flex.set_level(!to);
    flex.set_mode(Mode::Output);
    bench.settle();
    let begin = bench.platform.nanoseconds();
    flex.set_mode(Mode::Input);
    let reads = (0..READS).take_while(|_| flex.level() != to).count();
    let end = bench.platform.nanoseconds();
    let time = u32::try_from(end.saturating_sub(begin)).unwrap_or(u32::MAX);
    answer.add("nanoseconds", Value::Count(time));
    answer.add("in time", Value::from(reads < READS as usize));
    Ok(())
}

fn pull_rise<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) -> Asked {
    time(bench, pin, Pull::Up, answer)
}

fn pull_fall<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) -> Asked {
    time(bench, pin, Pull::Down, answer)
}

/// INT_TYPE of a rising edge.
const RISING: u32 = 1 << reg::INT_TYPE_SHIFT;

fn status_clear<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) -> Asked {
    let pad = pin.pad();
    let mut output = accepted(pin.pin().into_output(Level::Low))?;
    bench.settle();
    Register::Pin.write(pad, RISING);
    output.set_high();
    bench.settle();
    let was_set = Register::Status.bit(pad);
    let reads = critical_section::with(|_| {
        Register::StatusW1tc.write(pad, reg::mask(pad));
        (0..READS).take_while(|_| Register::Status.bit(pad)).count()
    });
    answer.add("was set", Value::from(was_set));
    answer.add("reads", Value::Count(reads as u32));
    Ok(())
}

fn bus_order<P: Platform>(_: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) -> Asked {
    let pad = pin.pad();
    let _output = accepted(pin.pin().into_output(Level::Low))?;
    let addresses =
        [Register::OutW1ts, Register::OutW1tc, Register::Out].map(|register| register.address(pad));
    let [Some(set), Some(clear), Some(out)] = addresses else {
        return Ok(());
    };
    let mask = reg::mask(pad);
    let ahb: fn(u32) -> u32 = |address| address;
    let dport: fn(u32) -> u32 = reg::on_dport;
    for (name, write, read) in [
        ("AHB, then DPORT", ahb, dport),
        ("DPORT, then AHB", dport, ahb),
    ] {
        let mut unseen = 0;
        for _ in 0..TIMES {
            critical_section::with(|_| {
                reg::write(write(set), mask);
                unseen += u32::from(reg::read(read(out)) & mask == 0);
                reg::write(write(clear), mask);
                // The write has arrived before the next one.
                reg::read(write(out));
            });
        }
        answer.add(name, Value::Count(unseen));
    }
    Ok(())
}

fn edge_loss<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) -> Asked {
    let is_near = |other: &Subject| (other.pad().gpio < 32) == (pin.pad().gpio < 32);
    let Some(other) = bench.others(pin).find(is_near) else {
        answer.add("not asked", Value::Text("no other free pin in its group"));
        return Ok(());
    };
    let (pad, beside) = (pin.pad(), other.pad());
    let _outputs = [
        accepted(pin.pin().into_output(Level::Low))?,
        accepted(other.pin().into_output(Level::Low))?,
    ];
    bench.settle();
    let clear = |pad| Register::StatusW1tc.write(pad, reg::mask(pad));
    let set = |pad| Register::OutW1ts.write(pad, reg::mask(pad));
    for (name, clears_first) in [
        ("W1TC before the edge", true),
        ("W1TC after the edge", false),
    ] {
        let mut lost = 0;
        for _ in 0..TIMES {
            // Enabled for PRO CPU, which does not take them.
            lost += critical_section::with(|_| {
                Register::Pin.write(pad, RISING | reg::INT_ENA_PRO);
                Register::Pin.write(beside, RISING | reg::INT_ENA_PRO);
                // The other pad has an edge to be served.
                set(beside);
                while_set(beside);
                if clears_first {
                    clear(beside);
                    set(pad);
                } else {
                    set(pad);
                    clear(beside);
                }
                let is_set = while_set(pad);
                for pad in [pad, beside] {
                    Register::OutW1tc.write(pad, reg::mask(pad));
                    Register::Pin.write(pad, 0);
                    clear(pad);
                    Register::Status.read(pad);
                }
                u32::from(!is_set)
            });
        }
        answer.add(name, Value::Count(lost));
    }
    other.rest();
    Ok(())
}

fn called(event: PinEvent<AnyPin, mode::Output>, seen: &'static Seen) {
    seen.note(event.triggered_by());
}

/// The time from the store that changes the pad's level to the first check after its callback.
fn latency<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject, answer: &mut Answer) -> Asked {
    if !bench.is_sound(&pin) {
        answer.add("not asked", Value::Text("its status is not right"));
        return Ok(());
    }
    let seen = bench.seen();
    let output = accepted(pin.pin().into_output(Level::Low))?;
    bench.settle();
    let mut output = output.with_callback_arg(BothEdges, called, seen);
    latency_of(bench, &mut |level| output.set_level(level), answer);
    output.remove_callback();
    Ok(())
}

/// The shortest and the longest latency of a callback that sees both edges of a pin, which this function moves.
pub(crate) fn latency_of<P: Platform>(
    bench: &mut Bench<'_, P>,
    set_level: &mut dyn FnMut(Level),
    answer: &mut Answer,
) {
    let seen = bench.seen();
    let (mut shortest, mut longest) = (u64::MAX, 0);
    for time in 0..TIMES {
        seen.begin();
        let level = Level::from(time % 2 == 0);
        let begin = bench.platform.nanoseconds();
        set_level(level);
        // Some looks, so that this ends.
        let _ = (0..READS).find(|_| seen.calls() != 0);
        let time = bench.platform.nanoseconds().saturating_sub(begin);
        (shortest, longest) = (shortest.min(time), longest.max(time));
        bench.served();
    }
    let count = |time: u64| Value::Count(u32::try_from(time).unwrap_or(u32::MAX));
    answer.add("shortest, nanoseconds", count(shortest));
    answer.add("longest, nanoseconds", count(longest));
}

/// Waits until STATUS has a pad's bit, for some reads, longer than an edge takes. Returns whether it has.
fn while_set(pad: &esp32_pads::pad::Pad) -> bool {
    (0..32).any(|_| Register::Status.bit(pad))
}
