//! From text to a [`PinMap`], with every fault of its shape.

mod advice;
mod fault;
mod path;
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

use crate::pinmap::PinMap;
use crate::{Diagnostic, Report, Rule, Source};

/// What could be read of a pin map.
pub(crate) struct Reading {
    /// The map without what is faulty, or nothing when that is not enough for one.
    pub map: Option<PinMap>,
    /// Where the map's parts stand in the text.
    pub spans: Spans,
    /// The faults of its shape.
    pub diagnostics: Vec<Diagnostic>,
    /// What has such faults.
    pub faulty: Vec<Faulty>,
}

/// Reads a pin map.
pub(crate) fn read(text: &str) -> Reading {
    let (value, spans, mut diagnostics) = parse(text);
    let (map, faulty) = match value {
        Some(tree) if !is_empty(text) => shape::fit(tree, text, &spans, &mut diagnostics),
        Some(_) => {
            let message = "the pin map is empty";
            let empty = Diagnostic::new(Rule::EmptyFile, message, 0..0, "nothing here");
            let help = "it needs at least the sections `bsp` and `name-spaces`";
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
