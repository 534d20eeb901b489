//! The output of an example.

use std::collections::HashMap;
use std::ffi::OsString;
use std::io::{self, Error, ErrorKind};
use std::path::Path;
use std::{env, fmt};

use super::pin::Pin;
use crate::chip::Chip;

impl Chip {
    /// Prints the [waveforms](Chip::waveform_text) of some pins, for the `main` of an example. If the program was started with `--vcd FILE`, also writes
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
    /// If `width` is 0, or a pin belongs to another chip.
    pub fn show(&self, pins: &[Pin], width: usize) -> io::Result<()> {
        let arguments = parse(env::args_os().skip(1), &[VCD])?;
        self.show_and_save(pins, width, arguments.get(VCD.0).map(Path::new))
    }

    pub(crate) fn show_and_save(
        &self,
        pins: &[Pin],
        width: usize,
        vcd: Option<&Path>,
    ) -> io::Result<()> {
        print!("{}", self.waveform_text(pins, width));
        match vcd {
            Some(file) => self.save_vcd(pins, file),
            None => Ok(()),
        }
    }
}

/// An argument, and what it takes.
pub(crate) type Argument = (&'static str, &'static str);

pub(crate) const VCD: Argument = ("--vcd", "FILE");

/// The arguments of a program, each with its value.
pub(crate) fn parse(
    mut arguments: impl Iterator<Item = OsString>,
    known: &[Argument],
) -> io::Result<HashMap<&'static str, OsString>> {
    let wrong = |what: fmt::Arguments<'_>| {
        let known = known
            .iter()
            .map(|(name, value)| format!("`{name} {value}`"));
        let known: Vec<_> = known.collect();
        let only = match known.len() {
            1 => "the only argument is",
            _ => "the arguments are",
        };
        let usage = format!("{what}; {only} {}", known.join(", "));
        Error::new(ErrorKind::InvalidInput, usage)
    };
    let mut values = HashMap::new();
    while let Some(argument) = arguments.next() {
        let known = known.iter().find(|(name, _)| argument == *name);
        let Some((name, value)) = known.filter(|(name, _)| !values.contains_key(name)) else {
            return Err(wrong(format_args!(
                "unknown argument {}",
                argument.to_string_lossy()
            )));
        };
        let Some(given) = arguments.next() else {
            let value = value.to_lowercase();
            return Err(wrong(format_args!("`{name}` without a {value}")));
        };
        values.insert(*name, given);
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use super::{VCD, parse};

    fn vcd(arguments: &[&str]) -> Result<Option<String>, String> {
        let arguments = parse(arguments.iter().map(Into::into), &[VCD]);
        let file = arguments.map(|mut values| values.remove(VCD.0));
        let file = file.map(|file| file.map(|file| file.display().to_string()));
        file.map_err(|error| error.to_string())
    }

    #[test]
    fn the_one_argument_is_understood_and_others_are_told() {
        assert_eq!(vcd(&[]), Ok(None));
        assert_eq!(vcd(&["--vcd", "a b.vcd"]), Ok(Some("a b.vcd".to_owned())));
        for (wrong, what) in [
            (
                &["--vdc", "x"][..],
                "unknown argument --vdc; the only argument is `--vcd FILE`",
            ),
            (&["--vcd"], "`--vcd` without a file;"),
            (&["--vcd", "x", "y"], "unknown argument y;"),
            (&["--vcd", "x", "--vcd", "y"], "unknown argument --vcd;"),
        ] {
            assert!(vcd(wrong).unwrap_err().starts_with(what));
        }
    }

    #[test]
    fn several_arguments_come_in_any_order() {
        let known = [VCD, ("--until", "TIME")];
        let given = ["--until", "1s", "--vcd", "x"].map(Into::into);
        let values = parse(given.into_iter(), &known).unwrap();
        assert_eq!(
            (&*values["--until"], &*values["--vcd"]),
            ("1s".as_ref(), "x".as_ref())
        );
        let error = parse(["--until".into()].into_iter(), &known).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`--until` without a time; the arguments are `--vcd FILE`, `--until TIME`"
        );
    }
}
