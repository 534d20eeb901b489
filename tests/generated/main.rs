//! The generated code: fresh, the same each time, and as the golden files have it.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{File, Source, load, render};

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
    render(&model, source.name, "cargo xtask generate")
}

fn bsp() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../bsp")
}

#[test]
fn the_committed_code_is_what_the_pin_map_makes() {
    for file in files(PIN_MAP, None).iter().filter(|file| !file.once) {
        let committed = fs::read_to_string(bsp().join(&file.path)).unwrap_or_default();
        assert!(
            committed.replace("\r\n", "\n") == file.text,
            "bsp/{} is not what pinmap.yaml makes; run `cargo xtask generate`",
            file.path
        );
    }
}

#[test]
fn nothing_but_generated_files_lies_among_them() {
    let made = files(PIN_MAP, None);
    for directory in ["pads/src/generated", "pycom/src/generated"] {
        for entry in fs::read_dir(bsp().join(directory)).unwrap() {
            let path = format!(
                "{directory}/{}",
                entry.unwrap().file_name().to_str().unwrap()
            );
            assert!(
                made.iter().any(|file| file.path == path),
                "bsp/{path} is left over"
            );
        }
    }
}

#[test]
fn rendering_is_repeatable() {
    assert!(files(PIN_MAP, None) == files(PIN_MAP, None));
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

#[test]
fn the_generator_knows_no_name_of_these_boards() {
    let model = load(PIN_MAP, None).unwrap_or_else(|report| panic!("{report}"));
    let mut names: Vec<String> = vec![model.bsp.type_name.clone(), "exp_board".into()];
    names.extend(model.boards.iter().map(|board| board.name.clone()));
    names.extend(
        model
            .boards
            .iter()
            .flat_map(|board| &board.wires)
            .map(|wire| wire.name.clone()),
    );
    for directory in ["codegen/src", "bsp/pads/src"] {
        for (path, text) in sources(&bsp().join("..").join(directory)) {
            // Examples in documentation may be about a board that the reader knows.
            let code = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            for (number, line) in code.enumerate() {
                let found = names.iter().find(|name| line.contains(name.as_str()));
                assert!(
                    found.is_none(),
                    "{}, code line {number}: {line}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn no_name_space_can_hide_a_module_of_the_chips_crate() {
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

/// The Rust sources under a directory, but for what is generated.
fn sources(directory: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "generated") {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push((path.clone(), fs::read_to_string(&path).unwrap()));
        }
    }
    found
}
