//! `cargo xtask generate` from outside: what it writes, what it leaves alone, and how it ends.

mod clone;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, SystemTime};

use clone::workspace;
use tempfile::TempDir;

fn xtask(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).output().expect("xtask runs")
}

/// Runs `generate` into a directory.
fn generate(out: &Path, more: &[&str]) -> Output {
    let out = out.to_str().expect("the path is text");
    xtask(&[&["generate", "--out", out], more].concat())
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("xtask ends by itself")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// All files under a directory, with text and time.
fn files(directory: &Path) -> BTreeMap<PathBuf, (String, SystemTime)> {
    let files = clone::files(directory).into_iter();
    files
        .map(|path| {
            let time = fs::metadata(&path).and_then(|data| data.modified());
            let text = fs::read_to_string(&path).expect("a text");
            (path, (text, time.expect("a time")))
        })
        .collect()
}

fn generated() -> TempDir {
    let out = tempfile::tempdir().expect("a directory");
    let output = generate(out.path(), &[]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    out
}

#[test]
fn a_second_run_touches_nothing() {
    let out = generated();
    let before = files(out.path());
    let output = generate(out.path(), &[]);
    assert_eq!(code(&output), 0);
    assert!(
        stdout(&output).contains("files: 0 written"),
        "{}",
        stdout(&output)
    );
    assert!(stdout(&output).contains("module 24 names, exp_board 24 names"));
    assert_eq!(files(out.path()), before);
}

#[test]
fn a_run_waits_for_another_one_and_says_so() {
    // The run that it waits for: runs lock a file beside their executable.
    let lock = Path::new(env!("CARGO_BIN_EXE_xtask")).with_file_name("generate.lock");
    let lock = File::create(lock).expect("the file");
    lock.lock().expect("locked");
    let out = tempfile::tempdir().expect("a directory");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["generate", "--out"]).arg(out.path());
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut run = command.spawn().expect("xtask runs");
    let (tell, told) = mpsc::channel();
    let stderr = run.stderr.take().expect("a pipe");
    thread::spawn(move || {
        for line in BufReader::new(stderr).lines() {
            // The test may have failed already.
            let _ = tell.send(line.expect("a text"));
        }
    });
    let first = told.recv_timeout(Duration::from_secs(60));
    if first.is_err() {
        run.kill().expect("killed");
        run.wait().expect("ended");
    }
    let expected = "note: another run is generating; waiting until it ends";
    assert_eq!(first.as_deref(), Ok(expected));
    assert!(files(out.path()).is_empty(), "it has not waited");
    drop(lock);
    assert!(run.wait().expect("ended").success());
    assert!(!files(out.path()).is_empty());
}

#[test]
fn only_what_differs_is_written() {
    let out = generated();
    let changed = out.path().join("pycom/src/generated/lopy4.rs");
    let text = fs::read_to_string(&changed).expect("the view of the LoPy4");
    fs::write(&changed, "changed").expect("writing");
    let left_over = out.path().join("pycom/src/generated/lopy5.rs");
    fs::write(&left_over, &text).expect("writing");
    let foreign = out.path().join("pycom/src/generated/notes.txt");
    fs::write(&foreign, "not generated").expect("writing");
    let mut before = files(out.path());
    before.remove(&left_over);

    let output = generate(out.path(), &[]);
    assert!(
        stdout(&output).contains("files: 1 written"),
        "{}",
        stdout(&output)
    );
    assert!(stdout(&output).contains("1 removed"), "{}", stdout(&output));
    assert_eq!(fs::read_to_string(&changed).expect("the file"), text);
    let times = |mut files: BTreeMap<PathBuf, _>| {
        files.remove(&changed);
        files
    };
    assert_eq!(times(files(out.path())), times(before));
}

#[test]
fn hand_written_files_are_made_once() {
    let out = generated();
    let root = out.path().join("pycom/src/lib.rs");
    fs::write(&root, "//! Mine.\n").expect("writing");
    assert_eq!(code(&generate(out.path(), &[])), 0);
    assert_eq!(fs::read_to_string(&root).expect("the file"), "//! Mine.\n");
    assert_eq!(code(&generate(out.path(), &["--check"])), 0);
}

#[test]
fn check_writes_nothing_and_names_what_mends() {
    let out = generated();
    assert_eq!(code(&generate(out.path(), &["--check"])), 0);

    let changed = out.path().join("pads/src/silicon/generated/pads.rs");
    let text = fs::read_to_string(&changed).expect("the pads");
    fs::write(&changed, text.replacen("io_mux(0x44)", "io_mux(0x48)", 1)).expect("writing");
    let line = text.lines().position(|line| line.contains("io_mux(0x44)"));
    let line = line.expect("the line") + 1;
    let before = files(out.path());
    let output = generate(out.path(), &["--check"]);
    assert_eq!(code(&output), 1);
    assert_eq!(files(out.path()), before);
    let message = stderr(&output);
    assert!(message.contains(&format!("pads.rs:{line}\n")), "{message}");
    assert!(
        message.contains("-     io_mux: Reg::io_mux(0x48),\n"),
        "{message}"
    );
    assert!(
        message.contains("+     io_mux: Reg::io_mux(0x44),\n"),
        "{message}"
    );
    let mending = format!("cargo xtask generate --out {}", out.path().display());
    assert!(message.contains(&mending), "{message}");
}

#[test]
fn check_finds_missing_files_and_left_overs() {
    let out = generated();
    let view = out.path().join("pycom/src/generated/gpy.rs");
    let other = view.with_file_name("gpy2.rs");
    fs::rename(&view, &other).expect("renaming");
    let output = generate(out.path(), &["--check"]);
    assert_eq!(code(&output), 1);
    assert!(stderr(&output).contains("gpy.rs: this file is missing"));
    fs::copy(&other, &view).expect("copying");
    let output = generate(out.path(), &["--check"]);
    assert_eq!(code(&output), 1);
    assert!(stderr(&output).contains("gpy2.rs: this file is left over"));
}

#[test]
fn the_committed_files_are_up_to_date() {
    let output = xtask(&["generate", "--check"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
}

#[test]
fn a_bad_pin_map_touches_nothing() {
    let out = generated();
    let before = files(out.path());
    let text = fs::read_to_string(workspace().join("pinmap.yaml")).expect("the pin map");
    let bad = out.path().join("bad.yaml");
    fs::write(&bad, text.replacen("io-mux: 0x34", "io-mux: 0x38", 1)).expect("writing");
    let output = generate(out.path(), &["--pinmap", bad.to_str().expect("text")]);
    assert_eq!(code(&output), 1);
    let message = stderr(&output);
    assert!(message.contains("error[io-mux-offset]"), "{message}");
    assert!(message.contains("bad.yaml:32:"), "{message}");
    assert!(
        !message.contains('\u{1b}'),
        "no colours when this is not a terminal"
    );
    fs::remove_file(&bad).expect("removing");
    assert_eq!(files(out.path()), before);
}

#[test]
fn other_peoples_boards_become_crates_of_their_own() {
    let out = tempfile::tempdir().expect("a directory");
    let pinmap = out.path().join("mine.yaml");
    let text = "\
bsp: { crate: my-bsp, directory: mine, type: Mine, title: my board, description: My board }
namespaces:
  header: { title: the header, doc: Pins., names: [{ name: D1, pad: GPIO12 }] }
";
    fs::write(&pinmap, text).expect("writing");
    let output = generate(out.path(), &["--pinmap", pinmap.to_str().expect("text")]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(out.path().join("mine/src/generated/header.rs").exists());
    assert!(out.path().join("mine/Cargo.toml").exists());
    assert!(!out.path().join("pads").exists(), "the chip is the same");
}

#[test]
fn a_board_does_not_take_the_place_of_another_one() {
    let out = generated();
    let before = files(out.path());
    let pinmaps = tempfile::tempdir().expect("a directory");
    let pinmap = pinmaps.path().join("mine.yaml");
    let text = "\
bsp: { crate: my-bsp, directory: pycom, type: Mine, title: my board, description: My board }
namespaces:
  header: { title: the header, doc: Pins., names: [{ name: D1, pad: GPIO12 }] }
";
    fs::write(&pinmap, text).expect("writing");
    for more in [&[][..], &["--check"]] {
        let more = [&["--pinmap", pinmap.to_str().expect("text")], more].concat();
        let output = generate(out.path(), &more);
        assert_eq!(code(&output), 1);
        let message = stderr(&output);
        let expected =
            "is generated from pinmap.yaml: give the crate of mine.yaml another `directory`";
        assert!(message.contains(expected), "{message}");
        assert_eq!(files(out.path()), before);
    }
}

#[test]
fn a_pin_map_that_is_not_text_is_a_located_error() {
    let out = tempfile::tempdir().expect("a directory");
    let pinmap = out.path().join("mine.yaml");
    fs::write(&pinmap, b"# my board\nbsp: \xff\n").expect("writing");
    let pinmap = pinmap.to_str().expect("text");
    let output = generate(out.path(), &["--pinmap", pinmap]);
    assert_eq!(code(&output), 1);
    let message = stderr(&output);
    assert!(message.contains("error[encoding]"), "{message}");
    // As given on the command line, for editors and terminals to follow.
    assert!(message.contains(&format!("{pinmap}:2:6")), "{message}");
}

#[test]
fn the_mending_command_can_be_copied() {
    let parent = tempfile::tempdir().expect("a directory");
    let out = parent.path().join("Meine Übung");
    let output = generate(&out, &["--check"]);
    assert_eq!(code(&output), 1);
    let mending = format!("cargo xtask generate --out \"{}\"", out.display());
    assert!(stderr(&output).contains(&mending), "{}", stderr(&output));
    assert!(!out.exists());
}

#[test]
fn a_file_that_is_not_there_is_a_clear_error() {
    let out = tempfile::tempdir().expect("a directory");
    let output = generate(out.path(), &["--pinmap", "/nowhere/pinmap.yaml"]);
    assert_eq!(code(&output), 1);
    let message = stderr(&output);
    assert!(
        message.contains("cannot read /nowhere/pinmap.yaml"),
        "{message}"
    );
}

#[test]
fn a_mistake_on_the_command_line_ends_with_2_and_usage() {
    for arguments in [
        &["generate", "--chek"][..],
        &["generate", "--pinmap"],
        &["make"],
        &[],
    ] {
        let output = xtask(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(
            stderr(&output).contains("Usage: cargo xtask"),
            "{}",
            stderr(&output)
        );
        assert_eq!(stderr(&output).matches("Usage:").count(), 1);
    }
}
