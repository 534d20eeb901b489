//! Wake-up from deep sleep, and which pin it was.

use crate::record::{calls, dispatch_on_pro, note};
use crate::wait::forget_a_wait;
use bsp_tests::{RTC_PINS, TRIPLES, every_rtc_pin, on_every_revision};
use pycom_bsp::machine::{Error, Init, Pin, Wakeup, pin_sleep_wakeup};
use pycom_bsp::module::{P9, P10, P13};
use pycom_bsp::sim::{Chip, CoreReset, CpuReset, Drive, PadLevel, WakeCause};
use pycom_bsp::wakeup::{self, Ext0, Ext1};
use pycom_bsp::{AnyPin, CanHold, CanWake, Input, Level, Output, Pull, module};

fn again<P: CanWake>() -> Input<P> {
    // SAFETY: the program that had the pin is gone with the wake.
    Input::new(unsafe { P::steal() })
}

#[test]
fn any_pin_high_wakes() {
    fn scenario<P: CanWake>(chip: &Chip, pin: P, gpio: u8) {
        chip.drive(gpio, Drive::Low);
        let mut pin = Input::new(pin);
        assert!(!pin.caused_wakeup());
        Ext1::any_high().pin(&mut pin).arm();
        chip.deep_sleep();
        chip.advance(chip.access_time(100));
        assert!(chip.is_asleep());
        chip.drive(gpio, Drive::High);
        assert!(!chip.is_asleep());
        let pin = again::<P>();
        assert!(pin.caused_wakeup() && pin.is_high());
    }
    every_rtc_pin!(scenario);
}

#[test]
fn all_pins_low_wake() {
    on_every_revision(|chip| {
        chip.pin::<P10>().drive(Drive::High);
        chip.pin::<P13>().drive(Drive::High);
        let (mut a, mut b) = (
            Input::new(P10::take().unwrap()),
            Input::new(P13::take().unwrap()),
        );
        Ext1::all_low().pin(&mut a).pin(&mut b).arm();
        chip.deep_sleep();
        chip.pin::<P10>().drive(Drive::Low);
        assert!(chip.is_asleep(), "the other one is high");
        chip.pin::<P13>().drive(Drive::Low);
        assert!(!chip.is_asleep());
        assert!(again::<P10>().caused_wakeup() && again::<P13>().caused_wakeup());
        assert!(!again::<P9>().caused_wakeup());
    });
}

#[test]
fn what_is_disarmed_does_not_wake() {
    on_every_revision(|chip| {
        chip.keep_rtc_periph(true);
        let mut pin = Input::new(P10::take().unwrap());
        chip.pin::<P10>().drive(Drive::Low);
        Ext0::at(Level::High).pin(&mut pin).arm();
        Ext1::any_high().pin(&mut pin).arm();
        wakeup::disarm_all();
        chip.deep_sleep();
        chip.pin::<P10>().drive(Drive::High);
        assert!(chip.is_asleep());
        chip.wake(WakeCause::Timer);

        let mut pin = again::<P10>();
        wakeup::disarm_all();
        Ext0::at(Level::High).pin(&mut pin).arm();
        chip.deep_sleep();
        assert!(!chip.is_asleep(), "what is armed after it does");
    });
}

#[test]
fn the_cause_of_a_wake_is_not_that_of_a_later_reset() {
    on_every_revision(|chip| {
        chip.pin::<P10>().drive(Drive::Low);
        Ext1::any_high()
            .pin(&mut Input::new(P10::take().unwrap()))
            .arm();
        chip.deep_sleep();
        chip.pin::<P10>().drive(Drive::High);
        assert!(again::<P10>().caused_wakeup());
        chip.cpu_reset(CpuReset::Software);
        assert!(!again::<P10>().caused_wakeup());
        chip.core_reset(CoreReset::Software);
        assert!(!again::<P10>().caused_wakeup());
    });
}

