//! Changes of files that happen all or not at all, even when the process is killed in between.
//!
//! Renaming a file is atomic, renaming several is not. So everything that undoes the renamings is on disk before the
//! first of them, in a directory of its own, and that directory has one of two names:
//!
//! - `.generate.new` is being prepared, or done with. It means nothing; the next run removes it.
//! - `.generate.undo` belongs to a run that has not ended. Its `old` has what was there of the files that change, its
//!   `made` those that were not there, its `new` what is still to be put in place. The next run undoes this one.
//!
//! The two renamings of the directory are the moments at which a run begins and ends to count. This is about processes
//! that die, not about machines that lose power: nothing is flushed to the disk for it, and generated files are in git.

#[cfg(test)]
mod tests;

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::plan::Change;

const PREPARED: &str = ".generate.new";
const UNDO: &str = ".generate.undo";

/// Waits until no other run of this executable, which is `cargo xtask` for everybody, changes anything; says so if it has to, and
/// keeps others from it until the file is closed, be it by the process's death: what a run in progress has on disk is not to be
/// taken for that of one that died.
///
/// Once in a process: a second lock would wait for the first.
pub fn alone() -> Result<File> {
    let executable = std::env::current_exe().context("cannot find this executable")?;
    // Beside the executable, in cargo's build directory: that can be written to, and nobody keeps what is there.
    let path = executable.with_file_name("generate.lock");
    let lock = || {
        let file = File::create(&path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                anstream::eprintln!("note: another run is generating; waiting until it ends");
                file.lock()?;
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
        Ok::<_, io::Error>(file)
    };
    lock().with_context(|| format!("cannot lock {}", path.display()))
}

/// Whether a run has begun to change what is in `out` and has not ended.
pub fn is_unfinished(out: &Path) -> bool {
    out.join(UNDO).exists()
}

/// Removes what an interrupted run has left, and undoes what it did if it had not ended; says whether it had to.
pub fn recover(out: &Path) -> Result<bool> {
    Disk::new(&mut || Ok(())).recover(out)
}

/// Makes all changes of files in `out`, or none.
pub fn apply(out: &Path, changes: &[Change]) -> Result<()> {
    Disk::new(&mut || Ok(())).apply(out, changes)
}

/// The disk, with what comes before each change of it: tests fail there, or die.
struct Disk<'a> {
    before: &'a mut dyn FnMut() -> io::Result<()>,
}

impl<'a> Disk<'a> {
    fn new(before: &'a mut dyn FnMut() -> io::Result<()>) -> Self {
        Self { before }
    }

    fn apply(&mut self, out: &Path, changes: &[Change]) -> Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        let prepared = self.prepare(out, changes);
        if prepared.is_err() {
            // It means nothing, so it may as well stay.
            let _ = self.remove_tree(&out.join(PREPARED));
        }
        prepared.context("nothing was changed")?;

