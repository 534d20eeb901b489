//! Finds Python's library for the loader, and writes the pieces of programs in the documents, each of Python with that of Rust which follows it, as Rust for `tests/documents.rs`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

const DOCUMENT: &str = "../../docs/from-micropython.md";

fn main() {
    // A Python that is not the system's has its library where the loader does not look.
    if let Some(directory) = pyo3_build_config::get().lib_dir()
        && env::var_os("CARGO_CFG_UNIX").is_some()
    {
        println!("cargo:rustc-link-arg=-Wl,-rpath,{directory}");
    }
    println!("cargo:rerun-if-changed={DOCUMENT}");
    println!("cargo:rerun-if-changed=build.rs");
    let text = fs::read_to_string(DOCUMENT).unwrap_or_default();
    let mut pieces = String::new();
    let (mut section, mut python, mut rust) = ("", None, None);
    // What follows is the stimulus of the pair before, so that a pair is written when the next one begins.
    let mut write = |section: &str, python: &str, rust: &str, stimulus: &str| {
        let name = section.replace('`', "");
        _ = writeln!(
            pieces,
            "Piece {{ section: {name:?}, python: {python:?}, stimulus: {stimulus:?}, rust: |chip| {{ _ = chip; {{ {rust}\n }} Ok(()) }} }},"
        );
    };
    let mut stimulus = "";
    for part in parts(&text) {
        match part {
            Part::Heading(name) | Part::Block("python", name) => {
                if let (Some(python), Some(rust)) = (python, rust.take()) {
                    write(section, python, rust, stimulus);
                }
                (python, stimulus) = (None, "");
                match part {
                    Part::Heading(_) => section = name,
                    Part::Block(..) => python = Some(name),
                }
            }
            Part::Block("rust", text) => rust = rust.or(Some(text)),
            Part::Block("yaml", text) => stimulus = text,
            Part::Block(..) => {}
        }
    }
    if let (Some(python), Some(rust)) = (python, rust) {
        write(section, python, rust, stimulus);
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    let text = format!("pub(super) const PIECES: &[Piece] = &[\n{pieces}];\n");
    fs::write(Path::new(&out).join("pieces.rs"), text)
        .expect("the build directory can be written to");
}

#[derive(Clone, Copy)]
enum Part<'a> {
    Heading(&'a str),
    /// Its language and its text.
    Block(&'a str, &'a str),
}

/// Headings and blocks of code, in their order.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for (index, part) in text.split("\n```").enumerate() {
        match (index % 2, part.split_once('\n')) {
            (0, _) => parts.extend(
                part.lines()
                    .filter_map(|line| line.strip_prefix("## ").map(Part::Heading)),
            ),
            (_, Some((language, text))) => parts.push(Part::Block(language, text)),
            _ => {}
        }
    }
    parts
}
