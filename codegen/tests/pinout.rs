//! The pictures of the boards: nothing lies over anything else, and every pin stands in them.
//!
//! The boxes here are reckoned from the pictures as they are and from the metrics of DejaVu Sans Mono, not from the
//! code that drew them.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Home, Model, Source, load, render};
use roxmltree::Document;

/// Letters of DejaVu Sans Mono are 1233 of 2048 units wide; those of Liberation Mono, Menlo and Consolas are narrower.
const ADVANCE: f64 = 1233.0 / 2048.0;
/// Above and below the line that letters stand on: 1556 and 483 of 2048 units with accents.
const ASCENT: f64 = 1556.0 / 2048.0;
const DESCENT: f64 = 483.0 / 2048.0;

#[derive(Clone, Debug)]
struct Area {
    what: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn holds(&self, other: &Self) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }
}

/// A picture, taken apart.
struct Picture {
    path: String,
    page: Area,
    texts: Vec<Area>,
    chips: Vec<Area>,
}

impl Picture {
    fn new(path: &str, svg: &str) -> Self {
        // As Markdown, which rustdoc takes it for: all of it is one block of HTML.
        assert!(svg.lines().all(|line| !line.trim().is_empty()), "{path}");
        let first = svg.lines().next().unwrap_or_default();
        assert!(first.starts_with("<svg ") && first.ends_with('>'), "{path}");
        let document = Document::parse(svg).expect("XML");
        let mut picture = Self {
            path: path.to_owned(),
            page: area("page", 0.0, 0.0, 0.0, 0.0),
            texts: Vec::new(),
            chips: Vec::new(),
        };
        for node in document.descendants() {
            let number = |name: &str| -> f64 {
                let value = node.attribute(name);
                value.expect(name).parse().expect("a number")
            };
            let class = node.attribute("class").unwrap_or_default();
            match node.tag_name().name() {
                "svg" => picture.page = area("page", 0.0, 0.0, number("width"), number("height")),
                "text" => {
                    let text = node.text().expect("no empty texts");
                    assert!(class.contains("po-text"), "its font is not known: {text}");
                    let size = number("font-size");
                    let width = text.chars().count() as f64 * size * ADVANCE;
                    let left = match node.attribute("text-anchor") {
                        Some("start") => number("x"),
                        Some("middle") => number("x") - width / 2.0,
                        other => panic!("{other:?}"),
                    };
                    let (top, bottom) = (number("y") - size * ASCENT, number("y") + size * DESCENT);
                    picture
                        .texts
                        .push(area(text, left, top, width, bottom - top));
                }
                "rect" if class.contains("po-chip") => {
                    let (x, y) = (number("x"), number("y"));
                    let chip = area(class, x, y, number("width"), number("height"));
                    picture.chips.push(chip);
                }
                _ => {}
            }
        }
        picture
    }

    fn has(&self, text: &str) -> bool {
        self.texts.iter().any(|area| area.what == text)
    }
}

fn area(what: &str, left: f64, top: f64, width: f64, height: f64) -> Area {
    Area {
        what: what.to_owned(),
        left,
        top,
        right: left + width,
        bottom: top + height,
    }
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The models of all boards of the workspace.
fn models() -> Vec<Model> {
    let own = fs::read_to_string(workspace().join("pinmap.yaml")).expect("the pin map");
    let own = Source {
        name: "pinmap.yaml",
        text: &own,
    };
    let mut models = vec![model(own, None)];
    for entry in fs::read_dir(workspace().join("boards")).expect("the boards") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a pin map");
        let source = Source {
            name: "other.yaml",
            text: &text,
        };
        models.push(model(source, Some(own)));
    }
    assert!(models.len() > 1);
    models
}

fn model(source: Source<'_>, chip: Option<Source<'_>>) -> Model {
    load(source, chip).unwrap_or_else(|report| panic!("{report}"))
}

fn pictures(model: &Model) -> Vec<Picture> {
    let files = render::pictures(model, "pinmap.yaml", "a command", &Home::Workspace);
    let svgs = files.iter().filter(|file| file.path.ends_with(".svg"));
    svgs.map(|file| Picture::new(&file.path, &file.text))
        .collect()
}

fn check_places(picture: &Picture) {
    let Picture { path, page, .. } = picture;
    for (kind, areas) in [("texts", &picture.texts), ("chips", &picture.chips)] {
        for (i, one) in areas.iter().enumerate() {
            assert!(page.holds(one), "{path}: {one:?} is outside");
            for other in &areas[..i] {
                assert!(!one.overlaps(other), "{path}: {kind} {one:?} {other:?}");
            }
        }
    }
    for text in &picture.texts {
        for chip in &picture.chips {
            assert!(
                !text.overlaps(chip) || chip.holds(text),
                "{path}: {text:?} sticks out of {chip:?}"
            );
        }
    }
}

