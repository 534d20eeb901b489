//! Runs a MicroPython script of a Pycom module on the simulated chip, and compares what it does to the pins with what a port does.

mod arguments;
mod board;
mod compare;
mod native;
mod port;
mod record;
mod report;
mod run;
mod watch;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use arguments::Arguments;

fn main() -> ExitCode {
    match go(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Whether the script ended without an exception, and a comparison without a difference.
fn go(arguments: &Arguments) -> Result<bool> {
    let board = board::Board::new(arguments)?;
    // Before the script, so that what it prints is the last.
    let port = port::waves(arguments)?;
    let is_right = run::script(board, arguments)?;
    let waves = report::Waves::of(board);
    let is_same = match &port {
        None => true,
        Some(port) => compare::report(board, &waves, port, arguments)?,
    };
    report::show(board, &waves, port.as_ref(), arguments)?;
    Ok(is_right && is_same)
}
