//! Typed pins.

use pycom_bsp::interrupt::PinEvent;
use pycom_bsp::module::*;
use pycom_bsp::signal::{InputSignal, OutputSignal};
use pycom_bsp::trigger::{BothEdges, Falling, HighLevel, LowLevel, Rising, Trigger as _};
use pycom_bsp::wakeup::{self, Ext0, Ext1};
use pycom_bsp::{
    CanHold, CanOutput, CanPull, CanWake, Cpu, DriveStrength, Flex, Input, InputRoute, Level, Mode,
    OpenDrain, Output, OutputRoute, Pull, TypedPin,
};

use crate::events::{dispatch, note};
use crate::steps::{Machine, Steps};

pub(crate) fn run(machine: &mut dyn Machine) {
    macro_rules! run {
        ($($steps:ident: $($pin:ident)+;)+) => {$($(
            let mut steps = Steps { machine: &mut *machine, way: "typed", pin: stringify!($pin) };
            $steps::<$pin>(&mut steps);
        )+)+};
    }
    run! {
        read: P0 P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23;
        drive: P0 P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P19 P20 P21 P22 P23;
        interrupts: P0 P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23;
        wake: P2 P3 P4 P6 P8 P9 P10 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23;
        wake_with_pulls: P2 P3 P4 P6 P8 P9 P10 P19 P20 P21 P22 P23;
        hold: P2 P3 P4 P6 P8 P9 P10 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23;
    }
}

fn pin<P: TypedPin>() -> P {
    // SAFETY: nothing but the step that asks for it uses the pin at the same time.
    unsafe { P::steal() }
}

fn nothing<P>(_: PinEvent<P>) {}

fn read<P: TypedPin>(steps: &mut Steps<'_>) {
    steps.step("Input::new", || Input::new(pin::<P>()));
    let mut input = Input::new(pin::<P>());
    steps.step("is_high", || input.is_high());
    steps.step("is_low", || input.is_low());
    steps.step("level", || input.level());
    steps.step("mode", || input.mode());
    steps.step("pull", || input.pull());
    steps.step("connect_input", || input.connect_input(InputSignal::U1RXD));
    steps.step("connect_input, inverted", || {
        input.connect_input(InputRoute::new(InputSignal::U1RXD).inverted());
    });
    steps.step("disconnect_input", || {
        input.disconnect_input(InputSignal::U1RXD, Level::High);
    });
    macro_rules! triggers {
        ($($trigger:ident)+) => {$(
            steps.step(concat!("callback ", stringify!($trigger)), || {
                Input::new(pin::<P>()).with_callback($trigger, nothing)
            });
            steps.step("remove_callback", || {
                Input::new(pin::<P>()).with_callback($trigger, nothing).remove_callback()
            });
        )+};
    }
    triggers!(Rising Falling BothEdges HighLevel LowLevel);
}

fn drive<P: CanOutput + CanPull>(steps: &mut Steps<'_>) {
    for level in [Level::Low, Level::High] {
        steps.step("Output::new", || Output::new(pin::<P>(), level));
        steps.step("OpenDrain::new", || OpenDrain::new(pin::<P>(), level));
        steps.step("Output::with_pull", || {
            Output::with_pull(pin::<P>(), level, Pull::Up)
        });
    }
    steps.step("Flex::new", || Flex::new(pin::<P>()));
    steps.step("Flex::with_pull", || {
        Flex::with_pull(pin::<P>(), Pull::Down)
    });
    let mut output = Output::new(pin::<P>(), Level::Low);
    steps.step("set_high", || output.set_high());
    steps.step("is_set_high", || output.is_set_high());
    steps.step("toggle from high", || output.toggle());
    steps.step("is_set_low", || output.is_set_low());
    steps.step("toggle from low", || output.toggle());
    steps.step("set_low", || output.set_low());
    steps.step("set_level", || output.set_level(true));
    steps.step("connect_output", || {
        output.connect_output(OutputSignal::U1TXD)
    });
    steps.step("connect_output, inverted and enabled by the pin", || {
        let route = OutputRoute::new(OutputSignal::U1TXD).inverted();
        output.connect_output(route.enabled_by_pin());
    });
    steps.step("caller that sets", || output.caller()(Some(true)));
    steps.step("caller that reads", || output.caller()(None));
    steps.step("disconnect_output", || output.disconnect_output());
    for strength in [
        DriveStrength::_5mA,
        DriveStrength::_10mA,
        DriveStrength::_20mA,
        DriveStrength::_40mA,
    ] {
        steps.step("set_drive_strength", || output.set_drive_strength(strength));
        steps.step("drive_strength", || output.drive_strength());
    }
    for pull in [Pull::Up, Pull::Down, Pull::None] {
        steps.step("Input::with_pull", || Input::with_pull(pin::<P>(), pull));
        steps.step("OpenDrain::with_pull", || {
            OpenDrain::with_pull(pin::<P>(), Level::High, pull)
        });
        steps.step("set_pull", || output.set_pull(pull));
        steps.step("pull", || output.pull());
    }
    let mut flex = Flex::new(pin::<P>());
    for mode in [Mode::Output, Mode::OpenDrain, Mode::Input] {
        steps.step("set_mode", || flex.set_mode(mode));
        steps.step("mode", || flex.mode());
    }
}

