//! Where the parts of a pin map stand in its text.

use std::collections::HashMap;
use std::ops::Range;

use super::path::Path;

/// Where the parts of a pin map stand in its text.
#[derive(Default)]
pub(crate) struct Spans(HashMap<Path, Place>);

/// Where one part stands.
pub(super) struct Place {
    pub key: Option<Range<usize>>,
    /// All of the value.
    pub extent: Range<usize>,
    /// What to underline of it.
    pub shown: Range<usize>,
}

impl Spans {
    /// Adds a part. The first of duplicates stays.
    pub(super) fn add(&mut self, path: Path, place: Place) {
        self.0.entry(path).or_insert(place);
    }

    /// Where a part stands, or the nearest thing that it would be in.
    pub(crate) fn value(&self, path: &Path) -> Range<usize> {
        match self.0.get(path) {
            Some(place) => place.shown.clone(),
            None => path.split().map_or(0..0, |(parent, _)| self.value(&parent)),
        }
    }

    /// All of a part, or of the nearest thing that it would be in.
    pub(crate) fn extent(&self, path: &Path) -> Range<usize> {
        match self.0.get(path) {
            Some(place) => place.extent.clone(),
            None => path
                .split()
                .map_or(0..0, |(parent, _)| self.extent(&parent)),
        }
    }

    /// Where the key of a part stands; without one, the part.
    pub(crate) fn key(&self, path: &Path) -> Range<usize> {
        self.0
            .get(path)
            .and_then(|place| place.key.clone())
            .unwrap_or_else(|| self.value(path))
    }
}
