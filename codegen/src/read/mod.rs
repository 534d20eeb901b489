//! From text to a [`PinMap`], with every fault of its shape.

mod fault;
mod path;
mod shape;
mod spans;
mod tree;

pub(crate) use path::Path;
pub(crate) use spans::Spans;

use std::ops::Range;

use crate::Diagnostic;
use crate::pinmap::PinMap;

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
    let mut faulty = Vec::new();
    let mut spans = Spans::default();
    let mut diagnostics = Vec::new();
    let map = match tree::parse(text) {
        _ if is_empty(text) => {
            diagnostics.push(
                Diagnostic::new("empty-file", "the pin map is empty", 0..0, "nothing here")
                    .help("it needs at least the sections `bsp` and `name-spaces`"),
            );
            None
        }
        // Only what could be read is scanned: that bounds how deep it can be nested.
        Ok(tree) => {
            (spans, diagnostics) = Spans::of(text);
            let (map, rows) = shape::fit(tree, &spans, &mut diagnostics);
            faulty = rows;
            map
        }
        Err(error) => {
            diagnostics.push(syntax(text, &error));
            None
        }
    };
    Reading {
        map,
        spans,
        diagnostics,
        faulty,
    }
}

fn is_empty(text: &str) -> bool {
    text.lines()
        .map(str::trim)
        .all(|line| line.is_empty() || line.starts_with('#'))
}

fn syntax(text: &str, error: &serde_yaml::Error) -> Diagnostic {
    let at = error.location().map_or(text.len(), |at| at.index());
    let message = error.to_string();
    // The location is shown with the text; `serde_yaml` repeats it at the end of its message.
    let message = match message.find(" at line ") {
        Some(end) => message.get(..end).unwrap_or(&message),
        None => &message,
    };
    let span = spans::word_at(text, at);
    Diagnostic::new(
        "syntax",
        format!("this cannot be read: {message}"),
        span,
        "here",
    )
}
