//! Alternate functions: of IO_MUX, and signals of the GPIO matrix.

use bsp_tests::{every_output, every_pin, on_every_revision};
use pycom_bsp::machine::{Init, Pin as DynamicPin};
use pycom_bsp::module::{P1, P9};
use pycom_bsp::signal::{InputSignal, OutputSignal};
use pycom_bsp::sim::{self, Chip, Drive, Function, PadLevel};
use pycom_bsp::{
    CanOutput, Input, InputRoute, IoMux, Level, Mode, OpenDrain, Output, OutputRoute, Pull,
    TypedPin,
};

#[test]
fn an_io_mux_function_takes_the_pad() {
    on_every_revision(|chip| {
        let miso = IoMux::new(P9::take().unwrap(), P9::HSPIQ);
        assert_eq!(chip.pin::<P9>().state().function, Function::IoMux(1));
        chip.pin::<P9>().set_direct_output(Level::High, true);
        assert_eq!(chip.pin::<P9>().level(), PadLevel::High);
        chip.pin::<P9>().set_direct_output(Level::Low, false);
        chip.pin::<P9>().drive(Drive::High);
        assert_eq!(chip.pin::<P9>().direct_input(), sim::Level::High);

        // And back.
        chip.pin::<P9>().drive(Drive::Floating);
        let out = Output::new(miso.into_pin(), Level::High);
        assert_eq!(
            (out.level(), chip.pin::<P9>().state().function),
            (Level::High, Function::IoMux(2))
        );
    });
}

#[test]
fn u0txd_is_a_function_of_p1_and_comes_back_as_gpio() {
    on_every_revision(|chip| {
        let tx = IoMux::new(P1::take().unwrap(), P1::U0TXD);
        assert_eq!(
            (tx.id(), chip.pin::<P1>().state().function),
            ("P1", Function::IoMux(0))
        );
        assert_eq!(
            (P1::U0TXD.number(), format!("{:?}", P1::U0TXD)),
            (0, "U0TXD of P1".into())
        );
    });
}

#[test]
fn an_input_signal_listens_to_the_pad() {
    fn scenario<P: TypedPin>(chip: &Chip, pin: P, gpio: u8) {
        let mut rx = Input::new(pin);
        rx.connect_input(InputSignal::U1RXD);
        for (external, level) in [(Drive::High, Level::High), (Drive::Low, Level::Low)] {
            chip.drive(gpio, external);
            assert_eq!(chip.input_signal(17), Some(level.into()));
            assert_eq!(rx.level(), level, "the pad can still be read");
        }
        rx.disconnect_input(InputSignal::U1RXD, Level::High);
        assert_eq!(chip.input_signal(17), Some(sim::Level::High));
        rx.connect_input(InputSignal::U1RXD);
        rx.disconnect_input(InputSignal::U1RXD, Level::Low);
        assert_eq!(chip.input_signal(17), Some(sim::Level::Low));
    }
    every_pin!(scenario);
}

#[test]
fn the_pad_carries_an_output_signal() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut tx = Output::new(pin, Level::High);
        chip.set_output_signal(17, Level::Low, true);
        tx.connect_output(OutputSignal::U1TXD);
        assert_eq!(
            (chip.level(gpio), chip.pad(gpio).function),
            (PadLevel::Low, Function::IoMux(2))
        );
        chip.set_output_signal(17, Level::High, true);
        assert_eq!(chip.level(gpio), PadLevel::High);
        // The peripheral says when the pad is driven.
        chip.set_output_signal(17, Level::High, false);
        assert_eq!(chip.level(gpio), PadLevel::Floating);
        tx.disconnect_output();
        assert_eq!(chip.level(gpio), PadLevel::High);
    }
    every_output!(scenario);
}

#[test]
fn an_open_drain_pin_carries_both_ways() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut sda = OpenDrain::with_pull(pin, Level::High, Pull::Up);
        sda.connect_input(InputSignal::I2CEXT0_SDA);
        chip.set_output_signal(30, Level::High, true);
        sda.connect_output(OutputSignal::I2CEXT0_SDA);
        assert_eq!(
            (chip.level(gpio), chip.input_signal(30)),
            (PadLevel::High, Some(sim::Level::High))
        );
        chip.drive(gpio, Drive::Low);
        assert_eq!(
            (chip.level(gpio), chip.input_signal(30)),
            (PadLevel::Low, Some(sim::Level::Low))
        );
        chip.drive(gpio, Drive::Floating);
        chip.set_output_signal(30, Level::Low, true);
        assert_eq!(
            (chip.level(gpio), chip.input_signal(30)),
            (PadLevel::Low, Some(sim::Level::Low))
        );
    }
    every_output!(scenario);
}

#[test]
fn a_peripheral_drives_an_input_that_was_open_drain_push_pull() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut tx = OpenDrain::new(pin, Level::High).into_flex();
        tx.set_mode(Mode::Input);
        chip.set_output_signal(17, Level::High, true);
        tx.connect_output(OutputSignal::U1TXD);
        assert_eq!(chip.level(gpio), PadLevel::High);
    }
    every_output!(scenario);
}

#[test]
fn signals_have_names() {
    assert_eq!(InputSignal::U1RXD.name(), Some("U1RXD"));
    assert_eq!(
        (InputSignal::U1RXD.index(), OutputSignal::U1TXD.index()),
        (17, 17)
    );
    assert_eq!(OutputSignal::new(17), OutputSignal::U1TXD);
    assert_eq!(OutputSignal::I2CEXT0_SDA.name(), Some("I2CEXT0_SDA"));
    assert_eq!(InputSignal::new(255).and_then(InputSignal::name), None);
}

