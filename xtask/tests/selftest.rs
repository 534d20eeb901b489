//! `cargo xtask selftest` as a command: exit codes, what is stored, and what is said when there is no report.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use esp32_selftest::{Options, host};
use pycom_bsp::Pycom;
use pycom_bsp::sim::{Chip, Defect};

fn selftest(directory: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("selftest")
        .arg("--store")
        .arg(directory.join("reports"))
        .args(arguments)
        .output()
        .unwrap()
}

fn log(directory: &Path, name: &str, injected: fn(&Chip)) -> String {
    let chip = Chip::new();
    injected(&chip);
    let options = Options {
        board: Some("lopy4"),
        ..Options::default()
    };
    let file = directory.join(name);
    fs::write(&file, host::run::<Pycom>(&chip, &options).report).unwrap();
    file.to_str().unwrap().to_owned()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn exit_codes_and_differences() {
    let directory = tempfile::tempdir().unwrap();
    let directory = directory.path();
    let good = log(directory, "good.log", |_| {});
    let bad = log(directory, "bad.log", |chip| {
        chip.inject(Defect::OpenDrainIgnored(13))
    });
    let cut = directory.join("cut.log");
    let whole = fs::read_to_string(&good).unwrap();
    fs::write(&cut, &whole[..whole.len() / 2]).unwrap();

    let run = |file: &str, more: &[&str]| {
        selftest(
            directory,
            &[&["--from", file, "--no-simulation"], more].concat(),
        )
    };
    let passed = run(&good, &[]);
    assert_eq!(passed.status.code(), Some(0), "{}", text(&passed.stderr));
    assert!(text(&passed.stdout).contains("board lopy4 (LoPy4)\n"));

    let failed = run(&bad, &["--against", &good]);
    assert_eq!(failed.status.code(), Some(1));
    let said = text(&failed.stdout);
    assert!(
        said.contains("FAILED P10 open-drain: high, with the pull-down: expected low, seen high ("),
        "{said}"
    );
    assert!(said.contains("2 differences from "), "{said}");
    assert!(said.contains("\n  P10 mode: failed ("), "{said}");

    let incomplete = run(cut.to_str().unwrap(), &[]);
    assert_eq!(incomplete.status.code(), Some(2));
    assert!(
        text(&incomplete.stderr)
            .contains("error: the report is not complete: it ends in start 1 after ")
    );
    // What somebody has sent is not stored.
    assert!(!directory.join("reports").exists());
}

#[test]
fn what_is_not_there_is_told() {
    let directory = tempfile::tempdir().unwrap();
    let directory = directory.path();
    for (arguments, words) in [
        (&["--from", "no/such.log"][..], "cannot read no/such.log"),
        (
            &["--port", "/no/such/port", "--no-flash"],
            "cannot open /no/such/port",
        ),
        (
            &["--port", "/no/port", "--firmware", "no.elf"],
            "there is no firmware no.elf",
        ),
        (
            &[
                "--port",
                "/no/port",
                "--firmware",
                "Cargo.toml",
                "--espflash",
                "no-such-program",
            ],
            "cannot run no-such-program",
        ),
    ] {
        let output = selftest(directory, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            text(&output.stderr).contains(words),
            "{arguments:?}: {}",
            text(&output.stderr)
        );
    }
    // Neither a port nor a file: an error of the command line.
    assert_eq!(selftest(directory, &[]).status.code(), Some(2));
    // A stored file of another format.
    let file = directory.join("other.json");
    fs::write(&file, "{\"format\": 7}").unwrap();
    let output = selftest(directory, &["--from", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("is not a stored report"),
        "{}",
        text(&output.stderr)
    );
}
