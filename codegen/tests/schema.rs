//! The JSON Schema, asked by a validator that is not ours and with YAML read by another reader.

#[allow(dead_code)] // not every test uses all of it
mod common;

use codegen::Rule;
use common::{CHIP, Kind, SHIELDS, examples, whole};
use jsonschema::Validator;
use serde_json::Value;

/// Other pin maps in the workspace that must be good.
const OTHERS: [&str; 2] = [
    include_str!("../../boards/huzzah32.yaml"),
    include_str!("../../tests/generated/small.yaml"),
];

/// The rules that a schema can know: those of shapes and of words.
const OF_SHAPE: &[Rule] = &[
    Rule::EmptyFile,
    Rule::MissingSection,
    Rule::UnknownKey,
    Rule::UnknownWord,
    Rule::MissingKey,
    Rule::WrongType,
    Rule::OutOfRange,
    Rule::BadCrateName,
    Rule::BadDirectory,
    Rule::FunctionCount,
    Rule::SignalDirection,
    Rule::SignalIndex,
    Rule::BadName,
    Rule::NoNames,
];

fn validator() -> Validator {
    validator_of(&codegen::schema())
}

/// The one for the examples of a rule.
fn validator_for(rule: Rule) -> Validator {
    match examples(rule).kind {
        Kind::Rows | Kind::Whole => validator(),
        Kind::Shields | Kind::Fit => validator_of(&codegen::shield_schema()),
    }
}

fn validator_of(schema: &str) -> Validator {
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    jsonschema::meta::validate(&schema).expect("the schema is a JSON Schema");
    jsonschema::validator_for(&schema).expect("a validator")
}

fn yaml(text: &str) -> Value {
    serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The places in the text that the schema refuses.
fn refused(validator: &Validator, text: &str) -> Vec<String> {
    let value = yaml(text);
    let errors = validator.iter_errors(&value);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn good_pin_maps_are_good() {
    let validator = validator();
    assert_eq!(refused(&validator, CHIP.text), [""; 0]);
    for other in OTHERS {
        assert_eq!(refused(&validator, other), [""; 0]);
    }
    // What `cargo xtask new-board` begins with.
    let new = include_str!("../../xtask/templates/pinmap.yaml");
    let new = new.replace("NAME", "my_board").replace("TYPE", "MyBoard");
    assert_eq!(refused(&validator, &new), [""; 0]);
    for shields in SHIELDS.map(|source| source.text) {
        let validator = validator_of(&codegen::shield_schema());
        assert_eq!(refused(&validator, shields), [""; 0]);
    }
    for rule in Rule::ALL {
        let text = whole(*rule, &examples(*rule).right);
        assert_eq!(refused(&validator_for(*rule), &text), [""; 0], "{rule}");
    }
}

#[test]
fn bad_shapes_are_refused_and_bad_facts_are_not_its_business() {
    for rule in Rule::ALL {
        if [Rule::Syntax, Rule::DuplicateKey].contains(rule) {
            // No value comes of such a file.
            continue;
        }
        let text = whole(*rule, &examples(*rule).wrong);
        let refused = refused(&validator_for(*rule), &text);
        assert_eq!(
            !refused.is_empty(),
            OF_SHAPE.contains(rule),
            "{rule}: {refused:?}"
        );
    }
}

#[test]
fn the_place_is_that_of_the_fault() {
    let validator = validator();
    for (from, to, place) in [
        ("{ gpio: 12, name", "{ gpio: 300, name", "/pads/12/gpio"),
        ("{ gpio: 12, name", "{ gpio: twelve, name", "/pads/12/gpio"),
        ("io-mux: 0x34, rtc", "iomux: 0x34, rtc", "/pads/12"),
        (
            "register: TOUCH_PAD5",
            "register: TOUCH_PAD50",
            "/pads/12/rtc/register",
        ),
        (
            "[ADC2_CH5, TOUCH5]",
            "[ADC2_CH5, TUOCH5]",
            "/pads/12/analog/1",
        ),
        (
            "flags: [strapping],  analog: [ADC2_CH5",
            "flags: [straping],  analog: [ADC2_CH5",
            "/pads/12/flags/0",
        ),
        ("  exp_board:", "  ExpBoard:", "/namespaces"),
        (
            "name: G31,",
            "name: G-31,",
            "/namespaces/exp_board/names/23/name",
        ),
        (
            "name: G31, pin",
            "name: G31, pad: GPIO2, pin",
            "/namespaces/exp_board/names/23",
        ),
        (
            "reserved: true, note: \"chip select of",
            "reserved: sure, note: \"chip select of",
            "/wiring/psram/0/reserved",
        ),
        ("\nsignals:", "\nsignal:", ""),
    ] {
        assert!(CHIP.text.contains(from), "{from}");
        let refused = refused(&validator, &CHIP.text.replacen(from, to, 1));
        let beginning = format!("{place}: ");
        assert!(
            refused.iter().any(|error| error.starts_with(&beginning)),
            "{to}: {refused:?}"
        );
    }
}

#[test]
fn the_committed_schema_is_up_to_date_and_the_pin_map_refers_to_it() {
    let committed = include_str!("../../pinmap.schema.json").replace("\r\n", "\n");
    assert!(
        committed == codegen::schema(),
        "pinmap.schema.json is not up to date; run `cargo xtask schema`"
    );
    let committed = include_str!("../../boards/shields/shields.schema.json").replace("\r\n", "\n");
    assert!(
        committed == codegen::shield_schema(),
        "boards/shields/shields.schema.json is not up to date; run `cargo xtask schema`"
    );
    for shields in SHIELDS.map(|source| source.text) {
        let first = shields.lines().next();
        let expected = "# yaml-language-server: $schema=shields.schema.json";
        assert_eq!(first, Some(expected));
    }
    let first = CHIP.text.lines().next();
    assert_eq!(
        first,
        Some("# yaml-language-server: $schema=pinmap.schema.json")
    );
}

/// An editor shows what a key is for.
#[test]
fn every_key_has_a_description() {
    for schema in [codegen::schema(), codegen::shield_schema()] {
        let schema: Value = serde_json::from_str(&schema).expect("JSON");
        let mut keys = 0;
        let types = schema["definitions"].as_object().expect("types").values();
        for object in types.chain([&schema]) {
            for (key, value) in object["properties"].as_object().into_iter().flatten() {
                let description = value["description"].as_str().unwrap_or_default();
                assert!(description.ends_with(['.', '"']), "{key}: {description}");
                keys += 1;
            }
        }
        assert!(keys > 30, "the keys were found: {keys}");
    }
}
