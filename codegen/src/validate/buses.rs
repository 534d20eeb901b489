//! Buses: pins that belong together.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;

use super::functions::Names;
use super::names::{Case, Scope};
use super::notes::Notes;
use super::references::{Absent, unresolved};
use super::text;
use crate::diagnostic::{Diagnostic, Rule, nearest};
use crate::input::pinmap;
use crate::input::read::Path;
use crate::model::{Bus, Function, Line, Pin};

/// The buses of a namespace.
pub(super) fn validate(
    names: &Names<'_>,
    functions: &[Function],
    path: &Path,
    scope: &mut Scope,
    notes: &mut Notes<'_>,
) -> Vec<Bus> {
    let resolve =
        |word: &str, path: &Path, notes: &mut Notes<'_>| pin(names, functions, word, path, notes);
    of_rows(&names.space.buses, resolve, path, scope, notes)
}

/// The buses of a list of rows; `resolve` finds the pin of a word.
pub(super) fn of_rows(
    rows: &[pinmap::Bus],
    resolve: impl Fn(&str, &Path, &mut Notes<'_>) -> Option<Arc<Pin>>,
    path: &Path,
    scope: &mut Scope,
    notes: &mut Notes<'_>,
) -> Vec<Bus> {
    let mut valid = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        let path = path.key("buses").index(i);
        let is_new = scope.declare(&row.name, notes.value(&path.key("name")), Case::Any, notes);
        let mut found = HashMap::new();
        let mut bus = Vec::new();
        for (line, word, path) in lines(row, &path, notes) {
            let Some(pin) = resolve(word, &path, notes) else {
                continue;
            };
            if is_wrong(&mut found, &pin, (row.kind, line), &path, notes) {
                continue;
            }
            let at = word.to_owned();
            bus.push(Line { line, at, pin });
        }
        if is_new {
            valid.push(Bus {
                name: row.name.clone(),
                kind: row.kind,
                lines: bus,
                absent: Vec::new(),
                note: row.note.clone(),
                place: notes.place(notes.value(&path.key("name"))),
            });
        }
    }
    valid
}

/// Checks the rows of a bus by themselves: the lines that its kind has, each with its word and where that stands.
pub(super) fn lines<'a>(
    row: &'a pinmap::Bus,
    path: &Path,
    notes: &mut Notes<'_>,
) -> Vec<(&'static str, &'a str, Path)> {
    let (kind, known) = (row.kind.name(), row.kind.lines());
    text::optional(row.note.as_ref(), &path.key("note"), notes);
    for choice in lacking(row.kind, |line| row.lines.contains_key(line)) {
        let message = format!("the {kind} bus `{}` has no {choice}", row.name);
        let label = format!("expected lines of {kind}: {}", known.join(", "));
        let span = notes.key(&path.key("lines"));
        notes.add(Diagnostic::new(Rule::BusLines, message, span, label));
    }
    let mut lines = Vec::new();
    for (line, word) in &row.lines {
        let path = path.key("lines").key(line);
        if let Some(line) = known.iter().find(|known| *known == line) {
            lines.push((*line, word.as_str(), path));
            continue;
        }
        let message = format!("{kind} has no line `{line}`");
        let label = format!("expected one of {}", known.join(", "));
        let fault = Diagnostic::new(Rule::BusLines, message, notes.key(&path), label);
        notes.add(match nearest(line, known.iter().copied()) {
            Some(meant) => fault.help(format!("did you mean `{meant}`?")),
            None => fault,
        });
    }
    lines
}

/// What a bus needs and has not, each in words.
fn lacking(kind: pinmap::BusKind, has: impl Fn(&str) -> bool) -> impl Iterator<Item = String> {
    let needed = kind.needed().iter();
    let lacking = needed.filter(move |choice| !choice.iter().any(|line| has(line)));
    lacking.map(|choice| format!("`{}`", choice.join("` and no `")))
}

/// Notes that a pin cannot be a line of the bus, or is one already.
fn is_wrong(
    found: &mut HashMap<u8, &'static str>,
    pin: &Pin,
    (kind, line): (pinmap::BusKind, &'static str),
    path: &Path,
    notes: &mut Notes<'_>,
) -> bool {
    if pin.pad.input_only && kind.drives(line) {
        let message = format!(
            "{} is input-only: it cannot be `{line}` of {}, which the ESP32 drives",
            pin.pad.gpio_name(),
            kind.name()
        );
        notes.at(Rule::BusLines, path, message, "this needs an output");
        return true;
    }
    let Some(first) = found.insert(pin.pad.gpio, line) else {
        return false;
    };
    let message = format!("the lines `{first}` and `{line}` are one pin, {}", pin.id);
    notes.at(Rule::PadConflict, path, message, "the second");
    true
}

/// The pin of a line: by a name, or by a function.
fn pin(
    names: &Names<'_>,
    functions: &[Function],
    word: &str,
    path: &Path,
    notes: &mut Notes<'_>,
) -> Option<Arc<Pin>> {
    if let Some(function) = functions.iter().find(|function| function.name == word) {
        return Some(Arc::clone(&function.pin));
    }
    let of_functions = names.space.functions.iter().map(|row| row.name.as_str());
    let is_function = of_functions.clone().any(|function| function == word);
    if is_function {
        // Its row is at fault, which is said there.
        return None;
    }
    let of_names = names.aliases.iter().any(|alias| alias.is_called(word));
    if of_names || names.rows.contains(word) {
        return names.pin(word, path, notes);
    }
    let list = super::alias::list(names.key);
    let functions = Path::section("namespaces").key(names.key).key("functions");
    if notes.names(&list, &["name", "aliases"]) && notes.names(&functions, &["name"]) {
        let right = names.names.iter().map(|name| name.name.as_str());
        let right: Vec<_> = right.chain(of_functions).collect();
        let absent = Absent::of(word, "expected a name or a function of this namespace");
        unresolved(absent, path, right, notes);
    }
    None
}

/// A bus of the section `buses`: its lines are wires, which each board has or has not.
pub(super) struct Wired<'a> {
    map: &'a pinmap::PinMap,
    row: &'a pinmap::Bus,
    path: Path,
    lines: Vec<(&'static str, &'a str, Path)>,
}

