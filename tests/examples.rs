//! The documentation of the chip's crates has an example for each public item; `cargo test --doc` runs them.

use std::fs;
use std::path::Path;

use bsp_tests::files;

/// What is shown by the example of its type, or by that of its neighbour.
const SHOWN_NEARBY: [&str; 62] = [
    "driver/common.rs: fn end_digital_hold",
    "driver/common.rs: fn is_low",
    "driver/convert.rs: fn into_esp_hal",
    "driver/function.rs: fn number",
    "driver/output.rs: fn is_set_low",
    "driver/output.rs: fn set_low",
    "driver/route.rs: fn enabled_by_pin",
    "driver/route.rs: fn inverted",
    "driver/route.rs: fn inverted",
    "driver/route.rs: fn new",
    "driver/route.rs: fn new",
    "driver/types.rs: type FlexWithCallback",
    "driver/types.rs: type OpenDrainWithCallback",
    "driver/types.rs: type OutputWithCallback",
    "machine/callback.rs: fn set_value",
    "machine/error.rs: fn as_str",
    "machine/hold.rs: fn end_digital_hold",
    "owner/board.rs: trait Leaves",
    "owner/error.rs: fn alternatives",
    "owner/error.rs: fn pin",
    "owner/error.rs: fn pin",
    "owner/error.rs: fn reason",
    "parts/battery.rs: fn into_parts",
    "parts/battery.rs: fn millivolts",
    "parts/battery.rs: fn millivolts",
    "parts/bundle.rs: fn free",
    "parts/bundle.rs: fn into_esp_hal",
    "parts/bundle.rs: fn take",
    "parts/bundle.rs: struct Radio",
    "parts/bundle.rs: struct Sd",
    "parts/bundle.rs: struct Spi",
    "parts/bundle.rs: struct Uart",
    "parts/button.rs: fn input",
    "parts/button.rs: fn input_mut",
    "parts/button.rs: fn into_input",
    "parts/button.rs: fn is_pressed",
    "parts/button.rs: fn new",
    "parts/button.rs: fn on_change",
    "parts/button.rs: fn on_press",
    "parts/button.rs: fn on_release",
    "parts/button.rs: fn remove_callback",
    "parts/led.rs: fn into_output",
    "parts/led.rs: fn is_on",
    "parts/led.rs: fn off",
    "parts/led.rs: fn on",
    "parts/led.rs: fn output",
    "parts/led.rs: fn set",
    "parts/led.rs: fn toggle",
    "parts/polarity.rs: enum ActiveHigh",
    "parts/polarity.rs: enum ActiveLow",
    "parts/slot.rs: enum InUse",
    "parts/slot.rs: enum NotConnected",
    "parts/slot.rs: fn new",
    "silicon/generated/signal.rs: fn index",
    "silicon/generated/signal.rs: fn index",
    "silicon/generated/signal.rs: fn name",
    "silicon/generated/signal.rs: fn name",
    "silicon/generated/signal.rs: fn new",
    "silicon/generated/signal.rs: fn new",
    "silicon/map.rs: fn settle",
    "silicon/tables.rs: fn facts",
    "wakeup/ext1.rs: enum Pins",
];

/// The kind and the name of a public item that a line begins.
fn public_item(line: &str) -> Option<String> {
    let mut words = line
        .strip_prefix("pub ")?
        .split([' ', '(', '<', ';', '{', ':']);
    let kind = words.find(|word| !["const", "unsafe"].contains(word))?;
    let name = words.next()?;
    // A module in a file of its own has its documentation there.
    let is_file = kind == "mod" && line.ends_with(';');
    // Nobody can reach the one, and a macro makes the other, with its documentation.
    let is_nothing = name == "Sealed" || name.starts_with('$');
    let kinds = ["enum", "fn", "mod", "struct", "trait", "type"];
    (kinds.contains(&kind) && !is_file && !is_nothing).then(|| format!("{kind} {name}"))
}

/// The public items of a source whose documentation has no example; what is hidden needs none.
fn without_example(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut has_example, mut is_hidden, mut in_attribute) = (false, false, false);
    // How far a hidden module is indented.
    let mut hidden_module: Option<usize> = None;
    for line in source.split("#[cfg(test)]\nmod").next().unwrap().lines() {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        if let Some(module) = hidden_module {
            if text == "}" && indent == module {
                hidden_module = None;
            }
            continue;
        }
        if in_attribute {
            in_attribute = !text.ends_with(")]");
        } else if text.starts_with("#[") {
            in_attribute = !text.ends_with(']');
            is_hidden |= text == "#[doc(hidden)]";
        } else if let Some(documentation) = text.strip_prefix("///") {
            has_example |= documentation.starts_with(" ```");
        } else {
            if let Some(item) = public_item(text) {
                match (is_hidden, item.starts_with("mod ")) {
                    (true, true) => hidden_module = Some(indent),
                    (false, _) if !has_example => found.push(item),
                    _ => (),
                }
            }
            (has_example, is_hidden) = (false, false);
        }
    }
    found
}

/// The Rust sources of a crate that have public items, by their paths.
fn sources(root: &Path) -> Vec<(String, String)> {
    let name = |path: &Path| {
        let name = path.strip_prefix(root).unwrap().to_string_lossy();
        name.replace('\\', "/")
    };
    // The conditions are no part of what the crate shows.
    let is_shown =
        |path: &Path| !["tests", "interrupt/condition.rs"].contains(&name(path).as_str());
    let shown = files(root, &is_shown)
        .into_iter()
        .filter(|path| is_shown(path));
    shown
        .map(|path| (name(&path), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// The sources of one of the chip's crates, and the public items in them that have no example.
fn check(crate_: &str) -> (Vec<(String, String)>, Vec<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../bsp")
        .join(crate_);
    let mut all = sources(&root.join("src"));
    all.sort();
    let missing = all
        .iter()
        .flat_map(|(path, source)| {
            let items = without_example(source).into_iter();
            let mut items: Vec<_> = items.map(|item| format!("{path}: {item}")).collect();
            items.sort();
            items
        })
        .collect();
    (all, missing)
}

#[test]
fn every_public_item_of_the_simulated_chip_has_an_example() {
    let (all, missing) = check("sim");
    assert_eq!(missing, <[&str; 0]>::default());
    assert!(all.len() > 20, "{}", all.len());
}

#[test]
fn every_public_item_of_the_chips_crate_has_an_example() {
    let (all, missing) = check("pads");
    assert_eq!(missing, SHOWN_NEARBY);
    for module in [
        "interrupt/mod",
        "interrupt/trigger",
        "lib",
        "machine/mod",
        "owner/board",
        "owner/mode",
        "parts/mod",
        "silicon/generated/pads",
        "silicon/generated/signal",
        "silicon/pad",
        "sim",
        "wakeup/mod",
    ] {
        let (_, source) = all
            .iter()
            .find(|(path, _)| *path == format!("{module}.rs"))
            .unwrap();
        assert!(source.contains("\n//! ```\n"), "{module}");
    }
}

#[test]
fn an_item_without_an_example_is_found() {
    let source = "/// An item.\n#[derive(Debug)]\npub struct A;\n\n/// Hidden.\n#[doc(hidden)]\npub mod b {\n    pub fn c() {}\n}\n\n\
                  /// ```\n/// ```\npub const unsafe fn d() {}\n\n/// No example.\npub const fn e<T>() {}\n";
    assert_eq!(without_example(source), ["struct A", "fn e"]);
}
