//! Erased pins: the same drivers, with what the pad cannot do found out at run time.

use bsp_tests::{INPUT_ONLY_PINS, RTC_PINS, TRIPLES, on_every_revision};
use pycom_bsp::module::{self, P9, P13, P19};
use pycom_bsp::sim::{Chip, Drive, PadLevel};
use pycom_bsp::{AnyPin, Input, Level, Mode, Output, Pin, Pull};

/// Every pin of the module, erased.
fn all() -> Vec<AnyPin> {
    let pins = module::Pins::take().unwrap();
    macro_rules! erase {
        ($($pin:ident)*) => { vec![$(AnyPin::from(pins.$pin)),*] };
    }
    erase!(P0 P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23)
}

fn each(scenario: impl Fn(&Chip, AnyPin, u8)) {
    on_every_revision(|chip| {
        for (pin, (p, _, gpio)) in all().into_iter().zip(TRIPLES) {
            assert_eq!((pin.id(), pin.pad().gpio), (p, gpio));
            assert_eq!(format!("{pin:?}"), p);
            scenario(chip, pin, gpio);
        }
    });
}

#[test]
fn outputs() {
    each(|chip, pin, gpio| {
        let id = pin.id();
        match pin.into_output(Level::High) {
            Ok(mut pin) => {
                assert!(!INPUT_ONLY_PINS.contains(&id));
                assert_eq!(
                    (pin.id(), pin.mode(), chip.level(gpio)),
                    (id, Mode::Output, PadLevel::High)
                );
                pin.set_low();
                assert_eq!((pin.level(), chip.level(gpio)), (Level::Low, PadLevel::Low));
                pin.toggle();
                assert!(pin.is_set_high() && pin.is_high());
                pin.writer()(false);
                assert!(!pin.reader()());
                let pin = pin.into_open_drain(Level::High);
                assert_eq!(chip.level(gpio), PadLevel::Floating);
                let pin = pin.into_input().into_output(Level::High).unwrap();
                assert_eq!((pin.id(), chip.level(gpio)), (id, PadLevel::High));
            }
            Err(rejected) => {
                assert!(INPUT_ONLY_PINS.contains(&id));
                assert!(
                    rejected.to_string().starts_with(&format!(
                        "`{id}` cannot be an output: its pad is input-only"
                    )),
                    "{rejected}"
                );
                assert!(rejected.to_string().contains("P0, P1, P2"), "{rejected}");
                let rejected = rejected.pin.into_open_drain(Level::Low).unwrap_err();
                let rejected = rejected.pin.into_flex().unwrap_err();
                let rejected = rejected
                    .pin
                    .into_input()
                    .into_output(Level::Low)
                    .unwrap_err();
                assert_eq!(rejected.pin.id(), id, "the pin comes back");
            }
        }
    });
}

#[test]
fn inputs_and_pulls() {
    each(|chip, pin, gpio| {
        let id = pin.id();
        let mut pin = pin.into_input();
        chip.drive(gpio, Drive::High);
        assert!(pin.is_high());
        chip.drive(gpio, Drive::Floating);
        match pin.set_pull(Pull::Up) {
            Ok(()) => {
                assert!(!INPUT_ONLY_PINS.contains(&id));
                assert_eq!((pin.pull(), chip.level(gpio)), (Pull::Up, PadLevel::High));
            }
            Err(refused) => {
                assert!(INPUT_ONLY_PINS.contains(&id));
                assert!(
                    refused
                        .to_string()
                        .starts_with(&format!("`{id}` cannot have a pull: its pad is input-only")),
                    "{refused}"
                );
                assert_eq!(pin.pull(), Pull::None);
            }
        }
        assert_eq!(pin.set_pull(Pull::None), Ok(()));
    });
}

