//! The GPIO matrix in both directions.

use super::*;
use crate::Level;

const OEN_SEL: u32 = 1 << 10;
const INV_SEL: u32 = 1 << 9;
const OEN_INV_SEL: u32 = 1 << 11;
const IN_SEL_MATRIX: u32 = 1 << 7;
const IN_INV: u32 = 1 << 6;

#[test]
fn a_pad_follows_an_output_signal_with_its_own_enable() {
    let chip = Chip::new();
    chip.bus_write(io_mux(18), FUNCTION_GPIO);
    chip.bus_write(out_sel(18), 71);
    chip.set_output_signal(71, Level::High, false);
    assert_eq!(chip.level(18), PadLevel::Floating);
    chip.set_output_signal(71, Level::High, true);
    assert_eq!(chip.level(18), PadLevel::High);
    chip.bus_write(out_sel(18), 71 | INV_SEL);
    assert_eq!(chip.level(18), PadLevel::Low);
}

#[test]
fn oen_sel_takes_the_enable_from_gpio_enable() {
    let chip = Chip::new();
    chip.bus_write(io_mux(18), FUNCTION_GPIO);
    chip.bus_write(out_sel(18), 71 | OEN_SEL);
    chip.set_output_signal(71, Level::High, true);
    assert_eq!(chip.level(18), PadLevel::Floating);
    chip.bus_write(ENABLE_W1TS, 1 << 18);
    assert_eq!(chip.level(18), PadLevel::High);
    chip.bus_write(out_sel(18), 71 | OEN_SEL | OEN_INV_SEL);
    assert_eq!(chip.level(18), PadLevel::Floating);
}

#[test]
fn one_signal_drives_several_pads_and_open_drain_applies() {
    let chip = Chip::new();
    for gpio in [18, 19] {
        chip.bus_write(io_mux(gpio), FUNCTION_GPIO);
        chip.bus_write(out_sel(gpio), 71);
    }
    chip.bus_write(pin(19), 1 << 2);
    chip.set_output_signal(71, Level::High, true);
    assert_eq!(
        (chip.level(18), chip.level(19)),
        (PadLevel::High, PadLevel::Floating)
    );
    chip.set_output_signal(71, Level::Low, true);
    assert_eq!(
        (chip.level(18), chip.level(19)),
        (PadLevel::Low, PadLevel::Low)
    );
}

#[test]
fn plain_gpio_is_256_and_takes_inversion_too() {
    let chip = Chip::new();
    assert_eq!(chip.bus_read(out_sel(18)), 0x100);
    make_output(&chip, 18);
    chip.bus_write(out_sel(18), 0x100 | INV_SEL);
    assert_eq!(chip.level(18), PadLevel::High);
}

#[test]
fn no_signal_has_a_higher_number() {
    let chip = Chip::new();
    make_output(&chip, 18);
    assert_eq!(chip.level(18), PadLevel::Low);
    for signal in [0x101, 0x1ff] {
        chip.bus_write(out_sel(18), signal);
        assert_eq!(chip.level(18), PadLevel::Floating);
    }
}

#[test]
fn an_input_signal_sees_the_selected_pad() {
    let chip = Chip::new();
    chip.bus_write(in_sel(14), 19);
    assert_eq!(
        chip.input_signal(14),
        None,
        "SEL = 0 goes around the matrix"
    );
    chip.bus_write(in_sel(14), 19 | IN_SEL_MATRIX);
    chip.drive(19, Drive::High);
    assert_eq!(chip.input_signal(14), Some(Level::High));
    chip.bus_write(in_sel(14), 19 | IN_SEL_MATRIX | IN_INV);
    assert_eq!(chip.input_signal(14), Some(Level::Low));
    chip.bus_write(io_mux(19), 0);
    assert_eq!(
        chip.input_signal(14),
        Some(Level::High),
        "buffer off reads 0, inverted"
    );
}

#[test]
fn the_upper_bank_reaches_the_matrix() {
    let chip = Chip::new();
    chip.bus_write(io_mux(34), FUN_IE);
    chip.drive(34, Drive::High);
    chip.bus_write(in_sel(8), 34 | IN_SEL_MATRIX);
    assert_eq!(chip.input_signal(8), Some(Level::High));
}

#[test]
fn the_constants_are_0x30_and_0x38() {
    let chip = Chip::new();
    chip.bus_write(in_sel(14), 0x30 | IN_SEL_MATRIX);
    assert_eq!(chip.input_signal(14), Some(Level::Low));
    chip.bus_write(in_sel(14), 0x38 | IN_SEL_MATRIX);
    assert_eq!(chip.input_signal(14), Some(Level::High));
    chip.bus_write(in_sel(14), 0x38 | IN_SEL_MATRIX | IN_INV);
    assert_eq!(chip.input_signal(14), Some(Level::Low));
}

#[test]
fn a_direct_input_needs_the_buffer() {
    let chip = Chip::new();
    chip.drive(18, Drive::High);
    assert_eq!(chip.direct_input(18), Level::High);
    chip.bus_write(io_mux(18), 0);
    assert_eq!(chip.direct_input(18), Level::Low);
}
