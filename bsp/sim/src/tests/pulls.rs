//! Pull resistors and erratum 3.6.

use super::*;

#[test]
fn a_digital_pad_obeys_io_mux() {
    let chip = Chip::new();
    chip.bus_write(io_mux(18), FUN_WPU);
    assert_eq!(chip.level(18), PadLevel::High);
    chip.bus_write(io_mux(18), FUN_WPD);
    assert_eq!(chip.level(18), PadLevel::Low);
    chip.bus_write(io_mux(18), FUN_WPD | FUN_WPU);
    assert_eq!(
        chip.level(18),
        PadLevel::Floating,
        "two resistors against each other"
    );
    chip.bus_write(io_mux(18), 0);
    assert_eq!(chip.level(18), PadLevel::Floating);
}

#[test]
fn an_rtc_pad_obeys_rue_and_rde_only() {
    let chip = Chip::new();
    modify(&chip, TOUCH_PAD5, TOUCH_RUE | TOUCH_RDE, 0);
    chip.bus_write(io_mux(12), FUN_WPU);
    assert_eq!(chip.level(12), PadLevel::Floating);
    modify(&chip, TOUCH_PAD5, 0, TOUCH_RUE);
    chip.bus_write(io_mux(12), FUN_WPD);
    assert_eq!(chip.level(12), PadLevel::High);
    modify(&chip, TOUCH_PAD5, TOUCH_RUE, TOUCH_RDE);
    assert_eq!(chip.level(12), PadLevel::Low);
}

#[test]
fn the_shared_register_of_the_crystal_has_a_pull_for_each_pad() {
    let chip = Chip::new();
    modify(&chip, XTAL_32K_PAD, 0, 1 << 22); // X32P_RUE
    assert_eq!(
        (chip.level(32), chip.level(33)),
        (PadLevel::High, PadLevel::Floating)
    );
    modify(&chip, XTAL_32K_PAD, 0, 1 << 28); // X32N_RDE
    assert_eq!(
        (chip.level(32), chip.level(33)),
        (PadLevel::High, PadLevel::Low)
    );
}

#[test]
fn the_dac_pads_have_theirs() {
    let chip = Chip::new();
    modify(&chip, PAD_DAC1, 0, 1 << 27);
    modify(&chip, PAD_DAC2, 0, 1 << 28);
    assert_eq!(
        (chip.level(25), chip.level(26)),
        (PadLevel::High, PadLevel::Low)
    );
}

#[test]
fn input_only_pads_ignore_pulls() {
    let chip = Chip::new();
    chip.bus_write(io_mux(34), FUN_WPU);
    assert_eq!(chip.level(34), PadLevel::Floating);
}

#[test]
fn a_pull_yields_to_a_driver() {
    let chip = Chip::new();
    chip.bus_write(io_mux(18), FUN_WPU);
    chip.drive(18, Drive::Low);
    assert_eq!(chip.level(18), PadLevel::Low);
}
