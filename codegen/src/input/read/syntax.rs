//! Faults of the syntax, and the places that parsers give them.

use std::fmt::Display;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Rule};

/// A text by its characters, which parsers count.
pub(super) struct Characters<'a> {
    text: &'a str,
    /// The place in bytes of each character.
    bytes: Vec<usize>,
}

impl<'a> Characters<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let bytes = text.char_indices().map(|(at, _)| at).collect();
        Self { text, bytes }
    }

    /// The place in bytes of a character, or the end of the text.
    pub(super) fn byte(&self, character: usize) -> usize {
        self.bytes
            .get(character)
            .copied()
            .unwrap_or(self.text.len())
    }
}

/// No more of a long word is underlined.
const LONGEST: usize = 40;

/// The word that begins at a place, or the place itself when there is none.
pub(super) fn one_word(text: &str, at: usize) -> Range<usize> {
    let rest = text.get(at..).unwrap_or_default();
    let letters = rest.char_indices().take_while(|(_, c)| !c.is_whitespace());
    let last = letters.take(LONGEST).last();
    at..at + last.map_or(0, |(start, c)| start + c.len_utf8())
}

/// What cannot be read. (A box, because a fault is large and rare.)
pub(super) fn fault(what: impl Display, span: Range<usize>) -> Box<Diagnostic> {
    let message = format!("this cannot be read: {what}");
    Box::new(Diagnostic::new(Rule::Syntax, message, span, "here"))
}
