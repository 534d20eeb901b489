//! From text to a tree of values, and to where each of them stands: in one pass over the scanner's events, so that
//! what is accepted always has a place.

use std::collections::HashMap;
use std::ops::Range;

use indexmap::IndexMap;
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};

use super::path::Step;
use super::spans::{Place, Spans};
use super::value::Value;
use crate::{Diagnostic, Rule};

/// Mappings and lists up to this long are underlined as a whole, longer ones up to the end of their first entry: what
/// is said about them would stand too far to the right.
const SHORT: usize = 40;
/// A pin map is 6 levels deep. Each level costs, in the scanner and here, so a file of brackets must not get far.
const DEEPEST: usize = 32;
/// How many values and letters aliases may repeat: without a limit, a few lines of aliases of aliases would fill the memory.
const MOST_REPEATED: usize = 100_000;

/// What a text says, as far as it is YAML.
pub(super) struct Scanned {
    /// The value, or nothing if the text ends with a fault of its syntax.
    pub value: Option<Value>,
    pub spans: Spans,
    /// Duplicate keys, and the fault of the syntax.
    pub diagnostics: Vec<Diagnostic>,
}

/// Scans a text.
pub(super) fn scan(text: &str) -> Scanned {
    let mut scan = Scan {
        text,
        bytes: text.char_indices().map(|(at, _)| at).collect(),
        open: Vec::new(),
        anchors: HashMap::new(),
        repeated: 0,
        root: None,
        spans: Spans::default(),
        diagnostics: Vec::new(),
    };
    let end = Parser::new_from_str(text).try_for_each(|event| match event {
        Ok((event, span)) => scan.event(event, span),
        Err(error) => Err(scan.unreadable(&error)),
    });
    let value = match end {
        Ok(()) => Some(scan.root.unwrap_or(Value::Null)),
        Err(syntax) => {
            scan.diagnostics.push(*syntax);
            None
        }
    };
    Scanned {
        value,
        spans: scan.spans,
        diagnostics: scan.diagnostics,
    }
}

/// A mapping or list that is not closed yet.
struct Open {
    /// The last step of its path.
    step: Option<Step>,
    parts: HashMap<Step, Place>,
    start: usize,
    /// Where the first entry ends.
    first_end: Option<usize>,
    key: Option<Range<usize>>,
    anchor: usize,
    inside: Inside,
}

enum Inside {
    /// The entries so far, where their keys stand, and the key that waits for its value.
    Mapping {
        entries: IndexMap<String, Value>,
        keys: HashMap<String, Range<usize>>,
        waiting: Option<(String, Range<usize>)>,
    },
    List(Vec<Value>),
}

struct Scan<'a> {
    text: &'a str,
    /// The place in bytes of each character: the scanner counts characters.
    bytes: Vec<usize>,
    open: Vec<Open>,
    /// What aliases stand for, with the number of values and letters in it.
    anchors: HashMap<usize, (Value, usize)>,
    repeated: usize,
    root: Option<Value>,
    spans: Spans,
    diagnostics: Vec<Diagnostic>,
}

/// A fault that ends the scan, or nothing. (A box, because a fault is large and rare.)
type Outcome = Result<(), Box<Diagnostic>>;

