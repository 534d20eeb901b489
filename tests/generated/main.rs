//! The generated code: fresh, the same each time, and as the golden files have it.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bsp_tests::boards;
use bsp_tests::new_crate::new_crates;
use codegen::{File, Home, Model, Source, load, render};

const PIN_MAP: Source<'_> = Source {
    name: "pinmap.yaml",
    text: include_str!("../../pinmap.yaml"),
};
const SMALL: Source<'_> = Source {
    name: "small.yaml",
    text: include_str!("small.yaml"),
};

fn files(source: Source<'_>, chip: Option<Source<'_>>) -> Vec<File> {
    let model = load(source, chip).unwrap_or_else(|report| panic!("{report}"));
    render(
        &model,
        source.name,
        "cargo xtask generate",
        &Home::Workspace,
    )
}

fn bsp() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../bsp")
}

#[test]
fn what_is_committed_is_what_the_pin_maps_make() {
    for board in boards::all() {
        for file in board.files().iter().filter(|file| !file.once) {
            let committed = fs::read_to_string(bsp().join(&file.path)).unwrap_or_default();
            assert!(
                committed.replace("\r\n", "\n") == file.text,
                "bsp/{} is not what {} makes; run `cargo xtask generate`",
                file.path,
                board.origin
            );
        }
    }
}

#[test]
fn nothing_but_generated_files_lies_among_them() {
    for board in boards::all() {
        let made = board.files();
        let directories = codegen::render::directories(&board.model);
        for directory in &directories {
            // What a board has nothing for, such as shields, has no directory.
            let Ok(entries) = fs::read_dir(bsp().join(directory)) else {
                assert!(!made.iter().any(|file| file.path.starts_with(directory)));
                continue;
            };
            for entry in entries {
                let path = format!(
                    "{directory}/{}",
                    entry.unwrap().file_name().to_str().unwrap()
                );
                assert!(
                    directories.contains(&path) || made.iter().any(|file| file.path == path),
                    "bsp/{path} is left over"
                );
            }
        }
    }
}

#[test]
fn rendering_is_repeatable() {
    let (once, again) = (boards::all(), boards::all());
    for (once, again) in once.iter().zip(&again) {
        assert!(once.files() == again.files(), "{}", once.origin);
    }
}

/// What is generated, of every pin map, is as `rustfmt` would leave it; the generator itself runs none.
#[test]
fn it_is_formatted() {
    let directory = new_crates().join("formatted");
    let mut roots = Vec::new();
    let made = boards::pin_maps().into_iter().flat_map(|it| it.files());
    for file in made.chain(files(SMALL, Some(PIN_MAP))) {
        let path = directory.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &file.text).unwrap();
        // What its modules are is looked at too.
        if path.ends_with("generated/mod.rs") {
            roots.push(path);
        }
    }
    assert!(roots.len() > 9, "{roots:?}");
    let output = Command::new("rustfmt")
        .args(["--check", "--edition", "2024", "--color", "never"])
        .args(roots)
        .output()
        .expect("no `rustfmt`: `rustup component add rustfmt`");
    let differences = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{differences}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn the_small_board_is_as_in_the_golden_files() {
    // To accept a change: `INSTA_UPDATE=always cargo test --package bsp-tests --test generated`.
    let files = files(SMALL, Some(PIN_MAP));
    let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
    insta::assert_snapshot!("files", paths.join("\n"));
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for file in files {
            insta::assert_snapshot!(file.path.replace('/', "-"), file.text);
        }
    });
}

/// What the pin maps call their boards, in small letters and without the numbers of their versions.
fn names_of_boards(model: &Model) -> Vec<String> {
    let bsp = &model.bsp;
    let crates = [&bsp.directory, &bsp.type_name];
    let boards = model.boards.iter();
    let boards = boards.flat_map(|board| [&board.module, &board.name]);
    let spaces = model.others.iter().map(|space| &space.name);
    let names = crates.into_iter().chain(boards).chain(spaces);
    let names = names.map(|name| name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' '));
    names.map(str::to_lowercase).collect()
}

/// The boards that whoever wrote the generator knows. A new one may have any name, also one that is a word there.
fn boards_of_this_repository() -> Vec<boards::Board> {
    let mut boards = boards::all();
    boards.retain(|board| ["pinmap.yaml", "boards/huzzah32.yaml"].contains(&board.origin.as_str()));
    assert_eq!(boards.len(), 2);
    boards
}

