//! The GPIO matrix's signals.

use std::collections::HashMap;
use std::ops::Range;

use super::names::{Case, Scope};
use super::notes::Notes;
use crate::diagnostic::{Diagnostic, Rule};
use crate::input::pinmap;
use crate::input::read::Path;
use crate::model::Signal;

/// 256 in an output's register selects the plain GPIO output; registers and `machine.Pin` count signals below.
const LAST: u16 = 255;

pub(super) fn validate(signals: &[pinmap::Signal], notes: &mut Notes<'_>) -> Vec<Signal> {
    let section = Path::section("signals");
    // What the generated types have beside the constants is written in small letters, so nothing is reserved.
    let mut scope = Scope::new("the signals", &[]);
    let mut inputs = HashMap::new();
    let mut outputs = HashMap::new();
    let mut valid = Vec::new();
    for (i, signal) in signals.iter().enumerate() {
        let path = section.index(i);
        let span = notes.value(&path.key("name"));
        scope.declare(&signal.name, span, Case::Upper, notes);
        if signal.input.is_none() && signal.output.is_none() {
            let message = format!(
                "the signal `{}` is neither an input nor an output",
                signal.name
            );
            notes.at(
                Rule::SignalDirection,
                &path,
                message,
                "expected `in` or `out` or both",
            );
        }
        valid.push(Signal {
            name: signal.name.clone(),
            input: index(signal.input, &path.key("in"), &mut inputs, notes),
            output: index(signal.output, &path.key("out"), &mut outputs, notes),
        });
    }
    valid
}

fn index(
    index: Option<u16>,
    path: &Path,
    seen: &mut HashMap<u16, Range<usize>>,
    notes: &mut Notes<'_>,
) -> Option<u8> {
    let index = index?;
    let span = notes.value(path);
    if let Some(first) = seen.get(&index) {
        let message = format!("two signals have the index {index}");
        notes.add(
            Diagnostic::new(Rule::DuplicateSignal, message, span, "the second")
                .and(first.clone(), "the first"),
        );
        return None;
    }
    let valid = u8::try_from(index).ok();
    if valid.is_none() {
        let message = format!("there is no signal {index}");
        let label = format!("expected 0 to {LAST}");
        notes.add(Diagnostic::new(
            Rule::SignalIndex,
            message,
            span.clone(),
            label,
        ));
    }
    seen.insert(index, span);
    valid
}
