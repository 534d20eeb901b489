//! The real pin map: valid, what it should be, and never a reason to panic, however it is cut.

use codegen::model::{Analog, Model};
use codegen::render::table;
use codegen::{Source, cases, load};

const PINMAP: &str = include_str!("../../pinmap.yaml");

fn model() -> Model {
    let source = Source {
        name: "pinmap.yaml",
        text: PINMAP,
    };
    load(source, None).unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn is_valid() {
    let model = model();
    assert_eq!(model.pads.len(), 35);
    assert_eq!(model.primary.names.len(), 24);
    assert!(model.others.iter().all(|space| space.names.len() == 24));
    assert_eq!(model.boards.len(), 7);
}

#[test]
fn the_pins_that_hold_are_those_of_the_documentation() {
    let model = model();
    let holding = model.user_pins().filter(|pin| pin.pad.rtc.is_some());
    let ids: Vec<_> = holding.map(|pin| pin.id.as_str()).collect();
    let expected = "P2 P3 P4 P6 P8 P9 P10 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23";
    assert_eq!(ids.join(" "), expected);
}

#[test]
fn a_g_name_is_not_a_gpio_number() {
    let model = model();
    let names = model.others.iter().flat_map(|space| &space.names);
    let g16 = names
        .into_iter()
        .find(|name| name.name == "G16")
        .expect("G16");
    assert_eq!((g16.pin.id.as_str(), g16.pin.pad.gpio), ("P9", 12));
}

#[test]
fn cases_cover_every_pin_with_every_capability() {
    let model = model();
    let all = cases::capabilities(&model);
    assert_eq!(all.len(), 24 * cases::Capability::ALL.len());
    let refused = |capability| {
        let of = all.iter().filter(|case| case.capability == capability);
        let refused: Vec<_> = of
            .filter(|case| case.refusal.is_some())
            .map(|case| case.pin.as_str())
            .collect();
        refused.join(" ")
    };
    let input_only = "P13 P14 P15 P16 P17 P18";
    assert_eq!(refused(cases::Capability::Output), input_only);
    assert_eq!(refused(cases::Capability::OpenDrain), input_only);
    assert_eq!(refused(cases::Capability::Pull), input_only);
    assert_eq!(refused(cases::Capability::Hold), "P0 P1 P5 P7 P11 P12");
    assert_eq!(refused(cases::Capability::Wake), "P0 P1 P5 P7 P11 P12");
    let reserved = cases::reserved(&model);
    let flash = reserved
        .iter()
        .filter(|case| case.path.starts_with("onboard::"));
    assert_eq!(flash.count(), 6);
    assert!(reserved.iter().any(|case| case.path == "lopy4::P5"));
    assert!(reserved.iter().any(|case| case.path == "lopy4::PSRAM_CS"));
}

#[test]
fn the_table_of_pins() {
    insta::assert_snapshot!("pins", table::pins(&model()));
}

/// The functions and the analog channels, against a source that the pin map was not written from.
#[test]
fn pads_agree_with_the_metadata_of_esp_hal() {
    let model = model();
    let pad = |gpio: &str| {
        let found = model.pads.iter().find(|pad| pad.gpio_name() == gpio);
        found.unwrap_or_else(|| panic!("{gpio} is in the pin map"))
    };
    let functions = functions();
    for (gpio, number, function) in &functions {
        let own = pad(gpio).functions[*number].clone().unwrap_or_default();
        // The TRM calls the hosts' slots HS1 and HS2, and writes the Ethernet MAC's signals with another underscore.
        let own = own.replace("HS1_", "SD1_").replace("HS2_", "SD2_");
        let plain = |name: &str| name.replace('_', "");
        assert_eq!(plain(&own), plain(function), "function {number} of {gpio}");
    }
    assert!(functions.len() > 100, "the metadata were found");

    let channels = channels();
    for (channel, gpio) in &channels {
        let own = pad(gpio).analog.iter().any(|own| own.name() == *channel);
        assert!(own, "{channel} of {gpio}");
    }
    let own: usize = model.pads.iter().map(|pad| pad.analog.len()).sum();
    assert_eq!(own, channels.len());
    assert!(pad("GPIO12").analog.contains(&Analog::Touch(5)));
}

/// GPIO, number and name of each function.
fn functions() -> Vec<(&'static str, usize, &'static str)> {
    let mut functions = Vec::new();
    macro_rules! number {
        (_0) => {
            0
        };
        (_1) => {
            1
        };
        (_3) => {
            3
        };
        (_4) => {
            4
        };
        (_5) => {
            5
        };
    }
    esp_metadata_generated::for_each_gpio! {
        ($gpio_number:literal, $gpio:ident ($($in:tt => $input:ident)*) ($($out:tt => $output:ident)*) $directions:tt) => {
            $(functions.push((stringify!($gpio), number!($in), stringify!($input)));)*
            $(functions.push((stringify!($gpio), number!($out), stringify!($output)));)*
        };
    }
    functions
}

/// Name and GPIO of each ADC, DAC and touch channel.
fn channels() -> Vec<(&'static str, &'static str)> {
    let mut channels = Vec::new();
    esp_metadata_generated::for_each_analog_function! {
        (($channel:ident, $group:ident $(, $number:literal)+), $gpio:ident) => {
            channels.push((stringify!($channel), stringify!($gpio)));
        };
    }
    channels
}

/// Other people's boards: a pin map of names and wiring takes the chip from another one.
#[test]
fn a_map_without_pads_takes_them_from_another() {
    let text = "\
bsp: { crate: my-bsp, directory: mine, type: Mine, title: my board, description: Mine }
namespaces:
  header: { title: the header, doc: Pins., names: [{ name: D1, pad: GPIO12 }] }
";
    let source = Source {
        name: "mine.yaml",
        text,
    };
    let chip = Source {
        name: "pinmap.yaml",
        text: PINMAP,
    };
    let model = load(source, Some(chip)).unwrap_or_else(|report| panic!("{report}"));
    assert!(!model.has_chip);
    let files = codegen::render(&model, "mine.yaml", "make", &codegen::Home::Workspace);
    assert!(files.iter().all(|file| file.path.starts_with("mine/")));
    assert!(
        files
            .iter()
            .any(|file| file.path == "mine/src/generated/header.rs")
    );

    let bad = PINMAP.replacen("io-mux: 0x34", "io-mux: 0x38", 1);
    let chip = Source {
        name: "chip.yaml",
        text: &bad,
    };
    let report = load(source, Some(chip)).expect_err("the chip is bad");
    assert!(report.plain().contains("chip.yaml:"), "{report}");

    // With a part of the chip of its own, another one is not asked.
    let signals = format!("{text}signals: []\n");
    let own = Source {
        text: &signals,
        ..source
    };
    let chip = Source {
        name: "pinmap.yaml",
        text: PINMAP,
    };
    let report = load(own, Some(chip)).expect_err("there are no pads");
    let rules = report.rules();
    assert_eq!(rules, ["missing-section"]);

    let report = load(source, None).expect_err("there are no pads");
    let rules = report.rules();
    assert_eq!(rules, ["missing-section", "missing-section"]);
}

/// Rust that cannot be parsed would have been written on one line.
#[test]
fn what_is_rendered_is_formatted_and_says_what_made_it() {
    for file in codegen::render(
        &model(),
        "pinmap.yaml",
        "make it",
        &codegen::Home::Workspace,
    ) {
        if file.once {
            continue;
        }
        let header = "Generated from pinmap.yaml by `make it`; do not edit.";
        if !file.path.ends_with(".rs") {
            let marks = [("<!-- ", " -->"), ("<metadata>", "</metadata>")];
            let mut headers = marks
                .map(|(start, end)| format!("{start}{header}{end}\n"))
                .into_iter();
            assert!(
                headers.any(|header| file.text.contains(&header)),
                "{}",
                file.path
            );
            continue;
        }
        let header = format!("// {header}\n\n//! ");
        assert!(file.text.starts_with(&header), "{}", file.path);
        let code = file
            .text
            .lines()
            .filter(|line| !line.contains("//") && !line.contains('"'));
        assert!(
            code.into_iter().all(|line| line.len() <= 100),
            "{}",
            file.path
        );
    }
}

#[test]
fn no_cut_or_change_of_the_file_panics() {
    for end in (0..PINMAP.len()).step_by(97) {
        let Some(text) = PINMAP.get(..end) else {
            continue;
        };
        read(text);
    }
    for (i, garbage) in [
        "{", "}", "[", "\"", "\u{feff}", "ü", "\t", "&a *a", "!x", "- ", ": ", "~",
    ]
    .iter()
    .enumerate()
    {
        for at in (i..PINMAP.len()).step_by(4001) {
            let Some((head, tail)) = PINMAP.split_at_checked(at) else {
                continue;
            };
            let text = format!("{head}{garbage}{tail}");
            read(&text);
        }
    }
}

/// Reads what may be a pin map: an error or not, but no panic; and the report can be made.
fn read(text: &str) {
    let name = "pinmap.yaml";
    if let Err(report) = load(Source { name, text }, None) {
        assert!(!report.plain().is_empty());
        assert!(!report.styled().is_empty());
    }
}
