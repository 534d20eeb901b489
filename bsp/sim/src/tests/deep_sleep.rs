//! Deep sleep and wake-up.

use super::super::{CoreReset, CpuReset, WakeCause};
use super::*;
use crate::Level;

const RTC_BIT: u32 = 1 << (14 + 15);

fn wakeup_cause(chip: &Chip) -> u32 {
    chip.bus_read(WAKEUP_STATE) & 0x7ff
}

/// GPIO12 (RTC_GPIO15) as an input of the RTC side, without its pull.
fn make_rtc_input(chip: &Chip) {
    modify(chip, TOUCH_PAD5, TOUCH_RDE, TOUCH_MUX_SEL | TOUCH_FUN_IE);
}

fn enable_wakeup(chip: &Chip, causes: u32) {
    chip.bus_write(WAKEUP_STATE, causes << 11);
}

#[test]
fn the_digital_side_goes_dark_and_comes_back_in_reset() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.bus_write(OUT_W1TS, 1 << 18);
    set_ram(&chip, 1);
    assert_eq!(chip.level(5), PadLevel::High, "its reset pull-up");
    chip.deep_sleep();
    assert_eq!(
        (chip.level(18), chip.level(5)),
        (PadLevel::Floating, PadLevel::Floating)
    );
    chip.wake(WakeCause::Timer);
    assert!(!chip.is_asleep());
    assert_eq!(chip.bus_read(ENABLE), 0);
    assert_eq!(chip.bus_read(RESET_STATE) & 0xfff, 0x05 << 6 | 0x05);
    assert_eq!(wakeup_cause(&chip), 1 << 3);
    assert_eq!(ram(&chip), 0);
}

#[test]
fn a_held_pad_does_not_move_from_sleep_to_the_end_of_hold() {
    let chip = Chip::new();
    make_output(&chip, 12);
    chip.bus_write(OUT_W1TS, 1 << 12);
    modify(&chip, TOUCH_PAD5, 0, TOUCH_HOLD);
    chip.clear_waveforms();
    chip.deep_sleep();
    chip.wake(WakeCause::Timer);
    make_output(&chip, 12);
    chip.bus_write(OUT_W1TS, 1 << 12);
    modify(&chip, TOUCH_PAD5, TOUCH_HOLD, 0);
    assert_eq!(
        chip.waveform(12),
        [(chip.waveform(12)[0].0, PadLevel::High)]
    );
}

#[test]
fn with_power_the_rtc_side_works_on() {
    let chip = Chip::new();
    chip.keep_rtc_periph(true);
    modify(&chip, TOUCH_PAD5, 0, TOUCH_MUX_SEL);
    chip.bus_write(RTC_OUT_W1TS, RTC_BIT);
    chip.bus_write(RTC_ENABLE_W1TS, RTC_BIT);
    chip.clear_waveforms();
    chip.deep_sleep();
    chip.wake(WakeCause::Timer);
    assert_eq!(chip.waveform(12).len(), 1);
    assert_eq!(chip.level(12), PadLevel::High);
}

#[test]
fn an_rtc_pad_on_the_digital_side_keeps_only_its_pull() {
    let chip = Chip::new();
    chip.keep_rtc_periph(true);
    make_output(&chip, 12);
    modify(&chip, TOUCH_PAD5, TOUCH_RDE, TOUCH_RUE);
    assert_eq!(chip.level(12), PadLevel::Low);
    chip.deep_sleep();
    assert_eq!(chip.level(12), PadLevel::High);
}

