//! The workspace's own commands. `cargo xtask generate` makes the generated code from the pin map.

mod difference;
mod generate;
mod plan;
mod write;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

/// The workspace's own commands.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Command {
    /// Make the generated code from the pin map, or check that it is up to date.
    Generate(generate::Arguments),
}

fn main() -> ExitCode {
    let Command::Generate(arguments) = Command::try_parse().unwrap_or_else(|error| end(&error));
    match generate::run(&arguments) {
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
