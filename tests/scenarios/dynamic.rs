//! The dynamic `Pin`: `machine.Pin`, method for method.

use bsp_tests::{INPUT_ONLY_PINS, RTC_PINS, TRIPLES, on_every_revision};
use pycom_bsp::machine::{Error, Init, Pin};
use pycom_bsp::module::{P9, P10, P11, P12};
use pycom_bsp::signal::{InputSignal, OutputSignal};
use pycom_bsp::sim::{self, Chip, CoreReset, CpuReset, Drive, PadLevel, WakeCause};
use pycom_bsp::{Level, Mode, Pull, TypedPin, exp_board, module};

/// Each of the 24 pins under both names, each time on a new chip.
fn each(scenario: impl Fn(&Chip, Pin, u8)) {
    for (p, g, gpio) in TRIPLES {
        for name in [p, g] {
            on_every_revision(|chip| scenario(chip, Pin::new(name).unwrap(), gpio));
        }
    }
}

#[test]
fn quick_usage_example_of_the_page() {
    on_every_revision(|chip| {
        let mut p_out = Pin::with("P9", Init::new(Pin::OUT)).unwrap();
        p_out.set_value(true);
        assert_eq!(chip.pin::<P9>().level(), PadLevel::High);
        p_out.set_value(false);
        p_out.toggle();
        assert_eq!(chip.pin::<P9>().level(), PadLevel::High);
        p_out.writer()(true);
        assert_eq!(chip.pin::<P9>().level(), PadLevel::High);

        let p_in = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP)).unwrap();
        let p = p_in.reader();
        assert!(p());
        chip.pin::<P10>().drive(Drive::Low);
        assert!(!p());
    });
}

#[test]
fn the_id_is_the_modules_name_whatever_the_pin_was_asked_by() {
    each(|_, pin, gpio| {
        let (p, _, _) = TRIPLES.into_iter().find(|row| row.2 == gpio).unwrap();
        assert_eq!(pin.id(), p);
    });
}

#[test]
fn finding_a_pin_changes_nothing_on_it() {
    each(|chip, pin, gpio| {
        assert_eq!(chip.writes(""), []);
        assert_eq!((pin.mode(), chip.pad(gpio).driven()), (Mode::Input, None));
    });
}

#[test]
fn init_with_mode_pull_and_value() {
    each(|chip, mut pin, gpio| {
        let input_only = INPUT_ONLY_PINS.contains(&pin.id());
        for mode in [Pin::OUT, Pin::OPEN_DRAIN, Pin::IN] {
            for pull in [Pull::None, Pin::PULL_UP, Pin::PULL_DOWN] {
                for value in [Level::High, Level::Low] {
                    let result = pin.init(Init::new(mode).pull(pull).value(value));
                    if input_only && (mode != Pin::IN || pull != Pull::None) {
                        let words = result.unwrap_err();
                        assert!(words.reason().contains("its pad is input-only"));
                        assert_eq!(
                            (pin.mode(), pin.pull()),
                            (Mode::Input, Pull::None),
                            "unchanged"
                        );
                        continue;
                    }
                    result.unwrap();
                    assert_eq!((pin.mode(), pin.pull()), (mode, pull));
                    let pulled = match pull {
                        Pull::None => PadLevel::Floating,
                        Pull::Up => PadLevel::High,
                        Pull::Down => PadLevel::Low,
                    };
                    let expected = match (mode, value) {
                        (Mode::Output, Level::High) => PadLevel::High,
                        (Mode::Output | Mode::OpenDrain, Level::Low) => PadLevel::Low,
                        _ => pulled,
                    };
                    assert_eq!(chip.level(gpio), expected, "{mode:?} {pull:?} {value:?}");
                }
            }
        }
    });
}

#[test]
fn the_default_is_an_output_without_pull_and_with_its_old_value() {
    on_every_revision(|chip| {
        let mut pin = Pin::new("P9").unwrap();
        pin.set_value(true);
        pin.init(Init::default()).unwrap();
        assert_eq!(
            (pin.mode(), pin.pull(), chip.pin::<P9>().level()),
            (Mode::Output, Pull::None, PadLevel::High)
        );
    });
}

