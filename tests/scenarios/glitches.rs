//! From any state to any driver: the wire goes from its old level to its new one directly.

use bsp_tests::every_output;
use pycom_bsp::sim::{Chip, External, PadLevel};
use pycom_bsp::{CanOutput, CanPull, Flex, Level, Mode, Pull};

const STATES: [(Mode, Level); 5] = [
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

#[test]
fn no_conversion_glitches() {
    fn scenario<P: CanOutput + CanPull>(chip: &Chip, pin: P, gpio: u8) {
        // Nobody but the pad itself and resistors at the wire: an intruding level would be seen, and so would a moment in
        // which nobody drives.
        for (pull, resistor) in [
            (Pull::Up, External::Floating),
            (Pull::None, External::WeakHigh),
        ] {
            for (from, before) in STATES {
                for (to, after) in STATES {
                    // SAFETY: the driver of the round before is gone.
                    let mut flex = Flex::new(unsafe { P::steal() });
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
                    let seen: Vec<_> = chip
                        .waveform(gpio)
                        .into_iter()
                        .map(|(_, level)| level)
                        .collect();
                    assert_eq!(
                        seen, expected,
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
        chip.drive(gpio, External::Low);
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
