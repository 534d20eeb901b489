//! The operations by hand, typed, type-erased and by name.

use core::hint::black_box;

use esp32_pads::board::Board;
use esp32_pads::machine::{Init, Pin as DynamicPin};
use esp32_pads::parts::{ActiveLow, Button, Led};
use esp32_pads::{
    CanHold, CanOutput, CanPull, Flex, Input, Level, Mode, OpenDrain, Output, Pin, Pull,
};

use crate::bench::Subject;
use crate::counter::{Cycles, Measured};
use crate::reg::{self, Register};

const REFUSED: &str = "a driver refused";

/// What one would write with register addresses, on one of the two buses.
pub(crate) fn by_hand(cycles: &mut Cycles<'_>, pin: Subject, bus: impl Fn(u32) -> u32) -> Measured {
    let pad = pin.pad();
    let mask = reg::mask(pad);
    let address = |register: Register| register.address(pad).map(&bus).ok_or("no such register");
    let [set, clear, out, input] = [
        Register::OutW1ts,
        Register::OutW1tc,
        Register::Out,
        Register::In,
    ]
    .map(address);
    let (set, clear, out, input) = (set?, clear?, out?, input?);
    let _output = pin.pin().into_output(Level::Low).map_err(|_| REFUSED)?;
    cycles.of("set_high", || reg::write(set, mask));
    cycles.of("set_low", || reg::write(clear, mask));
    cycles.of("toggle", || {
        let register = if reg::read(out) & mask == 0 {
            set
        } else {
            clear
        };
        reg::write(register, mask);
    });
    cycles.of("is_high", || _ = black_box(reg::read(input) & mask != 0));
    cycles.of("is_low", || _ = black_box(reg::read(input) & mask == 0));
    cycles.of("is_set_high", || _ = black_box(reg::read(out) & mask != 0));
    let io_mux = address(Register::IoMux)?;
    cycles.of("a change of IO_MUX", || {
        reg::write(io_mux, reg::read(io_mux) | reg::INPUT_ENABLE);
    });
    let Some(rtc) = pad.rtc else { return Ok(()) };
    let (own, force) = (address(Register::RtcPad)?, address(Register::HoldForce)?);
    let (hold, hold_force) = (1 << rtc.hold, 1 << rtc.hold_force);
    cycles.of("hold", || {
        critical_section::with(|_| {
            reg::write(own, reg::read(own) | hold);
            reg::write(force, reg::read(force) | hold_force);
            reg::read(force);
        });
    });
    cycles.of("is_held", || {
        let is_held = reg::read(own) & hold != 0 || reg::read(force) & hold_force != 0;
        black_box(is_held);
    });
    cycles.of("unhold", || {
        critical_section::with(|_| {
            reg::write(force, reg::read(force) & !hold_force);
            reg::write(own, reg::read(own) & !hold);
            reg::read(own);
        });
    });
    Ok(())
}

/// The operations that are the same on a typed and on a type-erased pin: they cannot fail.
fn levels<P: Pin>(cycles: &mut Cycles<'_>, output: &mut Output<P>) {
    cycles.of("set_high", || output.set_high());
    cycles.of("set_low", || output.set_low());
    cycles.of("toggle", || output.toggle());
    cycles.of("is_high", || _ = black_box(output.is_high()));
    cycles.of("is_low", || _ = black_box(output.is_low()));
    cycles.of("is_set_high", || _ = black_box(output.is_set_high()));
}

