//! Where the parts of a pin map stand in its text. `serde_yaml` does not say, so the text is scanned once more.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::path::{Path, Step};
use crate::Diagnostic;

/// Where the parts of a pin map stand in its text: a tree as the map is one, so that each key is kept once however many
/// parts are below it.
#[derive(Default)]
pub(crate) struct Spans(Option<Place>);

struct Place {
    key: Option<Range<usize>>,
    /// All of the value.
    extent: Range<usize>,
    /// What to underline of it.
    shown: Range<usize>,
    /// The parts of the value.
    parts: HashMap<Step, Place>,
}

/// Mappings and lists up to this long are underlined as a whole, longer ones up to the end of their first entry: what
/// is said about them would stand too far to the right.
const SHORT: usize = 40;

/// `serde_yaml` reads nothing that is nested deeper.
const DEEPEST: usize = 128;

/// A mapping or list that is not closed yet.
struct Open {
    /// The last step of its path.
    step: Option<Step>,
    parts: HashMap<Step, Place>,
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
    /// Scans a text that `serde_yaml` has read. Duplicate keys are faults.
    pub(crate) fn of(text: &str) -> (Self, Vec<Diagnostic>) {
        let mut scan = Scan {
            text,
            bytes: text.char_indices().map(|(at, _)| at).collect(),
            open: Vec::new(),
            spans: Self::default(),
            duplicates: Vec::new(),
        };
        // Where the two do not agree on what is YAML, the scan ends, and faults are shown where it was last.
        for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
            if scan.open.len() > DEEPEST {
                break;
            }
            scan.event(event, span);
        }
        (scan.spans, scan.duplicates)
    }

    /// Where a part stands, or the nearest thing that it would be in.
    pub(crate) fn value(&self, path: &Path) -> Range<usize> {
        self.nearest(path)
            .map_or(0..0, |(place, _)| place.shown.clone())
    }

    /// All of a part, or of the nearest thing that it would be in.
    pub(crate) fn extent(&self, path: &Path) -> Range<usize> {
        self.nearest(path)
            .map_or(0..0, |(place, _)| place.extent.clone())
    }

    /// Where the key of a part stands; without one, the part.
    pub(crate) fn key(&self, path: &Path) -> Range<usize> {
        match self.nearest(path) {
            Some((Place { key: Some(key), .. }, true)) => key.clone(),
            _ => self.value(path),
        }
    }

    /// A part, or the nearest thing that it would be in, and whether it is the part itself.
    fn nearest(&self, path: &Path) -> Option<(&Place, bool)> {
        let mut place = self.0.as_ref()?;
        for step in path.steps() {
            match place.parts.get(step) {
                Some(part) => place = part,
                None => return Some((place, false)),
            }
        }
        Some((place, true))
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
            // Which word it stands for is not known here.
            Event::Alias(_) if self.awaits_key() => self.wait("?".to_owned(), span),
            Event::Scalar(..) | Event::Alias(_) => {
                let (step, key) = self.place();
                let place = Place {
                    key,
                    shown: self.first_line(span.clone()),
                    extent: span,
                    parts: HashMap::new(),
                };
                self.close(step, place);
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
                    let place = Place {
                        key: open.key,
                        shown: self.first_line(shown),
                        extent,
                        parts: open.parts,
                    };
                    self.close(open.step, place);
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

    fn wait(&mut self, name: String, span: Range<usize>) {
        if let Some(Inside::Mapping { waiting, .. }) = self.open.last_mut().map(|o| &mut o.inside) {
            *waiting = Some((name, span));
        }
    }

    /// The last step of the path of the value that comes next, and where its key stands.
    fn place(&mut self) -> (Option<Step>, Option<Range<usize>>) {
        let Some(open) = self.open.last_mut() else {
            return (None, None);
        };
        match &mut open.inside {
            Inside::Mapping { waiting, .. } => match waiting.take() {
                Some((name, span)) => (Some(Step::Key(name)), Some(span)),
                // A key that is no scalar: `tree` refuses it, unless it is an alias.
                None => (Some(Step::Key("?".to_owned())), None),
            },
            Inside::List(items) => {
                let step = Step::Index(*items);
                *items += 1;
                (Some(step), None)
            }
        }
    }

    fn open(&mut self, inside: Inside, start: usize) {
        let (step, key) = self.place();
        self.open.push(Open {
            step,
            parts: HashMap::new(),
            start,
            first_end: None,
            key,
            inside,
        });
    }

    fn close(&mut self, step: Option<Step>, place: Place) {
        match (self.open.last_mut(), step) {
            (Some(open), Some(step)) => {
                open.first_end.get_or_insert(place.extent.end);
                // The first of duplicates stays, as in `tree`.
                open.parts.entry(step).or_insert(place);
            }
            _ => {
                self.spans.0.get_or_insert(place);
            }
        }
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
