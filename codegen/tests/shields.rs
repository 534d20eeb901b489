//! What is said about shields: bad files word for word, and which of the real ones fit which boards, typed out by hand.

#[allow(dead_code)] // not every test uses all of it
mod common;

use codegen::{Report, Severity, Source};
use common::{SHIELDS, fit, plugged};
use serde_json::Value;

/// A fault: its name, what is replaced in Pycom's shields by what, and the rules that are broken by it, each once however many shields
/// break it.
type Case = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

#[rustfmt::skip]
const CASES: &[Case] = &[
    ("unknown_crate", "crate: pycom-bsp", "crate: pycom-bps", &["unknown-connector"]),
    ("unknown_connector", "connector: module", "connector: modlue", &["unknown-connector"]),
    ("missing_connector", "plugs-into:", "# plugs-into:", &["missing-section"]),
    ("missing_connector_key", "{ crate: pycom-bsp, connector: module }", "{ crate: pycom-bsp }", &["missing-key"]),
    ("unknown_pin", "kind: button, pin: P14", "kind: button, pin: P41", &["unresolved-name"]),
    ("pin_by_its_pad", "kind: button, pin: P14", "kind: button, pin: GPIO37", &["named-pad"]),
    ("pad_that_is_none", "kind: button, pin: P14", "kind: button, pin: GPIO24", &["no-such-pad"]),
    ("output_on_an_input", "pin: P14, active: low, needs: [input]", "pin: P14, active: low, needs: [input, output]", &["unserved-function"]),
    ("pull_on_an_input", "pin: P14, active: low, needs: [input]", "pin: P14, active: low, needs: [input, pull]", &["unserved-function"]),
    ("wake_up_outside_of_rtc", "pin: P13, needs: [input, wake-up]", "pin: P11, needs: [input, wake-up]", &["unserved-function"]),
    ("hold_outside_of_rtc", "pin: P13, needs: [input, wake-up]", "pin: P11, needs: [input, hold]", &["unserved-function"]),
    ("no_adc", "pin: P13, needs: [input, wake-up]", "pin: P11, needs: [analog]", &["unserved-function"]),
    ("divider_without_an_adc", "pin: P13, needs: [input, wake-up]", "pin: P11, divider: { upper: 1, lower: 1 }", &["unserved-function"]),
    ("unknown_need", "needs: [input, wake-up]", "needs: [input, wakeup]", &["unknown-word"]),
    ("two_functions_on_a_pin", "name: RUN, pin: P3,", "name: RUN, pin: P13,", &["unserved-function", "pad-conflict"]),
    ("two_functions_of_a_name", "name: RUN, pin: P3,", "name: BUTTON, pin: P3,", &["duplicate-name"]),
    ("name_of_an_item", "name: RUN, pin", "name: Pins, pin", &["reserved-name"]),
    ("device_of_another_bus", "name: L76, bus: I2C", "name: L76, bus: I2S", &["device-bus"]),
    ("device_on_spi", "kind: i2c, lines: { sda: P22, scl: P21 }", "kind: spi, lines: { sclk: P22, mosi: P21 }", &["device-bus"]),
    ("one_address_twice", "address: 0x1e", "address: 0x29", &["duplicate-address"]),
    ("address_that_is_none", "address: 0x60", "address: 0x80", &["out-of-range"]),
    ("address_too_large", "address: 0x60", "address: 0x160", &["out-of-range"]),
    ("bus_without_a_line", "lines: { sda: P22, scl: P21 }", "lines: { sda: P22 }", &["bus-lines"]),
    ("unknown_group", "wiring: [deep-sleep]", "wiring: [deepsleep]", &["unknown-group"]),
    ("group_twice", "wiring: [deep-sleep]", "wiring: [deep-sleep, deep-sleep]", &["duplicate-group"]),
    ("unknown_key", "stacks: true", "stack: true", &["unknown-key"]),
    ("carries_nothing", "stacks: true", "carries: expboard", &["unknown-connector"]),
    ("without_what_is_not_there", "stacks: true", "carries: exp_board, without: [LAMP]", &["duplicate-name", "unresolved-name"]),
    ("module_with_capitals", "  pyscan:", "  PyScan:", &["bad-name"]),
];

fn with_pycom(text: &str) -> Report {
    let [expansion, wings, pycom] = SHIELDS;
    let reports = plugged(&[expansion, wings, Source { text, ..pycom }], |_| ());
    let mut reports = reports.expect_err("the file is bad");
    assert_eq!(reports.len(), 1);
    reports.remove(0)
}

