//! Nothing is lost in silence: every row of a pin map that is accepted is in the model, and every row with something odd in it
//! is refused with a diagnostic.

#[allow(dead_code)] // not every test uses all of it
mod common;

use std::sync::LazyLock;

use codegen::{Chip, Model, Report, Source, load, load_on};
use common::CHIP;
use serde_json::Value;

const BOARD: &str = r#"
bsp: { crate: my-bsp, directory: mine, type: Mine, title: my board, description: Board support package }
memory: { package: ESP32-WROVER }
namespaces:
  header:
    title: the header
    doc: The pins.
    pinout:
      top: USB
      labels: { GND: ground }
      left: [GND, IO4, IO2, D13]
      right: [IO16, IO36, CLK, D13]
      connectors: { I2C: [GND, SCL] }
    names:
      - { name: IO4, pad: GPIO4, aliases: [A0, T0] }
      - { name: IO2, pad: GPIO2 }
      - { name: D13, pad: GPIO13, printed: "13", contacts: 2 }
      - { name: IO16, pad: GPIO16, reserved: true }
      - { name: IO36, pad: GPIO36 }
      - { name: CLK, pad: GPIO6, reserved: true }
      - { name: SCL, pad: GPIO22 }
    functions:
      - { name: LED, kind: led, pin: IO2, active: low }
      - { name: BUTTON, kind: button, pin: GPIO0, active: low, pull: up }
      - { name: BATTERY, kind: battery, pin: IO36, divider: { upper: 100000, lower: 100000 } }
      - { name: SENSE, pin: A0 }
    buses:
      - { name: LINE, kind: uart, lines: { tx: SENSE, rx: SCL } }
  other:
    title: the other
    doc: Other names.
    names:
      - { name: X4, pin: IO4 }
      - { name: X2, pin: IO2 }
buses:
  - { name: PANEL, kind: i2c, lines: { sda: DISPLAY_SDA, scl: PANEL_SCL } }
  - { name: LINK, kind: uart, lines: { tx: PANEL_SCL, rts: LINK_RTS } }
wiring:
  more:
    - { name: PANEL_SCL, pin: GPIO25 }
  spare:
    - { name: LINK_RTS, pin: GPIO26 }
  bus:
    - { name: DISPLAY_SDA, pin: GPIO21, shared: true }
    - { name: CLOCK_SDA, pin: GPIO21, shared: true }
  ram:
    - { name: RAM_CS, pin: IO16, reserved: true }
boards:
  one: { name: One, wiring: [bus, ram, more] }
  two: { name: Two, wiring: [ram] }
"#;

fn model(text: &str) -> Result<Model, Report> {
    let name = "mine.yaml";
    static OWN: LazyLock<Chip> =
        LazyLock::new(|| Chip::read(CHIP).expect("the chip's part is valid"));
    load_on(Source { name, text }, Some(&OWN))
}

/// The rows of a pin map, counted in its text by another reader.
fn rows_of_text(text: &str) -> Vec<(String, usize)> {
    let map: Value = serde_saphyr::from_str(text).expect("YAML");
    let length = |value: &Value| value.as_array().map_or(0, Vec::len);
    let mut rows = Vec::new();
    for (key, space) in map["namespaces"].as_object().expect("namespaces") {
        let names = space["names"].as_array().expect("names");
        rows.push((format!("{key} names"), names.len()));
        let aliases = names.iter().map(|name| length(&name["aliases"])).sum();
        rows.push((format!("{key} aliases"), aliases));
        rows.push((format!("{key} functions"), length(&space["functions"])));
        let functions = space["functions"].as_array().into_iter().flatten();
        let kinds = functions.filter(|function| !function["kind"].is_null());
        rows.push((format!("{key} kinds"), kinds.count()));
        rows.push((format!("{key} buses"), length(&space["buses"])));
        let buses = space["buses"].as_array().into_iter().flatten();
        let lines = buses.map(|bus| bus["lines"].as_object().map_or(0, |lines| lines.len()));
        rows.push((format!("{key} lines"), lines.sum()));
        let pinout = &space["pinout"];
        let words = |side: &Value| {
            side.as_array()
                .map_or(0, |side| side.iter().filter(|word| !word.is_null()).count())
        };
        rows.push((
            format!("{key} contacts"),
            words(&pinout["left"]) + words(&pinout["right"]),
        ));
        let connectors = pinout["connectors"].as_object();
        let contacts = connectors.map_or(0, |all| all.values().map(length).sum());
        rows.push((format!("{key} connectors"), contacts));
    }
    for (key, board) in map["boards"].as_object().into_iter().flatten() {
        let groups = board["wiring"].as_array().into_iter().flatten();
        let wires = groups.map(|group| length(&map["wiring"][group.as_str().expect("a group")]));
        rows.push((format!("{key} wires"), wires.sum()));
        let groups = board["wiring"].as_array().into_iter().flatten();
        let wires = groups.flat_map(|group| {
            map["wiring"][group.as_str().expect("a group")]
                .as_array()
                .expect("rows")
        });
        let reserved = wires
            .filter(|wire| wire["reserved"] == Value::Bool(true))
            .count();
        rows.push((format!("{key} reserved"), reserved));
        let groups = board["wiring"].as_array().into_iter().flatten();
        let wires = groups.flat_map(|group| {
            let group = map["wiring"][group.as_str().expect("a group")].as_array();
            group.expect("rows")
        });
        let wires: Vec<_> = wires.map(|wire| &wire["name"]).collect();
        let (mut buses, mut lines, mut absent) = (0, 0, 0);
        for bus in map["buses"].as_array().into_iter().flatten() {
            let all = bus["lines"].as_object().expect("lines");
            let there = all.values().filter(|wire| wires.contains(wire)).count();
            if there > 0 {
                buses += 1;
                lines += there;
                absent += all.len() - there;
            }
        }
        for (what, count) in [("buses", buses), ("lines", lines), ("absent", absent)] {
            rows.push((format!("{key} {what}"), count));
        }
    }
    rows.sort();
    rows
}

