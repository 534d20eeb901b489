//! What the pins did, as text and as a VCD file.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};
use esp32_sim::PadLevel;
use vcd::{IdCode, TimescaleUnit, Value, Writer};

use crate::arguments::Arguments;
use crate::board::Board;

/// The levels of a pin, each with when it began, in nanoseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wave {
    pub name: String,
    pub gpio: u8,
    pub levels: Vec<(u64, PadLevel)>,
}

/// What some pins did until a moment.
#[derive(Clone, Debug)]
pub struct Waves {
    pub pins: Vec<Wave>,
    pub end: u64,
}

impl Waves {
    /// What all pins of the module did.
    pub fn of(board: &Board) -> Waves {
        let pins = pycom_bsp::module::NAMES.pins.iter().map(|(name, info)| {
            let wave = board.chip.waveform(info.pad.gpio).into_iter();
            Wave {
                name: (*name).to_owned(),
                gpio: info.pad.gpio,
                levels: wave
                    .map(|(at, level)| (at.as_nanos() as u64, level))
                    .collect(),
            }
        });
        Waves {
            pins: pins.collect(),
            end: board.chip.now().min(board.until).as_nanos() as u64,
        }
    }

    pub fn pin(&self, gpio: u8) -> Option<&Wave> {
        self.pins.iter().find(|wave| wave.gpio == gpio)
    }
}

/// Saves the waveforms of the pins that were used.
pub fn save(board: &Board, file: &Path) -> Result<()> {
    board
        .chip
        .save_vcd(&board.used(), file)
        .with_context(|| format!("cannot write {}", file.display()))
}

/// Shows the waveforms, and saves them if that is asked for.
pub fn show(
    board: &Board,
    waves: &Waves,
    port: Option<&Waves>,
    arguments: &Arguments,
) -> Result<()> {
    let used = board.used();
    if !arguments.quiet {
        eprint!("{}", board.chip.waveform_text(&used, 64));
        // The last access goes a little beyond.
        eprintln!("ended at {:?}", board.chip.now().min(board.until));
    }
    if waves.pins.iter().any(|wave| wave.levels[0].0 > 0) {
        eprintln!("warning: there were more changes than are kept: the waveforms begin late");
    }
    match (&arguments.vcd, port) {
        (None, _) => Ok(()),
        (Some(file), None) => save(board, file),
        (Some(file), Some(port)) => {
            let both = || -> std::io::Result<()> {
                let to = BufWriter::new(File::create(file)?);
                let shown = |wave: &&Wave| port.pin(wave.gpio).is_some();
                let script: Vec<_> = waves.pins.iter().filter(shown).collect();
                write(
                    to,
                    &[("script", script), ("port", port.pins.iter().collect())],
                )
            };
            both().with_context(|| format!("cannot write {}", file.display()))
        }
    }
}

/// Writes the waveforms of several sides, each as a module of its own.
fn write(to: impl Write, sides: &[(&str, Vec<&Wave>)]) -> std::io::Result<()> {
    let mut writer = Writer::new(to);
    writer.timescale(1, TimescaleUnit::NS)?;
    let mut changes: Vec<(u64, IdCode, PadLevel)> = Vec::new();
    for (side, waves) in sides {
        writer.add_module(side)?;
        for wave in waves {
            let id = writer.add_wire(1, &wave.name)?;
            changes.extend(wave.levels.iter().map(|(at, level)| (*at, id, *level)));
        }
        writer.upscope()?;
    }
    writer.enddefinitions()?;
    changes.sort_by_key(|(at, ..)| *at);
    let mut written = None;
    for (at, id, level) in changes {
        if written != Some(at) {
            writer.timestamp(at)?;
            written = Some(at);
        }
        let value = match level {
            PadLevel::Low => Value::V0,
            PadLevel::High => Value::V1,
            PadLevel::Floating => Value::Z,
            PadLevel::Contention => Value::X,
        };
        writer.change_scalar(id, value)?;
    }
    writer.flush()
}
