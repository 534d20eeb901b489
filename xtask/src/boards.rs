//! The boards of the workspace: its own pin map, and those of other boards beside it.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context as _, Result, ensure};
use codegen::{Chip, File, Home, Model, Report, Source};

/// The workspace's own pin map, which has the chip's part.
pub const OWN: &str = "pinmap.yaml";
/// The directory of the generated crates.
pub const CRATES: &str = "bsp";
/// The directory of the chip's crate, in that of the generated ones.
pub const PADS: &str = "pads";
/// The directory of the other boards' pin maps.
pub const OTHERS: &str = "boards";

/// The directory of the shields' files.
pub const SHIELDS: &str = "boards/shields";

/// A pin map and what it says.
pub struct Board {
    /// The pin map's name in headers: its path in the workspace, or its bare name.
    pub name: String,
    /// Its text, with its name in messages.
    pub file: Text,
    /// The command that makes its files anew.
    pub command: String,
    /// What it says.
    pub model: Model,
}

/// A file's text.
pub struct Text {
    /// Its name in messages.
    pub name: String,
    /// What is in it.
    pub text: String,
}

impl Text {
    /// The same for the generator.
    pub fn source(&self) -> Source<'_> {
        Source {
            name: &self.name,
            text: &self.text,
        }
    }
}

/// The pin maps of the workspace, or one of them, with what can be plugged into their boards.
pub struct Boards {
    /// The pin maps.
    pub boards: Vec<Board>,
    /// The files of shields.
    pub shields: Vec<Text>,
}

impl Board {
    /// A board whose pin map is in the workspace, so that its files are made with those of all others.
    pub fn in_workspace(name: String, file: Text, model: Model) -> Self {
        let command = "cargo xtask generate".to_owned();
        Self {
            name,
            file,
            command,
            model,
        }
    }

    /// Its files, and the directories in which there are no others.
    pub fn files(&self, home: &Home) -> (Vec<File>, Vec<String>) {
        let files = codegen::render(&self.model, &self.name, &self.command, home);
        (files, codegen::render::directories(&self.model))
    }

    /// Its page to explore.
    pub fn page(&self) -> File {
        codegen::render::page(&self.model, &self.name, &self.command)
    }

