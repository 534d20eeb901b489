//! Differences that are known to be the other source's fault.

use serde::Deserialize;

use super::difference::Difference;
use crate::diagnostic::Report;
use crate::input::read::list_of;
use crate::source::Source;

/// A difference that is known, with the reason.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Known {
    /// What it is about; `*` is any one register.
    pub what: String,
    /// What is true; nothing, if there is no such thing.
    #[serde(rename = "true")]
    pub ours: Option<String>,
    /// What the other source says.
    #[serde(rename = "svd")]
    pub theirs: Option<String>,
    /// Why the other source is wrong.
    pub why: String,
}

impl Known {
    /// Reads a list of known differences.
    ///
    /// # Errors
    ///
    /// Every fault of its shape.
    pub fn read(source: Source<'_>) -> Result<Vec<Self>, Report> {
        list_of(source)
    }

    /// Whether a difference is this one.
    pub(super) fn is(&self, difference: &Difference) -> bool {
        let same = |(pattern, part): (&str, &str)| pattern == "*" || pattern == part;
        let (patterns, parts) = (self.what.split('.'), difference.subject.split('.'));
        patterns.clone().count() == parts.clone().count()
            && patterns.zip(parts).all(same)
            && self.ours == difference.ours
            && self.theirs == difference.theirs
    }
}
