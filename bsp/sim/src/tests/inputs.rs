//! Input buffers and what they read.

use super::*;

#[test]
fn in_shows_the_level_while_the_buffer_is_on() {
    let chip = Chip::new();
    chip.drive(18, Drive::High);
    assert_eq!(
        chip.bus_read(IN) >> 18 & 1,
        1,
        "the buffer is on after reset"
    );
    chip.bus_write(io_mux(18), 0);
    assert_eq!(chip.bus_read(IN) >> 18 & 1, 0);
    chip.bus_write(io_mux(18), FUN_IE);
    chip.drive(18, Drive::Low);
    assert_eq!(chip.bus_read(IN) >> 18 & 1, 0);
}

#[test]
fn the_upper_bank_reads_in1() {
    let chip = Chip::new();
    chip.drive(34, Drive::High);
    assert_eq!(chip.bus_read(IN1), 0, "GPIO34's buffer is off after reset");
    chip.bus_write(io_mux(34), FUN_IE);
    assert_eq!(chip.bus_read(IN1), 1 << 2);
}

#[test]
fn an_output_reads_its_pad_and_not_its_latch() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.bus_write(pin(18), 1 << 2);
    chip.bus_write(OUT_W1TS, 1 << 18);
    chip.drive(18, Drive::Low);
    assert_eq!(
        chip.bus_read(IN) >> 18 & 1,
        0,
        "open drain, held low by somebody else"
    );
}

#[test]
fn a_floating_pad_reads_the_last_level() {
    let chip = Chip::new();
    chip.drive(18, Drive::High);
    chip.drive(18, Drive::Floating);
    assert_eq!(chip.bus_read(IN) >> 18 & 1, 1);
    chip.drive(18, Drive::Low);
    chip.drive(18, Drive::Floating);
    assert_eq!(chip.bus_read(IN) >> 18 & 1, 0);
}
