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
        assert!(held(&chip).is_empty());
        modify(&chip, register, 0, 1 << bit);
        assert_eq!(held(&chip), [gpio]);
        chip.bus_write(HOLD_FORCE, 1 << force);
        assert_eq!(held(&chip), [gpio]);
        modify(&chip, register, 1 << bit, 0);
        assert_eq!(held(&chip), [gpio]);
        chip.bus_write(HOLD_FORCE, 0);
        assert!(held(&chip).is_empty());
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
    chip.drive(12, Drive::High);
    assert_eq!(chip.bus_read(IN) >> 12 & 1, 1);
    chip.drive(12, Drive::Low);
    assert_eq!(chip.bus_read(IN) >> 12 & 1, 0);
}

/// GPIO number and bit in RTCIO_DIG_PAD_HOLD_REG, as the TRM lists them.
const DIGITAL_HOLDS: [(u8, u32); 15] = [
    (3, 0),
    (1, 1),
    (6, 2),
    (7, 3),
    (8, 4),
    (9, 5),
    (10, 6),
    (11, 7),
    (5, 8),
    (16, 9),
    (17, 10),
    (18, 11),
    (19, 12),
    (21, 14),
    (22, 15),
];

#[test]
fn every_digital_pad_has_a_hold_bit_of_its_own() {
    for (gpio, bit) in DIGITAL_HOLDS.into_iter().chain([(20, 13), (23, 16)]) {
        let chip = Chip::new();
        chip.bus_write(DIG_PAD_HOLD, 1 << bit);
        let held = (0..40).filter(|&gpio| !matches!(gpio, 24 | 28..=31));
        let held: Vec<_> = held.filter(|&gpio| chip.is_held(gpio)).collect();
        assert_eq!(held, [gpio]);
    }
}

#[test]
fn a_held_digital_pad_ignores_everything_through_core_resets() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.bus_write(OUT_W1TS, 1 << 18);
    chip.bus_write(DIG_PAD_HOLD, 1 << 11);
    chip.bus_write(OUT_W1TC, 1 << 18);
    assert_eq!(chip.level(18), PadLevel::High);
    chip.core_reset(crate::CoreReset::Software);
    assert_eq!(chip.level(18), PadLevel::High);
    chip.bus_write(DIG_PAD_HOLD, 0);
    assert_eq!(
        chip.level(18),
        PadLevel::Floating,
        "the reset comes into force"
    );
}

#[test]
fn a_held_digital_pad_lets_go_in_deep_sleep_and_does_nothing_after_it() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.bus_write(OUT_W1TS, 1 << 18);
    chip.bus_write(DIG_PAD_HOLD, 1 << 11);
    chip.deep_sleep();
    assert_eq!(chip.level(18), PadLevel::Floating);
    chip.wake(crate::WakeCause::Timer);
    make_output(&chip, 18);
    chip.bus_write(OUT_W1TS, 1 << 18);
    assert_eq!(chip.level(18), PadLevel::Floating);
    chip.bus_write(DIG_PAD_HOLD, 0);
    assert_eq!(chip.level(18), PadLevel::High);
}

#[test]
fn the_input_enable_is_frozen_too() {
    // FUN_IE is bit 9 of a register of IO_MUX.
    const FUN_IE: u32 = 1 << 9;
    for input in [false, true] {
        let chip = Chip::new();
        chip.drive(12, Drive::High);
        modify(&chip, io_mux(12), FUN_IE, if input { FUN_IE } else { 0 });
        chip.bus_write(HOLD_FORCE, 1 << 13);
        modify(&chip, io_mux(12), FUN_IE, if input { 0 } else { FUN_IE });
        let read = || chip.bus_read(IN) >> 12 & 1 == 1;
        assert_eq!(read(), input, "as it was when the pad was held");
        chip.bus_write(HOLD_FORCE, 0);
        assert_eq!(read(), !input, "as the register says");
    }
}

#[test]
fn who_reads_a_held_pad_is_not_frozen() {
    let chip = Chip::new();
    chip.drive(12, Drive::High);
    modify(&chip, TOUCH_PAD5, 0, TOUCH_MUX_SEL | TOUCH_FUN_IE);
    modify(&chip, TOUCH_PAD5, 0, TOUCH_HOLD);
    let read = || (chip.bus_read(IN) >> 12 & 1, chip.bus_read(RTC_IN) >> 29 & 1);
    assert_eq!(read(), (0, 1));
    modify(&chip, TOUCH_PAD5, TOUCH_MUX_SEL, 0);
    assert_eq!(read(), (1, 0));
}

#[test]
fn a_held_pad_is_read_through_a_core_reset() {
    let chip = Chip::new();
    make_output(&chip, 12);
    chip.bus_write(OUT_W1TS, 1 << 12);
    modify(&chip, TOUCH_PAD5, 0, TOUCH_HOLD);
    assert_eq!(chip.bus_read(IN) >> 12 & 1, 1);
    chip.core_reset(crate::CoreReset::Software);
    assert_eq!(chip.bus_read(IN) >> 12 & 1, 1);
}
