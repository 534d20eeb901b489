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
    let mut boards = vec![board(chip, None)];
    let others = fs::read_dir(workspace().join("boards")).expect("the directory is there");
    let others = others.map(|entry| Path::new("boards").join(entry.expect("an entry").file_name()));
    let mut others: Vec<_> = others
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect();
    others.sort();
    for path in others {
        let name = path.to_str().expect("the name is text").replace('\\', "/");
        let text = read(&path);
        let source = Source {
            name: &name,
            text: &text,
        };
        boards.push(board(source, Some(chip)));
    }
    boards
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
