//! Where each part of a text stands, and what YAML has and a pin map may not have.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::advice;
use super::path::Step;
use super::spans::{Place, Spans};
use super::syntax::{self, Characters};
use crate::diagnostic::{Diagnostic, Rule};

/// Mappings and lists up to this long are underlined as a whole, longer ones up to the end of their first entry: what
/// is said about them would stand too far to the right.
const SHORT: usize = 40;
/// A pin map is 6 levels deep. Each level costs, in the parsers and here, so a file of brackets must not get far.
const DEEPEST: usize = 32;
/// How many values and characters aliases may repeat: without a limit, a few lines of aliases of aliases would fill the memory.
const MOST_REPEATED: usize = 100_000;

/// What the scanner says of a text.
pub(super) struct Scanned {
    pub spans: Spans,
    /// Duplicate keys, and the fault of the syntax.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether there is no such fault.
    pub is_readable: bool,
}

/// Scans a text, up to a fault of its syntax.
pub(super) fn scan(text: &str) -> Scanned {
    let mut scan = Scan {
        text,
        characters: Characters::of(text),
        open: Vec::new(),
        anchors: HashMap::new(),
        repeated: 0,
        has_document: false,
        spans: Spans::default(),
        diagnostics: Vec::new(),
    };
    let end = Parser::new_from_str(text).try_for_each(|event| match event {
        Ok((event, span)) => scan.event(event, span),
        Err(error) => {
            let at = scan.characters.byte(error.marker().index());
            Err(advice::syntax(text, error.info(), at))
        }
    });
    let is_readable = end.is_ok();
    scan.diagnostics.extend(end.err().map(|fault| *fault));
    Scanned {
        spans: scan.spans,
        diagnostics: scan.diagnostics,
        is_readable,
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
    /// The number of values and characters in it.
    size: usize,
    inside: Inside,
}

enum Inside {
    /// Where the keys stand, and the key that waits for its value.
    Mapping {
        keys: HashMap<String, Range<usize>>,
        waiting: Option<(String, Range<usize>)>,
    },
    /// The number of items.
    List(usize),
}

/// How a value without parts is written.
#[derive(Clone, Copy)]
enum Leaf {
    Plain,
    /// In quotes, or as a block of lines.
    Quoted,
    Alias,
}

struct Scan<'a> {
    text: &'a str,
    characters: Characters<'a>,
    open: Vec<Open>,
    /// How many values and characters aliases stand for.
    anchors: HashMap<usize, usize>,
    repeated: usize,
    has_document: bool,
    spans: Spans,
    diagnostics: Vec<Diagnostic>,
}

/// A fault that ends the scan, or nothing.
type Outcome = Result<(), Box<Diagnostic>>;