#[test]
fn value_toggle_and_the_call_forms() {
    each(|chip, mut pin, gpio| {
        if pin.init(Init::new(Pin::OUT).value(false)).is_err() {
            pin.init(Init::new(Pin::IN)).unwrap();
            chip.drive(gpio, Drive::High);
            assert_eq!((pin.value(), pin.reader()()), (Level::High, true));
            return;
        }
        assert_eq!((pin.value(), chip.level(gpio)), (Level::Low, PadLevel::Low));
        pin.set_value(Level::High);
        assert_eq!(
            (pin.value(), chip.level(gpio)),
            (Level::High, PadLevel::High)
        );
        pin.toggle();
        assert_eq!((pin.value(), chip.level(gpio)), (Level::Low, PadLevel::Low));
        pin.writer()(true);
        assert_eq!((pin.reader()(), chip.level(gpio)), (true, PadLevel::High));
    });
}

#[test]
fn mode_and_pull_can_be_changed_alone() {
    each(|chip, mut pin, gpio| {
        if INPUT_ONLY_PINS.contains(&pin.id()) {
            assert!(
                pin.set_mode(Pin::OUT)
                    .unwrap_err()
                    .reason()
                    .starts_with("cannot be an output")
            );
            assert!(pin.set_mode(Pin::OPEN_DRAIN).is_err());
            assert!(
                pin.set_pull(Pin::PULL_DOWN)
                    .unwrap_err()
                    .reason()
                    .starts_with("cannot have a pull")
            );
            assert_eq!(
                (pin.set_mode(Pin::IN), pin.set_pull(Pull::None)),
                (Ok(()), Ok(()))
            );
            return;
        }
        pin.set_mode(Pin::IN).unwrap();
        pin.set_pull(Pin::PULL_UP).unwrap();
        assert_eq!((pin.pull(), chip.level(gpio)), (Pull::Up, PadLevel::High));
        pin.set_value(false);
        pin.set_mode(Pin::OPEN_DRAIN).unwrap();
        assert_eq!(
            (pin.mode(), pin.pull(), chip.level(gpio)),
            (Mode::OpenDrain, Pull::Up, PadLevel::Low)
        );
        pin.set_value(true);
        assert_eq!(chip.level(gpio), PadLevel::High);
        pin.set_pull(Pull::None).unwrap();
        assert_eq!(chip.level(gpio), PadLevel::Floating);
        pin.set_mode(Pin::OUT).unwrap();
        assert_eq!(
            (pin.mode(), chip.level(gpio)),
            (Mode::Output, PadLevel::High)
        );
    });
}

#[test]
fn alt_connects_a_signal_of_the_matrix() {
    on_every_revision(|chip| {
        // U1RXD and U1TXD are both signal 17.
        let _rx = Pin::with("P11", Init::new(Pin::IN).alt(17)).unwrap();
        chip.pin::<P11>().drive(Drive::High);
        assert_eq!(chip.input_signal(17), Some(sim::Level::High));
        let _tx = Pin::with("P10", Init::new(Pin::OUT).alt(17)).unwrap();
        chip.set_output_signal(17, Level::High, true);
        assert_eq!(chip.pin::<P10>().level(), PadLevel::High);

        // I2CEXT0_SDA is signal 30 both ways.
        let _sda = Pin::with("P9", Init::new(Pin::OPEN_DRAIN).pull(Pin::PULL_UP).alt(30)).unwrap();
        chip.set_output_signal(30, Level::Low, true);
        assert_eq!(
            (chip.pin::<P9>().level(), chip.input_signal(30)),
            (PadLevel::Low, Some(sim::Level::Low))
        );
        chip.set_output_signal(30, Level::High, true);
        assert_eq!(
            (chip.pin::<P9>().level(), chip.input_signal(30)),
            (PadLevel::High, Some(sim::Level::High))
        );
    });
}

