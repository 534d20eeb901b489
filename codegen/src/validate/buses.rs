//! Buses: pins that belong together.

use std::collections::HashMap;
use std::sync::Arc;

use super::functions::Names;
use super::names::{Case, Scope};
use super::references::{Absent, unresolved};
use super::{Notes, text};
use crate::diagnostic::nearest;
use crate::model::{Bus, Function, Line, Pin};
use crate::pinmap::{self, BusKind};
use crate::read::Path;
use crate::{Diagnostic, Rule};

/// What a bus with addresses is called.
pub(crate) const I2C: &str = "I2C";

/// What a kind of bus is called, which lines it can have, and of which it must have one.
fn lines(
    kind: BusKind,
) -> (
    &'static str,
    &'static [&'static str],
    &'static [&'static [&'static str]],
) {
    match kind {
        BusKind::I2c => (I2C, &["sda", "scl"], &[&["sda"], &["scl"]]),
        BusKind::Spi => (
            "SPI",
            &["sclk", "mosi", "miso", "cs"],
            &[&["sclk"], &["mosi", "miso"]],
        ),
        BusKind::Uart => ("UART", &["tx", "rx", "rts", "cts"], &[&["tx", "rx"]]),
    }
}

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
        text::optional(row.note.as_ref(), &path.key("note"), notes);
        let (kind, known, needed) = lines(row.kind);
        for choice in needed {
            if !choice.iter().any(|line| row.lines.contains_key(*line)) {
                let message = format!(
                    "the {kind} bus `{}` has no `{}`",
                    row.name,
                    choice.join("` and no `")
                );
                let label = format!("expected lines of {kind}: {}", known.join(", "));
                let span = notes.key(&path.key("lines"));
                notes.add(Diagnostic::new(Rule::BusLines, message, span, label));
            }
        }
        let mut found: HashMap<u8, &str> = HashMap::new();
        let mut bus = Vec::new();
        for (line, word) in &row.lines {
            let path = path.key("lines").key(line);
            let Some(known_line) = known.iter().find(|known| *known == line) else {
                let message = format!("{kind} has no line `{line}`");
                let label = format!("expected one of {}", known.join(", "));
                let fault = Diagnostic::new(Rule::BusLines, message, notes.key(&path), label);
                notes.add(match nearest(line, known.iter().copied()) {
                    Some(meant) => fault.help(format!("did you mean `{meant}`?")),
                    None => fault,
                });
                continue;
            };
            let Some(pin) = resolve(word, &path, notes) else {
                continue;
            };
            if let Some(first) = found.insert(pin.pad.gpio, line) {
                let message = format!("the lines `{first}` and `{line}` are one pin, {}", pin.id);
                notes.at(Rule::PadConflict, &path, message, "the second");
                continue;
            }
            bus.push(Line {
                line: known_line,
                at: word.clone(),
                pin,
            });
        }
        if is_new {
            valid.push(Bus {
                name: row.name.clone(),
                kind,
                lines: bus,
                note: row.note.clone(),
                place: notes.place(notes.value(&path.key("name"))),
            });
        }
    }
    valid
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
    let list = super::name_spaces::list(names.key);
    let functions = Path::section("name-spaces").key(names.key).key("functions");
    if notes.names(&list, &["name", "aliases"]) && notes.names(&functions, &["name"]) {
        let right = names.names.iter().map(|name| name.name.as_str());
        let right: Vec<_> = right.chain(of_functions).collect();
        let absent = Absent::of(word, "expected a name or a function of this name space");
        unresolved(absent, path, right, notes);
    }
    None
}
