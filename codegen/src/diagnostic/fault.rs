//! A fault as data: the rule that is broken, what is wrong, and where.

use std::ops::Range;
use std::sync::Arc;

use super::rule::Rule;
use super::word::nearest;
use crate::source::Place;

/// How much a fault is in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It cannot be so.
    Error,
    /// It can be so, and there is something to know: a caveat.
    Caveat,
}

impl Severity {
    /// What it is called where a board and what is plugged into it are told about.
    pub(crate) fn of_fit(self) -> &'static str {
        match self {
            Self::Error => "conflict",
            Self::Caveat => "caveat",
        }
    }
}

/// One fault of a pin map, or of a board with what is plugged into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether it is in the way.
    pub severity: Severity,
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The offending text.
    pub primary: Label,
    /// Other places that belong to the fault, such as the first of two duplicates.
    pub secondary: Vec<Label>,
    /// How to mend it, when that is known.
    pub help: Option<String>,
}

/// A piece of the pin map's text with something to say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file that has the text, if it is not the one that the report is about.
    pub file: Option<Arc<str>>,
    /// The piece, in bytes of the text.
    pub span: Range<usize>,
    /// What to say about it.
    pub text: String,
}

impl Diagnostic {
    pub(crate) fn new(
        rule: Rule,
        message: impl Into<String>,
        span: Range<usize>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Error,
            rule,
            message: message.into(),
            primary: Label {
                file: None,
                span,
                text: label.into(),
            },
            secondary: Vec::new(),
            help: None,
        }
    }

    /// Adds another place that belongs to the fault.
    pub(crate) fn and(mut self, span: Range<usize>, label: impl Into<String>) -> Self {
        self.secondary.push(Label {
            file: None,
            span,
            text: label.into(),
        });
        self
    }

    /// One of something that stands in any file.
    pub(crate) fn of(
        rule: Rule,
        message: impl Into<String>,
        place: &Place,
        label: impl Into<String>,
    ) -> Self {
        let mut diagnostic = Self::new(rule, message, place.span.clone(), label);
        diagnostic.primary.file = Some(Arc::clone(&place.file));
        diagnostic
    }

    /// Adds another place that belongs to the fault, in any file.
    pub(crate) fn and_at(mut self, place: &Place, label: impl Into<String>) -> Self {
        self = self.and(place.span.clone(), label);
        if let Some(label) = self.secondary.last_mut() {
            label.file = Some(Arc::clone(&place.file));
        }
        self
    }

    /// Makes it one that is not in the way.
    pub(crate) fn caveat(mut self) -> Self {
        self.severity = Severity::Caveat;
        self
    }

    /// Adds how to mend the fault.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds the nearest right word, if one is near enough to be what was meant.
    pub(crate) fn nearest<'a>(self, word: &str, right: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(word, right) {
            Some(right) => self.help(format!("did you mean `{right}`?")),
            None => self,
        }
    }
}
