//! The exact text of what is said about bad pin maps: for every rule, the real pin map with one fault put in.

use codegen::{Report, Source, load};

const PINMAP: &str = include_str!("../../pinmap.yaml");

/// A fault: its name, what is replaced in the pin map by what, and the rules that are broken by it.
type Case = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

#[rustfmt::skip]
const SHAPES: &[Case] = &[
    ("unknown_key", "io-mux: 0x34, rtc", "iomux: 0x34, rtc", &["unknown-key"]),
    ("unknown_section", "boards:\n", "bords:\n", &["unknown-key"]),
    ("unknown_word", "flags: [strapping],  analog: [ADC2_CH5", "flags: [straping],  analog: [ADC2_CH5", &["unknown-word"]),
    ("chip_revision_that_is_none", "LoPy4,  min-chip-revision: v1.0", "LoPy4,  min-chip-revision: v2.0", &["unknown-word"]),
    ("chip_revision_as_a_number", "LoPy4,  min-chip-revision: v1.0", "LoPy4,  min-chip-revision: 1.0", &["unknown-word"]),
    ("missing_key", "{ gpio: 12, name", "{ name", &["missing-key"]),
    ("wrong_type", "{ gpio: 12, name", "{ gpio: twelve, name", &["wrong-type"]),
    ("wrong_type_of_a_row", "    - { name: RGB_LED,        pin: P2,     note: \"WS2812\" }", "    - RGB_LED", &["wrong-type"]),
    ("out_of_range", "{ gpio: 12, name", "{ gpio: 300, name", &["out-of-range"]),
    ("duplicate_key", "{ gpio: 12, name", "{ gpio: 12, gpio: 12, name", &["duplicate-key"]),
    ("syntax", "{ gpio: 12, name", "{ gpio: 12, name: }, name", &["syntax"]),
    ("tag", "{ gpio: 12, name", "{ gpio: !number 12, name", &["syntax"]),
];

#[rustfmt::skip]
const CHIP: &[Case] = &[
    ("duplicate_pad", "{ gpio: 13, name", "{ gpio: 12, name", &["missing-pad", "duplicate-pad"]),
    ("duplicate_pad_name", "name: MTCK,", "name: MTDI,", &["duplicate-name"]),
    ("no_such_pad", "{ gpio: 12, name", "{ gpio: 24, name", &["missing-pad", "no-such-pad"]),
    ("io_mux_offset", "io-mux: 0x34, rtc", "io-mux: 0x38, rtc", &["io-mux-offset"]),
    ("rtc_claimed", "io-mux: 0x4c, ", "io-mux: 0x4c, rtc: { gpio: 1, register: ADC_PAD, hold: 1, hold-force: 1 }, ", &["rtc-domain"]),
    ("rtc_missing", "rtc: { gpio: 15, register: TOUCH_PAD5,                   hold: 31, hold-force: 13 },", "", &["rtc-domain"]),
    ("rtc_gpio", "rtc: { gpio: 15,", "rtc: { gpio: 16,", &["rtc-gpio"]),
    ("rtc_register", "register: TOUCH_PAD5", "register: TOUCH_PAD6", &["rtc-register"]),
    ("rtc_fields_missing", "fields: sense1,", "", &["rtc-fields"]),
    ("rtc_fields_claimed", "TOUCH_PAD5,  ", "TOUCH_PAD5, fields: sense1,", &["rtc-fields"]),
    ("rtc_hold", "fields: x32p,   hold: 24", "fields: x32p,   hold: 29", &["rtc-hold"]),
    ("rtc_hold_force", "hold-force: 13", "hold-force: 14", &["rtc-hold-force"]),
    ("input_only_missing", "flags: [input-only], analog: [ADC1_CH0]", "analog: [ADC1_CH0]", &["input-only"]),
    ("input_only_claimed", "flags: [strapping],  analog: [ADC2_CH5", "flags: [strapping, input-only],  analog: [ADC2_CH5", &["input-only"]),
    ("strapping", "flags: [strapping],  analog: [ADC2_CH5", "flags: [],  analog: [ADC2_CH5", &["strapping"]),
    ("flash", "flags: [flash],                                  functions: [SD_CLK", "functions: [SD_CLK", &["flash"]),
    ("pico_v3", "flags: [pico-v3],                                functions", "functions", &["pico-v3"]),
    ("analog_unknown", "analog: [ADC2_CH5, TOUCH5]", "analog: [ADC2_CH5, TUOCH5]", &["analog-channel", "analog-channel"]),
    ("analog_of_another_pad", "analog: [ADC2_CH5, TOUCH5]", "analog: [ADC2_CH5, TOUCH5, DAC1]", &["analog-channel"]),
    ("gpio_function", "HSPIQ, GPIO12,", "HSPIQ, GPIO13,", &["gpio-function"]),
    ("function_count", "HSPIQ, GPIO12,", "GPIO12,", &["function-count"]),
    ("function_name", "[MTDI, HSPIQ,", "[MTDI, HSPI-Q,", &["bad-name"]),
    ("signal_index", "out: 228", "out: 256", &["signal-index"]),
    ("signal_direction", "out: 228", "", &["signal-direction"]),
    ("duplicate_signal", "out: 228", "out: 227", &["duplicate-signal"]),
    ("duplicate_signal_name", "name: SIGNAL_228,", "name: SIGNAL_227,", &["duplicate-name"]),
];

