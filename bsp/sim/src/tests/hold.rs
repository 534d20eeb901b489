//! Hold: what is frozen, and by which bits.

use super::*;

/// (GPIO, RTC_IO register, its hold bit, HOLD_FORCE bit): RTCIO registers and
/// RTC_CNTL_HOLD_FORCE_REG of the TRM.
const HOLDS: [(u8, u32, u32, u32); 18] = [
    (34, ADC_PAD, 31, 0),
    (35, ADC_PAD, 30, 1),
    (25, PAD_DAC1, 29, 2),
    (26, PAD_DAC2, 29, 3),
    (36, SENSOR_PADS, 31, 4),
    (37, SENSOR_PADS, 30, 5),
    (38, SENSOR_PADS, 29, 6),
    (39, SENSOR_PADS, 28, 7),
    (4, TOUCH_PAD0, 31, 8),
    (0, TOUCH_PAD0 + 4, 31, 9),
    (2, TOUCH_PAD0 + 8, 31, 10),
    (15, TOUCH_PAD0 + 12, 31, 11),
    (13, TOUCH_PAD0 + 16, 31, 12),
    (12, TOUCH_PAD0 + 20, 31, 13),
    (14, TOUCH_PAD0 + 24, 31, 14),
    (27, TOUCH_PAD0 + 28, 31, 15),
    (32, XTAL_32K_PAD, 24, 16),
    (33, XTAL_32K_PAD, 29, 17),
];

fn held(chip: &Chip) -> Vec<u8> {
    HOLDS
        .iter()
        .map(|hold| hold.0)
        .filter(|&gpio| chip.is_held(gpio))
        .collect()
}

#[test]
fn every_rtc_pad_has_two_hold_bits_of_its_own() {
    for (gpio, register, bit, force) in HOLDS {
        let chip = Chip::new();
        assert_eq!(held(&chip), []);
        modify(&chip, register, 0, 1 << bit);
        assert_eq!(held(&chip), [gpio]);
        chip.bus_write(HOLD_FORCE, 1 << force);
        assert_eq!(held(&chip), [gpio]);
        modify(&chip, register, 1 << bit, 0);
        assert_eq!(held(&chip), [gpio]);
        chip.bus_write(HOLD_FORCE, 0);
        assert_eq!(held(&chip), []);
    }
}

#[test]
fn either_bit_freezes_and_both_must_go() {
    for (register_bit, force_bit) in [(TOUCH_HOLD, 0), (0, 1 << 13)] {
        let chip = Chip::new();
        make_output(&chip, 12);
        chip.bus_write(OUT_W1TS, 1 << 12);
        modify(&chip, TOUCH_PAD5, 0, TOUCH_HOLD);
        chip.bus_write(HOLD_FORCE, 1 << 13);
        chip.bus_write(OUT_W1TC, 1 << 12);
        modify(&chip, TOUCH_PAD5, TOUCH_HOLD, register_bit);
        chip.bus_write(HOLD_FORCE, force_bit);
        assert_eq!(chip.level(12), PadLevel::High, "one bit is left");
        modify(&chip, TOUCH_PAD5, TOUCH_HOLD, 0);
        chip.bus_write(HOLD_FORCE, 0);
        assert_eq!(
            chip.level(12),
            PadLevel::Low,
            "what the registers say at that moment"
        );
    }
}

#[test]
fn everything_the_pad_does_is_frozen() {
    let chip = Chip::new();
    make_output(&chip, 12);
    chip.bus_write(OUT_W1TS, 1 << 12);
    chip.bus_write(HOLD_FORCE, 1 << 13);
    let before = chip.pad(12);
    chip.clear_waveforms();
    chip.bus_write(OUT_W1TC, 1 << 12);
    chip.bus_write(ENABLE_W1TC, 1 << 12);
    chip.bus_write(pin(12), 1 << 2);
    chip.bus_write(io_mux(12), 0);
    chip.bus_write(out_sel(12), 71);
    chip.bus_write(TOUCH_PAD5, TOUCH_MUX_SEL | TOUCH_RUE);
    assert_eq!(chip.pad(12), before);
    assert_eq!(chip.waveform(12).len(), 1);
    // The registers took it all the same.
    assert_eq!(chip.bus_read(TOUCH_PAD5), TOUCH_MUX_SEL | TOUCH_RUE);
    assert_eq!(chip.bus_read(OUT) >> 12 & 1, 0);
}

#[test]
fn settings_written_together_with_the_hold_bit_come_too_late() {
    let chip = Chip::new();
    modify(&chip, TOUCH_PAD5, TOUCH_RDE, TOUCH_RUE | TOUCH_HOLD);
    assert_eq!(chip.level(12), PadLevel::Low, "the pull-down from before");
    modify(&chip, TOUCH_PAD5, TOUCH_HOLD, 0);
    assert_eq!(chip.level(12), PadLevel::High);
}

#[test]
fn the_input_of_a_held_pad_is_live() {
    let chip = Chip::new();
    chip.bus_write(HOLD_FORCE, 1 << 13);
    chip.drive(12, External::High);
    assert_eq!(chip.bus_read(IN) >> 12 & 1, 1);
    chip.drive(12, External::Low);
    assert_eq!(chip.bus_read(IN) >> 12 & 1, 0);
}

#[test]
fn dig_pad_hold_is_only_a_register() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.bus_write(DIG_PAD_HOLD, u32::MAX);
    chip.bus_write(OUT_W1TS, 1 << 18);
    assert_eq!(chip.level(18), PadLevel::High);
    assert_eq!(chip.bus_read(DIG_PAD_HOLD), u32::MAX);
}
