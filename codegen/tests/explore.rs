//! The page to explore the pins: that every pin is in it with all that is known, and that no text of a pin map can be anything else there
//! than a text. What it does in a browser is tested there: `.ci/explore`.

#[allow(dead_code)] // not every test uses all of it
mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use codegen::fit::Stack;
use codegen::words::{self, Ability};
use codegen::{Chip, Model, Severity, Source, load, load_on, plug_in, render};
use common::{CHIP, SHIELDS};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// A page, taken apart.
struct Page {
    text: String,
    data: Value,
}

impl Page {
    fn of(model: &Model) -> Self {
        let text = render::page(model, "pinmap.yaml", "a command").text;
        let json = between(&text, "id=\"data\">", "</script>");
        let data = serde_json::from_str(json).expect("JSON");
        Self { text, data }
    }

    fn rows(&self, key: &str) -> &[Value] {
        self.data[key].as_array().expect(key)
    }

    fn row(&self, list: &str, key: &str, value: &str) -> &Value {
        let row = self.rows(list).iter().find(|row| row[key] == value);
        row.unwrap_or_else(|| panic!("{list}: {value}"))
    }

    fn pin(&self, pad: u8) -> &Value {
        let row = self.rows("pins").iter().find(|row| row["pad"] == pad);
        row.unwrap_or_else(|| panic!("GPIO{pad}"))
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).expect(before);
    rest.split_once(after).expect(after).0
}

/// The models of all boards of the workspace, with what can be plugged into them; the first one is of its own pin map.
static MODELS: LazyLock<Vec<Model>> = LazyLock::new(|| {
    let boards = Path::new(env!("CARGO_MANIFEST_DIR")).join("../boards");
    let own = load(CHIP, None).unwrap_or_else(|report| panic!("{report}"));
    let chip = Chip::of(&own);
    let entries = fs::read_dir(boards).expect("the boards");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let paths = paths.filter(|path| path.extension().is_some_and(|it| it == "yaml"));
    let texts: Vec<_> = paths
        .map(|path| fs::read_to_string(&path).expect("a pin map"))
        .collect();
    let source = |text| Source {
        name: "other.yaml",
        text,
    };
    let mut models = vec![own];
    for text in &texts {
        let model = load_on(source(text), Some(&chip));
        models.push(model.unwrap_or_else(|report| panic!("{report}")));
    }
    assert!(models.len() > 1);
    let sources = std::iter::once(CHIP).chain(texts.iter().map(|text| source(text)));
    let mut boards: Vec<_> = sources.zip(&mut models).collect();
    plug_in(&mut boards, &SHIELDS, true).unwrap_or_else(|reports| panic!("{reports:?}"));
    models
});

fn set<'a>(rows: impl Iterator<Item = &'a Value>, key: &str) -> BTreeSet<String> {
    let text = |row: &Value| row[key].as_str().expect("a text").to_owned();
    rows.map(text).collect()
}

#[test]
fn every_pin_is_in_it_with_all_that_is_known() {
    for model in &*MODELS {
        let page = Page::of(model);
        let pins: Vec<_> = model.named_pins().chain(&model.onboard).collect();
        assert_eq!(page.rows("pins").len(), pins.len());
        for pin in pins {
            let (row, pad) = (page.pin(pin.pad.gpio), &pin.pad);
            assert_eq!(row["id"], pin.id);
            assert_eq!(row["path"], format!("{}::{}", pin.module, pin.id));
            for (i, ability) in Ability::ALL.into_iter().enumerate() {
                assert_eq!(row["can"][i], ability.is_of(pad), "{} {ability:?}", pin.id);
            }
            let chips = row["chips"].as_array().expect("chips");
            let has = |text: &str| chips.iter().any(|chip| chip[1] == text);
            let rtc = pad.rtc.iter().map(|rtc| format!("RTC_GPIO{}", rtc.gpio));
            let analog = pad.analog.iter().map(|channel| channel.name());
            assert!(rtc.chain(analog).all(|text| has(&text)), "{}", pin.id);
            assert_eq!(has("INPUT ONLY"), pad.input_only);
            assert_eq!(has("STRAPPING"), pad.strapping);
            assert_eq!(row["reserved"].is_null(), pin.reserved.is_none());
            let facts = row["facts"].to_string();
            assert!(pin.note.iter().all(|note| facts.contains(note)), "{facts}");
        }
    }
}

