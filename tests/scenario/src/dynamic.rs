//! `machine::Pin`, by the pin's name.

use pycom_bsp::board::PinInfo;
use pycom_bsp::machine::{self, Init, Irq, Pin, Wakeup, pin_sleep_wakeup};
use pycom_bsp::{Cpu, Level, module};

use crate::events::{dispatch, note};
use crate::steps::{Found, Machine, Steps};

pub(crate) fn run(machine: &mut dyn Machine) {
    for &(name, info) in module::NAMES.pins {
        let mut steps = Steps {
            machine: &mut *machine,
            way: "dynamic",
            pin: name,
        };
        all(&mut steps, name);
        interrupts(&mut steps, info);
        wake(&mut steps, info);
    }
}

fn nothing(_: machine::Event) {}

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

fn interrupts(steps: &mut Steps<'_>, info: &'static PinInfo) {
    let Ok(mut pin) = Pin::of(info) else {
        return;
    };
    steps.step("mode(IN)", || pin.set_mode(Pin::IN));
    let mut with = |dispatches: [&'static str; 2], trigger: Irq| {
        steps.drive(info.pad.gpio, Level::Low);
        steps.step("callback", || pin.callback(trigger, note));
        steps.drive(info.pad.gpio, Level::High);
        steps.step(dispatches[0], || dispatch(Cpu::ProCpu));
        steps.drive(info.pad.gpio, Level::Low);
        steps.step(dispatches[1], || dispatch(Cpu::ProCpu));
    };
    with(["IRQ_RISING, high", "IRQ_RISING, low"], Pin::IRQ_RISING);
    with(["IRQ_FALLING, high", "IRQ_FALLING, low"], Pin::IRQ_FALLING);
    with(
        ["IRQ_HIGH_LEVEL, high", "IRQ_HIGH_LEVEL, low"],
        Pin::IRQ_HIGH_LEVEL,
    );
    with(
        ["IRQ_LOW_LEVEL, high", "IRQ_LOW_LEVEL, low"],
        Pin::IRQ_LOW_LEVEL,
    );
    with(
        ["both edges, high", "both edges, low"],
        Pin::IRQ_FALLING | Pin::IRQ_RISING,
    );
    steps.step("callback None", || pin.remove_callback());
    steps.let_go(info.pad.gpio);
}

fn wake(steps: &mut Steps<'_>, info: &'static PinInfo) {
    let Ok(mut pin) = Pin::of(info) else {
        return;
    };
    steps.step("pin_sleep_wakeup WAKEUP_ANY_HIGH", || {
        pin_sleep_wakeup(&mut [&mut pin], Wakeup::AnyHigh, false)
    });
    steps.step("pin_sleep_wakeup WAKEUP_ALL_LOW with pulls", || {
        pin_sleep_wakeup(&mut [&mut pin], Wakeup::AllLow, true)
    });
    steps.step("hold(False) after the wake", || pin.set_hold(false));
    steps.step("caused_wakeup", || pin.caused_wakeup());
}