#[test]
fn ext0_wakes_at_the_chosen_level_of_the_chosen_pad() {
    for (level_bit, resting, waking) in [(0, Drive::High, Drive::Low), (1, Drive::Low, Drive::High)]
    {
        let chip = Chip::new();
        chip.keep_rtc_periph(true);
        make_rtc_input(&chip);
        chip.drive(12, resting);
        chip.bus_write(EXT_WAKEUP0, 15 << 27);
        chip.bus_write(EXT_WAKEUP_CONF, level_bit << 30);
        enable_wakeup(&chip, 1 << 0);
        chip.deep_sleep();
        chip.drive(14, Drive::High);
        assert!(chip.is_asleep(), "another pad");
        chip.drive(12, waking);
        assert!(!chip.is_asleep());
        assert_eq!(wakeup_cause(&chip), 1 << 0);
    }
}

#[test]
fn ext0_needs_its_enable_and_the_rtc_input() {
    let chip = Chip::new();
    chip.keep_rtc_periph(true);
    make_rtc_input(&chip);
    chip.bus_write(EXT_WAKEUP0, 15 << 27);
    chip.bus_write(EXT_WAKEUP_CONF, 1 << 30);
    enable_wakeup(&chip, 0);
    chip.deep_sleep();
    chip.drive(12, Drive::High);
    assert!(chip.is_asleep(), "not enabled");
    chip.wake(WakeCause::Timer);
    enable_wakeup(&chip, 1 << 0);
    modify(&chip, TOUCH_PAD5, TOUCH_MUX_SEL, 0);
    chip.deep_sleep();
    assert!(chip.is_asleep(), "the digital side has the pad");
}

#[test]
fn ext1_any_high_names_the_pad() {
    let chip = Chip::new();
    chip.keep_rtc_periph(true);
    make_rtc_input(&chip);
    modify(&chip, TOUCH_PAD0, TOUCH_RDE, TOUCH_MUX_SEL | TOUCH_FUN_IE); // GPIO4, RTC_GPIO10
    chip.bus_write(EXT_WAKEUP1, 1 << 15 | 1 << 10);
    chip.bus_write(EXT_WAKEUP_CONF, 1 << 31);
    enable_wakeup(&chip, 1 << 1);
    chip.deep_sleep();
    chip.drive_after(chip.access_time(20), 4, Drive::High);
    chip.advance(chip.access_time(19));
    assert!(chip.is_asleep());
    chip.advance(chip.access_time(1));
    assert!(!chip.is_asleep());
    assert_eq!(wakeup_cause(&chip), 1 << 1);
    assert_eq!(chip.bus_read(EXT_WAKEUP1_STATUS), 1 << 10);
    chip.bus_write(EXT_WAKEUP1, 1 << 18);
    assert_eq!(chip.bus_read(EXT_WAKEUP1_STATUS), 0);
    assert_eq!(chip.bus_read(EXT_WAKEUP1), 0, "the clear bit does not stay");
}

#[test]
fn ext1_all_low_waits_for_the_last() {
    let chip = Chip::new();
    chip.keep_rtc_periph(true);
    make_rtc_input(&chip);
    modify(&chip, TOUCH_PAD0, TOUCH_RDE, TOUCH_MUX_SEL | TOUCH_FUN_IE);
    chip.drive(4, Drive::High);
    chip.drive(12, Drive::High);
    chip.bus_write(EXT_WAKEUP1, 1 << 15 | 1 << 10);
    enable_wakeup(&chip, 1 << 1);
    chip.deep_sleep();
    chip.drive(4, Drive::Low);
    assert!(chip.is_asleep());
    chip.drive(12, Drive::Low);
    assert!(!chip.is_asleep());
}

#[test]
fn only_ext1_names_pads_and_only_its_register_forgets_them() {
    let chip = Chip::new();
    chip.keep_rtc_periph(true);
    make_rtc_input(&chip);
    chip.drive(12, Drive::High);
    chip.bus_write(EXT_WAKEUP1, 1 << 15);
    chip.bus_write(EXT_WAKEUP_CONF, 1 << 31);
    chip.deep_sleep();
    chip.wake(WakeCause::Timer);
    assert_eq!(chip.bus_read(EXT_WAKEUP1_STATUS), 0);

    enable_wakeup(&chip, 1 << 1);
    chip.deep_sleep();
    assert_eq!(chip.bus_read(EXT_WAKEUP1_STATUS), 1 << 15);
    chip.bus_write(EXT_WAKEUP1, 1 << 15);
    chip.bus_write(STORE0, u32::MAX);
    assert_eq!(chip.bus_read(EXT_WAKEUP1_STATUS), 1 << 15);
}

