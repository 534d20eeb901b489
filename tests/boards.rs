//! The boards of the workspace, for tests that hold for any board.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{File, Model, Source, load};

/// A board's pin map and what it says.
pub struct Board {
    /// The pin map's path in the workspace.
    pub origin: String,
    /// What it says.
    pub model: Model,
}

impl Board {
    /// What is generated from it.
    #[must_use]
    pub fn files(&self) -> Vec<File> {
        codegen::render(
            &self.model,
            &self.origin,
            "cargo xtask generate",
            &codegen::Home::Workspace,
        )
    }

    /// The name of its crate in Rust.
    #[must_use]
    pub fn crate_name(&self) -> String {
        self.model.bsp.package.replace('-', "_")
    }
}

/// The boards whose crates are committed: that of `pinmap.yaml`, and those of `boards` with a crate.
///
/// # Panics
///
/// When a pin map cannot be read or is at fault.
#[must_use]
pub fn all() -> Vec<Board> {
    let mut boards = pin_maps();
    boards.retain(|board| {
        workspace()
            .join("bsp")
            .join(&board.model.bsp.directory)
            .exists()
    });
    boards
}

/// All boards, whether or not their crates are committed.
///
/// # Panics
///
/// When a pin map cannot be read or is at fault.
#[must_use]
pub fn pin_maps() -> Vec<Board> {
    let own = read("pinmap.yaml".as_ref());
    let chip = Source {
        name: "pinmap.yaml",
        text: &own,
    };
    let mut texts = vec![(chip.name.to_owned(), own.clone())];
    texts.extend(files("boards"));
    let mut boards: Vec<_> = texts
        .iter()
        .map(|(name, text)| board(Source { name, text }, Some(chip)))
        .collect();
    let shields = files("boards/shields");
    let shields: Vec<_> = shields
        .iter()
        .map(|(name, text)| Source { name, text })
        .collect();
    let mut plugged: Vec<_> = texts
        .iter()
        .zip(&mut boards)
        .map(|((name, text), board)| (Source { name, text }, &mut board.model))
        .collect();
    if let Err(reports) = codegen::plug_in(&mut plugged, &shields, true) {
        panic!("{}", reports[0]);
    }
    boards
}

/// The pin maps or files of shields in a directory, by their paths in the workspace, in order.
fn files(directory: &str) -> Vec<(String, String)> {
    let files = fs::read_dir(workspace().join(directory)).expect("the directory is there");
    let files = files.map(|entry| Path::new(directory).join(entry.expect("an entry").file_name()));
    let mut files: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect();
    files.sort();
    let named = files.iter().map(|path| {
        let name = path.to_str().expect("the name is text").replace('\\', "/");
        (name, read(path))
    });
    named.collect()
}

/// The root of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(workspace().join(path)).expect("the pin map can be read")
}

fn board(source: Source<'_>, chip: Option<Source<'_>>) -> Board {
    Board {
        origin: source.name.to_owned(),
        model: load(source, chip).unwrap_or_else(|report| panic!("{report}")),
    }
}
