//! How long levels take.

use std::time::Duration;

use super::*;
use crate::Electrical;

const PULL: Duration = Duration::from_nanos(3000);
const RESISTOR: Duration = Duration::from_nanos(700);
const SYNCHRONISER: Duration = Duration::from_nanos(25);
const ELECTRICAL: Electrical = Electrical {
    pull: PULL,
    resistor: RESISTOR,
    synchroniser: SYNCHRONISER,
};
const NS: Duration = Duration::from_nanos(1);

fn slow() -> Chip {
    let chip = Chip::new();
    chip.set_electrical(Some(ELECTRICAL));
    chip.set_access_time(NS);
    chip
}

/// GPIO18 with its own pull-up and its input on, after something else had it low.
fn pulled(chip: &Chip) {
    chip.drive(18, Drive::Low);
    chip.bus_write(io_mux(18), FUNCTION_GPIO | FUN_IE | FUN_WPU);
    chip.drive(18, Drive::Floating);
}

fn read(chip: &Chip) -> u32 {
    chip.bus_read(IN) >> 18 & 1
}

#[test]
fn a_pull_takes_its_time() {
    let chip = slow();
    pulled(&chip);
    chip.advance(PULL - NS);
    assert_eq!(chip.level(18), PadLevel::Low);
    chip.advance(NS);
    assert_eq!(chip.level(18), PadLevel::High);
}

#[test]
fn a_resistor_takes_its_own_and_the_faster_of_both_decides() {
    let chip = slow();
    pulled(&chip);
    chip.drive(18, Drive::WeakHigh);
    // It has been on the way by its pull already; the time does not begin again.
    chip.advance(RESISTOR);
    assert_eq!(chip.level(18), PadLevel::Low);

    let chip = slow();
    chip.bus_write(io_mux(18), FUNCTION_GPIO | FUN_WPU);
    chip.drive(18, Drive::Low);
    chip.drive(18, Drive::WeakHigh);
    chip.advance(RESISTOR - NS);
    assert_eq!(chip.level(18), PadLevel::Low);
    chip.advance(NS);
    assert_eq!(chip.level(18), PadLevel::High);
}

#[test]
fn a_driver_takes_no_time_and_ends_what_was_under_way() {
    let chip = slow();
    pulled(&chip);
    chip.advance(PULL / 2);
    chip.drive(18, Drive::High);
    assert_eq!(chip.level(18), PadLevel::High);
    chip.drive(18, Drive::Low);
    chip.drive(18, Drive::Floating);
    // From the beginning again.
    chip.advance(PULL - NS);
    assert_eq!(chip.level(18), PadLevel::Low);
    chip.advance(NS);
    assert_eq!(chip.level(18), PadLevel::High);
}

#[test]
fn a_charged_wire_stays_where_a_pull_wants_it() {
    let chip = slow();
    chip.bus_write(io_mux(18), FUNCTION_GPIO | FUN_WPU);
    chip.drive(18, Drive::High);
    chip.clear_waveforms();
    chip.drive(18, Drive::Floating);
    chip.advance(2 * PULL);
    assert_eq!(chip.waveform(18).len(), 1);
}

#[test]
fn a_wire_charges_as_one() {
    let chip = slow();
    chip.wire(18, 19);
    pulled(&chip);
    chip.advance(PULL);
    assert_eq!([chip.level(18), chip.level(19)], [PadLevel::High; 2]);
}

#[test]
fn an_input_is_read_behind_its_synchroniser() {
    let chip = slow();
    chip.bus_write(io_mux(18), FUNCTION_GPIO | FUN_IE);
    chip.drive(18, Drive::High);
    assert_eq!(chip.level(18), PadLevel::High);
    chip.advance(SYNCHRONISER - 2 * NS);
    assert_eq!(read(&chip), 0);
    assert_eq!(read(&chip), 0, "25 ns: the access itself is before it");
    assert_eq!(read(&chip), 1);
}

#[test]
fn a_pulse_comes_through_the_synchroniser_as_long_as_it_was() {
    let chip = slow();
    chip.bus_write(io_mux(18), FUNCTION_GPIO | FUN_IE);
    chip.drive_after(100 * NS, 18, Drive::High);
    chip.drive_after(110 * NS, 18, Drive::Low);
    let began = chip.now();
    let read = (0..200).filter(|_| read(&chip) == 1).count();
    assert_eq!(read, 10);
    assert_eq!(chip.now() - began, 200 * NS);
}

#[test]
fn it_can_be_switched_off_again() {
    let chip = slow();
    pulled(&chip);
    assert_eq!(chip.level(18), PadLevel::Low);
    chip.set_electrical(None);
    assert_eq!(chip.level(18), PadLevel::High);
    assert_eq!(read(&chip), 1);
}

#[test]
fn the_times_are_resistance_times_capacitance() {
    let at = Electrical::with_picofarads;
    // 45 kΩ and 10 kΩ times 100 pF times ln 4.
    assert_eq!(at(100).pull.as_nanos(), 6238);
    assert_eq!(at(100).resistor.as_nanos(), 1386);
    assert_eq!(at(50), Electrical::default());
    assert_eq!(at(0).pull, Duration::ZERO);
    assert_eq!(at(0).synchroniser, SYNCHRONISER);
}
