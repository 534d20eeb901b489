//! What the pin map says and what another source says, fact by fact.

use std::collections::BTreeMap;

use super::difference::Difference;
use super::fact::{Facts, Kind, Subject};
use super::known::Known;
use crate::diagnostic::Position;

/// What the pin map says, or what the generator makes of it.
pub(crate) struct Claim {
    pub value: String,
    /// Where the pin map says it.
    pub at: Option<Position>,
}

/// What came of a comparison.
#[derive(Debug)]
pub struct Comparison {
    /// How many facts of each kind agree.
    pub agree: BTreeMap<Kind, usize>,
    /// What differs, and is not known to be the other source's fault.
    pub differences: Vec<Difference>,
    /// How often each of the known differences occurred.
    pub known: Vec<(Known, usize)>,
}

impl Comparison {
    /// Compares two tables.
    pub(crate) fn new(claims: &BTreeMap<Subject, Claim>, facts: &Facts, known: &[Known]) -> Self {
        let mut agree = BTreeMap::new();
        let mut differences = Vec::new();
        let mut counted: Vec<_> = known.iter().map(|known| (known.clone(), 0)).collect();
        let mut differs = |difference: Difference| {
            let known = counted.iter_mut().find(|(known, _)| known.is(&difference));
            match known {
                Some((_, count)) => *count += 1,
                None => differences.push(difference),
            }
        };
        for (subject, claim) in claims {
            let theirs = facts.get(subject);
            if theirs == Some(&claim.value) {
                *agree.entry(subject.kind).or_default() += 1;
            } else {
                differs(Difference {
                    subject: subject.name.clone(),
                    ours: Some(claim.value.clone()),
                    theirs: theirs.cloned(),
                    at: claim.at,
                });
            }
        }
        let unclaimed = facts
            .iter()
            .filter(|(subject, _)| !claims.contains_key(subject));
        for (subject, value) in unclaimed {
            differs(Difference {
                subject: subject.name.clone(),
                ours: None,
                theirs: Some(value.clone()),
                at: None,
            });
        }
        Self {
            agree,
            differences,
            known: counted,
        }
    }

    /// The known differences that did not occur.
    pub fn stale(&self) -> impl Iterator<Item = &Known> {
        let known = self.known.iter().filter(|(_, count)| *count == 0);
        known.map(|(known, _)| known)
    }
}
