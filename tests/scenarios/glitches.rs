//! From any state to any driver: the wire goes from its old level to its new one directly.

use bsp_tests::{every_output, on_every_revision};
use pycom_bsp::module::P9;
use pycom_bsp::signal::OutputSignal;
use pycom_bsp::sim::{Chip, Drive, PadLevel};
use pycom_bsp::{
    CanOutput, CanPull, Flex, Input, IoMux, Level, Mode, OpenDrain, Output, Pull, TypedPin,
};

const STATES: [(Mode, Level); 6] = [
    (Mode::Input, Level::Low),
    (Mode::Input, Level::High),
    (Mode::Output, Level::Low),
    (Mode::Output, Level::High),
    (Mode::OpenDrain, Level::Low),
    (Mode::OpenDrain, Level::High),
];

/// What a mode and a level make of a wire with a pull-up.
fn on_wire(mode: Mode, level: Level) -> PadLevel {
    match (mode, level) {
        (Mode::Output | Mode::OpenDrain, Level::Low) => PadLevel::Low,
        _ => PadLevel::High,
    }
}

/// The levels that the pad went through, without the times.
fn levels(chip: &Chip, gpio: u8) -> Vec<PadLevel> {
    let waveform = chip.waveform(gpio).into_iter();
    waveform.map(|(_, level)| level).collect()
}

/// The same pin, when its driver has been put aside.
fn again<P: TypedPin>() -> P {
    // SAFETY: the driver of the round before is gone.
    unsafe { P::steal() }
}

#[test]
fn no_conversion_glitches() {
    fn scenario<P: CanOutput + CanPull>(chip: &Chip, pin: P, gpio: u8) {
        // Nobody but the pad itself and resistors at the wire: an intruding level would be seen, and so would a moment in
        // which nobody drives.
        for (pull, resistor) in [(Pull::Up, Drive::Floating), (Pull::None, Drive::WeakHigh)] {
            for (from, before) in STATES {
                for (to, after) in STATES {
                    let mut flex = Flex::new(again::<P>());
                    chip.drive(gpio, resistor);
                    flex.set_pull(pull);
                    flex.set_level(before);
                    flex.set_mode(from);
                    chip.clear_waveforms();

                    let mode = match to {
                        Mode::Input => flex.into_input().mode(),
                        Mode::Output => flex.into_output(after).mode(),
                        Mode::OpenDrain => flex.into_open_drain(after).mode(),
                    };
                    assert_eq!(mode, to);
                    let mut expected = vec![on_wire(from, before), on_wire(to, after)];
                    expected.dedup();
                    assert_eq!(
                        levels(chip, gpio),
                        expected,
                        "GPIO{gpio}: {from:?} {before:?} to {to:?} {after:?}"
                    );
                }
            }
        }
        drop(pin);
    }
    every_output!(scenario);
}

#[test]
fn the_level_is_set_before_the_output_is_enabled() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        chip.clear_log();
        pycom_bsp::Output::new(pin, Level::High);
        let position = |name: &str| {
            let writes = chip.writes("GPIO.");
            writes
                .iter()
                .position(|(register, value)| *register == name && *value == 1 << (gpio % 32))
                .unwrap()
        };
        let (level, enable) = if gpio < 32 {
            ("GPIO.OUT_W1TS", "GPIO.ENABLE_W1TS")
        } else {
            ("GPIO.OUT1_W1TS", "GPIO.ENABLE1_W1TS")
        };
        assert!(position(level) < position(enable));
    }
    every_output!(scenario);
}

#[test]
fn an_open_drain_wire_is_never_driven_high() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        // Another party holds the wire low throughout; a push-pull moment would be a short circuit.
        chip.drive(gpio, Drive::Low);
        let mut wire = pycom_bsp::OpenDrain::new(pin, Level::High);
        chip.clear_waveforms();
        wire.set_low();
        let mut wire = wire.into_input().into_open_drain(Level::Low).into_flex();
        wire.set_mode(Mode::Input);
        wire.set_mode(Mode::OpenDrain);
        wire.into_open_drain(Level::High);
        assert_eq!(chip.waveform(gpio).len(), 1, "{:?}", chip.waveform(gpio));
    }
    every_output!(scenario);
}