#[test]
fn the_two_sources_are_told_apart() {
    for by_ext0 in [true, false] {
        on_every_revision(|chip| {
            chip.keep_rtc_periph(true);
            chip.pin::<P10>().drive(Drive::Low);
            chip.pin::<P13>().drive(Drive::Low);
            let (mut one, mut other) = (
                Input::new(P10::take().unwrap()),
                Input::new(P13::take().unwrap()),
            );
            Ext0::at(Level::High).pin(&mut one).arm();
            Ext1::any_high().pin(&mut other).arm();
            chip.deep_sleep();
            let wire = if by_ext0 {
                chip.pin::<P10>()
            } else {
                chip.pin::<P13>()
            };
            wire.drive(Drive::High);
            let woken = (
                again::<P10>().caused_wakeup(),
                again::<P13>().caused_wakeup(),
            );
            assert_eq!(woken, (by_ext0, !by_ext0));
        });
    }
}

#[test]
fn the_rtc_domain_gets_the_pad_by_its_function_0_and_without_pulls() {
    on_every_revision(|chip| {
        const TOUCH_PAD4: u32 = 0x6000_84A4;
        const FUN_SEL: u32 = 0b11 << 17;
        let mut pin = Input::with_pull(P10::take().unwrap(), Pull::Down);
        chip.bus_write(TOUCH_PAD4, chip.bus_read(TOUCH_PAD4) | FUN_SEL);
        Ext1::any_high().pin(&mut pin).arm();
        assert_eq!(chip.bus_read(TOUCH_PAD4) & FUN_SEL, 0);
        assert!(!chip.pin::<P10>().state().pull_down);
    });
}

#[test]
fn one_pin_at_a_level_wakes() {
    fn scenario<P: CanWake>(chip: &Chip, pin: P, gpio: u8) {
        chip.keep_rtc_periph(true);
        let mut pin = Input::new(pin);
        for (level, asleep, awake) in [
            (Level::High, Drive::Low, Drive::High),
            (Level::Low, Drive::High, Drive::Low),
        ] {
            chip.drive(gpio, asleep);
            Ext0::at(level).pin(&mut pin).arm();
            chip.deep_sleep();
            assert!(chip.is_asleep());
            chip.drive(gpio, awake);
            assert!(!chip.is_asleep());
            pin = again::<P>();
            assert!(pin.caused_wakeup());
            assert_eq!(pin.level(), level);
        }
    }
    every_rtc_pin!(scenario);
}

#[test]
fn a_wake_up_that_is_not_armed_changes_nothing() {
    on_every_revision(|chip| {
        let mut button = Input::with_pull(P10::take().unwrap(), Pull::Up);
        let before = chip.pin::<P10>().state();
        drop(Ext1::all_low().pin(&mut button).keep_pulls());
        assert_eq!(chip.pin::<P10>().state(), before);
        assert!(button.is_high() && !button.is_held());
    });
}

#[test]
fn pulls_are_kept_during_sleep_or_not() {
    on_every_revision(|chip| {
        // A button to ground, with nothing but the pad's own pull-up.
        let mut button = Input::with_pull(P10::take().unwrap(), Pull::Up);
        Ext1::all_low().pin(&mut button).keep_pulls().arm();
        chip.deep_sleep();
        assert_eq!(
            (chip.is_asleep(), chip.pin::<P10>().level()),
            (true, PadLevel::High)
        );
        chip.pin::<P10>().drive(Drive::Low);
        assert!(!chip.is_asleep());
        let mut button = again::<P10>();
        assert!(button.caused_wakeup() && button.is_held());
        button.unhold();

        chip.pin::<P10>().drive(Drive::WeakHigh);
        button.set_pull(Pull::Up);
        Ext1::all_low().pin(&mut button).arm();
        chip.deep_sleep();
        assert!(
            !chip.pin::<P10>().state().pull_up,
            "switched off during sleep"
        );
        assert!(chip.is_asleep(), "the resistor outside keeps the wire high");
        chip.wake(WakeCause::Timer);
    });
}

