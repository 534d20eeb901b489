//! Files as nobody would write them, but as editors, other systems and malice make them: each fault has its place,
//! and nothing takes long.

use std::time::{Duration, Instant};

use codegen::{Report, Rule, Source, load};

const CHIP: Source<'_> = Source {
    name: "pinmap.yaml",
    text: include_str!("../../pinmap.yaml"),
};
const BSP: &str = "bsp: { crate: my-bsp, directory: mine, type: Mine, title: my board, description: For my board }\n";

fn report(text: &str) -> Report {
    let source = Source {
        name: "odd.yaml",
        text,
    };
    load(source, Some(CHIP)).expect_err("the pin map is bad")
}

/// The rules with line and column, as both the text and the JSON have them.
fn places(text: &str) -> Vec<(Rule, usize, usize)> {
    let report = report(text);
    let plain = report.plain();
    let json = report.json();
    assert_eq!(json.lines().count(), report.diagnostics().len());
    let places = report.diagnostics().iter().zip(json.lines());
    let places = places.map(|(fault, line)| {
        let json: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let number = |key: &str| json[key].as_u64().expect("a number") as usize;
        let (line, column) = (number("line"), number("column"));
        assert_eq!(json["rule"], fault.rule.name());
        assert!(
            plain.contains(&format!("--> odd.yaml:{line}:{column}\n")),
            "{plain}"
        );
        (fault.rule, line, column)
    });
    places.collect()
}

/// A pin map with one name.
fn map(row: &str) -> String {
    format!(
        "{BSP}namespaces:\n  edge:\n    title: the edge\n    doc: The pins.\n    names:\n      - {row}\n"
    )
}

#[test]
fn every_way_to_end_a_line_and_to_begin_a_file_leaves_the_columns_right() {
    let text = map("{ name: A, pad: GPI12 }");
    let expected = [(Rule::UnresolvedName, 7, 25)];
    assert_eq!(places(&text), expected);
    assert_eq!(places(&text.replace('\n', "\r\n")), expected);
    assert_eq!(places(&format!("\u{feff}{text}")), expected);
    assert_eq!(places(text.trim_end()), expected);
    assert_eq!(places(&format!("{text}...\n")), expected);
    let below = [(Rule::UnresolvedName, 8, 25)];
    assert_eq!(places(&format!("---\n{text}")), below);
    // A byte order mark is in no column, not even in the first line.
    let text = text.replace("my-bsp", "My");
    assert_eq!(
        places(&format!("\u{feff}{text}"))[0],
        (Rule::BadCrateName, 1, 15)
    );
}

#[test]
fn columns_count_characters_and_not_bytes() {
    let row = "{ note: \"日本語 ü 👍 e\u{301}\", name: A, pad: GPI12 }";
    let column = 7 + row.chars().take_while(|c| *c != 'I').count();
    let row_column = row.find("GPI").map(|at| row[..at].chars().count() + 9);
    assert_eq!(row_column, Some(column));
    assert_eq!(places(&map(row)), [(Rule::UnresolvedName, 7, column)]);
}

#[test]
fn block_style_quotes_and_anchors_have_their_places_too() {
    let block = map(
        "name: A\n        note: >-\n          two\n          lines\n        pad:\n          GPI12",
    );
    assert_eq!(places(&block), [(Rule::UnresolvedName, 12, 11)]);
    let quoted = map("{ 'name': \"A\", \"pad\": \"GPI\\u003112\" }");
    assert_eq!(places(&quoted), [(Rule::UnresolvedName, 7, 31)]);
    let anchor = map("&a { name: A, pad: GPI12 }\n      - *a");
    let expected = [
        (Rule::UnresolvedName, 7, 28),
        (Rule::DuplicateName, 8, 9),
        (Rule::UnresolvedName, 8, 9),
    ];
    assert_eq!(places(&anchor), expected);
    let merged = map("&a { name: A, pad: GPIO12 }\n      - { <<: *a, name: B, pad: GPIO19 }");
    assert_eq!(places(&merged), [(Rule::UnknownKey, 8, 11)]);
}

