//! Names that cannot be Rust items: every one is refused, everywhere a name can stand, and with the reason.

use std::collections::BTreeSet;

use codegen::{Source, load};

const PINMAP: &str = include_str!("../../pinmap.yaml");

/// The Rust Reference, "Keywords": strict ones (with `async`, `await`, `dyn` since 2018), reserved ones (with `gen` since
/// 2024), weak ones.
const KEYWORDS: &str = "\
    as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut \
    pub ref return self Self static struct super trait true type unsafe use where while \
    abstract become box do final gen macro override priv try typeof unsized virtual yield \
    macro_rules raw safe union";
/// What is not a word of ASCII: raw identifiers, lifetimes, paths, emoji, other alphabets and look-alikes, invisible
/// characters, normal forms, numbers, and nothing.
const NO_WORDS: &[&str] = &[
    "_",
    "__",
    "r#type",
    "r#P9",
    "'static",
    "a::b",
    "P-9",
    "P 9",
    "P.9",
    "9",
    "9P",
    "$crate",
    "P9!",
    "",
    " ",
    "🦀",
    "P9🦀",
    "Р9",
    "Ρ9",
    "Ｐ９",
    "Pº",
    "P\u{200b}9",
    "P\u{200d}9",
    "\u{feff}P9",
    "\u{202e}P9",
    "e\u{301}",
    "é",
    "ß",
    "ſ",
    "\u{212a}",
    "İ",
    "ı",
    "µ",
    "Ω",
    "名",
    "a/b",
    "..",
    "a\\b",
    "a\nb",
    "a\tb",
    "a\u{0}b",
];
const PRELUDE: &str = "Option Some None Result Ok Err Send Sync Sized Copy Clone Drop Fn FnMut FnOnce Default Iterator \
    Debug Eq Ord Hash From Into Vec String Box u8 i32 bool char str usize f32";

/// Rule, text under the primary label, and label of each fault of a pin map of names, on the chip of the real one.
fn faults(text: &str) -> Vec<(&'static str, String, String)> {
    let source = Source {
        name: "names.yaml",
        text,
    };
    let chip = Source {
        name: "pinmap.yaml",
        text: PINMAP,
    };
    let Err(report) = load(source, Some(chip)) else {
        return Vec::new();
    };
    let faults = report.diagnostics().iter().map(|fault| {
        let marked = &text[fault.primary.span.clone()];
        (
            fault.rule.name(),
            marked.to_owned(),
            fault.primary.text.clone(),
        )
    });
    faults.collect()
}

/// As YAML writes it, whatever is in it.
fn quoted(name: &str) -> String {
    serde_json::to_string(name).expect("a string")
}

fn bsp(type_name: &str) -> String {
    format!(
        "bsp: {{ crate: my-bsp, directory: mine, type: {type_name}, title: mine, description: Mine }}\n"
    )
}

const NAMES: &str = "namespaces:\n  header:\n    title: the header\n    doc: Pins.\n    names: [{ name: D1, pad: GPIO12 }]\n";

/// Maps with these names in all places where one can stand.
fn everywhere(names: &[&str]) -> Vec<(&'static str, String)> {
    let rows = |row: &dyn Fn(&str) -> String| -> String {
        names.iter().map(|name| row(&quoted(name))).collect()
    };
    let functions = rows(&|name| format!("      - {{ name: {name}, pin: D1, note: n }}\n"));
    let group = |i: usize, name: &str| {
        format!(
            "  group{i}: [{{ name: {}, pin: D1, note: n }}]\n",
            quoted(name)
        )
    };
    let groups: String = names
        .iter()
        .enumerate()
        .map(|(i, name)| group(i, name))
        .collect();
    let spaces = rows(&|name| {
        format!("  {name}: {{ title: t, doc: d., names: [{{ name: E1, pin: D1 }}] }}\n")
    });
    let boards = rows(&|name| format!("  {name}: {{ name: n, wiring: [], note: n }}\n"));
    vec![
        (
            "function",
            format!("{}{NAMES}    functions:\n{functions}", bsp("Mine")),
        ),
        ("wire", format!("{}{NAMES}wiring:\n{groups}", bsp("Mine"))),
        ("namespace", format!("{}{NAMES}{spaces}", bsp("Mine"))),
        ("board", format!("{}{NAMES}boards:\n{boards}", bsp("Mine"))),
    ]
}

/// The same as pins and as the board type, one at a time.
fn one_by_one(names: &[&str]) -> Vec<(&'static str, String)> {
    let one = |name: &&str| {
        let name = quoted(name);
        let names = NAMES.replace("D1", &name);
        [
            ("pin", format!("{}{names}", bsp("Mine"))),
            ("type", format!("{}{NAMES}", bsp(&name))),
        ]
    };
    names.iter().flat_map(one).collect()
}

