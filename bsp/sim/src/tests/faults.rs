//! What a program must not do, and how it is told.

use super::super::{bus, run};
use super::*;

#[test]
#[should_panic(expected = "bus access to 0x3ff44001, which is no register")]
fn a_read_of_no_register_panics() {
    Chip::new().bus_read(0x3ff4_4001);
}

#[test]
#[should_panic(expected = "bus access to 0x3ff49090, which is no register")]
fn the_registers_of_pads_that_do_not_exist_do_not_either() {
    Chip::new().bus_write(0x3ff4_9090, 0); // IO_MUX.GPIO24
}

#[test]
#[should_panic(expected = "read of GPIO.OUT_W1TS, which is write-only")]
fn write_only_registers_cannot_be_read() {
    Chip::new().bus_read(OUT_W1TS);
}

#[test]
fn read_only_registers_cannot_be_written_and_the_attempt_is_logged() {
    for (address, name) in [
        (IN, "GPIO.IN"),
        (STRAP, "GPIO.STRAP"),
        (RTC_IN, "RTC_IO.IN"),
        (PCPU_INT, "GPIO.PCPU_INT"),
    ] {
        let chip = Chip::new();
        let value = chip.bus_read(address);
        let attempt = chip.clone();
        let panic = std::panic::catch_unwind(move || attempt.bus_write(address, !value))
            .expect_err("must panic");
        let message = panic.downcast_ref::<String>().expect("a formatted message");
        assert_eq!(
            *message,
            format!("write of 0x{:08x} to {name}, which is read-only", !value)
        );
        assert_eq!(chip.writes(""), [(name, !value)]);
        assert_eq!(
            chip.bus_read(address),
            value,
            "and the chip is still usable"
        );
    }
}

#[test]
fn the_bits_of_the_causes_are_read_only() {
    let chip = Chip::new();
    let (reset, wakeup) = (chip.bus_read(RESET_STATE), chip.bus_read(WAKEUP_STATE));
    chip.bus_write(RESET_STATE, !reset & 0xfff | 0x3000);
    chip.bus_write(WAKEUP_STATE, wakeup | 0x7ff);
    assert_eq!(
        (chip.bus_read(RESET_STATE), chip.bus_read(WAKEUP_STATE)),
        (reset, wakeup)
    );
    chip.bus_write(RESET_STATE, 0);
    assert_eq!(
        chip.bus_read(RESET_STATE),
        reset & 0xfff,
        "the others are not"
    );
}

#[test]
#[should_panic(
    expected = "no simulated chip on this thread: wrap the code in `sim::run(|chip| …)`"
)]
fn a_thread_without_a_chip_is_told_what_to_do() {
    bus::read(IN);
}

#[test]
#[should_panic(expected = "the ESP32 has no pad GPIO24")]
fn the_outside_cannot_touch_pads_that_do_not_exist() {
    Chip::new().drive(24, Drive::Low);
}

#[test]
#[should_panic(expected = "the ESP32 has no pad GPIO40")]
fn gpio39_is_the_last_pad() {
    Chip::new().drive(40, Drive::Low);
}

#[test]
fn chips_nest_and_tests_do_not_share_them() {
    run(|outer| {
        bus::write(OUT, 1);
        run(|inner| {
            bus::write(OUT, 2);
            assert_eq!(inner.bus_read(OUT), 2);
        });
        assert_eq!((outer.bus_read(OUT), bus::read(OUT)), (1, 1));
    });
}
