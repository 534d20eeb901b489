//! From a pin map to a [`Model`]: the only place that refuses anything. Each fact is checked against the rest of the
//! map and against the chip, and all faults are found in one run.

mod alias;
mod boards;
mod bsp;
mod buses;
mod functions;
mod kinds;
mod memory;
mod names;
mod namespaces;
mod pads;
mod pinout;
mod plug_in;
mod references;
pub(crate) mod shields;
mod signals;
mod text;

pub use bsp::crate_name;
pub(crate) use names::is_root;
pub(crate) use namespaces::fits;
pub use plug_in::plug_in;

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use crate::chip::{Package, is_led_out};
use crate::diagnostic::{Diagnostic, Rule};
use crate::input::pinmap::PinMap;
use crate::input::read::{Faulty, Path, Spans};
use crate::model::{Model, Pad, Pin, Place, Reserved, Signal};

/// How many faults get all the help there is.
const MANY: usize = 100;

/// The pads and signals of a chip.
pub(crate) type ChipPart = (Vec<Arc<Pad>>, Vec<Signal>);

/// A chip as the rest of a map sees it.
struct Chip {
    /// The pads that the package leads out.
    pads: Vec<Arc<Pad>>,
    package: Option<Package>,
    /// What carries the flash or the PSRAM.
    memory: BTreeMap<u8, Reserved>,
}

/// Where faults are noted.
pub(crate) struct Notes<'a> {
    /// The name of the file.
    file: Arc<str>,
    spans: &'a Spans,
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
    fn knows(&self, path: &Path) -> bool {
        !path.ancestors().any(|path| self.unread.contains(&path))
    }

    /// Whether all rows of a list could be read, as far as these keys go.
    fn names(&self, list: &Path, keys: &[&'static str]) -> bool {
        let mut keys = keys.iter().copied().map(Some).chain([None]);
        self.knows(list) && !keys.any(|key| self.lists.contains(&(list.clone(), key)))
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

    /// A piece of this file's text.
    fn place(&self, span: Range<usize>) -> Place {
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

/// Checks that a map has the sections that every map has.
pub(crate) fn sections(map: &PinMap, notes: &mut Notes<'_>) {
    if map.bsp.is_none() && notes.knows(&Path::section("bsp")) {
        missing_section(notes, "bsp", "it says what is generated");
    }
    if map.namespaces.is_empty() && notes.knows(&Path::section("namespaces")) {
        let help = "the first namespace has the pins' own names";
        missing_section(notes, "namespaces", help);
    }
}

/// Checks the chip's part of a map.
pub(crate) fn chip(map: &PinMap, notes: &mut Notes<'_>) -> Option<ChipPart> {
    let together = "`pads` and `signals` are the chip's part: a pin map has both, or takes both from another one";
    if map.pads.is_none() && notes.knows(&Path::section("pads")) {
        missing_section(notes, "pads", together);
    }
    if map.signals.is_none() && notes.knows(&Path::section("signals")) {
        missing_section(notes, "signals", together);
    }
    if map.pads.as_ref().is_some_and(Vec::is_empty) && notes.knows(&Path::section("pads")) {
        let message = "the section `pads` has no rows";
        let fault = Diagnostic::new(
            Rule::MissingPad,
            message,
            notes.key(&Path::section("pads")),
            "expected every pad of the chip",
        );
        notes.add(fault.help("a pin map of another board leaves `pads` and `signals` out: it takes them of the workspace's own one"));
        return None;
    }
    let pads = pads::validate(map.pads.as_ref()?, &crate::chip::Chip::new(), notes);
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
    let package = memory::package(map);
    let led_out = pads.iter().filter(|pad| is_led_out(pad.gpio, package));
    let led_out: Vec<_> = led_out.cloned().collect();
    let chip = Chip {
        memory: memory::validate(map, &led_out, notes),
        pads: led_out,
        package,
    };
    let named = namespaces::validate(map, &chip, &mut scope, notes);
    let boards = boards::validate(map, &named, &mut scope, notes);
    let mut spaces = named.spaces.into_iter();
    let used = |pin: &Arc<Pin>| {
        let functions = boards.functions.contains(&pin.pad.gpio);
        functions || chip.memory.contains_key(&pin.pad.gpio)
    };
    Some(Model {
        bsp: bsp?,
        onboard: named.onboard.into_iter().filter(used).collect(),
        boards: boards.boards,
        pads,
        memory: chip.memory,
        signals,
        has_chip,
        primary: spaces.next()?,
        others: spaces.collect(),
        shields: Vec::new(),
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