#[test]
fn hold() {
    each(|chip, pin, gpio| {
        let id = pin.id();
        let mut pin = pin.into_input();
        if RTC_PINS.contains(&id) {
            assert_eq!(pin.is_held(), Ok(false));
            pin.hold().unwrap();
            assert_eq!(pin.is_held(), Ok(true));
            let frozen = chip.pad(gpio);
            chip.bus_write(
                pycom_bsp::pads::ALL
                    .iter()
                    .find(|pad| pad.gpio == gpio)
                    .unwrap()
                    .io_mux
                    .address(),
                0,
            );
            assert_eq!(chip.pad(gpio), frozen);
            pin.unhold().unwrap();
            assert_eq!(pin.is_held(), Ok(false));
        } else {
            for refused in [
                pin.hold().unwrap_err(),
                pin.unhold().unwrap_err(),
                pin.is_held().unwrap_err(),
            ] {
                assert_eq!(refused.pin(), id);
                assert_eq!(
                    refused.reason(),
                    "cannot hold its state: its pad is outside the RTC domain"
                );
                for pin in RTC_PINS {
                    assert!(refused.alternatives().contains(pin), "{refused}");
                }
            }
        }
    });
}

#[test]
fn typed_drivers_become_erased_ones() {
    on_every_revision(|chip| {
        let drivers: [Output<AnyPin>; 2] = [
            Output::new(P9::take().unwrap(), Level::Low).erase(),
            Output::new(module::P19::take().unwrap(), Level::Low).erase(),
        ];
        for mut driver in drivers {
            driver.set_high();
        }
        assert_eq!(
            (chip.pin::<P9>().level(), chip.pin::<P19>().level()),
            (PadLevel::High, PadLevel::High)
        );
        let input: Input<AnyPin> = Input::new(P13::take().unwrap()).erase();
        assert_eq!(input.id(), "P13");
    });
}

#[test]
fn a_pin_whose_mode_changes_begins_as_an_input() {
    each(|chip, pin, gpio| {
        let Ok(output) = pin.into_output(Level::High) else {
            return;
        };
        let flex = output.into_pin().into_flex().unwrap();
        assert_eq!(
            (flex.mode(), chip.level(gpio)),
            (Mode::Input, PadLevel::Floating)
        );
    });
}

#[test]
fn an_input_becomes_what_is_asked_and_keeps_its_pull() {
    each(|chip, pin, gpio| {
        let mut input = pin.into_input();
        if input.set_pull(Pull::Up).is_err() {
            return;
        }
        let output = input.into_output(Level::Low).unwrap();
        assert_eq!((output.mode(), output.pull()), (Mode::Output, Pull::Up));

        let mut wire = output.into_input().into_open_drain(Level::High).unwrap();
        assert_eq!((wire.mode(), wire.pull()), (Mode::OpenDrain, Pull::Up));
        chip.drive(gpio, Drive::Low);
        assert_eq!(chip.level(gpio), PadLevel::Low, "nobody drives against it");
        wire.set_low();
        chip.drive(gpio, Drive::Floating);
        assert!(wire.is_low());

        let flex = wire.into_input().into_flex().unwrap();
        assert_eq!((flex.mode(), flex.pull()), (Mode::Input, Pull::Up));
        chip.drive(gpio, Drive::Floating);
    });
}

#[test]
fn pulls_from_the_start() {
    each(|chip, pin, gpio| {
        let id = pin.id();
        let input_only = INPUT_ONLY_PINS.contains(&id);
        let pin = match pin.into_input_with_pull(Pull::Up) {
            Ok(pin) => {
                assert!(!input_only);
                assert_eq!((pin.pull(), chip.level(gpio)), (Pull::Up, PadLevel::High));
                pin.into_pin()
            }
            Err(rejected) => {
                assert!(input_only && rejected.error.reason().starts_with("cannot have a pull"));
                rejected
                    .pin
                    .into_input_with_pull(Pull::None)
                    .unwrap()
                    .into_pin()
            }
        };
        match pin.into_open_drain_with_pull(Level::High, Pull::Up) {
            Ok(pin) => assert_eq!((pin.pull(), chip.level(gpio)), (Pull::Up, PadLevel::High)),
            Err(rejected) => assert!(input_only && rejected.pin.id() == id),
        }
    });
}
