//! Changes of files that happen all or not at all.

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context as _, Result};

use crate::plan::Change;

/// Makes all changes. Each new text is complete beside its file before the first file is replaced; if a replacement fails
/// even so, the files replaced so far get their old text back.
pub fn apply(changes: &[Change]) -> Result<()> {
    let result = prepare(changes).and_then(|()| replace(changes));
    if result.is_err() {
        for change in changes {
            // What was never written or is already renamed is not there.
            let _ = fs::remove_file(beside(&change.path));
        }
    }
    result
}

fn prepare(changes: &[Change]) -> Result<()> {
    for change in changes {
        if let Some(text) = &change.new {
            write_beside(&change.path, text.as_bytes())
                .with_context(|| format!("cannot write {}", change.path.display()))
                .context("nothing was changed")?;
        }
    }
    Ok(())
}

fn replace(changes: &[Change]) -> Result<()> {
    for (done, change) in changes.iter().enumerate() {
        let path = &change.path;
        let result = match &change.new {
            Some(_) => fs::rename(beside(path), path),
            None => fs::remove_file(path),
        };
        if let Err(error) = result {
            let restored: io::Result<()> = changes.iter().take(done).try_for_each(restore);
            let error =
                anyhow::Error::new(error).context(format!("cannot replace {}", path.display()));
            return Err(match restored {
                Ok(()) => error.context("nothing was changed"),
                Err(second) => {
                    error.context(format!("and could not put back what was there: {second}"))
                }
            });
        }
    }
    Ok(())
}

fn restore(change: &Change) -> io::Result<()> {
    match &change.old {
        Some(old) => {
            write_beside(&change.path, old)?;
            fs::rename(beside(&change.path), &change.path)
        }
        None => fs::remove_file(&change.path),
    }
}

/// Writes to a file in the same directory: only within a file system is a renaming atomic.
fn write_beside(path: &Path, contents: &[u8]) -> io::Result<()> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    fs::write(beside(path), contents)
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: PathBuf, old: Option<&str>, new: Option<&str>) -> Change {
        if let Some(old) = old {
            fs::write(&path, old).unwrap();
        }
        Change {
            path,
            old: old.map(|old| old.as_bytes().to_vec()),
            new: new.map(str::to_owned),
        }
    }

    fn entries(directory: &Path) -> Vec<String> {
        let entries = fs::read_dir(directory).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn writes_replaces_and_removes() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        let changes = [
            change(at("made"), None, Some("new")),
            change(at("replaced"), Some("old"), Some("new")),
            change(at("removed"), Some("old"), None),
            change(dir.path().join("deep/down/made"), None, Some("new")),
        ];
        apply(&changes).unwrap();
        assert_eq!(entries(dir.path()), ["deep", "made", "replaced"]);
        assert_eq!(fs::read_to_string(at("made")).unwrap(), "new");
        assert_eq!(fs::read_to_string(at("replaced")).unwrap(), "new");
        assert_eq!(entries(&at("deep/down")), ["made"]);
    }

    #[test]
    fn puts_everything_back_when_a_replacement_fails() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        // A file cannot be renamed to a directory, and that shows only after the first two are replaced.
        fs::create_dir_all(at("blocked/inside")).unwrap();
        let changes = [
            change(at("made"), None, Some("new")),
            change(at("replaced"), Some("old"), Some("new")),
            change(at("blocked"), None, Some("new")),
            change(at("later"), Some("old"), Some("new")),
        ];
        let error = apply(&changes).unwrap_err();
        assert!(format!("{error:#}").contains("blocked"), "{error:#}");
        assert_eq!(entries(dir.path()), ["blocked", "later", "replaced"]);
        assert_eq!(fs::read_to_string(at("replaced")).unwrap(), "old");
        assert_eq!(fs::read_to_string(at("later")).unwrap(), "old");
    }

    #[test]
    fn touches_nothing_when_a_text_cannot_be_written() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::write(at("file"), "not a directory").unwrap();
        let changes = [
            change(at("replaced"), Some("old"), Some("new")),
            change(at("file").join("made"), None, Some("new")),
        ];
        assert!(apply(&changes).is_err());
        assert_eq!(entries(dir.path()), ["file", "replaced"]);
        assert_eq!(fs::read_to_string(at("replaced")).unwrap(), "old");
    }
}
