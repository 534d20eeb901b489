//! Lists of pins of other projects: what they become is a pin map, and what they do not say or cannot mean stands in its comments.
//!
//! The lists here are made up, in the forms that such files have.

#[allow(dead_code)] // not every test uses all of it
mod common;

use std::sync::LazyLock;

use codegen::{Chip, ImportError, Model, Source, import, load_on};

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

static CHIP: LazyLock<Chip> =
    LazyLock::new(|| Chip::read(common::CHIP).expect("the chip's part is valid"));

/// The pin map of a list, which is valid, and its model.
fn imported(origin: &str, text: &str) -> (String, Model) {
    let (board, map) = match import(origin, text, "some board", &CHIP) {
        Ok(made) => made,
        Err(error) => panic!("{error:?}\n{text}"),
    };
    assert_eq!(board, "some_board");
    let source = Source {
        name: "made.yaml",
        text: &map,
    };
    let model = load_on(source, Some(&CHIP)).unwrap_or_else(|report| panic!("{report}\n{map}"));
    (map, model)
}

/// Every name in a model, with its pad.
fn names(model: &Model) -> Vec<(String, u8, bool)> {
    let mut names = Vec::new();
    for name in &model.primary.names {
        for word in name.aliases.iter().chain([&name.name]) {
            names.push((word.clone(), name.pin.pad.gpio, name.pin.reserved.is_some()));
        }
    }
    for function in &model.primary.functions {
        names.push((function.name.clone(), function.pin.pad.gpio, false));
    }
    names.sort();
    names
}

const HEADER: &str = r#"
#ifndef Pins_Arduino_h
#define Pins_Arduino_h

#include <stdint.h>
#include "../other/core.h"

#define NUM_ANALOG_INPUTS 16
#define analogInputToDigitalPin(p) (((p) < 20) ? (analogChannelToDigitalPin(p)) : -1)

#define LED_PIN 2 // the light
static const uint8_t LED_BUILTIN = LED_PIN;
#define LED_BUILTIN LED_BUILTIN /* for
   #ifdef LED_BUILTIN */

static const uint8_t TX = 1;
static const uint8_t RX = 3;
static const uint8_t SDA = 21, SCL = 22;
const uint8_t SS = (5);
static constexpr uint8_t MOSI = 0x17u;
#define MISO GPIO_NUM_19
#define PIN_SCK (uint8_t)18
#define SCK PIN_SCK
#define A0 36
static const uint8_t A3 = A0 + 3;
#define PIN_RGB_LED 4
#define RGB_BUILTIN (SOC_GPIO_PIN_COUNT + PIN_RGB_LED)
#define PIN_NUM_CAM 32
static const uint8_t SD0 = 7;
static const uint8_t NONE = -1;
static const uint8_t GONE = 20;
#if defined(SECOND_VERSION) && 1
static const uint8_t VERSIONED = 13;
#elif 1
static const uint8_t VERSIONED = 14;
#else
static const uint8_t VERSIONED = 15;
#endif
static const uint8_t TX = 9;
static const uint8_t tx = 11;
static const uint8_t self = 25;
static const uint8_t GPIO4 = 26;
#define OLED_HEIGHT 32
#define WIRE Wire1
static const uint8_t ALL[] = { 1, 2 };
void initVariant(void);
#endif
"#;

#[test]
fn a_header_becomes_a_pin_map() {
    let (map, model) = imported("pins_arduino.h", HEADER);
    let expected = [
        ("A0", 36),
        ("A3", 39),
        ("IO11", 11),
        ("IO25", 25),
        ("IO26", 26),
        ("LED_BUILTIN", 2),
        ("LED_PIN", 2),
        ("MISO", 19),
        ("MOSI", 23),
        ("PIN_NUM_CAM", 32),
        ("PIN_RGB_LED", 4),
        ("PIN_SCK", 18),
        ("RGB_BUILTIN", 4),
        ("RX", 3),
        ("SCK", 18),
        ("SCL", 22),
        ("SD0", 7),
        ("SDA", 21),
        ("SS", 5),
        ("TX", 1),
        ("VERSIONED", 14),
    ];
    let found = names(&model);
    let pads: Vec<_> = found
        .iter()
        .map(|(name, gpio, _)| (name.as_str(), *gpio))
        .collect();
    assert_eq!(pads, expected, "{map}");
    // What carries the flash is drawn, and nobody's.
    let reserved: Vec<_> = found
        .iter()
        .filter(|(.., reserved)| *reserved)
        .map(|(name, ..)| name.as_str())
        .collect();
    assert_eq!(reserved, ["IO11", "SD0"]);
}

