//! The GPIO matrix, by its loop-back signals (TRM, "Peripheral Signal List": 224 to 228 lead from an input of the matrix to an output of it).

use esp32_pads::signal::{InputSignal, OutputSignal};
use esp32_pads::{InputRoute, Level, Mode, OutputRoute, Pull};

use crate::bench::{Bench, Subject, accepted, against};
use crate::platform::Platform;
use crate::reg;
use crate::report::{Check, same};

/// It has no name as an input: no peripheral listens to it.
const IN: InputSignal = match InputSignal::new(reg::SIGNAL) {
    Some(signal) => signal,
    None => panic!("an input signal of the matrix"),
};
const OUT: OutputSignal = OutputSignal::SIGNAL_224;

pub(super) fn constant<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    for level in [Level::High, Level::Low] {
        let mut output = accepted(pin.pin().into_output(!level))?;
        accepted(output.set_pull(against(level)))?;
        output.connect_input(IN);
        // The signal is the constant from now on.
        output.disconnect_input(IN, level);
        output.connect_output(OUT);
        bench.settle();
        same("the signal is a constant", level, output.level())?;
        output.disconnect_output();
        bench.settle();
        same("let go of the signal", !level, output.level())?;
    }
    Ok(())
}

pub(super) fn inverted<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let mut output = accepted(pin.pin().into_output(Level::Low))?;
    for level in [Level::High, Level::Low] {
        output.connect_input(IN);
        output.disconnect_input(IN, level);
        output.connect_output(OutputRoute::new(OUT).inverted());
        bench.settle();
        same("a constant, inverted", !level, output.level())?;
    }
    Ok(())
}

pub(super) fn enable<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let mut flex = accepted(pin.pin().into_flex())?;
    flex.set_mode(Mode::Input);
    accepted(flex.set_pull(Pull::Down))?;
    flex.connect_input(IN);
    flex.disconnect_input(IN, Level::High);
    flex.connect_output(OUT);
    bench.settle();
    same("enabled by the signal", Level::High, flex.level())?;
    flex.connect_output(OutputRoute::new(OUT).enabled_by_pin());
    bench.settle();
    same("not enabled by the pin", Level::Low, flex.level())?;
    flex.disconnect_output();
    Ok(())
}

pub(super) fn pad_to_pad<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let Some(other) = bench.partner(pin, |_| true) else {
        return Ok(());
    };
    let mut from = accepted(pin.pin().into_output(Level::Low))?;
    let mut to = accepted(other.pin().into_output(Level::Low))?;
    let mut outcome = Ok(());
    for is_inverted in [false, true] {
        let route = InputRoute::new(IN);
        from.connect_input(if is_inverted { route.inverted() } else { route });
        to.connect_output(OUT);
        for level in [Level::High, Level::Low] {
            from.set_level(level);
            bench.settle();
            let (when, expected) = match is_inverted {
                false => ("the other pad follows", level),
                true => ("the other pad follows, inverted", !level),
            };
            let seen = to.level();
            outcome = outcome.and_then(|()| same(when, expected, seen));
        }
    }
    to.disconnect_output();
    from.disconnect_input(IN, Level::Low);
    other.rest();
    outcome
}
