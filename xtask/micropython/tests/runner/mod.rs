//! The runner, as a user starts it.
#![allow(dead_code)] // Not every test has use for all of it.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

/// What came of a run.
#[derive(Debug)]
pub struct Output {
    pub printed: String,
    pub errors: String,
    pub code: Option<i32>,
}

impl Output {
    pub fn is_right(&self) -> bool {
        self.code == Some(0)
    }
}

/// Runs it with these arguments.
pub fn run<A: AsRef<OsStr>>(arguments: &[A]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_pycom-script"))
        .args(arguments)
        .output()
        .unwrap();
    Output {
        printed: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
        code: output.status.code(),
    }
}

/// Writes a file into the build directory.
pub fn file(name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path
}

/// Runs a script with more arguments.
pub fn script(name: &str, text: impl AsRef<[u8]>, arguments: &[&str]) -> Output {
    let script = file(name, text);
    let mut all = vec![script.into_os_string(), "--quiet".into()];
    all.extend(arguments.iter().map(Into::into));
    run(&all)
}