#[test]
fn every_board_is_in_it_with_its_pins_and_what_it_uses_itself() {
    for model in &*MODELS {
        let page = Page::of(model);
        assert_eq!(page.rows("boards").len(), model.boards.len().max(1));
        for board in &model.boards {
            let row = page.row("boards", "key", &board.module);
            assert_eq!(row["name"], board.name);
            let pins = row["pins"].as_object().expect("pins");
            let expected = board.pins(model);
            assert_eq!(pins.len(), expected.len());
            for (name, pin) in expected {
                assert_eq!(pins[&pin.pad.gpio.to_string()], name);
            }
            let uses = row["uses"].as_array().expect("uses");
            let wires = board.wires.iter().map(|wire| wire.name.clone());
            assert_eq!(set(uses.iter(), "name"), wires.collect());
        }
        for space in model.namespaces() {
            let row = page.row("spaces", "key", &space.name);
            let names = row["names"].as_array().expect("names");
            let expected = space.names.iter().map(|name| name.name.clone());
            assert_eq!(set(names.iter(), "name"), expected.collect());
            let carriers = page.rows("carriers").iter();
            let mut carriers = carriers.filter(|row| row["space"] == space.name.as_str());
            let has_contacts = !space.functions.is_empty() || space.pinout.is_some();
            assert_eq!(carriers.next().is_some(), has_contacts, "{}", space.name);
            let functions = row["functions"].as_array().expect("functions");
            assert_eq!(functions.len(), space.functions.len());
        }
        for shield in &model.shields {
            let row = page.row("carriers", "key", &shield.module);
            let functions = row["functions"].as_array().expect("functions");
            let expected = shield.functions.iter().map(|it| it.name.clone());
            assert_eq!(set(functions.iter(), "name"), expected.collect());
            let buses = row["buses"].as_array().expect("buses");
            let devices = buses
                .iter()
                .map(|it| it["devices"].as_array().expect("devices").len());
            assert_eq!(devices.sum::<usize>(), shield.devices.len());
        }
    }
}

#[test]
fn it_says_what_the_compiler_says() {
    for model in &*MODELS {
        let page = Page::of(model);
        for (ability, said) in Ability::ALL.into_iter().zip(0..) {
            let refusal = ability.refusal(model);
            let said = &page.data["about"]["abilities"][said];
            assert_eq!(said["cannot"]["reason"], refusal.reason);
            assert_eq!(said["cannot"]["instead"], refusal.instead);
        }
        for board in &model.boards {
            let row = page.row("boards", "key", &board.module);
            if board.own_pins(model).next().is_some() {
                assert_eq!(row["own"]["reason"], words::own(board, model).reason);
            }
            if board.wires.iter().any(|wire| wire.reserved) {
                assert_eq!(row["reserved"]["reason"], words::reserved(board).reason);
            }
        }
    }
}

