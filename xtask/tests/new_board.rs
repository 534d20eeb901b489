//! `cargo xtask new-board` and "Bring your own board", done as a new user does: in a fresh copy of the workspace, with
//! the commands as they stand in the document.

mod clone;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use clone::{Clone, files, text, workspace};

/// Every file with its text.
fn texts(directory: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = files(directory).into_iter();
    files
        .map(|path| (path.clone(), fs::read(path).expect("a file")))
        .collect()
}

#[test]
fn bad_names_are_refused_with_the_reason_and_nothing_is_written() {
    let clone = Clone::new();
    let before = texts(&clone.path(""));
    let expected = [
        (
            "9lives",
            "expected lowercase ASCII letters, digits and `_`, a letter first",
        ),
        ("Mine", "expected lowercase"),
        (
            "my-board",
            "expected lowercase ASCII letters, digits and `_`, a letter first; did you mean `my_board`?",
        ),
        ("../mine", "expected lowercase"),
        ("bräd", "expected lowercase"),
        ("", "expected lowercase"),
        (
            "a_board_with_a_name_of_31_lette",
            "expected at most 30 characters",
        ),
        (
            "my__board",
            "expected one `_` between words, and none at the end",
        ),
        (
            "my_board_",
            "expected one `_` between words, and none at the end",
        ),
        ("loop", "this word is a keyword of Rust"),
        ("union", "this word is a keyword of Rust"),
        ("incremental", "this name is taken"),
        ("std", "this name is taken"),
        ("con", "Windows has no files of this name"),
        (
            "serde",
            "this workspace has a package of that name, or uses one",
        ),
        (
            "codegen",
            "this workspace has a package of that name, or uses one",
        ),
        (
            "pycom",
            "bsp/pycom is there already, and nothing is overwritten",
        ),
        (
            "huzzah32",
            "boards/huzzah32.yaml is there already, and nothing is overwritten",
        ),
        (
            "blink",
            "examples/blink is there already, and nothing is overwritten",
        ),
        (
            "machine",
            "`machine` cannot be a name in the generated crate",
        ),
        (
            "header",
            "the name `header` stands twice in the generated crate",
        ),
    ];
    for (name, reason) in expected {
        let output = clone.xtask(&["new-board", "--", name]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        let message = text(&output.stderr);
        let expected = format!("error: `{name}` cannot be the name of a board: ");
        assert!(message.starts_with(&expected), "{message}");
        assert!(message.contains(reason), "{message}");
    }
    assert!(texts(&clone.path("")) == before, "something was written");
}

#[test]
fn a_new_board_builds_passes_its_test_and_is_formatted() {
    let clone = Clone::new();
    let output = clone.xtask(&["new-board", "my_board"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let tests = clone.run("cargo test -p my_board -p my_board-bsp");
    assert!(
        tests.contains("stays_on_while_the_button_is_pressed ... ok"),
        "{tests}"
    );
    clone.run("cargo clippy -p my_board -p my_board-bsp --all-targets -- --deny warnings");
    clone.run("cargo fmt --all --check");
    let output = clone.xtask(&["generate", "--check"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    // Once more: what is there stays as it is.
    let before = texts(&clone.path("boards"));
    assert_eq!(
        clone.xtask(&["new-board", "my_board"]).status.code(),
        Some(1)
    );
    assert!(texts(&clone.path("boards")) == before);
}

#[test]
fn a_fault_of_another_pin_map_is_told_where_it_is() {
    let clone = Clone::new();
    let pin_map = clone.path("pinmap.yaml");
    let right = fs::read_to_string(&pin_map).expect("a pin map");
    fs::write(&pin_map, right.replacen("io-mux: 0x34", "io-mux: 0x38", 1)).expect("written");
    let before = texts(&clone.path(""));
    let output = clone.xtask(&["new-board", "my_board"]);
    assert_eq!(output.status.code(), Some(1));
    let message = text(&output.stderr);
    assert!(message.contains("error[io-mux-offset]"), "{message}");
    assert!(message.contains("pinmap.yaml:32:"), "{message}");
    assert!(texts(&clone.path("")) == before, "something was written");
}

/// A directory that is no part of any workspace, as other people have theirs.
#[test]
fn a_crate_somewhere_else_builds() {
    let clone = Clone::new();
    let elsewhere = tempfile::tempdir().expect("a directory");
    let pin_map = elsewhere.path().join("mine.yaml");
    let board = "\
bsp: { crate: my-bsp, directory: mine, type: Mine, title: my board, description: \"My \\\"own\\\" board\" }
namespaces:
  header: { title: the header, doc: Pins., names: [{ name: D1, pad: GPIO12 }] }
";
    fs::write(&pin_map, board).expect("written");
    let path = |path: &Path| path.to_str().expect("a text").to_owned();
    let (pin_map, out) = (path(&pin_map), path(&elsewhere.path().join("Meine Übung")));
    let generate = ["generate", "--pinmap", &pin_map, "--out", &out];
    let output = clone.xtask(&generate);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let own = format!("{out}/mine");
    // What is fetched already, and no more.
    fs::copy(clone.path("Cargo.lock"), format!("{own}/Cargo.lock")).expect("copied");
    let tests = clone.run_in(&own, "cargo test");
    // The examples in its documentation.
    assert!(tests.contains("src/generated/header.rs"), "{tests}");
    let output = clone.xtask(&[&generate[..], &["--check"]].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
}

/// The blocks of code of a document, with what stands behind the fence.
fn blocks(document: &str) -> Vec<(&str, &str)> {
    let blocks = document.split("\n```").skip(1).step_by(2);
    blocks
        .map(|block| block.split_once('\n').expect("a block"))
        .collect()
}

#[test]
fn bring_your_own_board_does_what_it_says() {
    let document = fs::read_to_string(workspace().join("docs/bring-your-own-board.md"));
    let document = document.expect("the document").replace("\r\n", "\n");
    let clone = Clone::new();
    let mut printed = String::new();
    let mut steps = 0;
    for (kind, code) in blocks(&document) {
        let code = code.trim_start_matches('\n');
        match kind.split_once(' ').unwrap_or((kind, "")) {
            ("sh", _) => {
                for line in code.lines().filter(|line| line.starts_with("cargo ")) {
                    printed = match line.strip_prefix("cargo xtask ") {
                        Some(arguments) => {
                            let words: Vec<_> = arguments.split_whitespace().collect();
                            let output = clone.xtask(&words);
                            text(&output.stdout) + &text(&output.stderr)
                        }
                        None => clone.run(line),
                    };
                    steps += 1;
                }
            }
            ("yaml" | "rust", path) => {
                let file = clone.path(path);
                assert!(
                    file.exists(),
                    "the document changes {path}, which is not there"
                );
                fs::write(file, format!("{}\n", code.trim_end())).expect("written");
                steps += 1;
            }
            ("text", _) => {
                assert_eq!(
                    printed.trim_end(),
                    code.trim_end(),
                    "what the step before prints"
                );
                steps += 1;
            }
            // What needs a board and its toolchain.
            ("console", _) => {}
            _ => panic!("the test does not know what to do with {kind}"),
        }
    }
    assert!(steps > 8, "{steps}");
    // At its end everything is as it should be: all tests of the new crates, those in their documentation too; and, where there is time
    // for it, those of the whole workspace, but for this one, which would do so in a copy of the copy.
    let own = "cargo test -p lantern -p lantern-bsp";
    let whole = "cargo test --workspace -- --skip bring_your_own_board_does_what_it_says";
    let is_whole = env::var_os("WHOLE_GUIDE").is_some();
    if !is_whole {
        // Not by a macro: what these print is shown of a test that fails.
        let note = format!(
            "NOT RUN in the copy: {whole}\nWHOLE_GUIDE=1 runs it, as long as all tests take\n"
        );
        let _ = std::io::stderr().write_all(note.as_bytes());
    }
    let tests = clone.run(if is_whole { whole } else { own });
    assert!(tests.contains("src/generated/header.rs"), "{tests}");
    clone.run("cargo fmt --all --check");
    let output = clone.xtask(&["generate", "--check"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
}