#[test]
fn ext0_keeps_the_pull_or_not_too() {
    for kept in [true, false] {
        on_every_revision(|chip| {
            chip.keep_rtc_periph(true);
            let mut button = Input::with_pull(P10::take().unwrap(), Pull::Up);
            let low = Ext0::at(Level::Low);
            let low = if kept { low.keep_pulls() } else { low };
            chip.pin::<P10>().drive(Drive::WeakHigh);
            low.pin(&mut button).arm();
            chip.deep_sleep();
            assert!(chip.is_asleep());
            assert_eq!(
                (
                    chip.pin::<P10>().state().pull_up,
                    chip.pin::<P10>().is_held()
                ),
                (kept, true)
            );
        });
    }
}

#[test]
fn a_wake_by_the_timer_was_no_pin() {
    on_every_revision(|chip| {
        chip.pin::<P10>().drive(Drive::Low);
        let mut pin = Input::new(P10::take().unwrap());
        Ext1::any_high().pin(&mut pin).arm();
        chip.deep_sleep();
        chip.wake(WakeCause::Timer);
        chip.pin::<P10>().drive(Drive::High);
        assert!(!again::<P10>().caused_wakeup());
    });
}

#[test]
fn the_pins_of_an_earlier_wake_are_not_those_of_this_one() {
    on_every_revision(|chip| {
        chip.keep_rtc_periph(true);
        let (one, other) = (chip.pin::<P10>(), chip.pin::<P13>());
        other.drive(Drive::Low);
        let mut pin = Input::new(P13::take().unwrap());
        Ext1::any_high().pin(&mut pin).arm();
        chip.deep_sleep();
        other.drive(Drive::High);
        assert!(again::<P13>().caused_wakeup());
        one.drive(Drive::Low);
        Ext0::at(Level::High).pin(&mut again::<P10>()).arm();
        chip.deep_sleep();
        one.drive(Drive::High);
        assert!(again::<P10>().caused_wakeup());
        assert!(!again::<P13>().caused_wakeup());
    });
}

#[test]
fn arming_anew_replaces_the_pins_of_before() {
    on_every_revision(|chip| {
        chip.pin::<P10>().drive(Drive::Low);
        chip.pin::<P13>().drive(Drive::Low);
        let (mut a, mut b) = (
            Input::new(P10::take().unwrap()),
            Input::new(P13::take().unwrap()),
        );
        Ext1::any_high().pin(&mut a).arm();
        Ext1::any_high().pin(&mut b).arm();
        chip.deep_sleep();
        chip.pin::<P10>().drive(Drive::High);
        assert!(chip.is_asleep());
        chip.pin::<P13>().drive(Drive::High);
        assert!(!chip.is_asleep());
        assert!(!again::<P10>().caused_wakeup() && again::<P13>().caused_wakeup());
    });
}

#[test]
fn a_relay_stays_while_a_button_wakes() {
    on_every_revision(|chip| {
        let mut relay = Output::new(P9::take().unwrap(), Level::High);
        relay.hold();
        let mut button = Input::with_pull(P10::take().unwrap(), Pull::Up);
        Ext1::all_low().pin(&mut button).keep_pulls().arm();
        chip.clear_waveforms();
        chip.deep_sleep();
        chip.advance(chip.access_time(100));
        chip.pin::<P10>().drive(Drive::Low);

        let (mut relay, mut button) = (
            Output::new(P9::take().unwrap(), Level::High),
            again::<P10>(),
        );
        assert!(relay.is_held() && button.caused_wakeup());
        relay.unhold();
        button.unhold();
        assert_eq!(
            chip.pin::<P9>().waveform().len(),
            1,
            "{:?}",
            chip.pin::<P9>().waveform()
        );
    });
}

#[test]
fn erased_pins() {
    on_every_revision(|chip| {
        let mut refused = AnyPin::from(module::P11::take().unwrap()).into_input();
        for error in [
            Ext1::any_high().try_pin(&mut refused).unwrap_err(),
            Ext0::at(Level::High)
                .try_pin(&mut refused)
                .map(Ext0::arm)
                .unwrap_err(),
        ] {
            assert!(
                error.to_string().starts_with(
                    "`P11` cannot wake the chip: its pad is outside the RTC domain; pins"
                ),
                "{error}"
            );
        }
        let mut pin = AnyPin::from(P10::take().unwrap()).into_input();
        chip.pin::<P10>().drive(Drive::Low);
        Ext1::any_high().try_pin(&mut pin).unwrap().arm();
        chip.deep_sleep();
        chip.pin::<P10>().drive(Drive::High);
        assert!(!chip.is_asleep() && again::<P10>().erase().caused_wakeup());
    });
}

