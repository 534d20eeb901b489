//! The generated names against the table that was typed out by hand.

use bsp_tests::{INPUT_ONLY_PINS, RTC_PINS, TRIPLES, with_pins};
use pycom_bsp::board::{Board, NameSpace};
use pycom_bsp::{Pycom, TypedPin, exp_board, module};

/// Whether two types are one.
fn same<A: 'static, B: 'static>() -> bool {
    std::any::TypeId::of::<A>() == std::any::TypeId::of::<B>()
}

macro_rules! typed_triples {
    ($($kind:ident: [$(($p:ident, $g:ident, $gpio:literal))*]),*) => {
        vec![$($(
            (
                stringify!($p),
                stringify!($g),
                <module::$p as TypedPin>::PAD.gpio,
                same::<module::$p, exp_board::$g>() && <module::$p as TypedPin>::PAD.gpio == $gpio,
            ),
        )*)*]
    };
}

#[test]
fn every_type_has_both_names_and_the_right_pad() {
    let mut typed = with_pins!(typed_triples);
    typed.sort_by_key(|(p, ..)| p[1..].parse::<u8>().unwrap());
    assert!(typed.iter().all(|row| row.3), "{typed:?}");
    let typed: Vec<_> = typed
        .into_iter()
        .map(|(p, g, gpio, _)| (p, g, gpio))
        .collect();
    assert_eq!(typed, TRIPLES);
}

#[test]
fn a_pin_is_a_type_of_size_zero() {
    assert_eq!(size_of::<module::P9>(), 0);
    assert_eq!(size_of::<pycom_bsp::Output<exp_board::G16>>(), 0);
}

fn name_space(name: &str) -> &'static NameSpace {
    Pycom::NAME_SPACES
        .iter()
        .find(|space| space.name == name)
        .unwrap()
}

#[test]
fn the_lists_have_the_same_pins() {
    let module = name_space("module");
    let listed: Vec<_> = module
        .pins
        .iter()
        .map(|(name, pin)| (*name, pin.other_names, pin.pad.gpio))
        .collect();
    let expected: Vec<_> = TRIPLES.map(|(p, _, gpio)| (p, gpio)).to_vec();
    assert_eq!(
        listed
            .iter()
            .map(|&(p, _, gpio)| (p, gpio))
            .collect::<Vec<_>>(),
        expected
    );
    for ((_, others, _), (_, g, _)) in listed.iter().zip(TRIPLES) {
        assert_eq!(*others, [g]);
    }

    let exp_board = name_space("exp_board");
    assert_eq!(exp_board.pins.len(), 24);
    for (p, g, gpio) in TRIPLES {
        let (_, pin) = exp_board.pins.iter().find(|(name, _)| *name == g).unwrap();
        assert_eq!((pin.id, pin.pad.gpio), (p, gpio));
    }
    assert_eq!(Pycom::NAME_SPACES.len(), 2);
}

#[test]
fn what_the_pads_can_do() {
    for (name, pin) in name_space("module").pins {
        assert_eq!(pin.pad.rtc.is_some(), RTC_PINS.contains(name), "{name}");
        assert_eq!(!pin.pad.output, INPUT_ONLY_PINS.contains(name), "{name}");
    }
}