impl Scan<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) -> Outcome {
        let span = self.byte(span.start.index())..self.byte(span.end.index());
        match event {
            Event::Scalar(_, _, _, Some(_))
            | Event::SequenceStart(_, Some(_))
            | Event::MappingStart(_, Some(_)) => {
                return Err(syntax("a tag means nothing in a pin map", span));
            }
            Event::Scalar(text, ..) if self.awaits_key() => self.key(text.into_owned(), span),
            Event::SequenceStart(..) | Event::MappingStart(..) | Event::Alias(_)
                if self.awaits_key() =>
            {
                return Err(syntax("a key must be a word", span));
            }
            Event::Scalar(text, style, anchor, _) => {
                let value = match style {
                    ScalarStyle::Plain => Value::of_plain(&text),
                    _ => Value::Text(text.into_owned()),
                };
                self.scalar(value, anchor, span);
            }
            Event::Alias(anchor) => {
                let Some((value, size)) = self.anchors.get(&anchor) else {
                    return Err(syntax("this alias stands in what it stands for", span));
                };
                self.repeated += size;
                if self.repeated > MOST_REPEATED {
                    let message =
                        format!("aliases repeat more than {MOST_REPEATED} values and letters");
                    return Err(syntax(message, span));
                }
                let value = value.clone();
                self.scalar(value, 0, span);
            }
            Event::SequenceStart(anchor, _) => {
                return self.open(Inside::List(Vec::new()), anchor, span);
            }
            Event::MappingStart(anchor, _) => {
                let inside = Inside::Mapping {
                    entries: IndexMap::new(),
                    keys: HashMap::new(),
                    waiting: None,
                };
                return self.open(inside, anchor, span);
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span.end),
            Event::DocumentStart(_) if self.root.is_some() => {
                return Err(syntax("a pin map is one document", span));
            }
            _ => {}
        }
        Ok(())
    }

    fn awaits_key(&self) -> bool {
        let inside = self.open.last().map(|open| &open.inside);
        matches!(inside, Some(Inside::Mapping { waiting: None, .. }))
    }

    fn key(&mut self, name: String, span: Range<usize>) {
        let Some(Inside::Mapping { keys, waiting, .. }) =
            self.open.last_mut().map(|open| &mut open.inside)
        else {
            return;
        };
        if let Some(first) = keys.get(&name) {
            let message = format!("the key `{name}` stands here twice");
            let duplicate =
                Diagnostic::new(Rule::DuplicateKey, message, span.clone(), "the second");
            self.diagnostics
                .push(duplicate.and(first.clone(), "the first"));
        } else {
            keys.insert(name.clone(), span.clone());
        }
        *waiting = Some((name, span));
    }

    /// The last step of the path of the value that comes next, and where its key stands.
    fn place(&self) -> (Option<Step>, Option<Range<usize>>) {
        match self.open.last().map(|open| &open.inside) {
            Some(Inside::Mapping {
                waiting: Some((name, span)),
                ..
            }) => (Some(Step::Key(name.clone())), Some(span.clone())),
            Some(Inside::List(items)) => (Some(Step::Index(items.len())), None),
            _ => (None, None),
        }
    }

    fn scalar(&mut self, value: Value, anchor: usize, extent: Range<usize>) {
        let (step, key) = self.place();
        let place = Place {
            key,
            shown: self.first_line(extent.clone()),
            extent,
            parts: HashMap::new(),
        };
        self.add(step, value, anchor, place);
    }

    fn open(&mut self, inside: Inside, anchor: usize, span: Range<usize>) -> Outcome {
        if self.open.len() == DEEPEST {
            let message = format!("more than {DEEPEST} mappings and lists in each other");
            return Err(syntax(message, span));
        }
        let (step, key) = self.place();
        self.open.push(Open {
            step,
            parts: HashMap::new(),
            start: span.start,
            first_end: None,
            key,
            anchor,
            inside,
        });
        Ok(())
    }

    fn close(&mut self, end: usize) {
        let Some(open) = self.open.pop() else { return };
        let extent = open.start..end;
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
        let value = match open.inside {
            Inside::Mapping { entries, .. } => Value::Mapping(entries),
            Inside::List(items) => Value::List(items),
        };
        self.add(open.step, value, open.anchor, place);
    }

    /// Adds a complete value to what it stands in.
    fn add(&mut self, step: Option<Step>, value: Value, anchor: usize, place: Place) {
        // The scanner counts anchors from 1.
        if anchor != 0 {
            let size = size(&value);
            self.anchors.insert(anchor, (value.clone(), size));
        }
        match self.open.last_mut() {
            None => {
                self.root = Some(value);
                self.spans = Spans::of(place);
            }
            Some(open) => {
                open.first_end.get_or_insert(place.extent.end);
                if let Some(step) = step {
                    // The first of duplicates stays.
                    open.parts.entry(step).or_insert(place);
                }
                match &mut open.inside {
                    Inside::List(items) => items.push(value),
                    Inside::Mapping {
                        entries, waiting, ..
                    } => {
                        if let Some((name, _)) = waiting.take() {
                            entries.entry(name).or_insert(value);
                        }
                    }
                }
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

    fn unreadable(&self, error: &ScanError) -> Box<Diagnostic> {
        let at = self.byte(error.marker().index());
        syntax(error.info(), word_at(self.text, at))
    }
}

fn syntax(what: impl std::fmt::Display, span: Range<usize>) -> Box<Diagnostic> {
    let message = format!("this cannot be read: {what}");
    Box::new(Diagnostic::new(Rule::Syntax, message, span, "here"))
}

/// The number of values and letters in a value.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::List(items) => items.iter().map(size).sum::<usize>(),
        Value::Mapping(entries) => entries.iter().map(|(k, v)| k.len() + size(v)).sum(),
        Value::Text(text) | Value::Huge(text) => text.len(),
        _ => 0,
    }
}

/// The word at a place of a text, or the place itself when there is none.
fn word_at(text: &str, at: usize) -> Range<usize> {
    let rest = text.get(at..).unwrap_or_default();
    let len = rest.find(char::is_whitespace).unwrap_or(rest.len());
    at..at + len
}
