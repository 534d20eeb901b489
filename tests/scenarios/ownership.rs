//! A pin has one owner, however it is named.

use bsp_tests::on_every_revision;
use pycom_bsp::machine::Pin;
use pycom_bsp::module::P9;
use pycom_bsp::sim::{self, Cpu, CpuReset};
use pycom_bsp::{
    AnyPin, Input, Level, Pin as _, Pull, Taken, TypedPin as _, exp_board, lopy4, module,
};

#[test]
fn a_pin_is_taken_once_under_any_name() {
    on_every_revision(|_| {
        let pin = module::P9::take().unwrap();
        for error in [
            module::P9::take().unwrap_err(),
            exp_board::G16::take().unwrap_err(),
        ] {
            assert_eq!(error.pin(), "P9");
            assert_eq!(error.to_string(), "pin `P9`, also `G16`, is taken already");
        }
        assert_eq!(
            Pin::new("G16").unwrap_err().to_string(),
            "pin `P9`, also `G16`, is taken already"
        );
        assert_eq!(exp_board::G17::take().map(|pin| pin.id()), Ok("P10"));
        let _: module::P9 = pin;
    });
    on_every_revision(|_| {
        module::P9::take().unwrap();
        assert!(module::P9::take().is_err(), "out of scope is not free");
    });
}

#[test]
fn taking_and_dropping_a_pin_concerns_no_other() {
    on_every_revision(|_| {
        let taken = [
            module::P9::take().map(AnyPin::from),
            module::P13::take().map(AnyPin::from),
        ];
        let dynamic = Pin::new("P10").unwrap();
        let all_but = |free: &[&str]| {
            for (_, info) in module::NAMES.pins {
                // A pin that can be had is given back at once.
                assert_eq!(
                    Pin::of(info).is_ok(),
                    free.contains(&info.id),
                    "{}",
                    info.id
                );
            }
        };
        let mut free: Vec<_> = module::NAMES.pins.iter().map(|(name, _)| *name).collect();
        free.retain(|name| !["P9", "P10", "P13"].contains(name));
        all_but(&free);
        drop(dynamic);
        free.push("P10");
        all_but(&free);
        drop(taken);
        all_but(&free);
    });
}

#[test]
fn one_of_two_cores_gets_a_pin() {
    for _ in 0..50 {
        on_every_revision(|chip| {
            let take = |core| {
                move || {
                    let _entered = chip.enter_on(core);
                    module::P9::take().is_ok()
                }
            };
            let winners = std::thread::scope(|scope| {
                let cores = [Cpu::ProCpu, Cpu::AppCpu].map(|core| scope.spawn(take(core)));
                cores.map(|core| core.join().unwrap())
            });
            assert!(winners[0] != winners[1], "{winners:?}");
        });
    }
}

#[test]
fn both_names_make_one_pin() {
    on_every_revision(|_| {
        let pin: module::P9 = exp_board::G16::take().unwrap();
        assert_eq!(pin.id(), "P9");
        assert_eq!(format!("{pin:?}"), "P9");
    });
}

#[test]
fn all_pins_can_be_taken_at_once() {
    on_every_revision(|_| {
        let pins = module::Pins::take().unwrap();
        assert_eq!(pins.P23.id(), "P23");
        assert_eq!(module::P0::take().unwrap_err().pin(), "P0");
        assert_eq!(module::Pins::take().map(drop).unwrap_err().pin(), "P0");
    });
    on_every_revision(|_| {
        module::P5::take().unwrap();
        assert_eq!(module::Pins::take().map(drop).unwrap_err().pin(), "P5");
        assert!(module::P4::take().is_ok(), "all or none");
    });
}

#[test]
fn a_view_gives_the_modules_own_pads_under_their_functions_names() {
    on_every_revision(|_| {
        let pins = lopy4::Pins::take().unwrap();
        assert_eq!(
            (pins.LORA_SCLK.id(), pins.LORA_NSS.id(), pins.P9.id()),
            ("P5", "GPIO18", "P9")
        );
        let clock: module::P5 = pins.LORA_SCLK;
        assert_eq!(clock.pad().gpio, 5);
        assert_eq!(module::P5::take().unwrap_err().pin(), "P5");
    });
}

#[test]
fn a_stolen_pin_is_the_same_pad() {
    on_every_revision(|chip| {
        let _owner = module::P9::take().unwrap();
        // SAFETY: the owner does nothing with it.
        let pin = Input::new(unsafe { module::P9::steal() });
        chip.pin::<P9>().drive(sim::Drive::High);
        assert!(pin.is_high());
    });
}

#[test]
fn every_chip_and_every_start_has_its_own_pins() {
    on_every_revision(|chip| {
        module::P9::take().unwrap();
        on_every_revision(|_| assert!(module::P9::take().is_ok()));
        assert!(module::P9::take().is_err());
        chip.cpu_reset(CpuReset::Software);
        assert!(
            module::P9::take().is_ok(),
            "a program that starts has all its pins"
        );
    });
}

#[test]
fn two_threads_cannot_take_one_pin() {
    for _ in 0..50 {
        on_every_revision(|chip| {
            let take = || {
                let _entered = chip.enter();
                module::P9::take().map(drop)
            };
            let results = std::thread::scope(|scope| {
                let threads = [scope.spawn(take), scope.spawn(take)];
                threads.map(|thread| thread.join().unwrap())
            });
            assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
        });
    }
}

#[test]
fn an_erased_pin_can_be_had_back() {
    on_every_revision(|_| {
        let any = AnyPin::from(module::P9::take().unwrap());
        let any = any.downcast::<module::P10>().unwrap_err();
        let typed: Result<module::P9, _> = any.downcast();
        assert!(typed.is_ok());
    });
}

#[test]
fn errors_are_values_with_words() {
    fn program() -> Result<(), Taken> {
        module::P2::take()?;
        module::P2::take().map(drop)
    }
    on_every_revision(|_| {
        let error: Box<dyn std::error::Error> = Box::new(program().unwrap_err());
        assert_eq!(error.to_string(), "pin `P2`, also `G23`, is taken already");
    });
}

#[test]
fn errors_are_the_same_if_the_pin_and_the_reason_are() {
    on_every_revision(|_| {
        let (_p2, _p3) = (module::P2::take().unwrap(), module::P3::take().unwrap());
        let (p2, p3) = (
            module::P2::take().unwrap_err(),
            module::P3::take().unwrap_err(),
        );
        assert_eq!(p2, exp_board::G23::take().unwrap_err());
        assert_ne!(p2, p3);
        assert_eq!(format!("{p2:?}"), "Taken(P2)");

        let input_only = |pin: AnyPin| pin.into_output(Level::Low).unwrap_err();
        let p13 = input_only(module::P13::take().unwrap().into());
        let output = p13.error;
        let pull = p13.pin.into_input_with_pull(Pull::Up).unwrap_err();
        assert_ne!(output, pull.error, "another reason");
        assert_eq!(output, input_only(pull.pin).error);
        let p14 = input_only(module::P14::take().unwrap().into()).error;
        assert_ne!(output, p14, "another pin");
        assert_eq!(format!("{p14:?}"), format!("Unsupported({p14})"));
    });
}

#[test]
fn a_pin_that_is_given_back_can_be_taken_again_under_any_of_its_names() {
    on_every_revision(|_| {
        module::P9::take().unwrap().free();
        let pin = Pin::new("G16").unwrap();
        assert!(module::P9::take().is_err());
        drop(pin);
        let all = exp_board::Pins::take().unwrap();
        assert!(module::P9::take().is_err());
        all.free();
        module::Pins::take().unwrap();
    });
}
