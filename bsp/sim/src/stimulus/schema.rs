//! The JSON Schema of stimulus files, from the types that they are read into.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::Stimulus;
use super::file::File;
use super::length::Length;

impl JsonSchema for Length {
    fn schema_name() -> Cow<'static, str> {
        "Length".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "a length of time: 250ms, 1.5s, 2min",
            "pattern": "^ *[0-9]+([.][0-9]+)? *(ns|us|µs|ms|s|min|h|d) *$",
        })
    }
}

#[test]
fn the_schema_is_up_to_date() {
    let schema = SchemaSettings::draft07()
        .into_generator()
        .into_root_schema_for::<File>();
    let schema = format!("{:#}\n", schema.as_value());
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/stimulus.schema.json");
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(file, &schema).unwrap();
    }
    let committed = std::fs::read_to_string(file).unwrap_or_default();
    assert!(
        committed.replace("\r\n", "\n") == schema,
        "run `UPDATE_SCHEMA=1 cargo test -p esp32-sim --features stimulus schema`, and commit {file}"
    );
}

#[test]
fn the_schema_and_the_reader_agree() {
    let schema = include_str!("../../stimulus.schema.json");
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for (text, is_right) in [
        ("wires: [[P9, P23]]\nsteps: [{ at: 1s, press: G17 }]", true),
        (
            "buttons: [{ pin: G17, to: supply, bounce: { times: 3, within: 4ms } }]",
            true,
        ),
        (
            "encoders: [{ name: knob, a: P3, b: P4, quarter: 2 ms }]",
            true,
        ),
        (
            "square-waves: [{ pin: P3, half: 1.5µs }]\nlevels: [{ pin: P4, to: weak-low }]",
            true,
        ),
        ("steps: [{ at: 1s, turn: knob, by: -3 }]", true),
        ("buttons: [{ to: ground }]", false),
        ("button: []", false),
        ("steps: [{ at: soon, press: G17 }]", false),
        ("steps: [{ at: 1, press: G17 }]", false),
        ("levels: [{ pin: P4, to: pulled }]", false),
        ("encoders: [{ name: knob, a: P3, b: P4 }]", false),
    ] {
        let value: serde_json::Value = serde_saphyr::from_str(text).unwrap();
        assert_eq!(schema.is_valid(&value), is_right, "{text}");
        assert_eq!(Stimulus::read(text).is_ok(), is_right, "{text}");
    }
}
