//! Hold: what is frozen, what ends it and what does not, for all 18 RTC pins.

use bsp_tests::{every_output, every_rtc_output, every_rtc_pin, on_every_revision};
use pycom_bsp::module::P9;
use pycom_bsp::sim::{Chip, CoreReset, CpuReset, Drive, PadLevel, SystemReset, WakeCause};
use pycom_bsp::{CanHold, CanOutput, CanPull, DriveStrength, Input, Level, Output, Pull};

/// What it is called, and how it happens.
type Happening = (&'static str, fn(&Chip));

/// Everything that the chip goes through without losing a hold.
const SURVIVED: [Happening; 9] = [
    ("CPU reset by software", |chip| {
        chip.cpu_reset(CpuReset::Software)
    }),
    ("CPU reset by a timer's watchdog", |chip| {
        chip.cpu_reset(CpuReset::TimerWatchdog)
    }),
    ("CPU reset by the RTC watchdog", |chip| {
        chip.cpu_reset(CpuReset::RtcWatchdog)
    }),
    ("core reset by software", |chip| {
        chip.core_reset(CoreReset::Software)
    }),
    ("core reset by watchdog 0", |chip| {
        chip.core_reset(CoreReset::TimerWatchdog0)
    }),
    ("core reset by watchdog 1", |chip| {
        chip.core_reset(CoreReset::TimerWatchdog1)
    }),
    ("core reset by the RTC watchdog", |chip| {
        chip.core_reset(CoreReset::RtcWatchdog)
    }),
    ("deep sleep", |chip| {
        chip.deep_sleep();
        chip.advance(chip.access_time(10));
        chip.wake(WakeCause::Timer);
    }),
    ("deep sleep twice", |chip| {
        for _ in 0..2 {
            chip.deep_sleep();
            chip.wake(WakeCause::Timer);
        }
    }),
];

/// Everything that ends a hold.
const FATAL: [Happening; 3] = [
    ("power-on", |chip| chip.power_on()),
    ("system reset by the RTC watchdog", |chip| {
        chip.system_reset(SystemReset::RtcWatchdog)
    }),
    ("brown-out", |chip| chip.system_reset(SystemReset::BrownOut)),
];

fn level_of(level: Level) -> PadLevel {
    match level {
        Level::Low => PadLevel::Low,
        Level::High => PadLevel::High,
    }
}

#[test]
fn a_held_output_ignores_value_toggle_mode_and_pull() {
    fn scenario<P: CanHold + CanOutput + CanPull>(chip: &Chip, pin: P, gpio: u8) {
        for level in [Level::High, Level::Low] {
            let mut pin = Output::new(again(&pin), level);
            pin.hold();
            assert!(pin.is_held());
            let frozen = chip.pad(gpio);
            pin.set_level(!level);
            pin.toggle();
            pin.toggle();
            pin.set_pull(Pull::Up);
            pin.set_drive_strength(DriveStrength::_40mA);
            assert_eq!(
                (chip.level(gpio), chip.pad(gpio)),
                (level_of(level), frozen)
            );
            assert_eq!(pin.level(), level, "the pad");
            assert_eq!(pin.is_set_high(), bool::from(!level), "the latch");
            let mut pin = pin.into_input();
            assert_eq!(
                (chip.level(gpio), chip.pad(gpio)),
                (level_of(level), frozen)
            );

            pin.unhold();
            assert!(!pin.is_held());
            assert_eq!(
                chip.level(gpio),
                PadLevel::High,
                "an input with the pull-up set meanwhile"
            );
        }
    }
    every_rtc_output!(scenario);
}

/// A second owner of a pin, for tests that make the same driver again.
fn again<P: CanHold>(_: &P) -> P {
    // SAFETY: the scenario has put the other one aside.
    unsafe { P::steal() }
}

#[test]
fn a_release_takes_what_the_registers_say() {
    fn scenario<P: CanHold + CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Output::new(pin, Level::High);
        pin.hold();
        pin.set_low();
        assert_eq!(chip.level(gpio), PadLevel::High);
        pin.unhold();
        assert_eq!(chip.level(gpio), PadLevel::Low);
        pin.set_high();
        assert_eq!(chip.level(gpio), PadLevel::High);
    }
    every_rtc_output!(scenario);
}

#[test]
fn a_held_input_is_live() {
    fn scenario<P: CanHold>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Input::new(pin);
        pin.hold();
        assert!(pin.is_held());
        for (external, high) in [
            (Drive::High, true),
            (Drive::Low, false),
            (Drive::High, true),
        ] {
            chip.drive(gpio, external);
            assert_eq!(pin.is_high(), high);
        }
        pin.unhold();
        assert!(!pin.is_held());
    }
    every_rtc_pin!(scenario);
}

#[test]
fn a_held_output_survives_sleep_and_most_resets() {
    fn scenario<P: CanHold + CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        for (event, happen) in SURVIVED {
            for level in [Level::High, Level::Low] {
                let mut pin = Output::new(again(&pin), level);
                pin.unhold();
                pin.hold();
                chip.clear_waveforms();
                happen(chip);
                assert_eq!(
                    chip.waveform(gpio),
                    [(chip.waveform(gpio)[0].0, level_of(level))],
                    "{event}"
                );
                assert!(pin.is_held(), "{event}");
            }
        }
    }
    every_rtc_output!(scenario);
}

