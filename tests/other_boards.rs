//! The boards whose crates are not committed, and boards that were imported: what is made of their pin maps builds without a warning,
//! and the examples in its documentation run.

use std::fs;
use std::path::{Path, PathBuf};

use bsp_tests::boards::{self, workspace};
use bsp_tests::new_crate::{cargo_in, new_crates};
use codegen::{Chip, Home, Model, Source, import, load_on, render};

/// A list of pins as another project has it, made up, with what makes importing hard.
const LIST: &str = "\
#define LED_BUILTIN 2
#define BOARD_HAS_PSRAM
static const uint8_t TX = 1, RX = 3, SDA = 21, SCL = 22;
static const uint8_t A0 = 36;
static const uint8_t VBAT = A0;
static const uint8_t LORA_CS = 18;
static const uint8_t RAM = 17;
static const uint8_t type = 25;
#define RGB_BUILTIN (SOC_GPIO_PIN_COUNT + 4)
";

/// A workspace beside the tests' other crates. What is there of an earlier run stays: cargo builds what has changed since.
fn new_workspace() -> PathBuf {
    let directory = new_crates().join("other-boards");
    fs::create_dir_all(&directory).expect("the build directory can be written to");
    directory
}

/// Writes a file, unless it is there as it should be.
fn write_file(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("a directory")).expect("made");
    fs::write(path, text).expect("written");
}

/// Takes out what is in a directory and is none of these files.
fn keep_only(directory: &Path, kept: &[PathBuf]) {
    for entry in fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => keep_only(&path, kept),
            false if !kept.contains(&path) => fs::remove_file(&path).expect("removed"),
            false => {}
        }
    }
}

/// Writes a crate into a directory.
fn write(model: &Model, origin: &str, out: &Path) {
    let pads = workspace()
        .join("bsp/pads")
        .canonicalize()
        .expect("the crate is there");
    let home = Home::Elsewhere {
        pads: pads.to_str().expect("a text").to_owned(),
    };
    let files = render(model, origin, "a test", &home);
    let paths: Vec<_> = files.iter().map(|file| out.join(&file.path)).collect();
    for (path, file) in paths.iter().zip(&files) {
        write_file(path, &file.text);
    }
    keep_only(&out.join(&model.bsp.directory), &paths);
}

#[test]
fn their_crates_build_and_their_examples_run() {
    let out = new_workspace();
    let committed: Vec<_> = boards::all()
        .into_iter()
        .map(|board| board.origin)
        .collect();
    let mut members = Vec::new();
    let others = boards::pin_maps()
        .into_iter()
        .filter(|board| !committed.contains(&board.origin));
    for board in others {
        write(&board.model, &board.origin, &out);
        members.push(board.model.bsp.directory);
    }
    assert!(members.len() >= 6, "{members:?}");

    let chip = fs::read_to_string(workspace().join("pinmap.yaml")).expect("the pin map");
    let chip = Source {
        name: "pinmap.yaml",
        text: &chip,
    };
    let chip = Chip::read(chip).expect("the chip's part is valid");
    let (board, text) = import("pins_arduino.h", LIST, "imported", &chip).expect("a pin map");
    let source = Source {
        name: "imported.yaml",
        text: &text,
    };
    let model = load_on(source, Some(&chip)).unwrap_or_else(|report| panic!("{report}"));
    write(&model, "imported.yaml", &out);
    members.push(board);

    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    write_file(&out.join("Cargo.toml"), &manifest);
    fs::copy(workspace().join("Cargo.lock"), out.join("Cargo.lock")).expect("copied");
    let output = cargo_in(&out, &["test", "--workspace"])
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .expect("cargo runs");
    let told = String::from_utf8_lossy(&output.stdout);
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}\n{wrong}");
    // The examples of each, and the programs that must not compile.
    let runs = told.matches("test result: ok.").count();
    assert!(
        runs >= 2 * members.len(),
        "{runs} runs of {} crates\n{told}",
        members.len()
    );
}
