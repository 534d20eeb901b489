//! The reset classes.

use super::super::{CoreReset, CpuReset, SystemReset};
use super::*;
use crate::Level;

/// What a program leaves behind: a driven digital pad, a held RTC pad, a word in the RTC domain, a
/// claim.
fn used_chip() -> Chip {
    let chip = Chip::new();
    for gpio in [12, 18] {
        make_output(&chip, gpio);
        chip.bus_write(OUT_W1TS, 1 << gpio);
    }
    modify(&chip, TOUCH_PAD5, 0, TOUCH_HOLD);
    chip.bus_write(HOLD_FORCE, 1 << 13);
    chip.bus_write(STORE0, 0x1234);
    set_ram(&chip, 1 << 12);
    chip.clear_waveforms();
    chip
}

fn causes(chip: &Chip) -> (u32, u32) {
    let state = chip.bus_read(RESET_STATE);
    (state & 0x3f, state >> 6 & 0x3f)
}

#[test]
fn cpu_resets_leave_the_registers_stale() {
    let resets = [
        (CpuReset::TimerWatchdog, 0x0b),
        (CpuReset::Software, 0x0c),
        (CpuReset::RtcWatchdog, 0x0d),
    ];
    for (reset, cause) in resets {
        let chip = used_chip();
        chip.cpu_reset(reset);
        assert_eq!(causes(&chip), (cause, cause));
        assert_eq!(ram(&chip), 0);
        assert_eq!(chip.bus_read(ENABLE), 1 << 12 | 1 << 18);
        assert_eq!(chip.bus_read(io_mux(18)), FUNCTION_GPIO | FUN_IE);
        assert_eq!(
            (chip.waveform(12).len(), chip.waveform(18).len()),
            (1, 1),
            "no pad moved"
        );
        assert!(chip.is_held(12));
    }
}

#[test]
fn core_resets_spare_the_rtc_domain() {
    let resets = [
        (CoreReset::Software, 0x03),
        (CoreReset::TimerWatchdog0, 0x07),
        (CoreReset::TimerWatchdog1, 0x08),
        (CoreReset::RtcWatchdog, 0x09),
    ];
    for (reset, cause) in resets {
        let chip = used_chip();
        chip.core_reset(reset);
        assert_eq!(causes(&chip), (cause, cause));
        assert_eq!(ram(&chip), 0);
        assert_eq!((chip.bus_read(ENABLE), chip.bus_read(OUT)), (0, 0));
        assert_eq!(chip.bus_read(STORE0), 0x1234);
        assert_eq!(chip.level(18), PadLevel::Floating);
        assert!(chip.is_held(12));
        assert_eq!(chip.waveform(12).len(), 1, "the held pad did not move");
    }
}

#[test]
fn system_resets_and_power_on_end_hold() {
    let system = |reset| move |chip: &Chip| chip.system_reset(reset);
    let check = |reset: &dyn Fn(&Chip), cause: u32| {
        let chip = used_chip();
        reset(&chip);
        assert_eq!(causes(&chip), (cause, cause));
        assert_eq!(ram(&chip), 0);
        assert!(!chip.is_held(12));
        assert_eq!((chip.bus_read(HOLD_FORCE), chip.bus_read(STORE0)), (0, 0));
        assert_eq!(chip.level(12), PadLevel::Low, "MTDI's own pull-down");
        assert_eq!(chip.level(18), PadLevel::Floating);
    };
    check(&system(SystemReset::BrownOut), 0x0f);
    check(&system(SystemReset::RtcWatchdog), 0x10);
    check(&Chip::power_on, 0x01);
}

#[test]
fn strap_is_latched_by_power_on_and_system_resets_only() {
    let chip = Chip::new();
    assert_eq!(
        chip.bus_read(STRAP),
        0b01_0011,
        "GPIO0, GPIO15 and GPIO5 have pull-ups"
    );
    chip.drive(12, Drive::High);
    chip.drive(5, Drive::Low);
    chip.core_reset(CoreReset::Software);
    assert_eq!(chip.bus_read(STRAP), 0b01_0011);
    chip.system_reset(SystemReset::RtcWatchdog);
    assert_eq!(chip.bus_read(STRAP), 0b11_0010);
    chip.drive(12, Drive::Floating);
    chip.power_on();
    assert_eq!(chip.bus_read(STRAP), 0b01_0010);
    chip.cpu_reset(CpuReset::Software);
    assert_eq!(chip.bus_read(STRAP), 0b01_0010);
}

#[test]
fn the_pads_reset_to_what_the_pad_list_says() {
    let chip = Chip::new();
    let pulled = |level| -> Vec<usize> {
        let pads = crate::silicon::pads::all();
        pads.filter(|&gpio| chip.level(gpio as u8) == level)
            .collect()
    };
    assert_eq!(
        pulled(PadLevel::High),
        [0, 1, 3, 5, 6, 7, 8, 9, 10, 11, 14, 15]
    );
    assert_eq!(pulled(PadLevel::Low), [2, 4, 12, 13]);
    assert_eq!(chip.bus_read(io_mux(5)), 2 << 10 | FUN_IE | FUN_WPU);
    assert_eq!(chip.bus_read(io_mux(2)), 2 << 10 | FUN_IE | FUN_WPD);
    assert_eq!(chip.bus_read(io_mux(18)), 2 << 10 | FUN_IE);
    assert_eq!(chip.bus_read(io_mux(34)), 2 << 10);
}

#[test]
fn a_core_reset_stops_the_peripherals() {
    let chip = Chip::new();
    chip.set_direct_output(18, Level::High, true);
    chip.set_output_signal(71, Level::High, true);
    chip.core_reset(CoreReset::Software);
    assert_eq!(chip.level(18), PadLevel::Floating);
    chip.bus_write(io_mux(19), FUNCTION_GPIO);
    chip.bus_write(out_sel(19), 71);
    assert_eq!(chip.level(19), PadLevel::Floating);
}
