//! Pads given to the RTC side.

use super::super::Function;
use super::*;

/// GPIO12 is RTC_GPIO15; the RTC registers have RTC_GPIO0 at bit 14.
const RTC_BIT: u32 = 1 << (14 + 15);

#[test]
fn mux_sel_gives_the_pad_to_the_rtc_side_and_back() {
    let chip = Chip::new();
    make_output(&chip, 12);
    assert_eq!(chip.level(12), PadLevel::Low);
    chip.bus_write(RTC_OUT_W1TS, RTC_BIT);
    chip.bus_write(RTC_ENABLE_W1TS, RTC_BIT);
    assert_eq!(chip.level(12), PadLevel::Low, "the digital side has it");
    modify(&chip, TOUCH_PAD5, 0, TOUCH_MUX_SEL);
    assert_eq!(chip.level(12), PadLevel::High);
    assert_eq!(chip.pad(12).function, Function::Rtc);
    chip.bus_write(RTC_OUT_W1TC, RTC_BIT);
    assert_eq!(chip.level(12), PadLevel::Low);
    chip.bus_write(RTC_ENABLE_W1TC, RTC_BIT);
    modify(&chip, TOUCH_PAD5, TOUCH_RDE, 0);
    assert_eq!(chip.level(12), PadLevel::Floating);
    modify(&chip, TOUCH_PAD5, TOUCH_MUX_SEL, 0);
    chip.bus_write(OUT_W1TS, 1 << 12);
    assert_eq!(chip.level(12), PadLevel::High);
}

#[test]
fn the_rtc_side_has_open_drain_too() {
    let chip = Chip::new();
    modify(&chip, TOUCH_PAD5, TOUCH_RDE, TOUCH_MUX_SEL);
    chip.bus_write(RTC_PIN0 + 4 * 15, 1 << 2);
    chip.bus_write(RTC_OUT_W1TS, RTC_BIT);
    chip.bus_write(RTC_ENABLE_W1TS, RTC_BIT);
    assert_eq!(chip.level(12), PadLevel::Floating);
    chip.bus_write(RTC_OUT_W1TC, RTC_BIT);
    assert_eq!(chip.level(12), PadLevel::Low);
}

#[test]
fn only_the_side_that_has_the_pad_reads_it() {
    let chip = Chip::new();
    chip.drive(12, Drive::High);
    assert_eq!((chip.bus_read(IN) >> 12 & 1, chip.bus_read(RTC_IN)), (1, 0));
    modify(&chip, TOUCH_PAD5, 0, TOUCH_MUX_SEL);
    assert_eq!(
        (chip.bus_read(IN) >> 12 & 1, chip.bus_read(RTC_IN)),
        (0, 0),
        "RTC input buffer off"
    );
    modify(&chip, TOUCH_PAD5, 0, TOUCH_FUN_IE);
    assert_eq!(
        (chip.bus_read(IN) >> 12 & 1, chip.bus_read(RTC_IN)),
        (0, RTC_BIT)
    );
}

#[test]
fn the_low_bits_of_the_rtc_latch_do_not_exist() {
    let chip = Chip::new();
    chip.bus_write(RTC_OUT, u32::MAX);
    assert_eq!(chip.bus_read(RTC_OUT), 0xffff_c000);
}

#[test]
fn each_pad_has_its_own_bit_on_the_rtc_side() {
    // (GPIO, RTC_GPIO, register, MUX_SEL bit): the TRM's "RTC IO_MUX Pin List" and RTCIO registers.
    const PADS: [(u8, u32, u32, u32); 12] = [
        (25, 6, PAD_DAC1, 17),
        (26, 7, PAD_DAC2, 17),
        (33, 8, XTAL_32K_PAD, 18),
        (32, 9, XTAL_32K_PAD, 17),
        (4, 10, TOUCH_PAD0, 19),
        (0, 11, TOUCH_PAD0 + 4, 19),
        (2, 12, TOUCH_PAD0 + 8, 19),
        (15, 13, TOUCH_PAD0 + 12, 19),
        (13, 14, TOUCH_PAD0 + 16, 19),
        (12, 15, TOUCH_PAD0 + 20, 19),
        (14, 16, TOUCH_PAD0 + 24, 19),
        (27, 17, TOUCH_PAD0 + 28, 19),
    ];
    for (gpio, number, register, mux_sel) in PADS {
        let chip = Chip::new();
        let others = |chip: &Chip| {
            PADS.iter()
                .filter(|pad| pad.0 != gpio && chip.pad(pad.0).enabled)
                .count()
        };
        modify(&chip, register, 0, 1 << mux_sel);
        chip.bus_write(RTC_ENABLE_W1TS, 1 << (14 + number));
        chip.bus_write(RTC_OUT_W1TS, 1 << (14 + number));
        assert_eq!(chip.level(gpio), PadLevel::High, "GPIO{gpio}");
        assert_eq!(others(&chip), 0, "GPIO{gpio}");
    }
}