/// The same, counted in the model.
fn rows_of_model(model: &Model) -> Vec<(String, usize)> {
    let mut rows = Vec::new();
    for space in model.namespaces() {
        let key = &space.name;
        rows.push((format!("{key} names"), space.names.len()));
        let aliases = space.names.iter().map(|name| name.aliases.len()).sum();
        rows.push((format!("{key} aliases"), aliases));
        rows.push((format!("{key} functions"), space.functions.len()));
        let kinds = space.functions.iter().filter(|it| it.facts.kind.is_some());
        rows.push((format!("{key} kinds"), kinds.count()));
        rows.push((format!("{key} buses"), space.buses.len()));
        let lines = space.buses.iter().map(|bus| bus.lines.len()).sum();
        rows.push((format!("{key} lines"), lines));
        let pinout = space.pinout.as_ref();
        let sides = pinout.map_or(0, |it| it.left.iter().chain(&it.right).flatten().count());
        rows.push((format!("{key} contacts"), sides));
        let connectors = pinout.map_or(0, |it| {
            it.connectors
                .iter()
                .map(|(_, contacts)| contacts.len())
                .sum()
        });
        rows.push((format!("{key} connectors"), connectors));
    }
    for board in &model.boards {
        rows.push((format!("{} wires", board.module), board.wires.len()));
        let reserved = board.wires.iter().filter(|wire| wire.reserved).count();
        rows.push((format!("{} reserved", board.module), reserved));
        let key = &board.module;
        rows.push((format!("{key} buses"), board.buses.len()));
        let lines = board.buses.iter().map(|bus| bus.lines.len()).sum();
        rows.push((format!("{key} lines"), lines));
        let absent = board.buses.iter().map(|bus| bus.absent.len()).sum();
        rows.push((format!("{key} absent"), absent));
    }
    rows.sort();
    rows
}

/// The rows of a file of shields, counted in its text by another reader; and how many functions and buses a carrier inherits.
fn rows_of_shields(text: &str, (functions, buses): (usize, usize)) -> Vec<(String, [usize; 3])> {
    let file: Value = serde_saphyr::from_str(text).expect("YAML");
    let length = |value: &Value| value.as_array().map_or(0, Vec::len);
    let shields = file["shields"].as_object().expect("shields");
    let rows = shields.iter().map(|(key, shield)| {
        let groups = shield["wiring"].as_array().into_iter().flatten();
        let groups: Vec<_> = groups
            .map(|group| &file["wiring"][group.as_str().expect("a group")])
            .collect();
        let count = |list: &str| {
            groups
                .iter()
                .map(|group| length(&group[list]))
                .sum::<usize>()
        };
        // A carrier has what its namespace says, but for what it is without.
        let (functions, buses) = match shield["carries"].is_null() {
            true => (0, 0),
            false => (functions - length(&shield["without"]), buses),
        };
        let functions = count("functions") + functions;
        let buses = count("buses") + buses;
        (key.clone(), [functions, buses, count("devices")])
    });
    let mut rows: Vec<_> = rows.collect();
    rows.sort();
    rows
}

/// The rows of all shields of a file, if it is accepted.
fn rows_of_plugged(text: &str) -> Option<Vec<(String, [usize; 3])>> {
    let source = Source {
        name: "shields.yaml",
        text,
    };
    common::plugged(&[source], |maps| {
        let shields = maps.iter().flat_map(|(_, model)| &model.shields);
        let rows = shields.map(|shield| {
            let lists = [
                shield.functions.len(),
                shield.buses.len(),
                shield.devices.len(),
            ];
            (shield.module.clone(), lists)
        });
        let mut rows: Vec<_> = rows.collect();
        rows.sort();
        rows
    })
    .ok()
}

