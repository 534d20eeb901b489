//! Steps, scheduled changes, waveforms and the log.

use super::super::{BusAccess, Core, Direction, bus};
use super::*;

#[test]
fn every_access_is_a_step() {
    let chip = Chip::new();
    assert_eq!(chip.step(), 0);
    chip.bus_read(IN);
    chip.bus_write(OUT, 0);
    assert_eq!(chip.step(), 2);
    chip.advance(10);
    assert_eq!(chip.step(), 12);
}

#[test]
fn a_chip_shows_where_it_is() {
    let chip = Chip::new();
    chip.bus_read(IN);
    assert_eq!(format!("{chip:?}"), "Chip { step: 1, asleep: false, .. }");
    chip.deep_sleep();
    assert_eq!(format!("{chip:?}"), "Chip { step: 1, asleep: true, .. }");
}

#[test]
fn a_scheduled_change_falls_between_two_accesses() {
    let chip = Chip::new();
    chip.drive_after(2, 18, External::High);
    let read = || chip.bus_read(IN) >> 18 & 1;
    assert_eq!([read(), read(), read()], [0, 0, 1]);
    assert_eq!(chip.waveform(18).last(), Some(&(2, PadLevel::High)));
}

#[test]
fn changes_of_one_step_keep_their_order() {
    let chip = Chip::new();
    chip.drive_after(3, 18, External::Low);
    chip.drive_after(3, 18, External::High);
    chip.drive_after(0, 18, External::WeakHigh);
    chip.advance(5);
    let changes = [
        (0, PadLevel::Floating),
        (0, PadLevel::High),
        (3, PadLevel::Low),
        (3, PadLevel::High),
    ];
    assert_eq!(chip.waveform(18), changes);
    assert_eq!(chip.step(), 5);
}

#[test]
fn a_waveform_has_every_change_with_its_step() {
    let chip = Chip::new();
    make_output(&chip, 18); // steps 1 and 2
    chip.bus_write(OUT_W1TS, 1 << 18); // step 3
    chip.bus_write(OUT_W1TS, 1 << 18); // no change
    chip.bus_write(OUT_W1TC, 1 << 18); // step 5
    assert_eq!(
        chip.waveform(18),
        [
            (0, PadLevel::Floating),
            (2, PadLevel::Low),
            (3, PadLevel::High),
            (5, PadLevel::Low)
        ]
    );
}

#[test]
fn a_drawing_keeps_short_pulses_when_it_is_narrow() {
    let chip = Chip::new();
    chip.drive(18, External::Low);
    chip.clear_waveforms();
    chip.drive_after(50, 18, External::High);
    chip.drive_after(51, 18, External::Low);
    chip.drive_after(80, 18, External::High);
    chip.advance(99);
    assert_eq!(chip.waveform_text(&[("P9", 18)], 10), "P9 ▁▁▁▁▁│▁▁▔▔\n");
}

#[test]
fn the_log_says_who_did_what_when() {
    let chip = Chip::new();
    {
        let _entered = chip.enter_on(Core::App);
        bus::write(TOUCH_PAD5, TOUCH_HOLD);
    }
    chip.bus_read(IN);
    let touch = BusAccess {
        step: 1,
        core: Core::App,
        direction: Direction::Write,
        register: "RTC_IO.TOUCH_PAD5",
        address: TOUCH_PAD5,
        value: TOUCH_HOLD,
    };
    let input = BusAccess {
        step: 2,
        core: Core::Pro,
        direction: Direction::Read,
        register: "GPIO.IN",
        address: IN,
        value: chip.bus_read(IN),
    };
    assert_eq!(chip.log()[..2], [touch, input]);
    chip.clear_log();
    assert_eq!(chip.log(), []);
}

#[test]
fn writes_are_filtered_by_the_beginning_of_the_name() {
    let chip = Chip::new();
    chip.bus_write(io_mux(18), FUN_IE);
    chip.bus_write(out_sel(18), 0x100);
    chip.bus_read(OUT);
    chip.bus_write(pin(18), 4);
    assert_eq!(
        chip.writes("GPIO."),
        [("GPIO.FUNC18_OUT_SEL_CFG", 0x100), ("GPIO.PIN18", 4)]
    );
    assert_eq!(chip.writes("").len(), 3);
}

#[test]
fn the_log_keeps_the_latest() {
    const LIMIT: u32 = 65_536;
    let chip = Chip::new();
    for _ in 0..LIMIT + 2 {
        chip.bus_read(IN);
    }
    let log = chip.log();
    assert_eq!(log.len(), LIMIT as usize);
    assert_eq!(log[0].step, 3);
}
