//! Pull resistors (erratum 3.6 included) and drive strength.

use bsp_tests::{every_output, every_pin};
use pycom_bsp::sim::{Chip, Drive, PadLevel};
use pycom_bsp::{CanOutput, CanPull, DriveStrength, Input, Level, Output, Pull, TypedPin};

const PULLS: [(Pull, PadLevel); 4] = [
    (Pull::Up, PadLevel::High),
    (Pull::Down, PadLevel::Low),
    (Pull::None, PadLevel::Floating),
    (Pull::Up, PadLevel::High),
];

#[test]
fn a_pull_acts_on_the_pad() {
    fn scenario<P: CanPull>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Input::new(pin);
        for (pull, level) in PULLS {
            pin.set_pull(pull);
            assert_eq!((pin.pull(), chip.level(gpio)), (pull, level));
            let pad = chip.pad(gpio);
            assert_eq!(
                (pad.pull_up, pad.pull_down),
                (pull == Pull::Up, pull == Pull::Down)
            );
        }
        chip.drive(gpio, Drive::Low);
        assert!(pin.is_low());
    }
    every_output!(scenario);
}

#[test]
fn a_pull_can_be_there_from_the_start() {
    fn scenario<P: CanPull>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = pin;
        for (pull, level) in PULLS {
            let input = Input::with_pull(pin, pull);
            assert_eq!((input.pull(), chip.level(gpio)), (pull, level));
            pin = input.into_pin();
        }
    }
    every_output!(scenario);
}

#[test]
fn a_new_driver_has_no_pull() {
    fn scenario<P: TypedPin>(chip: &Chip, pin: P, gpio: u8) {
        // U0RXD, GPIO0, MTDI and others come out of reset with a pull.
        let pin = Input::new(pin);
        assert_eq!(
            (pin.pull(), chip.level(gpio)),
            (Pull::None, PadLevel::Floating)
        );
    }
    every_pin!(scenario);
}

#[test]
fn every_drive_strength_arrives_at_the_pad() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Output::new(pin, Level::High);
        assert_eq!(
            pin.drive_strength(),
            DriveStrength::_20mA,
            "the reset value"
        );
        for (strength, bits) in [
            (DriveStrength::_5mA, 0),
            (DriveStrength::_10mA, 1),
            (DriveStrength::_20mA, 2),
            (DriveStrength::_40mA, 3),
        ] {
            pin.set_drive_strength(strength);
            assert_eq!(
                (pin.drive_strength(), chip.pad(gpio).strength),
                (strength, bits)
            );
            assert_eq!(chip.level(gpio), PadLevel::High);
        }
    }
    every_output!(scenario);
}
