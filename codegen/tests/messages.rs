//! What is said to somebody who made one of the mistakes that people make: the advice, word by word.

#[allow(dead_code)] // not every test uses all of it
mod common;

use codegen::{Report, Source, load};
use common::CHIP;

const BOARD: &str = r#"bsp: { crate: my-bsp, directory: mine, type: Mine, title: my board, description: Board support package }
namespaces:
  header:
    title: the header
    doc: The pins.
    names:
      - { name: D4, pad: GPIO4, note: "a note" }
      - { name: D5, pad: GPIO5 }
    functions:
      - { name: LED, pin: D4 }
wiring:
  group:
    - { name: RAM, pin: GPIO16, reserved: true }
boards:
  one: { name: One, wiring: [group] }
"#;

fn report(text: &str) -> Report {
    let source = Source {
        name: "mine.yaml",
        text,
    };
    load(source, Some(CHIP)).expect_err(text)
}

/// The board with one change has one diagnostic, which says this.
fn says(from: &str, to: &str, expected: &[&str]) {
    assert_eq!(BOARD.matches(from).count(), 1, "{from}");
    let report = report(&BOARD.replacen(from, to, 1));
    let plain = report.plain();
    for expected in expected {
        assert!(plain.contains(expected), "{to}: {expected}\n{plain}");
    }
}

fn fine(text: &str) {
    let source = Source {
        name: "mine.yaml",
        text,
    };
    if let Err(report) = load(source, Some(CHIP)) {
        panic!("{text}\n{report}");
    }
}

#[test]
fn a_pad_that_is_not_named_as_pads_are() {
    says(
        "pad: GPIO4",
        "pad: 4",
        &["expected text, found `4`", "did you mean `GPIO4`?"],
    );
    says(
        "pad: GPIO4",
        "pad: IO4",
        &["unresolved-name", "did you mean `GPIO4`?"],
    );
    says("pad: GPIO4", "pad: 24", &["a pad is named as `GPIO12` is"]);
}

#[test]
fn numbers_are_quoted_as_they_are_written() {
    for number in ["0x10", "1e3", "13", "0o17", "1.50"] {
        let found = format!("expected text, found `{number}`");
        let help = format!("with a letter in front: `name: D{number}`");
        says("name: D4,", &format!("name: {number},"), &[&found, &help]);
    }
}

#[test]
fn true_and_false_have_no_quotes() {
    says(
        "reserved: true",
        "reserved: \"true\"",
        &["without the quotes: `true`"],
    );
}

#[test]
fn a_function_on_a_pad_that_has_a_name_is_told_the_name() {
    says(
        "LED, pin: D4",
        "LED, pin: GPIO4",
        &["GPIO4 has the name `D4`", "expected `D4`"],
    );
    says(
        "LED, pin: D4",
        "LED, pad: D4",
        &["there is no key `pad` here", "did you mean `pin`?"],
    );
}

#[test]
fn merge_keys_are_not_read() {
    says(
        "one: { name: One,",
        "one: { <<: {}, name: One,",
        &["merge keys are not read"],
    );
}

/// A fault of shape in one place held back what is not there in another.
#[test]
fn faults_of_shape_do_not_hold_back_names_that_are_not_there() {
    for (from, to) in [
        ("title: my board", "title: []"),
        ("reserved: true", "reserved: 1"),
        ("boards:\n", "bords:\n"),
        ("one: { name: One,", "one: { nmae: One,"),
    ] {
        let text = BOARD
            .replacen(from, to, 1)
            .replacen("LED, pin: D4", "LED, pin: D44", 1);
        let report = report(&text);
        let rules = report.rules();
        assert!(
            rules.contains(&codegen::Rule::UnresolvedName),
            "{to}: {report}"
        );
    }
    // A name that could not be read may be the one that is looked for.
    for to in [
        "name: [], pad: GPIO5",
        "nmae: D44, pad: GPIO5",
        "name: D5, aliases: 1, pad: GPIO5",
    ] {
        let text = BOARD.replacen("name: D5, pad: GPIO5", to, 1).replacen(
            "LED, pin: D4",
            "LED, pin: D44",
            1,
        );
        let report = report(&text);
        let rules = report.rules();
        assert!(
            !rules.contains(&codegen::Rule::UnresolvedName),
            "{to}: {report}"
        );
    }
}

#[test]
fn reserved_pins_have_no_functions() {
    says(
        "pin: GPIO16, reserved",
        "pin: D4, reserved",
        &["error[reserved-pin]"],
    );
    says(
        "name: D4, pad: GPIO4,",
        "name: D4, pad: GPIO4, reserved: true,",
        &["D4 is reserved: the board cannot do without it"],
    );
}

