//! From a tree of values to a [`PinMap`]. Deserializing stops at the first fault; so the fault is taken out
//! of the tree, and it is done again until there is none.

use std::ops::Range;

use serde_yaml::Value;

use super::fault::Fault;
use super::path::{Path, Step};
use super::spans::Spans;
use super::tree::{Node, hole};
use crate::Diagnostic;
use crate::diagnostic::nearest;
use crate::pinmap::PinMap;

/// Faults beyond these are not looked for: each takes another reading of the whole map, and that many come of something
/// that is no pin map.
const MOST: usize = 100;

/// Makes a pin map of a tree. What is faulty is left out or stands for nothing; also returns the rows with such
/// parts, whose facts cannot be judged.
pub(super) fn fit(
    mut tree: Value,
    spans: &Spans,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Option<PinMap>, Vec<Range<usize>>) {
    let mut faulty = Vec::new();
    loop {
        let error = match serde_path_to_error::deserialize(Node(&tree)) {
            Ok(map) => return (Some(map), faulty),
            Err(error) => error,
        };
        let path = Path::from(error.path());
        let fault = error.into_inner();
        if faulty.len() == MOST {
            let message = format!("there are more faults of this kind than {MOST}");
            let label = "the first that is not told";
            let diagnostic = Diagnostic::new("too-many-faults", message, spans.value(&path), label);
            diagnostics.push(diagnostic.help("mend the others first"));
            return (None, faulty);
        }
        faulty.push(spans.extent(&row(&path)));
        match (&fault, find(&mut tree, path.steps())) {
            (Fault::MissingKey(key), Some(Value::Mapping(mapping))) => {
                mapping.insert((*key).into(), hole());
            }
            (Fault::UnknownKey { key, right }, Some(_)) => {
                remove(&mut tree, &path, nearest(key, right.iter().copied()));
            }
            (_, Some(node)) => *node = hole(),
            // Not a path of this tree: nothing that could be taken out.
            (_, None) => {
                diagnostics.push(describe(fault, &path, spans));
                return (None, faulty);
            }
        }
        diagnostics.push(describe(fault, &path, spans));
    }
}

fn find<'a>(node: &'a mut Value, steps: &[Step]) -> Option<&'a mut Value> {
    match steps.split_first() {
        None => Some(node),
        Some((Step::Key(key), rest)) => find(node.as_mapping_mut()?.get_mut(key.as_str())?, rest),
        Some((Step::Index(index), rest)) => find(node.as_sequence_mut()?.get_mut(*index)?, rest),
    }
}

/// Removes a key. The one that was meant instead is there then, so that it is not said to be missing as well.
fn remove(tree: &mut Value, path: &Path, meant: Option<&str>) {
    if let Some((parent, Step::Key(key))) = path.split()
        && let Some(mapping) = find(tree, parent.steps()).and_then(Value::as_mapping_mut)
    {
        mapping.shift_remove(key.as_str());
        if let Some(meant) = meant {
            mapping.entry(meant.into()).or_insert_with(hole);
        }
    }
}

/// The path of the row that a path leads into: the innermost item of a list, or the entry of a section.
fn row(path: &Path) -> Path {
    let steps = path.steps();
    let is_item = |step: &Step| matches!(step, Step::Index(_));
    let length = steps.iter().rposition(is_item).map_or(2, |last| last + 1);
    let steps = steps.iter().take(length).cloned();
    steps.fold(Path::default(), |path, step| path.step(step))
}

fn describe(fault: Fault, path: &Path, spans: &Spans) -> Diagnostic {
    let message = fault.to_string();
    match fault {
        Fault::UnknownKey { key, right } => Diagnostic::new(
            "unknown-key",
            message,
            spans.key(path),
            expected_one_of(right),
        )
        .nearest(&key, right.iter().copied()),
        Fault::UnknownWord { word, right } => {
            let label = expected_one_of(right);
            Diagnostic::new("unknown-word", message, spans.value(path), label)
                .nearest(&word, right.iter().copied())
        }
        Fault::MissingKey(key) => {
            let label = format!("expected `{key}: ...` in here");
            Diagnostic::new("missing-key", message, spans.value(path), label)
        }
        Fault::WrongType { expected, .. } => {
            let label = format!("expected {expected}");
            Diagnostic::new("wrong-type", message, spans.value(path), label)
        }
        Fault::OutOfRange { expected, .. } => {
            let label = format!("expected {expected}");
            Diagnostic::new("out-of-range", message, spans.value(path), label)
        }
        Fault::Other(_) => Diagnostic::new("wrong-shape", message, spans.value(path), "here"),
    }
}

fn expected_one_of(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    format!("expected one of {}", words.join(", "))
}