#[rustfmt::skip]
const NAMES: &[Case] = &[
    ("missing_section", "bsp: {", "# bsp: {", &["missing-section"]),
    ("duplicate_name", "name: P10, pad: GPIO13", "name: P9, pad: GPIO13", &["duplicate-name", "unresolved-name"]),
    ("two_names", "name: P10, pad: GPIO13", "name: P10, pad: GPIO12", &["two-names"]),
    ("two_names_of_a_pin", "name: G17, pin: P10", "name: G17, pin: P9", &["two-names"]),
    ("unresolved_name", "name: G16, pin: P9 ", "name: G16, pin: Q9", &["unresolved-name"]),
    ("pad_for_a_pin", "name: G16, pin: P9 ", "name: G16, pin: GPIO12", &["named-pad"]),
    ("wrong_target", "name: G16, pin: P9 ", "name: G16, pad: GPIO12", &["name-target"]),
    ("no_target", "name: G16, pin: P9 ", "name: G16", &["name-target"]),
    ("flash_pad", "pad: GPIO13 }", "pad: GPIO6 }", &["flash-pad"]),
    ("pad_that_does_not_exist", "pad: GPIO13 }", "pad: GPIO24 }", &["no-such-pad"]),
    ("no_identifier", "name: G31,", "name: G-31,", &["bad-name"]),
    ("keyword", "name: G31,", "name: Self,", &["bad-name"]),
    ("not_ascii", "name: G31,", "name: Ğ31,", &["bad-name"]),
    ("reserved_name", "name: G31,", "name: Pins,", &["reserved-name"]),
    ("name_of_the_prelude", "name: G31,", "name: Some,", &["bad-name"]),
    ("name_but_for_capitals", "name: G31,", "name: g30,", &["duplicate-name"]),
    ("constant_with_small_letters", "name: SIGNAL_228,", "name: new,", &["bad-name"]),
    ("file_of_windows", "  exp_board:", "  aux:", &["bad-name"]),
    ("bad_text", "\"to ground: use the pull-up\"", "\"to ground:\\nuse the pull-up\"", &["bad-text"]),
    ("reserved_module", "  exp_board:", "  onboard:", &["reserved-name"]),
    ("module_with_capitals", "  exp_board:", "  ExpBoard:", &["bad-name"]),
    ("function_with_a_pins_name", "{ name: LED, ", "{ name: G17, ", &["duplicate-name"]),
    ("function_of_nothing", "pin: G16, active", "pin: G18, active", &["unresolved-name"]),
    ("pinout_word_unknown", "[VIN, GND, 3V3,", "[VIN, GDN, 3V3,", &["unresolved-name"]),
    ("pinout_twice", "P10, P11, P12]", "P10, P11, P11]", &["not-on-pinout", "twice-on-pinout"]),
    ("pinout_without_a_name", "P10, P11, P12]", "P10, P11]", &["not-on-pinout"]),
    ("pinout_pin_among_labels", "VIN: power", "P3: power", &["pin-among-labels", "unresolved-name"]),
    ("pinout_unknown_kind", "VIN: power", "VIN: pwoer", &["unknown-word"]),
    ("crate_name", "crate: pycom-bsp", "crate: esp32-pads", &["bad-crate-name"]),
    ("directory", "directory: pycom", "directory: ../pycom", &["bad-directory"]),
    ("chips_directory", "directory: pycom", "directory: pads", &["bad-directory"]),
    ("type_name", "type: Pycom", "type: 2Pycom", &["bad-name"]),
    ("led_without_a_level", "kind: led,     pin: G16, active: low, needs", "kind: led,     pin: G16, needs", &["part-facts"]),
    ("led_on_an_input", "kind: led,     pin: G16, active: low, needs: [output]", "kind: led,     pin: G5, active: low", &["unserved-function"]),
    ("button_without_a_level", "kind: button,  pin: G17, active: low,", "kind: button,  pin: G17,", &["part-facts"]),
    ("button_pulled_the_wrong_way", "kind: button,  pin: G17, active: low,", "kind: button,  pin: G17, active: low, pull: down,", &["part-facts"]),
    ("battery_without_a_divider", "kind: battery, pin: G3,  divider: { upper: 1000000, lower: 1000000 },", "kind: battery, pin: G3,", &["part-facts"]),
    ("battery_without_an_adc", "kind: battery, pin: G3, ", "kind: battery, pin: G22, ", &["unserved-function"]),
    ("unknown_kind", "kind: battery", "kind: batery", &["unknown-word"]),
    ("bus_without_a_line", "lines: { clk: SD_CLK, cmd: SD_CMD, dat0: SD_DAT0 }", "lines: { clk: SD_CLK, cmd: SD_CMD }", &["bus-lines"]),
    ("bus_with_a_line_that_it_has_not", "lines: { clk: SD_CLK, cmd", "lines: { clk: SD_CLK, cs: G0, cmd", &["bus-lines"]),
    ("bus_with_an_input_that_drives", "lines: { clk: SD_CLK, cmd", "lines: { clk: G5, cmd", &["bus-lines"]),
    ("bus_of_nothing", "lines: { clk: SD_CLK, cmd", "lines: { clk: SD_CLC, cmd", &["unresolved-name"]),
    ("bus_with_a_pin_twice", "lines: { clk: SD_CLK, cmd", "lines: { clk: SD_CMD, cmd", &["pad-conflict"]),
];

