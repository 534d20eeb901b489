//! From the contents of a file to a model: read, then validated.

use crate::diagnostic::{Diagnostic, Report, Rule};
use crate::input::pinmap::PinMap;
use crate::input::read::read;
use crate::model::Model;
use crate::source::Source;
use crate::validate::{self, ChipPart, Notes};

/// The text of a file.
///
/// # Errors
///
/// A report of the first place that is not UTF-8.
pub fn text<'a>(name: &str, contents: &'a [u8]) -> Result<&'a str, Report> {
    if contents.starts_with(&[0xff, 0xfe]) || contents.starts_with(&[0xfe, 0xff]) {
        let message = "the pin map is a text in UTF-16";
        let fault = Diagnostic::new(Rule::Encoding, message, 0..0, "expected UTF-8");
        let fault =
            fault.help("save it as UTF-8 in your editor; in PowerShell with `-Encoding utf8`");
        return Err(Report::new(Source { name, text: "" }, vec![fault]));
    }
    std::str::from_utf8(contents).map_err(|error| {
        let readable = String::from_utf8_lossy(contents);
        let start = error.valid_up_to();
        let span = start..start + char::REPLACEMENT_CHARACTER.len_utf8();
        let message = "the pin map is not a text in UTF-8";
        let fault = Diagnostic::new(
            Rule::Encoding,
            message,
            span,
            "expected a character in UTF-8",
        );
        let source = Source {
            name,
            text: &readable,
        };
        Report::new(source, vec![fault])
    })
}

/// The chip's part of a pin map, for those of other boards.
#[derive(Clone, Debug)]
pub struct Chip(ChipPart);

impl Chip {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// Every fault of the chip's part.
    pub fn read(source: Source<'_>) -> Result<Self, Report> {
        let source = source.without_mark();
        let mut reading = read::<PinMap>(source.text);
        let mut notes = Notes::new(source.name, &reading.spans, &reading.faulty);
        let part = reading
            .map
            .as_ref()
            .and_then(|map| validate::chip_part(map, &mut notes));
        reading.diagnostics.extend(notes.found());
        match part {
            Some(part) if reading.diagnostics.is_empty() => Ok(Self(part)),
            _ => Err(Report::new(source, reading.diagnostics)),
        }
    }

    /// That of a pin map that has been read.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        Self((model.pads.clone(), model.signals.clone()))
    }
}

/// Reads and validates a pin map. One with names and wiring only takes the pads and signals of the pin map `chip`.
///
/// # Errors
///
/// Every fault of the pin map; or those of `chip`, if it has some.
pub fn load(source: Source<'_>, chip: Option<Source<'_>>) -> Result<Model, Report> {
    match chip {
        Some(chip) => load_on(source, Some(&Chip::read(chip)?)),
        None => load_on(source, None),
    }
}

/// The same with a chip that has been read, for several pin maps.
///
/// # Errors
///
/// Every fault of the pin map.
pub fn load_on(source: Source<'_>, chip: Option<&Chip>) -> Result<Model, Report> {
    let source = source.without_mark();
    let mut reading = read::<PinMap>(source.text);
    let mut notes = Notes::new(source.name, &reading.spans, &reading.faulty);
    let mut model = None;
    if let Some(map) = &reading.map {
        validate::sections(map, &mut notes);
        let has_chip = map.pads.is_some() || map.signals.is_some();
        let part = match chip {
            Some(Chip(part)) if !has_chip => Some(part.clone()),
            _ => validate::chip_part(map, &mut notes),
        };
        // Without pads nothing can be said about their names.
        model = part.and_then(|part| validate::board(map, part, has_chip, &mut notes));
    }
    reading.diagnostics.extend(notes.found());
    match model {
        Some(model) if reading.diagnostics.is_empty() => Ok(model),
        _ => Err(Report::new(source, reading.diagnostics)),
    }
}
