//! Where the workspace and its files are.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};

/// The text of a file.
pub fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.as_bytes().get(..error.utf8_error().valid_up_to());
        let good = String::from_utf8_lossy(good.unwrap_or_default());
        let (line, last) = good.split('\n').enumerate().last().unwrap_or((0, ""));
        let (line, column) = (line + 1, last.chars().count() + 1);
        anyhow!("{}:{line}:{column}: this is not UTF-8", path.display())
    })
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

/// A file's name for messages and headers, the same from wherever the command is run: its path in the workspace, or its bare name.
pub fn shown(file: &Path, workspace: &Path) -> String {
    let inside = || {
        let (file, workspace) = (file.canonicalize().ok()?, workspace.canonicalize().ok()?);
        Some(file.strip_prefix(workspace).ok()?.to_owned())
    };
    let name = inside().or_else(|| file.file_name().map(PathBuf::from));
    let name = name.unwrap_or_else(|| file.to_owned());
    let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
