//! Files that are small and cost much: none takes a time or a memory beyond its size.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use crate::CHIP;
use crate::check::check;

/// For some 100 KB of text, without optimization, on a busy machine: it is there for what does not end, and growth is for the benchmark.
const LIMIT: Duration = Duration::from_secs(600);

fn repeat(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, i| {
        let _ = write!(text, "{}", piece(i));
        text
    })
}

const BSP: &str = "bsp: { crate: c, directory: d, type: T, title: t, description: d }\n";
const NAMES: &str =
    "namespaces:\n  n:\n    title: t\n    doc: d\n    names: [{ name: A, pad: GPIO12 }]\n";

/// Takes the time of a text that is no pin map.
fn refused(name: &str, text: &str) {
    let start = Instant::now();
    assert!(check(text, Some(CHIP)).is_none(), "{name} is valid");
    let time = start.elapsed();
    println!("{name}: {} bytes, {time:?}", text.len());
    assert!(time < LIMIT, "{name}: {time:?}");
}

/// Aliases of aliases: ten times as much with each line.
#[test]
fn billion_laughs() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..30 {
        let of = format!("*a{}", i - 1);
        let _ = writeln!(text, "a{i}: &a{i} [{}]", vec![of; 10].join(", "));
    }
    refused("billion laughs", &text);
}

/// One long list, and as many aliases of it.
#[test]
fn square_of_aliases() {
    let text = format!(
        "a: &a [{}]\nb: [{}]\n",
        "1, ".repeat(20_000),
        "*a, ".repeat(20_000)
    );
    refused("a list many times", &text);
    let text = format!(
        "a: &a \"{}\"\nb: [{}]\n",
        "x".repeat(50_000),
        "*a, ".repeat(20_000)
    );
    refused("a long word many times", &text);
    let text = format!(
        "a: &a {{{}}}\nb: [{}]\n",
        repeat(10_000, |i| format!("k{i}: 1, ")),
        "{<<: *a}, ".repeat(10_000)
    );
    refused("merged many times", &text);
}

#[test]
fn aliases_of_themselves_and_of_nothing() {
    for text in [
        "a: &a [*a]\n",
        "a: &a { b: *a }\n",
        "a: *b\n",
        "&a : *a\n",
        "*a : 1\n",
        "&a &b c: d\n",
        "a: &a\nb: *a\n",
    ] {
        refused(text, text);
    }
}

#[test]
fn deep() {
    for (open, close) in [
        ("[", "]"),
        ("{a: ", "}"),
        ("- ", ""),
        ("? ", ""),
        ("[{a: ", "}]"),
        ("&a [", "]"),
        ("!x [", "]"),
    ] {
        let text = format!("{}x{}", open.repeat(50_000), close.repeat(50_000));
        refused(open, &text);
        refused(open, &open.repeat(50_000));
        refused(
            open,
            &format!("{BSP}boards: {}x{}", open.repeat(120), close.repeat(120)),
        );
    }
    refused(
        "indented",
        &repeat(1_000, |i| format!("{}a:\n", " ".repeat(i))),
    );
}

#[test]
fn long() {
    let long = "x".repeat(100_000);
    refused("one word", &long);
    refused("one key", &format!("{long}: 1\n"));
    refused("a name", &format!("{BSP}{}", NAMES.replace('A', &long)));
    refused(
        "a wrong name",
        &format!("{BSP}{NAMES}    functions: [{{ name: B, pin: {long}, note: n }}]\n"),
    );
    refused(
        "a number",
        &format!("{BSP}pads: [{{ gpio: {} }}]\n", "9".repeat(100_000)),
    );
    refused(
        "a key above many values",
        &format!("{long}: [{}]\n", "1, ".repeat(20_000)),
    );
    refused(
        "one line",
        &format!("{BSP}{NAMES}    x: [{}]\n", "a, ".repeat(50_000)),
    );
    refused("empty lines", &format!("{}{{", "\n".repeat(100_000)));
    refused("comments", &format!("{}{{", "#\n".repeat(50_000)));
    refused("spaces", &format!("a:{}[", " ".repeat(100_000)));
    refused("quotes", &format!("a: {}", "\"\" ".repeat(30_000)));
    refused("documents", &"---\n".repeat(30_000));
}

#[test]
fn many_faults_of_shape() {
    refused(
        "unknown sections",
        &repeat(5_000, |i| format!("section{i}: 1\n")),
    );
    refused(
        "wrong rows",
        &format!("{BSP}{NAMES}pads:\n{}", "  - 1\n".repeat(5_000)),
    );
    refused(
        "empty rows",
        &format!("{BSP}{NAMES}signals:\n{}", "  - {}\n".repeat(5_000)),
    );
    refused(
        "unknown words",
        &format!(
            "{BSP}{NAMES}pads: [{{ gpio: 12, flags: [{}] }}]\n",
            "x, ".repeat(5_000)
        ),
    );
    refused("the same key", &"a: 1\n".repeat(5_000));
}

