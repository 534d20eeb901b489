//! A fact that two sources say different things about.

use std::fmt;

use crate::diagnostic::Position;

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