/// Where parsers give up is not where it went wrong.
#[test]
fn what_yaml_cannot_read_is_told_where_it_went_wrong() {
    for (from, to, place, help) in [
        (
            "title: the header",
            "title: a: b",
            ":4:13",
            "in quotes it is one text: `\"a: b\"`",
        ),
        (
            "title: the header",
            "title: #1 header",
            ":4:10",
            "`#` begins a comment",
        ),
        (
            "note: \"a note\"",
            "note: a #1 note",
            ":7:41",
            "` #` begins a comment",
        ),
        (
            "    title: the header",
            "    title the header",
            ":4:5",
            "write `title: ...`",
        ),
        (
            "    title: the",
            "    title:\u{a0}the",
            ":4:11",
            "a space instead of the character U+00A0",
        ),
        (
            "    title: the",
            "\u{a0}   title: the",
            ":4:1",
            "a space instead of the character U+00A0",
        ),
        (
            "      - { name: D5",
            "      -\t{ name: D5",
            ":8:8",
            "YAML has spaces there, and no tabs",
        ),
        (
            "    title: the",
            "\ttitle: the",
            ":4:1",
            "YAML has spaces there, and no tabs",
        ),
        (
            "a note",
            "a\0note",
            ":7:41",
            "take out the character U+0000",
        ),
    ] {
        says(from, to, &[place, help]);
    }
}

/// YAML makes a comment of what people may have meant to write; a comment as they write it is one.
#[test]
fn a_text_that_ends_at_a_comment_without_a_space_is_told() {
    for (from, to, place) in [
        ("title: the header", "title: header #1", ":4:19"),
        ("title: the header", "title: header #a # b", ":4:19"),
        ("title: the header", "title: two\n      lines #1", ":5:13"),
    ] {
        says(
            from,
            to,
            &["error[cut-text]", place, "in quotes it belongs to the text"],
        );
    }
    for title in [
        "header # 1",
        "header #",
        "header #: why",
        "header ## why",
        "header#1",
        "\"header #1\"",
        "\"header\" #1",
        "'header' #1",
        "|-\n      header #1",
    ] {
        let text = BOARD.replace("title: the header", &format!("title: {title}"));
        assert_ne!(text, BOARD);
        fine(&text);
    }
    // Not after what is no text: a comment there takes nothing away.
    fine(&BOARD.replace("names:\n", "names: #1\n"));
    let pad = "      - name: D7\n        pad: GPIO18 #1\n        contacts: 1 #2\n";
    fine(&BOARD.replace("    names:\n", &format!("    names:\n{pad}")));
}

#[test]
fn characters_that_cannot_be_seen_are_not_told_to_be_lines() {
    says(
        "a note",
        "a\u{202e}note",
        &["expected no character that turns the direction of text around"],
    );
    says(
        "a note",
        "a\\0note",
        &["U+0000", "expected visible characters"],
    );
    says("a note", "a\\nnote", &["`>-` makes one of several"]);
}

#[test]
fn long_files_and_names_make_short_messages() {
    let brackets = report(&"[".repeat(10_000)).plain();
    assert!(
        brackets.contains("too many mappings and lists in each other"),
        "{brackets}"
    );
    assert!(brackets.len() < 1000, "{brackets}");

    let none = report(&format!("{BOARD}pads: []\nsignals: []\n"));
    assert_eq!(none.diagnostics().len(), 1, "{none}");
    assert!(
        none.plain().contains("the section `pads` has no rows"),
        "{none}"
    );

    let long = "a".repeat(300);
    says(
        "my-bsp",
        &long,
        &[
            "expected at most 64 characters",
            "aaa...` cannot be the name of the crate",
        ],
    );
    says(
        "directory: mine",
        &format!("directory: {long}"),
        &["expected at most 64 characters"],
    );
    says("my-bsp", "con", &["Windows has no files of this name"]);
}

#[test]
fn a_text_in_utf_16_is_told_to_be_one() {
    for mark in [[0xff, 0xfe], [0xfe, 0xff]] {
        let report = codegen::text("mine.yaml", &mark).expect_err("no UTF-8");
        assert!(report.plain().contains("a text in UTF-16"), "{report}");
    }
}

/// Each key of 0.1 that has another name now, and what is below it, in one run.
#[test]
fn old_names_of_keys_are_told_the_new_ones() {
    let old = BOARD.replace("namespaces:", "name-spaces:").replace(
        "    names:\n",
        "    outline:\n      top: USB\n      others: { GND: ground }\n      left: [GND, D4]\n      right: [D5, D9]\n    names:\n",
    );
    let report = report(&old);
    let plain = report.plain();
    for help in [
        "`name-spaces` is `namespaces` since 0.2",
        "`outline` is `pinout` since 0.2",
        "`others` is `labels` since 0.2",
        "unknown name `D9`",
        "--> mine.yaml:10:19",
        "has 4 errors",
    ] {
        assert!(plain.contains(help), "{help}\n{plain}");
    }
    let pads = CHIP.text.replace(", flags: [", ", is: [");
    let old = Source {
        text: &pads,
        ..CHIP
    };
    let plain = load(old, None).expect_err("an old key").plain();
    assert!(plain.contains("`is` is `flags` since 0.2"), "{plain}");
    let flags = CHIP.text.matches(", flags: [").count();
    assert!(plain.contains(&format!("has {flags} errors")), "{plain}");
}
