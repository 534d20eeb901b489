//! Where the parts of a pin map stand in its text. `serde_yaml` does not say, so the text is scanned once more.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::path::Path;
use crate::Diagnostic;

/// Where the parts of a pin map stand in its text.
#[derive(Default)]
pub(crate) struct Spans(HashMap<Path, Place>);

struct Place {
    key: Option<Range<usize>>,
    /// All of the value.
    extent: Range<usize>,
    /// What to underline of it.
    shown: Range<usize>,
}

/// Mappings and lists up to this long are underlined as a whole, longer ones up to the end of their first entry: what
/// is said about them would stand too far to the right.
const SHORT: usize = 40;

/// A mapping or list that is not closed yet.
struct Open {
    path: Path,
    start: usize,
    /// Where the first entry ends.
    first_end: Option<usize>,
    key: Option<Range<usize>>,
    inside: Inside,
}

enum Inside {
    /// The keys so far, and the one that waits for its value.
    Mapping {
        seen: HashMap<String, Range<usize>>,
        waiting: Option<(String, Range<usize>)>,
    },
    /// The number of items so far.
    List(usize),
}

impl Spans {
    /// Scans a text, as far as it is YAML. Duplicate keys are faults.
    pub(crate) fn of(text: &str) -> (Self, Vec<Diagnostic>) {
        let mut scan = Scan {
            text,
            bytes: text.char_indices().map(|(at, _)| at).collect(),
            open: Vec::new(),
            spans: Self::default(),
            duplicates: Vec::new(),
        };
        // A syntax error ends the scan; `serde_yaml` reports it.
        for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
            scan.event(event, span);
        }
        (scan.spans, scan.duplicates)
    }

    /// Where a part stands, or the nearest thing that it would be in.
    pub(crate) fn value(&self, path: &Path) -> Range<usize> {
        match self.0.get(path) {
            Some(place) => place.shown.clone(),
            None => path.split().map_or(0..0, |(parent, _)| self.value(&parent)),
        }
    }

    /// All of a part, or of the nearest thing that it would be in.
    pub(crate) fn extent(&self, path: &Path) -> Range<usize> {
        match self.0.get(path) {
            Some(place) => place.extent.clone(),
            None => path
                .split()
                .map_or(0..0, |(parent, _)| self.extent(&parent)),
        }
    }

    /// Where the key of a part stands; without one, the part.
    pub(crate) fn key(&self, path: &Path) -> Range<usize> {
        self.0
            .get(path)
            .and_then(|place| place.key.clone())
            .unwrap_or_else(|| self.value(path))
    }
}

struct Scan<'a> {
    text: &'a str,
    /// The place in bytes of each character: the scanner counts characters.
    bytes: Vec<usize>,
    open: Vec<Open>,
    spans: Spans,
    duplicates: Vec<Diagnostic>,
}

impl Scan<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        let span = self.byte(span.start.index())..self.byte(span.end.index());
        match event {
            Event::Scalar(text, ..) if self.awaits_key() => self.key(text.into_owned(), span),
            Event::Scalar(..) | Event::Alias(_) => {
                let (path, key) = self.place();
                let shown = self.first_line(span.clone());
                self.close(
                    path,
                    Place {
                        key,
                        extent: span,
                        shown,
                    },
                );
            }
            Event::SequenceStart(..) => self.open(Inside::List(0), span.start),
            Event::MappingStart(..) => {
                let inside = Inside::Mapping {
                    seen: HashMap::new(),
                    waiting: None,
                };
                self.open(inside, span.start);
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(open) = self.open.pop() {
                    let extent = open.start..span.end;
                    let shown = match open.first_end {
                        Some(end) if extent.len() > SHORT => open.start..end,
                        _ => extent.clone(),
                    };
                    let shown = self.first_line(shown);
                    let key = open.key;
                    self.close(open.path, Place { key, extent, shown });
                }
            }
            _ => {}
        }
    }

    fn awaits_key(&self) -> bool {
        let inside = self.open.last().map(|open| &open.inside);
        matches!(inside, Some(Inside::Mapping { waiting: None, .. }))
    }

    fn key(&mut self, name: String, span: Range<usize>) {
        let Some(Inside::Mapping { seen, waiting }) = self.open.last_mut().map(|o| &mut o.inside)
        else {
            return;
        };
        if let Some(first) = seen.get(&name) {
            let message = format!("the key `{name}` stands here twice");
            self.duplicates.push(
                Diagnostic::new("duplicate-key", message, span.clone(), "the second")
                    .and(first.clone(), "the first"),
            );
        } else {
            seen.insert(name.clone(), span.clone());
        }
        *waiting = Some((name, span));
    }

    /// The path of the value that comes next, and where its key stands.
    fn place(&mut self) -> (Path, Option<Range<usize>>) {
        let Some(open) = self.open.last_mut() else {
            return (Path::default(), None);
        };
        match &mut open.inside {
            Inside::Mapping { waiting, .. } => match waiting.take() {
                Some((name, span)) => (open.path.key(&name), Some(span)),
                // A key that is no scalar: `tree` refuses it.
                None => (open.path.key("?"), None),
            },
            Inside::List(items) => {
                let path = open.path.index(*items);
                *items += 1;
                (path, None)
            }
        }
    }

    fn open(&mut self, inside: Inside, start: usize) {
        let (path, key) = self.place();
        self.open.push(Open {
            path,
            start,
            first_end: None,
            key,
            inside,
        });
    }

    fn close(&mut self, path: Path, place: Place) {
        if let Some(open) = self.open.last_mut() {
            open.first_end.get_or_insert(place.extent.end);
        }
        // The first of duplicates stays, as in `tree`.
        self.spans.0.entry(path).or_insert(place);
    }

    /// The first line of a piece of the text, without the space behind it.
    fn first_line(&self, span: Range<usize>) -> Range<usize> {
        let text = self.text.get(span.clone()).unwrap_or_default();
        let line = text.lines().next().unwrap_or_default().trim_end();
        span.start..span.start + line.len()
    }

    fn byte(&self, character: usize) -> usize {
        self.bytes
            .get(character)
            .copied()
            .unwrap_or(self.text.len())
    }
}

/// The word at a place of a text, or the place itself when there is none.
pub(super) fn word_at(text: &str, at: usize) -> Range<usize> {
    let at = (0..=at.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0);
    let rest = text.get(at..).unwrap_or_default();
    let len = rest.find(char::is_whitespace).unwrap_or(rest.len());
    at..at + len
}
