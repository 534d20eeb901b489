//! Hostile pin maps: whatever a file says, it is refused with a reason or becomes code that compiles; never a panic,
//! never a hang. `PROPTEST_CASES` and `HOSTILE_SAMPLE` look for longer; `fuzz/` looks for cleverer files.

mod bombs;
mod check;
mod compiles;
mod maps;
mod mutation;
mod round_trip;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use check::{check, check_bytes};
use codegen::Source;
use maps::map;
use mutation::Mutation;

/// The real pin map, of which these maps take the chip's part.
const CHIP: &str = include_str!("../../../pinmap.yaml");

/// The chip's part of the real pin map with few signals and names, and nothing else: all rules, in little text.
fn small_chip() -> String {
    let (pads, rest) = CHIP.split_once("signals:\n").expect("signals");
    let (signals, _) = rest.split_once("namespaces:\n").expect("namespaces");
    let signals: Vec<_> = signals
        .lines()
        .filter(|line| line.contains("name: SIGNAL_"))
        .collect();
    let pads: Vec<_> = pads.lines().filter(|line| !line.starts_with('#')).collect();
    let pads = pads
        .join("\n")
        .replace("directory: pycom", "directory: mine");
    format!("{pads}\nsignals:\n{}\n{NAMES}", signals.join("\n"))
}

const NAMES: &str = "\
namespaces:
  one:
    title: one
    doc: One.
    names: [{ name: P0, pad: GPIO0 }, { name: P1, pad: GPIO34, note: here }]
    functions: [{ name: LED, pin: P0, note: there }]
  two: { title: two, doc: Two., names: [{ name: Q0, pin: P1 }] }
wiring:
  led: [{ name: RED, pin: P0, note: red }, { name: RAM, pin: GPIO16, reserved: true, note: ram }]
boards:
  big: { name: Big, wiring: [led], note: big }
";

/// Fewer cases than usual, because each is a whole pin map, and the same ones each time, so that nobody's change fails by chance; to look
/// for others, `PROPTEST_CASES=10000 cargo test -p codegen --test hostile`.
fn cases(cases: u32) -> ProptestConfig {
    let mut config = ProptestConfig::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
        config.rng_seed = RngSeed::Fixed(1);
    }
    config
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let numbers = any::<(usize, usize, usize)>();
    numbers.prop_map(|(kind, one, two)| Mutation::new(kind, one, two))
}

/// Any YAML, out of the words of pin maps and others.
fn yaml() -> impl Strategy<Value = String> {
    const WORDS: &[&str] = &[
        "bsp",
        "crate",
        "pads",
        "gpio",
        "signals",
        "namespaces",
        "names",
        "name",
        "pad",
        "pin",
        "wiring",
        "boards",
        "note",
        "functions",
        "rtc",
        "flags",
        "flash",
        "12",
        "GPIO12",
        "~",
        "true",
        "0x34",
        "\"\"",
        "'a b'",
        "*a",
    ];
    let word = proptest::sample::select(WORDS).prop_map(str::to_owned);
    let scalar =
        prop_oneof![4 => word.clone(), 1 => "\\PC{0,4}", 1 => "-?[0-9]{1,20}(\\.[0-9]{1,3})?"];
    scalar.prop_recursive(6, 60, 6, move |inner| {
        let entry =
            (word.clone(), inner.clone()).prop_map(|(key, value)| format!("{key}: {value}"));
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(|items| format!("[{}]", items.join(", "))),
            vec(entry, 0..6).prop_map(|entries| format!("{{ {} }}", entries.join(", "))),
            inner.prop_map(|value| format!("&a {value}")),
        ]
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_bytes(contents in vec(any::<u8>(), 0..200)) {
        check_bytes(&contents, Some(CHIP));
    }

    #[test]
    fn any_text(text in "[-\\[\\]{}:,#&*!|>'\"%@`?~ \\n\\ta-c0-2é🦀]{0,80}") {
        check(&text, Some(CHIP));
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn any_yaml(root in yaml(), sections in vec(yaml(), 6)) {
        check(&root, None);
        let keys = ["bsp", "pads", "signals", "namespaces", "wiring", "boards"];
        let sections = keys.iter().zip(&sections);
        let text: String = sections.map(|(key, value)| format!("{key}: {value}\n")).collect();
        check(&text, None);
    }

    #[test]
    fn a_valid_map_with_one_mutation(mutation in mutation()) {
        let text = small_chip();
        prop_assert!(check(&text, None).is_some());
        check(&mutation.apply(&text), None);
    }

    #[test]
    fn the_real_map_with_one_mutation(mutation in mutation()) {
        check(&mutation.apply(CHIP), None);
    }

    #[test]
    fn names_come_out_as_they_went_in(map in map()) {
        let text = map.yaml();
        if let Some((_, files)) = check(&text, Some(CHIP)) {
            round_trip::assert_names(&map, &files);
        }
    }

    #[test]
    fn any_map_with_one_mutation(map in map(), mutation in mutation()) {
        check(&mutation.apply(&map.yaml()), Some(CHIP));
    }
}

/// What the fuzz targets begin with, and what they once found.
#[test]
fn seeds_of_the_fuzz_targets() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds");
    let chip = fs::read_to_string(seeds.join("words/whole.yaml")).expect("a text");
    let mut valid = BTreeSet::new();
    for target in ["bytes", "words"] {
        for entry in fs::read_dir(seeds.join(target)).expect("a directory") {
            let path = entry.expect("an entry").path();
            let contents = fs::read(&path).expect("a file");
            check_bytes(&contents, None);
            if check_bytes(&contents, Some(&chip)).is_some() {
                valid.insert(path.file_name().expect("a name").to_owned());
            }
        }
    }
    // From what is not valid, they would hardly come to what is.
    let expected = ["board.yaml", "real.yaml", "whole.yaml"];
    assert!(valid.iter().eq(&expected), "{valid:?}");
}

/// Else the properties above would say little.
#[test]
fn many_random_maps_are_valid() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let maps = (0..50).map(|_| map().new_tree(&mut runner).expect("a value").current());
    let chip = Source {
        name: "chip.yaml",
        text: CHIP,
    };
    let is_valid = |text: &str| {
        let name = "pinmap.yaml";
        codegen::load(Source { name, text }, Some(chip)).is_ok()
    };
    let valid = maps.filter(|map| is_valid(&map.yaml())).count();
    assert!(valid > 10, "{valid} of 50");
}
