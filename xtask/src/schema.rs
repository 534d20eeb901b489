//! `cargo xtask schema`: the JSON Schema of pin maps and of files of shields, for editors.

use std::process::ExitCode;

use anyhow::Result;

use crate::boards::workspace;
use crate::generate;
use crate::plan::Change;

/// What makes a schema.
type Schema = fn() -> String;

/// The files, beside those that refer to them, with what makes them.
const FILES: [(&str, Schema); 2] = [
    ("pinmap.schema.json", codegen::schema),
    ("boards/shields/shields.schema.json", codegen::shield_schema),
];

/// The arguments of `cargo xtask schema`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail if the schema is not up to date.
    #[arg(long)]
    check: bool,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let mut changes = Vec::new();
    for (file, schema) in FILES {
        let change = Change::to(workspace()?.join(file), schema())?;
        // A checkout may have changed the ends of lines.
        let committed = change.old.as_deref().map(String::from_utf8_lossy);
        if committed.map(|text| text.replace("\r\n", "\n")) == change.new {
            anstream::println!("{file} is up to date");
        } else if arguments.check {
            anstream::eprintln!("error: {file} is not up to date");
            anstream::eprintln!("help: run `cargo xtask schema`");
            return Ok(ExitCode::FAILURE);
        } else {
            changes.push((file, change));
        }
    }
    let (files, changes): (Vec<_>, Vec<_>) = changes.into_iter().unzip();
    generate::write(&changes)?;
    for file in files {
        anstream::println!("{file} is written");
    }
    Ok(ExitCode::SUCCESS)
}