#[test]
fn hold_through_sleep_and_resets() {
    each(|chip, mut pin, gpio| {
        let id = pin.id();
        if !RTC_PINS.contains(&id) {
            for refused in [
                pin.hold().unwrap_err(),
                pin.set_hold(true).unwrap_err(),
                pin.set_hold(false).unwrap_err(),
            ] {
                assert!(refused.to_string().starts_with(&format!(
                    "`{id}` cannot hold its state: its pad is outside the RTC domain"
                )));
            }
            return;
        }
        if pin.init(Init::new(Pin::OUT).value(true)).is_err() {
            chip.drive(gpio, Drive::WeakHigh);
        }
        assert_eq!(pin.hold(), Ok(false));
        pin.set_hold(true).unwrap();
        assert_eq!(pin.hold(), Ok(true));
        pin.set_value(false);
        pin.toggle();
        pin.toggle();
        assert_eq!(chip.level(gpio), PadLevel::High);
        drop(pin);
        for restart in [
            |chip: &Chip| chip.cpu_reset(CpuReset::Software),
            |chip: &Chip| chip.core_reset(CoreReset::Software),
            |chip: &Chip| {
                chip.deep_sleep();
                chip.wake(WakeCause::Timer);
            },
        ] {
            restart(chip);
            assert_eq!(chip.level(gpio), PadLevel::High);
            // MicroPython says False here.
            assert_eq!(Pin::new(id).unwrap().hold(), Ok(true));
        }
        chip.power_on();
        assert_eq!(Pin::new(id).unwrap().hold(), Ok(false));
    });
}

#[test]
fn the_lists_can_be_iterated() {
    for list in [&module::NAMES, &exp_board::NAMES] {
        on_every_revision(|chip| {
            assert_eq!(list.pins.len(), 24);
            for (name, info) in list.pins {
                let pin = Pin::of(info).unwrap();
                let (p, _, gpio) = TRIPLES
                    .into_iter()
                    .find(|row| row.0 == *name || row.1 == *name)
                    .unwrap();
                assert_eq!(pin.id(), p);
                chip.drive(gpio, Drive::High);
                let mut pin = pin;
                pin.init(Init::new(Pin::IN)).unwrap();
                assert_eq!(pin.value(), Level::High);
            }
        });
    }
}

#[test]
fn unknown_names_say_so_and_offer_the_nearest() {
    on_every_revision(|_| {
        for (name, words) in [
            ("p9", "no pin is named `p9`; the nearest name is `P9`"),
            ("P24", "no pin is named `P24`; the nearest name is `P2`"),
            ("GP16", "no pin is named `GP16`; the nearest name is `G16`"),
            // There is a `P18`, which is somewhere else.
            ("G18", "no pin is named `G18`; the nearest name is `G1`"),
            ("G116", "no pin is named `G116`; the nearest name is `G11`"),
            ("blinkenlights", "no pin is named `blinkenlights`"),
            ("", "no pin is named ``"),
            ("Ähm…", "no pin is named `Ähm…`"),
        ] {
            let error = Pin::new(name).unwrap_err();
            assert!(
                matches!(error, Error::UnknownName { name: asked, .. } if asked.as_str() == name)
            );
            assert_eq!(error.to_string(), words);
        }
        // Wired inside the modules: no pin of any namespace.
        assert!(Pin::new("GPIO6").is_err() && Pin::new("GPIO12").is_err());
    });
}

#[test]
fn a_dropped_pin_is_free_again_and_a_living_one_is_not() {
    on_every_revision(|chip| {
        let pin = Pin::with("P9", Init::new(Pin::OUT).value(true)).unwrap();
        assert_eq!(
            Pin::new("G16").unwrap_err().to_string(),
            "pin `P9`, also `G16`, is taken already"
        );
        assert!(module::P9::take().is_err());
        drop(pin);
        assert_eq!(
            chip.pin::<P9>().level(),
            PadLevel::High,
            "the pad stays as it is"
        );
        let refused = Pin::with("P13", Init::new(Pin::OUT)).unwrap_err();
        assert!(
            refused
                .to_string()
                .starts_with("`P13` cannot be an output: its pad is input-only")
        );
        assert!(
            module::P13::take().is_ok(),
            "a pin that cannot be initialised is not kept"
        );
        assert!(module::P9::take().is_ok());
    });
}

