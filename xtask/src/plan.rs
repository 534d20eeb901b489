//! What has to change on disk for the generated files to be as they should.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context as _, Result, bail};
use codegen::File;

/// What has to change, and how much need not.
#[derive(Debug, Default)]
pub struct Plan {
    /// The changes, in the order of the files; left-overs last.
    pub changes: Vec<Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

/// A file that has to change.
#[derive(Debug)]
pub struct Change {
    /// The file.
    pub path: PathBuf,
    /// What is in it; nothing if there is no file.
    pub old: Option<Vec<u8>>,
    /// What shall be in it; nothing if there shall be no file.
    pub new: Option<String>,
}

impl Change {
    /// A file that shall have this text, whatever is there.
    pub fn to(path: PathBuf, new: String) -> Result<Self> {
        let old = existing(fs::read(&path)).with_context(|| cannot_read(&path))?;
        let new = Some(new);
        Ok(Self { path, old, new })
    }
}

impl Plan {
    /// Compares the files of a pin map with those in `out`. What else is in the `directories` and was generated from the same pin map,
    /// `origin`, has been left over; files that were not generated are none of ours.
    ///
    /// # Errors
    ///
    /// When files of another pin map are in the way: two crates would take turns in one directory.
    pub fn add(
        &mut self,
        out: &Path,
        files: Vec<File>,
        directories: &[String],
        origin: &str,
    ) -> Result<()> {
        let origin = &codegen::render::in_header(origin);
        let mut known = HashSet::new();
        for file in files {
            let path = out.join(&file.path);
            let old = existing(fs::read(&path)).with_context(|| cannot_read(&path))?;
            known.insert(path.clone());
            if let Some(old) = &old {
                is_of(old, origin, &path)?;
            }
            let same = old.as_deref() == Some(file.text.as_bytes());
            if same || file.once && old.is_some() {
                self.unchanged += 1;
            } else {
                let new = Some(file.text);
                self.changes.push(Change { path, old, new });
            }
        }
        for directory in directories {
            let directory = out.join(directory);
            let others = files_in(&directory).with_context(|| cannot_read(&directory))?;
            for path in others {
                if known.contains(&path) {
                    continue;
                }
                let old = fs::read(&path).with_context(|| cannot_read(&path))?;
                if is_of(&old, origin, &path)? {
                    let (old, new) = (Some(old), None);
                    self.changes.push(Change { path, old, new });
                }
            }
        }
        Ok(())
    }
}

fn cannot_read(path: &Path) -> String {
    format!(
        "cannot read {}, which would be compared; is it in the way?",
        path.display()
    )
}

/// Whether a file says that it was generated from a pin map; it must not be another one.
fn is_of(contents: &[u8], origin: &str, path: &Path) -> Result<bool> {
    let (is_generated, found) = header(contents);
    let Some(found) = found else {
        return Ok(is_generated);
    };
    if found != origin {
        bail!(
            "{} is generated from {found}: give the crate of {origin} another `directory`",
            path.display()
        );
    }
    Ok(true)
}

/// The pin map that a file says it was generated from.
pub fn origin(contents: &[u8]) -> Option<String> {
    header(contents).1
}

/// Whether a file says that it was generated, from whichever pin map.
pub fn is_generated(contents: &[u8]) -> bool {
    header(contents).0
}

/// Whether a file says that it was generated, and from which pin map.
fn header(contents: &[u8]) -> (bool, Option<String>) {
    // In a picture, the first line is that of the whole element.
    let mut lines = contents.split(|byte| *byte == b'\n').take(2);
    let header = lines.find_map(|line| {
        let mut marks = ["// ", "<!-- ", "<metadata>"].into_iter();
        let line = marks.find_map(|mark| line.strip_prefix(mark.as_bytes()))?;
        line.strip_prefix(codegen::render::HEADER.as_bytes())
    });
    // A header that is cut off says nothing about another pin map.
    let found = header.and_then(|header| {
        let end = header.windows(5).position(|end| end == b" by `")?;
        Some(String::from_utf8_lossy(header.get(..end)?).into_owned())
    });
    (header.is_some(), found)
}

fn files_in(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in existing(fs::read_dir(directory))?.into_iter().flatten() {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}

/// Takes it for nothing, not for an error, that something does not exist.
fn existing<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
