//! The command line of a program on the simulated chip.

use std::io::{self, Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};

use super::connect::Stimulus;
use super::length::parse as parse_length;
use crate::bench::{Argument, Pin, VCD, parse};
use crate::chip::Chip;

const STIMULUS: Argument = ("--stimulus", "FILE");
const UNTIL: Argument = ("--until", "TIME");

/// The arguments of a program whose pins are compared with another's: `--stimulus FILE`, `--until TIME` and `--vcd FILE`, for its `main`.
///
/// ```
/// use std::time::Duration;
/// use esp32_pads::sim::pin_named;
/// use esp32_pads::{Input, Level, Output, Pull};
/// use esp32_sim::Arguments;
/// use pycom_bsp::Pycom;
/// use pycom_bsp::exp_board::{BUTTON, LED};
///
/// let arguments = Arguments::from_env()?;
/// esp32_sim::run(|chip| {
///     // Where no file is given:
///     let press = "steps: [{ at: 1s, press: G17 }, { at: 2s, release: G17 }]";
///     arguments.connect(chip, press, |name| pin_named::<Pycom>(chip, name).map_err(|error| error.to_string()))?;
///     let mut light = Output::new(LED::take().unwrap(), Level::High);
///     let button = Input::with_pull(BUTTON::take().unwrap(), Pull::Up);
///     let until = arguments.until().unwrap_or(Duration::from_secs(3));
///     while chip.now() < until {
///         light.set_level(button.level());
///         chip.advance(Duration::from_millis(10));
///     }
///     arguments.show(chip, &[chip.pin::<LED>().named("G16")], 64)
/// })?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    stimulus: Option<PathBuf>,
    until: Option<Duration>,
    vcd: Option<PathBuf>,
}

impl Arguments {
    /// The arguments that this program was started with.
    ///
    /// ```
    /// use esp32_sim::Arguments;
    ///
    /// assert_eq!(Arguments::from_env()?.until(), None);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// For any other argument.
    pub fn from_env() -> io::Result<Self> {
        let mut values = parse(env::args_os().skip(1), &[STIMULUS, UNTIL, VCD])?;
        let until = values.remove(UNTIL.0).map(|text| {
            let text = text.to_string_lossy();
            parse_length(&text).map_err(|error| Error::new(ErrorKind::InvalidInput, error))
        });
        Ok(Arguments {
            stimulus: values.remove(STIMULUS.0).map(PathBuf::from),
            until: until.transpose()?,
            vcd: values.remove(VCD.0).map(PathBuf::from),
        })
    }

    /// The time at which the program is to end.
    ///
    /// ```
    /// use esp32_sim::Arguments;
    ///
    /// assert_eq!(Arguments::default().until(), None);
    /// ```
    pub fn until(&self) -> Option<Duration> {
        self.until
    }

    /// Connects the stimulus from the file, or a default one if no file was given: [`Stimulus::connect`].
    ///
    /// ```
    /// use esp32_sim::{Arguments, Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// let level = "levels: [{ pin: CLK, to: high }]";
    /// Arguments::default().connect(&chip, level, |_| Ok(chip.gpio(18)))?;
    /// assert_eq!(chip.level(18), PadLevel::High);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or has errors.
    pub fn connect(
        &self,
        chip: &Chip,
        otherwise: &str,
        find: impl Fn(&str) -> Result<Pin, String>,
    ) -> io::Result<()> {
        let wrong = |what| Error::new(ErrorKind::InvalidData, what);
        let (text, name) = match &self.stimulus {
            Some(file) => {
                let text = fs::read_to_string(file);
                let in_file =
                    |error: Error| Error::new(error.kind(), format!("{}: {error}", file.display()));
                (text.map_err(in_file)?, file.as_path())
            }
            None => (otherwise.to_owned(), Path::new("the stimulus")),
        };
        let stimulus = Stimulus::read(&text).and_then(|stimulus| stimulus.connect(chip, find));
        stimulus.map_err(|error| wrong(format!("{}:\n{error}", name.display())))
    }

    /// Prints the waveforms of some pins, and writes them to the file of `--vcd`: [`Chip::show`].
    ///
    /// ```
    /// use esp32_sim::{Arguments, Chip};
    ///
    /// let chip = Chip::new();
    /// Arguments::default().show(&chip, &[chip.gpio(18).named("CLK")], 64)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    ///
    /// # Panics
    ///
    /// If `width` is 0, or a pin belongs to another chip.
    pub fn show(&self, chip: &Chip, pins: &[Pin], width: usize) -> io::Result<()> {
        chip.show_and_save(pins, width, self.vcd.as_deref())
    }
}
