//! `cargo xtask schema`: the JSON Schema of pin maps, for editors.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::boards::workspace;

/// The file, beside the pin map that refers to it.
const FILE: &str = "pinmap.schema.json";

/// The arguments of `cargo xtask schema`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail if the schema is not up to date.
    #[arg(long)]
    check: bool,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let path = workspace()?.join(FILE);
    let schema = codegen::schema();
    let committed = fs::read_to_string(&path).unwrap_or_default();
    // A checkout may have changed the ends of lines.
    if committed.replace("\r\n", "\n") == schema {
        anstream::println!("{FILE} is up to date");
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.check {
        anstream::eprintln!("error: {FILE} is not up to date");
        anstream::eprintln!("help: run `cargo xtask schema`");
        return Ok(ExitCode::FAILURE);
    }
    fs::write(&path, schema).with_context(|| format!("cannot write {}", path.display()))?;
    anstream::println!("{FILE} is written");
    Ok(ExitCode::SUCCESS)
}
