//! From a pin map to the tables and pin types of a board support package.
//!
//! Text in, text out: nothing here touches a file. Data flows one way: text, `input` (shapes), `validate` (facts,
//! and the only place that refuses), [`Model`], `render` (which cannot fail). No board's or pin's name stands in
//! this code; namespaces, boards, functions and the crate's own name are data.
//!
//! ```
//! use codegen::{Rule, Source, load};
//!
//! let text = "namespaces: {}\nboard: {}\n";
//! let report = load(Source { name: "mine.yaml", text }, None).unwrap_err();
//! // All faults at once: a key that is none, and the sections that are missing.
//! assert!(report.rules().contains(&Rule::UnknownKey));
//! ```

pub mod cases;
// Some of its facts are only compared with an SVD file.
#[cfg_attr(not(feature = "svd"), allow(dead_code))]
mod chip;
mod diagnostic;
pub mod fit;
mod import;
mod input;
mod list;
pub mod model;
pub mod render;
mod source;
mod validate;
#[cfg(feature = "svd")]
pub mod verify;
pub mod words;

pub use diagnostic::{Diagnostic, Label, Position, Report, Rule, Severity};
pub use import::{ImportError, import};
pub use input::{schema, shield_schema};
pub use model::Model;
pub use render::{File, Home, render};
pub use source::Source;
pub use validate::{crate_name, plug_in};

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
pub struct Chip(validate::ChipPart);

impl Chip {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// Every fault of the chip's part.
    pub fn read(source: Source<'_>) -> Result<Self, Report> {
        let source = source.without_mark();
        let mut reading = input::read::read::<input::pinmap::PinMap>(source.text);
        let mut notes = validate::Notes::new(source.name, &reading.spans, &reading.faulty);
        let part = reading
            .map
            .as_ref()
            .and_then(|map| validate::chip(map, &mut notes));
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
    let mut reading = input::read::read::<input::pinmap::PinMap>(source.text);
    let mut notes = validate::Notes::new(source.name, &reading.spans, &reading.faulty);
    let mut model = None;
    if let Some(map) = &reading.map {
        validate::sections(map, &mut notes);
        let has_chip = map.pads.is_some() || map.signals.is_some();
        let part = match chip {
            Some(Chip(part)) if !has_chip => Some(part.clone()),
            _ => validate::chip(map, &mut notes),
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
