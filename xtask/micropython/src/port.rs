//! The other side of a comparison: what a port, or a logic analyser, has of the pins.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use esp32_sim::PadLevel;
use vcd::{Command as Item, IdCode, Parser, ScopeItem, TimescaleUnit, Value};

use crate::arguments::Arguments;
use crate::board::{Board, board};
use crate::report::{Wave, Waves};

/// The waveforms of the port, if there is one to compare with.
pub fn waves(arguments: &Arguments) -> Result<Option<Waves>> {
    let port = &arguments.port;
    let mut command = match (&port.port, &port.port_command, &port.against) {
        (Some(package), ..) => {
            let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
            let mut command = Command::new(cargo);
            command.args(["run", "--quiet", "--package", package, "--"]);
            command
        }
        (_, Some(line), _) => {
            let mut words = line.split_whitespace();
            let mut command = Command::new(words.next().context("`--port-command` is empty")?);
            command.args(words);
            command
        }
        (.., Some(file)) => return read(file, arguments).map(Some),
        _ => return Ok(None),
    };
    // What cargo sets for this program is not for the other one.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR" {
            command.env_remove(name);
        }
    }
    if let Some(file) = &arguments.stimulus {
        command.arg("--stimulus").arg(std::path::absolute(file)?);
    }
    let directory = tempfile::tempdir()?;
    let file = directory.path().join("port.vcd");
    command
        .arg("--until")
        .arg(format!("{}ns", arguments.until.as_nanos()));
    command.arg("--vcd").arg(&file);
    // What the script prints is all that goes to the standard output.
    command.stdout(std::io::stderr());
    let status = command
        .status()
        .with_context(|| format!("cannot start the port, `{}`", shown(&command)))?;
    if !status.success() {
        bail!("the port has failed ({status}): `{}`", shown(&command));
    }
    read(&file, arguments).map(Some)
}

/// A command as one types it.
fn shown(command: &Command) -> String {
    let words = [command.get_program()]
        .into_iter()
        .chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// Reads the waveforms of the pins to compare.
fn read(file: &Path, arguments: &Arguments) -> Result<Waves> {
    let context = || format!("cannot read {}", file.display());
    let mut parser = Parser::new(BufReader::new(File::open(file).with_context(context)?));
    let header = parser.parse_header().with_context(context)?;
    let board = board();
    let mut vars = Vec::new();
    collect(&header.items, &mut vars);
    let wanted: Result<Vec<_>, _> = arguments
        .port
        .pins
        .iter()
        .map(|name| board.pin(name))
        .collect();
    let wanted = wanted.map_err(anyhow::Error::msg)?;
    let mut pins: Vec<(IdCode, Wave)> = Vec::new();
    for (id, name) in &vars {
        if let Some(wave) = wave(board, name)
            && (wanted.is_empty() || wanted.iter().any(|pin| pin.gpio() == wave.gpio))
            && !pins.iter().any(|(_, other)| other.gpio == wave.gpio)
        {
            pins.push((*id, wave));
        } else if wanted.is_empty() {
            eprintln!(
                "note: `{name}` of {} is no pin of the module, and left out",
                file.display()
            );
        }
    }
    let has = |gpio| pins.iter().any(|(_, wave)| wave.gpio == gpio);
    if let Some(missing) = wanted.iter().find(|pin| !has(pin.gpio())) {
        bail!("{} is not in {}", missing.name(), file.display());
    }
    if pins.is_empty() {
        bail!("no pin of the module is in {}", file.display());
    }
    let unit = unit(header.timescale.unwrap_or((1, TimescaleUnit::NS)));
    let mut now = 0;
    for item in parser {
        match item.with_context(context)? {
            Item::Timestamp(at) => now = (u128::from(at) * unit / 1000) as u64,
            Item::ChangeScalar(id, value) => {
                let level = match value {
                    Value::V0 => PadLevel::Low,
                    Value::V1 => PadLevel::High,
                    Value::Z => PadLevel::Floating,
                    Value::X => PadLevel::Contention,
                };
                // One signal may stand for two pins.
                for (_, wave) in pins.iter_mut().filter(|(of, _)| *of == id) {
                    match wave.levels.last() {
                        Some((_, last)) if *last == level => {}
                        _ => wave.levels.push((now, level)),
                    }
                }
            }
            _ => {}
        }
    }
    Ok(Waves {
        pins: pins.into_iter().map(|(_, wave)| wave).collect(),
        end: now,
    })
}

/// All signals of one bit, in all scopes.
fn collect(items: &[ScopeItem], vars: &mut Vec<(IdCode, String)>) {
    for item in items {
        match item {
            ScopeItem::Var(var) if var.size == 1 => vars.push((var.code, var.reference.clone())),
            ScopeItem::Scope(scope) => collect(&scope.items, vars),
            _ => {}
        }
    }
}

fn wave(board: &Board, name: &str) -> Option<Wave> {
    let pin = board.pin(name).ok()?;
    Some(Wave {
        name: pin.name().to_owned(),
        gpio: pin.gpio(),
        levels: Vec::new(),
    })
}

/// How many picoseconds a unit of time is.
fn unit((count, unit): (u32, TimescaleUnit)) -> u128 {
    let of: u128 = match unit {
        TimescaleUnit::S => 1_000_000_000_000,
        TimescaleUnit::MS => 1_000_000_000,
        TimescaleUnit::US => 1_000_000,
        TimescaleUnit::NS => 1_000,
        // Shorter ones do not occur on pins.
        _ => 1,
    };
    u128::from(count) * of
}
