//! Why a pin cannot be had, or cannot do something.

use core::error::Error;
use core::fmt::{self, Display, Formatter};

use super::board::PinInfo;
use super::taken::TAKEN_AT_START;
use crate::silicon::generated::words::Ability;

/// A pin is taken already, under whatever name.
///
/// On the ESP32 with the feature `esp-hal` all pins are taken at first, by the singletons of `esp-hal`: a pin is made of its singleton
/// (`P9::from(peripherals.GPIO12)`), and can be taken by name after it was given back.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::Taken;
/// use pycom_bsp::{exp_board::G16, module::P9};
///
/// fn set_up() -> Result<(), Taken> {
///     let led = P9::take()?;
///     let again = G16::take()?;
///     Ok(())
/// }
///
/// let taken = set_up().unwrap_err();
/// assert_eq!(taken.pin(), "P9");
/// assert_eq!(taken.to_string(), "pin `P9`, also `G16`, is taken already");
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
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
        f.write_str(if TAKEN_AT_START {
            " is taken already, or is still `esp-hal`'s: make it of its singleton, or give it back first"
        } else {
            " is taken already"
        })
    }
}

/// A pin cannot do what is asked of it; the words are those of the compiler's message for the same request on a typed pin.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::AnyPin;
/// use pycom_bsp::module::P11;
///
/// let refused = AnyPin::from(P11::take()?).into_input().hold().unwrap_err();
/// assert_eq!(refused.pin(), "P11");
/// assert_eq!(refused.reason(), "cannot hold its state: its pad is outside the RTC domain");
/// assert!(refused.alternatives().starts_with("P2, P3, P4"));
/// assert!(refused.to_string().starts_with("`P11` cannot hold its state: its pad is outside the RTC domain; pins"));
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Clone, Copy)]
pub struct Unsupported {
    pub(crate) pin: &'static PinInfo,
    pub(crate) lack: Lack,
}

/// What a pin lacks. The words are in firmware only if something asks for them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lack {
    /// What its pad cannot do.
    Ability(Ability),
    /// An input signal that nobody may have.
    Signal,
}

impl Unsupported {
    /// The pin's own name.
    #[must_use]
    pub fn pin(&self) -> &'static str {
        self.pin.id
    }

    /// What the pin cannot do, and why.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match self.lack {
            Lack::Ability(ability) => ability.reason(),
            Lack::Signal => {
                "cannot be listened to by this signal: the flash or the PSRAM is read through it"
            }
        }
    }

    /// Which pins could, such as `P2, P3, P4`.
    #[must_use]
    pub fn alternatives(&self) -> &'static str {
        let messages = self.pin.messages;
        match self.lack {
            Lack::Ability(Ability::Output) => messages.output,
            Lack::Ability(Ability::Pull) => messages.pull,
            Lack::Ability(Ability::Hold) => messages.hold,
            Lack::Ability(Ability::Wake) => messages.wake,
            Lack::Signal => "those of `InputSignal`",
        }
    }

    /// What those are that `alternatives` lists.
    pub(crate) fn others(&self) -> &'static str {
        match self.lack {
            Lack::Ability(ability) => ability.others(),
            Lack::Signal => "signals that can listen",
        }
    }
}

impl Display for Unsupported {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (pin, reason) = (self.pin(), self.reason());
        write!(
            f,
            "`{pin}` {reason}; {}: {}",
            self.others(),
            self.alternatives()
        )
    }
}

/// A pin or driver that comes back, because it cannot be turned into what was asked.
///
/// It becomes an [`Unsupported`] with `?`, and then the pin is dropped: taken for good.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{AnyPin, Level};
/// use pycom_bsp::module::P13;
///
/// let rejected = AnyPin::from(P13::take()?).into_output(Level::Low).unwrap_err();
/// assert_eq!(rejected.error.reason(), "cannot be an output: its pad is input-only, without an output driver");
/// let sensor = rejected.pin.into_input();
/// assert_eq!(sensor.id(), "P13");
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub struct Rejected<T> {
    /// The pin or driver, unchanged.
    pub pin: T,
    /// What it cannot do.
    pub error: Unsupported,
}

impl<T> Display for Rejected<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<T> From<Rejected<T>> for Unsupported {
    fn from(rejected: Rejected<T>) -> Self {
        rejected.error
    }
}

impl fmt::Debug for Taken {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Taken({})", self.pin.id)
    }
}

impl fmt::Debug for Unsupported {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Unsupported({self})")
    }
}

impl PartialEq for Taken {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.pin, other.pin)
    }
}

impl PartialEq for Unsupported {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.pin, other.pin) && self.lack == other.lack
    }
}

impl Error for Taken {}
impl Error for Unsupported {}
impl<T: fmt::Debug> Error for Rejected<T> {}