#[rustfmt::skip]
const BOARDS: &[Case] = &[
    ("wire_to_flash", "{ name: LORA_DIO,       pin: GPIO23", "{ name: LORA_DIO,       pin: GPIO7", &["flash-pad"]),
    ("wire_to_a_named_pad", "{ name: RGB_LED,        pin: P2,", "{ name: RGB_LED,        pin: GPIO0,", &["named-pad"]),
    ("wire_by_another_name", "{ name: RGB_LED,        pin: P2,", "{ name: RGB_LED,        pin: G23,", &["named-pad"]),
    ("wire_to_nothing", "{ name: RGB_LED,        pin: P2,", "{ name: RGB_LED,        pin: P24,", &["unresolved-name"]),
    ("wire_to_no_pad", "{ name: RGB_LED,        pin: P2,", "{ name: RGB_LED,        pin: GPIO40,", &["no-such-pad"]),
    ("wire_with_a_pins_name", "{ name: LTE_WAKE, ", "{ name: P3, ", &["duplicate-name"]),
    ("wire_with_an_items_name", "{ name: LTE_WAKE, ", "{ name: Taken, ", &["reserved-name"]),
    ("two_functions", "{ name: LTE_WAKE,       pin: P6,", "{ name: LTE_WAKE,       pin: P5,", &["pad-conflict"]),
    ("two_functions_of_two_groups", "[led, antenna-first-generation],                                                 note", "[psram, antenna-first-generation], note", &["pad-conflict"]),
    ("unknown_group", "psram, lte-gpy]", "psram, lte-gyp]", &["unknown-group"]),
    ("duplicate_group", "psram, lte-gpy]", "psram, psram]", &["duplicate-group"]),
    ("board_with_a_modules_name", "  gpy:   {", "  module:   {", &["duplicate-name"]),
    ("bus_of_an_unknown_wire", "nss: LORA_NSS", "nss: LORA_NSX", &["unresolved-name"]),
    ("bus_of_a_reserved_wire", "dio: LORA_DIO", "dio: PSRAM_CS", &["reserved-pin"]),
    ("bus_that_a_board_has_in_part", "psram, lora, lora-second-generation],  ", "psram, lora],                          ", &["bus-lines"]),
    ("bus_with_a_pins_name", "{ name: LORA,   kind", "{ name: P3,   kind", &["duplicate-name"]),
    ("bus_with_a_wires_name", "{ name: LORA,   kind", "{ name: RGB_LED,   kind", &["duplicate-name", "duplicate-name", "duplicate-name"]),
    ("bus_with_an_items_name", "{ name: LORA,   kind", "{ name: Board,   kind", &["reserved-name"]),
    ("pull_of_no_button", "{ name: LTE_WAKE,       pin: P6,", "{ name: LTE_WAKE, pull: up, pin: P6,", &["part-facts"]),
    ("led_of_a_board_on_an_input", "{ name: LTE_CTS,        pin: P17,", "{ name: LTE_CTS, kind: led, active: low, pin: P17,", &["part-facts"]),
    ("led_that_is_reserved", "{ name: PSRAM_CS,       pin: GPIO16, reserved: true,", "{ name: PSRAM_CS, kind: led, active: high, pin: GPIO16, reserved: true,", &["part-facts"]),
    ("wire_of_a_bus_at_fault", "{ name: LORA_SCLK,      pin: P5, ", "{ name: LORA_SCLK,      pin: Q5, ", &["unresolved-name"]),
];