#[test]
fn what_has_no_meaning_in_a_pin_map_is_a_fault_of_syntax() {
    for (text, line, column) in [
        (map("{ name: !!str A, pad: GPIO12 }"), 7, 17),
        (
            format!("{}---\n{BSP}", map("{ name: A, pad: GPIO12 }")),
            8,
            1,
        ),
        (map("? [a, b]\n        : c"), 7, 11),
        (map("&a { name: A, note: *a }"), 7, 29),
        (map("{ name: A, note: *b }"), 7, 26),
        (map("{ name: A, note: a\0b }"), 7, 27),
    ] {
        assert_eq!(places(&text), [(Rule::Syntax, line, column)], "{text}");
    }
}

/// A pin map is read by two parsers; what they take for different things is refused.
#[test]
fn what_versions_of_yaml_take_for_different_things_is_a_fault_of_syntax() {
    // In YAML 1.1 this letter ends a line, and a second item begins.
    let text = map("A\u{2028}      - B");
    assert_eq!(places(&text), [(Rule::Syntax, 7, 7)]);
    assert!(report(&text).plain().contains("YAML 1.1"));
}

#[test]
fn numbers_of_any_size_are_out_of_range() {
    let rows = [
        "99999999999999999999999999999999999999999",
        "-1",
        "256",
        "0xffffffffffffffffffffff",
        "-9223372036854775809",
        "340282366920938463463374607431768211456",
    ];
    for number in rows {
        let row = format!(
            "pads:\n  - {{ gpio: {number}, name: X, io-mux: 0, functions: [] }}\nsignals: []\n"
        );
        let text = format!("{BSP}{row}");
        assert!(
            places(&text).contains(&(Rule::OutOfRange, 3, 13)),
            "{number}"
        );
    }
    for number in [
        "1e400", ".nan", "-.inf", "1.5", "012", "1_000", "yes", "twelve",
    ] {
        let row = format!(
            "pads:\n  - {{ gpio: {number}, name: X, io-mux: 0, functions: [] }}\nsignals: []\n"
        );
        let text = format!("{BSP}{row}");
        assert!(
            places(&text).contains(&(Rule::WrongType, 3, 13)),
            "{number}"
        );
    }
}

/// Nothing here may take a time that grows with the square of the file: these would take minutes.
#[test]
fn what_is_made_to_take_long_does_not() {
    let many = 4_000;
    let rows = |row: &str| map(&vec![row; many].join("\n      - "));
    let words = |word: &str| map(&format!("{{ name: A, {} }}", vec![word; many].join(", ")));
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let alias = format!("*a{}", level - 1);
        let aliases = vec![alias; 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    let unknown: Vec<_> = (0..many).map(|key| format!("k{key}: 1")).collect();
    let unknown = map(&format!(
        "{{ name: A, pad: GPIO12, {} }}",
        unknown.join(", ")
    ));
    for (name, text, rule, faults) in [
        ("brackets", "[".repeat(200_000), Rule::Syntax, 1),
        (
            "closed brackets",
            "[".repeat(100_000) + &"]".repeat(100_000),
            Rule::Syntax,
            1,
        ),
        ("mappings", "{a: ".repeat(50_000), Rule::Syntax, 1),
        ("lists in lists", "- ".repeat(100_000), Rule::Syntax, 1),
        (
            "a deep mapping",
            (0..1000).map(|depth| " ".repeat(depth) + "a:\n").collect(),
            Rule::Syntax,
            1,
        ),
        ("aliases of aliases", bomb, Rule::Syntax, 1),
        ("faulty rows", rows("{ nmae: A }"), Rule::UnknownKey, many),
        (
            "rows that resolve to nothing",
            rows("{ name: A, pad: GPIO77 }"),
            Rule::NoSuchPad,
            many,
        ),
        ("unknown keys", unknown, Rule::UnknownKey, many),
        (
            "duplicate keys",
            words("note: x"),
            Rule::DuplicateKey,
            many - 1,
        ),
        (
            "a long line",
            map(&format!(
                "{{ note: \"{}\", name: A, pad: Q }}",
                "x".repeat(1_000_000)
            )),
            Rule::UnresolvedName,
            1,
        ),
    ] {
        let start = Instant::now();
        let report = report(&text);
        let found = report
            .diagnostics()
            .iter()
            .filter(|fault| fault.rule == rule)
            .count();
        assert_eq!(found, faults, "{name}");
        let (plain, json) = (report.plain(), report.json());
        assert!(
            plain.lines().count() > faults && json.lines().count() >= faults,
            "{name}"
        );
        // In a debug build on a busy machine; an optimized one takes a fiftieth.
        let time = start.elapsed();
        assert!(time < Duration::from_secs(60), "{name}: {time:?}");
    }
}