fn hold<P: CanHold>(steps: &mut Steps<'_>) {
    let mut input = Input::new(pin::<P>());
    steps.step("hold", || input.hold());
    steps.step("is_held", || input.is_held());
    steps.step("unhold", || input.unhold());
    steps.step("is_held after unhold", || input.is_held());
}

fn interrupts<P: TypedPin>(steps: &mut Steps<'_>) {
    let gpio = P::PAD.gpio;
    macro_rules! triggers {
        ($($name:literal, $trigger:expr, $core:ident;)+) => {$(
            steps.drive(gpio, Level::Low);
            steps.step(concat!($name, ": callback"), || {
                Input::new(pin::<P>()).with_callback($trigger, note)
            });
            steps.step(concat!($name, ": dispatch while low"), || dispatch(Cpu::$core));
            steps.drive(gpio, Level::High);
            steps.step(concat!($name, ": dispatch when high"), || dispatch(Cpu::$core));
            steps.drive(gpio, Level::Low);
            steps.step(concat!($name, ": dispatch when low again"), || dispatch(Cpu::$core));
            steps.step(concat!($name, ": Input::new, which silences"), || Input::new(pin::<P>()));
            steps.step(concat!($name, ": remove_callback"), || {
                Input::new(pin::<P>()).with_callback($trigger, note).remove_callback()
            });
            steps.let_go(gpio);
        )+};
    }
    triggers! {
        "Rising", Rising, ProCpu;
        "Falling", Falling, ProCpu;
        "BothEdges", BothEdges, ProCpu;
        "HighLevel", HighLevel, ProCpu;
        "LowLevel", LowLevel, ProCpu;
        "BothEdges on APP CPU", BothEdges.on(Cpu::AppCpu), AppCpu;
    }
}

fn wake<P: CanWake>(steps: &mut Steps<'_>) {
    let gpio = P::PAD.gpio;
    // Forgets what was armed for the pin before.
    steps.power_on();
    steps.drive(gpio, Level::Low);
    let mut input = Input::new(pin::<P>());
    steps.step("caused_wakeup before any sleep", || input.caused_wakeup());
    steps.step("Ext1::all_low", || {
        Ext1::all_low().pin(&mut input).arm();
    });
    steps.step("Ext1::any_high", || {
        Ext1::any_high().pin(&mut input).arm();
    });
    steps.sleep();
    steps.drive(gpio, Level::High);
    steps.step("caused_wakeup by EXT1", || input.caused_wakeup());

    let mut input = Input::new(pin::<P>());
    steps.step("disarm_all", wakeup::disarm_all);
    steps.step("Ext0::at low", || {
        Ext0::at(Level::Low).pin(&mut input).arm()
    });
    steps.step("Ext0::at high", || {
        Ext0::at(Level::High).pin(&mut input).arm()
    });
    steps.drive(gpio, Level::Low);
    steps.sleep();
    steps.drive(gpio, Level::High);
    steps.step("caused_wakeup by EXT0", || input.caused_wakeup());
    steps.let_go(gpio);
}

fn wake_with_pulls<P: CanWake + CanHold + CanPull>(steps: &mut Steps<'_>) {
    for pull in [Pull::Up, Pull::Down] {
        let mut input = Input::with_pull(pin::<P>(), pull);
        steps.step("Ext1 without pulls", || {
            Ext1::all_low().pin(&mut input).arm();
        });
        let mut input = Input::with_pull(pin::<P>(), pull);
        steps.step("Ext1 with keep_pulls", || {
            Ext1::all_low().pin(&mut input).keep_pulls().arm();
        });
        steps.step("pull while held", || input.pull());
        steps.step("Input::with_pull behind the hold", || {
            Input::with_pull(pin::<P>(), pull)
        });
        steps.step("unhold after the wake", || input.unhold());
        steps.step("Ext0 with keep_pulls", || {
            Ext0::at(Level::Low).keep_pulls().pin(&mut input).arm();
        });
        input.unhold();
    }
}