#[test]
fn what_is_said_about_a_bad_file_is_as_in_its_snapshot() {
    let [.., pycom] = SHIELDS;
    for (name, from, to, rules) in CASES {
        assert!(pycom.text.contains(from), "{name}: {from}");
        let report = with_pycom(&pycom.text.replacen(from, to, 1));
        let mut found = report.rules();
        found.dedup();
        assert_eq!(found, *rules, "{name}\n{report}");
        let plain = report.plain();
        // Of faults that come with each shield, the first is enough.
        let mut faults = plain.split("\n\n");
        insta::assert_snapshot!(*name, faults.next().expect("a fault"));
    }
}

#[test]
fn an_empty_file_and_one_of_something_else_are_told() {
    for (text, rules) in [
        ("# nothing\n", &["empty-file"][..]),
        (
            "plugs-into: { crate: pycom-bsp, connector: module }\n",
            &["missing-section"],
        ),
        (
            "namespaces: {}\n",
            &["unknown-key", "missing-section", "missing-section"],
        ),
        ("- a\n", &["wrong-type"]),
    ] {
        let mut rules_found = with_pycom(text).rules();
        rules_found.sort_by_key(|rule| rules.iter().position(|name| *rule == *name));
        assert_eq!(rules_found, rules, "{text}");
    }
}

/// A carrier of another file leads back into it; and a shield of another file has the same module.
#[test]
fn files_are_seen_together() {
    let back = Source {
        name: "back.yaml",
        text: "plugs-into: { crate: pycom-bsp, connector: exp_board }\n\
               shields:\n  back: { name: Back, title: the way back, carries: module }\n",
    };
    let [expansion, wings, pycom] = SHIELDS;
    let reports = plugged(&[expansion, wings, pycom, back], |_| ()).expect_err("a circle");
    let plain: String = reports.iter().map(Report::plain).collect();
    insta::assert_snapshot!("circle_of_two_files", plain);

    let again = Source {
        name: "again.yaml",
        ..pycom
    };
    let reports = plugged(&[pycom, again], |_| ()).expect_err("twice");
    assert_eq!(reports[0].rules(), ["duplicate-name"; 6]);
    assert!(reports[0].plain().contains("boards/shields/pycom.yaml"));
}

/// Conflicts and caveats of each pair that has some. All others have none.
const PAIRS: &[(&str, &str, usize, usize)] = &[
    ("fipy", "expansion_board_2", 0, 2),
    ("wipy3", "expansion_board_3", 0, 1),
    ("lopy4", "expansion_board_3", 0, 1),
    ("gpy", "expansion_board_3", 0, 1),
    ("fipy", "expansion_board_3", 0, 3),
    ("fipy", "deep_sleep", 2, 0),
];

fn counts(report: &Report) -> (usize, usize) {
    let count = |severity| {
        let faults = report.diagnostics().iter();
        faults.filter(|fault| fault.severity == severity).count()
    };
    (count(Severity::Error), count(Severity::Caveat))
}

#[test]
fn which_shield_fits_which_board() {
    let pycom = ["wipy2", "wipy3", "lopy", "lopy4", "sipy", "gpy", "fipy"];
    let shields = [
        "pysense",
        "pysense2",
        "pytrack",
        "pytrack2",
        "pyscan",
        "deep_sleep",
        "expansion_board_2",
        "expansion_board_3",
    ];
    let wings = ["oled", "adalogger", "ds3231", "music_maker"].map(|wing| ("huzzah32", wing));
    let pairs = pycom
        .iter()
        .flat_map(|board| shields.map(|shield| (*board, shield)));
    for (board, shield) in pairs.chain(wings) {
        let report = fit(&format!("cargo xtask fit {board} {shield}"), &SHIELDS);
        let known = PAIRS
            .iter()
            .find(|pair| (pair.0, pair.1) == (board, shield));
        let expected = known.map_or((0, 0), |(_, _, conflicts, caveats)| (*conflicts, *caveats));
        assert_eq!(counts(&report), expected, "{report}");
    }
}