#[test]
fn an_output_that_is_not_held_is_lost_but_for_a_cpu_reset() {
    fn scenario<P: CanHold + CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        for (event, happen) in SURVIVED.into_iter().chain(FATAL) {
            let output = Output::new(again(&pin), Level::High);
            assert!(!output.is_held());
            happen(chip);
            let driven = chip.pad(gpio).driven();
            let expected = event.starts_with("CPU").then_some(Level::High.into());
            assert_eq!(driven, expected, "{event}");
            assert!(!output.is_held());
        }
    }
    every_rtc_output!(scenario);
}

#[test]
fn is_held_is_right_after_every_reset() {
    fn scenario<P: CanHold>(chip: &Chip, pin: P, _: u8) {
        for (event, happen) in SURVIVED {
            let mut pin = Input::new(again(&pin));
            pin.hold();
            happen(chip);
            // A program that has just started knows nothing but what the hardware says.
            assert!(Input::new(again(&pin.into_pin())).is_held(), "{event}");
        }
        for (event, happen) in FATAL {
            let mut pin = Input::new(again(&pin));
            pin.hold();
            happen(chip);
            assert!(!pin.is_held(), "{event}");
        }
    }
    every_rtc_pin!(scenario);
}

#[test]
fn power_on_and_system_resets_end_a_hold() {
    fn scenario<P: CanHold + CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        for (event, happen) in FATAL {
            let mut pin = Output::new(again(&pin), Level::High);
            pin.hold();
            assert_eq!(chip.level(gpio), PadLevel::High);
            happen(chip);
            assert!(!pin.is_held(), "{event}");
            assert_eq!(chip.pad(gpio).driven(), None, "{event}");
        }
    }
    every_rtc_output!(scenario);
}

#[test]
fn either_bit_alone_holds_and_is_seen_and_a_release_clears_both() {
    fn scenario<P: CanHold + CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        const HOLD_FORCE: u32 = 0x6000_80C8;
        let rtc = P::PAD.rtc.unwrap();
        let mut pin = Output::new(pin, Level::High);
        for (register, bit) in [
            (rtc.register.address(), rtc.hold),
            (HOLD_FORCE, rtc.hold_force),
        ] {
            // Boot code clears one of them, say.
            chip.bus_write(register, chip.bus_read(register) | 1 << bit);
            assert!(pin.is_held());
            pin.set_low();
            assert_eq!(chip.level(gpio), PadLevel::High);
            pin.unhold();
            assert!(!pin.is_held());
            assert_eq!(chip.level(gpio), PadLevel::Low);
            pin.set_high();
        }

        pin.hold();
        for (register, bit) in [
            (rtc.register.address(), rtc.hold),
            (HOLD_FORCE, rtc.hold_force),
        ] {
            assert_ne!(chip.bus_read(register) & 1 << bit, 0, "both bits are set");
        }
    }
    every_rtc_output!(scenario);
}

#[test]
fn pins_that_share_a_register_hold_on_their_own() {
    fn scenario<P: CanHold>(chip: &Chip, pin: P, gpio: u8) {
        use pycom_bsp::pads::ALL;
        let held = |chip: &Chip| -> Vec<u8> {
            let is_held = |pad: &&pycom_bsp::pad::Pad| {
                pad.rtc
                    .is_some_and(|rtc| chip.bus_read(rtc.register.address()) & 1 << rtc.hold != 0)
            };
            ALL.into_iter()
                .filter(is_held)
                .map(|pad| pad.gpio)
                .collect()
        };
        let mut pin = Input::new(pin);
        assert!(held(chip).is_empty());
        pin.hold();
        assert_eq!(held(chip), [gpio]);
        pin.unhold();
        assert!(held(chip).is_empty());
    }
    every_rtc_pin!(scenario);
}

#[test]
fn a_hold_with_the_input_off_reads_low_until_it_ends() {
    // As another framework's plain output has it: FUN_IE of IO_MUX off, then held.
    const IO_MUX_GPIO12: u32 = 0x6000_9034;
    const FUN_IE: u32 = 1 << 9;
    on_every_revision(|chip| {
        let mut relay = Output::new(P9::take().unwrap(), Level::High);
        chip.bus_write(IO_MUX_GPIO12, chip.bus_read(IO_MUX_GPIO12) & !FUN_IE);
        relay.hold();
        chip.core_reset(CoreReset::Software);

        let mut relay = Output::new(P9::take().unwrap(), Level::High);
        assert!(relay.is_held() && chip.pin::<P9>().level() == PadLevel::High);
        assert!(relay.is_low(), "nothing can be read behind such a hold");
        relay.unhold();
        assert!(relay.is_high());
    });
}

#[test]
fn a_hold_of_an_earlier_firmware_outside_of_the_rtc_domain_is_seen_and_ended() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        const DIG_PAD_HOLD: u32 = 0x6000_8474;
        /// All pads, of which those of the RTC domain have no bit.
        const ALL: u32 = 0x1_FFFF;
        chip.bus_write(DIG_PAD_HOLD, ALL);
        chip.core_reset(CoreReset::Software);
        let mut pin = Output::new(pin, Level::High);
        let in_rtc_domain = P::PAD.rtc.is_some();
        assert_eq!(pin.is_digitally_held(), !in_rtc_domain);
        let drives = || chip.pad(gpio).driven().is_some();
        assert_eq!(drives(), in_rtc_domain, "and the driver does nothing");
        pin.end_digital_hold();
        assert!(!pin.is_digitally_held() && drives() && pin.is_high());
        let others = (ALL & !chip.bus_read(DIG_PAD_HOLD)).count_ones();
        assert_eq!(
            others,
            u32::from(!in_rtc_domain),
            "GPIO{gpio}: of the others nothing"
        );
    }
    every_output!(scenario);
}
