//! From a tree of values to types. Deserializing stops at the first fault; so the fault is taken out
//! of the tree, and it goes on from there until there is none.

use std::ops::Range;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use super::fault::Fault;
use super::path::{Path, Step};
use super::renamed;
use super::spans::Spans;
use super::tree::Node;
use super::value::Value;
use crate::chip::meant_pad;
use crate::diagnostic::{Diagnostic, Rule, nearest};

/// Something that could not be read.
pub(crate) struct Faulty {
    /// What stands for nothing in the map.
    pub path: Path,
    /// The row that it is in, whose facts cannot be judged.
    pub row: Range<usize>,
}

/// Makes a value of a type from a tree. What is faulty is left out or stands for nothing, and is returned too.
pub(super) fn fit<T: DeserializeOwned>(
    mut tree: Value,
    text: &str,
    spans: &Spans,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Option<T>, Vec<Faulty>) {
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
        let row = spans.extent(&row(&path, &fault));
        let mut add = |path: Path| {
            let row = row.clone();
            faulty.push(Faulty { path, row });
        };
        let mut tell = |path: &Path, fault| diagnostics.push(describe(fault, path, text, spans));
        reached = match fault {
            Fault::MissingKey(key) => {
                if let Some(entries) = mapping(&mut tree, &path) {
                    entries.insert(key.to_owned(), Value::Hole);
                }
                add(path.key(key));
                tell(&path, fault);
                path
            }
            Fault::UnknownKey { right, .. } => {
                // The key will not be there any more, but what it was in is.
                let parent = path.split().map(|(parent, _)| parent).unwrap_or_default();
                if let Some(entries) = mapping(&mut tree, &parent) {
                    for key in take_unknown(entries, right) {
                        let path = parent.key(&key);
                        // What stands under an old name is read.
                        if renamed::now(&key, right).is_none() {
                            add(match nearest(&key, right.iter().copied()) {
                                Some(meant) => parent.key(meant),
                                None => path.clone(),
                            });
                        }
                        tell(&path, Fault::UnknownKey { key, right });
                    }
                }
                parent
            }
            _ => {
                if let Some(node) = find(&mut tree, path.steps()) {
                    *node = Value::Hole;
                }
                add(path.clone());
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
/// be missing as well; what stands under an old name stands under the new one.
fn take_unknown(entries: &mut IndexMap<String, Value>, right: &[&str]) -> Vec<String> {
    let is_known = |key: &String| right.contains(&key.as_str());
    let (known, unknown): (IndexMap<_, _>, IndexMap<_, _>) = std::mem::take(entries)
        .into_iter()
        .partition(|(key, _)| is_known(key));
    *entries = known;
    let mut keys = Vec::new();
    for (key, value) in unknown {
        match renamed::now(&key, right) {
            Some((new, _)) => {
                entries.entry(new.to_owned()).or_insert(value);
            }
            None => {
                if let Some(meant) = nearest(&key, right.iter().copied()) {
                    entries.entry(meant.to_owned()).or_insert(Value::Hole);
                }
            }
        }
        keys.push(key);
    }
    keys
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

fn describe(fault: Fault, path: &Path, text: &str, spans: &Spans) -> Diagnostic {
    let written = written(path, text, spans);
    let message = fault.message(written);
    match fault {
        Fault::UnknownKey { key, right } => {
            let label = expected_one_of(right);
            let unknown = Diagnostic::new(Rule::UnknownKey, message, spans.key(path), label);
            if let Some((new, since)) = renamed::now(&key, right) {
                return unknown.help(format!("`{key}` is `{new}` since {since}"));
            }
            match key.as_str() {
                "<<" => unknown
                    .help("merge keys are not read here: an alias repeats a whole value, `*name`"),
                // What is not in the primary namespace is on a pin, be it named or a bare pad.
                "pad" if right.contains(&"pin") => unknown.help("did you mean `pin`?"),
                _ => unknown.nearest(&key, right.iter().copied()),
            }
        }
        Fault::UnknownWord { word, right } => {
            let label = expected_one_of(right);
            Diagnostic::new(Rule::UnknownWord, message, spans.value(path), label)
                .nearest(written.unwrap_or(&word), right.iter().copied())
        }
        Fault::MissingKey(key) => {
            let label = format!("expected `{key}: ...` in here");
            Diagnostic::new(Rule::MissingKey, message, spans.value(path), label)
        }
        Fault::WrongType { expected, found } => {
            let label = format!("expected {expected}");
            let wrong = Diagnostic::new(Rule::WrongType, message, spans.value(path), label);
            let is_comment = found == "nothing" && follows(text, spans.value(path).end, '#');
            let help = match is_comment {
                true => Some("`#` begins a comment: put the text in quotes".to_owned()),
                false => instead(path, &expected, written),
            };
            match help {
                Some(help) => wrong.help(help),
                None => wrong,
            }
        }
        Fault::OutOfRange { expected, .. } => {
            let label = format!("expected {expected}");
            Diagnostic::new(Rule::OutOfRange, message, spans.value(path), label)
        }
        // Nothing in a pin map's types says more than what is above.
        Fault::Other(_) => Diagnostic::new(Rule::WrongType, message, spans.value(path), "here"),
    }
}

/// Whether a character is what comes next in the line.
fn follows(text: &str, at: usize, c: char) -> bool {
    let line = text.get(at..).and_then(|rest| rest.lines().next());
    line.is_some_and(|line| line.trim_start_matches([':', ' ']).starts_with(c))
}

/// A value without parts as it is written, if it is short.
fn written<'a>(path: &Path, text: &'a str, spans: &Spans) -> Option<&'a str> {
    let written = text.get(spans.exactly(path)?)?.trim_end();
    let is_plain = !written.is_empty() && !written.contains(['\n', '\r']) && written.len() <= 40;
    is_plain.then_some(written)
}

/// How to write what was meant.
fn instead(path: &Path, expected: &str, written: Option<&str>) -> Option<String> {
    let (written, (_, last)) = (written?, path.split()?);
    let Step::Key(key) = last else {
        return (expected == "text").then(|| format!("in quotes it is text: `\"{written}\"`"));
    };
    let is_quoted = written.starts_with(['"', '\'']);
    match (key.as_str(), expected) {
        ("pad" | "pin", "text") => match meant_pad(written) {
            Some(pad) => Some(format!("did you mean `{pad}`?")),
            None => Some("a pad is named as `GPIO12` is".to_owned()),
        },
        ("name", "text") if written.starts_with(|c: char| c.is_ascii_digit()) => Some(format!(
            "a name is one of Rust, with a letter in front: `name: D{written}`, and `printed: \"{written}\"` if that is what the \
             board has"
        )),
        (_, "text") if !written.starts_with(['[', '{', '~']) => {
            Some(format!("in quotes it is text: `\"{written}\"`"))
        }
        (_, "`true` or `false`") if is_quoted => Some(format!(
            "without the quotes: `{}`",
            written.trim_matches(['"', '\''])
        )),
        _ => None,
    }
}

fn expected_one_of(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    format!("expected one of {}", words.join(", "))
}
