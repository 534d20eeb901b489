//! What each trigger means, alone and joined, typed and dynamic.

use std::cell::Cell;

use bsp_tests::{every_pin, on_every_revision, on_revision_0};
use pycom_bsp::Level::{self, High, Low};
use pycom_bsp::machine::{self, Error, Init, Irq, Pin};
use pycom_bsp::module::P10;
use pycom_bsp::sim::{self, Chip, Drive};
use pycom_bsp::trigger::{BothEdges, Falling, HighLevel, LowLevel, Rising, Trigger};
use pycom_bsp::{Input, TypedPin};

use crate::record::{calls, dispatch_on_pro, levels, note};

/// Goes to the levels one after the other.
fn drive(chip: &Chip, gpio: u8, levels: &[Level]) {
    for level in levels {
        chip.drive(
            gpio,
            if bool::from(*level) {
                Drive::High
            } else {
                Drive::Low
            },
        );
    }
}

/// The levels that the handler is told, for a pad that starts at `start` and goes through some levels.
fn told<P: TypedPin>(chip: &Chip, gpio: u8, trigger: impl Trigger, start: Level) -> Vec<Level> {
    dispatch_on_pro(chip);
    drive(chip, gpio, &[start]);
    // SAFETY: the scenario does nothing with its own.
    let pin = Input::new(unsafe { P::steal() }).with_callback(trigger, note);
    chip.handle_interrupts();
    drive(chip, gpio, &[High, Low, Low, High, High, Low, High]);
    let pin = pin.remove_callback();
    drive(chip, gpio, &[Low, High]);
    assert_eq!(pin.level(), High);
    levels()
}

#[test]
fn every_trigger_on_every_pin() {
    fn scenario<P: TypedPin>(chip: &Chip, _: P, gpio: u8) {
        let rising = |start| told::<P>(chip, gpio, Rising, start);
        assert_eq!(rising(Low), [High, High, High]);
        assert_eq!(
            rising(High),
            [High, High],
            "a level that is there is no edge"
        );
        let falling = |start| told::<P>(chip, gpio, Falling, start);
        assert_eq!(falling(Low), [Low, Low]);
        assert_eq!(falling(High), [Low, Low]);
        let both = |start| told::<P>(chip, gpio, BothEdges, start);
        assert_eq!(both(Low), [High, Low, High, Low, High]);
        assert_eq!(both(High), [Low, High, Low, High]);
        let high = |start| told::<P>(chip, gpio, HighLevel, start);
        assert_eq!(high(Low), [High, High, High]);
        assert_eq!(
            high(High),
            [High, High, High],
            "a level that is there counts"
        );
        let low = |start| told::<P>(chip, gpio, LowLevel, start);
        assert_eq!(low(Low), [Low, Low, Low]);
        assert_eq!(low(High), [Low, Low]);
    }
    every_pin!(scenario);
}

#[test]
fn joined_triggers_are_what_the_table_says() {
    fn same<A: Trigger + PartialEq + std::fmt::Debug>(a: A, b: A) {
        assert_eq!(a, b);
    }
    same(Rising | Rising, Rising);
    same(Falling | Rising, BothEdges);
    same(Rising | Falling, BothEdges);
    same(Rising | HighLevel, HighLevel);
    same(HighLevel | Rising, HighLevel);
    same(Falling | LowLevel, LowLevel);
    same(LowLevel | Falling, LowLevel);
    same(BothEdges | Rising, BothEdges);
    same(Falling | BothEdges, BothEdges);
    same(BothEdges | BothEdges, BothEdges);
    same(LowLevel | LowLevel, LowLevel);
    same(HighLevel | HighLevel | Rising, HighLevel);
}

