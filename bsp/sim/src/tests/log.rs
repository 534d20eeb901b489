//! What the log says of an access.

use super::*;
use crate::Cpu;

/// The last access as text.
fn last(chip: &Chip) -> String {
    chip.log()
        .last()
        .unwrap()
        .to_string()
        .trim_start()
        .to_owned()
}

#[test]
fn a_write_shows_its_moment_core_register_value_and_pads() {
    let chip = Chip::new();
    chip.bus_write(OUT_W1TS, 1 << 12 | 1);
    assert_eq!(
        last(&chip),
        "50ns PRO GPIO.OUT_W1TS <- 0x00001001: GPIO0 GPIO12"
    );
    let _entered = chip.enter_on(Cpu::AppCpu);
    crate::bus::write(OUT_W1TC, 0);
    assert_eq!(last(&chip), "100ns APP GPIO.OUT_W1TC <- 0x00000000");
}

#[test]
fn a_register_with_a_bit_for_each_pad_shows_the_pads() {
    let chip = Chip::new();
    for (address, value, pads) in [
        (ENABLE_W1TS, 1 << 31 | 1 << 4, "GPIO4 GPIO31"),
        (OUT1_W1TS, 1 << 1, "GPIO33"),
        (STATUS_W1TC, 1 << 5, "GPIO5"),
        (STATUS1_W1TC, 1 << 7, "GPIO39"),
        // RTC_GPIO15 and RTC_GPIO0.
        (RTC_OUT_W1TS, 1 << (14 + 15) | 1 << 14, "GPIO12 GPIO36"),
    ] {
        chip.bus_write(address, value);
        let text = last(&chip);
        assert_eq!(
            text.split_once(": ").map(|(_, fields)| fields),
            Some(pads),
            "{text}"
        );
    }
}

#[test]
fn what_is_read_shows_the_pads_too() {
    let chip = Chip::new();
    for gpio in [0, 1, 3, 5, 6, 7, 8, 9, 10, 11, 14, 15] {
        // The pads that are high by a pull-up after a reset.
        chip.drive(gpio, Drive::Low);
    }
    chip.drive(18, Drive::High);
    chip.drive(34, Drive::High);
    chip.drive(12, Drive::High);
    chip.bus_write(io_mux(34), FUN_IE | FUNCTION_GPIO);
    modify(&chip, TOUCH_PAD5, 0, TOUCH_MUX_SEL | TOUCH_FUN_IE);
    for gpio in [18, 34] {
        chip.bus_write(pin(gpio), 5 << 7 | 1 << 15 | 1 << 13);
    }
    for (address, pads) in [
        (IN, "GPIO18"),
        (IN1, "GPIO34"),
        (RTC_IN, "GPIO12"),
        (STATUS, "GPIO18"),
        (STATUS1, "GPIO34"),
        (PCPU_INT, "GPIO18"),
        (PCPU_INT1, "GPIO34"),
        (ACPU_INT, "GPIO18"),
        (ACPU_INT1, "GPIO34"),
    ] {
        chip.bus_read(address);
        let text = last(&chip);
        assert!(text.contains(" -> "), "{text}");
        assert_eq!(
            text.split_once(": ").map(|(_, fields)| fields),
            Some(pads),
            "{text}"
        );
    }
}

#[test]
fn other_registers_show_the_fields_that_are_not_zero() {
    let chip = Chip::new();
    for (address, value, fields) in [
        (pin(18), 3 << 7 | 1 << 15, "INT_TYPE=3 INT_ENA=4"),
        (io_mux(18), FUNCTION_GPIO | FUN_IE, "FUN_IE MCU_SEL=2"),
        (in_sel(14), 1 << 7 | 0x38, "IN_SEL=56 SEL"),
    ] {
        chip.bus_write(address, value);
        let text = last(&chip);
        let mut shown: Vec<_> = text.split_once(": ").unwrap().1.split(' ').collect();
        shown.sort_unstable();
        let mut expected: Vec<_> = fields.split(' ').collect();
        expected.sort_unstable();
        assert_eq!(shown, expected);
    }
}

#[test]
fn as_much_is_kept_as_was_asked_for() {
    let chip = Chip::new();
    chip.keep_accesses(3);
    for bit in 0..5 {
        chip.bus_write(OUT, 1 << bit);
    }
    let values: Vec<_> = chip.log().iter().map(|access| access.value).collect();
    assert_eq!(values, [4, 8, 16]);
    chip.keep_accesses(1);
    assert_eq!(chip.log().len(), 1);
}
