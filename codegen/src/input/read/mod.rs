//! From text to a [`PinMap`], with every fault of its shape.
//!
//! `yaml` makes a tree of values of a text, or `advice` says why it cannot; `scan` says where each value stands (`path`, `spans`); `shape` and `tree` make
//! types of the tree, and `fault` says what a value is not. It may use `diagnostic` and the shapes beside it, and judges no facts.

mod advice;
mod fault;
mod path;
mod renamed;
mod scan;
mod shape;
mod spans;
mod syntax;
mod tree;
mod value;
mod yaml;

pub(crate) use path::Path;
pub(crate) use shape::Faulty;
pub(crate) use spans::Spans;

use serde::de::DeserializeOwned;
use value::Value;

use crate::diagnostic::{Diagnostic, Report, Rule};
use crate::input::pinmap::PinMap;
use crate::input::shieldmap::ShieldMap;
use crate::source::Source;

/// A document that is read.
pub(crate) trait Document: DeserializeOwned {
    /// What to call it.
    const NAME: &'static str;
    /// The sections that it cannot do without.
    const SECTIONS: &'static str;
}

impl Document for PinMap {
    const NAME: &'static str = "the pin map";
    const SECTIONS: &'static str = "`bsp` and `namespaces`";
}

impl Document for ShieldMap {
    const NAME: &'static str = "the file of shields";
    const SECTIONS: &'static str = "`plugs-into` and `shields`";
}

/// What could be read of a document.
pub(crate) struct Reading<T> {
    /// The document without what is faulty, or nothing when that is not enough for one.
    pub map: Option<T>,
    /// Where its parts stand in the text.
    pub spans: Spans,
    /// The faults of its shape.
    pub diagnostics: Vec<Diagnostic>,
    /// What has such faults.
    pub faulty: Vec<Faulty>,
}

/// Reads a document.
pub(crate) fn read<T: Document>(text: &str) -> Reading<T> {
    let (value, spans, mut diagnostics) = parse(text);
    let (map, faulty) = match value {
        Some(tree) if !is_empty(text) => shape::fit(tree, text, &spans, &mut diagnostics),
        Some(_) => {
            let message = format!("{} is empty", T::NAME);
            let empty = Diagnostic::new(Rule::EmptyFile, message, 0..0, "nothing here");
            let help = format!("it needs at least the sections {}", T::SECTIONS);
            diagnostics.push(empty.help(help));
            (None, Vec::new())
        }
        None => (None, Vec::new()),
    };
    Reading {
        map,
        spans,
        diagnostics,
        faulty,
    }
}

/// Reads a list of something else than a pin map's parts.
#[cfg_attr(not(feature = "svd"), allow(dead_code))]
pub(crate) fn list_of<T: DeserializeOwned>(source: Source<'_>) -> Result<Vec<T>, Report> {
    let (value, spans, mut diagnostics) = parse(source.text);
    let list = value.and_then(|tree| shape::fit(tree, source.text, &spans, &mut diagnostics).0);
    match list {
        Some(list) if diagnostics.is_empty() => Ok(list),
        _ => Err(Report::new(source, diagnostics)),
    }
}

/// What a text says, or nothing if that cannot be read; where it says it; and the faults of its syntax and its duplicate
/// keys.
///
/// Two parsers read it, because `serde_yaml` knows values and no places, and the scanner the reverse. A text that they take
/// for different things is refused, so what is accepted has its places.
fn parse(text: &str) -> (Option<Value>, Spans, Vec<Diagnostic>) {
    let scan::Scanned {
        spans,
        mut diagnostics,
        is_readable,
    } = scan::scan(text);
    if !is_readable {
        return (None, spans, diagnostics);
    }
    let fault = match yaml::parse(text) {
        Ok(value) => match spans.departs(&value) {
            None => return (Some(value), spans, diagnostics),
            Some(span) => syntax::fault(
                "it means one thing in YAML 1.1 and another in YAML 1.2",
                span,
            ),
        },
        Err(yaml::Unreadable { message, at }) => {
            let at = at.unwrap_or(usize::MAX);
            advice::syntax(text, &message, syntax::Characters::of(text).byte(at))
        }
    };
    diagnostics.push(*fault);
    (None, spans, diagnostics)
}

fn is_empty(text: &str) -> bool {
    // YAML ends lines at a carriage return too.
    text.split(['\n', '\r'])
        .map(str::trim)
        .all(|line| line.is_empty() || line.starts_with('#'))
}