#[test]
fn nothing_lies_over_anything_else() {
    for model in models() {
        for picture in pictures(&model) {
            assert!(picture.texts.len() > 40, "{}", picture.path);
            check_places(&picture);
        }
    }
}

#[test]
fn long_names_are_given_their_place() {
    let own = fs::read_to_string(workspace().join("pinmap.yaml")).expect("the pin map");
    let long = own
        .replace("RGB_LED", "A_LIGHT_OF_MANY_COLOURS_AT_THE_END")
        .replace("name: P12,", "name: THE_LAST_PIN_ON_THE_LEFT,")
        .replace("pin: P12", "pin: THE_LAST_PIN_ON_THE_LEFT")
        .replace("P11, P12]", "P11, THE_LAST_PIN_ON_THE_LEFT]")
        .replace("top: RGB LED", "top: a light of very many colours, and the button & <its> \"cap\"")
        .replace("name: WiPy 2,", "name: A module with a name that is longer than the whole of its board and its pins and then some letters more than that which nobody would ever print on it,")
        .replace("first generation (chip revision 0)\"", &format!("{}\"", "a long note ".repeat(40) + &"x".repeat(300)));
    let source = Source {
        name: "long.yaml",
        text: &long,
    };
    let model = model(source, None);
    for picture in pictures(&model) {
        assert!(picture.has("THE_LAST_PIN_ON_THE_LEFT"), "{}", picture.path);
        check_places(&picture);
    }
}

#[test]
fn every_pin_stands_in_them_with_all_that_is_known() {
    for model in models() {
        let pictures = pictures(&model);
        let spaces = || std::iter::once(&model.primary).chain(&model.others);
        let drawn: Vec<_> = spaces().filter(|space| space.pinout.is_some()).collect();
        assert_eq!(pictures.len(), model.boards.len() * drawn.len());
        let mut pictures = pictures.iter();
        for board in &model.boards {
            for space in &drawn {
                let picture = pictures.next().expect("as many as there are");
                let expect = |text: &str| assert!(picture.has(text), "{}: {text}", picture.path);
                expect(&board.name);
                for name in &space.names {
                    expect(&name.name);
                    let pin = &name.pin;
                    expect(&pin.id);
                    expect(&pin.pad.gpio_name());
                    pin.pad.analog.iter().for_each(|it| expect(&it.name()));
                    let rtc = pin.pad.rtc.as_ref();
                    rtc.iter()
                        .for_each(|rtc| expect(&format!("RTC_GPIO{}", rtc.gpio)));
                    pin.other_names.iter().for_each(|other| expect(&other.name));
                }
                for wire in &board.wires {
                    expect(&wire.name);
                    expect(&wire.pin.pad.gpio_name());
                }
                space
                    .functions
                    .iter()
                    .for_each(|function| expect(&function.name));
            }
        }
    }
}

/// How many texts there are that say a thing, but for the one in the legend.
fn count(picture: &Picture, text: &str) -> usize {
    picture
        .texts
        .iter()
        .filter(|area| area.what == text)
        .count()
        - 1
}

#[test]
fn limits_stand_at_the_pins_that_have_them() {
    let model = models().remove(0);
    for picture in pictures(&model) {
        assert_eq!(count(&picture, "INPUT ONLY"), 6, "{}", picture.path);
        assert_eq!(count(&picture, "STRAPPING"), 5, "{}", picture.path);
    }
}

#[test]
fn the_rows_are_in_the_order_of_the_board() {
    let model = models().remove(0);
    let pictures = pictures(&model);
    let lopy4 = pictures
        .iter()
        .find(|picture| picture.path.ends_with("/lopy4.svg"));
    let lopy4 = lopy4.expect("a picture");
    let at = |text: &str| {
        let area = lopy4.texts.iter().find(|area| area.what == text);
        area.unwrap_or_else(|| panic!("{text}"))
    };
    let mut left: Vec<_> = (0..=12).map(|pin| format!("P{pin}")).collect();
    left.insert(0, "RST".to_owned());
    let right = (13..=23).rev().map(|pin| format!("P{pin}"));
    let right: Vec<_> = ["VIN", "GND", "3V3"]
        .map(str::to_owned)
        .into_iter()
        .chain(right)
        .collect();
    for (one, other) in left.iter().zip(&right) {
        assert_eq!(at(one).top, at(other).top, "{one} is opposite of {other}");
        assert!(at(one).right < at(other).left);
    }
    for side in [left, right] {
        assert!(
            side.windows(2)
                .all(|pair| at(&pair[0]).bottom < at(&pair[1]).top),
            "{side:?}"
        );
    }
    // The names of a pin stand in one row.
    assert_eq!(at("P9").top, at("G16").top);
    assert_eq!(at("P9").top, at("GPIO12").top);
    assert_eq!(at("P5").top, at("LORA_SCLK").top);
}