/// Not in its comments, rules and manifest either; the test below looks for pins too, and in code alone.
#[test]
fn no_name_of_a_board_stands_in_the_generator() {
    let boards = boards_of_this_repository();
    let names: BTreeSet<_> = boards
        .iter()
        .flat_map(|board| names_of_boards(&board.model))
        .collect();
    for known in [
        "pycom",
        "lopy",
        "wipy",
        "sipy",
        "gpy",
        "fipy",
        "exp_board",
        "huzzah",
    ] {
        assert!(
            names.contains(known),
            "{known} is in the pin maps: {names:?}"
        );
    }
    let codegen = bsp().join("../codegen");
    let directories = ["src", "rules", "benches"].map(|directory| codegen.join(directory));
    let files = directories
        .iter()
        .flat_map(|directory| bsp_tests::files(directory, &is_generator));
    let mut files: Vec<_> = files.collect();
    files.extend(["Cargo.toml", "svd-differences.yaml"].map(|file| codegen.join(file)));
    assert!(files.len() > 60, "the files were found: {}", files.len());
    for file in files {
        let text = fs::read_to_string(&file).expect("a text").to_lowercase();
        // A page's files of shields plug into a connector, and fit a board, that there is.
        let mut is_of_shields = false;
        for (line, text) in text.lines().enumerate() {
            if text.starts_with("```") {
                is_of_shields = ["```yaml shields", "```yaml fit"].contains(&text);
            }
            if is_of_shields {
                continue;
            }
            for name in &names {
                let (file, line) = (file.display(), line + 1);
                assert!(!text.contains(name.as_str()), "{file}:{line}: `{name}`");
            }
        }
    }
}

/// Not the importer, which reads the lists of two other projects and knows the words in them.
fn is_generator(directory: &Path) -> bool {
    !directory.ends_with("codegen/src/import")
}

#[test]
fn the_generator_knows_no_name_of_these_boards() {
    let mut names = Vec::new();
    for board in boards_of_this_repository() {
        let model = board.model;
        let spaces = || std::iter::once(&model.primary).chain(&model.others);
        names.push(model.bsp.type_name.clone());
        names.push(model.bsp.directory.clone());
        names.extend(spaces().map(|space| space.name.clone()));
        names.extend(
            spaces()
                .flat_map(|space| &space.names)
                .map(|name| name.name.clone()),
        );
        names.extend(
            spaces()
                .flat_map(|space| &space.functions)
                .map(|function| function.name.clone()),
        );
        names.extend(
            model
                .boards
                .iter()
                .flat_map(|board| [board.name.clone(), board.module.clone()]),
        );
        let wires = model.boards.iter().flat_map(|board| &board.wires);
        names.extend(wires.map(|wire| wire.name.clone()));
    }
    // A word of Rust's too.
    names.retain(|name| name != "module");
    // What each LED is.
    names.retain(|name| name != "LED");
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let stands_in = |line: &str, name: &str| {
        line.match_indices(name).any(|(at, _)| {
            !line[..at].ends_with(letter) && !line[at + name.len()..].starts_with(letter)
        })
    };
    for directory in ["codegen/src", "bsp/pads/src", "bsp/sim/src"] {
        let sources = sources(&bsp().join("..").join(directory));
        let sources = sources
            .into_iter()
            .filter(|(path, _)| path.ancestors().all(is_generator))
            // Tests in files of their own.
            .filter(|(path, _)| {
                !path.ends_with("tests.rs") && !path.ends_with("stimulus/schema.rs")
            });
        for (path, text) in sources {
            // Examples in documentation may be about a board that the reader knows, and tests at the end of a file too.
            let code = text.split("#[cfg(test)]\nmod").next().unwrap_or_default();
            let code = code
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            for (number, line) in code.enumerate() {
                let found = names.iter().find(|name| stands_in(line, name));
                assert!(
                    found.is_none(),
                    "{}, code line {number}, {found:?}: {line}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn no_namespace_can_hide_a_module_of_the_chips_crate() {
    let root = include_str!("../../bsp/pads/src/lib.rs");
    let modules: Vec<_> = root
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    assert!(modules.len() > 4, "{modules:?}");
    for module in modules {
        let text = SMALL.text.replace("  edge:", &format!("  {module}:"));
        let report = load(
            Source {
                text: &text,
                ..SMALL
            },
            Some(PIN_MAP),
        )
        .expect_err(module);
        assert!(
            report
                .diagnostics()
                .iter()
                .any(|fault| fault.rule == "reserved-name"),
            "{module}"
        );
    }
}

/// The Rust sources under a directory, but for what is generated and for tests.
fn sources(directory: &Path) -> Vec<(PathBuf, String)> {
    let is_source = |name: &OsStr| name != "generated" && name != "tests";
    let files = bsp_tests::files(directory, &|path| path.file_name().is_some_and(is_source));
    let rust = files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    rust.map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        (path, text)
    })
    .collect()
}