#[test]
fn no_pin_at_all_arms_nothing() {
    on_every_revision(|chip| {
        for mode in [Wakeup::AnyHigh, Wakeup::AllLow] {
            let none: &mut [&mut Pin] = &mut [];
            assert_eq!(pin_sleep_wakeup(none, mode, true), Err(Error::NoPins));
        }
        assert_eq!(chip.writes(""), []);
    });
}

#[test]
fn the_dynamic_form() {
    for (p, _, gpio) in TRIPLES {
        on_every_revision(|chip| {
            chip.drive(gpio, Drive::Low);
            let mut pin = Pin::with(p, Init::new(Pin::IN)).unwrap();
            assert!(!pin.caused_wakeup());
            // machine.pin_sleep_wakeup([p], machine.WAKEUP_ANY_HIGH, True)
            let armed = pin_sleep_wakeup(&mut [&mut pin], Wakeup::AnyHigh, true);
            if !RTC_PINS.contains(&p) {
                let Err(Error::Unsupported(refused)) = armed else {
                    panic!("{p} cannot wake the chip: {armed:?}");
                };
                assert!(refused.reason().starts_with("cannot wake the chip"));
                assert_eq!(chip.bus_read(0x6000_80CC), 0, "EXT_WAKEUP1");
                return;
            }
            armed.unwrap();
            drop(pin);
            chip.deep_sleep();
            assert!(chip.is_asleep());
            chip.drive(gpio, Drive::High);
            assert!(!chip.is_asleep());
            let mut pin = Pin::with(p, Init::new(Pin::IN)).unwrap();
            assert!(pin.caused_wakeup());
            assert_eq!(pin.hold(), Ok(true), "held for its pull");
            pin.set_hold(false).unwrap();
        });
    }
}

#[test]
fn ext1_works_without_power_for_the_rtc_peripherals() {
    // As `RtcSleepConfig::deep()` of `esp-hal` has it: what is not held is lost.
    fn scenario<P: CanWake + CanHold>(chip: &Chip, pin: P, gpio: u8) {
        let mut pin = Input::new(pin);
        for (any_high, asleep, awake) in [
            (true, Drive::Low, Drive::High),
            (false, Drive::High, Drive::Low),
        ] {
            chip.drive(gpio, asleep);
            let ext1 = if any_high {
                Ext1::any_high()
            } else {
                Ext1::all_low()
            };
            ext1.pin(&mut pin).arm();
            assert!(pin.is_held());
            chip.deep_sleep();
            assert!(chip.is_asleep(), "not at once");
            chip.drive(gpio, awake);
            assert!(!chip.is_asleep(), "and not never");
            pin = again::<P>();
            pin.unhold();
            assert_eq!(pin.is_high(), any_high);
        }
    }
    every_rtc_pin!(scenario);
}

/// EXT_WAKEUP1, as `esp_hal::init` reads it after each wake-up: it releases the pads in it, whatever ended the sleep.
fn selected(chip: &Chip) -> u32 {
    chip.bus_read(0x6000_80CC)
}

/// What `esp_hal::init` does after a wake-up, by its source: it disarms everything and leaves the selection.
fn esp_hal_init(chip: &Chip) {
    const WAKEUP_STATE: u32 = 0x6000_8038;
    chip.bus_write(WAKEUP_STATE, chip.bus_read(WAKEUP_STATE) & !(0x7FF << 11));
}

#[test]
fn a_pin_that_was_armed_once_is_not_released_later() {
    for disarmed in [true, false] {
        on_every_revision(|chip| {
            chip.pin::<P9>().drive(Drive::Low);
            let mut pin = Input::new(P9::take().unwrap());
            Ext1::any_high().pin(&mut pin).arm();
            chip.deep_sleep();
            chip.pin::<P9>().drive(Drive::High);
            esp_hal_init(chip);
            chip.pin::<P9>().drive(Drive::Floating);
            assert_eq!(selected(chip), 1 << 15);

            // In this run, P9 is a relay, and P10 wakes.
            pin = again::<P9>();
            pin.unhold();
            let mut relay = pin.into_output(Level::High);
            relay.hold();
            if disarmed {
                wakeup::disarm_all();
            } else {
                Ext0::at(Level::High)
                    .pin(&mut Input::new(P10::take().unwrap()))
                    .arm();
            }
            assert_eq!(selected(chip), 0);
        });
    }
}

