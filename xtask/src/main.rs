//! The workspace's own commands. `cargo xtask generate` makes the generated code from the pin map.

mod difference;
mod explain;
mod generate;
mod paths;
mod plan;
mod schema;
mod verify;
mod write;

use std::process::ExitCode;

use clap::Parser;

/// The workspace's own commands.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Command {
    /// Make the generated code from the pin map, or check that it is up to date.
    Generate(generate::Arguments),
    /// Say what a rule of pin maps means, or list all rules.
    Explain(explain::Arguments),
    /// Make the JSON Schema of pin maps, or check that it is up to date.
    Schema(schema::Arguments),
    /// Compare the pin map with other sources: the `esp32` PAC and an SVD file.
    Verify(verify::Arguments),
}

fn main() -> ExitCode {
    let result = match Command::parse() {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Explain(arguments) => Ok(explain::run(&arguments)),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