/// Asserts that each name is refused by itself in each place.
fn all_refused(names: &[&str], rules: &[&str], reason: impl Fn(&str, &str) -> bool) {
    for (place, text) in everywhere(names) {
        let faults = faults(&text);
        for name in names {
            let found = faults.iter().find(|(_, marked, _)| *marked == quoted(name));
            let Some((rule, _, label)) = found else {
                panic!("{name:?} as a {place}: {faults:?}")
            };
            assert!(rules.contains(rule), "{name:?} as a {place}: {rule}");
            assert!(reason(name, label), "{name:?} as a {place}: {label}");
        }
        assert_eq!(faults.len(), names.len(), "{place}: {faults:?}");
    }
    for (place, text) in one_by_one(names) {
        let faults = faults(&text);
        assert!(
            faults.iter().any(|(rule, ..)| rules.contains(rule)),
            "{place}: {text} {faults:?}"
        );
    }
}

#[test]
fn keywords() {
    let names: Vec<_> = KEYWORDS.split(' ').collect();
    all_refused(&names, &["bad-name"], |_, label| {
        label == "this word is a keyword of Rust"
    });
}

#[test]
fn what_is_no_word_of_ascii() {
    all_refused(NO_WORDS, &["bad-name"], |name, label| {
        match name.is_ascii() {
            true => label == "expected a letter, then letters, digits and `_`",
            false => label == "expected ASCII letters, digits and `_`",
        }
    });
}

#[test]
fn what_every_module_has() {
    let names: Vec<_> = PRELUDE.split(' ').collect();
    let lower = "a module's name is lowercase";
    let hidden = "Rust has an item of this name in every module";
    all_refused(&names, &["bad-name"], |_, label| {
        label == hidden || label == lower
    });
}

#[test]
fn names_that_are_too_long() {
    let long = "a".repeat(65);
    all_refused(&[&long], &["bad-name"], |_, label| {
        label.contains("64 characters")
    });
    let all = everywhere(&[&"a".repeat(64)]);
    assert!(all.iter().all(|(_, text)| faults(text).is_empty()));
}

/// What the chip's crate has in its root, from its source: a board type or a module of such a name would hide it.
#[test]
fn items_of_the_chips_crate() {
    let root = syn::parse_file(include_str!("../../bsp/pads/src/lib.rs")).expect("Rust");
    let mut items = BTreeSet::new();
    for item in &root.items {
        match item {
            syn::Item::Mod(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
                items.insert(item.ident.to_string());
            }
            syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
                leaves(&item.tree, &mut items)
            }
            _ => {}
        }
    }
    assert!(
        items.contains("TypedPin") && items.contains("sim"),
        "{items:?}"
    );
    for item in items {
        let text = match item.starts_with(char::is_uppercase) {
            true => format!("{}{NAMES}", bsp(&item)),
            false => format!(
                "{}{NAMES}boards:\n  {item}: {{ name: n, wiring: [], note: n }}\n",
                bsp("Mine")
            ),
        };
        let rules: Vec<_> = faults(&text).into_iter().map(|(rule, ..)| rule).collect();
        assert_eq!(rules, ["reserved-name"], "{item}");
    }
}

fn leaves(tree: &syn::UseTree, names: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree, names),
        syn::UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
        syn::UseTree::Rename(rename) => drop(names.insert(rename.rename.to_string())),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
        syn::UseTree::Glob(_) => panic!("a glob hides what is in the root"),
    }
}

/// What the generated modules import and define, from their source: another item of such a name would not compile.
#[test]
fn items_of_the_generated_modules() {
    let generated = [
        include_str!("../../bsp/pycom/src/generated/module.rs"),
        include_str!("../../bsp/pycom/src/generated/exp_board.rs"),
        include_str!("../../bsp/pycom/src/generated/lopy4.rs"),
    ];
    let mut items = BTreeSet::from([
        "Pins".to_owned(),
        "NAMES".to_owned(),
        "core".to_owned(),
        "esp32_pads".to_owned(),
    ]);
    for text in generated {
        let file = syn::parse_file(text).expect("Rust");
        for item in &file.items {
            match item {
                // A view has the pins' own names, which are for pins.
                syn::Item::Use(item) if item.attrs.is_empty() => leaves(&item.tree, &mut items),
                syn::Item::Mod(item) => drop(items.insert(item.ident.to_string())),
                _ => {}
            }
        }
    }
    for name in items {
        for (place, text) in everywhere(&[&name]).into_iter().take(2) {
            let rules: Vec<_> = faults(&text).into_iter().map(|(rule, ..)| rule).collect();
            assert_eq!(rules, ["reserved-name"], "{name} as a {place}");
        }
    }
}

/// The type of a pin has constants for its functions beside its own, and that of a signal constants beside functions.
#[test]
fn items_of_the_types() {
    let rules = |from: &str, to: &str| -> Vec<&str> {
        let text = PINMAP.replacen(from, to, 1);
        assert_ne!(text, PINMAP);
        match load(
            Source {
                name: "pinmap.yaml",
                text: &text,
            },
            None,
        ) {
            Ok(_) => Vec::new(),
            Err(report) => report
                .diagnostics()
                .iter()
                .map(|fault| fault.rule.name())
                .collect(),
        }
    };
    for name in ["INFO", "PAD"] {
        assert_eq!(
            rules("[MTDI, HSPIQ,", &format!("[MTDI, {name},")),
            ["reserved-name"]
        );
    }
    for name in ["take", "steal", "type", "Self", "hspiq"] {
        assert_eq!(
            rules("[MTDI, HSPIQ,", &format!("[MTDI, {name},")),
            ["bad-name"],
            "{name}"
        );
    }
    for name in ["new", "index", "name", "fmt", "Self", "spiq", "r#SPIQ", "_"] {
        assert_eq!(
            rules("name: SIGNAL_228,", &format!("name: {name},")),
            ["bad-name"],
            "{name}"
        );
    }
}

