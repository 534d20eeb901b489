//! The pin map against other sources: the `esp32` PAC, and an SVD file.
//!
//! Each side becomes a table of facts, what they are about and what is said of it, in the TRM's names; the tables are
//! compared. The PAC's table is by pads, because the offsets and bits of a pad are known there. An SVD file knows registers
//! and no pads: its table is by registers, and what the pin map does not say but the generator takes from the PAC (the
//! other fields) is compared with it too.

mod claims;
mod known;
mod svd;

use std::collections::BTreeMap;
use std::fmt;

pub use claims::Claims;
pub use known::Known;
pub use svd::{Svd, mend};

use crate::diagnostic::Position;

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The offset of a register in IO_MUX.
    IoMuxOffset,
    /// A field of a register in IO_MUX.
    IoMuxField,
    /// Which pads are in the RTC domain, with which register of RTC_IO.
    RtcRegister,
    /// A field of a pad's register in RTC_IO.
    RtcField,
    /// A hold bit in RTC_IO.
    Hold,
    /// A hold bit in RTC_CNTL.HOLD_FORCE.
    HoldForce,
    /// An analog channel.
    Analog,
}

/// The name of a fact: `IO_MUX.MTDI.MCU_SEL`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Subject {
    pub kind: Kind,
    pub name: String,
}

impl Subject {
    pub(crate) fn new(kind: Kind, name: impl Into<String>) -> Self {
        let name = name.into();
        Self { kind, name }
    }
}

/// What another source says.
pub(crate) type Facts = BTreeMap<Subject, String>;

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

/// What differs.
#[derive(Debug)]
pub struct Difference {
    /// What it is about.
    pub subject: String,
    /// What the pin map says, or what is generated from it.
    pub ours: Option<String>,
    /// What the other source says.
    pub theirs: Option<String>,
    /// Where the pin map says it; without one, it is what the generator takes from the PAC.
    pub at: Option<Position>,
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

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::IoMuxOffset => "offsets in IO_MUX",
            Self::IoMuxField => "fields in IO_MUX",
            Self::RtcRegister => "registers in RTC_IO",
            Self::RtcField => "fields in RTC_IO",
            Self::Hold => "hold bits in RTC_IO",
            Self::HoldForce => "hold bits in HOLD_FORCE",
            Self::Analog => "analog channels",
        })
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            subject,
            ours,
            theirs,
            at,
        } = self;
        let said = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
        let us = match (at, ours) {
            (None, Some(_)) => "the `esp32` PAC",
            _ => "the pin map",
        };
        write!(
            f,
            "{subject}: {us} says {}, not {}",
            said(ours),
            said(theirs)
        )
    }
}

/// A number as the pin map writes it.
fn hex(number: u32) -> String {
    format!("{number:#04x}")
}

/// The bits of a field, as data sheets write them: `31`, `14:12`.
fn bits(lsb: u32, width: u32) -> String {
    match width {
        1 => lsb.to_string(),
        _ => format!("{}:{lsb}", lsb + width.saturating_sub(1)),
    }
}
