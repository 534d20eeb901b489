//! A report as data: what is stored as JSON, and compared.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::trouble::Trouble;

/// The format of stored reports.
pub const FORMAT: u32 = 2;

/// A report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Report {
    /// [`FORMAT`].
    pub format: u32,
    /// What its head says: versions, board, chip, flash, clock.
    pub head: Vec<String>,
    /// The board, if it was named.
    pub board: Option<String>,
    /// What each operation is, with its registers.
    pub operations: BTreeMap<String, String>,
    /// The test points, as they came.
    pub points: Vec<Point>,
    /// What is wrong with it as a whole.
    pub troubles: Vec<Trouble>,
}

/// How a test came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Passed,
    Failed,
    Skipped,
}

/// A test point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Point {
    pub number: u32,
    pub outcome: Outcome,
    /// The pin, or `chip`.
    pub of: String,
    /// The operation or the question; none for a pin that is left alone.
    pub name: String,
    /// Why it was skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Of a failure: when, what was expected, what was seen.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub details: BTreeMap<String, String>,
    /// Of a failure: the registers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub registers: BTreeMap<String, String>,
    /// Of a question: the answer. Of what is measured: the figures.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answer: BTreeMap<String, String>,
}

impl Report {
    /// How many tests failed.
    pub fn failed(&self) -> usize {
        let failed = self
            .points
            .iter()
            .filter(|point| point.outcome == Outcome::Failed);
        failed.count()
    }

    /// What its file is called after.
    pub fn name(&self) -> &str {
        let is_plain = |name: &&str| {
            !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        self.board.as_deref().filter(is_plain).unwrap_or("any")
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.of, self.name)?;
        let detail = |name: &str| self.details.get(name).map_or("?", String::as_str);
        match self.outcome {
            Outcome::Failed => write!(
                f,
                ": {}: expected {}, seen {}",
                detail("when"),
                detail("expected"),
                detail("seen")
            )?,
            Outcome::Skipped => write!(
                f,
                ": skipped, {}",
                self.reason.as_deref().unwrap_or("without a reason")
            )?,
            Outcome::Passed => {}
        }
        if !self.answer.is_empty() {
            write!(f, ": {}", list(&self.answer))?;
        }
        if !self.registers.is_empty() {
            write!(f, " ({})", list(&self.registers))?;
        }
        Ok(())
    }
}

/// Names and values in a line.
pub fn list(of: &BTreeMap<String, String>) -> String {
    let items: Vec<_> = of
        .iter()
        .map(|(name, value)| format!("{name} = {value}"))
        .collect();
    items.join(", ")
}
