//! Why there is no such pin, or it cannot do something.

use core::fmt::{self, Display, Formatter};

use super::Undeliverable;
use crate::{Refused, Taken};

/// What can go wrong with a [`Pin`](super::Pin).
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use pycom_bsp::machine::{Error, Init, Pin};
///
/// /// Any of them ends here.
/// fn set_up(name: &str) -> Result<Pin, Error<'_>> {
///     let mut relay = Pin::with(name, Init::new(Pin::OUT))?;
///     relay.set_hold(true)?;
///     Ok(relay)
/// }
///
/// assert!(matches!(set_up("p9"), Err(Error::UnknownName { nearest: Some("P9"), .. })));
/// assert!(matches!(set_up("P11"), Err(Error::Refused(refused)) if refused.pin() == "P11"));
/// let relay = set_up("P9");
/// assert!(matches!(set_up("G16"), Err(Error::Taken(taken)) if taken.pin() == "P9"));
/// # });
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Error<'n> {
    /// No name space of the board has this name.
    UnknownName {
        /// The name asked for.
        name: &'n str,
        /// The name that there is and that is most like it.
        nearest: Option<&'static str>,
    },
    /// The pin is taken already.
    Taken(Taken),
    /// The pad cannot do what was asked.
    Refused(Refused),
    /// Nothing can deliver the trigger.
    Undeliverable(Undeliverable),
}

impl Display for Error<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownName { name, nearest } => {
                write!(f, "no pin is named `{name}`")?;
                match nearest {
                    Some(nearest) => write!(f, "; the nearest name is `{nearest}`"),
                    None => Ok(()),
                }
            }
            Self::Taken(taken) => taken.fmt(f),
            Self::Refused(refused) => refused.fmt(f),
            Self::Undeliverable(undeliverable) => undeliverable.fmt(f),
        }
    }
}

impl core::error::Error for Error<'_> {}

impl From<Taken> for Error<'_> {
    fn from(taken: Taken) -> Self {
        Self::Taken(taken)
    }
}

impl From<Refused> for Error<'_> {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl From<Undeliverable> for Error<'_> {
    fn from(undeliverable: Undeliverable) -> Self {
        Self::Undeliverable(undeliverable)
    }
}