/// Each stack that can be plugged together, said by the page and by `fit`.
#[test]
fn it_says_of_every_combination_what_fit_says() {
    let mut stacks = 0;
    for model in MODELS.iter() {
        let page = Page::of(model);
        let said = |board: &str, on: &[&str]| -> BTreeSet<(bool, String)> {
            let rows = page.rows("findings").iter().filter(|row| {
                let needs = row["on"].as_array().expect("a list").iter();
                let needs: Vec<_> = needs.map(|it| it.as_str().expect("a key")).collect();
                // One of them, or both in this order.
                let is_on = on == needs || needs.len() == 1 && on.contains(&needs[0]);
                is_on && (row["board"].is_null() || row["board"] == board)
            });
            rows.map(|row| {
                let pads = row["pads"].as_array().expect("pads");
                assert!(!pads.is_empty(), "{row}");
                let is_conflict = row["level"] == "conflict";
                (
                    is_conflict,
                    row["text"].as_str().expect("a text").to_owned(),
                )
            })
            .collect()
        };
        let find = |key: &str| model.shields.iter().find(|it| it.module == key);
        for board in &model.boards {
            for first in page
                .rows("carriers")
                .iter()
                .filter(|row| row["first"] == true)
            {
                let key = first["key"].as_str().expect("a key");
                let Some(shield) = find(key) else { continue };
                let next = first["next"].as_array().expect("a list").iter();
                let next = next.map(|key| find(key.as_str().expect("a key")).expect("a shield"));
                let all = std::iter::once(vec![shield]).chain(next.map(|it| vec![shield, it]));
                for shields in all {
                    let keys: Vec<_> = shields.iter().map(|it| it.module.as_str()).collect();
                    let stack = Stack {
                        model,
                        board,
                        shields,
                    };
                    let expected = stack.diagnostics().into_iter();
                    let expected = expected.map(|it| (it.severity == Severity::Error, it.message));
                    assert_eq!(said(&board.module, &keys), expected.collect(), "{keys:?}");
                    stacks += 1;
                }
            }
        }
    }
    // Eight shields of seven modules, seven of them on the Deep Sleep Shield too, and the FeatherWings.
    assert!(stacks > 7 * (8 + 7), "{stacks}");
}

#[test]
fn every_contact_can_be_clicked() {
    for model in &*MODELS {
        let page = Page::of(model);
        for space in model.namespaces() {
            let row = page.row("spaces", "key", &space.name);
            assert_eq!(row["drawing"].is_null(), space.pinout.is_none());
            let Some(drawing) = row["drawing"].as_str() else {
                continue;
            };
            let document = roxmltree::Document::parse(drawing).expect("XML");
            let rows = document.descendants();
            let pads = rows.filter_map(|node| node.attribute("data-pad"));
            let pads: BTreeSet<_> = pads.map(str::to_owned).collect();
            let contacts = space.names.iter().map(|name| name.pin.pad.gpio.to_string());
            let contacts: BTreeSet<_> = contacts.collect();
            assert!(pads.is_subset(&contacts), "{}", space.name);
            assert!(pads.len() > contacts.len() / 2, "{}", space.name);
            // A style of its own would not be let in.
            assert!(!drawing.contains("<style") && !drawing.contains("style="));
        }
    }
    let page = Page::of(&MODELS[0]);
    for space in ["module", "exp_board"] {
        let drawing = page.row("spaces", "key", space)["drawing"].to_string();
        assert_eq!(drawing.matches("data-pad").count(), 24);
        // Texts have room beside the longest functions that one pin has there.
        assert!(drawing.contains("data-narrow"));
    }
}

const HOSTILE: &str = "</script><script>alert(1)</script><!-- --> ' \" & &lt; &amp; ]]> {{DATA}} \u{2028}\u{2029}\u{a0} `x` '></iframe>";