/// Checks the buses of wires by themselves, once for all boards.
pub(super) fn of_wires<'a>(
    map: &'a pinmap::PinMap,
    view: &Scope,
    notes: &mut Notes<'_>,
) -> Vec<Wired<'a>> {
    let mut scope = view.clone();
    let rows: IndexMap<&str, &pinmap::Wire> = map
        .wiring
        .values()
        .flatten()
        .map(|wire| (wire.name.as_str(), wire))
        .collect();
    let mut buses = Vec::new();
    for (i, row) in map.buses.iter().enumerate() {
        let path = Path::section("buses").index(i);
        let is_new = scope.declare(&row.name, notes.value(&path.key("name")), Case::Any, notes);
        let mut known = lines(row, &path, notes);
        known.retain(|(_, word, path)| match rows.get(word) {
            Some(wire) if wire.reserved => {
                let message = format!("`{word}` is reserved: the board cannot do without it");
                notes.at(Rule::ReservedPin, path, message, "this is no line of a bus");
                false
            }
            Some(_) => true,
            None => {
                let groups = map.wiring.keys();
                let mut groups = groups.map(|group| Path::section("wiring").key(group));
                let wiring = Path::section("wiring");
                if notes.knows(&wiring) && groups.all(|group| notes.names(&group, &["name"])) {
                    let absent = Absent::of(word, "expected the name of a wire in `wiring`");
                    unresolved(absent, path, rows.keys().copied(), notes);
                }
                false
            }
        });
        if is_new {
            let lines = known;
            buses.push(Wired {
                map,
                row,
                path,
                lines,
            });
        }
    }
    buses
}

impl Wired<'_> {
    /// Whether a group of a board has a row for a wire, or may have one that could not be read.
    fn is_written(&self, board: &pinmap::Board, wire: &str, notes: &Notes<'_>) -> bool {
        board.wiring.iter().any(|group| {
            let rows = self.map.wiring.get(group);
            let mut rows = rows.into_iter().flatten();
            rows.any(|row| row.name == wire)
                || !notes.names(&Path::section("wiring").key(group), &["name"])
        })
    }

    /// The bus of a board that has these wires and where its name stands, if it has any of its lines; `place` is where that board says which groups it has.
    pub(super) fn of_board(
        &self,
        board: &pinmap::Board,
        place: &Path,
        pin: impl Fn(&str) -> Option<Arc<Pin>>,
        notes: &mut Notes<'_>,
    ) -> Option<(Bus, Range<usize>)> {
        let row = self.row;
        let mut found = HashMap::new();
        let (mut lines, mut absent, mut is_whole) = (Vec::new(), Vec::new(), true);
        for (line, word, path) in &self.lines {
            match pin(word) {
                Some(pin) if is_wrong(&mut found, &pin, (row.kind, line), path, notes) => {}
                Some(pin) => lines.push(Line {
                    line,
                    at: (*word).to_owned(),
                    pin,
                }),
                // Its row is at fault, which is said there.
                None if self.is_written(board, word, notes) => is_whole = false,
                None => absent.push((*line, (*word).to_owned())),
            }
        }
        if lines.is_empty() {
            return None;
        }
        // What the bus has nowhere is said there.
        let is_known = |line: &str| self.lines.iter().any(|(known, ..)| *known == line);
        let has = |line: &str| lines.iter().any(|it| it.line == line) || !is_known(line);
        let lacking = lacking(row.kind, |line| has(line)).filter(|_| is_whole);
        let lacking: Vec<_> = lacking.collect();
        let span = notes.value(&self.path.key("name"));
        for choice in lacking {
            let message = format!(
                "the {} has the bus `{}` without {choice}",
                board.name, row.name
            );
            let label = "these groups have other lines of it";
            let fault = Diagnostic::new(Rule::BusLines, message, notes.value(place), label);
            notes.add(fault.and(span.clone(), "the bus"));
        }
        let bus = Bus {
            name: row.name.clone(),
            kind: row.kind,
            lines,
            absent,
            note: row.note.clone(),
            place: notes.place(span.clone()),
        };
        Some((bus, span))
    }
}
