//! From a pin map to a [`Model`]: the only place that refuses anything. Each fact is checked against the rest of the
//! map and against the chip, and all faults are found in one run.

mod boards;
mod bsp;
mod name_spaces;
mod names;
mod outline;
mod pads;
mod references;
mod signals;
mod text;

pub use bsp::crate_name;

use std::ops::Range;
use std::sync::Arc;

use crate::chip::Chip;
use crate::model::{Model, Pad, Signal};
use crate::pinmap::PinMap;
use crate::read::{Path, Spans};
use crate::{Diagnostic, Rule};

/// Faults that say something is not there. They are not to be believed while a row of the map cannot be read.
const OF_ABSENCE: [Rule; 6] = [
    Rule::MissingSection,
    Rule::MissingPad,
    Rule::NotOnOutline,
    Rule::NoNames,
    Rule::UnknownGroup,
    Rule::UnresolvedName,
];

/// How many faults get all the help there is.
const MANY: usize = 100;

/// The pads and signals of a chip.
pub(crate) type ChipPart = (Vec<Arc<Pad>>, Vec<Signal>);

/// Where faults are noted.
pub(crate) struct Notes<'a> {
    spans: &'a Spans,
    found: Vec<Diagnostic>,
}

impl<'a> Notes<'a> {
    pub(crate) fn new(spans: &'a Spans) -> Self {
        let found = Vec::new();
        Self { spans, found }
    }

    /// Notes a fault of the value at a path.
    fn at(
        &mut self,
        rule: Rule,
        path: &Path,
        message: impl Into<String>,
        label: impl Into<String>,
    ) {
        self.add(Diagnostic::new(rule, message, self.value(path), label));
    }

    fn add(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Adds a fault with the nearest right word. After many faults no more words are looked for: nobody reads that far, and
    /// to compare many wrong words with many right ones takes longer than all else.
    fn add_nearest<'w>(
        &mut self,
        diagnostic: Diagnostic,
        word: &str,
        right: impl IntoIterator<Item = &'w str>,
    ) {
        let diagnostic = match self.found.len() < MANY {
            true => diagnostic.nearest(word, right),
            false => diagnostic,
        };
        self.add(diagnostic);
    }

    fn value(&self, path: &Path) -> Range<usize> {
        self.spans.value(path)
    }

    fn key(&self, path: &Path) -> Range<usize> {
        self.spans.key(path)
    }

    /// The faults, without those that follow from rows that could not be read.
    pub(crate) fn found(mut self, faulty: &[Range<usize>]) -> Vec<Diagnostic> {
        let rows = joined(faulty);
        let touches = |span: &Range<usize>| {
            let next = rows.partition_point(|row| row.end <= span.start);
            rows.get(next).is_some_and(|row| row.start < span.end)
        };
        self.found.retain(|fault| {
            let others = fault.secondary.iter().map(|label| &label.span);
            let mut spans = others.chain([&fault.primary.span]);
            faulty.is_empty() || !(OF_ABSENCE.contains(&fault.rule) || spans.any(touches))
        });
        self.found
    }
}

/// Checks that a map has the sections that every map has.
pub(crate) fn sections(map: &PinMap, notes: &mut Notes<'_>) {
    if map.bsp.is_none() {
        missing_section(notes, "bsp", "it says what is generated");
    }
    if map.name_spaces.is_empty() {
        let help = "the first name space has the pins' own names";
        missing_section(notes, "name-spaces", help);
    }
}

/// Checks the chip's part of a map.
pub(crate) fn chip(map: &PinMap, notes: &mut Notes<'_>) -> Option<ChipPart> {
    let together = "`pads` and `signals` are the chip's part: a pin map has both, or takes both from another one";
    if map.pads.is_none() {
        missing_section(notes, "pads", together);
    }
    if map.signals.is_none() {
        missing_section(notes, "signals", together);
    }
    let pads = pads::validate(map.pads.as_ref()?, &Chip::new(), notes);
    let signals = signals::validate(map.signals.as_ref()?, notes);
    Some((pads, signals))
}

/// Checks the rest of a map, on a chip's part that is its own or that of another one.
pub(crate) fn board(
    map: &PinMap,
    (pads, signals): ChipPart,
    has_chip: bool,
    notes: &mut Notes<'_>,
) -> Option<Model> {
    let bsp = map.bsp.as_ref().map(|bsp| bsp::validate(bsp, notes));
    let mut scope = names::Scope::of_root(bsp.as_ref());
    let spaces = name_spaces::validate(&map.name_spaces, &pads, &mut scope, notes);
    let boards = boards::validate(map, &pads, &spaces, &mut scope, notes);
    let mut spaces = spaces.into_iter();
    Some(Model {
        bsp: bsp?,
        onboard: boards.onboard,
        boards: boards.boards,
        pads,
        signals,
        has_chip,
        primary: spaces.next()?,
        others: spaces.collect(),
    })
}

fn missing_section(notes: &mut Notes<'_>, section: &str, help: &str) {
    let message = format!("the section `{section}` is missing");
    let label = format!("expected `{section}:` in this file");
    notes.add(Diagnostic::new(Rule::MissingSection, message, 0..0, label).help(help));
}

/// Ranges in their order, those that overlap as one.
fn joined(ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut sorted = ranges.to_vec();
    sorted.sort_by_key(|range| (range.start, range.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in sorted {
        match joined.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_that_overlap_are_one() {
        let ranges = [5..8, 1..3, 2..4, 4..5, 9..20, 10..11];
        assert_eq!(joined(&ranges), [1..4, 4..5, 5..8, 9..20]);
        assert!(joined(&[]).is_empty());
    }

    #[test]
    fn what_only_touches_the_ends_of_a_faulty_row_is_told() {
        let spans = Spans::default();
        for (span, is_told) in [
            (0..4, true),
            (0..5, false),
            (6..7, false),
            (7..9, false),
            (8..9, true),
        ] {
            let mut notes = Notes::new(&spans);
            notes.add(Diagnostic::new(Rule::BadName, "", span.clone(), ""));
            // In the order in which they were found, one in the other.
            let told = notes.found(&[4..8, 20..30, 5..6]);
            assert_eq!(told.len(), usize::from(is_told), "{span:?}");
        }
    }
}
