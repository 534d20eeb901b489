//! Time, scheduled changes, waveforms and the log.

use std::time::Duration;

use super::super::{BusAccess, Cpu, Direction, bus};
use super::*;

fn ns(nanoseconds: u64) -> Duration {
    Duration::from_nanos(nanoseconds)
}

/// The waveform of a pad, with times as numbers of accesses.
fn steps(chip: &Chip, gpio: u8) -> Vec<(u128, PadLevel)> {
    let access = chip.access_time(1).as_nanos();
    let wave = chip.waveform(gpio).into_iter();
    wave.map(|(at, level)| (at.as_nanos() / access, level))
        .collect()
}

#[test]
fn every_access_takes_time() {
    let chip = Chip::new();
    assert_eq!((chip.accesses(), chip.now()), (0, ns(0)));
    chip.bus_read(IN);
    chip.bus_write(OUT, 0);
    assert_eq!((chip.accesses(), chip.now()), (2, ns(100)));
    chip.advance(ns(10));
    assert_eq!((chip.accesses(), chip.now()), (2, ns(110)));
    chip.set_access_time(ns(7));
    chip.bus_read(IN);
    assert_eq!((chip.accesses(), chip.now()), (3, ns(117)));
    assert_eq!(chip.access_time(3), ns(21));
}

#[test]
fn an_access_that_takes_no_time_takes_the_shortest() {
    let chip = Chip::new();
    chip.set_access_time(ns(0));
    chip.bus_read(IN);
    assert_eq!(chip.now(), ns(1));
}

#[test]
fn what_falls_due_between_two_accesses_is_seen_by_the_second() {
    let chip = Chip::new();
    chip.drive_after(ns(49), 18, Drive::High);
    chip.drive_after(ns(50), 19, Drive::High);
    assert_eq!(chip.bus_read(IN) >> 18 & 0b11, 0b01);
    assert_eq!(chip.bus_read(IN) >> 18 & 0b11, 0b11);
    assert_eq!(steps(&chip, 19).last(), Some(&(1, PadLevel::High)));
    assert_eq!(chip.waveform(18).last(), Some(&(ns(49), PadLevel::High)));
}

#[test]
fn a_time_without_end_ends() {
    let chip = Chip::new();
    chip.advance(Duration::MAX);
    let end = chip.now();
    chip.drive_after(Duration::MAX, 18, Drive::High);
    chip.advance(Duration::MAX);
    assert_eq!(chip.now(), end);
    assert_eq!(chip.level(18), PadLevel::High);
}

#[test]
fn a_chip_shows_where_it_is() {
    let chip = Chip::new();
    chip.bus_read(IN);
    assert_eq!(format!("{chip:?}"), "Chip { now: 50ns, asleep: false, .. }");
    chip.deep_sleep();
    assert_eq!(format!("{chip:?}"), "Chip { now: 50ns, asleep: true, .. }");
}

#[test]
fn a_scheduled_change_falls_between_two_accesses() {
    let chip = Chip::new();
    chip.drive_after(chip.access_time(2), 18, Drive::High);
    let read = || chip.bus_read(IN) >> 18 & 1;
    assert_eq!([read(), read(), read()], [0, 0, 1]);
    assert_eq!(steps(&chip, 18).last(), Some(&(2, PadLevel::High)));
}

#[test]
fn changes_of_one_step_keep_their_order() {
    let chip = Chip::new();
    chip.drive_after(chip.access_time(3), 18, Drive::Low);
    chip.drive_after(chip.access_time(3), 18, Drive::High);
    chip.drive_after(ns(0), 18, Drive::WeakHigh);
    chip.advance(chip.access_time(5));
    let changes = [
        (0, PadLevel::Floating),
        (0, PadLevel::High),
        (3, PadLevel::Low),
        (3, PadLevel::High),
    ];
    assert_eq!(steps(&chip, 18), changes);
    assert_eq!(chip.now(), chip.access_time(5));
}

#[test]
fn a_waveform_has_every_change_with_its_step() {
    let chip = Chip::new();
    make_output(&chip, 18); // steps 1 and 2
    chip.bus_write(OUT_W1TS, 1 << 18); // step 3
    chip.bus_write(OUT_W1TS, 1 << 18); // no change
    chip.bus_write(OUT_W1TC, 1 << 18); // step 5
    assert_eq!(
        steps(&chip, 18),
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
    chip.drive(18, Drive::Low);
    chip.clear_waveforms();
    chip.drive_after(chip.access_time(50), 18, Drive::High);
    chip.drive_after(chip.access_time(51), 18, Drive::Low);
    chip.drive_after(chip.access_time(80), 18, Drive::High);
    chip.advance(chip.access_time(99));
    assert_eq!(
        chip.waveform_text(&[chip.gpio(18).named("P9")], 10),
        "P9 ▁▁▁▁▁│▁▁▔▔\n"
    );
}

#[test]
fn the_log_says_who_did_what_when() {
    let chip = Chip::new();
    {
        let _entered = chip.enter_on(Cpu::AppCpu);
        bus::write(TOUCH_PAD5, TOUCH_HOLD);
    }
    chip.bus_read(IN);
    let touch = BusAccess {
        time: ns(50),
        core: Cpu::AppCpu,
        direction: Direction::Write,
        register: "RTC_IO.TOUCH_PAD5",
        address: TOUCH_PAD5,
        value: TOUCH_HOLD,
    };
    let input = BusAccess {
        time: ns(100),
        core: Cpu::ProCpu,
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
    assert_eq!(log[0].time, chip.access_time(3));
}