fn hostile() -> Model {
    // YAML would fold the lines that these end.
    let quoted = serde_json::to_string(HOSTILE).expect("a text");
    let quoted = quoted
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029");
    let text = format!(
        r#"
bsp: {{ crate: my-bsp, directory: mine, type: Mine, title: {quoted}, description: {quoted} }}
namespaces:
  header:
    title: {quoted}
    doc: {quoted}
    pinout: {{ top: {quoted}, labels: {{ G: ground }}, left: [D1], right: [G] }}
    names:
      - {{ name: D1, pad: GPIO12, note: {quoted} }}
    functions:
      - {{ name: LED, pin: D1, note: {quoted} }}
wiring:
  a:
    - {{ name: RADIO, pin: D1, note: {quoted} }}
boards:
  one: {{ name: {quoted}, wiring: [a], note: {quoted} }}
"#
    );
    let source = Source {
        name: "hostile.yaml",
        text: &text,
    };
    load(source, Some(CHIP)).unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn texts_of_a_pin_map_are_texts_and_nothing_else() {
    let page = Page::of(&hostile());
    for (open, count) in [("<script", 2), ("</script", 2), ("<!--", 1)] {
        let outside = page
            .text
            .replace(between(&page.text, "id=\"data\">", "</script>"), "");
        assert_eq!(outside.matches(open).count(), count, "{open}");
    }
    let data = between(&page.text, "id=\"data\">", "</script>");
    assert!(data.contains("alert(1)"));
    let ends = ['<', '>', '&', '\'', '\u{2028}', '\u{2029}', '\u{a0}'];
    assert!(!data.contains(ends));
    // What is shown is what was written.
    assert_eq!(page.data["about"]["title"], HOSTILE);
    assert_eq!(page.rows("boards")[0]["name"], HOSTILE);
    let facts = &page.pin(12)["facts"];
    assert_eq!(facts[0], format!("Note: {HOSTILE}."));
    let uses = &page.rows("boards")[0]["uses"];
    assert_eq!(uses[0]["about"], HOSTILE);
}

/// In the documentation it stands between the quotes of an attribute, in Markdown.
#[test]
fn it_can_stand_in_an_attribute_and_in_markdown() {
    for model in MODELS.iter().chain([&hostile()]) {
        let Page { text, .. } = Page::of(model);
        assert!(!text.contains('\''));
        assert!(text.lines().all(|line| !line.trim().is_empty()));
        assert!(!text.contains('\r') && !text.contains('\t'));
        // No `&` begins a character reference but that of a quote.
        for (at, _) in text.match_indices('&') {
            let rest = &text[at + 1..];
            let is_meant = rest.starts_with("#39;") || rest.starts_with([' ', '&']);
            assert!(is_meant, "{}", &text[at..(at + 40).min(text.len())]);
        }
    }
}

#[test]
fn it_needs_nothing_else_and_lets_nothing_else_in() {
    for model in &*MODELS {
        let Page { text, .. } = Page::of(model);
        let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text));
        let style = hash(between(&text, "<style>", "</style>"));
        let script = hash(between(&text, "<script type=\"module\">", "</script>"));
        let policy = between(&text, "Content-Security-Policy\" content=\"", "\"");
        assert_eq!(
            policy.replace("&#39;", "'"),
            format!(
                "default-src 'none'; img-src data:; style-src 'sha256-{style}'; script-src 'sha256-{script}'; base-uri 'none'; \
                 form-action 'none'"
            )
        );
        // The name of SVG is no address that anything is fetched from.
        let rest = text.replace("http://www.w3.org/2000/svg", "");
        for word in [
            "http:",
            "https:",
            "//cdn",
            "import(",
            "fetch(",
            "innerHTML",
            "url(",
        ] {
            assert!(!rest.contains(word), "{word}");
        }
        assert!(!rest.contains(" onclick=") && !rest.contains(" style="));
        assert!(text.len() < 200_000, "{}", text.len());
    }
}

#[test]
fn a_pin_map_without_boards_has_a_page_too() {
    let text = "bsp: { crate: my-bsp, directory: mine, type: Mine, title: my board, description: Mine }\n\
                namespaces:\n  header: { title: the header, doc: The pins., names: [{ name: D1, pad: GPIO12 }, { name: A1, pad: GPIO34 }] }\n";
    let source = Source {
        name: "mine.yaml",
        text,
    };
    let model = load(source, Some(CHIP)).unwrap_or_else(|report| panic!("{report}"));
    let page = Page::of(&model);
    let board = &page.rows("boards")[0];
    assert_eq!(board["key"], "header");
    assert_eq!(board["name"], "my board");
    assert_eq!(board["pins"], serde_json::json!({"12": "D1", "34": "A1"}));
    assert_eq!(page.rows("findings").len(), 0);
}
