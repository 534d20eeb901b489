//! The tests of hold, within one start of the program.

use esp32_pads::{Level, Pull};

use crate::bench::{Bench, Subject, accepted, against};
use crate::platform::Platform;
use crate::reg::{self, Register};
use crate::report::{Check, same};

pub(super) fn hold<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    for level in [Level::High, Level::Low] {
        let mut output = accepted(pin.pin().into_output(level))?;
        accepted(output.set_pull(against(level)))?;
        accepted(output.hold())?;
        output.set_level(!level);
        bench.settle();
        same("held, and its latch inverted", level, output.level())?;
        accepted(output.unhold())?;
        bench.settle();
        same("released", !level, output.level())?;
    }
    Ok(())
}

pub(super) fn pull<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    for (pull, other, level) in [
        (Pull::Up, Pull::Down, Level::High),
        (Pull::Down, Pull::Up, Level::Low),
    ] {
        let mut input = pin.input(pull)?;
        bench.settle();
        accepted(input.hold())?;
        accepted(input.set_pull(other))?;
        bench.settle();
        same("held, and its pull changed", level, input.level())?;
        accepted(input.unhold())?;
        bench.settle();
        same("released", !level, input.level())?;
    }
    Ok(())
}

pub(super) fn mode<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let mut output = accepted(pin.pin().into_output(Level::High))?;
    accepted(output.set_pull(Pull::Down))?;
    accepted(output.hold())?;
    let mut input = output.into_pin().into_input();
    accepted(input.set_pull(Pull::Down))?;
    bench.settle();
    same("held, and made an input", Level::High, input.level())?;
    accepted(input.unhold())?;
    bench.settle();
    same("released", Level::Low, input.level())
}

pub(super) fn bits<P: Platform>(_: &mut Bench<'_, P>, pin: Subject) -> Check {
    let pad = pin.pad();
    let Some(rtc) = pad.rtc else { return Ok(()) };
    let bits = || {
        let own = Register::RtcPad.read(pad) >> rtc.hold & 1;
        let force = Register::HoldForce.read(pad) >> rtc.hold_force & 1;
        own << 1 | force
    };
    let mut input = pin.pin().into_input();
    accepted(input.hold())?;
    same("held: HOLD and HOLD_FORCE", 0b11, bits())?;
    same("as is_held() says", true, accepted(input.is_held())?)?;
    accepted(input.unhold())?;
    same("released: HOLD and HOLD_FORCE", 0b00, bits())?;
    same("as is_held() says", false, accepted(input.is_held())?)
}

pub(super) fn digital<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let pad = pin.pad();
    let mut output = accepted(pin.pin().into_output(Level::High))?;
    accepted(output.set_pull(Pull::Down))?;
    bench.settle();
    // As another firmware would.
    Register::DigitalHold.modify(pad, 0, reg::digital_hold(pad));
    output.set_low();
    bench.settle();
    same("held, and its latch inverted", Level::High, output.level())?;
    same(
        "as is_digitally_held() says",
        true,
        output.is_digitally_held(),
    )?;
    output.end_digital_hold();
    bench.settle();
    same("released", Level::Low, output.level())?;
    same(
        "as is_digitally_held() says",
        false,
        output.is_digitally_held(),
    )
}
