//! Erased pins. What a pad cannot do is refused, and changes no register.

use pycom_bsp::board::PinInfo;
use pycom_bsp::interrupt::PinEvent;
use pycom_bsp::trigger::{BothEdges, Falling, HighLevel};
use pycom_bsp::wakeup::{Ext0, Ext1};
use pycom_bsp::{AnyPin, Cpu, DriveStrength, Level, Mode, Pull, module};

use crate::events::{dispatch, note};
use crate::steps::{Machine, Steps};

pub(crate) fn run(machine: &mut dyn Machine) {
    for (name, info) in module::NAMES.pins {
        let mut steps = Steps {
            machine: &mut *machine,
            way: "erased",
            pin: name,
        };
        read(&mut steps, info);
        drive(&mut steps, info);
        interrupts(&mut steps, info);
        wake(&mut steps, info);
    }
    let mut steps = Steps {
        machine,
        way: "erased",
        pin: "all",
    };
    all_at_once(&mut steps);
}

fn pin(info: &'static PinInfo) -> AnyPin {
    // SAFETY: nothing but the step that asks for it uses the pin at the same time.
    unsafe { <AnyPin as pycom_bsp::Pin>::again(info) }
}

fn nothing(_: PinEvent<AnyPin>) {}

fn read(steps: &mut Steps<'_>, info: &'static PinInfo) {
    steps.step("into_input", || pin(info).into_input());
    let mut input = pin(info).into_input();
    steps.step("is_high", || input.is_high());
    steps.step("is_low", || input.is_low());
    steps.step("mode", || input.mode());
    for pull in [Pull::Up, Pull::Down, Pull::None] {
        steps.step("set_pull", || input.set_pull(pull));
        steps.step("pull", || input.pull());
    }
    steps.step("hold", || input.hold());
    steps.step("is_held", || input.is_held());
    steps.step("unhold", || input.unhold());
    steps.step("callback Falling", || {
        pin(info).into_input().with_callback(Falling, nothing)
    });
    steps.step("callback HighLevel", || {
        pin(info).into_input().with_callback(HighLevel, nothing)
    });
    steps.step("remove_callback", || {
        let input = pin(info).into_input().with_callback(HighLevel, nothing);
        input.remove_callback()
    });
}

fn drive(steps: &mut Steps<'_>, info: &'static PinInfo) {
    for level in [Level::Low, Level::High] {
        steps.step("into_output", || pin(info).into_output(level));
        steps.step("into_open_drain", || pin(info).into_open_drain(level));
    }
    steps.step("into_flex", || pin(info).into_flex());
    let Ok(mut output) = pin(info).into_output(Level::Low) else {
        return;
    };
    steps.step("set_high", || output.set_high());
    steps.step("is_set_high", || output.is_set_high());
    steps.step("toggle from high", || output.toggle());
    steps.step("toggle from low", || output.toggle());
    steps.step("set_low", || output.set_low());
    steps.step("set_drive_strength", || {
        output.set_drive_strength(DriveStrength::_40mA);
    });
    let Ok(mut flex) = pin(info).into_flex() else {
        return;
    };
    for mode in [Mode::Output, Mode::OpenDrain, Mode::Input] {
        steps.step("set_mode", || flex.set_mode(mode));
        steps.step("mode", || flex.mode());
    }
}

fn interrupts(steps: &mut Steps<'_>, info: &'static PinInfo) {
    let gpio = info.pad.gpio;
    steps.drive(gpio, Level::Low);
    steps.step("callback BothEdges", || {
        pin(info).into_input().with_callback(BothEdges, note)
    });
    steps.step("dispatch while low", || dispatch(Cpu::ProCpu));
    steps.drive(gpio, Level::High);
    steps.step("dispatch on the other core", || dispatch(Cpu::AppCpu));
    steps.step("dispatch when high", || dispatch(Cpu::ProCpu));
    steps.drive(gpio, Level::Low);
    steps.step("dispatch when low again", || dispatch(Cpu::ProCpu));
    steps.step("remove_callback", || {
        let input = pin(info).into_input().with_callback(BothEdges, note);
        input.remove_callback()
    });
    steps.let_go(gpio);
}

fn wake(steps: &mut Steps<'_>, info: &'static PinInfo) {
    let mut input = pin(info).into_input();
    steps.step("caused_wakeup", || input.caused_wakeup());
    steps.step("Ext1::any_high", || {
        Ext1::any_high().try_pin(&mut input).map(Ext1::arm)
    });
    steps.step("Ext1::all_low with keep_pulls", || {
        let ext1 = Ext1::all_low().keep_pulls();
        ext1.try_pin(&mut input).map(Ext1::arm)
    });
    steps.step("unhold after the wake", || input.unhold());
    steps.step("Ext0", || {
        Ext0::at(Level::High).try_pin(&mut input).map(Ext0::arm)
    });
}

/// Pins of both banks in one pass.
fn all_at_once(steps: &mut Steps<'_>) {
    let pads = || module::NAMES.pins.iter().map(|(_, info)| *info);
    for info in pads() {
        steps.drive(info.pad.gpio, Level::Low);
    }
    steps.step("callback HighLevel", || {
        for info in pads() {
            pin(info).into_input().with_callback(HighLevel, note);
        }
    });
    steps.step("dispatch while low", || dispatch(Cpu::ProCpu));
    for info in pads() {
        steps.drive(info.pad.gpio, Level::High);
    }
    steps.step("dispatch when high", || dispatch(Cpu::ProCpu));
    for info in pads() {
        steps.drive(info.pad.gpio, Level::Low);
    }
    steps.step("dispatch when low again", || dispatch(Cpu::ProCpu));
    steps.step("disable_all", pycom_bsp::interrupt::disable_all);
    for info in pads() {
        steps.let_go(info.pad.gpio);
    }
}
