//! A copy of the workspace, for tests that change it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

use tempfile::TempDir;

/// A copy of the workspace, as a clone has it.
pub struct Clone {
    directory: TempDir,
}

impl Clone {
    /// Copies the workspace.
    pub fn new() -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        copy(&workspace(), directory.path(), &["target", ".git"]);
        Self { directory }
    }

    /// The path of something in it.
    pub fn path(&self, path: &str) -> PathBuf {
        self.directory.path().join(path)
    }

    /// Runs the program under test with this copy for its workspace.
    pub fn xtask(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.directory.path());
        command.env("CARGO_MANIFEST_DIR", self.path("xtask"));
        command.output().expect("xtask runs")
    }

    /// Runs a command line of the document. What it builds is kept from run to run.
    #[allow(dead_code)] // not every test program builds something
    pub fn run(&self, line: &str) -> String {
        // Copies share what is built, and would take it away from each other.
        static TURN: Mutex<()> = Mutex::new(());
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut words = line.split_whitespace();
        assert_eq!(words.next(), Some("cargo"), "{line}");
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        let output = command
            .args(words)
            .current_dir(self.directory.path())
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", build_directory())
            .env_remove("CARGO_MANIFEST_DIR")
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{line}\n{}", text(&output.stderr));
        text(&output.stdout)
    }
}

/// The workspace itself.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn copy(from: &Path, to: &Path, without: &[&str]) {
    fs::create_dir_all(to).expect("a directory");
    for entry in fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        let name = entry.file_name();
        if without.iter().any(|other| name == *other) {
            continue;
        }
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &to.join(name), &[]);
        } else {
            fs::copy(entry.path(), to.join(name)).expect("copied");
        }
    }
}

/// Beside the test's own executable, where cargo lets tests write.
fn build_directory() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-board")
}

/// What a program printed.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
