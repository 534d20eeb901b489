//! A DAC has its pad whatever the digital side does there.

use super::*;

/// PAD_DACn: PDACn_XPD_DAC, PDACn_DAC_XPD_FORCE, and the voltage in 256ths of the supply.
const XPD_DAC: u32 = 1 << 18;
const DAC_XPD_FORCE: u32 = 1 << 10;
fn voltage(steps: u32) -> u32 {
    steps << 19
}

#[test]
fn its_voltage_is_on_the_pad() {
    for (register, gpio, other) in [(PAD_DAC1, 25, 26), (PAD_DAC2, 26, 25)] {
        let chip = Chip::new();
        // The data sheet's VIL is a quarter of the supply, its VIH three quarters.
        for (steps, level) in [
            (0, PadLevel::Low),
            (64, PadLevel::Low),
            (65, PadLevel::Floating),
            (191, PadLevel::Floating),
            (192, PadLevel::High),
            (255, PadLevel::High),
        ] {
            chip.bus_write(register, XPD_DAC | DAC_XPD_FORCE | voltage(steps));
            assert_eq!(chip.level(gpio), level, "{steps}");
            assert_eq!(chip.level(other), PadLevel::Floating);
        }
        // Without the one bit it has no power, without the other the program does not decide about it.
        for bits in [XPD_DAC, DAC_XPD_FORCE] {
            chip.bus_write(register, bits | voltage(255));
            assert_eq!(chip.level(gpio), PadLevel::Floating);
        }
    }
}

#[test]
fn it_works_against_a_driver_and_is_stronger_than_a_resistor() {
    let chip = Chip::new();
    let dac = |steps| chip.bus_write(PAD_DAC1, XPD_DAC | DAC_XPD_FORCE | voltage(steps));
    dac(255);
    for (external, level) in [
        (Drive::WeakLow, PadLevel::High),
        (Drive::High, PadLevel::High),
        (Drive::Low, PadLevel::Contention),
    ] {
        chip.drive(25, external);
        assert_eq!(chip.level(25), level);
    }
    dac(128);
    for (external, level) in [
        (Drive::WeakHigh, PadLevel::Floating),
        (Drive::Low, PadLevel::Contention),
        (Drive::High, PadLevel::Contention),
    ] {
        chip.drive(25, external);
        assert_eq!(chip.level(25), level);
    }
}

#[test]
fn in_deep_sleep_it_needs_the_power_of_rtc_periph() {
    let chip = Chip::new();
    // Held, so that RTC_IO keeps the register.
    let bits = XPD_DAC | DAC_XPD_FORCE | voltage(255) | 1 << 29;
    chip.bus_write(PAD_DAC1, bits);
    chip.keep_rtc_periph(true);
    chip.deep_sleep();
    assert_eq!(chip.level(25), PadLevel::High);
    chip.power_on();
    assert_eq!(chip.level(25), PadLevel::Floating);
    chip.bus_write(PAD_DAC1, bits);
    chip.keep_rtc_periph(false);
    chip.deep_sleep();
    assert_eq!(chip.level(25), PadLevel::Floating);
}
