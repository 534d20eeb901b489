//! From text to a [`PinMap`], with every fault of its shape.

mod fault;
mod path;
mod scan;
mod shape;
mod spans;
mod tree;
mod value;

pub(crate) use path::Path;
pub(crate) use spans::Spans;

use std::ops::Range;

use serde::de::DeserializeOwned;

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
    /// The rows with such faults, whose facts cannot be judged.
    pub faulty: Vec<Range<usize>>,
}

/// Reads a pin map.
pub(crate) fn read(text: &str) -> Reading {
    let scan::Scanned {
        value,
        spans,
        mut diagnostics,
    } = scan::scan(text);
    let mut faulty = Vec::new();
    let map = match value {
        Some(_) if is_empty(text) => {
            diagnostics.push(
                Diagnostic::new(
                    Rule::EmptyFile,
                    "the pin map is empty",
                    0..0,
                    "nothing here",
                )
                .help("it needs at least the sections `bsp` and `name-spaces`"),
            );
            None
        }
        Some(tree) => {
            let (map, rows) = shape::fit(tree, &spans, &mut diagnostics);
            faulty = rows;
            map
        }
        None => None,
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
    let scan::Scanned {
        value,
        spans,
        mut diagnostics,
    } = scan::scan(source.text);
    let list = value.and_then(|tree| shape::fit(tree, &spans, &mut diagnostics).0);
    match list {
        Some(list) if diagnostics.is_empty() => Ok(list),
        _ => Err(Report::new(source, diagnostics)),
    }
}

fn is_empty(text: &str) -> bool {
    // YAML ends lines at a carriage return too.
    text.split(['\n', '\r'])
        .map(str::trim)
        .all(|line| line.is_empty() || line.starts_with('#'))
}
