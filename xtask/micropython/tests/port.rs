//! "Port a script and prove it", as a new user would do it: the files of the page, its commands and what they say.

mod runner;

use std::path::{Path, PathBuf};

use runner::{Output, file, run};

const PAGE: &str = include_str!("../../../docs/port-a-script.md");

/// A block of code with a name.
fn block(language: &str) -> &'static str {
    let start = format!("\n```{language}\n");
    let (_, rest) = PAGE
        .split_once(&start)
        .unwrap_or_else(|| panic!("no block {language}"));
    rest.split("\n```").next().unwrap()
}

/// Writes a file of the page.
fn write(language: &str, directory: &str, change: impl Fn(&str) -> String) -> PathBuf {
    let name = language.split(' ').next_back().unwrap();
    file(
        &format!("{directory}/{name}"),
        change(block(language)) + "\n",
    )
}

fn same(text: &str) -> String {
    text.to_owned()
}

/// The crate of the page, with the repository's own versions and build directory.
fn crate_(directory: &str, change: impl Fn(&str) -> String) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap();
    let manifest = write("toml Cargo.toml", directory, |text| {
        text.replace("../pycom-bsp", root.to_str().unwrap()) + "\n[workspace]\n"
    });
    write("rust src/lib.rs", directory, change);
    write("rust src/main.rs", directory, same);
    std::fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"),
        manifest.with_file_name("Cargo.lock"),
    )
    .unwrap();
    manifest
}

fn compare(manifest: &Path, more: &[&str]) -> Output {
    let script = write("python stairs.py", "page", same);
    let stimulus = write("yaml stairs.yaml", "page", same);
    // What is built for these tests already is used again: the same versions, built in the same way.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let optimized = ["esp32-sim", "esp32-pads"]
        .map(|package| format!("--config profile.dev.package.{package}.opt-level=2"));
    let port = format!(
        "cargo run --quiet {} --target-dir {} --manifest-path {} --",
        optimized.join(" "),
        target.display(),
        manifest.display()
    );
    let mut arguments = vec![
        script.display().to_string(),
        format!("--stimulus={}", stimulus.display()),
        "--until=6s".to_owned(),
        "--tolerance=25ms".to_owned(),
        format!("--port-command={port}"),
    ];
    arguments.extend(more.iter().map(|more| (*more).to_owned()));
    run(&arguments)
}

#[test]
fn the_script_shows_what_the_page_says() {
    let script = write("python stairs.py", "page", same);
    let stimulus = write("yaml stairs.yaml", "page", same);
    let output = run(&[
        script.display().to_string(),
        format!("--stimulus={}", stimulus.display()),
        "--until=6s".to_owned(),
    ]);
    assert_eq!(
        output.printed + &output.errors,
        block("text stairs").to_owned() + "\n"
    );
}

#[test]
fn the_port_makes_no_difference_and_a_wrong_one_does() {
    let manifest = crate_("stairs", same);
    let output = compare(&manifest, &[]);
    assert!(output.errors.contains(block("text same")), "{output:?}");
    assert_eq!(output.code, Some(0));

    let both = file("both.vcd", "");
    let manifest = crate_("stairs", |text| {
        text.replace("self.blink(3, delay)", "self.blink(2, delay)")
    });
    let output = compare(&manifest, &[&format!("--vcd={}", both.display())]);
    assert!(
        output.errors.contains(block("text different")),
        "{output:?}"
    );
    assert_eq!(output.code, Some(1));
    let both = std::fs::read_to_string(both).unwrap();
    for name in ["module script", "module port", "P9", "P10", "P23"] {
        assert!(both.contains(name), "{both}");
    }

    // A port that does not build, and one that is not there.
    let manifest = crate_("stairs", |text| {
        text.replace("PRESSED.load", "PRESSED.lode")
    });
    let output = compare(&manifest, &[]);
    assert!(
        output.errors.contains("error: the port has failed"),
        "{output:?}"
    );
    assert_eq!(output.code, Some(2));
}

#[test]
fn a_recording_can_be_compared_with() {
    let script = file(
        "record.py",
        "from machine import Pin\nimport time\np = Pin('P9', mode=Pin.OUT)\ntime.sleep_ms(100)\np(1)\ntime.sleep_ms(100)",
    );
    let recording = file(
        "record.vcd",
        "$timescale 1 us $end $scope module la $end $var wire 1 ! G16 $end $var wire 1 # CLK $end $upscope $end $enddefinitions $end\n\
         #0\n0!\n0#\n#100000\n1!\n#200000\n",
    );
    let against = format!("--against={}", recording.display());
    let output = run(&[script.display().to_string(), against.clone()]);
    assert!(
        output.errors.contains("no difference: P9 until 200"),
        "{output:?}"
    );
    assert!(
        output.errors.contains("`CLK` of") && output.errors.contains("left out"),
        "{output:?}"
    );
    let output = run(&[
        script.display().to_string(),
        against.clone(),
        "--tolerance=10us".to_owned(),
        "--drift=0%".to_owned(),
    ]);
    assert!(
        output.errors.contains("difference on P9 at 100ms"),
        "{output:?}"
    );
    assert!(output.errors.contains("record.py:5: p(1)"), "{output:?}");
    let output = run(&[
        script.display().to_string(),
        against,
        "--pins=P10".to_owned(),
    ]);
    assert!(output.errors.contains("error: P10 is not in"), "{output:?}");
    assert_eq!(output.code, Some(2));
}

#[test]
fn what_is_wrong_with_a_stimulus_is_told_with_its_place() {
    let script = file("fine.py", "");
    for (text, says) in [
        (
            "steps:\n  - { at: 1s, press: G99 }\n",
            "wrong.yaml:\nline 2 column 22: no pin is named `G99`",
        ),
        ("steps:\n  - { at: 1s, pres: G17 }\n", "line 2 column"),
    ] {
        let stimulus = file("wrong.yaml", text);
        let output = run(&[
            script.display().to_string(),
            format!("--stimulus={}", stimulus.display()),
        ]);
        assert!(output.errors.contains(says), "{output:?}");
        assert_eq!(output.code, Some(2));
    }
}