#[test]
fn what_is_left_out_or_guessed_is_told_with_its_rule() {
    let (map, _) = imported("pins_arduino.h", HEADER);
    for told in [
        "# line 8: left out: `NUM_ANALOG_INPUTS` is 16, and by its name no pin",
        "[no-such-pad]: left out: `NONE` is -1, which is no pad of the chip",
        "[no-such-pad]: left out: `GONE` is 20, which only packages",
        "guessed: `RGB_BUILTIN` is 40 and 4",
        "#if defined(SECOND_VERSION) && 1: left out",
        "[duplicate-name]: left out: `TX` is 1 elsewhere, and 9 here",
        "[duplicate-name]: left out: `tx` on GPIO11",
        "[bad-name]: left out: `self` on GPIO25",
        "[misleading-name]: left out: `GPIO4` on GPIO26",
        "left out: `OLED_HEIGHT` is 32, and by its name no pin",
        "left out: `WIRE` is no number: Wire1",
        "not read: ALL[] = ",
        "not read: void initVariant(void)",
        "not read: #include \"../other/core.h\"",
        "# guessed [flash-pad]: GPIO7 carries the flash of most modules",
        "# ask [not-on-pinout]: what is printed where",
        "# ask: at which level are they active",
    ] {
        assert!(map.contains(told), "{told}\n{map}");
    }
}

#[test]
fn psram_is_asked_for_or_taken_as_said() {
    let text = "static const uint8_t TX = 17;\nstatic const uint8_t A = 4;\n";
    let (map, model) = imported("pins_arduino.h", text);
    assert!(
        map.contains("# ask [flash-pad]: does the board have PSRAM?"),
        "{map}"
    );
    assert!(names(&model).contains(&("TX".to_owned(), 17, false)));

    let (map, model) = imported(
        "pins_arduino.h",
        &format!("#define BOARD_HAS_PSRAM\n{text}"),
    );
    assert!(
        map.contains("\nmemory: { package: ESP32-WROVER }\n"),
        "{map}"
    );
    assert!(names(&model).contains(&("TX".to_owned(), 17, true)));
}

#[test]
fn a_table_of_micropython_becomes_a_pin_map() {
    let table = "# name,pad\n// another,GPIO12\nX1,GPIO4\n-SECRET,GPIO5\nLED,2\n,GPIO15\nY1,IO26\nFLASH,GPIO6\nBAD,GPIO24\nNOTHING\nEXT,EXT1\nX1,GPIO13\n";
    let (map, model) = imported("pins.csv", table);
    let expected = [
        ("FLASH", 6, true),
        ("IO15", 15, false),
        ("LED", 2, false),
        ("SECRET", 5, false),
        ("X1", 4, false),
        ("Y1", 26, false),
    ];
    let expected: Vec<_> = expected
        .map(|(name, gpio, reserved)| (name.to_owned(), gpio, reserved))
        .to_vec();
    assert_eq!(names(&model), expected, "{map}");
    for told in [
        "`BAD` is 24",
        "line 10: not read: NOTHING",
        "`EXT` is no number: EXT1",
        "`X1` is 4 elsewhere",
    ] {
        assert!(map.contains(told), "{told}\n{map}");
    }
    for comment in ["`# name`", "`// another`"] {
        assert!(!map.contains(comment), "{comment}\n{map}");
    }
}

