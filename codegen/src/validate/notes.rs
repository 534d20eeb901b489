//! Where faults are noted, and where the values are that they are about.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Rule};
use crate::input::read::{Faulty, Path, Spans};
use crate::source::Place;

/// How many faults get all the help there is.
const MANY: usize = 100;

/// Where faults are noted.
pub(crate) struct Notes<'a> {
    /// The name of the file.
    file: Arc<str>,
    pub(super) spans: &'a Spans,
    /// What could not be read.
    faulty: &'a [Faulty],
    /// The paths of that.
    unread: HashSet<&'a Path>,
    /// The lists that have rows of it, with the key that could not be read, or without one the whole row.
    lists: HashSet<(Path, Option<&'a str>)>,
    found: Vec<Diagnostic>,
}

impl<'a> Notes<'a> {
    pub(crate) fn new(file: &str, spans: &'a Spans, faulty: &'a [Faulty]) -> Self {
        Self {
            file: file.into(),
            spans,
            faulty,
            unread: faulty.iter().map(|faulty| &faulty.path).collect(),
            lists: faulty.iter().filter_map(|it| it.path.in_list()).collect(),
            found: Vec::new(),
        }
    }

    /// Whether a part could be read: what is not in it is not there then.
    pub(super) fn knows(&self, path: &Path) -> bool {
        !path.ancestors().any(|path| self.unread.contains(&path))
    }

    /// Whether all rows of a list could be read, as far as these keys go.
    pub(super) fn names(&self, list: &Path, keys: &[&'static str]) -> bool {
        let mut keys = keys.iter().copied().map(Some).chain([None]);
        self.knows(list) && !keys.any(|key| self.lists.contains(&(list.clone(), key)))
    }

    /// Notes a fault of the value at a path.
    pub(super) fn at(
        &mut self,
        rule: Rule,
        path: &Path,
        message: impl Into<String>,
        label: impl Into<String>,
    ) {
        self.add(Diagnostic::new(rule, message, self.value(path), label));
    }

    pub(super) fn add(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Adds a fault with the nearest right word. After many faults no more words are looked for: nobody reads that far, and
    /// to compare many wrong words with many right ones takes longer than all else.
    pub(super) fn add_nearest<'w>(
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

    /// Notes that the file has no section of this name.
    pub(super) fn missing_section(&mut self, section: &str, help: &str) {
        let message = format!("the section `{section}` is missing");
        let label = format!("expected `{section}:` in this file");
        self.add(Diagnostic::new(Rule::MissingSection, message, 0..0, label).help(help));
    }

    pub(super) fn value(&self, path: &Path) -> Range<usize> {
        self.spans.value(path)
    }

    pub(super) fn key(&self, path: &Path) -> Range<usize> {
        self.spans.key(path)
    }

    /// A piece of this file's text.
    pub(super) fn place(&self, span: Range<usize>) -> Place {
        let file = Arc::clone(&self.file);
        Place { file, span }
    }

    /// The faults, without those of rows that could not be read.
    pub(crate) fn found(mut self) -> Vec<Diagnostic> {
        let rows: Vec<_> = self
            .faulty
            .iter()
            .map(|faulty| faulty.row.clone())
            .collect();
        let rows = joined(&rows);
        let touches = |span: &Range<usize>| {
            let next = rows.partition_point(|row| row.end <= span.start);
            rows.get(next).is_some_and(|row| row.start < span.end)
        };
        self.found.retain(|fault| {
            let labels = fault.secondary.iter().chain([&fault.primary]);
            let mut here = labels.filter(|label| label.file.is_none());
            !here.any(|label| touches(&label.span))
        });
        self.found
    }
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
            // In the order in which they were found, one in the other.
            let faulty = [4..8, 20..30, 5..6].map(|row| Faulty {
                path: Path::default().index(0),
                row,
            });
            let mut notes = Notes::new("", &spans, &faulty);
            notes.add(Diagnostic::new(Rule::BadName, "", span.clone(), ""));
            let told = notes.found();
            assert_eq!(told.len(), usize::from(is_told), "{span:?}");
        }
    }
}
