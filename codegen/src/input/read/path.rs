//! Paths to the parts of a pin map, such as `pads[3].rtc.hold`.

/// A path from the root of a pin map to one of its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Path(Vec<Step>);

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

impl Path {
    /// The path of a section.
    pub(crate) fn section(name: &str) -> Self {
        Self::default().key(name)
    }

    /// The path to an entry of the mapping at this path.
    pub(crate) fn key(&self, key: &str) -> Self {
        self.step(Step::Key(key.to_owned()))
    }

    /// The path to an item of the list at this path.
    pub(crate) fn index(&self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    pub(crate) fn step(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The path of what this path's part is in, and the last step; nothing for the root.
    pub(crate) fn split(&self) -> Option<(Self, &Step)> {
        let (last, parent) = self.0.split_last()?;
        Some((Self(parent.to_vec()), last))
    }

    /// This path, and those of all that its part is in.
    pub(crate) fn ancestors(&self) -> impl Iterator<Item = Self> {
        (0..=self.0.len()).map(|length| Self(self.0.iter().take(length).cloned().collect()))
    }

    /// The innermost list that the part is in, and the key in the row, if it is not the whole row.
    pub(crate) fn in_list(&self) -> Option<(Self, Option<&str>)> {
        let is_item = |step: &Step| matches!(step, Step::Index(_));
        let row = self.0.iter().rposition(is_item)?;
        let key = match self.0.get(row + 1) {
            Some(Step::Key(key)) => Some(key.as_str()),
            _ => None,
        };
        Some((Self(self.0.iter().take(row).cloned().collect()), key))
    }

    pub(crate) fn steps(&self) -> &[Step] {
        &self.0
    }
}
