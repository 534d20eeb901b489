//! Faults as text, with the offending lines of the pin map.

use std::fmt::{self, Write as _};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use crate::lines::{Lines, Position};
use crate::{Diagnostic, Label, Rule, Source};

/// Every fault of one pin map, in the order of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    name: String,
    text: String,
    lines: Lines,
    diagnostics: Vec<Diagnostic>,
}

/// How many bytes of lines are drawn. What comes then is told without its lines: thousands of faults on one line of
/// thousands of words would take a time that grows with its square.
const MOST_DRAWN: usize = 4 << 20;

/// A fault for programs.
#[derive(Serialize)]
struct Message<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    rule: &'a str,
    message: &'a str,
    label: &'a str,
    help: Option<&'a str>,
    related: Vec<Related<'a>>,
}

/// Another place that belongs to a fault.
#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    message: &'a str,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    #[serde(flatten)]
    start: Position,
    /// The place behind the last character.
    end: Position,
}

impl Report {
    pub(crate) fn new(source: Source<'_>, mut diagnostics: Vec<Diagnostic>) -> Self {
        diagnostics.sort_by_key(|d| (d.primary.span.start, d.primary.span.end));
        Self {
            name: source.name.to_owned(),
            text: source.text.to_owned(),
            lines: Lines::of(source.text),
            diagnostics,
        }
    }

    /// The faults, in the order of the text.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The rules that the faults are about, in the same order.
    #[must_use]
    pub fn rules(&self) -> Vec<Rule> {
        self.diagnostics.iter().map(|fault| fault.rule).collect()
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

    /// The report for editors and other programs: one JSON object a line for each fault.
    #[must_use]
    pub fn json(&self) -> String {
        let messages = self.diagnostics.iter().map(|diagnostic| Message {
            rule: diagnostic.rule.name(),
            message: &diagnostic.message,
            label: &diagnostic.primary.text,
            help: diagnostic.help.as_deref(),
            related: diagnostic
                .secondary
                .iter()
                .map(|label| Related {
                    place: self.place(label),
                    message: &label.text,
                })
                .collect(),
            place: self.place(&diagnostic.primary),
        });
        let lines = messages.map(|message| serde_json::to_string(&message));
        // Texts and numbers only: there is nothing in it that JSON could not say.
        lines
            .filter_map(Result::ok)
            .map(|line| line + "\n")
            .collect()
    }

    fn place(&self, label: &Label) -> Place<'_> {
        let at = |byte| self.lines.position(&self.text, byte);
        Place {
            file: &self.name,
            start: at(label.span.start),
            end: at(label.span.end),
        }
    }

    fn render(&self, renderer: &Renderer) -> String {
        let mut out = String::new();
        let mut drawn = 0;
        for diagnostic in &self.diagnostics {
            let (group, length) = match drawn < MOST_DRAWN {
                true => self.group(diagnostic),
                false => (self.short_group(diagnostic), 0),
            };
            drawn += length;
            // Writing to a `String` cannot fail.
            let _ = writeln!(out, "{}\n", renderer.render(&[group]));
        }
        let faults = match self.diagnostics.len() {
            1 => "1 fault".to_owned(),
            n => format!("{n} faults"),
        };
        let summary = format!("{} has {faults}", self.name);
        let summary = Group::with_title(Level::ERROR.primary_title(summary));
        let _ = writeln!(out, "{}", renderer.render(&[summary]));
        out
    }

    /// A fault with its lines, and how long they are.
    fn group<'a>(&'a self, diagnostic: &'a Diagnostic) -> (Group<'a>, usize) {
        let primary = &diagnostic.primary;
        let others = diagnostic.secondary.iter();
        let spans = others.clone().map(|label| &label.span);
        // Only these lines: all of the text for each of many faults would take a time that grows with its square.
        let (lines, first) = self.lines.around(&self.text, spans.chain([&primary.span]));
        let inside = |span: &Range<usize>| span.start - lines.start..span.end - lines.start;
        let others = others.map(|label| {
            AnnotationKind::Context
                .span(inside(&label.span))
                .label(&label.text)
        });
        let snippet = Snippet::source(self.text.get(lines.clone()).unwrap_or_default())
            .line_start(first)
            .path(&self.name)
            .annotation(
                AnnotationKind::Primary
                    .span(inside(&primary.span))
                    .label(&primary.text),
            )
            .annotations(others);
        let group = Level::ERROR
            .primary_title(&diagnostic.message)
            .id(diagnostic.rule.name())
            .element(snippet);
        let group = match &diagnostic.help {
            Some(help) => group.element(Level::HELP.message(help)),
            None => group,
        };
        (group, lines.len())
    }

    /// A fault without its lines.
    fn short_group<'a>(&'a self, diagnostic: &'a Diagnostic) -> Group<'a> {
        let at = self.place(&diagnostic.primary).start;
        let origin = Origin::path(&self.name)
            .line(at.line)
            .char_column(at.column);
        Level::ERROR
            .primary_title(&diagnostic.message)
            .id(diagnostic.rule.name())
            .element(origin)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plain())
    }
}

impl std::error::Error for Report {}