#[test]
fn every_combination_of_the_dynamic_pin() {
    const ALL: [(Irq, char); 4] = [
        (Pin::IRQ_RISING, 'r'),
        (Pin::IRQ_FALLING, 'f'),
        (Pin::IRQ_HIGH_LEVEL, 'h'),
        (Pin::IRQ_LOW_LEVEL, 'l'),
    ];
    for choice in 1_u8..16 {
        let chosen = ALL
            .iter()
            .enumerate()
            .filter(|(i, _)| choice & 1 << i != 0)
            .map(|(_, irq)| irq);
        let name: String = chosen.clone().map(|(_, letter)| letter).collect();
        let irq = chosen.map(|(irq, _)| *irq).reduce(|a, b| a | b).unwrap();
        on_every_revision(|chip| {
            dispatch_on_pro(chip);
            chip.pin::<P10>().drive(Drive::Low);
            let mut pin = Pin::with("P10", Init::new(Pin::IN)).unwrap();
            let set = pin.callback(irq, note);
            chip.handle_interrupts();
            drive(chip, 13, &[High, Low, High]);
            let expected: Option<&[Level]> = match name.as_str() {
                "r" => Some(&[High, High]),
                "f" => Some(&[Low]),
                "rf" => Some(&[High, Low, High]),
                "h" | "rh" => Some(&[High, High]),
                "l" | "fl" => Some(&[Low, Low]),
                _ => None,
            };
            match (set, expected) {
                (Ok(()), Some(expected)) => assert_eq!(levels(), expected, "{name}"),
                (Err(error), None) => {
                    assert!(calls().is_empty());
                    let words = Error::from(error).to_string();
                    assert!(
                        words.contains(
                            "cannot be one trigger: nothing can deliver both; edges join"
                        ),
                        "{words}"
                    );
                    assert!(words.contains("IRQ_"), "{words}");
                }
                (set, expected) => panic!("{name}: {set:?}, expected {expected:?}"),
            }
        });
    }
}

#[test]
fn a_level_that_stays_does_not_starve_the_program() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P10>().drive(Drive::High);
        let mut pin = Pin::with("P10", Init::new(Pin::IN)).unwrap();
        pin.callback(Pin::IRQ_HIGH_LEVEL, note).unwrap();
        chip.handle_interrupts();
        assert_eq!(levels(), [High]);
        // The level stays, and the interrupt does not: the program goes on.
        chip.advance(chip.access_time(1000));
        assert!(!chip.interrupt_pending(sim::Cpu::ProCpu));
        assert_eq!(levels(), []);
        drive(chip, 13, &[Low, High]);
        assert_eq!(levels(), [High]);
    });
}

#[test]
fn a_handler_can_ask_to_be_called_as_long_as_the_level_stays() {
    thread_local! {
        static LEFT: Cell<u32> = const { Cell::new(2) };
    }
    fn thrice(event: machine::Event) {
        if LEFT.get() > 0 {
            LEFT.set(LEFT.get() - 1);
            event.rearm();
        }
        note(event);
    }
    on_revision_0(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P10>().drive(Drive::High);
        let mut pin = Pin::with("P10", Init::new(Pin::IN)).unwrap();
        pin.callback(Pin::IRQ_HIGH_LEVEL, thrice).unwrap();
        assert_eq!(levels(), [High; 3]);
    });
}

#[test]
fn one_pass_serves_a_pin_once_whatever_its_handler_asks_for() {
    use pycom_bsp::interrupt;

    fn insatiable(event: machine::Event) {
        event.rearm();
        note(event);
    }
    on_every_revision(|chip| {
        chip.pin::<P10>().drive(Drive::High);
        let mut pin = Pin::with("P10", Init::new(Pin::IN)).unwrap();
        pin.callback(Pin::IRQ_HIGH_LEVEL, insatiable).unwrap();
        for _ in 0..3 {
            interrupt::dispatch(sim::Cpu::ProCpu);
            assert_eq!(levels(), [High]);
            assert!(
                chip.interrupt_pending(sim::Cpu::ProCpu),
                "and the interrupt comes up again"
            );
        }
    });
}