#[test]
fn a_pin_of_another_board_is_none_of_ours() {
    use pycom_bsp::board::PinInfo;
    static OTHERS: [PinInfo; 2] = [
        PinInfo {
            id: "P9",
            other_names: &[],
            pad: &pycom_bsp::pads::GPIO12,
            messages: P9::INFO.messages,
        },
        PinInfo {
            id: "D1",
            other_names: &[],
            pad: &pycom_bsp::pads::GPIO12,
            messages: P9::INFO.messages,
        },
    ];
    on_every_revision(|_| {
        for other in &OTHERS {
            assert!(matches!(Pin::of(other), Err(Error::UnknownName { .. })));
        }
        assert!(Pin::of(P9::INFO).is_ok());
    });
}

/// The levels that a pad goes through while a program runs.
fn levels_while(chip: &Chip, gpio: u8, program: impl FnOnce()) -> Vec<PadLevel> {
    chip.clear_waveforms();
    program();
    chip.waveform(gpio)
        .into_iter()
        .map(|(_, level)| level)
        .collect()
}

#[test]
fn a_peripheral_gets_its_pad_without_a_false_start() {
    on_every_revision(|chip| {
        // UART1 is idle, and so is the wire.
        chip.pin::<P11>().drive(Drive::WeakHigh);
        chip.set_output_signal(17, Level::High, true);
        let tx = Init::new(Pin::OUT).alt(OutputSignal::U1TXD.index());
        let mut pin = Pin::new("P11").unwrap();
        let levels = levels_while(chip, 22, || pin.init(tx).unwrap());
        assert_eq!(levels, [PadLevel::High], "no start bit");
        let levels = levels_while(chip, 22, || pin.init(tx).unwrap());
        assert_eq!(levels, [PadLevel::High], "nor when it is initialised again");
        assert_eq!(pin.mode(), Mode::Output);

        // From a plain output at high, and from a plain output at low, to which the wire goes and no further.
        pin.init(Init::new(Pin::OUT).value(true)).unwrap();
        let levels = levels_while(chip, 22, || pin.init(tx).unwrap());
        assert_eq!(levels, [PadLevel::High]);
        pin.init(Init::new(Pin::OUT).value(false)).unwrap();
        let levels = levels_while(chip, 22, || pin.init(tx).unwrap());
        assert_eq!(levels, [PadLevel::Low, PadLevel::High]);
    });
}

#[test]
fn a_bus_gets_its_pad_without_a_start_condition() {
    on_every_revision(|chip| {
        chip.pin::<P11>().drive(Drive::WeakHigh);
        chip.set_output_signal(30, Level::High, true);
        let sda = Init::new(Pin::OPEN_DRAIN).alt(InputSignal::I2CEXT0_SDA.index());
        let mut pin = Pin::new("P11").unwrap();
        for before in [
            Init::new(Pin::IN),
            Init::new(Pin::OPEN_DRAIN).value(true),
            sda,
        ] {
            pin.init(before).unwrap();
            let levels = levels_while(chip, 22, || pin.init(sda).unwrap());
            assert_eq!(levels, [PadLevel::High], "from {before:?}");
            assert_eq!(pin.mode(), Mode::OpenDrain);
            assert_eq!(chip.input_signal(30), Some(sim::Level::High));
        }
        // Another chip on the bus can pull it low: it is open drain from the first moment on.
        chip.pin::<P11>().drive(Drive::Low);
        assert_eq!(chip.pin::<P11>().level(), PadLevel::Low);
        assert_eq!(chip.input_signal(30), Some(sim::Level::Low));
    });
}

#[test]
fn alt_lets_go_of_its_input_when_the_pin_is_something_else() {
    let rx = Init::new(Pin::IN).alt(InputSignal::U1RXD.index());
    let changes: [fn(Pin); 4] = [
        |mut pin| pin.init(Init::new(Pin::IN)).unwrap(),
        |mut pin| {
            pin.init(Init::new(Pin::IN).alt(InputSignal::U2RXD.index()))
                .unwrap()
        },
        |mut pin| pin.set_mode(Pin::OUT).unwrap(),
        drop,
    ];
    for change in changes {
        on_every_revision(|chip| {
            chip.pin::<P11>().drive(Drive::Low);
            let pin = Pin::with("P11", rx).unwrap();
            assert_eq!(chip.input_signal(17), Some(sim::Level::Low));
            change(pin);
            assert_eq!(
                chip.input_signal(17),
                Some(sim::Level::High),
                "an idle line"
            );
        });
    }
}

