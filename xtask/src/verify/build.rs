//! `cargo xtask verify` where this program was built without it: cargo builds the one that has it, and runs that.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};

use crate::boards::workspace;

/// The arguments of `cargo xtask verify`, for the other program.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub struct Arguments {
    /// As that one takes them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    all: Vec<OsString>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "xtask", "--manifest-path"]);
    command.arg(workspace()?.join("Cargo.toml"));
    command.args(["--", "verify"]).args(&arguments.all);
    let status = command.status().context("cannot run `cargo run`")?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
