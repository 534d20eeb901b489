//! What an example shows, and where to.

use std::ffi::OsString;
use std::io::{self, Error, ErrorKind};
use std::path::PathBuf;
use std::{env, fmt};

use crate::chip::Chip;
use crate::pin::Pin;

impl Chip {
    /// For the `main` of an example: prints the [waveforms](Chip::waveform_text) of some pins, and if the program was started with `--vcd FILE`, writes
    /// them to that [file](Chip::save_vcd).
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.show(&[chip.gpio(18).named("CLK")], 64)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the file cannot be written, and for any other argument.
    ///
    /// # Panics
    ///
    /// If `width` is 0, or a pin is another chip's.
    pub fn show(&self, pins: &[Pin], width: usize) -> io::Result<()> {
        print!("{}", self.waveform_text(pins, width));
        match vcd_file(env::args_os().skip(1))? {
            Some(file) => self.save_vcd(pins, file),
            None => Ok(()),
        }
    }
}

/// The file that arguments ask for.
fn vcd_file(mut arguments: impl Iterator<Item = OsString>) -> io::Result<Option<PathBuf>> {
    let Some(first) = arguments.next() else {
        return Ok(None);
    };
    let wrong = |what: fmt::Arguments<'_>| {
        let usage = format!("{what}; the only argument is `--vcd FILE`");
        Error::new(ErrorKind::InvalidInput, usage)
    };
    if first != "--vcd" {
        return Err(wrong(format_args!("unknown argument {}", first.display())));
    }
    let Some(file) = arguments.next() else {
        return Err(wrong(format_args!("`--vcd` without a file")));
    };
    match arguments.next() {
        None => Ok(Some(file.into())),
        Some(more) => Err(wrong(format_args!("unknown argument {}", more.display()))),
    }
}

#[cfg(test)]
mod tests {
    use super::vcd_file;

    fn parse(arguments: &[&str]) -> Result<Option<String>, String> {
        let file = vcd_file(arguments.iter().map(Into::into));
        let file = file.map(|file| file.map(|file| file.display().to_string()));
        file.map_err(|error| error.to_string())
    }

    #[test]
    fn the_one_argument_is_understood_and_others_are_told() {
        assert_eq!(parse(&[]), Ok(None));
        assert_eq!(parse(&["--vcd", "a b.vcd"]), Ok(Some("a b.vcd".to_owned())));
        for (wrong, what) in [
            (&["--vdc", "x"][..], "unknown argument --vdc;"),
            (&["--vcd"], "`--vcd` without a file;"),
            (&["--vcd", "x", "y"], "unknown argument y;"),
        ] {
            assert!(parse(wrong).unwrap_err().starts_with(what));
        }
    }
}
