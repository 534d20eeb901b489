//! `cargo xtask min-chip-revision`: which chips the boards have, and whether firmware starts on them.

mod firmware;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use codegen::model::Revision;

use crate::boards;
use crate::generate::{self, Format};

/// The arguments of `cargo xtask min-chip-revision`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The board's crate, such as `pycom-bsp`; without one, a line for each crate of the workspace, with its name in front.
    #[arg(value_name = "CRATE")]
    package: Option<String>,
    /// Firmware for the crate's boards, as ELF files and flashable images: refused if it demands a newer chip than the lowest
    /// revision that these have.
    #[arg(value_name = "FIRMWARE")]
    firmware: Vec<PathBuf>,
}

/// Prints 100 times the major revision and the minor one, which is `ESP_HAL_CONFIG_MIN_CHIP_REVISION` of `esp-hal`; or `unknown`,
/// when a board's pin map does not say it. Of firmware, which revision it demands.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let boards = match boards::load(None) {
        Ok(loaded) => loaded.boards,
        Err(fault) => return generate::tell(fault, Format::Text),
    };
    let mut lowest = boards.iter().map(|board| {
        let revision = board.model.min_chip_revision();
        (board.model.bsp.package.as_str(), revision)
    });
    let said = |revision: Option<Revision>| {
        revision.map_or("unknown".to_owned(), |it| it.combined().to_string())
    };
    let Some(package) = &arguments.package else {
        for (package, revision) in lowest {
            anstream::println!("{package} {}", said(revision));
        }
        return Ok(ExitCode::SUCCESS);
    };
    let Some((_, revision)) = lowest.find(|(name, _)| name == package) else {
        bail!("no pin map of this workspace makes a crate `{package}`");
    };
    if arguments.firmware.is_empty() {
        anstream::println!("{}", said(revision));
        return Ok(ExitCode::SUCCESS);
    }
    let Some(revision) = revision else {
        bail!(
            "the pin map of `{package}` does not say which revision of the chip its boards have: `min-chip-revision`"
        );
    };
    let mut refused = Vec::new();
    for path in &arguments.firmware {
        let demanded = firmware::demands(path)?;
        let path = path.display();
        anstream::println!("{path}: {}", firmware::shown(demanded));
        if demanded > revision.combined() {
            refused.push(format!(
                "{path} demands chip revision {}, and boards of `{package}` have {revision}",
                firmware::shown(demanded)
            ));
        }
    }
    if !refused.is_empty() {
        bail!(
            "{}\nhelp: build it with `ESP_HAL_CONFIG_MIN_CHIP_REVISION = \"{}\"` under `[env]` in `.cargo/config.toml`",
            refused.join("\n       "),
            revision.combined()
        );
    }
    Ok(ExitCode::SUCCESS)
}