#[test]
fn nobody_takes_the_signals_through_which_the_flash_is_read() {
    // SPICLK, SPIQ, SPID, SPIHD, SPIWP and SPICS0 to 2 (TRM, peripheral signal list).
    for index in 0..8 {
        assert_eq!(InputSignal::new(index), None);
    }
    assert!((8..=255).all(|index| InputSignal::new(index).is_some()));

    on_every_revision(|chip| {
        let mut pin = DynamicPin::with("P9", Init::new(Mode::Input)).unwrap();
        let before = chip.accesses();
        for mode in [Mode::Input, Mode::OpenDrain] {
            let refused = pin.init(Init::new(mode).alt(1)).unwrap_err();
            assert_eq!(refused.pin(), "P9");
            assert_eq!(
                refused.reason(),
                "cannot be listened to by this signal: the flash or the PSRAM is read through it"
            );
        }
        assert_eq!(chip.accesses(), before);
        // Its outputs may be looked at.
        pin.init(Init::new(Mode::Output).alt(1)).unwrap();
    });
}

/// `InputSignal` of MTDI's function 1, HSPIQ (TRM, peripheral signal list).
const HSPIQ: u8 = 9;

#[test]
fn an_alternate_gets_its_input_whatever_the_matrix_was_told() {
    on_every_revision(|chip| {
        let mut pin = Input::new(P9::take().unwrap());
        let signal = InputSignal::new(HSPIQ).unwrap();
        assert_eq!(signal, InputSignal::HSPIQ);
        pin.connect_input(signal);
        pin.disconnect_input(signal, Level::High);
        assert_eq!(
            chip.input_signal(HSPIQ),
            Some(sim::Level::High),
            "a constant"
        );
        // Directly from IO_MUX, around the matrix.
        let _miso = IoMux::new(pin.into_pin(), P9::HSPIQ);
        assert_eq!(chip.input_signal(HSPIQ), None);
    });
}

#[test]
fn a_driver_becomes_an_alternate_without_letting_go() {
    on_every_revision(|chip| {
        // The line of a UART: idle is high.
        chip.pin::<P1>().drive(Drive::WeakLow);
        chip.pin::<P1>().set_direct_output(Level::High, true);
        let tx = Output::with_pull(P1::take().unwrap(), Level::High, Pull::Up);
        chip.clear_waveforms();
        let tx = tx.into_io_mux(P1::U0TXD);
        assert_eq!(
            (chip.pin::<P1>().waveform().len(), tx.pull()),
            (1, Pull::Up)
        );
        assert_eq!(chip.pin::<P1>().state().function, Function::IoMux(0));
    });
}

#[test]
fn an_alternate_has_a_pull() {
    on_every_revision(|chip| {
        let miso = IoMux::with_pull(P9::take().unwrap(), P9::HSPIQ, Pull::Up);
        assert_eq!(
            (miso.pull(), chip.pin::<P9>().level()),
            (Pull::Up, PadLevel::High)
        );
        assert_eq!(chip.pin::<P9>().state().function, Function::IoMux(1));
    });
}

#[test]
fn an_input_signal_can_be_inverted() {
    fn scenario<P: TypedPin>(chip: &Chip, pin: P, gpio: u8) {
        let mut rx = Input::new(pin);
        rx.connect_input(InputRoute::new(InputSignal::U1RXD).inverted());
        for (external, level) in [(Drive::High, Level::Low), (Drive::Low, Level::High)] {
            chip.drive(gpio, external);
            assert_eq!(chip.input_signal(17), Some(level.into()));
        }
    }
    every_pin!(scenario);
}

#[test]
fn an_output_signal_can_be_inverted_and_enabled_by_the_pin() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        use PadLevel::{Floating, High, Low};
        let plain = OutputRoute::new(OutputSignal::U1TXD);
        let mut tx = Output::new(pin, Level::Low);
        // By level and enable of the peripheral: low and off, low and on, high and off, high and on.
        for (route, expected) in [
            (plain, [Floating, Low, Floating, High]),
            (plain.inverted(), [Floating, High, Floating, Low]),
            (plain.enabled_by_pin(), [Low, Low, High, High]),
            (plain.inverted().enabled_by_pin(), [High, High, Low, Low]),
        ] {
            tx.connect_output(route);
            let mut found = Vec::new();
            for level in [Level::Low, Level::High] {
                for enabled in [false, true] {
                    chip.set_output_signal(17, level, enabled);
                    found.push(chip.level(gpio));
                }
            }
            assert_eq!(found, expected, "{route:?}");
        }
    }
    every_output!(scenario);
}

#[test]
fn a_driver_disconnects_what_listens_to_its_own_pad() {
    on_every_revision(|chip| {
        let mut one = Input::new(P9::take().unwrap());
        let mut other = Input::new(P1::take().unwrap());
        one.connect_input(InputSignal::U1RXD);
        chip.pin::<P9>().drive(Drive::Low);
        other.disconnect_input(InputSignal::U1RXD, Level::High);
        assert_eq!(chip.input_signal(17), Some(sim::Level::Low));
        one.disconnect_input(InputSignal::U1RXD, Level::High);
        assert_eq!(chip.input_signal(17), Some(sim::Level::High));
    });
}
