//! Waveforms as VCD, the format that waveform viewers read.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use vcd::{TimescaleUnit, Value, Writer};

use super::pin::Pin;
use crate::block::PadLevel;
use crate::chip::Chip;

impl Chip {
    /// Writes the waveforms of some pins as VCD (IEEE 1364), which GTKWave, PulseView and Surfer open. Times are in nanoseconds, floating
    /// is `z`, contention `x`. Changes that are [not kept](Chip::keep_changes) are not in it.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, SquareWave};
    ///
    /// let chip = Chip::new();
    /// let clock = chip.gpio(18).named("CLK");
    /// chip.attach(SquareWave::new(Duration::from_micros(1)), [&clock]);
    /// chip.advance(Duration::from_micros(3));
    /// let mut text = Vec::new();
    /// chip.write_vcd(&[clock], &mut text)?;
    /// let text = String::from_utf8(text).unwrap();
    /// assert!(text.contains("$var wire 1 ! CLK $end"));
    /// assert!(text.contains("#1000\n1!\n#2000\n0!\n#3000\n1!\n"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of `to`.
    ///
    /// # Panics
    ///
    /// If a pin belongs to another chip.
    pub fn write_vcd(&self, pins: &[Pin], to: impl Write) -> io::Result<()> {
        for pin in pins {
            assert!(pin.is_on(self), "a pin of another chip");
        }
        let state = &self.lock().state;
        let mut writer = Writer::new(to);
        writer.timescale(1, TimescaleUnit::NS)?;
        writer.add_module("pins")?;
        let mut wires = Vec::new();
        for pin in pins {
            // A blank would end the name.
            let name = pin.name().replace(char::is_whitespace, "_");
            wires.push((pin.number(), writer.add_wire(1, &name)?));
        }
        writer.upscope()?;
        writer.enddefinitions()?;
        let of = |gpio| wires.iter().filter(move |wire| wire.0 == gpio);
        // The records of all pads begin where the latest of them does.
        let (start, levels) = state.waves.start();
        writer.timestamp(start)?;
        for (gpio, wire) in &wires {
            writer.change_scalar(*wire, value(levels[*gpio]))?;
        }
        let mut written = start;
        for change in state.waves.changes() {
            for (_, wire) in of(usize::from(change.gpio)) {
                if written != change.at {
                    writer.timestamp(change.at)?;
                    written = change.at;
                }
                writer.change_scalar(*wire, value(change.level))?;
            }
        }
        if written != state.time.now {
            writer.timestamp(state.time.now)?;
        }
        writer.flush()
    }

    /// Writes the waveforms of some pins to a VCD file: [`Chip::write_vcd`].
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// let file = std::env::temp_dir().join(format!("{}.vcd", std::process::id()));
    /// chip.save_vcd(&[chip.gpio(18)], &file)?;
    /// # std::fs::remove_file(&file)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn save_vcd(&self, pins: &[Pin], file: impl AsRef<Path>) -> io::Result<()> {
        self.write_vcd(pins, BufWriter::new(File::create(file)?))
    }
}

fn value(level: PadLevel) -> Value {
    match level {
        PadLevel::Low => Value::V0,
        PadLevel::High => Value::V1,
        PadLevel::Floating => Value::Z,
        PadLevel::Contention => Value::X,
    }
}