#[test]
fn a_wake_up_replaces_the_cause_and_keeps_what_is_enabled() {
    let chip = Chip::new();
    enable_wakeup(&chip, 0x308);
    // By the TRM's "Wakeup Source", which counts from bit 0.
    for (cause, bit) in [
        (WakeCause::Timer, 3),
        (WakeCause::Touch, 8),
        (WakeCause::Ulp, 9),
    ] {
        chip.deep_sleep();
        chip.wake(cause);
        assert_eq!(chip.bus_read(WAKEUP_STATE), 0x308 << 11 | 1 << bit);
    }
}

#[test]
fn a_condition_that_holds_already_wakes_at_once() {
    let chip = Chip::new();
    chip.keep_rtc_periph(true);
    make_rtc_input(&chip);
    chip.drive(12, Drive::High);
    chip.bus_write(EXT_WAKEUP0, 15 << 27);
    chip.bus_write(EXT_WAKEUP_CONF, 1 << 30);
    enable_wakeup(&chip, 1 << 0);
    chip.deep_sleep();
    assert!(!chip.is_asleep());
    assert_eq!(chip.bus_read(RESET_STATE) & 0x3f, 0x05);
}

#[test]
fn a_core_reset_ends_sleep() {
    let chip = Chip::new();
    chip.deep_sleep();
    chip.core_reset(CoreReset::RtcWatchdog);
    assert!(!chip.is_asleep());
}

#[test]
#[should_panic(expected = "the chip is in deep sleep: its CPUs have no power")]
fn a_sleeping_cpu_cannot_be_reset() {
    let chip = Chip::new();
    chip.deep_sleep();
    chip.cpu_reset(CpuReset::Software);
}

#[test]
#[should_panic(expected = "bus access while the chip is in deep sleep")]
fn a_sleeping_chip_runs_no_program() {
    let chip = Chip::new();
    chip.deep_sleep();
    chip.bus_read(IN);
}

#[test]
fn a_wakeup_that_names_no_pad_never_comes() {
    let chip = Chip::new();
    chip.bus_write(EXT_WAKEUP0, 18 << 27); // RTC_GPIO17 is the last
    chip.bus_write(EXT_WAKEUP1, 0);
    enable_wakeup(&chip, 1 << 0 | 1 << 1); // both at low level
    chip.deep_sleep();
    assert!(chip.is_asleep());
}

#[test]
fn a_sleeping_digital_side_reads_nothing() {
    let chip = Chip::new();
    chip.drive(18, Drive::High);
    assert_eq!(chip.direct_input(18), Level::High);
    chip.deep_sleep();
    assert_eq!(chip.direct_input(18), Level::Low);
    chip.wake(WakeCause::Timer);
    assert_eq!(chip.direct_input(18), Level::High);
}

#[test]
fn without_power_rtc_io_forgets_a_pad_that_is_not_held() {
    for (held, level, pull) in [
        (false, PadLevel::Floating, false),
        (true, PadLevel::High, true),
    ] {
        let chip = Chip::new();
        modify(
            &chip,
            TOUCH_PAD5,
            TOUCH_RDE,
            TOUCH_MUX_SEL | TOUCH_RUE | TOUCH_FUN_IE,
        );
        chip.bus_write(RTC_OUT_W1TS, RTC_BIT);
        chip.bus_write(RTC_ENABLE_W1TS, RTC_BIT);
        if held {
            modify(&chip, TOUCH_PAD5, 0, TOUCH_HOLD);
        }
        let before = chip.bus_read(TOUCH_PAD5);
        chip.drive(4, Drive::Low);
        chip.deep_sleep();
        // Forgotten, GPIO12 has its reset state, which is a pull-down.
        let expected = if held { level } else { PadLevel::Low };
        assert_eq!((chip.level(12), chip.pad(12).pull_up), (expected, pull));
        chip.wake(WakeCause::Timer);
        assert_eq!(chip.bus_read(TOUCH_PAD5) == before, held);
        assert_eq!(chip.bus_read(TOUCH_PAD5) & TOUCH_HOLD != 0, held);
        if !held {
            assert_eq!(chip.bus_read(RTC_ENABLE), 0);
        }
    }
}