#[test]
fn what_is_said_about_a_stack_is_as_in_its_snapshot() {
    for (name, stack, rules) in [
        ("modem", "fipy deep_sleep", &["pin-conflict"; 2][..]),
        (
            "sleep_and_expansion_board",
            "wipy2 deep_sleep expansion_board_3",
            &["shared-pin"],
        ),
        (
            "wrong_order",
            "wipy2 expansion_board_3 deep_sleep",
            &["occupied-connector"],
        ),
        ("two_ends", "wipy2 pysense pytrack", &["occupied-connector"]),
        (
            "two_clocks",
            "huzzah32 adalogger ds3231",
            &["duplicate-address"],
        ),
        (
            "music_and_display",
            "huzzah32 oled music_maker",
            &["pin-conflict"; 3],
        ),
        ("wing_on_a_module", "lopy oled", &["wrong-connector"]),
        ("display_and_clock", "huzzah32 oled adalogger", &[]),
    ] {
        let report = fit(&format!("cargo xtask fit {stack}"), &SHIELDS);
        assert_eq!(report.rules(), rules, "{report}");
        insta::assert_snapshot!(format!("fit_{name}"), report.plain());
    }
}

/// With a carrier in the workspace, what is plugged into what it carries wants it first.
#[test]
fn a_carrier_brings_its_connector() {
    let sensor = Source {
        name: "sensor.yaml",
        text: "plugs-into: { crate: pycom-bsp, connector: exp_board }\n\
               wiring:\n  one:\n    functions:\n      - { name: SENSE, pin: G5, needs: [wake-up] }\n\
               shields:\n  sensor: { name: Sensor, title: the sensor, wiring: [one] }\n",
    };
    let [expansion, ..] = SHIELDS;
    let files = [expansion, sensor];
    let report = fit("cargo xtask fit wipy2 expansion_board_3 sensor", &files);
    assert!(report.rules().is_empty(), "{report}");
    let report = fit("cargo xtask fit wipy2 sensor", &files);
    assert_eq!(report.rules(), ["wrong-connector"]);
    let help = report.diagnostics()[0].help.as_deref();
    let expected = "`expansion_board_2`, `expansion_board_3` brings it: name that first";
    assert_eq!(help, Some(expected));
}

#[test]
fn the_shield_of_the_documentation_is_right_and_fits() {
    let document = include_str!("../../docs/shields.md");
    let example = document.split("```yaml\n").nth(1).expect("a file");
    let (text, _) = example.split_once("```").expect("its end");
    let name = "weather.yaml";
    let report = fit("cargo xtask fit lopy4 weather", &[Source { name, text }]);
    assert!(report.rules().is_empty(), "{report}");
    // Every rule that the page names is one.
    let table = document
        .split("## Does it fit?")
        .nth(1)
        .expect("the section");
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let mut rules = 0;
    for name in rows.flat_map(|row| row.split('`').skip(1).step_by(2)) {
        assert!(codegen::Rule::of_name(name).is_some(), "{name}");
        rules += 1;
    }
    assert_eq!(rules, 8);
}

/// The board's own LED is a user's pin, so a shield may have it, and something is to be known.
#[test]
fn what_a_board_has_on_its_edge_is_a_caveat() {
    let wing = Source {
        name: "wing.yaml",
        text: "plugs-into: { crate: huzzah32-bsp, connector: feather }\n\
               wiring:\n  one:\n    functions:\n      - { name: RELAY, pin: D13, needs: [output] }\n\
               shields:\n  relay: { name: Relay, title: the relay wing, wiring: [one] }\n",
    };
    let report = fit("cargo xtask fit huzzah32 relay", &[wing]);
    assert_eq!(report.rules(), ["optional-function"]);
    assert_eq!(counts(&report), (0, 1));
}

/// A bus has its lines in common, but neither the selects of its devices, nor the lines of a UART; and lines of two kinds are two.
#[test]
fn lines_are_shared_by_what_can_share_them() {
    const SPI: &str = "kind: spi, lines: { sclk: SCK, mosi: MOSI, miso: MISO, cs: D33 }";
    for (one, other, conflicts) in [
        (
            SPI,
            "kind: spi, lines: { sclk: SCK, mosi: MOSI, cs: D32 }",
            0,
        ),
        (
            SPI,
            "kind: spi, lines: { sclk: SCK, mosi: MOSI, cs: D33 }",
            1,
        ),
        (
            SPI,
            "kind: spi, lines: { sclk: MOSI, mosi: SCK, cs: D32 }",
            2,
        ),
        (SPI, "kind: i2c, lines: { sda: D33, scl: SCK }", 2),
        (
            "kind: i2c, lines: { sda: SDA, scl: SCL }",
            "kind: i2c, lines: { sda: SCL, scl: SDA }",
            2,
        ),
        (
            "kind: uart, lines: { tx: TX, rx: RX }",
            "kind: uart, lines: { tx: TX, rx: RX }",
            2,
        ),
        (
            "kind: uart, lines: { tx: TX, rx: RX }",
            "kind: uart, lines: { tx: D32, rx: D33 }",
            0,
        ),
    ] {
        let text = format!(
            "plugs-into: {{ crate: huzzah32-bsp, connector: feather }}\n\
             wiring:\n  one:\n    buses:\n      - {{ name: ONE, {one} }}\n  \
             other:\n    buses:\n      - {{ name: OTHER, {other} }}\n\
             shields:\n  one: {{ name: One, title: one, wiring: [one], stacks: true }}\n  \
             other: {{ name: Other, title: the other, wiring: [other] }}\n"
        );
        let name = "wings.yaml";
        let files = [Source { name, text: &text }];
        let report = fit("cargo xtask fit huzzah32 one other", &files);
        assert_eq!(
            report.rules(),
            vec!["pin-conflict"; conflicts],
            "{text}\n{report}"
        );
    }
}

