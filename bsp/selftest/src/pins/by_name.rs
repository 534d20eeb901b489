//! The pin as `machine::Pin`, found by its name.

use esp32_pads::board::Board;
use esp32_pads::machine::{Init, Pin as DynamicPin};
use esp32_pads::{Level, Mode, Pin as _, Pull};

use super::level::{mode_shown, shown};
use crate::bench::{Bench, Subject, accepted};
use crate::platform::Platform;
use crate::report::{Check, same};

pub(super) fn by_name<B: Board, P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let output = accepted(pin.pin().into_output(Level::High))?;
    bench.settle();
    // So that it can be found.
    output.into_pin().free();
    let outcome = found::<B, P>(bench, pin);
    let is_taken_back = Subject::take::<B>(pin.info()).is_some();
    outcome.and_then(|()| same("given back and taken again", true, is_taken_back))
}

fn found<B: Board, P: Platform>(bench: &mut Bench<'_, P>, subject: Subject) -> Check {
    let mut pin = accepted(DynamicPin::<B>::new(subject.info().id))?;
    bench.settle();
    same("found, and not changed", Level::High, pin.value())?;
    pin.set_value(false);
    bench.settle();
    same("value(0)", Level::Low, pin.value())?;
    pin.toggle();
    bench.settle();
    same("toggle()", Level::High, pin.value())?;
    pin.caller()(Some(false));
    bench.settle();
    same("pin(0)", Level::Low, Level::from(pin.caller()(None)))?;

    accepted(pin.set_mode(Mode::Input))?;
    accepted(pin.set_pull(Pull::Up))?;
    bench.settle();
    same("mode(IN), pull(PULL_UP)", Level::High, pin.value())?;
    same(
        "as mode() says",
        mode_shown(Mode::Input),
        mode_shown(pin.mode()),
    )?;
    same("as pull() says", shown(Pull::Up), shown(pin.pull()))?;

    let init = Init::new(Mode::OpenDrain).pull(Pull::Up).value(false);
    accepted(pin.init(init))?;
    bench.settle();
    same(
        "init(OPEN_DRAIN, PULL_UP, value=0)",
        Level::Low,
        pin.value(),
    )?;
    if subject.is_rtc() {
        accepted(pin.set_hold(true))?;
        pin.set_value(true);
        bench.settle();
        same("hold(True), value(1)", Level::Low, pin.value())?;
        same("as hold() says", true, accepted(pin.hold())?)?;
        accepted(pin.set_hold(false))?;
    } else {
        pin.set_value(true);
    }
    bench.settle();
    same("value(1), pulled up", Level::High, pin.value())
}
