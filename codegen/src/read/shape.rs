//! From a tree of values to types. Deserializing stops at the first fault; so the fault is taken out
//! of the tree, and it goes on from there until there is none.

use std::ops::Range;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use super::fault::Fault;
use super::path::{Path, Step};
use super::spans::Spans;
use super::tree::Node;
use super::value::Value;
use crate::diagnostic::nearest;
use crate::{Diagnostic, Rule};

/// Makes a value of a type from a tree. What is faulty is left out or stands for nothing; also returns the rows with such
/// parts, whose facts cannot be judged.
pub(super) fn fit<T: DeserializeOwned>(
    mut tree: Value,
    spans: &Spans,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Option<T>, Vec<Range<usize>>) {
    let mut faulty = Vec::new();
    // Going on from the last fault, and not from the beginning, keeps a file of nothing but faults from taking a time
    // that grows with its square.
    let mut reached = Path::default();
    loop {
        let node = Node::new(&tree, reached.steps());
        let (path, fault) = match T::deserialize(node) {
            Ok(whole) if reached == Path::default() => return (Some(whole), faulty),
            Ok(_) => {
                reached = Path::default();
                continue;
            }
            Err(fault) => fault.split(),
        };
        faulty.push(spans.extent(&row(&path, &fault)));
        let mut tell = |path: &Path, fault| diagnostics.push(describe(fault, path, spans));
        reached = match fault {
            Fault::MissingKey(key) => {
                if let Some(entries) = mapping(&mut tree, &path) {
                    entries.insert(key.to_owned(), Value::Hole);
                }
                tell(&path, fault);
                path
            }
            Fault::UnknownKey { right, .. } => {
                // The key will not be there any more, but what it was in is.
                let parent = path.split().map(|(parent, _)| parent).unwrap_or_default();
                if let Some(entries) = mapping(&mut tree, &parent) {
                    for key in take_unknown(entries, right) {
                        let path = parent.key(&key);
                        tell(&path, Fault::UnknownKey { key, right });
                    }
                }
                parent
            }
            _ => {
                if let Some(node) = find(&mut tree, path.steps()) {
                    *node = Value::Hole;
                }
                tell(&path, fault);
                path
            }
        };
    }
}

fn find<'a>(node: &'a mut Value, steps: &[Step]) -> Option<&'a mut Value> {
    match steps.split_first() {
        None => Some(node),
        Some((Step::Key(key), rest)) => find(node.as_mapping_mut()?.get_mut(key.as_str())?, rest),
        Some((Step::Index(index), rest)) => find(node.as_list_mut()?.get_mut(*index)?, rest),
    }
}

fn mapping<'a>(tree: &'a mut Value, path: &Path) -> Option<&'a mut IndexMap<String, Value>> {
    find(tree, path.steps()).and_then(Value::as_mapping_mut)
}

/// Removes all unknown keys from a mapping. Those that were meant instead are there then, so that they are not said to
/// be missing as well.
fn take_unknown(entries: &mut IndexMap<String, Value>, right: &[&str]) -> Vec<String> {
    let mut unknown = Vec::new();
    entries.retain(|key, _| {
        let known = right.contains(&key.as_str());
        if !known {
            unknown.push(key.clone());
        }
        known
    });
    for meant in unknown
        .iter()
        .filter_map(|key| nearest(key, right.iter().copied()))
    {
        entries.entry(meant.to_owned()).or_insert(Value::Hole);
    }
    unknown
}

/// The path of the row that a fault is in: the innermost item of a list, the entry of a section, or a section without
/// rows.
fn row(path: &Path, fault: &Fault) -> Path {
    let steps = match fault {
        // What the key was meant to say is missing from what it stands in.
        Fault::UnknownKey { .. } if path.steps().len() > 1 => path.steps().split_last(),
        _ => None,
    };
    let steps = steps.map_or(path.steps(), |(_, parent)| parent);
    let is_item = |step: &Step| matches!(step, Step::Index(_));
    let length = steps.iter().rposition(is_item).map_or(2, |last| last + 1);
    let steps = steps.iter().take(length).cloned();
    steps.fold(Path::default(), |path, step| path.step(step))
}

fn describe(fault: Fault, path: &Path, spans: &Spans) -> Diagnostic {
    let message = fault.to_string();
    match fault {
        Fault::UnknownKey { key, right } => Diagnostic::new(
            Rule::UnknownKey,
            message,
            spans.key(path),
            expected_one_of(right),
        )
        .nearest(&key, right.iter().copied()),
        Fault::UnknownWord { word, right } => {
            let label = expected_one_of(right);
            Diagnostic::new(Rule::UnknownWord, message, spans.value(path), label)
                .nearest(&word, right.iter().copied())
        }
        Fault::MissingKey(key) => {
            let label = format!("expected `{key}: ...` in here");
            Diagnostic::new(Rule::MissingKey, message, spans.value(path), label)
        }
        Fault::WrongType { expected, .. } => {
            let label = format!("expected {expected}");
            Diagnostic::new(Rule::WrongType, message, spans.value(path), label)
        }
        Fault::OutOfRange { expected, .. } => {
            let label = format!("expected {expected}");
            Diagnostic::new(Rule::OutOfRange, message, spans.value(path), label)
        }
        // Nothing in a pin map's types says more than what is above.
        Fault::Other(_) => Diagnostic::new(Rule::WrongType, message, spans.value(path), "here"),
    }
}

fn expected_one_of(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    format!("expected one of {}", words.join(", "))
}
