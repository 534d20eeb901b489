//! Levels: pulls, outputs, modes.

use esp32_pads::{AnyPin, Driver, Level, Mode, Pull};

use crate::bench::{Bench, Subject, accepted, against};
use crate::platform::Platform;
use crate::reg::{self, Register};
use crate::report::{Check, same};
use crate::value::Value;

/// How long a pad without a pull is expected to keep its level, in microseconds: its leakage is below 50 nA (data sheet, DC characteristics), which takes
/// 50 pF a millisecond.
const KEPT: u32 = 10;

pub(super) fn shown(pull: Pull) -> Value {
    Value::Text(match pull {
        Pull::None => "no pull",
        Pull::Up => "pull-up",
        Pull::Down => "pull-down",
    })
}

pub(super) fn mode_shown(mode: Mode) -> Value {
    Value::Text(match mode {
        Mode::Input => "input",
        Mode::Output => "output",
        Mode::OpenDrain => "open drain",
    })
}

/// Whether the pad follows both of its pulls: then nothing else of any strength drives it.
pub(crate) fn follows<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    for (pull, level) in [
        (Pull::Down, Level::Low),
        (Pull::Up, Level::High),
        (Pull::Down, Level::Low),
    ] {
        let input = pin.input(pull)?;
        bench.settle();
        same("it is pulled down, up and down", level, input.level())?;
    }
    Ok(())
}

pub(crate) fn pull_up<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    // From the other level, so that it is the pull that brings it.
    pin.input(Pull::Down)?;
    bench.settle();
    let input = pin.input(Pull::Up)?;
    bench.settle();
    same("with the pull-up", Level::High, input.level())?;
    same("as pull() says", shown(Pull::Up), shown(input.pull()))
}

pub(crate) fn pull_down<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    pin.input(Pull::Up)?;
    bench.settle();
    let input = pin.input(Pull::Down)?;
    bench.settle();
    same("with the pull-down", Level::Low, input.level())?;
    same("as pull() says", shown(Pull::Down), shown(input.pull()))
}

pub(super) fn pull_none<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    for level in [Level::Low, Level::High] {
        let output = accepted(pin.pin().into_output(level))?;
        bench.settle();
        let input = output.into_pin().into_input();
        bench.platform.wait(KEPT);
        same("let go of", level, input.level())?;
        same("as pull() says", shown(Pull::None), shown(input.pull()))?;
    }
    Ok(())
}

pub(super) fn output<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    for level in [Level::High, Level::Low] {
        let mut output = accepted(pin.pin().into_output(level))?;
        accepted(output.set_pull(against(level)))?;
        bench.settle();
        same("made with a level", level, output.level())?;
        accepted(output.set_pull(against(!level)))?;
        output.set_level(!level);
        bench.settle();
        same("set to the other level", !level, output.level())?;
    }
    Ok(())
}

pub(super) fn toggle<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let mut output = accepted(pin.pin().into_output(Level::Low))?;
    for level in [Level::High, Level::Low, Level::High] {
        output.toggle();
        bench.settle();
        same("the pad, toggled", level, output.level())?;
        same(
            "the latch, toggled",
            level,
            Level::from(output.is_set_high()),
        )?;
    }
    Ok(())
}

pub(super) fn mode<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let mut flex = accepted(pin.pin().into_flex())?;
    flex.set_high();
    accepted(flex.set_pull(Pull::Down))?;
    for (mode, level) in [
        (Mode::Output, Level::High),
        (Mode::Input, Level::Low),
        (Mode::OpenDrain, Level::Low),
        (Mode::Output, Level::High),
    ] {
        flex.set_mode(mode);
        bench.settle();
        same("the latch is high and the pull down", level, flex.level())?;
        same("as mode() says", mode_shown(mode), mode_shown(flex.mode()))?;
    }
    Ok(())
}

pub(super) fn open_drain<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let up = pin.pin().into_open_drain_with_pull(Level::High, Pull::Up);
    let mut wire = accepted(up)?;
    let mut reads = |wire: &Driver<AnyPin, _>, when, level| {
        bench.settle();
        same(when, level, wire.level())
    };
    reads(&wire, "high, with the pull-up", Level::High)?;
    wire.set_low();
    reads(&wire, "low, with the pull-up", Level::Low)?;
    wire.set_high();
    reads(&wire, "high again, with the pull-up", Level::High)?;
    accepted(wire.set_pull(Pull::Down))?;
    reads(&wire, "high, with the pull-down", Level::Low)
}

pub(super) fn input_off<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let output = accepted(pin.pin().into_output(Level::High))?;
    bench.settle();
    same("with its input buffer", Level::High, output.level())?;
    Register::IoMux.modify(pin.pad(), reg::INPUT_ENABLE, 0);
    bench.settle();
    same("without it", Level::Low, output.level())?;
    Register::IoMux.modify(pin.pad(), 0, reg::INPUT_ENABLE);
    bench.settle();
    same("with it again", Level::High, output.level())
}

pub(super) fn isolation<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let mut output = accepted(pin.pin().into_output(Level::Low))?;
    let mut others = 0;
    for other in bench.others(pin) {
        others |= 1u64 << other.pad().gpio;
    }
    for (level, pull) in [(Level::High, Pull::Down), (Level::Low, Pull::Up)] {
        for other in bench.others(pin) {
            other.input(pull)?;
        }
        output.set_level(level);
        bench.settle();
        same("the pin itself", level, output.level())?;
        let inputs = reg::inputs();
        let moved = match level {
            Level::High => inputs & others,
            Level::Low => !inputs & others,
        };
        same("pins that follow it", Value::Pads(0), Value::Pads(moved))?;
    }
    bench.others(pin).for_each(Subject::rest);
    Ok(())
}
