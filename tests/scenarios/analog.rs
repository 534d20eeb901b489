//! What is analog on a pad, left on by a program before: it goes off when a driver is made of the pin, by whatever way.

use bsp_tests::{every_rtc_output, on_every_revision};
use pycom_bsp::machine::{self, Init};
use pycom_bsp::module::{P19, P20, P21, P22};
use pycom_bsp::sim::{BoardPin, Chip, CoreReset, PadLevel};
use pycom_bsp::{
    AnyPin, CanHold, CanOutput, CanPull, Flex, Input, IoMux, Level, OpenDrain, Output, Pull,
    TypedPin,
};

/// PAD_DACn: PDACn_XPD_DAC and PDACn_DAC_XPD_FORCE. Its voltage, in bits 26:19, is 0.
const DAC: u32 = 1 << 18 | 1 << 10;
/// TOUCH_PADn: TOUCH_PADn_XPD.
const TOUCH: u32 = 1 << 20;
/// XTAL_32K_PAD: XPD_XTAL_32K.
const CRYSTAL: u32 = 1 << 19;
/// RTC_CNTL.CLK_CONF, on the AHB bus; ANA_CLK_RTC_SEL: the crystal, and the other two; DIG_XTAL32K_EN.
const CLK_CONF: u32 = 0x6000_8070;
const RTC_CLOCK: u32 = 0b11 << 30;
const RTC_CLOCK_CRYSTAL: u32 = 1 << 30;
const DIGITAL_CRYSTAL: u32 = 1 << 8;

fn register<P: TypedPin>() -> u32 {
    P::PAD.rtc.unwrap().register.address()
}

/// Switches something on as another firmware would, which a reset ends, and says whether it is on.
fn leave_on(chip: &Chip, register: u32, bits: u32) {
    chip.bus_write(register, chip.bus_read(register) | bits);
    chip.core_reset(CoreReset::Software);
    assert_eq!(chip.bus_read(register) & bits, bits);
}

fn is_on(chip: &Chip, register: u32, bits: u32) -> bool {
    chip.bus_read(register) & bits != 0
}

#[test]
fn a_dac_does_not_work_against_the_output() {
    fn scenario<P: CanOutput + BoardPin>(chip: &Chip, pin: P) {
        leave_on(chip, register::<P>(), DAC);
        assert_eq!(chip.pin::<P>().level(), PadLevel::Low);
        let output = Output::new(pin, Level::High);
        assert_eq!(chip.pin::<P>().level(), PadLevel::High);
        assert!(output.is_high());
    }
    on_every_revision(|chip| scenario(chip, P21::take().unwrap()));
    on_every_revision(|chip| scenario(chip, P22::take().unwrap()));
}

#[test]
fn every_kind_of_driver_switches_it_off() {
    let makers: [fn(P22); 11] = [
        |pin| _ = Input::new(pin),
        |pin| _ = Input::with_pull(pin, Pull::Up),
        |pin| _ = Output::new(pin, Level::Low),
        |pin| _ = OpenDrain::new(pin, Level::Low),
        |pin| _ = Flex::new(pin),
        |pin| _ = IoMux::new(pin, P22::EMAC_RXD0),
        |pin| _ = AnyPin::from(pin).into_input(),
        |pin| _ = AnyPin::from(pin).into_output(Level::Low),
        |pin| _ = AnyPin::from(pin).into_open_drain(Level::Low),
        |pin| _ = AnyPin::from(pin).into_flex(),
        |_| _ = machine::Pin::with("P22", Init::new(machine::Pin::IN)),
    ];
    for make in makers {
        on_every_revision(|chip| {
            leave_on(chip, register::<P22>(), DAC);
            // SAFETY: a program's only use of the pin.
            make(unsafe { P22::steal() });
            assert!(!is_on(chip, register::<P22>(), DAC));
        });
    }
}

#[test]
fn a_touch_sensor_goes_off_and_nothing_else_of_the_register_does() {
    fn scenario<P: CanHold + CanOutput + CanPull>(chip: &Chip, pin: P, gpio: u8) {
        if matches!(gpio, 25 | 26 | 32 | 33) {
            return;
        }
        // TOUCH_PADn_SLOPE, which nobody of us has to do with.
        const SLOPE: u32 = 0b111 << 23;
        leave_on(chip, register::<P>(), TOUCH | SLOPE);
        Input::with_pull(pin, Pull::Down);
        assert!(!is_on(chip, register::<P>(), TOUCH), "GPIO{gpio}");
        assert_eq!(chip.bus_read(register::<P>()) & SLOPE, SLOPE);
    }
    every_rtc_output!(scenario);
}

#[test]
fn the_crystal_s_oscillator_goes_off_unless_somebody_has_his_clock_from_it() {
    fn scenario<P: CanOutput + BoardPin>(make: fn() -> P) {
        for (clocks, stays) in [
            (0, false),
            (2 << 30, false),
            (RTC_CLOCK_CRYSTAL, true),
            (DIGITAL_CRYSTAL, true),
        ] {
            on_every_revision(|chip| {
                leave_on(chip, register::<P>(), CRYSTAL);
                let rest = chip.bus_read(CLK_CONF) & !(RTC_CLOCK | DIGITAL_CRYSTAL);
                chip.bus_write(CLK_CONF, rest | clocks);
                Output::new(make(), Level::High);
                assert_eq!(chip.pin::<P>().level(), PadLevel::High);
                assert_eq!(is_on(chip, register::<P>(), CRYSTAL), stays, "{clocks:#x}");
            });
        }
    }
    scenario(|| P19::take().unwrap());
    scenario(|| P20::take().unwrap());
}