#[test]
fn a_board_gets_a_name_that_a_crate_can_have() {
    let text = "static const uint8_t A = 4;\n";
    for (board, expected) in [
        ("esp32-cam", "esp32_cam"),
        ("M5Stack Core2", "m5stack_core2"),
        ("4d_systems", "board_4d_systems"),
        ("", "my_board"),
        ("board", "board_board"),
        ("Output", "board_output"),
        ("vec", "board_vec"),
        ("header", "board_header"),
        ("machine", "board_machine"),
        ("con", "board_con"),
        ("loop", "board_loop"),
        ("Ünit--..", "nit"),
        (
            "wireless stick lite with a display",
            "wireless_stick_lite_with_a_display",
        ),
    ] {
        let (name, _) = import("pins_arduino.h", text, board, &CHIP).expect(board);
        assert_eq!(name, expected);
    }
}

#[test]
fn a_list_without_pins_is_no_board() {
    for text in [
        "",
        "#define X\n",
        "#define NUM_PINS 4\n",
        "static const uint8_t SD0 = 7;",
    ] {
        let made = import("pins_arduino.h", text, "board", &CHIP);
        assert!(matches!(made, Err(ImportError::NoPins)), "{text}: {made:?}");
    }
    // Without another pin, a light's pad is one.
    let (_, model) = imported("pins_arduino.h", "#define LED_BUILTIN 2\n");
    assert_eq!(
        names(&model),
        [
            ("IO2".to_owned(), 2, false),
            ("LED_BUILTIN".to_owned(), 2, false)
        ]
    );
}

/// Sums of sums end, and names of each other too.
#[test]
fn names_of_each_other_end() {
    let mut text =
        "#define A B\n#define B A\nstatic const uint8_t C = 4;\n#define S0 1\n".to_owned();
    for i in 1..40 {
        let (before, this) = (i - 1, i);
        text += &format!("#define S{this} S{before} + S{before} + S{before}\n");
    }
    let (map, _) = imported("pins_arduino.h", &text);
    assert!(map.contains("`A` is no number: B"), "{map}");
}

/// Lines that carry the flash elsewhere are pins of some packages.
#[test]
fn the_package_is_told_by_the_pads_that_are_named() {
    let constants = |pads: &[(&str, u8)]| -> String {
        let row = |(name, gpio): &(&str, u8)| format!("static const uint8_t {name} = {gpio};\n");
        pads.iter().map(row).collect()
    };
    for (pads, package, open) in [
        (
            &[("RX", 7), ("TX", 8), ("SCL", 20)][..],
            "ESP32-PICO-V3-02",
            &[7, 8, 20][..],
        ),
        (&[("RX", 7), ("SDA", 10)], "ESP32-PICO-V3", &[7, 10]),
        (&[("SCL", 20), ("OTHER", 4)], "ESP32-PICO-V3-02", &[4, 20]),
        (
            &[("SDA", 9), ("SCL", 10), ("SCK", 18)],
            "ESP32-PICO-D4",
            &[9, 10, 18],
        ),
    ] {
        let (map, model) = imported("pins_arduino.h", &constants(pads));
        let memory = format!("\nmemory: {{ package: {package} }}\n");
        assert!(
            map.contains("# guessed [") && map.contains(&memory),
            "{map}"
        );
        let found = model.user_pins().map(|pin| pin.pad.gpio);
        assert_eq!(found.collect::<Vec<_>>(), open, "{map}");
    }
    for pads in [
        // On a header with the lines of the flash, and by the names of UART1.
        &[
            ("SD0", 7),
            ("SD1", 8),
            ("SD2", 9),
            ("SD3", 10),
            ("CMD", 11),
            ("CLK", 6),
            ("A", 4),
        ][..],
        &[("TX1", 10), ("RX1", 9), ("A", 4)],
        // Beside other pads that carry the flash there.
        &[("RX", 7), ("TX", 16), ("A", 4)],
        &[("SDA", 9), ("SCL", 17), ("A", 4)],
    ] {
        let (map, model) = imported("pins_arduino.h", &constants(pads));
        assert!(!map.contains("\nmemory:"), "{map}");
        let flash = names(&model)
            .into_iter()
            .filter(|(_, gpio, _)| (6..12).contains(gpio));
        assert!(
            flash.clone().count() > 0 && flash.clone().all(|(.., reserved)| reserved),
            "{map}"
        );
    }
    // A pad that the package does not lead out.
    let (map, model) = imported("pins_arduino.h", &constants(&[("SCL", 20), ("SS", 18)]));
    assert!(
        map.contains(
            "[no-such-pad]: left out: `SCL` is 20, which only packages of the ESP32-PICO-V3 family"
        ),
        "{map}"
    );
    assert_eq!(names(&model), [("SS".to_owned(), 18, false)]);
}