#[test]
fn pads_that_share_a_register_are_forgotten_one_by_one() {
    // The pads of SENSOR_PADS, ADC_PAD and XTAL_32K_PAD with their bits there: hold first, then all (RTCIO registers of the TRM).
    let parts: [(u8, u32, u32, u32); 8] = [
        (36, SENSOR_PADS, 1 << 31, 0x88f8_0000),
        (37, SENSOR_PADS, 1 << 30, 0x4407_c000),
        (38, SENSOR_PADS, 1 << 29, 0x2200_3e00),
        (39, SENSOR_PADS, 1 << 28, 0x1100_01f0),
        (34, ADC_PAD, 1 << 31, 0xaf80_0000),
        (35, ADC_PAD, 1 << 30, 0x507c_0000),
        (32, XTAL_32K_PAD, 1 << 24, 0x07c2_07e0),
        (33, XTAL_32K_PAD, 1 << 29, 0xf805_f800),
    ];
    for (_, register, hold, mask) in parts {
        let chip = Chip::new();
        let holds = parts.iter().filter(|part| part.1 == register);
        let holds: u32 = holds.map(|part| part.2).sum();
        // All set, and held but for one of them.
        chip.bus_write(register, !hold);
        chip.deep_sleep();
        chip.wake(WakeCause::Timer);
        let left = chip.bus_read(register);
        assert_eq!(left & !mask, !mask, "{hold:#x}: of the others nothing");
        let fresh = Chip::new().bus_read(register);
        assert_eq!(left & mask, fresh & mask, "{hold:#x}: of this one all");
        assert_eq!(left & holds, holds & !hold);
    }
}

#[test]
fn without_power_there_is_no_ext0() {
    let chip = Chip::new();
    make_rtc_input(&chip);
    modify(&chip, TOUCH_PAD5, 0, TOUCH_HOLD);
    chip.drive(12, Drive::High);
    chip.bus_write(EXT_WAKEUP0, 15 << 27);
    chip.bus_write(EXT_WAKEUP_CONF, 1 << 30);
    enable_wakeup(&chip, 1 << 0);
    chip.deep_sleep();
    assert!(chip.is_asleep());
}

#[test]
fn without_power_ext1_sees_held_pads_alone() {
    for (held, wakes) in [(false, false), (true, true)] {
        let chip = Chip::new();
        make_rtc_input(&chip);
        if held {
            modify(&chip, TOUCH_PAD5, 0, TOUCH_HOLD);
        }
        chip.bus_write(EXT_WAKEUP1, 1 << 15);
        chip.bus_write(EXT_WAKEUP_CONF, 1 << 31);
        enable_wakeup(&chip, 1 << 1);
        chip.deep_sleep();
        chip.drive(12, Drive::High);
        assert_eq!(!chip.is_asleep(), wakes);
    }
}

#[test]
fn without_power_all_low_is_there_at_once() {
    let chip = Chip::new();
    make_rtc_input(&chip);
    chip.drive(12, Drive::High);
    chip.bus_write(EXT_WAKEUP1, 1 << 15);
    enable_wakeup(&chip, 1 << 1);
    chip.deep_sleep();
    assert!(!chip.is_asleep(), "the pad's input is off, and reads low");
}
