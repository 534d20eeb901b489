//! The arguments.

use std::path::PathBuf;

/// The arguments of `cargo xtask selftest`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The serial port of the board: flash the self-test, and read its report there.
    #[arg(long, required_unless_present = "from")]
    pub port: Option<String>,
    /// Read a report that somebody has sent instead: what came over the serial port, or a file that this command has stored.
    #[arg(long, value_name = "FILE", conflicts_with = "port")]
    pub from: Option<PathBuf>,
    /// The board, by the name of its module; without it, pins that any board of the package's family uses itself are left alone.
    #[arg(long)]
    pub board: Option<String>,
    /// The package with the self-test of the board: of Pycom's modules `selftest`, of others that of a first program, such as `feather`.
    #[arg(long, default_value = "selftest")]
    pub package: String,
    /// Test this pin too, although the board uses it itself, or it is a strapping pin.
    #[arg(long = "pin", value_name = "PIN")]
    pub pins: Vec<String>,
    /// Leave this pin alone: something is connected to it.
    #[arg(long, value_name = "PIN")]
    pub connected: Vec<String>,
    /// There is a wire between these two pins.
    #[arg(long, value_name = "PIN,PIN")]
    pub wire: Option<String>,
    /// Drive also pins that are not found floating.
    #[arg(long)]
    pub drive: bool,
    /// Compare with this report as well: a file that this command has stored, or a log.
    #[arg(long, value_name = "FILE")]
    pub against: Vec<PathBuf>,
    /// Where reports are stored, and the last one of the same board is looked for.
    #[arg(long, value_name = "DIRECTORY", default_value = "target/selftest")]
    pub store: PathBuf,
    /// Do not run the self-test on the simulated chip to compare with.
    #[arg(long)]
    pub no_simulation: bool,
    /// Flash this ELF file instead of building the package.
    #[arg(long, value_name = "ELF")]
    pub firmware: Option<PathBuf>,
    /// Do not flash: the board has the self-test.
    #[arg(long)]
    pub no_flash: bool,
    /// The program that flashes.
    #[arg(long, value_name = "PROGRAM", default_value = "espflash")]
    pub espflash: PathBuf,
    /// The cargo that builds for the ESP32, if it is not that of Espressif's toolchain (`cargo +esp`).
    #[arg(long, value_name = "PROGRAM")]
    pub cargo: Option<PathBuf>,
}
