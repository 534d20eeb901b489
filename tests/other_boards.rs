//! The boards whose crates are not committed, and boards that were imported: what is made of their pin maps builds without a warning,
//! and the examples in its documentation run. All of them are modules of one crate, so that another pin map costs little.

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

/// The crate that has them all.
const ALL: &str = "other_boards";

/// Writes a file, unless it is there as it should be: cargo builds what has changed since an earlier run.
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

/// The crate's text while it is written.
struct All {
    /// The files in its directory.
    files: Vec<(PathBuf, String)>,
    /// Its root.
    root: String,
    /// How many boards it has.
    boards: usize,
    /// How many examples there are in its documentation.
    examples: usize,
}

impl All {
    fn new() -> Self {
        Self {
            files: Vec::new(),
            root: "//! Boards.\n#![no_std]\n#![deny(missing_docs, warnings)]\n".to_owned(),
            boards: 0,
            examples: 0,
        }
    }

    /// Adds what would be a board's crate, as a module of the crate's name.
    fn add(&mut self, model: &Model, origin: &str) {
        let bsp = &model.bsp;
        let name = bsp.package.replace('-', "_");
        self.root += &format!(
            "#[path = \"{}/src/lib.rs\"]\npub mod {name};\n",
            bsp.directory
        );
        for file in render(model, origin, "a test", &Home::Workspace) {
            let text = match Path::new(&file.path).extension() {
                Some(end) if end == "rs" => file
                    .text
                    .replace(&format!("{name}::"), &format!("{ALL}::{name}::"))
                    .replace("$crate::", &format!("$crate::{name}::"))
                    // Names of macros, which are the whole crate's.
                    .replace("__", &format!("__{name}_"))
                    // What is said once for a crate.
                    .replace("#![no_std]\n", ""),
                _ => file.text,
            };
            self.examples += examples(&text);
            self.files.push((Path::new("src").join(file.path), text));
        }
        self.boards += 1;
    }

    /// Writes it, and the crate beside the tests' other crates.
    fn write(mut self) -> PathBuf {
        let pads = workspace()
            .join("bsp/pads")
            .canonicalize()
            .expect("the crate is there");
        let manifest = format!(
            "[package]\nname = \"{ALL}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [features]\nesp-hal = []\ndefmt = []\n\n[dependencies]\nesp32-pads = {{ path = {pads:?} }}\n"
        );
        self.files.push(("Cargo.toml".into(), manifest));
        self.files.push(("src/lib.rs".into(), self.root));
        let directory = new_crates().join(ALL);
        let files = self
            .files
            .iter()
            .map(|(path, text)| (directory.join(path), text));
        let files: Vec<_> = files.collect();
        for (path, text) in &files {
            write_file(path, text);
        }
        let paths: Vec<_> = files.into_iter().map(|(path, _)| path).collect();
        keep_only(&directory, &paths);
        fs::copy(workspace().join("Cargo.lock"), directory.join("Cargo.lock")).expect("copied");
        directory
    }
}

/// How many programs there are in the documentation of a file.
fn examples(text: &str) -> usize {
    let lines = text.lines().filter_map(|line| {
        let line = line.trim_start();
        line.strip_prefix("/// ```")
            .or(line.strip_prefix("//! ```"))
    });
    let fences: Vec<_> = lines.collect();
    let begins = fences.iter().step_by(2);
    begins
        .filter(|fence| fence.is_empty() || fence.starts_with("compile_fail"))
        .count()
}

#[test]
fn they_build_and_their_examples_run() {
    let mut all = All::new();
    let committed: Vec<_> = boards::all()
        .into_iter()
        .map(|board| board.origin)
        .collect();
    for board in boards::pin_maps() {
        if !committed.contains(&board.origin) {
            all.add(&board.model, &board.origin);
        }
    }
    assert!(all.boards >= 6, "{}", all.boards);

    let chip = fs::read_to_string(workspace().join("pinmap.yaml")).expect("the pin map");
    let chip = Source {
        name: "pinmap.yaml",
        text: &chip,
    };
    let chip = Chip::read(chip).expect("the chip's part is valid");
    let (_, text) = import("pins_arduino.h", LIST, "imported", &chip).expect("a pin map");
    let source = Source {
        name: "imported.yaml",
        text: &text,
    };
    let model = load_on(source, Some(&chip)).unwrap_or_else(|report| panic!("{report}"));
    all.add(&model, "imported.yaml");

    let (boards, examples) = (all.boards, all.examples);
    let output = cargo_in(&all.write(), &["test"])
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    let told = String::from_utf8_lossy(&output.stdout);
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}\n{wrong}");
    let passed = told.split("test result: ok. ").filter_map(|result| {
        let count = result.split_once(" passed")?.0;
        count.parse::<usize>().ok()
    });
    assert_eq!(passed.sum::<usize>(), examples, "{told}");
    assert!(examples > 8 * boards, "{examples} of {boards} boards");
}
