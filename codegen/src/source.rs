//! The text of a file, with its name, and places in it.

use std::ops::Range;
use std::sync::Arc;

/// The text of a pin map and what to call it in messages.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The file's name.
    pub name: &'a str,
    /// The file's text.
    pub text: &'a str,
}

impl Source<'_> {
    /// Without the byte order mark that some editors put at the beginning: it counts in no column.
    pub(crate) fn without_mark(self) -> Self {
        let text = self.text.strip_prefix('\u{feff}').unwrap_or(self.text);
        Self { text, ..self }
    }
}

/// Where a row stands: the place of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's name.
    pub file: Arc<str>,
    /// The piece of its text, in bytes.
    pub span: Range<usize>,
}