/// What the chip has against a function stands once on the page, and not with each board.
#[test]
fn what_is_so_on_every_board_is_said_once() {
    let text = "plugs-into: { crate: huzzah32-bsp, connector: feather }\n\
                wiring:\n  one:\n    functions:\n      - { name: SENSE, pin: A0, needs: [analog] }\n\
                shields:\n  sensor: { name: Sensor, title: the sensor, wiring: [one] }\n";
    let name = "sensor.yaml";
    let page = common::plugged(&[Source { name, text }], |maps| {
        let (_, model) = maps
            .iter()
            .find(|(_, model)| !model.shields.is_empty())
            .expect("the shield is of one");
        let files = codegen::render(model, "huzzah32.yaml", "a test", &codegen::Home::Workspace);
        let page = files
            .iter()
            .find(|file| file.path.ends_with("huzzah32/shields.md"));
        page.expect("the page").text.clone()
    });
    let page = page.unwrap_or_else(|reports| panic!("{}", reports[0]));
    let (_, general) = page
        .split_once("On every board:\n\n")
        .unwrap_or_else(|| panic!("{page}"));
    assert!(general.starts_with("- "), "{general}");
    assert_eq!(page.matches("`SENSE`").count(), 2, "{page}");
}

#[test]
fn programs_are_told_of_both_rows() {
    let report = fit("cargo xtask fit fipy deep_sleep", &SHIELDS);
    let lines: Vec<Value> = report
        .json()
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(lines.len(), 2);
    let [first, _] = lines.as_slice() else {
        panic!("two faults")
    };
    assert_eq!(first["level"], "error");
    assert_eq!(first["rule"], "pin-conflict");
    assert_eq!(first["file"], "boards/shields/pycom.yaml");
    assert_eq!(first["related"][0]["file"], "pinmap.yaml");
    let report = fit("cargo xtask fit fipy expansion_board_3", &SHIELDS);
    assert!(
        report
            .json()
            .lines()
            .all(|line| line.contains("\"level\":\"warning\""))
    );
}

/// What is generated of a shield does not depend on how many boards there are, nor that of a board on how many shields.
#[test]
fn what_is_generated_grows_with_boards_plus_shields() {
    let size = |boards: usize, shields: usize| {
        let mut maps = common::own_models();
        let mut plugged: Vec<_> = maps
            .iter_mut()
            .map(|(source, model)| (*source, model))
            .collect();
        codegen::plug_in(&mut plugged, &SHIELDS, true).expect("valid");
        let (_, mut model) = maps.remove(0);
        model.boards.truncate(boards);
        model.shields.truncate(shields);
        let files = codegen::render(&model, "pinmap.yaml", "generate", &codegen::Home::Workspace);
        let code = files
            .iter()
            .filter(|file| file.path.starts_with("pycom/src/generated/"));
        let lines = code.flat_map(|file| file.text.lines());
        // Documentation lists what there is, and pictures are files of their own.
        let is_code = |line: &&str| {
            let line = line.trim_start();
            !line.starts_with("//") && !line.starts_with("#![doc") && !line.is_empty()
        };
        lines.filter(is_code).count() as i64
    };
    let of_one_shield = size(1, 5) - size(1, 4);
    assert!(of_one_shield > 20, "{of_one_shield}");
    assert_eq!(size(7, 5) - size(7, 4), of_one_shield);
    assert_eq!(size(7, 8) - size(6, 8), size(7, 1) - size(6, 1));
}
