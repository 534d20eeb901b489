//! `cargo xtask selftest` as a command: exit codes, what is stored, and what is said when there is no report.

use std::fs;
#[cfg(target_os = "linux")]
use std::io::{BufRead as _, BufReader, Read as _};
#[cfg(target_os = "linux")]
use std::os::fd::AsRawFd as _;
use std::path::Path;
#[cfg(target_os = "linux")]
use std::process::Stdio;
use std::process::{Command, Output};
#[cfg(target_os = "linux")]
use std::time::Duration;

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
        text(&output.stderr).contains("other.json has format 7, and this command reads 2"),
        "{}",
        text(&output.stderr)
    );
    fs::write(&file, "{\"head\": 7}").unwrap();
    let output = selftest(directory, &["--from", file.to_str().unwrap()]);
    assert!(text(&output.stderr).contains("is not a stored report"));
}

/// The command at a port where a board sends this once it was reset: its exit code, and what it said.
#[cfg(target_os = "linux")]
fn at_port(directory: &Path, sent: &str) -> (Option<i32>, String, String) {
    let (mut board, port) = serial2::SerialPort::pair().unwrap();
    board.set_write_timeout(Duration::from_secs(60)).unwrap();
    let name = fs::read_link(format!("/proc/self/fd/{}", port.as_raw_fd())).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["selftest", "--no-flash", "--no-simulation", "--port"])
        .arg(name)
        .arg("--store")
        .arg(directory.join("reports"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut errors = BufReader::new(command.stderr.take().unwrap());
    let mut said = String::new();
    // This port has no line for a reset, so it is asked for.
    errors.read_line(&mut said).unwrap();
    assert!(said.contains("has no line for a reset"), "{said}");
    let sent = sent.to_owned();
    let sender = std::thread::spawn(move || {
        // It is gone when the command has read enough.
        let _ = board.write_all(sent.as_bytes());
        board
    });
    errors.read_to_string(&mut said).unwrap();
    let output = command.wait_with_output().unwrap();
    drop(port);
    sender.join().unwrap();
    let shown = text(&output.stdout).to_owned();
    (output.status.code(), shown, said)
}

/// From the port to the stored report, and to the comparison with the one before.
#[cfg(target_os = "linux")]
#[test]
fn a_report_from_a_port_is_stored_and_compared_with_the_last_one() {
    let directory = tempfile::tempdir().unwrap();
    let directory = directory.path();
    let sent = |name: &str, injected| fs::read_to_string(log(directory, name, injected)).unwrap();
    let good = sent("good.log", |_| {});
    let (code, shown, said) = at_port(directory, &good);
    assert_eq!(code, Some(0), "{shown}{said}");
    assert!(!shown.contains("differences from"), "{shown}");
    let stored = shown.lines().find_map(|line| line.strip_prefix("stored: "));
    let stored = stored.unwrap();
    let json: serde_json::Value = serde_json::from_slice(&fs::read(stored).unwrap()).unwrap();
    assert_eq!(
        (&json["format"], &json["board"]),
        (&2.into(), &"lopy4".into())
    );

    let bad = sent("bad.log", |chip| {
        chip.inject(Defect::OutputEnableIgnored(13))
    });
    let (code, shown, said) = at_port(directory, &bad);
    assert_eq!(code, Some(1), "{shown}{said}");
    assert!(said.contains("failed: P10 matrix-enable\n"), "{said}");
    assert!(
        shown.contains(&format!("1 differences from {stored}:")),
        "{shown}"
    );

    // One that cannot be read is no error: nobody asked for it.
    let reports = directory.join("reports");
    for file in fs::read_dir(&reports).unwrap() {
        fs::write(file.unwrap().path(), "{\"format\": 1}").unwrap();
    }
    let (code, shown, said) = at_port(directory, &good);
    assert_eq!(code, Some(0), "{shown}{said}");
    assert!(
        said.contains("has format 1, and this command reads 2"),
        "{said}"
    );
    assert_eq!(fs::read_dir(&reports).unwrap().count(), 3);

    // A board that is not right, and a port with something else behind it.
    let (code, _, said) = at_port(
        directory,
        &"rst:0x8 (TG1WDT_SYS_RESET),boot:0x13\r\n".repeat(20),
    );
    assert_eq!(code, Some(2));
    assert!(
        said.contains("the board resets again and again without a report"),
        "{said}"
    );
}