    /// Its pictures and tables.
    pub fn pictures(&self, home: &Home) -> (Vec<File>, Vec<String>) {
        let files = codegen::render::pictures(&self.model, &self.name, &self.command, home);
        (files, codegen::render::picture_directories(&self.model))
    }
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

impl From<Report> for Fault {
    fn from(report: Report) -> Self {
        Self::Reports(vec![report])
    }
}

/// Where crates in `out` are, as seen from this workspace.
pub fn home(out: &Path) -> Result<Home> {
    let crates = real(&workspace()?.join(CRATES))?;
    let out = real(out)?;
    if out == crates {
        return Ok(Home::Workspace);
    }
    // From a crate, one more directory up. Without a way, as between drives of Windows, it is the whole path.
    let crates = pathdiff::diff_paths(&crates, out.join("a crate")).unwrap_or(crates);
    let pads = crates.join(PADS).display().to_string();
    Ok(Home::Elsewhere {
        pads: pads.replace(std::path::MAIN_SEPARATOR, "/"),
    })
}

/// A path without links and `..`, of which not all needs to be there yet.
fn real(path: &Path) -> Result<PathBuf> {
    let path =
        std::path::absolute(path).with_context(|| format!("{} is no path", path.display()))?;
    for there in path.ancestors() {
        if let (Ok(real), Ok(rest)) = (there.canonicalize(), path.strip_prefix(there)) {
            // Joined with nothing, it would end in a separator.
            return Ok(real.components().chain(rest.components()).collect());
        }
    }
    Ok(path)
}

/// Reads one pin map, or all of the workspace: its own and every `boards/*.yaml`; and the shields for them. The faults of all
/// pin maps are found in one run, and then those of all shields.
pub fn load(pinmap: Option<&Path>) -> Result<Boards, Fault> {
    let workspace = workspace()?;
    let paths = match pinmap {
        Some(path) => vec![path.to_owned()],
        None => pin_maps(&workspace)?,
    };
    let mut chip: Option<Chip> = None;
    let mut boards = Vec::new();
    let mut reports = Vec::new();
    for path in paths {
        let place = Place::of(&path, &workspace);
        if !place.is_own && chip.is_none() {
            // The workspace's own pin map comes first, so either it is not asked for, or it has faults.
            match own_chip() {
                Ok(own) => chip = Some(own),
                Err(Fault::Reports(faults)) => {
                    if reports.is_empty() {
                        reports.extend(faults);
                    }
                    break;
                }
                Err(other) => return Err(other),
            }
        }
        // Messages have the path as it was given, which an editor or a terminal can follow.
        let given = match pinmap {
            Some(path) => path.display().to_string(),
            None => place.name.clone(),
        };
        let contents = read(&path)?;
        let (text, model) = match model(&given, &contents, chip.as_ref()) {
            Ok(model) => model,
            Err(report) => {
                reports.push(report);
                continue;
            }
        };
        let file = Text { name: given, text };
        boards.push(match place.is_listed {
            true => {
                chip.get_or_insert_with(|| Chip::of(&model));
                Board::in_workspace(place.name, file, model)
            }
            // What stands in the files' headers must not depend on where they are written to.
            false => Board {
                command: format!("cargo xtask generate --pinmap {}", place.name),
                name: place.name,
                file,
                model,
            },
        });
    }
    if !reports.is_empty() {
        return Err(Fault::Reports(reports));
    }
    if pinmap.is_none() {
        directories_differ(&boards)?;
    }
    let shields = shields(&workspace)?;
    let files: Vec<_> = shields.iter().map(Text::source).collect();
    let mut plugged: Vec<_> = boards
        .iter_mut()
        .map(|board| (board.file.source(), &mut board.model))
        .collect();
    codegen::plug_in(&mut plugged, &files, pinmap.is_none()).map_err(Fault::Reports)?;
    drop(plugged);
    Ok(Boards { boards, shields })
}

/// The files of shields.
fn shields(workspace: &Path) -> Result<Vec<Text>, Fault> {
    let paths = yaml_files(&workspace.join(SHIELDS))?;
    let mut files = Vec::new();
    for path in paths {
        let contents = read(&path)?;
        let name = Place::of(&path, workspace).name;
        let text = codegen::text(&name, &contents)?.to_owned();
        files.push(Text { name, text });
    }
    Ok(files)
}

/// The model of a new pin map that is to be in the workspace.
pub fn model_of(name: &str, text: &str) -> Result<Model, Fault> {
    let (_, model) = model(name, text.as_bytes(), Some(&own_chip()?))?;
    Ok(model)
}

/// The chip's part of the workspace's own pin map.
pub fn own_chip() -> Result<Chip, Fault> {
    let contents = read(&own()?)?;
    let text = codegen::text(OWN, &contents)?;
    Ok(Chip::read(Source { name: OWN, text })?)
}

/// The text and the model of a pin map, with a chip's part if that is not its own.
fn model(name: &str, contents: &[u8], chip: Option<&Chip>) -> Result<(String, Model), Report> {
    let text = codegen::text(name, contents)?;
    let model = codegen::load_on(Source { name, text }, chip)?;
    Ok((text.to_owned(), model))
}

/// The workspace's pin maps, its own first.
fn pin_maps(workspace: &Path) -> Result<Vec<PathBuf>> {
    let mut found = yaml_files(&workspace.join(OTHERS))?;
    found.insert(0, workspace.join(OWN));
    Ok(found)
}

/// The files of a directory that end in `.yaml`, in their order; none if there is no directory.
fn yaml_files(directory: &Path) -> Result<Vec<PathBuf>> {
    let listed = || -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(directory)?;
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

/// The largest file that is read: a thousand times the largest pin map. What has no end, such as a device, has more.
const LARGEST: u64 = 32 << 20;

/// What a file has in it.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    let mut contents = Vec::new();
    let read =
        fs::File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut contents));
    read.with_context(|| format!("cannot read {}", path.display()))?;
    ensure!(
        contents.len() as u64 <= LARGEST,
        "{} has more than 32 MB: that is no pin map",
        path.display()
    );
    Ok(contents)
}

/// A pin map's name in messages: its path in the workspace, or its bare name.
pub fn shown(file: &Path, workspace: &Path) -> String {
    Place::of(file, workspace).name
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

/// The workspace's own pin map.
fn own() -> Result<PathBuf> {
    Ok(workspace()?.join(OWN))
}

/// Where a pin map is.
struct Place {
    /// Its name in headers, the same from wherever the command is run: its path in the workspace, or its bare name.
    name: String,
    /// Whether it is the workspace's own.
    is_own: bool,
    /// Whether it is among those that are made without being asked for.
    is_listed: bool,
}

impl Place {
    fn of(file: &Path, workspace: &Path) -> Self {
        let inside = || {
            let (file, workspace) = (file.canonicalize().ok()?, workspace.canonicalize().ok()?);
            Some(file.strip_prefix(workspace).ok()?.to_owned())
        };
        let inside = inside();
        let path = inside.as_deref().or(file.file_name().map(Path::new));
        let parts: Vec<_> = path
            .unwrap_or(file)
            .iter()
            .map(|part| part.to_string_lossy())
            .collect();
        let is_own = inside.as_deref() == Some(Path::new(OWN));
        let is_other = matches!(
            parts.as_slice(),
            [directory, file] if directory == OTHERS && file.ends_with(".yaml")
        );
        Self {
            name: parts.join("/"),
            is_own,
            is_listed: is_own || inside.is_some() && is_other,
        }
    }
}
