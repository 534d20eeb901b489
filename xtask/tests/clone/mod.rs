//! A copy of the workspace, for tests that change it, and what is in directories.
#![allow(dead_code)] // not every test program uses all of it

use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use tempfile::TempDir;

/// A copy of the workspace, as a clone has it.
pub struct Clone {
    directory: TempDir,
    /// Where the program under test is: runs of one executable wait for each other, and copies need not.
    program: TempDir,
}

impl Clone {
    /// Copies the workspace.
    pub fn new() -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        // Of the fuzzers what is committed.
        copy(&workspace(), directory.path(), &[".git", "fuzz"]);
        let fuzz = directory.path().join("fuzz");
        copy(&workspace().join("fuzz"), &fuzz, &["corpus", "artifacts"]);
        quick_to_build(&directory.path().join(".cargo/config.toml"));
        let program = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a directory");
        fs::hard_link(env!("CARGO_BIN_EXE_xtask"), program.path().join("xtask")).expect("linked");
        Self { directory, program }
    }

    /// The path of something in it.
    pub fn path(&self, path: &str) -> PathBuf {
        self.directory.path().join(path)
    }

    /// Runs the program under test with this copy for its workspace.
    pub fn xtask(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(self.program.path().join("xtask"));
        command.args(arguments).current_dir(self.directory.path());
        command.env("CARGO_MANIFEST_DIR", self.path("xtask"));
        output(&mut command, Duration::from_secs(300))
    }

    /// Runs a command line of the document. What it builds is kept from run to run.
    pub fn run(&self, line: &str) -> String {
        self.run_in("", line)
    }

    /// The same in one of its directories.
    pub fn run_in(&self, directory: &str, line: &str) -> String {
        // Copies share what is built, and would take it away from each other.
        static TURN: Mutex<()> = Mutex::new(());
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut words = line.split_whitespace();
        assert_eq!(words.next(), Some("cargo"), "{line}");
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command
            .args(words)
            .current_dir(self.path(directory))
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", build_directory())
            .env_remove("CARGO_MANIFEST_DIR")
            .env_remove("RUSTFLAGS");
        let output = output(&mut command, Duration::from_secs(3600));
        let stdout = text(&output.stdout);
        let stderr = text(&output.stderr);
        assert!(output.status.success(), "{line}\n{stdout}\n{stderr}");
        stdout
    }
}

/// What is optimized in the workspace, for its own long tests, is not in a copy of it: it is built for a test or two.
fn quick_to_build(configuration: &Path) {
    let mut text = fs::read_to_string(configuration).expect("a text");
    text += "\n[profile.dev]\ndebug = false\nincremental = false\n";
    for package in ["esp32-pads", "esp32-sim"] {
        text += &format!("\n[profile.dev.package.{package}]\nopt-level = 0\n");
    }
    fs::write(configuration, text).expect("written");
}

/// What a program printed and how it ended; it is killed when it does not, as one does that waits for itself.
fn output(command: &mut Command, limit: Duration) -> Output {
    // Files and not pipes: what a killed program has started could hold those open.
    let [mut stdout, mut stderr] = [(); 2].map(|()| tempfile::tempfile().expect("a file"));
    let another = |file: &File| file.try_clone().expect("the same file");
    command.stdin(Stdio::null());
    command.stdout(another(&stdout)).stderr(another(&stderr));
    let mut child = command.spawn().expect("it starts");
    let start = Instant::now();
    let status = loop {
        match child.try_wait().expect("a child") {
            Some(status) => break Some(status),
            None if start.elapsed() > limit => break None,
            None => thread::sleep(Duration::from_millis(5)),
        }
    };
    let mut printed = [&mut stdout, &mut stderr].into_iter().map(|file| {
        let mut bytes = Vec::new();
        file.rewind().expect("at its beginning");
        file.read_to_end(&mut bytes).expect("read");
        bytes
    });
    let (stdout, stderr) = (printed.next().expect("one"), printed.next().expect("two"));
    let Some(status) = status else {
        child.kill().expect("killed");
        child.wait().expect("ended");
        let told = text(&stdout) + &text(&stderr);
        panic!("{command:?} has not ended after {limit:?}; it said:\n{told}");
    };
    Output {
        status,
        stdout,
        stderr,
    }
}

/// The workspace itself.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file under a directory, in order.
pub fn files(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

/// Copies a directory, but for what has one of these names in it, and for what cargo builds in it, or below it for other workspaces.
pub fn copy(from: &Path, to: &Path, without: &[&str]) {
    fs::create_dir_all(to).expect("a directory");
    for entry in fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        let name = entry.file_name();
        let is_directory = entry.file_type().expect("a type").is_dir();
        let is_build = is_directory && name == "target";
        if is_build || without.iter().any(|other| name == *other) {
            continue;
        }
        if is_directory {
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
