//! A regeneration that changes nothing rebuilds nothing, in cargo's own words.

mod clone;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clone::{copy, workspace};

/// A workspace of the crates that have generated code, in the build directory, where what cargo makes can stay.
struct Copy {
    directory: PathBuf,
}

impl Copy {
    fn new() -> Self {
        let workspace = workspace();
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild");
        for crate_directory in ["bsp/pads", "bsp/pycom", "bsp/sim"] {
            let _ = fs::remove_dir_all(directory.join(crate_directory));
            copy(
                &workspace.join(crate_directory),
                &directory.join(crate_directory),
                &[],
            );
        }
        let root = fs::read_to_string(workspace.join("Cargo.toml")).expect("the manifest");
        let members = root
            .lines()
            .find(|line| line.starts_with("members = "))
            .expect("members on a line");
        let root = root.replace(
            members,
            "members = [\"bsp/pads\", \"bsp/pycom\", \"bsp/sim\"]",
        );
        fs::write(directory.join("Cargo.toml"), root).expect("written");
        fs::copy(workspace.join("Cargo.lock"), directory.join("Cargo.lock")).expect("copied");
        Self { directory }
    }

    fn generate(&self, pinmap: &Path) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["generate", "--out"])
            .arg(self.directory.join("bsp"))
            .arg("--pinmap")
            .arg(pinmap)
            .output()
            .expect("xtask runs");
        words(&output).0
    }

    /// What cargo does with each package: `Fresh`, `Checking` or the like.
    fn check(&self) -> BTreeMap<String, String> {
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args([
                "check",
                "--offline",
                "--verbose",
                "--package",
                "pycom-bsp",
                "--target-dir",
            ])
            .arg(self.directory.join("target"))
            .current_dir(&self.directory)
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs");
        let (_, told) = words(&output);
        let lines = told.lines().filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?.to_owned(), words.next()?.to_owned()))
        });
        let verbs = ["Fresh", "Checking", "Compiling"];
        let lines = lines.filter(|(verb, _)| verbs.contains(&verb.as_str()));
        lines.map(|(verb, package)| (package, verb)).collect()
    }
}

fn words(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (told, warned) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{told}{warned}");
    (told, warned)
}

#[test]
fn what_did_not_change_is_not_built_again() {
    let workspace = workspace();
    let copy = Copy::new();
    // Not the workspace's own, to be changed below: in the files' headers stands where the pin map is from.
    let elsewhere = tempfile::tempdir().expect("a directory");
    let pinmap = elsewhere.path().join("pinmap.yaml");
    fs::copy(workspace.join("pinmap.yaml"), &pinmap).expect("copied");
    copy.generate(&pinmap);
    let first = copy.check();
    assert!(
        first.len() > 2 && first.contains_key("esp32-pads"),
        "{first:?}"
    );

    let told = copy.generate(&pinmap);
    assert!(told.contains("files: 0 written"), "{told}");
    let again = copy.check();
    assert!(again.keys().eq(first.keys()), "{again:?}");
    assert!(again.values().all(|verb| verb == "Fresh"), "{again:?}");

    // Cargo would have told: with one word of one note changed, the boards are checked again, and the chip is not.
    let text = fs::read_to_string(&pinmap).expect("the pin map");
    let (from, to) = ("\"WS2812\"", "\"WS2812B\"");
    assert!(text.contains(from));
    fs::write(&pinmap, text.replace(from, to)).expect("written");
    let told = copy.generate(&pinmap);
    assert!(!told.contains("files: 0 written"), "{told}");
    let after = copy.check();
    assert_eq!(
        after.get("pycom-bsp").map(String::as_str),
        Some("Checking"),
        "{after:?}"
    );
    assert_eq!(
        after.get("esp32-pads").map(String::as_str),
        Some("Fresh"),
        "{after:?}"
    );
}
