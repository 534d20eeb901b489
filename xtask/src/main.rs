//! The workspace's own commands. `cargo xtask generate` makes the generated code from the pin maps.

mod boards;
mod difference;
mod generate;
mod new_board;
mod plan;
mod write;

use std::process::ExitCode;

use clap::Parser;

/// The workspace's own commands.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Command {
    /// Make everything that is generated from the pin maps, or check that it is up to date.
    Generate(generate::Arguments),
    /// Draw the boards and write the tables of their pins; `generate` does it too.
    Pinout(generate::Arguments),
    /// Begin a board of your own: a pin map, its crate, and firmware that runs.
    NewBoard(new_board::Arguments),
}

fn main() -> ExitCode {
    let result = match Command::parse() {
        Command::Generate(arguments) => generate::run(&arguments, generate::What::All),
        Command::Pinout(arguments) => generate::run(&arguments, generate::What::Pictures),
        Command::NewBoard(arguments) => new_board::run(&arguments),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