#[test]
fn all_rows_of_the_shields_are_in_the_model() {
    let own = load(CHIP, None).expect("valid");
    let carried = (own.others[0].functions.len(), own.others[0].buses.len());
    for text in common::SHIELDS.map(|source| source.text) {
        let rows = rows_of_plugged(text).expect("the files of the workspace are valid");
        assert_eq!(rows, rows_of_shields(text, carried));
    }
}

/// The same as below for a file of shields.
#[test]
fn no_word_makes_a_row_of_a_shield_vanish() {
    let [.., pycom] = common::SHIELDS.map(|source| source.text);
    let words = [
        "P04", "GPIO4", "GPIO24", "P5", "P13", "PIC", "I2C", "~", "light",
    ];
    let (mut accepted, mut refused) = (0, 0);
    let rows = pycom.find("wiring:").expect("the rows");
    for (at, _) in pycom.match_indices([' ', '[']) {
        let word = pycom[at + 1..]
            .split([',', ' ', ']', '}'])
            .next()
            .unwrap_or_default();
        let starts = word.starts_with(|c: char| c.is_ascii_uppercase());
        let line = pycom[..at].rfind('\n').map_or(0, |end| end + 1);
        let is_comment = pycom[line..at].trim_start().starts_with('#');
        let is_value = pycom[..at].ends_with([':', ',']) || pycom[at..].starts_with('[');
        if at < rows || is_comment || !is_value || !starts && !word.contains("generation") {
            continue;
        }
        for other in words {
            let text = format!("{}{other}{}", &pycom[..=at], &pycom[at + 1 + word.len()..]);
            match rows_of_plugged(&text) {
                Some(rows) => {
                    assert_eq!(rows, rows_of_shields(&text, (0, 0)), "{text}");
                    accepted += 1;
                }
                None => refused += 1,
            }
        }
    }
    assert!(
        accepted > 40 && refused > 100,
        "{accepted} accepted, {refused} refused"
    );
}

/// Says whether the text is accepted; then, all of it is there.
fn is_whole(text: &str) -> bool {
    match model(text) {
        Ok(model) => {
            assert_eq!(rows_of_model(&model), rows_of_text(text), "{text}");
            true
        }
        Err(report) => {
            assert!(!report.diagnostics().is_empty());
            false
        }
    }
}

#[test]
fn all_rows_of_a_pin_map_are_in_its_model() {
    let report = model(BOARD).err().map(|report| report.plain());
    assert_eq!(report, None);
    assert!(is_whole(BOARD));
    assert!(is_whole(include_str!("../../boards/huzzah32.yaml")));
    let own = load(CHIP, None).expect("valid");
    assert_eq!(rows_of_model(&own), rows_of_text(CHIP.text));
}

/// Every word of the map, replaced by each of others that look like it or like names: what is accepted is whole.
#[test]
fn no_word_makes_a_row_vanish() {
    let words = [
        "GPIO04", "GPIO016", "gpio4", "GPIO4", "GPIO6", "GPIO24", "IO16", "A0", "LED", "~",
    ];
    let mut accepted = 0;
    let mut refused = 0;
    for (at, _) in BOARD.match_indices(|c: char| !c.is_alphanumeric()) {
        let word = BOARD[at + 1..]
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        let is_value = BOARD[..at + 1].ends_with([' ', '['])
            && BOARD[at + 1 + word.len()..].starts_with([',', ' ', ']']);
        if word.is_empty() || !is_value || !word.starts_with(|c: char| c.is_ascii_uppercase()) {
            continue;
        }
        for other in words {
            let text = format!("{}{other}{}", &BOARD[..=at], &BOARD[at + 1 + word.len()..]);
            match is_whole(&text) {
                true => accepted += 1,
                false => refused += 1,
            }
        }
    }
    assert!(
        accepted > 20 && refused > 200,
        "{accepted} accepted, {refused} refused"
    );
}

/// A name that is no pad's was taken for one, and its row vanished.
#[test]
fn zeros_in_front_of_a_number_are_told() {
    for (from, to, help) in [
        (
            "name: IO4, pad: GPIO4,",
            "name: IO4, pad: GPIO04,",
            "did you mean `GPIO4`?",
        ),
        (
            "DISPLAY_SDA, pin: GPIO21,",
            "DISPLAY_SDA, pin: GPIO021,",
            "did you mean `GPIO21`?",
        ),
        (
            "name: BUTTON, kind: button, pin: GPIO0,",
            "name: BUTTON, kind: button, pin: GPIO00,",
            "",
        ),
    ] {
        let report = model(&BOARD.replacen(from, to, 1)).expect_err(to);
        let rules = report.rules();
        assert_eq!(rules, ["unresolved-name"], "{report}");
        assert!(report.plain().contains(help), "{report}");
    }
}
