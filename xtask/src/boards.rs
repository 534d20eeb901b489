//! The boards of the workspace: its own pin map, and those of other boards beside it.

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context as _, Result};
use codegen::{File, Model, Report, Source};

/// The workspace's own pin map, which has the chip's part.
const OWN: &str = "pinmap.yaml";
/// The directory of the other boards' pin maps.
pub const OTHERS: &str = "boards";

/// A pin map and what it says.
pub struct Board {
    /// The pin map's name in messages and headers: its path in the workspace, or its bare name.
    pub name: String,
    /// The command that makes its files anew.
    pub command: String,
    /// What it says.
    pub model: Model,
}

impl Board {
    /// A board whose pin map is in the workspace, so that its files are made with those of all others.
    pub fn in_workspace(name: String, model: Model) -> Self {
        let command = "cargo xtask generate".to_owned();
        Self {
            name,
            command,
            model,
        }
    }

    /// Its files, and the directories in which there are no others.
    pub fn files(&self) -> (Vec<File>, Vec<String>) {
        let files = codegen::render(&self.model, &self.name, &self.command);
        (files, codegen::render::directories(&self.model))
    }

    /// Its pictures and tables.
    pub fn pictures(&self) -> (Vec<File>, Vec<String>) {
        let files = codegen::render::pictures(&self.model, &self.name, &self.command);
        (files, codegen::render::picture_directories(&self.model))
    }
}

/// The workspace's own pin map, which other boards take the chip's part of.
pub struct Chip(Vec<u8>);

impl Chip {
    /// Its text.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn source(&self) -> Result<Source<'_>, Report> {
        let text = codegen::text(OWN, &self.0)?;
        Ok(Source { name: OWN, text })
    }
}

/// Reads the workspace's own pin map.
pub fn chip(workspace: &Path) -> Result<Chip> {
    read(&workspace.join(OWN)).map(Chip)
}

/// The model of a pin map, with the chip's part of the workspace's own one if there is another.
fn model(name: &str, contents: &[u8], chip: Option<&Chip>) -> Result<Model, Report> {
    let text = codegen::text(name, contents)?;
    let chip = chip.map(Chip::source).transpose()?;
    codegen::load(Source { name, text }, chip)
}

/// Why there are no boards.
pub enum Fault {
    /// The pin maps say something wrong.
    Reports(Vec<Report>),
    /// Anything else.
    Other(anyhow::Error),
}

impl From<anyhow::Error> for Fault {
    fn from(error: anyhow::Error) -> Self {
        Self::Other(error)
    }
}

/// Reads one pin map, or all of the workspace: its own and every `boards/*.yaml`. The faults of all
/// are found in one run.
pub fn load(pinmap: Option<&Path>) -> Result<Vec<Board>, Fault> {
    let workspace = workspace()?;
    let chip = chip(&workspace)?;
    let paths = match pinmap {
        Some(path) => vec![path.to_owned()],
        None => pin_maps(&workspace)?,
    };
    let mut boards = Vec::new();
    let mut reports = Vec::new();
    for path in paths {
        let contents = read(&path)?;
        let (name, is_inside) = shown(&path, &workspace);
        // Messages have a path as it was given, which an editor or a terminal can follow.
        let given = match pinmap {
            Some(path) => path.display().to_string(),
            None => name.clone(),
        };
        match model(&given, &contents, (name != OWN).then_some(&chip)) {
            Ok(model) if is_inside => boards.push(Board::in_workspace(name, model)),
            // What stands in the files' headers must not depend on where they are written to.
            Ok(model) => boards.push(Board {
                command: format!("cargo xtask generate --pinmap {name}"),
                name,
                model,
            }),
            Err(report) => reports.push(report),
        }
    }
    if !reports.is_empty() {
        return Err(Fault::Reports(reports));
    }
    if pinmap.is_none() {
        directories_differ(&boards)?;
    }
    Ok(boards)
}

/// The workspace's pin maps, its own first.
fn pin_maps(workspace: &Path) -> Result<Vec<PathBuf>> {
    let directory = workspace.join(OTHERS);
    let listed = || -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(&directory)?;
        entries.map(|entry| Ok(entry?.path())).collect()
    };
    let mut found = match listed() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        listed => listed.with_context(|| format!("cannot read {}", directory.display()))?,
    };
    found.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "yaml")
    });
    found.sort();
    found.insert(0, workspace.join(OWN));
    Ok(found)
}

/// Two boards in one directory would be written over each other.
fn directories_differ(boards: &[Board]) -> Result<()> {
    for (i, board) in boards.iter().enumerate() {
        let directory = &board.model.bsp.directory;
        let mut others = boards.iter().take(i);
        if let Some(other) = others.find(|other| other.model.bsp.directory == *directory) {
            anyhow::bail!(
                "{} and {} both say `directory: {directory}`: expected one of its own for each",
                other.name,
                board.name
            );
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The workspace: `cargo run` says where this package is; without it, it is where it was built.
pub fn workspace() -> Result<PathBuf> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    let workspace = package
        .parent()
        .context("this package is not in a workspace")?;
    Ok(workspace.to_owned())
}

/// A file's name for messages and headers, the same from wherever the command is run: its path in the workspace, or its
/// bare name. And whether it is in the workspace, where it is made anew with all others.
fn shown(file: &Path, workspace: &Path) -> (String, bool) {
    let inside = || {
        let (file, workspace) = (file.canonicalize().ok()?, workspace.canonicalize().ok()?);
        Some(file.strip_prefix(workspace).ok()?.to_owned())
    };
    let inside = inside();
    let bare = || file.file_name().map(PathBuf::from);
    let name = inside.clone().or_else(bare);
    let name = name.unwrap_or_else(|| file.to_owned());
    let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
    let name = parts.join("/");
    let is_found = name == OWN
        || matches!(parts.as_slice(), [directory, file] if directory == OTHERS && file.ends_with(".yaml"));
    (name, inside.is_some() && is_found)
}