/// Names that differ in capital letters only are one to people, and to file systems.
#[test]
fn names_that_differ_in_capital_letters_only() {
    let names = NAMES.replace(
        "D1, pad: GPIO12 }",
        "D1, pad: GPIO12 }, { name: d1, pad: GPIO13 }",
    );
    let text = format!("{}{names}", bsp("Mine"));
    let found = faults(&text);
    let rules: Vec<_> = found
        .iter()
        .map(|(rule, marked, _)| (*rule, marked.as_str()))
        .collect();
    assert_eq!(rules, [("duplicate-name", "d1")]);

    let names = ["Led", "LED", "lED"];
    for (place, text) in everywhere(&names).into_iter().take(1) {
        let rules: Vec<_> = faults(&text)
            .into_iter()
            .map(|(rule, marked, _)| (rule, marked))
            .collect();
        let twice = |name: &str| ("duplicate-name", quoted(name));
        assert_eq!(rules, [twice("LED"), twice("lED")], "as a {place}");
    }
    // A wire in a board's view, against the names of the pins there, and against another wire.
    let wiring = "wiring:\n  one: [{ name: d1, pin: GPIO13, note: n }]\n";
    let found = faults(&format!("{}{NAMES}{wiring}", bsp("Mine")));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "duplicate-name");
    let wiring = "wiring:\n  one: [{ name: LED, pin: GPIO13, note: n }]\n  two: [{ name: Led, pin: GPIO14, note: n }]\n\
                  boards:\n  b: { name: b, wiring: [one, two], note: n }\n";
    let found = faults(&format!("{}{NAMES}{wiring}", bsp("Mine")));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].0, found[0].1.as_str()), ("duplicate-name", "Led"));
}

/// It stands for boards in the compiler's messages, as a type of Rust.
#[test]
fn the_type_of_the_boards_is_written_as_a_type() {
    for (name, rules) in [
        ("mine", &["bad-name"][..]),
        ("My_Board", &["bad-name"]),
        ("_Mine", &["bad-name"]),
        ("Esp32", &[]),
        ("ESP", &[]),
    ] {
        let found = faults(&format!("{}{NAMES}", bsp(name)));
        let found: Vec<_> = found.into_iter().map(|(rule, ..)| rule).collect();
        assert_eq!(found, rules, "{name}");
    }
}

#[test]
fn crates_and_directories() {
    let names = "a--b a__b a-_b incremental type core std alloc test proc_macro esp32-pads esp32_pads gen union Big 9 _ -a a.b ../a a/b /a ü con nul \
        deps build";
    for name in names.split_whitespace().chain(["", " ", "🦀", "a\nb"]) {
        let text = format!("{}{NAMES}", bsp("Mine").replace("my-bsp", &quoted(name)));
        let rules: Vec<_> = faults(&text).into_iter().map(|(rule, ..)| rule).collect();
        assert_eq!(rules, ["bad-crate-name"], "{name}");
    }
    for name in [
        "pads", "..", ".", "../a", "a/b", "/a", "C:", "a\\b", "ü", "Mine", "aux", "com1", "",
        "a b", "a\u{0}",
    ] {
        let text = format!(
            "{}{NAMES}",
            bsp("Mine").replace("directory: mine", &format!("directory: {}", quoted(name)))
        );
        let rules: Vec<_> = faults(&text).into_iter().map(|(rule, ..)| rule).collect();
        assert_eq!(rules, ["bad-directory"], "{name}");
    }
}

/// Texts become documentation and strings: what would end a comment or turn the text is refused.
#[test]
fn texts() {
    for (text, is_bad) in [
        ("a\nb", true),
        ("a\rb", true),
        ("a\u{0}b", true),
        ("a\u{202e}b", true),
        ("a\u{2066}b", true),
        ("a\u{1b}[31m", true),
        ("*/ \" \\ {} {x} {{ `` ``` | # é 🦀 名 \u{200b}", false),
        ("", true),
        (" ", true),
    ] {
        for key in ["title", "name", "note"] {
            let map = format!(
                "{}{NAMES}boards:\n  b: {{ name: nname, wiring: [], note: nnote }}\n",
                bsp("Mine").replace("title: mine", "title: ntitle")
            );
            let map = map.replace(&format!("n{key}"), &quoted(text));
            let rules: Vec<_> = faults(&map).into_iter().map(|(rule, ..)| rule).collect();
            assert_eq!(
                rules,
                if is_bad { &["bad-text"][..] } else { &[] },
                "{text:?} as {key}"
            );
        }
    }
}
