//! Boards are data: no name of one stands in what generates code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Model, Source, load};

const CHIP: Source<'_> = Source {
    name: "pinmap.yaml",
    text: include_str!("../../pinmap.yaml"),
};
const OTHER: Source<'_> = Source {
    name: "huzzah32.yaml",
    text: include_str!("../../boards/huzzah32.yaml"),
};

/// What the pin maps call their boards, in small letters and without the numbers of their versions.
fn names(model: &Model) -> BTreeSet<String> {
    let bsp = &model.bsp;
    let crates = [&bsp.directory, &bsp.type_name];
    let boards = model.boards.iter();
    let boards = boards.flat_map(|board| [&board.module, &board.name]);
    let spaces = model.others.iter().map(|space| &space.name);
    let names = crates.into_iter().chain(boards).chain(spaces);
    let names = names.map(|name| name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' '));
    names.map(str::to_lowercase).collect()
}

/// The files below these paths.
fn files(paths: &[&str]) -> Vec<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut rest: Vec<_> = paths.iter().map(|path| package.join(path)).collect();
    let mut found = Vec::new();
    while let Some(path) = rest.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(path).expect("a directory");
            rest.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else {
            found.push(path);
        }
    }
    found
}

#[test]
fn no_name_of_a_board_stands_in_the_generator() {
    let models = [load(CHIP, None), load(OTHER, Some(CHIP))];
    let models = models.map(|model| model.unwrap_or_else(|report| panic!("{report}")));
    let names: BTreeSet<_> = models.iter().flat_map(names).collect();
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
    let files = files(&[
        "src",
        "rules",
        "benches",
        "Cargo.toml",
        "svd-differences.yaml",
    ]);
    assert!(files.len() > 60, "the files were found: {}", files.len());
    for file in files {
        let text = fs::read_to_string(&file).expect("a text").to_lowercase();
        for (line, text) in text.lines().enumerate() {
            for name in &names {
                let (file, line) = (file.display(), line + 1);
                assert!(!text.contains(name.as_str()), "{file}:{line}: `{name}`");
            }
        }
    }
}
