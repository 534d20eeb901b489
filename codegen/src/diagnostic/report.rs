//! Faults as text, with the offending lines of the pin map.

use std::fmt::{self, Write as _};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, Title};
use serde::Serialize;

use super::fault::{Diagnostic, Label, Severity};
use super::lines::{Lines, Position};
use super::rule::Rule;
use crate::source::Source;

/// Every fault of one pin map, or of a board with what is plugged into it, in the order of the texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The texts that faults are in; first the one that has no name in a label.
    files: Vec<File>,
    /// What the faults are of, if that is not the first file.
    about: Option<String>,
    diagnostics: Vec<Diagnostic>,
}

/// A text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct File {
    name: String,
    text: String,
    lines: Lines,
}

impl File {
    fn of(source: Source<'_>) -> Self {
        Self {
            name: source.name.to_owned(),
            text: source.text.to_owned(),
            lines: Lines::of(source.text),
        }
    }
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
    level: &'a str,
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
    pub(crate) fn new(source: Source<'_>, diagnostics: Vec<Diagnostic>) -> Self {
        Self::of(&[source], None, diagnostics)
    }

    /// One of faults in several files; `about` says what has them, if it is not the first file.
    pub(crate) fn of(
        sources: &[Source<'_>],
        about: Option<String>,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Self {
        let files: Vec<_> = sources.iter().map(|source| File::of(*source)).collect();
        let file = |label: &Label| {
            let name = label.file.as_deref();
            files.iter().position(|file| name == Some(&*file.name))
        };
        diagnostics.sort_by_key(|d| (file(&d.primary), d.primary.span.start, d.primary.span.end));
        Self {
            files,
            about,
            diagnostics,
        }
    }

    /// Whether any of the faults is in the way.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    fn count(&self, severity: Severity) -> usize {
        let diagnostics = self.diagnostics.iter();
        diagnostics.filter(|it| it.severity == severity).count()
    }

    /// The text that a label is in.
    fn file(&self, label: &Label) -> Option<&File> {
        let name = label.file.as_deref();
        let named = self.files.iter().find(|file| name == Some(&*file.name));
        named.or(self.files.first())
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
            level: match diagnostic.severity {
                Severity::Error => "error",
                Severity::Caveat => "warning",
            },
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
        let file = self.file(label);
        let at = |byte| match file {
            Some(file) => file.lines.position(&file.text, byte),
            None => Position { line: 1, column: 1 },
        };
        Place {
            file: file.map_or("", |file| &file.name),
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
        let summary = match &self.about {
            None => {
                let name = self.files.first().map_or("", |file| &file.name);
                format!("{name} has {}", number(self.diagnostics.len(), "error"))
            }
            Some(about) => {
                let caveats = match self.count(Severity::Caveat) {
                    0 => String::new(),
                    count => format!(", {}", number(count, "caveat")),
                };
                match self.count(Severity::Error) {
                    0 => format!("{about}: nothing is in the way{caveats}"),
                    count => format!("{about}: {}{caveats}", number(count, "conflict")),
                }
            }
        };
        let level = match (self.has_errors(), &self.about) {
            (false, Some(_)) => Level::NOTE,
            _ => Level::ERROR,
        };
        let summary = Group::with_title(level.primary_title(summary));
        let _ = writeln!(out, "{}", renderer.render(&[summary]));
        out
    }

    /// A fault with its lines, and how long they are.
    fn group<'a>(&'a self, diagnostic: &'a Diagnostic) -> (Group<'a>, usize) {
        let mut group = Group::with_title(title(diagnostic));
        let mut length = 0;
        // First what the fault is at, and what belongs to it in the same file.
        let labels = std::iter::once(&diagnostic.primary).chain(&diagnostic.secondary);
        let mut files: Vec<&File> = Vec::new();
        for file in labels.clone().filter_map(|label| self.file(label)) {
            if !files.iter().any(|known| known.name == file.name) {
                files.push(file);
            }
        }
        for file in files {
            let labels = labels.clone().enumerate();
            let labels = labels.filter(|(_, label)| self.file(label) == Some(file));
            // Only these lines: all of the text for each of many faults would take a time that grows with its square.
            let spans = labels.clone().map(|(_, label)| &label.span);
            let (lines, first) = file.lines.around(&file.text, spans);
            let inside = |span: &Range<usize>| span.start - lines.start..span.end - lines.start;
            let annotations = labels.map(|(index, label)| {
                let kind = match index {
                    0 => AnnotationKind::Primary,
                    _ => AnnotationKind::Context,
                };
                kind.span(inside(&label.span)).label(&label.text)
            });
            let snippet = Snippet::source(file.text.get(lines.clone()).unwrap_or_default())
                .line_start(first)
                .path(&file.name)
                .annotations(annotations);
            group = group.element(snippet);
            length += lines.len();
        }
        let group = match &diagnostic.help {
            Some(help) => group.element(Level::HELP.message(help)),
            None => group,
        };
        (group, length)
    }

    /// A fault without its lines.
    fn short_group<'a>(&'a self, diagnostic: &'a Diagnostic) -> Group<'a> {
        let place = self.place(&diagnostic.primary);
        let origin = Origin::path(place.file)
            .line(place.start.line)
            .char_column(place.start.column);
        title(diagnostic).element(origin)
    }
}

/// What is wrong, and the rule.
fn title(diagnostic: &Diagnostic) -> Title<'_> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Caveat => Level::WARNING,
    };
    level
        .primary_title(&diagnostic.message)
        .id(diagnostic.rule.name())
}

/// A number of things.
fn number(count: usize, thing: &str) -> String {
    match count {
        1 => format!("1 {thing}"),
        count => format!("{count} {thing}s"),
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plain())
    }
}

impl std::error::Error for Report {}