#[test]
fn a_macro_goes_before_a_constant_and_a_number_from_40_on_is_a_sum() {
    let text = "static const uint8_t SS = 5;\n#define CARD 4\n#define SS CARD\n#define LED_BUILTIN LED_BUILTIN\n\
                static const uint8_t LED_BUILTIN = 2;\nstatic const uint8_t D0 = 40;\n#define STRIP (40 + 13)\n\
                #define ALSO STRIP\n#define RGB_LED 54\n";
    let (map, model) = imported("pins_arduino.h", text);
    let found = names(&model);
    let expected = [
        ("ALSO", 13),
        ("CARD", 4),
        ("LED_BUILTIN", 2),
        ("RGB_LED", 14),
        ("SS", 4),
        ("STRIP", 13),
    ];
    let expected = expected.map(|(name, gpio)| (name.to_owned(), gpio, false));
    assert_eq!(found, expected, "{map}");
    for told in [
        "# line 1 [duplicate-name]: left out: `SS` is 4 elsewhere, and 5 here",
        "[no-such-pad]: left out: `D0` is 40, which is no pad of the chip",
        "guessed: `STRIP` is 40 and 13",
    ] {
        assert!(map.contains(told), "{told}\n{map}");
    }
}

/// Lines of a header, the pads of the names that it has for the preprocessor, and what is said of it.
type Lines = (
    &'static str,
    &'static [(&'static str, u8)],
    &'static [&'static str],
);

#[rustfmt::skip]
const LINES: &[Lines] = &[
    ("#define ONE\n#ifdef ONE\n#define A 4\n#else\n#define A 5\n#endif", &[("A", 4)], &["line 2: not read: #ifdef ONE: taken", "line 5: not read: in a branch that is not taken: A 5"]),
    ("#ifdef ONE\n#define A 4\n#else\n#define A 5\n#endif", &[("A", 5)], &["line 1: not read: #ifdef ONE: left out"]),
    ("#define A 4\n#ifndef B\n#define B 5\n#endif", &[("A", 4), ("B", 5)], &["line 2: not read: #ifndef B: taken"]),
    ("#define A 4\n#ifndef A\n#define B 5\n#endif", &[("A", 4)], &["line 2: not read: #ifndef A: left out"]),
    ("#if 1 && 0\n#define A 4\n#elif 0 || 1\n#define A 5\n#elif 1\n#define A 12\n#else\n#define A 13\n#endif", &[("A", 5)], &[]),
    ("#if !defined(ONE)\n#define A 4\n#endif\n#if !1\n#define A 5\n#endif", &[("A", 4)], &[]),
    ("#if ONE\n#define A 4\n#endif\n#if defined A\n#define B 5\n#endif\n#define C 12", &[("C", 12)], &[]),
    ("#if 0\n#if 1\n#define A 4\n#endif\n#define B 5\n#else\n#define C 12\n#endif\n#define D 13", &[("C", 12), ("D", 13)], &[]),
    ("#define A 4\n#undef A\n#define B 5", &[("B", 5)], &[]),
    ("#define ONE 4\nconst int A = ONE;\n#undef A\n#define B A", &[("A", 4), ("B", 4), ("ONE", 4)], &[]),
    ("#define A (4)\n#define B ((5))\n#define C (uint8_t)(12)\n#define D (int)13", &[("A", 4), ("B", 5), ("C", 12), ("D", 13)], &[]),
    ("#define A 10 - (4 + (1 + 1))\n#define B 4 - -1\n#define C -1 + 13", &[("A", 4), ("B", 5), ("C", 12)], &[]),
    ("#define A 4\n#define B +5\n#define C 4 5\n#define D 4 * 3\n#define E (4", &[("A", 4)], &["`B` is no number: +5", "`C` is no number: 4 5", "`D` is no number: 4 * 3", "`E` is no number: (4"]),
    ("int A = 4, B = 5;\nint C;\nfloat D = 12;\nenum { E = 13, F };", &[("A", 4), ("B", 5), ("E", 13)], &["line 2: not read: C", "line 3: not read: float D = 12", "line 4: not read: F"]),
    ("extern \"C\" {\nconst int A = 4;\n}\nconst int B = 5;\nnamespace pins {\nconst int C = 12;\n}", &[("A", 4), ("B", 5)], &["line 5: not read: namespace pins { const int C = 12"]),
    ("#error no\n#define A 4", &[("A", 4)], &["line 1: not read: #error no"]),
];

