//! `cargo xtask min-chip-revision`: which chips firmware must accept, for scripts.

use std::process::ExitCode;

use anyhow::Result;

use crate::boards;
use crate::generate::{self, Format};

/// The arguments of `cargo xtask min-chip-revision`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The board's crate, such as `pycom-bsp`; without one, a line for each crate of the workspace, with its name in front.
    #[arg(value_name = "CRATE")]
    package: Option<String>,
}

/// Prints 100 times the major revision and the minor one, which is `ESP_HAL_CONFIG_MIN_CHIP_REVISION` of `esp-hal`; or `unknown`,
/// when a board's pin map does not say it.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let boards = match boards::load(None) {
        Ok(boards) => boards,
        Err(fault) => return generate::tell(fault, Format::Text),
    };
    let lowest = boards.iter().map(|board| {
        let revision = board.model.min_chip_revision();
        let revision = revision.map_or("unknown".to_owned(), |it| it.combined().to_string());
        (board.model.bsp.package.as_str(), revision)
    });
    let Some(package) = &arguments.package else {
        for (package, revision) in lowest {
            anstream::println!("{package} {revision}");
        }
        return Ok(ExitCode::SUCCESS);
    };
    match { lowest }.find(|(name, _)| name == package) {
        Some((_, revision)) => anstream::println!("{revision}"),
        None => anyhow::bail!("no pin map of this workspace makes a crate `{package}`"),
    }
    Ok(ExitCode::SUCCESS)
}