#[test]
fn alt_leaves_a_signal_alone_that_another_pin_has_by_now() {
    on_every_revision(|chip| {
        let rx = Init::new(Pin::IN).alt(InputSignal::U1RXD.index());
        let first = Pin::with("P11", rx).unwrap();
        let _second = Pin::with("P12", rx).unwrap();
        drop(first);
        chip.pin::<P12>().drive(Drive::Low);
        assert_eq!(chip.input_signal(17), Some(sim::Level::Low));
    });
}

#[test]
fn a_relay_that_is_held_is_taken_over_without_saying_its_level() {
    for (level, on_wire) in [(Level::High, PadLevel::High), (Level::Low, PadLevel::Low)] {
        on_every_revision(|chip| {
            let mut relay = Pin::with("P9", Init::new(Pin::OUT).value(level)).unwrap();
            relay.set_hold(true).unwrap();
            chip.deep_sleep();
            chip.wake(WakeCause::Timer);

            let levels = levels_while(chip, 12, || {
                let mut relay = Pin::with("P9", Init::new(Pin::OUT)).unwrap();
                relay.set_hold(false).unwrap();
            });
            assert_eq!(levels.len(), 1, "{levels:?}");
            assert_eq!(chip.pin::<P9>().level(), on_wire);

            // What the program says itself counts more.
            let mut relay = Pin::new("P9").unwrap();
            relay.set_hold(true).unwrap();
            relay.init(Init::new(Pin::OUT).value(!level)).unwrap();
            relay.set_hold(false).unwrap();
            assert_ne!(chip.pin::<P9>().level(), on_wire);
        });
    }
}

#[test]
fn a_mode_takes_the_held_level_over_too() {
    on_every_revision(|chip| {
        let mut relay = Pin::with("P9", Init::new(Pin::OUT).value(true)).unwrap();
        relay.set_hold(true).unwrap();
        chip.core_reset(CoreReset::Software);
        let levels = levels_while(chip, 12, || {
            let mut relay = Pin::new("P9").unwrap();
            relay.set_mode(Pin::OUT).unwrap();
            relay.set_hold(false).unwrap();
        });
        assert_eq!(levels, [PadLevel::High]);
    });
}

/// As firmware leaves it that reads a held pad by the RTC domain.
#[test]
fn a_held_level_is_taken_over_of_a_pad_that_the_rtc_domain_has() {
    const TOUCH_PAD5: u32 = 0x3ff4_84a8;
    const MUX_SEL: u32 = 1 << 19;
    on_every_revision(|chip| {
        let mut relay = Pin::with("P9", Init::new(Pin::OUT).value(true)).unwrap();
        relay.set_hold(true).unwrap();
        chip.bus_write(TOUCH_PAD5, chip.bus_read(TOUCH_PAD5) | MUX_SEL);
        chip.core_reset(CoreReset::Software);
        let levels = levels_while(chip, 12, || {
            let mut relay = Pin::with("P9", Init::new(Pin::OUT)).unwrap();
            relay.set_hold(false).unwrap();
        });
        assert_eq!(levels, [PadLevel::High]);
        assert!(chip.pin::<P9>().level() == PadLevel::High);
    });
}

#[test]
fn a_pin_shows_as_in_python() {
    on_every_revision(|_| {
        let mut pin = Pin::with("G16", Init::new(Pin::OUT)).unwrap();
        assert_eq!(format!("{pin:?}"), "Pin('P9', mode=Pin.OUT, pull=None)");
        pin.init(Init::new(Pin::OPEN_DRAIN).pull(Pin::PULL_DOWN))
            .unwrap();
        assert_eq!(
            format!("{pin:?}"),
            "Pin('P9', mode=Pin.OPEN_DRAIN, pull=Pin.PULL_DOWN)"
        );
    });
}
