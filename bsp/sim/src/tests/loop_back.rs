//! Signals 224 to 228, which lead from an input of the matrix to an output (TRM, "Peripheral Signal List").

use super::*;

const SEL: u32 = 1 << 7;
const INVERT: u32 = 1 << 6;

/// Has a pad carry a signal.
fn carry(chip: &Chip, gpio: u32, signal: u32) {
    chip.bus_write(io_mux(gpio), FUNCTION_GPIO | FUN_IE);
    chip.bus_write(out_sel(gpio), signal);
}

/// Leads a pad to an input signal.
fn lead(chip: &Chip, gpio: u32, signal: u32, bits: u32) {
    chip.bus_write(io_mux(gpio), FUNCTION_GPIO | FUN_IE);
    chip.bus_write(in_sel(signal), SEL | bits | gpio);
}

#[test]
fn a_pad_follows_another_one_through_the_matrix() {
    for signal in 224..229 {
        let chip = Chip::new();
        lead(&chip, 18, signal, 0);
        carry(&chip, 19, signal);
        for (external, level) in [(Drive::High, PadLevel::High), (Drive::Low, PadLevel::Low)] {
            chip.drive(18, external);
            assert_eq!(chip.level(19), level, "{signal}");
        }
    }
}

#[test]
fn the_signals_beside_them_do_not() {
    for signal in [223, 229] {
        let chip = Chip::new();
        lead(&chip, 18, signal, 0);
        carry(&chip, 19, signal);
        chip.drive(18, Drive::High);
        assert_eq!(chip.level(19), PadLevel::Floating);
    }
}

#[test]
fn the_order_of_setting_up_does_not_matter_and_a_constant_is_one() {
    let chip = Chip::new();
    carry(&chip, 19, 225);
    assert_eq!(
        chip.level(19),
        PadLevel::Low,
        "around the matrix there is nothing"
    );
    chip.bus_write(in_sel(225), SEL | 0x38);
    assert_eq!(chip.level(19), PadLevel::High);
    chip.bus_write(in_sel(225), SEL | 0x30);
    assert_eq!(chip.level(19), PadLevel::Low);
    chip.bus_write(in_sel(225), SEL | INVERT | 0x30);
    assert_eq!(chip.level(19), PadLevel::High);
}

#[test]
fn a_chain_of_all_five_settles_at_once() {
    let chip = Chip::new();
    let pads = [18, 19, 21, 22, 5, 4];
    for (signal, pair) in (224..229).zip(pads.windows(2)) {
        lead(&chip, pair[0], signal, INVERT);
        carry(&chip, pair[1], signal);
    }
    for (external, level) in [(Drive::High, PadLevel::Low), (Drive::Low, PadLevel::High)] {
        chip.drive(18, external);
        assert_eq!(chip.level(4), level, "five times inverted");
    }
}

#[test]
fn an_oscillator_does_not_hang_the_test() {
    let chip = Chip::new();
    lead(&chip, 18, 224, INVERT);
    carry(&chip, 18, 224);
    assert_ne!(chip.level(18), PadLevel::Floating);
}
