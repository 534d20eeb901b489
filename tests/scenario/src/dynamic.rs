//! `machine::Pin`, by the pin's name.

use pycom_bsp::interrupt::Event;
use pycom_bsp::machine::{Init, Pin};
use pycom_bsp::{AnyPin, Level, module};

use crate::{Found, Machine, Steps};

pub(crate) fn run(machine: &mut dyn Machine) {
    for &(name, _) in module::NAMES.pins {
        let mut steps = Steps {
            machine: &mut *machine,
            way: "dynamic",
            pin: name,
        };
        all(&mut steps, name);
    }
}

fn nothing(_: Event<AnyPin>) {}

impl Found for Pin {
    fn number(self) -> u32 {
        0
    }
}

fn all(steps: &mut Steps<'_>, name: &'static str) {
    steps.step("Pin::new", || Pin::new(name));
    let Ok(mut pin) = Pin::new(name) else {
        return;
    };
    steps.step("taken twice", || Pin::new(name));
    for mode in [Pin::OUT, Pin::OPEN_DRAIN, Pin::IN] {
        steps.step("init", || pin.init(Init::new(mode)));
        steps.step("init with value", || pin.init(Init::new(mode).value(true)));
        steps.step("init with pull", || {
            pin.init(Init::new(mode).pull(Pin::PULL_UP).value(Level::Low))
        });
        steps.step("init with alt", || pin.init(Init::new(mode).alt(17)));
        steps.step("mode(x)", || pin.set_mode(mode));
        steps.step("mode()", || pin.mode());
    }
    steps.step("value(1)", || pin.set_value(true));
    steps.step("toggle()", || pin.toggle());
    steps.step("value(0)", || pin.set_value(false));
    steps.step("value()", || pin.value());
    steps.step("pin()", || pin.reader()());
    steps.step("pin(1)", || pin.writer()(true));
    for pull in [Pin::PULL_UP, Pin::PULL_DOWN, pycom_bsp::Pull::None] {
        steps.step("pull(x)", || pin.set_pull(pull));
        steps.step("pull()", || pin.pull());
    }
    steps.step("hold(True)", || pin.set_hold(true));
    steps.step("hold()", || pin.hold());
    steps.step("hold(False)", || pin.set_hold(false));
    steps.step("callback", || {
        pin.callback(Pin::IRQ_FALLING | Pin::IRQ_RISING, nothing)
    });
    steps.step("mode(x) with a callback", || pin.set_mode(Pin::IN));
    steps.step("callback None", || pin.remove_callback());
}
