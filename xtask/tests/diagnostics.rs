//! What editors, CI and people get from the commands about faults: explanations, JSON, the schema.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn xtask(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).output().expect("xtask runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn explain_lists_all_rules_and_explains_each() {
    let output = xtask(&["explain"]);
    assert!(output.status.success());
    let list = text(&output.stdout);
    let rules: Vec<_> = list
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(rules.len() > 40, "{list}");
    for rule in ["syntax", "duplicate-pad", "pad-conflict"] {
        assert!(rules.contains(&rule), "{rule}\n{list}");
        let output = xtask(&["explain", rule]);
        assert!(output.status.success());
        assert!(text(&output.stdout).starts_with(&format!("# {rule}\n")));
    }
}

#[test]
fn explain_suggests_the_nearest_rule() {
    for (name, help) in [
        ("duplicated-pad", "did you mean `duplicate-pad`?"),
        ("whatever", "`cargo xtask explain` lists all"),
    ] {
        let output = xtask(&["explain", name]);
        assert_eq!(output.status.code(), Some(2));
        let stderr = text(&output.stderr);
        assert!(stderr.starts_with(&format!("error: invalid value '{name}'")));
        assert!(stderr.contains(help), "{stderr}");
    }
}

/// Faults of a pin map as JSON.
fn json_of(pinmap: &str, more: &[&str]) -> (Output, Vec<Value>) {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("mine.yaml");
    fs::write(&file, pinmap).expect("writing");
    let (file, out) = (file.to_str().expect("text"), directory.path().join("out"));
    let out_text = out.to_str().expect("text");
    let arguments = [
        "generate", "--format", "json", "--pinmap", file, "--out", out_text,
    ];
    let output = xtask(&[&arguments, more].concat());
    if !output.status.success() {
        assert!(!out.exists(), "nothing is written");
    }
    // The file is named as it was given.
    let lines = text(&output.stdout).replace(file, "mine.yaml");
    let lines = lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"));
    let lines = lines.collect();
    (output, lines)
}

const GOOD: &str = "\
bsp: { crate: my-bsp, directory: mine, type: Mine, title: my board, description: My board }
namespaces:
  header:
    title: the header
    doc: Pins.
    names:
      - { note: \"ü👍\", name: D1, pad: GPIO12 }
      - { name: D2, pad: GPIO13 }
";

#[test]
fn json_has_every_fault_on_a_line_and_nothing_else() {
    let bad = GOOD
        .replace("D2,", "D1,")
        .replace("type: Mine", "tpye: Mine");
    // One that writes would wait for those of other tests, and say so.
    let (output, faults) = json_of(&bad, &["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), "");
    let place = |line: u32, column: u32, end: u32| json!({ "file": "mine.yaml", "line": line, "column": column, "end": { "line": line, "column": end } });
    let with = |mut place: Value, more: Value| {
        let object = place.as_object_mut().expect("an object");
        object.extend(more.as_object().expect("an object").clone());
        place
    };
    let first = with(
        place(1, 40, 44),
        json!({
            "level": "error",
            "rule": "unknown-key",
            "message": "there is no key `tpye` here",
            "label": "expected one of `crate`, `directory`, `type`, `title`, `description`",
            "help": "did you mean `type`?",
            "related": [],
        }),
    );
    let second = with(
        place(8, 17, 19),
        json!({
            "level": "error",
            "rule": "duplicate-name",
            "message": "the name `D1` stands twice in the header",
            "label": "the second",
            "help": null,
            "related": [with(place(7, 29, 31), json!({ "message": "the first" }))],
        }),
    );
    assert_eq!(faults, [first, second]);
}

#[test]
fn json_of_a_good_pin_map_is_empty() {
    let (output, faults) = json_of(GOOD, &[]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(faults, [Value::Null; 0]);
    // What is not up to date is no fault of the pin map.
    let (output, faults) = json_of(GOOD, &["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(faults, [Value::Null; 0]);
    assert!(text(&output.stderr).contains("files are not up to date"));
}

#[test]
fn the_schema_is_up_to_date() {
    let output = xtask(&["schema", "--check"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let expected =
        "pinmap.schema.json is up to date\nboards/shields/shields.schema.json is up to date\n";
    assert_eq!(text(&output.stdout), expected);
}

#[test]
fn what_is_not_utf8_has_its_place() {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("mine.yaml");
    let bytes = [GOOD.as_bytes(), b"# \xc3\xbc\xff\n"].concat();
    fs::write(&file, bytes).expect("writing");
    let output = xtask(&[
        "generate",
        "--check",
        "--pinmap",
        file.to_str().expect("text"),
    ]);
    assert_eq!(output.status.code(), Some(1));
    let stderr = text(&output.stderr);
    assert!(stderr.contains("mine.yaml:9:4"), "{stderr}");
    assert!(Path::new(&file).exists());
}