fn report(text: &str) -> Report {
    load(
        Source {
            name: "pinmap.yaml",
            text,
        },
        None,
    )
    .expect_err("the pin map is bad")
}

fn check(cases: &[Case]) {
    let mut wrong = Vec::new();
    for (name, from, to, expected) in cases {
        let times = PINMAP.matches(from).count();
        assert_eq!(times, 1, "{name}: `{from}` stands once in the pin map");
        let report = report(&PINMAP.replacen(from, to, 1));
        if report.rules() == *expected {
            insta::assert_snapshot!(*name, report.plain());
        } else {
            wrong.push(format!(
                "{name} {:?}, not {expected:?}\n{report}",
                report.rules()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn shapes() {
    check(SHAPES);
}

#[test]
fn chip() {
    check(CHIP);
}

#[test]
fn names() {
    check(NAMES);
}

#[test]
fn boards() {
    check(BOARDS);
}

/// Changes of the pin map, and the rules that are broken by all of them.
type Together = (
    &'static [(&'static str, &'static str)],
    &'static [&'static str],
);

#[test]
fn faults_beside_each_other_are_all_told_and_none_twice() {
    let cases: &[Together] = &[
        // A section of an unknown name says nothing about the others.
        (
            &[
                ("boards:\n", "bords:\n"),
                ("io-mux: 0x34, rtc", "io-mux: 0x38, rtc"),
            ],
            &["io-mux-offset", "unknown-key"],
        ),
        // A key that is missing, and one of the same row that says something wrong.
        (
            &[(
                "{ gpio: 12, name: MTDI,     io-mux",
                "{ name: [MTDI], io-mux",
            )],
            &["missing-key", "wrong-type"],
        ),
        // Two that are missing.
        (
            &[("{ gpio: 12, name: MTDI, ", "{ ")],
            &["missing-key", "missing-key"],
        ),
        // What was mistyped is not missing as well.
        (&[("type: Pycom", "tpye: Pycom")], &["unknown-key"]),
        // A name whose row is at fault is not unknown where it is used, nor is a pad.
        (
            &[("name: P2,  pad: GPIO0 ", "name: P2,  pad: GPOI0 ")],
            &["unresolved-name"],
        ),
        (
            &[("{ gpio: 16, name: GPIO16", "{ gpio: 24, name: GPIO16")],
            &["missing-pad", "no-such-pad"],
        ),
        // Without pads, whatever else there is of the chip, the chip is not described.
        (&[("\npads:\n", "\npdas:\n")], &["unknown-key"]),
    ];
    for (changes, expected) in cases {
        let mut text = PINMAP.to_owned();
        for (from, to) in *changes {
            assert_eq!(text.matches(from).count(), 1, "{from}");
            text = text.replacen(from, to, 1);
        }
        let report = report(&text);
        assert_eq!(report.rules(), *expected, "{report}");
    }
}

/// In the words of somebody who writes pin maps, not of Rust.
#[test]
fn what_was_expected_is_said_in_words() {
    for (text, expected) in [
        (
            "pads: [{ gpio: twelve }]",
            "expected a number from 0 to 255, found `twelve`",
        ),
        ("pads: [{ gpio: 300 }]", "300 is not a number from 0 to 255"),
        ("pads: [{ gpio: -1 }]", "-1 is not a number from 0 to 255"),
        (
            "pads: [{ gpio: 1.5 }]",
            "expected a number from 0 to 255, found `1.5`",
        ),
        (
            "pads: [{ gpio: ~ }]",
            "expected a number from 0 to 255, found nothing",
        ),
        (
            "pads: [{ io-mux: [] }]",
            "expected a number of 32 bits, found a list",
        ),
        (
            "signals: [{ in: true }]",
            "expected a number from 0 to 65535, found `true`",
        ),
        ("pads: [{ name: {} }]", "expected text, found a mapping"),
        ("pads: [{ analog: DAC1 }]", "expected a list, found `DAC1`"),
        ("pads: [{ flags: [1] }]", "there is no word `1` here"),
        ("pads: [{ flags: [~] }]", "expected a word, found nothing"),
        (
            "wiring: { led: [{ reserved: 1 }] }",
            "expected `true` or `false`, found `1`",
        ),
        ("boards: []", "expected a mapping, found a list"),
        (
            "? [bsp]\n: mine",
            "this cannot be read: a key must be a word",
        ),
        (
            "{ { bsp: mine }: mine }",
            "this cannot be read: a key must be a word",
        ),
        ("bsp: mine", "expected a mapping, found `mine`"),
    ] {
        let report = report(text);
        let mut told = report.diagnostics().iter().map(|fault| &fault.message);
        assert!(told.any(|message| message == expected), "{text}: {report}");
    }
}

#[test]
fn a_directory_is_refused_with_the_reason() {
    for (name, reason) in [
        ("aux", "Windows has no directory of this name"),
        ("pads", "the chip's crate is there"),
        ("../mine", "expected one word of lowercase letters"),
    ] {
        let report = report(&PINMAP.replacen("directory: pycom", &format!("directory: {name}"), 1));
        assert_eq!(report.rules(), ["bad-directory"]);
        assert!(report.plain().contains(reason), "{report}");
    }
}

#[test]
fn a_report_is_the_same_in_colours() {
    let report = report("bsp: mine");
    assert_eq!(report.to_string(), report.plain());
    let mut pieces = report.styled();
    assert!(pieces.contains('\u{1b}'), "{pieces}");
    while let Some(start) = pieces.find('\u{1b}') {
        let end = pieces[start..].find('m').expect("the end of the escape") + start;
        pieces.replace_range(start..=end, "");
    }
    assert_eq!(pieces, report.plain());
}

#[test]
fn an_empty_file() {
    for text in ["", "\n", "# only a comment\n"] {
        assert_eq!(report(text).rules(), ["empty-file"]);
    }
    insta::assert_snapshot!("empty_file", report("").plain());
}

#[test]
fn something_else_than_a_mapping() {
    assert_eq!(report("- 1\n- 2\n").rules(), ["wrong-type"]);
    assert_eq!(report("pins").rules(), ["wrong-type"]);
}

#[test]
fn every_missing_section() {
    let report = report("wiring: {}\n");
    assert_eq!(report.rules(), ["missing-section"; 4]);
    insta::assert_snapshot!("missing_sections", report.plain());
}

#[test]
fn pads_without_signals() {
    let (pads, rest) = PINMAP.split_once("signals:\n").expect("signals");
    let (_, names) = rest.split_once("namespaces:\n").expect("namespaces");
    let report = report(&format!("{pads}namespaces:\n{names}"));
    assert_eq!(report.rules(), ["missing-section"]);
    insta::assert_snapshot!("pads_without_signals", report.plain());
}

/// Faults of shape and of fact, in chip, names and boards: all in one run.
#[test]
fn every_fault_at_once() {
    let faults = [
        ("io-mux: 0x88", "io-mux: 0x8c"),
        ("{ gpio: 12, name", "{ gpio: 12, nmae: MTDI, name"),
        ("hold-force: 12", "hold-force: 31"),
        ("name: G31,", "name: 31,"),
        ("psram, lte-gpy]", "psram, 5]"),
        ("directory: pycom", "directory: /etc"),
    ];
    let text = faults.iter().fold(PINMAP.to_owned(), |text, (from, to)| {
        text.replacen(from, to, 1)
    });
    let report = report(&text);
    let expected = [
        "bad-directory",
        "io-mux-offset",
        "unknown-key",
        "rtc-hold-force",
        "wrong-type",
        "wrong-type",
    ];
    assert_eq!(report.rules(), expected, "{report}");
    insta::assert_snapshot!("every_fault_at_once", report.plain());
}