#[test]
fn a_header_says_what_it_says_to_the_preprocessor() {
    for (text, expected, told) in LINES {
        let (map, model) = imported("pins_arduino.h", text);
        let found = names(&model);
        let found: Vec<_> = found.iter().map(|it| (it.0.as_str(), it.1)).collect();
        assert_eq!(found, *expected, "{text}\n{map}");
        for told in *told {
            assert!(map.contains(told), "{told}\n{map}");
        }
    }
}

/// Nor lines of a branch that is not taken, but for the names that it defines.
#[test]
fn nothing_is_said_of_lines_that_say_nothing_of_pins() {
    let text = "#pragma once\n#include <stdint.h>\n#include \"Arduino.h\"\n#define A 4\n";
    let left_out = "#if 0\n#include \"other.h\"\n#error no\n#pragma pack\n#undef A\n#endif\n";
    let (map, _) = imported("pins_arduino.h", text);
    assert!(!map.contains("not read"), "{map}");
    let (map, model) = imported("pins_arduino.h", &(text.to_owned() + left_out));
    assert_eq!(names(&model), [("A".to_owned(), 4, false)]);
    assert_eq!(map.matches("not read").count(), 1, "{map}");
    assert!(map.contains("line 5: not read: #if 0: left out"), "{map}");
}

/// What another board of the same file has is named.
#[test]
fn the_names_of_branches_that_are_not_taken_are_told() {
    let text = "static const uint8_t A = 4;\n#if defined(ONE)\nstatic const uint8_t UP = 32; // button\n#elif defined(TWO)\n\
                #define UP 35\n# define KIND 2\n#endif\n#define UP_MASK (BIT64(UP))\n";
    let (map, model) = imported("pins_arduino.h", text);
    assert_eq!(names(&model), [("A".to_owned(), 4, false)]);
    for told in [
        "# line 3: not read: in a branch that is not taken: static const uint8_t UP = 32;",
        "# line 5: not read: in a branch that is not taken: UP 35",
        "# line 6: not read: in a branch that is not taken: KIND 2",
        "# line 8: left out: `UP_MASK` is no number: (BIT64(UP))",
    ] {
        assert!(map.contains(told), "{told}\n{map}");
    }
}

fn config() -> ProptestConfig {
    let mut config = ProptestConfig::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 48;
        config.rng_seed = RngSeed::Fixed(1);
    }
    config
}

proptest! {
    #![proptest_config(config())]

    /// Whatever a list says, a pin map comes of it that is valid, or nothing; and each of its names is in there.
    #[test]
    fn any_list_becomes_a_valid_pin_map(
        rows in proptest::collection::vec(
            ("[A-Za-z_][A-Za-z0-9_]{0,5}|TX|LED|GPIO[0-9]{1,2}|type|Some|Pin|on", -2i64..82),
            1..40,
        ),
        broken in "[#a-z0-9(){}=;,/*\\\\ \n\"]{0,40}",
    ) {
        let statement = |(name, number): &(String, i64)| format!("static const uint8_t {name} = {number};\n");
        let text: String = rows.iter().map(statement).collect();
        if let Ok((_, map)) = import("pins_arduino.h", &text, "board", &CHIP) {
            for (name, _) in &rows {
                prop_assert!(map.contains(name.as_str()), "{name}\n{map}");
            }
        }
        for text in [format!("{text}{broken}"), format!("{broken}{text}")] {
            for origin in ["pins_arduino.h", "pins.csv"] {
                if let Err(ImportError::Invalid(report)) = import(origin, &text, "board", &CHIP) {
                    panic!("{report}\n{text}");
                }
            }
        }
    }
}
