//! Why there is no such pin, or it cannot do something.

use core::fmt::{self, Display, Formatter};
use core::str;

use super::irq::InvalidTrigger;
use crate::owner::{Taken, Unsupported};

/// What can go wrong with a [`Pin`](super::Pin).
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use pycom_bsp::machine::{Error, Init, Pin};
///
/// /// Any of them ends here.
/// fn set_up(name: &str) -> Result<Pin, Error> {
///     let mut relay = Pin::with(name, Init::new(Pin::OUT))?;
///     relay.set_hold(true)?;
///     Ok(relay)
/// }
///
/// assert!(matches!(set_up("p9"), Err(Error::UnknownName { nearest: Some("P9"), .. })));
/// assert!(matches!(set_up("P11"), Err(Error::Unsupported(refused)) if refused.pin() == "P11"));
/// let relay = set_up("P9");
/// assert!(matches!(set_up("G16"), Err(Error::Taken(taken)) if taken.pin() == "P9"));
/// # });
/// ```
///
/// It owns what it says, so a name that was found at run time may go before it does:
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use std::error::Error;
/// use pycom_bsp::machine::Pin;
///
/// fn led(configuration: &str) -> Result<Pin, Box<dyn Error>> {
///     let name = configuration.replace("led=", "");
///     Ok(Pin::new(&name)?)
/// }
///
/// assert_eq!(led("led=P99").unwrap_err().to_string(), "no pin is named `P99`; the nearest name is `P9`");
/// # });
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Error {
    /// No namespace of the board has this name.
    UnknownName {
        /// The name asked for.
        name: Name,
        /// The name that there is and that is most like it.
        nearest: Option<&'static str>,
    },
    /// The pin is taken already.
    Taken(Taken),
    /// The pad cannot do what was asked.
    Unsupported(Unsupported),
    /// Nothing can deliver the trigger.
    InvalidTrigger(InvalidTrigger),
    /// There is no pin to wake the chip.
    NoPins,
}

impl Display for Error {
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
            Self::Unsupported(refused) => refused.fmt(f),
            Self::InvalidTrigger(undeliverable) => undeliverable.fmt(f),
            Self::NoPins => f.write_str("no pin was given that could wake the chip"),
        }
    }
}

impl core::error::Error for Error {}

impl From<Taken> for Error {
    fn from(taken: Taken) -> Self {
        Self::Taken(taken)
    }
}

impl From<Unsupported> for Error {
    fn from(refused: Unsupported) -> Self {
        Self::Unsupported(refused)
    }
}

impl From<InvalidTrigger> for Error {
    fn from(undeliverable: InvalidTrigger) -> Self {
        Self::InvalidTrigger(undeliverable)
    }
}

/// A name that somebody asked for: its first 24 bytes, which are more than a pin's name has.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use pycom_bsp::machine::{Error, Pin};
///
/// let asked = |name: &str| match Pin::new(name) {
///     Err(Error::UnknownName { name, .. }) => name.to_string(),
///     _ => unreachable!("no pin is called so"),
/// };
/// assert_eq!(asked("P99"), "P99");
/// assert_eq!(asked("the pin with the red wire"), "the pin with the red wir…");
/// # });
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Name {
    bytes: [u8; Self::MOST],
    len: u8,
    /// Whether there was more of it.
    cut: bool,
}

impl Name {
    const MOST: usize = 24;

    #[inline(never)]
    pub(super) fn new(name: &str) -> Self {
        let mut end = name.len().min(Self::MOST);
        while !name.is_char_boundary(end) {
            end = end.saturating_sub(1);
        }
        let mut bytes = [0; Self::MOST];
        if let (Some(to), Some(from)) = (bytes.get_mut(..end), name.as_bytes().get(..end)) {
            // Not `copy_from_slice`, which has a panic for other lengths.
            for (to, from) in to.iter_mut().zip(from) {
                *to = *from;
            }
        }
        Self {
            bytes,
            len: end as u8,
            cut: end < name.len(),
        }
    }

    /// The name, or as much of it as there is.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..usize::from(self.len)).unwrap_or_default();
        str::from_utf8(bytes).unwrap_or_default()
    }
}

impl Display for Name {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())?;
        if self.cut {
            f.write_str("…")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

#[cfg(feature = "defmt")]
impl defmt::Format for Name {
    fn format(&self, f: defmt::Formatter<'_>) {
        self.as_str().format(f);
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString as _;

    use super::Name;

    #[test]
    fn a_long_name_is_cut_between_characters() {
        for (name, shown) in [
            ("", ""),
            ("G16", "G16"),
            ("123456789012345678901234", "123456789012345678901234"),
            ("1234567890123456789012345", "123456789012345678901234…"),
            ("12345678901234567890123µ", "12345678901234567890123…"),
        ] {
            assert_eq!(Name::new(name).to_string(), shown);
        }
    }
}
