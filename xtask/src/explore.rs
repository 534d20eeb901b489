//! `cargo xtask explore`: the pages to explore the pins, in the crates or anywhere else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, ensure};

use crate::boards::{self, CRATES, workspace};
use crate::generate::{self, Format, What};
use crate::{crates, plan};

/// The arguments of `cargo xtask explore`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail if a page is not up to date.
    #[arg(long, conflicts_with = "out")]
    check: bool,
    /// The pin map [default: all of the workspace whose crates are there].
    #[arg(long, value_name = "FILE")]
    pinmap: Option<PathBuf>,
    /// The file of the page of one pin map [default: `explore.html` in its crate].
    #[arg(long, value_name = "FILE", requires = "pinmap")]
    out: Option<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let Arguments { check, pinmap, out } = arguments;
    if let (Some(pinmap), Some(out)) = (pinmap, out) {
        return one(pinmap, out);
    }
    if let Some(pinmap) = pinmap {
        let boards = match boards::load(Some(pinmap)) {
            Ok(loaded) => loaded.boards,
            Err(fault) => return generate::tell(fault, Format::Text),
        };
        let crates = workspace()?.join(CRATES);
        for board in &boards {
            ensure!(
                crates::is_there(&crates, &board.model),
                "there is no crate of {name} for the page to be in\n\
                 help: say where it goes: `cargo xtask explore --pinmap {pinmap} --out FILE`",
                name = board.name,
                pinmap = generate::quoted(pinmap)
            );
        }
    }
    let arguments = generate::Arguments::of(*check, pinmap.clone());
    generate::run(&arguments, What::Pages)
}

/// The page of one pin map, in a file that is not in a crate.
fn one(pinmap: &Path, out: &Path) -> Result<ExitCode> {
    let boards = match boards::load(Some(pinmap)) {
        Ok(loaded) => loaded.boards,
        Err(fault) => return generate::tell(fault, Format::Text),
    };
    let shown = out.display();
    for board in boards {
        if let Ok(there) = fs::read(out) {
            ensure!(
                plan::is_generated(&there),
                "{shown} is there, and no page that was generated: give another name, or remove it"
            );
        }
        generate::write_file(out, board.page().text)?;
    }
    anstream::println!("{shown} is written; open it in a browser");
    Ok(ExitCode::SUCCESS)
}
