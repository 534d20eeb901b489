//! The generated crates against the pin maps that they are made from: what people change in one and not in the other.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use codegen::{Model, render};
use serde::Deserialize;

use crate::boards::{self, Board};
use crate::plan;

/// A manifest, as far as it is asked.
#[derive(Deserialize)]
struct Manifest {
    package: Package,
}

#[derive(Deserialize)]
struct Package {
    name: String,
}

/// Whether there is a crate for a model.
pub fn is_there(out: &Path, model: &Model) -> bool {
    out.join(&model.bsp.directory).exists()
}

/// Checks that a crate, if it is there, has the name that its pin map says: its manifest was made once, and belongs to people.
pub fn has_the_name(out: &Path, board: &Board) -> Result<()> {
    let bsp = &board.model.bsp;
    let file = out.join(&bsp.directory).join("Cargo.toml");
    let Ok(text) = fs::read_to_string(&file) else {
        return Ok(());
    };
    let shown = file.display();
    let manifest: Manifest = toml::from_str(&text)
        .with_context(|| format!("{shown} is in the way: {} makes a crate there", board.name))?;
    let name = manifest.package.name;
    if name != bsp.package {
        bail!(
            "{shown} is the manifest of `{name}`, but {} says `crate: {}`\n\
             help: write `name = \"{}\"` there, or let it be made again: rm {shown}, and the same command again",
            board.name,
            bsp.package,
            bsp.package
        );
    }
    Ok(())
}

/// Checks that every generated crate is still made by a pin map.
pub fn no_left_overs<'a>(out: &Path, boards: impl Iterator<Item = &'a Board>) -> Result<()> {
    let boards: Vec<_> = boards.collect();
    let entries = fs::read_dir(out).with_context(|| format!("cannot read {}", out.display()))?;
    let mut directories = Vec::new();
    for entry in entries {
        directories.push(entry?.path());
    }
    directories.sort();
    for directory in directories {
        let Some(name) = directory.file_name() else {
            continue;
        };
        let root = out
            .join(render::generated(&name.to_string_lossy()))
            .join("mod.rs");
        let Some(origin) = fs::read(&root).ok().and_then(|text| plan::origin(&text)) else {
            continue;
        };
        let shown = directory.display();
        match boards.iter().find(|board| board.name == origin) {
            // The chip's crate is made by the pin map that has the chip.
            Some(board) if board.model.has_chip && directory.ends_with(boards::PADS) => {}
            Some(board) if !directory.ends_with(&board.model.bsp.directory) => {
                let now = out.join(&board.model.bsp.directory);
                let now = now.display();
                bail!(
                    "{shown} is generated from {origin}, which now says `directory: {}`\nhelp: move it: mv {shown} {now}",
                    board.model.bsp.directory
                );
            }
            Some(_) => {}
            None if boards::workspace()?.join(&origin).exists() => {}
            None => bail!(
                "{shown} is generated from {origin}, which is not there any more\nhelp: remove it: rm -r {shown}"
            ),
        }
    }
    Ok(())
}
