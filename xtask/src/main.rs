//! The workspace's own commands. `cargo xtask generate` makes the generated code from the pin maps.

mod boards;
mod budget;
mod crates;
mod difference;
mod explain;
mod explore;
mod fit;
mod generate;
mod import;
mod min_chip_revision;
mod new_board;
mod plan;
mod schema;
mod selftest;
#[cfg(feature = "verify")]
mod verify;
#[cfg(not(feature = "verify"))]
#[path = "verify/build.rs"]
mod verify;
mod write;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

/// The workspace's own commands.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Command {
    /// Make everything that is generated from the pin maps, or check that it is up to date.
    Generate(generate::Arguments),
    /// Draw the boards and write the tables of their pins; `generate` does it too.
    Pinout(generate::Arguments),
    /// Say whether a board and what is plugged into it go together: every conflict, and every caveat.
    Fit(fit::Arguments),
    /// Write the pages to explore the pins in a browser; `generate` does it too.
    Explore(explore::Arguments),
    /// Begin a board of your own: a pin map, its crate, and firmware that runs.
    NewBoard(new_board::Arguments),
    /// Begin the pin map of a board from a list of its pins: an Arduino core's `pins_arduino.h`, or MicroPython's `pins.csv`.
    Import(import::Arguments),
    /// Print the lowest revision of the chip that the boards of a crate have, or check that firmware starts on it.
    MinChipRevision(min_chip_revision::Arguments),
    /// Measure what the operations cost on the ESP32, and compare with what they may.
    Budget(budget::Arguments),
    /// Flash the self-test onto a board, read its report, and compare it with that of the simulated chip and earlier ones.
    Selftest(Box<selftest::Arguments>),
    /// Say what a rule of pin maps means, or list all rules.
    Explain(explain::Arguments),
    /// Make the JSON Schema of pin maps, or check that it is up to date.
    Schema(schema::Arguments),
    /// Compare the pin map with other sources: the `esp32` PAC and an SVD file.
    Verify(verify::Arguments),
}

fn main() -> ExitCode {
    let result = match Command::try_parse().unwrap_or_else(|error| end(&error)) {
        Command::Generate(arguments) => generate::run(&arguments, generate::What::All),
        Command::Pinout(arguments) => generate::run(&arguments, generate::What::Pictures),
        Command::Fit(arguments) => fit::run(&arguments),
        Command::Explore(arguments) => explore::run(&arguments),
        Command::NewBoard(arguments) => new_board::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::MinChipRevision(arguments) => min_chip_revision::run(&arguments),
        Command::Budget(arguments) => budget::run(&arguments),
        Command::Selftest(arguments) => Ok(selftest::run(&arguments)),
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

/// Ends as the command line asks for, or with what is wrong with it. Some of its faults come without a usage line.
fn end(error: &clap::Error) -> ! {
    // Nobody is left to tell if printing fails.
    let _ = error.print();
    if error.use_stderr() && !error.render().to_string().contains("Usage:") {
        anstream::eprintln!("\n{}", Command::command().render_usage());
    }
    std::process::exit(error.exit_code())
}
