//! `value`, `toggle`, `is_high`, `is_low`, `id` and the call forms.

use bsp_tests::{TRIPLES, every_output, every_pin};
use pycom_bsp::sim::{Chip, Drive, PadLevel};
use pycom_bsp::{
    CanOutput, CanPull, DriveStrength, Input, Level, Mode, OpenDrain, Output, Pull, TypedPin,
};

#[test]
fn an_output_shows_its_value() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Output::new(pin, Level::Low);
        assert_eq!(chip.level(gpio), PadLevel::Low);
        assert_eq!(pin.level(), Level::Low);

        pin.set_high();
        assert_eq!(chip.level(gpio), PadLevel::High);
        assert!(pin.is_high() && pin.is_set_high() && !pin.is_low() && !pin.is_set_low());

        pin.set_low();
        assert_eq!(chip.level(gpio), PadLevel::Low);
        assert!(!pin.is_high() && !pin.is_set_high() && pin.is_low() && pin.is_set_low());

        pin.set_level(Level::High);
        assert_eq!(chip.level(gpio), PadLevel::High);
        pin.set_level(false);
        assert_eq!(chip.level(gpio), PadLevel::Low);
        pin.set_level(Level::High);
        assert_eq!(
            (chip.level(gpio), pin.level()),
            (PadLevel::High, Level::High)
        );
    }
    every_output!(scenario);
}

#[test]
fn an_output_can_start_at_either_level() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let pin = Output::new(pin, Level::High);
        assert_eq!(chip.level(gpio), PadLevel::High);
        Output::new(pin.into_pin(), Level::Low);
        assert_eq!(chip.level(gpio), PadLevel::Low);
    }
    every_output!(scenario);
}

#[test]
fn toggle_inverts_the_latch() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Output::new(pin, Level::Low);
        for expected in [PadLevel::High, PadLevel::Low, PadLevel::High] {
            pin.toggle();
            assert_eq!(chip.level(gpio), expected);
        }
    }
    every_output!(scenario);
}

#[test]
fn one_store_sets_and_one_store_clears() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Output::new(pin, Level::Low);
        chip.clear_log();
        pin.set_high();
        pin.set_low();
        let bank = if gpio < 32 { "GPIO.OUT_" } else { "GPIO.OUT1_" };
        let mask = 1 << (gpio % 32);
        let writes: Vec<_> = chip
            .log()
            .into_iter()
            .map(|access| (access.register, access.value))
            .collect();
        assert_eq!(writes.len(), 2);
        for ((register, value), suffix) in writes.into_iter().zip(["W1TS", "W1TC"]) {
            assert_eq!((register, value), (&*format!("{bank}{suffix}"), mask));
        }
    }
    every_output!(scenario);
}

#[test]
fn an_input_reads_its_pad() {
    fn scenario<P: TypedPin>(chip: &Chip, pin: P, gpio: u8) {
        let pin = Input::new(pin);
        let p = pin.reader();
        for (external, level) in [
            (Drive::High, Level::High),
            (Drive::Low, Level::Low),
            (Drive::High, Level::High),
        ] {
            chip.drive(gpio, external);
            assert_eq!(pin.level(), level);
            assert_eq!(
                (pin.is_high(), pin.is_low()),
                (bool::from(level), !bool::from(level))
            );
            assert_eq!(p(), bool::from(level));
        }
    }
    every_pin!(scenario);
}

#[test]
fn the_call_form_writes() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Output::new(pin, Level::Low);
        let p = pin.writer();
        p(true);
        assert_eq!(chip.level(gpio), PadLevel::High);
        p(false);
        assert_eq!(chip.level(gpio), PadLevel::Low);
    }
    every_output!(scenario);
}

#[test]
fn the_call_form_reads_and_writes() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = OpenDrain::new(pin, Level::High);
        let p = pin.caller();
        chip.drive(gpio, Drive::WeakHigh);
        assert!(p(None));
        assert!(!p(Some(false)), "set, and read at once");
        assert_eq!(chip.level(gpio), PadLevel::Low);
        // Somebody else keeps the wire low.
        chip.drive(gpio, Drive::Low);
        assert!(!p(Some(true)));
        assert!(pin.is_set_high());
    }
    every_output!(scenario);
}

#[test]
fn the_id_is_the_name_on_the_module() {
    fn scenario<P: TypedPin>(_: &Chip, pin: P, gpio: u8) {
        let (p, _, _) = TRIPLES.into_iter().find(|row| row.2 == gpio).unwrap();
        assert_eq!(Input::new(pin).id(), p);
    }
    every_pin!(scenario);
}

#[test]
fn neighbours_are_left_alone() {
    fn scenario<P: CanOutput + CanPull>(chip: &Chip, pin: P, gpio: u8) {
        let others = || -> Vec<_> {
            TRIPLES
                .iter()
                .map(|row| row.2)
                .filter(|&other| other != gpio)
                .map(|other| (chip.level(other), chip.pad(other)))
                .collect()
        };
        let before = others();
        let mut pin = Output::new(pin, Level::High);
        pin.toggle();
        pin.set_pull(Pull::Up);
        pin.set_drive_strength(DriveStrength::_40mA);
        let pin = pin.into_open_drain(Level::Low).into_input();
        assert_eq!(others(), before);
        assert_eq!(pin.mode(), Mode::Input);
    }
    every_output!(scenario);
}