#[test]
fn a_push_pull_output_becomes_open_drain_without_driving_high() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        // Another party holds the wire low from now on, so it would see the short circuit.
        let low = Output::new(pin, Level::Low);
        chip.drive(gpio, Drive::Low);
        chip.clear_waveforms();
        low.into_open_drain(Level::High);
        assert_eq!(levels(chip, gpio), [PadLevel::Low]);
    }
    every_output!(scenario);
}

/// Lets a peripheral drive the pad through the GPIO matrix.
fn by_a_peripheral<P: CanOutput>(chip: &Chip, mode: Mode, latch: Level, signal: Level) -> Flex<P> {
    let mut pin = Flex::new(again::<P>());
    pin.set_level(latch);
    pin.set_mode(mode);
    chip.set_output_signal(17, signal, true);
    pin.connect_output(OutputSignal::U1TXD);
    pin
}

#[test]
fn a_pad_is_taken_from_a_peripheral_without_a_glitch() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        // The output driver may be off: whether the pad is driven is the peripheral's business until then.
        for mode in [Mode::Input, Mode::Output, Mode::OpenDrain] {
            for (latch, signal) in [
                (Level::Low, Level::Low),
                (Level::Low, Level::High),
                (Level::High, Level::Low),
                (Level::High, Level::High),
            ] {
                for (to, after) in STATES {
                    let flex = by_a_peripheral::<P>(chip, mode, latch, signal);
                    // The resistor is at the level that an output and an input go to, so one change is all there may be.
                    chip.drive(
                        gpio,
                        match after {
                            Level::Low => Drive::WeakLow,
                            Level::High => Drive::WeakHigh,
                        },
                    );
                    chip.clear_waveforms();
                    let mut expected = vec![chip.level(gpio)];
                    let what =
                        format!("GPIO{gpio}: {mode:?} {latch:?}, {signal:?} to {to:?} {after:?}");

                    let pin = flex.into_pin();
                    match to {
                        Mode::Input => {
                            Input::new(pin);
                        }
                        Mode::Output => {
                            Output::new(pin, after);
                        }
                        Mode::OpenDrain => {
                            OpenDrain::new(pin, after);
                        }
                    }
                    expected.push(match after {
                        Level::Low => PadLevel::Low,
                        Level::High => PadLevel::High,
                    });
                    expected.dedup();
                    assert_eq!(levels(chip, gpio), expected, "{what}");
                    chip.set_output_signal(17, !after, true);
                    assert_eq!(
                        levels(chip, gpio),
                        expected,
                        "{what}: the peripheral let go"
                    );
                }
            }
        }
        drop(pin);
    }
    every_output!(scenario);
}

#[test]
fn a_level_that_stays_is_driven_all_the_time() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        // The resistor would show any moment in which neither the peripheral nor the latch drives.
        for (level, open_drain, on_pad, resistor) in [
            (Level::High, false, PadLevel::High, Drive::WeakLow),
            (Level::Low, false, PadLevel::Low, Drive::WeakHigh),
            (Level::Low, true, PadLevel::Low, Drive::WeakHigh),
        ] {
            let flex = by_a_peripheral::<P>(chip, Mode::Input, !level, level);
            chip.drive(gpio, resistor);
            chip.clear_waveforms();
            if open_drain {
                OpenDrain::new(flex.into_pin(), level);
            } else {
                Output::new(flex.into_pin(), level);
            }
            assert_eq!(levels(chip, gpio), [on_pad], "GPIO{gpio}");
        }
        drop(pin);
    }
    every_output!(scenario);
}

#[test]
fn a_pad_is_taken_from_an_io_mux_function_without_a_glitch() {
    on_every_revision(|chip| {
        chip.pin::<P9>().set_direct_output(Level::High, true);
        for open_drain in [false, true] {
            // The latch has the other level, and its driver is on.
            let stale = Output::new(again::<P9>(), Level::Low);
            let miso = IoMux::new(stale.into_pin(), P9::HSPIQ);
            chip.pin::<P9>().drive(Drive::WeakHigh);
            chip.clear_waveforms();
            match open_drain {
                false => {
                    Output::new(miso.into_pin(), Level::High);
                }
                true => {
                    OpenDrain::new(miso.into_pin(), Level::High);
                }
            }
            assert_eq!(levels(chip, 12), [PadLevel::High]);
        }
    });
}
