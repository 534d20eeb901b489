//! Faults as text, with the offending lines of the pin map.

use std::fmt::{self, Write as _};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::{Diagnostic, Source};

/// How many faults are shown as text, each with its lines: nobody reads more.
const SHOWN: usize = 100;

/// Every fault of one pin map, in the order of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    name: String,
    text: String,
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    pub(crate) fn new(source: Source<'_>, mut diagnostics: Vec<Diagnostic>) -> Self {
        diagnostics.sort_by_key(|d| (d.primary.span.start, d.primary.span.end));
        Self {
            name: source.name.to_owned(),
            text: source.text.to_owned(),
            diagnostics,
        }
    }

    /// The faults, in the order of the text.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The report as plain text.
    #[must_use]
    pub fn plain(&self) -> String {
        self.render(&Renderer::plain())
    }

    /// The report with colours, for a terminal.
    #[must_use]
    pub fn styled(&self) -> String {
        self.render(&Renderer::styled())
    }

    fn render(&self, renderer: &Renderer) -> String {
        let mut out = String::new();
        for diagnostic in self.diagnostics.iter().take(SHOWN) {
            // Writing to a `String` cannot fail.
            let _ = writeln!(out, "{}\n", renderer.render(&[self.group(diagnostic)]));
        }
        let faults = match self.diagnostics.len() {
            1 => "1 fault".to_owned(),
            n => format!("{n} faults"),
        };
        let summary = match self.diagnostics.len() {
            ..=SHOWN => format!("{} has {faults}", self.name),
            _ => format!("{} has {faults}; these are the first {SHOWN}", self.name),
        };
        let summary = Group::with_title(Level::ERROR.primary_title(summary));
        let _ = writeln!(out, "{}", renderer.render(&[summary]));
        out
    }

    fn group<'a>(&'a self, diagnostic: &'a Diagnostic) -> Group<'a> {
        let primary = &diagnostic.primary;
        let others = diagnostic.secondary.iter().map(|label| {
            AnnotationKind::Context
                .span(label.span.clone())
                .label(&label.text)
        });
        let snippet = Snippet::source(&self.text)
            .path(&self.name)
            .annotation(
                AnnotationKind::Primary
                    .span(primary.span.clone())
                    .label(&primary.text),
            )
            .annotations(others);
        let group = Level::ERROR
            .primary_title(&diagnostic.message)
            .id(diagnostic.rule)
            .element(snippet);
        match &diagnostic.help {
            Some(help) => group.element(Level::HELP.message(help)),
            None => group,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plain())
    }
}

impl std::error::Error for Report {}
