//! `cargo xtask fit`: whether a board and what is plugged into it go together.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use codegen::Model;
use codegen::fit::Stack;
use codegen::model::{Board, Shield};

use crate::boards::{self, Boards, Text};
use crate::generate::{Format, tell};

/// The arguments of `cargo xtask fit`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The board, by the name of its module, such as `lopy4`.
    board: String,
    /// What is plugged into it, by the names of their modules, the one next to the board first.
    #[arg(value_name = "SHIELD", required = true)]
    shields: Vec<String>,
    /// The pin map of the board [default: all of the workspace, `pinmap.yaml` and `boards/*.yaml`].
    #[arg(long, value_name = "FILE")]
    pinmap: Option<PathBuf>,
    /// How conflicts and caveats are told.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Runs the command. It fails when there is a conflict; caveats are no failure.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let loaded = match boards::load(arguments.pinmap.as_deref()) {
        Ok(loaded) => loaded,
        Err(fault) => return tell(fault, arguments.format),
    };
    let (model, board) = find_board(&loaded, &arguments.board)?;
    let shields = arguments.shields.iter();
    let shields = shields.map(|name| find_shield(&loaded, model, name));
    let stack = Stack {
        model,
        board,
        shields: shields.collect::<Result<_>>()?,
    };
    let pin_maps = loaded.boards.iter().map(|board| &board.file);
    let files: Vec<_> = pin_maps.chain(&loaded.shields).map(Text::source).collect();
    let report = stack.report(&files);
    match arguments.format {
        Format::Text => anstream::print!("{}", report.styled()),
        Format::Json => anstream::print!("{}", report.json()),
    }
    Ok(match report.has_errors() {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn find_board<'a>(loaded: &'a Boards, name: &str) -> Result<(&'a Model, &'a Board)> {
    let models = loaded.boards.iter().map(|board| &board.model);
    let mut boards = models.flat_map(|model| model.boards.iter().map(move |board| (model, board)));
    let found = boards.clone().find(|(_, board)| board.module == name);
    found.ok_or_else(|| {
        let all: Vec<_> = boards
            .by_ref()
            .map(|(_, board)| board.module.as_str())
            .collect();
        anyhow!("there is no board `{name}`; there are {}", all.join(", "))
    })
}

/// A shield: one of those for the board, or else any, so that it can be said why it does not fit.
fn find_shield<'a>(loaded: &'a Boards, model: &'a Model, name: &str) -> Result<&'a Shield> {
    let models = loaded.boards.iter().map(|board| &board.model);
    let mut shields = model
        .shields
        .iter()
        .chain(models.flat_map(|model| &model.shields));
    let found = shields.clone().find(|shield| shield.module == name);
    found.ok_or_else(|| {
        let mut all: Vec<_> = shields
            .by_ref()
            .map(|shield| shield.module.as_str())
            .collect();
        all.sort_unstable();
        all.dedup();
        anyhow!("there is no shield `{name}`; there are {}", all.join(", "))
    })
}