        let Err(error) = self.replace(out, changes) else {
            return Ok(());
        };
        Err(match self.recover(out) {
            Ok(_) => error.context("nothing was changed"),
            Err(second) => error.context(format!(
                "{second:#}; the next `generate` tries again to put back what was there"
            )),
        })
    }

    /// Puts the new texts, and what undoes the changes, where they do not count yet.
    fn prepare(&mut self, out: &Path, changes: &[Change]) -> Result<()> {
        let prepared = out.join(PREPARED);
        self.remove_tree(&prepared)
            .with_context(|| format!("cannot remove {}", prepared.display()))?;
        for change in changes {
            let path = change
                .path
                .strip_prefix(out)
                .with_context(|| format!("it is outside of {}", out.display()))
                .with_context(|| format!("cannot write {}", change.path.display()))?;
            let mut write = |kind: &str, text: Option<&[u8]>| match text {
                Some(text) => self
                    .write(&prepared.join(kind).join(path), text)
                    .with_context(|| format!("cannot write {}", change.path.display())),
                None => Ok(()),
            };
            let new = change.new.as_deref().map(str::as_bytes);
            write("new", new)?;
            match &change.old {
                Some(old) => write("old", Some(old))?,
                None => write("made", new)?,
            }
        }
        Ok(())
    }

    fn replace(&mut self, out: &Path, changes: &[Change]) -> Result<()> {
        let (prepared, undo) = (out.join(PREPARED), out.join(UNDO));
        self.rename(&prepared, &undo)
            .with_context(|| format!("cannot make {}", undo.display()))?;
        let new = undo.join("new");
        for change in changes {
            let path = &change.path;
            let inside = path.strip_prefix(out).unwrap_or(path);
            match &change.new {
                None => self.remove(path),
                // It came with its directory.
                Some(_) if !new.join(inside).exists() => Ok(()),
                Some(_) => {
                    let whole = first_that_is_not_there(out, inside);
                    self.rename(&new.join(&whole), &out.join(&whole))
                }
            }
            .with_context(|| format!("cannot replace {}", path.display()))?;
        }
        self.end(out)
    }

    fn recover(&mut self, out: &Path) -> Result<bool> {
        let (prepared, undo) = (out.join(PREPARED), out.join(UNDO));
        if prepared.exists() {
            self.remove_tree(&prepared)
                .with_context(|| format!("cannot remove {}", prepared.display()))?;
        }
        if !undo.exists() {
            return Ok(false);
        }
        let undone = self.undo(out, &undo);
        undone.context("cannot put back what was there before a run that has not ended")?;
        self.end(out)?;
        Ok(true)
    }

    /// Each step can be done again, because this may be killed too.
    fn undo(&mut self, out: &Path, undo: &Path) -> io::Result<()> {
        for path in files(&undo.join("old"))? {
            self.rename(&undo.join("old").join(&path), &out.join(&path))?;
        }
        // A crate's manifest comes before its sources, so it goes after them: cargo does not start where a crate has none.
        for path in files(&undo.join("made"))?.into_iter().rev() {
            let (made, at) = (undo.join("made").join(&path), out.join(&path));
            // What somebody has written there since is theirs.
            if fs::read(&at).is_ok_and(|text| fs::read(made).is_ok_and(|made| made == text)) {
                self.remove(&at)?;
            }
            self.remove_empty_directories(out, &at);
        }
        Ok(())
    }

    /// The run does not count as unfinished any more.
    fn end(&mut self, out: &Path) -> Result<()> {
        let (prepared, undo) = (out.join(PREPARED), out.join(UNDO));
        self.remove_tree(&prepared)
            .and_then(|()| self.rename(&undo, &prepared))
            .with_context(|| format!("cannot remove {}", undo.display()))?;
        // From here on it means nothing, so it may as well stay.
        let _ = self.remove_tree(&prepared);
        Ok(())
    }

    fn write(&mut self, path: &Path, text: &[u8]) -> io::Result<()> {
        self.make_parents(path)?;
        (self.before)()?;
        fs::write(path, text)
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        self.make_parents(to)?;
        (self.before)()?;
        fs::rename(from, to)
    }

    fn remove(&mut self, path: &Path) -> io::Result<()> {
        (self.before)()?;
        fs::remove_file(path)
    }

    fn remove_tree(&mut self, path: &Path) -> io::Result<()> {
        (self.before)()?;
        match fs::remove_dir_all(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn make_parents(&mut self, path: &Path) -> io::Result<()> {
        let Some(directory) = path.parent().filter(|directory| !directory.exists()) else {
            return Ok(());
        };
        (self.before)()?;
        fs::create_dir_all(directory)
    }

    /// Removes the directories around a file, up to `out`, that have nothing else in them.
    fn remove_empty_directories(&mut self, out: &Path, file: &Path) {
        let directories = file.ancestors().skip(1);
        for directory in directories.take_while(|directory| *directory != out) {
            if (self.before)().is_err() || fs::remove_dir(directory).is_err() {
                break;
            }
        }
    }
}

/// A new file, or the outermost of its directories that is new too: that comes as a whole, so that nobody sees a crate without its
/// manifest.
fn first_that_is_not_there(out: &Path, inside: &Path) -> PathBuf {
    let outermost_last = inside.ancestors();
    let new =
        outermost_last.take_while(|path| !path.as_os_str().is_empty() && !out.join(path).exists());
    new.last().unwrap_or(inside).to_owned()
}

/// All files below a directory, by their paths from there; none if there is no such directory.
fn files(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut directories = vec![PathBuf::new()];
    while let Some(inside) = directories.pop() {
        let entries = match fs::read_dir(directory.join(&inside)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let path = inside.join(entry.file_name());
            match entry.file_type()?.is_dir() {
                true => directories.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    Ok(found)
}
