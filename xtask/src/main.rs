//! The workspace's own commands. `cargo xtask generate` makes the generated code from the pin map.

mod difference;
mod generate;
mod plan;
mod write;

use std::process::ExitCode;

use clap::Parser;

/// The workspace's own commands.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Command {
    /// Make the generated code from the pin map, or check that it is up to date.
    Generate(generate::Arguments),
}

fn main() -> ExitCode {
    let Command::Generate(arguments) = Command::parse();
    match generate::run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