/// On a typed pin, which the self-test has taken.
pub(super) fn typed<P: CanOutput + CanPull + CanHold>(cycles: &mut Cycles<'_>) {
    // SAFETY: the self-test has taken the pin, and uses its drivers here one after the other.
    let pin = || unsafe { P::steal() };
    let mut output = Output::new(pin(), Level::Low);
    levels(cycles, &mut output);
    cycles.of("set_pull", || output.set_pull(Pull::Up));
    cycles.of("hold", || output.hold());
    cycles.of("is_held", || _ = black_box(output.is_held()));
    cycles.of("unhold", || output.unhold());

    cycles.of("new_output", || {
        _ = black_box(Output::new(pin(), Level::High))
    });
    cycles.of("new_input", || {
        _ = black_box(Input::with_pull(pin(), Pull::Up))
    });
    let new_input = || _ = black_box(Input::new(pin()));
    let new_flex = || _ = black_box(Flex::new(pin()));
    let into_output = || _ = black_box(black_box(Input::new(pin())).into_output(Level::High));
    cycles.after("into_output", into_output, new_input);
    let into_input = || _ = black_box(black_box(Output::new(pin(), Level::High)).into_input());
    let new_output = || _ = black_box(Output::new(pin(), Level::High));
    cycles.after("into_input", into_input, new_output);
    let anew_output = || {
        let input = black_box(Input::new(pin()));
        black_box(Output::new(input.into_pin(), Level::High));
    };
    cycles.after("anew_output", anew_output, new_input);
    let anew_mode = || {
        let flex = black_box(Flex::new(pin()));
        let level = flex.is_set_high().into();
        match black_box(Mode::OpenDrain) {
            Mode::Input => drop(black_box(Input::new(flex.into_pin()))),
            Mode::Output => drop(black_box(Output::new(flex.into_pin(), level))),
            Mode::OpenDrain => drop(black_box(OpenDrain::new(flex.into_pin(), level))),
        }
    };
    cycles.after("anew_mode", anew_mode, new_flex);
    let mut flex = Flex::new(pin());
    cycles.of("set_mode", || flex.set_mode(black_box(Mode::OpenDrain)));

    cycles.of("new_led", || _ = black_box(Led::<P, ActiveLow>::new(pin())));
    let mut led = Led::<P, ActiveLow>::new(pin());
    cycles.of("led_on", || led.on());
    cycles.of("led_off", || led.off());
    cycles.of("led_toggle", || led.toggle());
    cycles.of("led_is_on", || _ = black_box(led.is_on()));
    cycles.of("new_button", || {
        _ = black_box(Button::<P, ActiveLow>::new(pin()))
    });
    let button = Button::<P, ActiveLow>::new(pin());
    cycles.of("is_pressed", || _ = black_box(button.is_pressed()));
}

/// On a type-erased pin, `AnyPin`.
pub(crate) fn erased(cycles: &mut Cycles<'_>, pin: Subject) -> Measured {
    let mut output = pin.pin().into_output(Level::Low).map_err(|_| REFUSED)?;
    levels(cycles, &mut output);
    cycles.of("set_pull", || _ = black_box(output.set_pull(Pull::Up)));
    cycles.of("hold", || _ = black_box(output.hold()));
    cycles.of("is_held", || _ = black_box(output.is_held()));
    cycles.of("unhold", || _ = black_box(output.unhold()));
    let again = || black_box(pin.pin());
    let new_output = || _ = black_box(again().into_output(Level::High));
    cycles.of("new_output", new_output);
    cycles.of("new_input", || _ = black_box(again().into_input()));
    let into_input = || _ = black_box(again().into_output(Level::High).map(Output::into_input));
    cycles.after("into_input", into_input, new_output);
    Ok(())
}

/// On a `machine::Pin`, found by its name.
pub(crate) fn dynamic<B: Board>(cycles: &mut Cycles<'_>, pin: Subject) -> Measured {
    // So that it can be taken by its name.
    let name = pin.info().id;
    pin.pin().free();
    let outcome = by_name::<B>(cycles, name);
    match Subject::take::<B>(pin.info()) {
        Some(_) => outcome,
        None => Err("the pin could not be taken back"),
    }
}

fn by_name<B: Board>(cycles: &mut Cycles<'_>, name: &'static str) -> Measured {
    let output = || Init::new(Mode::Output).value(true);
    // With the drop, which gives the pin back.
    cycles.of("with", || {
        _ = black_box(DynamicPin::<B>::with(black_box(name), output()))
    });
    cycles.of("unknown_name", || {
        _ = black_box(DynamicPin::<B>::new(black_box("no such pin")))
    });
    let mut pin = DynamicPin::<B>::with(name, output()).map_err(|_| REFUSED)?;
    cycles.of("set_high", || pin.set_value(true));
    cycles.of("set_low", || pin.set_value(false));
    cycles.of("toggle", || pin.toggle());
    cycles.of("is_high", || _ = black_box(pin.value() == Level::High));
    cycles.of("is_low", || _ = black_box(pin.value() == Level::Low));
    cycles.of("hold", || _ = black_box(pin.set_hold(true)));
    cycles.of("is_held", || _ = black_box(pin.hold()));
    cycles.of("unhold", || _ = black_box(pin.set_hold(false)));
    cycles.of("new_output", || _ = black_box(pin.init(output())));
    let input = || Init::new(Mode::Input).pull(Pull::Up);
    cycles.of("new_input", || _ = black_box(pin.init(input())));
    Ok(())
}
