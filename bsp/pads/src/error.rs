//! Why a pin cannot be had, or cannot do something.

use core::error::Error;
use core::fmt::{self, Display, Formatter};

use crate::board::{PinInfo, Sentence};

/// A pin is taken already, under whatever name.
#[derive(Clone, Copy)]
pub struct Taken {
    pub(crate) pin: &'static PinInfo,
}

impl Taken {
    /// The pin's own name.
    #[must_use]
    pub fn pin(&self) -> &'static str {
        self.pin.id
    }
}

impl Display for Taken {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "pin `{}`", self.pin.id)?;
        for (i, name) in self.pin.other_names.iter().enumerate() {
            write!(f, "{} `{name}`", if i == 0 { ", also" } else { "," })?;
        }
        if !self.pin.other_names.is_empty() {
            f.write_str(",")?;
        }
        f.write_str(" is taken already")
    }
}

/// A pin cannot do what is asked of it; the words are those of the compiler's message for the same request on a typed pin.
#[derive(Clone, Copy)]
pub struct Refused {
    pub(crate) pin: &'static PinInfo,
    pub(crate) sentence: &'static Sentence,
}

impl Refused {
    /// The pin's own name.
    #[must_use]
    pub fn pin(&self) -> &'static str {
        self.pin.id
    }

    /// What the pin cannot do, and why.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        self.sentence.reason
    }

    /// Which pins could.
    #[must_use]
    pub fn instead(&self) -> &'static str {
        self.sentence.instead
    }
}

impl Display for Refused {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}; {}", self.pin(), self.reason(), self.instead())
    }
}

/// A pin or driver that comes back, because it cannot be turned into what was asked.
#[derive(Debug)]
pub struct Rejected<T> {
    /// What was given, unchanged.
    pub given: T,
    /// Why it was refused.
    pub refused: Refused,
}

impl<T> Display for Rejected<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.refused.fmt(f)
    }
}

impl<T> From<Rejected<T>> for Refused {
    fn from(rejected: Rejected<T>) -> Self {
        rejected.refused
    }
}

impl fmt::Debug for Taken {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Taken({})", self.pin.id)
    }
}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Refused({self})")
    }
}

impl PartialEq for Taken {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.pin, other.pin)
    }
}

impl PartialEq for Refused {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.pin, other.pin) && core::ptr::eq(self.sentence, other.sentence)
    }
}

impl Error for Taken {}
impl Error for Refused {}
impl<T: fmt::Debug> Error for Rejected<T> {}
