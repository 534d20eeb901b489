//! The errors in a stimulus.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// The errors in a stimulus, with lines and columns.
///
/// ```
/// use esp32_sim::Stimulus;
///
/// let error = Stimulus::read("steps:\n  - { at: soon, press: G17 }\n").unwrap_err();
/// assert!(error.to_string().contains("line 2 column 7"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StimulusError {
    pub(super) text: String,
}

impl Display for StimulusError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for StimulusError {}

/// What is wrong, one after another.
#[derive(Default)]
pub(super) struct Faults(Vec<String>);

impl Faults {
    pub(super) fn add(&mut self, location: serde_saphyr::Location, what: impl Display) {
        let (line, column) = (location.line(), location.column());
        self.0.push(format!("line {line} column {column}: {what}"));
    }

    pub(super) fn end(self) -> Result<(), StimulusError> {
        match self.0.is_empty() {
            true => Ok(()),
            false => Err(StimulusError {
                text: self.0.join("\n"),
            }),
        }
    }
}
