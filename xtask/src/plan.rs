//! What has to change on disk for the generated files to be as they should.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use codegen::File;

/// What has to change, and how much need not.
#[derive(Debug)]
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

impl Plan {
    /// Compares the files with those in `out`. What else is in the `directories` has been left over.
    pub fn new(out: &Path, files: Vec<File>, directories: &[String]) -> io::Result<Self> {
        let mut changes = Vec::new();
        let mut unchanged = 0;
        let mut known = HashSet::new();
        for file in files {
            let path = out.join(&file.path);
            let old = existing(fs::read(&path))?;
            known.insert(path.clone());
            let same = old.as_deref() == Some(file.text.as_bytes());
            if same || file.once && old.is_some() {
                unchanged += 1;
            } else {
                let new = Some(file.text);
                changes.push(Change { path, old, new });
            }
        }
        for directory in directories {
            for path in files_in(&out.join(directory))? {
                if !known.contains(&path) {
                    let old = existing(fs::read(&path))?;
                    changes.push(Change {
                        path,
                        old,
                        new: None,
                    });
                }
            }
        }
        Ok(Self { changes, unchanged })
    }
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
