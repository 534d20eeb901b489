//! `cargo xtask schema`: the JSON Schema of pin maps, for editors.

use std::process::ExitCode;

use anyhow::Result;

use crate::boards::workspace;
use crate::generate;
use crate::plan::Change;

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
    let change = Change::to(path, codegen::schema())?;
    // A checkout may have changed the ends of lines.
    let committed = change.old.as_deref().map(String::from_utf8_lossy);
    if committed.map(|text| text.replace("\r\n", "\n")) == change.new {
        anstream::println!("{FILE} is up to date");
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.check {
        anstream::eprintln!("error: {FILE} is not up to date");
        anstream::eprintln!("help: run `cargo xtask schema`");
        return Ok(ExitCode::FAILURE);
    }
    generate::write(&[change])?;
    anstream::println!("{FILE} is written");
    Ok(ExitCode::SUCCESS)
}
