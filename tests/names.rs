//! The generated names against the table that was typed out by hand.

use bsp_tests::boards::{self, Board};
use bsp_tests::new_crate::NewCrate;
use bsp_tests::{INPUT_ONLY_PINS, RTC_PINS, TRIPLES, with_pins};
use pycom_bsp::board::{Board as _, Namespace};
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

fn namespace(name: &str) -> &'static Namespace {
    Pycom::NAMESPACES
        .iter()
        .find(|space| space.name == name)
        .unwrap()
}

#[test]
fn the_lists_have_the_same_pins() {
    let module = namespace("module");
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

    let exp_board = namespace("exp_board");
    assert_eq!(exp_board.pins.len(), 24);
    for (p, g, gpio) in TRIPLES {
        let (_, pin) = exp_board.pins.iter().find(|(name, _)| *name == g).unwrap();
        assert_eq!((pin.id, pin.pad.gpio), (p, gpio));
    }
    assert_eq!(Pycom::NAMESPACES.len(), 2);
}

#[test]
fn what_the_pads_can_do() {
    for (name, pin) in namespace("module").pins {
        assert_eq!(pin.pad.rtc.is_some(), RTC_PINS.contains(name), "{name}");
        assert_eq!(!pin.pad.output, INPUT_ONLY_PINS.contains(name), "{name}");
    }
}

/// The Feather's pins, typed out by hand from the Arduino core's `variants/feather_esp32`.
const FEATHER: [(&str, u8); 21] = [
    ("A0", 26),
    ("A1", 25),
    ("A2", 34),
    ("A3", 39),
    ("A4", 36),
    ("A5", 4),
    ("SCK", 5),
    ("MOSI", 18),
    ("MISO", 19),
    ("RX", 16),
    ("TX", 17),
    ("D21", 21),
    ("D13", 13),
    ("D12", 12),
    ("D27", 27),
    ("D33", 33),
    ("D15", 15),
    ("D32", 32),
    ("D14", 14),
    ("SCL", 22),
    ("SDA", 23),
];

#[test]
fn the_feathers_pins_are_those_of_the_arduino_core() {
    let listed = huzzah32_bsp::feather::NAMES.pins.iter();
    let listed: Vec<_> = listed.map(|(name, pin)| (*name, pin.pad.gpio)).collect();
    assert_eq!(listed, FEATHER);
    let analog = huzzah32_bsp::arduino::NAMES.pins.iter();
    let analog: Vec<_> = analog.map(|(name, pin)| (*name, pin.pad.gpio)).collect();
    let expected = [
        ("A6", 14),
        ("A7", 32),
        ("A8", 15),
        ("A9", 33),
        ("A10", 27),
        ("A11", 12),
        ("A12", 13),
    ];
    assert_eq!(analog, expected);
    assert!(same::<huzzah32_bsp::feather::LED, huzzah32_bsp::arduino::A12>());
    assert_eq!(<huzzah32_bsp::huzzah32::BATTERY as TypedPin>::PAD.gpio, 35);
}

/// A program that prints what a board's lists and types say.
fn program(board: &Board) -> String {
    let spaces = || std::iter::once(&board.model.primary).chain(&board.model.others);
    let mut program = format!(
        "use {}::*;\nfn main() {{\n    for space in <{} as board::Board>::NAMESPACES {{\n        for (name, pin) in \
         space.pins {{\n            println!(\"{{}}::{{name}} {{}} {{}}\", space.name, pin.id, pin.pad.gpio);\n        \
         }}\n    }}\n",
        board.crate_name(),
        board.model.bsp.type_name
    );
    let names = spaces().flat_map(|space| space.names.iter().map(move |name| (space, &name.name)));
    let functions =
        spaces().flat_map(|space| space.functions.iter().map(move |it| (space, &it.name)));
    for (space, name) in names.chain(functions) {
        let path = format!("{}::{name}", space.name);
        program += &format!(
            "    println!(\"{path} {{}} {{}}\", <{path} as TypedPin>::INFO.id, <{path} as TypedPin>::PAD.gpio);\n"
        );
    }
    program + "}\n"
}

#[test]
fn every_boards_names_are_those_of_its_pin_map() {
    for board in boards::all() {
        let bsp = &board.model.bsp;
        let name = format!("names-of-{}", bsp.package);
        let bsp = (bsp.package.as_str(), bsp.directory.as_str());
        let output =
            NewCrate::write_for(bsp, &name, "src/main.rs", &program(&board)).cargo(&["run"]);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );

        let spaces = || std::iter::once(&board.model.primary).chain(&board.model.others);
        let mut expected = String::new();
        for _ in ["in the lists", "as types"] {
            for space in spaces() {
                for name in &space.names {
                    let (name, pin) = (&name.name, &name.pin);
                    expected += &format!("{}::{name} {} {}\n", space.name, pin.id, pin.pad.gpio);
                }
            }
        }
        for space in spaces() {
            for it in &space.functions {
                expected += &format!(
                    "{}::{} {} {}\n",
                    space.name, it.name, it.pin.id, it.pin.pad.gpio
                );
            }
        }
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
    }
}