impl Scan<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) -> Outcome {
        let byte = |character| self.characters.byte(character);
        let span = byte(span.start.index())..byte(span.end.index());
        match event {
            Event::Scalar(_, _, _, Some(_))
            | Event::SequenceStart(_, Some(_))
            | Event::MappingStart(_, Some(_)) => {
                return Err(syntax::fault("a tag means nothing in a pin map", span));
            }
            Event::Scalar(text, ..) if self.awaits_key() => self.key(text.into_owned(), span),
            Event::SequenceStart(..) | Event::MappingStart(..) | Event::Alias(_)
                if self.awaits_key() =>
            {
                return Err(syntax::fault("a key must be a word", span));
            }
            Event::Scalar(text, style, anchor, _) => {
                let leaf = match style {
                    ScalarStyle::Plain => Leaf::Plain,
                    _ => Leaf::Quoted,
                };
                self.leaf(1 + text.len(), anchor, leaf, span);
            }
            Event::Alias(anchor) => {
                let Some(&size) = self.anchors.get(&anchor) else {
                    return Err(syntax::fault(
                        "this alias is inside what it stands for",
                        span,
                    ));
                };
                self.repeated += size;
                if self.repeated > MOST_REPEATED {
                    let message =
                        format!("aliases repeat more than {MOST_REPEATED} values and characters");
                    return Err(syntax::fault(message, span));
                }
                self.leaf(size, 0, Leaf::Alias, span);
            }
            Event::SequenceStart(anchor, _) => {
                return self.open(Inside::List(0), anchor, span);
            }
            Event::MappingStart(anchor, _) => {
                let inside = Inside::Mapping {
                    keys: HashMap::new(),
                    waiting: None,
                };
                return self.open(inside, anchor, span);
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span.end),
            Event::DocumentStart(_) if self.has_document => {
                return Err(syntax::fault("a pin map is one document", span));
            }
            Event::DocumentStart(_) => self.has_document = true,
            _ => {}
        }
        Ok(())
    }

    fn awaits_key(&self) -> bool {
        let inside = self.open.last().map(|open| &open.inside);
        matches!(inside, Some(Inside::Mapping { waiting: None, .. }))
    }

    fn key(&mut self, name: String, span: Range<usize>) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        open.size += name.len();
        let Inside::Mapping { keys, waiting } = &mut open.inside else {
            return;
        };
        if let Some(first) = keys.get(&name) {
            let message = format!("the key `{name}` is here twice");
            let duplicate =
                Diagnostic::new(Rule::DuplicateKey, message, span.clone(), "the second");
            self.diagnostics
                .push(duplicate.and(first.clone(), "the first"));
        } else {
            keys.insert(name.clone(), span.clone());
        }
        *waiting = Some((name, span));
    }

    /// The last step of the path of the value that comes now, and where its key stands.
    fn place(&mut self) -> (Option<Step>, Option<Range<usize>>) {
        match self.open.last_mut().map(|open| &mut open.inside) {
            Some(Inside::Mapping { waiting, .. }) => match waiting.take() {
                Some((name, span)) => (Some(Step::Key(name)), Some(span)),
                None => (None, None),
            },
            Some(Inside::List(items)) => {
                *items += 1;
                (Some(Step::Index(*items - 1)), None)
            }
            None => (None, None),
        }
    }

    /// A value without parts, or an alias.
    fn leaf(&mut self, size: usize, anchor: usize, leaf: Leaf, extent: Range<usize>) {
        let (step, key) = self.place();
        let cut_off = match leaf {
            Leaf::Plain => self.cut_off(extent.end),
            Leaf::Quoted | Leaf::Alias => None,
        };
        let place = Place {
            key,
            shown: self.first_line(extent.clone()),
            extent,
            cut_off,
            is_alias: matches!(leaf, Leaf::Alias),
            parts: HashMap::new(),
        };
        self.add(step, size, anchor, place);
    }

    fn open(&mut self, inside: Inside, anchor: usize, span: Range<usize>) -> Outcome {
        if self.open.len() == DEEPEST {
            let message = format!("more than {DEEPEST} mappings and lists in each other");
            return Err(syntax::fault(message, span));
        }
        let (step, key) = self.place();
        self.open.push(Open {
            step,
            parts: HashMap::new(),
            start: span.start,
            first_end: None,
            key,
            anchor,
            size: 1,
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
            cut_off: None,
            is_alias: false,
            parts: open.parts,
        };
        self.add(open.step, open.size, open.anchor, place);
    }

    /// Adds a complete value to what it stands in.
    fn add(&mut self, step: Option<Step>, size: usize, anchor: usize, place: Place) {
        // The scanner counts anchors from 1.
        if anchor != 0 {
            self.anchors.insert(anchor, size);
        }
        match (self.open.last_mut(), step) {
            (Some(open), Some(step)) => {
                open.size += size;
                open.first_end.get_or_insert(place.extent.end);
                // The first of duplicates stays.
                open.parts.entry(step).or_insert(place);
            }
            _ => self.spans = Spans::of(place),
        }
    }

    /// A `#` with a letter or digit right behind it, such as `#1`, after a text without quotes: comments are written with a space there.
    fn cut_off(&self, end: usize) -> Option<Range<usize>> {
        let rest = self.text.get(end..)?;
        let comment = rest.trim_start_matches([' ', '\t']);
        let word = comment.strip_prefix('#')?;
        let start = end + (rest.len() - comment.len());
        word.starts_with(char::is_alphanumeric)
            .then(|| syntax::one_word(self.text, start))
    }

    /// The first line of a piece of the text, without the space behind it.
    fn first_line(&self, span: Range<usize>) -> Range<usize> {
        let text = self.text.get(span.clone()).unwrap_or_default();
        let line = text.lines().next().unwrap_or_default().trim_end();
        span.start..span.start + line.len()
    }
}