#[test]
fn both_sources_can_be_armed_in_either_order() {
    for ext0_first in [true, false] {
        on_every_revision(|chip| {
            let (mut a, mut b) = (
                Input::new(P9::take().unwrap()),
                Input::new(P10::take().unwrap()),
            );
            let ext0 = |pin: &mut Input<P10>| Ext0::at(Level::High).pin(pin).arm();
            if ext0_first {
                ext0(&mut b);
            }
            Ext1::any_high().pin(&mut a).arm();
            if !ext0_first {
                ext0(&mut b);
            }
            assert_eq!(selected(chip), 1 << 15);
        });
    }
}

#[test]
fn an_armed_pin_drives_nothing() {
    const TOUCH_PAD5: u32 = 0x6000_84A8;
    const RTC_OUT_W1TS: u32 = 0x6000_8404;
    const RTC_ENABLE_W1TS: u32 = 0x6000_8410;
    /// SLP_OE, SLP_IE and SLP_SEL of a pad that has its register for itself (TRM, RTCIO_TOUCH_PADn_REG).
    const SLEEP: u32 = 0b111 << 14;
    on_every_revision(|chip| {
        chip.keep_rtc_periph(true);
        chip.pin::<P9>().drive(Drive::WeakLow);
        // An earlier program had GPIO12 as an output of the RTC domain, in sleep too. RTC_IO outlives core resets.
        chip.bus_write(RTC_OUT_W1TS, 1 << (14 + 15));
        chip.bus_write(RTC_ENABLE_W1TS, 1 << (14 + 15));
        chip.bus_write(TOUCH_PAD5, chip.bus_read(TOUCH_PAD5) | SLEEP);
        chip.core_reset(CoreReset::Software);

        let mut pin = Output::new(P9::take().unwrap(), Level::High);
        Ext1::any_high().pin(&mut pin).arm();
        assert_eq!(chip.pin::<P9>().state().driven(), None);
        assert_eq!(chip.bus_read(TOUCH_PAD5) & SLEEP, 0);
        chip.deep_sleep();
        assert!(chip.is_asleep() && chip.pin::<P9>().state().driven().is_none());
    });
}

#[test]
fn a_pad_that_is_held_at_something_else_is_held_as_an_input_once_it_is_armed() {
    on_every_revision(|chip| {
        let mut pin = Output::new(P9::take().unwrap(), Level::Low);
        pin.hold();
        let mut pin = pin.into_input();
        Ext1::any_high().pin(&mut pin).arm();
        chip.deep_sleep();
        assert_eq!(chip.pin::<P9>().state().driven(), None);
        chip.pin::<P9>().drive(Drive::High);
        assert!(!chip.is_asleep());
    });
}

#[test]
fn arming_a_pin_with_a_callback_invents_no_edge() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        let mut button = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP)).unwrap();
        button.callback(Pin::IRQ_FALLING, note).unwrap();
        pin_sleep_wakeup(&mut [&mut button], Wakeup::AllLow, true).unwrap();
        chip.advance(chip.access_time(100));
        assert!(calls().is_empty(), "nobody has pressed it");
        chip.deep_sleep();
        chip.pin::<P10>().drive(Drive::Low);
        assert!(!chip.is_asleep());
    });
}

#[test]
fn arming_a_pin_ends_a_wait_that_was_forgotten() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P10>().drive(Drive::High);
        let mut button = Input::new(P10::take().unwrap());
        let wakes = forget_a_wait(&mut button);
        Ext0::at(Level::Low).pin(&mut button).arm();
        chip.advance(chip.access_time(100));
        assert_eq!(wakes.count(), 0);
    });
}
