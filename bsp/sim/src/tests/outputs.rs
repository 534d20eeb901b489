//! Latch, enable and driver of a digital pad.

use super::super::Function;
use super::*;
use crate::Level;

#[test]
fn a_pad_follows_latch_and_enable() {
    let chip = Chip::new();
    chip.bus_write(io_mux(18), FUNCTION_GPIO);
    chip.bus_write(OUT, 1 << 18);
    assert_eq!(chip.level(18), PadLevel::Floating, "not enabled yet");
    chip.bus_write(ENABLE, 1 << 18);
    assert_eq!(chip.level(18), PadLevel::High);
    chip.bus_write(OUT, 0);
    assert_eq!(chip.level(18), PadLevel::Low);
    chip.bus_write(ENABLE, 0);
    assert_eq!(chip.level(18), PadLevel::Floating);
}

#[test]
fn w1ts_and_w1tc_touch_no_other_bit() {
    let chip = Chip::new();
    chip.bus_write(OUT, 0b0110);
    chip.bus_write(OUT_W1TS, 0b1000);
    chip.bus_write(OUT_W1TC, 0b0010);
    assert_eq!(chip.bus_read(OUT), 0b1100);
    chip.bus_write(ENABLE, 0b0110);
    chip.bus_write(ENABLE_W1TS, 0b1000);
    chip.bus_write(ENABLE_W1TC, 0b0010);
    assert_eq!(chip.bus_read(ENABLE), 0b1100);
}

#[test]
fn the_upper_bank_has_eight_bits() {
    let chip = Chip::new();
    make_output(&chip, 32);
    chip.bus_write(OUT1_W1TS, u32::MAX);
    assert_eq!(chip.bus_read(OUT1), 0xff);
    assert_eq!(chip.level(32), PadLevel::High);
}

#[test]
fn open_drain_lets_go_of_a_high() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.bus_write(pin(18), 1 << 2);
    assert_eq!(chip.level(18), PadLevel::Low);
    chip.bus_write(OUT_W1TS, 1 << 18);
    assert_eq!(chip.level(18), PadLevel::Floating);
    chip.drive(18, Drive::Low);
    assert_eq!(
        chip.level(18),
        PadLevel::Low,
        "another device may pull it low: no contention"
    );
}

#[test]
fn gpio34_has_no_driver() {
    let chip = Chip::new();
    make_output(&chip, 34);
    chip.bus_write(OUT1_W1TS, 1 << 2);
    assert_eq!(chip.level(34), PadLevel::Floating);
    assert!(!chip.pad(34).enabled);
    assert_eq!(chip.pad(34).function, Function::IoMux(2));
}

#[test]
fn the_latch_does_nothing_outside_function_2() {
    let chip = Chip::new();
    chip.bus_write(OUT, 1 << 18);
    chip.bus_write(ENABLE, 1 << 18);
    assert_eq!(chip.level(18), PadLevel::Floating, "reset function 0");
    chip.set_direct_output(18, Level::High, true);
    assert_eq!(chip.level(18), PadLevel::High);
    chip.bus_write(io_mux(18), 1 << 12);
    assert_eq!(chip.pad(18).function, Function::IoMux(1));
    chip.bus_write(io_mux(18), FUNCTION_GPIO);
    chip.bus_write(OUT, 0);
    assert_eq!(chip.level(18), PadLevel::Low);
}

#[test]
fn drive_strength_comes_from_the_side_that_vendor_code_sets() {
    let chip = Chip::new();
    chip.bus_write(io_mux(18), 3 << 10);
    assert_eq!(chip.pad(18).strength, 3);
    // GPIO12 is an RTC pad: DRV of its RTC_IO register.
    chip.bus_write(io_mux(12), 3 << 10);
    assert_eq!(chip.pad(12).strength, 2);
    modify(&chip, TOUCH_PAD5, 3 << 29, 1 << 29);
    assert_eq!(chip.pad(12).strength, 1);
}

#[test]
fn open_drain_is_the_matrix_s_and_not_the_direct_functions() {
    let chip = Chip::new();
    chip.bus_write(pin(18), 1 << 2);
    chip.set_direct_output(18, Level::High, true);
    assert_eq!(chip.level(18), PadLevel::High);
}