#[test]
fn many_faults_of_fact() {
    let spaces =
        |names: &str| format!("{BSP}namespaces:\n  n: {{ title: t, doc: d, names: [{names}] }}\n");
    refused(
        "names of nothing",
        &spaces(&repeat(2_000, |i| format!("{{ name: N{i}, pad: X{i} }}, "))),
    );
    refused(
        "the same name",
        &spaces(&"{ name: N, pad: GPIO12 }, ".repeat(2_000)),
    );
    refused(
        "the same pad",
        &spaces(&repeat(2_000, |i| {
            format!("{{ name: N{i}, pad: GPIO12 }}, ")
        })),
    );
    let other = repeat(2_000, |i| format!("{{ name: M{i}, pin: X{i} }}, "));
    let names = spaces(&repeat(2_000, |i| format!("{{ name: N{i}, pad: X{i} }}, ")));
    refused(
        "names of bad names",
        &format!("{names}  m: {{ title: t, doc: d, names: [{other}] }}\n"),
    );
    let wires = repeat(2_000, |i| format!("{{ name: W{i}, pin: X{i}, note: n }}, "));
    refused(
        "wires to nothing",
        &format!("{BSP}{NAMES}wiring: {{ g: [{wires}] }}\n"),
    );
    let groups = repeat(2_000, |i| format!("group{i}, "));
    let known = repeat(2_000, |i| format!("gruop{i}: [], "));
    refused(
        "unknown groups",
        &format!(
            "{BSP}{NAMES}wiring: {{ {known} }}\nboards: {{ b: {{ name: b, wiring: [{groups}], note: n }} }}\n"
        ),
    );
}

/// A group with many rows, in many boards: the product of two numbers that the file has the sum of.
#[test]
fn many_boards_with_a_large_group() {
    let rows = repeat(1_000, |i| format!("{{ name: W{i}, pin: A, note: n }}, "));
    let boards = repeat(1_000, |i| {
        format!("  b{i}: {{ name: b, wiring: [g], note: n }}\n")
    });
    refused(
        "boards with a large group",
        &format!("{BSP}{NAMES}wiring: {{ g: [{rows}] }}\nboards:\n{boards}"),
    );
}

#[test]
fn huge_numbers() {
    for number in [
        "256",
        "-1",
        "65536",
        "4294967296",
        "18446744073709551616",
        "1e400",
        "-1e400",
        "1e-400",
        "0x1ffffffffffffffff",
        ".inf",
        "-.inf",
        ".nan",
        "1_000",
    ] {
        refused(
            number,
            &format!(
                "{BSP}{NAMES}pads: [{{ gpio: {number}, name: N, io-mux: {number}, functions: [] }}]\nsignals: [{{ name: N, in: {number} }}]\n"
            ),
        );
    }
}

/// What the scanner may take for one place and a person for another.
#[test]
fn odd_texts() {
    for text in [
        "\u{feff}",
        "\u{feff}{",
        "\r",
        "\r\n",
        "\r\n{",
        "\t",
        "\ta: 1",
        "a:\tb",
        "a: \"\\",
        "a: '",
        "a: |",
        "a: |\n",
        "a: >+\n\n\n",
        "%",
        "%YAML",
        "%YAML 9.9\n---\n",
        "%TAG ! x\n---\n",
        "---",
        "--- a\n--- b",
        "...",
        "? a\n: b",
        "? [a]\n: b",
        "?",
        ":",
        "-",
        "- -",
        "!",
        "!!",
        "!<",
        "!<x> a",
        "&",
        "*",
        "&a",
        "@",
        "`",
        "|",
        ">",
        "'",
        "\"",
        "#",
        "a: b: c",
        "a:\n- b\n c",
        "[a, b",
        "{a: b",
        "{a, b}",
        "\u{85}",
        "\u{2028}a",
        "é",
        "🦀: 🦀",
        "e\u{301}: [",
        "\u{202e}: 1",
        "a\u{0}b",
        "\u{1}",
        "\u{fffe}",
        "a: 🦀🦀🦀 {",
        "namespaces: é",
        "bsp: 🦀\n🦀: bsp",
    ] {
        check(text, Some(CHIP));
        check(&format!("{BSP}{NAMES}boards: {text}"), Some(CHIP));
        check(&format!("{BSP}{NAMES}{text}: {text}\r\n{text}"), Some(CHIP));
    }
}
