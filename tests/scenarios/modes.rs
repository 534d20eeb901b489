//! Modes and the conversions between them; two open-drain outputs on one wire.

use bsp_tests::{every_output, every_pin, on_every_revision};
use pycom_bsp::module::{P9, P10, P18};
use pycom_bsp::sim::{Chip, Drive, PadLevel};
use pycom_bsp::{CanOutput, CanPull, Flex, Input, Level, Mode, OpenDrain, Output, Pull, TypedPin};

#[test]
fn an_input_drives_nothing() {
    fn scenario<P: TypedPin>(chip: &Chip, pin: P, gpio: u8) {
        let pin = Input::new(pin);
        assert_eq!(pin.mode(), Mode::Input);
        assert_eq!(chip.level(gpio), PadLevel::Floating);
        chip.drive(gpio, Drive::WeakLow);
        assert_eq!(chip.level(gpio), PadLevel::Low);
    }
    every_pin!(scenario);
}

#[test]
fn a_push_pull_output_drives_both_levels() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Output::new(pin, Level::High);
        assert_eq!(pin.mode(), Mode::Output);
        chip.drive(gpio, Drive::WeakLow);
        assert_eq!(chip.level(gpio), PadLevel::High);
        chip.drive(gpio, Drive::Low);
        assert_eq!(chip.level(gpio), PadLevel::Contention);
        pin.set_low();
        chip.drive(gpio, Drive::WeakHigh);
        assert_eq!(chip.level(gpio), PadLevel::Low);
    }
    every_output!(scenario);
}

#[test]
fn an_open_drain_output_drives_low_only_and_can_be_read() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = OpenDrain::new(pin, Level::High);
        assert_eq!(pin.mode(), Mode::OpenDrain);
        assert_eq!(chip.level(gpio), PadLevel::Floating);
        chip.drive(gpio, Drive::Low);
        assert!(pin.is_low() && pin.is_set_high());
        chip.drive(gpio, Drive::WeakHigh);
        assert!(pin.is_high());
        pin.set_low();
        assert_eq!(chip.level(gpio), PadLevel::Low);
        assert!(pin.is_low());
    }
    every_output!(scenario);
}

#[test]
fn two_open_drain_outputs_share_a_wire() {
    on_every_revision(|chip| {
        chip.pin::<P9>().wire(&chip.pin::<pycom_bsp::module::P10>());
        let mut a = OpenDrain::with_pull(P9::take().unwrap(), Level::High, Pull::Up);
        let mut b = OpenDrain::new(P10::take().unwrap(), Level::High);
        let mut levels = Vec::new();
        for (a_high, b_high) in [
            (true, true),
            (false, true),
            (false, false),
            (true, false),
            (true, true),
        ] {
            a.set_level(a_high);
            b.set_level(b_high);
            assert_eq!((a.is_set_high(), b.is_set_high()), (a_high, b_high));
            assert_eq!(a.level(), b.level());
            levels.push(a.level());
        }
        use Level::{High, Low};
        assert_eq!(levels, [High, Low, Low, Low, High]);
        let contentions = chip
            .pin::<P9>()
            .waveform()
            .into_iter()
            .filter(|(_, level)| *level == PadLevel::Contention);
        assert_eq!(contentions.count(), 0);
    });
}

#[test]
fn the_mode_changes_at_run_time() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Flex::new(pin);
        assert_eq!(
            (pin.mode(), chip.level(gpio)),
            (Mode::Input, PadLevel::Floating)
        );
        pin.set_high();
        assert_eq!(chip.level(gpio), PadLevel::Floating);
        pin.set_mode(Mode::Output);
        assert_eq!(
            (pin.mode(), chip.level(gpio)),
            (Mode::Output, PadLevel::High)
        );
        pin.set_mode(Mode::OpenDrain);
        assert_eq!(
            (pin.mode(), chip.level(gpio)),
            (Mode::OpenDrain, PadLevel::Floating)
        );
        pin.set_low();
        assert_eq!(chip.level(gpio), PadLevel::Low);
        pin.set_mode(Mode::Input);
        assert_eq!(
            (pin.mode(), chip.level(gpio)),
            (Mode::Input, PadLevel::Floating)
        );
    }
    every_output!(scenario);
}

#[test]
fn conversions_keep_the_pin_and_its_pull() {
    fn scenario<P: CanOutput + pycom_bsp::CanPull>(chip: &Chip, pin: P, gpio: u8) {
        let id = P::INFO.id;
        let pin = Input::with_pull(pin, Pull::Up);
        let pin = pin.into_open_drain(Level::High);
        assert_eq!(
            (pin.id(), pin.mode(), pin.pull()),
            (id, Mode::OpenDrain, Pull::Up)
        );
        assert_eq!(chip.level(gpio), PadLevel::High);
        let pin = pin.into_output(Level::Low);
        assert_eq!(
            (pin.id(), pin.mode(), pin.pull()),
            (id, Mode::Output, Pull::Up)
        );
        assert_eq!(chip.level(gpio), PadLevel::Low);
        let pin = pin.into_flex();
        assert_eq!(
            (pin.id(), pin.mode(), chip.level(gpio)),
            (id, Mode::Output, PadLevel::Low)
        );
        let pin = pin.into_input();
        assert_eq!(
            (pin.id(), pin.mode(), pin.pull()),
            (id, Mode::Input, Pull::Up)
        );
        assert_eq!(chip.level(gpio), PadLevel::High);
    }
    every_output!(scenario);
}

#[test]
fn an_input_only_pad_is_an_input_without_a_pull_whatever_the_registers_say() {
    const ENABLE1: u32 = 0x6000_402C;
    on_every_revision(|chip| {
        // Left behind by a program that did not know: the silicon takes no notice.
        let pin = Input::new(P18::take().unwrap());
        let io_mux = P18::PAD.io_mux.address();
        chip.bus_write(ENABLE1, 0xff);
        chip.bus_write(io_mux, chip.bus_read(io_mux) | 0b11 << 7);
        assert_eq!((pin.mode(), pin.pull()), (Mode::Input, Pull::None));
        assert_eq!(chip.pin::<P18>().level(), PadLevel::Floating);
    });
}

#[test]
fn an_input_becomes_what_is_asked_and_keeps_its_pull() {
    fn scenario<P: CanOutput + CanPull>(_: &Chip, pin: P, _: u8) {
        let output = Input::with_pull(pin, Pull::Down).into_output(Level::High);
        assert_eq!((output.mode(), output.pull()), (Mode::Output, Pull::Down));
        let wire = output.into_input().into_open_drain(Level::Low);
        assert_eq!((wire.mode(), wire.pull()), (Mode::OpenDrain, Pull::Down));
        let flex = wire.into_input().into_flex();
        assert_eq!((flex.mode(), flex.pull()), (Mode::Input, Pull::Down));
    }
    every_output!(scenario);
}
