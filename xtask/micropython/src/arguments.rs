//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, ValueEnum};

/// Runs a MicroPython script of a Pycom module, unmodified, on the simulated chip.
///
/// What the script prints goes to the standard output, everything else to the standard error. The exit code is 1 when the script raises or the
/// comparison finds a difference, and 2 when something is wrong with a file or an argument.
#[derive(Parser)]
#[command(name = "pycom-script")]
pub struct Arguments {
    /// The script.
    pub script: PathBuf,
    /// What the outside does to the pins, a YAML file (schema: bsp/sim/stimulus.schema.json).
    #[arg(long, value_name = "FILE")]
    pub stimulus: Option<PathBuf>,
    /// The module.
    #[arg(long, value_enum, default_value = "lopy4")]
    pub board: Module,
    /// When it ends, in virtual time.
    #[arg(long, value_name = "TIME", default_value = "2min", value_parser = esp32_sim::parse_length)]
    pub until: Duration,
    /// How long a line of Python takes.
    #[arg(long, value_name = "TIME", default_value = "10us", value_parser = line_time)]
    pub line_time: Duration,
    /// Writes the waveforms of the pins to this file; of a comparison, both sides.
    #[arg(long, value_name = "FILE")]
    pub vcd: Option<PathBuf>,
    /// Does what `machine::Pin` does where Pycom's firmware did otherwise, and refuses what it refuses.
    #[arg(long)]
    pub strict: bool,
    /// Shows no waveforms.
    #[arg(long)]
    pub quiet: bool,
    #[command(flatten)]
    pub port: Port,
}

/// What the script is compared with.
#[derive(Args)]
pub struct Port {
    /// Compares with a program of the workspace in this directory: `cargo run --package PACKAGE -- --stimulus … --until … --vcd …`.
    #[arg(long, value_name = "PACKAGE", conflicts_with_all = ["port_command", "against"])]
    pub port: Option<String>,
    /// Compares with a program that is started so; the arguments as above are added.
    #[arg(long, value_name = "COMMAND", conflicts_with = "against")]
    pub port_command: Option<String>,
    /// Compares with waveforms in a VCD file, such as those of a logic analyser.
    #[arg(long, value_name = "FILE")]
    pub against: Option<PathBuf>,
    /// The pins that are compared; otherwise those that the other side shows.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub pins: Vec<String>,
    /// How far the moments of a change may lie apart.
    #[arg(long, value_name = "TIME", default_value = "5ms", value_parser = esp32_sim::parse_length)]
    pub tolerance: Duration,
    /// How much further, for each second that has passed: lines of Python take time that a port does not need.
    #[arg(long, value_name = "PERCENT", default_value = "0.1%", value_parser = percent)]
    pub drift: f64,
}

/// Pycom's modules.
#[derive(Clone, Copy, ValueEnum)]
pub enum Module {
    Wipy2,
    Wipy3,
    Lopy,
    Lopy4,
    Sipy,
    Gpy,
    Fipy,
}

impl Module {
    /// What `os.uname().sysname` says.
    pub fn sysname(self) -> &'static str {
        match self {
            Module::Wipy2 | Module::Wipy3 => "WiPy",
            Module::Lopy => "LoPy",
            Module::Lopy4 => "LoPy4",
            Module::Sipy => "SiPy",
            Module::Gpy => "GPy",
            Module::Fipy => "FiPy",
        }
    }
}

/// A loop that never sleeps has to come to the end.
fn line_time(text: &str) -> Result<Duration, String> {
    let time = esp32_sim::parse_length(text)?;
    if time.is_zero() {
        return Err("a line takes at least 1ns".to_owned());
    }
    Ok(time)
}

fn percent(text: &str) -> Result<f64, String> {
    let number = text.trim_end_matches('%').trim().parse();
    match number {
        Ok(percent @ 0.0..=100.0) => Ok(percent / 100.0),
        _ => Err(format!("`{text}` is no percentage such as `0.1%`")),
    }
}
