//! The digital traits of `embedded-hal` 1.0, as a driver of somebody else's would use them.

use bsp_tests::{every_output, every_pin, on_every_revision};
use embedded_hal::digital::{InputPin, OutputPin, PinState, StatefulOutputPin};
use pycom_bsp::machine::{Init, Pin};
use pycom_bsp::sim::{Chip, Drive, PadLevel};
use pycom_bsp::{AnyPin, CanOutput, Flex, Input, Level, OpenDrain, Output, TypedPin};

fn reads(chip: &Chip, gpio: u8, mut pin: impl InputPin) {
    chip.drive(gpio, Drive::High);
    assert!(pin.is_high().unwrap() && !pin.is_low().unwrap());
    chip.drive(gpio, Drive::Low);
    assert!(pin.is_low().unwrap() && !pin.is_high().unwrap());
    chip.drive(gpio, Drive::Floating);
}

fn writes(chip: &Chip, gpio: u8, mut pin: impl StatefulOutputPin, high: PadLevel) {
    pin.set_high().unwrap();
    assert!(pin.is_set_high().unwrap() && !pin.is_set_low().unwrap());
    assert_eq!(chip.level(gpio), high);
    pin.set_low().unwrap();
    assert!(pin.is_set_low().unwrap() && !pin.is_set_high().unwrap());
    assert_eq!(chip.level(gpio), PadLevel::Low);
    StatefulOutputPin::toggle(&mut pin).unwrap();
    assert_eq!(chip.level(gpio), high);
    OutputPin::set_state(&mut pin, PinState::Low).unwrap();
    assert_eq!(chip.level(gpio), PadLevel::Low);
    OutputPin::set_state(&mut pin, PinState::High).unwrap();
    assert_eq!(chip.level(gpio), high);
}

#[test]
fn inputs() {
    fn scenario<P: TypedPin>(chip: &Chip, pin: P, gpio: u8) {
        let pin = Input::new(pin);
        reads(chip, gpio, pin.erase());
        // SAFETY: the other one is used up.
        reads(chip, gpio, Input::new(unsafe { P::steal() }));
    }
    every_pin!(scenario);
}

#[test]
fn outputs() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        writes(chip, gpio, Output::new(pin, Level::High), PadLevel::High);
        // SAFETY: the ones before are used up.
        let pin = || unsafe { P::steal() };
        writes(
            chip,
            gpio,
            OpenDrain::new(pin(), Level::High),
            PadLevel::Floating,
        );
        writes(
            chip,
            gpio,
            Output::new(pin(), Level::High).into_flex(),
            PadLevel::High,
        );
        writes(
            chip,
            gpio,
            AnyPin::from(pin()).into_output(Level::High).unwrap(),
            PadLevel::High,
        );
        reads(chip, gpio, OpenDrain::new(pin(), Level::High));
        reads(chip, gpio, Flex::new(pin()));
    }
    every_output!(scenario);
}

#[test]
fn pins_by_name() {
    on_every_revision(|chip| {
        let input = Pin::with("P13", Init::new(Pin::IN)).unwrap();
        reads(chip, 36, input);
        let output = Pin::with("P9", Init::new(Pin::OUT)).unwrap();
        writes(chip, 12, output, PadLevel::High);
        let wire = Pin::with("P10", Init::new(Pin::OPEN_DRAIN)).unwrap();
        writes(chip, 13, wire, PadLevel::Floating);
    });
}
