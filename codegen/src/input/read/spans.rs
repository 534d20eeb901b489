//! Where the parts of a pin map stand in its text.

use std::collections::HashMap;
use std::ops::Range;

use super::path::{Path, Step};
use super::renamed;
use super::value::Value;

/// Where the parts of a pin map stand in its text: a tree as the map is one, so that each key is kept once however many
/// parts are below it.
#[derive(Default)]
pub(crate) struct Spans(Option<Place>);

/// Where one part stands.
pub(super) struct Place {
    pub key: Option<Range<usize>>,
    /// All of the value.
    pub extent: Range<usize>,
    /// What to underline of it.
    pub shown: Range<usize>,
    /// The word behind it that a `#` makes a comment of, where it may have been meant to belong to it.
    pub cut_off: Option<Range<usize>>,
    /// Whether it repeats what stands somewhere else: the parts of that have no place here.
    pub is_alias: bool,
    /// The parts of the value.
    pub parts: HashMap<Step, Place>,
}

impl Spans {
    /// The places in a whole text.
    pub(super) fn of(root: Place) -> Self {
        Self(Some(root))
    }

    /// Where a part stands, or the nearest thing that it would be in.
    pub(crate) fn value(&self, path: &Path) -> Range<usize> {
        self.nearest(path)
            .map_or(0..0, |(place, _)| place.shown.clone())
    }

    /// All of a part, if that is no alias, mapping or list.
    pub(crate) fn exactly(&self, path: &Path) -> Option<Range<usize>> {
        let (place, is_part) = self.nearest(path)?;
        let is_leaf = is_part && !place.is_alias && place.parts.is_empty();
        is_leaf.then(|| place.extent.clone())
    }

    /// All of a part, or of the nearest thing that it would be in.
    pub(crate) fn extent(&self, path: &Path) -> Range<usize> {
        self.nearest(path)
            .map_or(0..0, |(place, _)| place.extent.clone())
    }

    /// What stands behind a text, and was perhaps meant to belong to it: a word that a `#` makes a comment of.
    pub(crate) fn cut_off(&self, path: &Path) -> Option<Range<usize>> {
        let (place, is_part) = self.nearest(path)?;
        place.cut_off.clone().filter(|_| is_part)
    }

    /// Where the key of a part stands; without one, the part.
    pub(crate) fn key(&self, path: &Path) -> Range<usize> {
        match self.nearest(path) {
            Some((Place { key: Some(key), .. }, true)) => key.clone(),
            _ => self.value(path),
        }
    }

    /// Where a value begins to have other parts than the text was seen to have, if it does anywhere.
    pub(super) fn departs(&self, value: &Value) -> Option<Range<usize>> {
        self.0.as_ref()?.departs(value)
    }

    /// A part, or the nearest thing that it would be in, and whether it is the part itself.
    fn nearest(&self, path: &Path) -> Option<(&Place, bool)> {
        let mut place = self.0.as_ref()?;
        for step in path.steps() {
            let under_old_name = || place.parts.get(&renamed::before(step)?);
            match place.parts.get(step).or_else(under_old_name) {
                Some(part) => place = part,
                None => return Some((place, false)),
            }
        }
        Some((place, true))
    }
}

impl Place {
    fn departs(&self, value: &Value) -> Option<Range<usize>> {
        if self.is_alias {
            return None;
        }
        let parts: Vec<_> = match value {
            Value::Mapping(entries) => entries
                .iter()
                .map(|(key, part)| (Step::Key(key.clone()), part))
                .collect(),
            Value::List(items) => items
                .iter()
                .enumerate()
                .map(|(index, part)| (Step::Index(index), part))
                .collect(),
            _ => Vec::new(),
        };
        if parts.len() != self.parts.len() {
            return Some(self.shown.clone());
        }
        parts
            .into_iter()
            .find_map(|(step, part)| match self.parts.get(&step) {
                Some(place) => place.departs(part),
                None => Some(self.shown.clone()),
            })
    }
}
