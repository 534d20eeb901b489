//! The triggers of `pin.callback`.

use core::fmt::{self, Display, Formatter};
use core::ops::BitOr;

use crate::interrupt::Condition;
use crate::silicon::Level;

/// What a callback waits for: `Pin.IRQ_FALLING` and its like, which join with `|`.
///
/// The meaning of a joined trigger is that of the typed triggers ([`trigger`](crate::trigger)).
///
/// ```
/// use pycom_bsp::machine::Pin;
///
/// let edges = Pin::IRQ_RISING | Pin::IRQ_FALLING;
/// assert_eq!(edges, Pin::IRQ_FALLING | Pin::IRQ_RISING);
/// assert_eq!(format!("{edges:?}"), "IRQ_FALLING | IRQ_RISING");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Irq(u8);

const NAMES: [(Irq, &str); 4] = [
    (Irq::FALLING, "IRQ_FALLING"),
    (Irq::RISING, "IRQ_RISING"),
    (Irq::LOW_LEVEL, "IRQ_LOW_LEVEL"),
    (Irq::HIGH_LEVEL, "IRQ_HIGH_LEVEL"),
];

impl Irq {
    pub(super) const FALLING: Self = Self(1 << 0);
    pub(super) const RISING: Self = Self(1 << 1);
    pub(super) const LOW_LEVEL: Self = Self(1 << 2);
    pub(super) const HIGH_LEVEL: Self = Self(1 << 3);

    const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The names of what is joined in it.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        let names = NAMES.iter().filter(move |(irq, _)| self.has(*irq));
        names.map(|(_, name)| *name)
    }

    /// What it waits for, if there is something that can deliver it.
    pub(super) const fn condition(self) -> Result<Condition, InvalidTrigger> {
        let (falling, rising) = (self.has(Self::FALLING), self.has(Self::RISING));
        match (self.has(Self::LOW_LEVEL), self.has(Self::HIGH_LEVEL)) {
            (false, false) => Ok(Condition::edges(falling, rising)),
            // A level implies the edge that leads to it.
            (true, false) if !rising => Ok(Condition::level(Level::Low)),
            (false, true) if !falling => Ok(Condition::level(Level::High)),
            _ => Err(InvalidTrigger { irq: self }),
        }
    }
}

impl BitOr for Irq {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl fmt::Debug for Irq {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut names = self.names();
        if let Some(first) = names.next() {
            f.write_str(first)?;
        }
        names.try_for_each(|name| write!(f, " | {name}"))
    }
}

/// A trigger that nothing can deliver: a level together with the other level, or with the edge that leads away from it.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use pycom_bsp::machine::{Init, Pin};
///
/// let mut pin = Pin::with("P10", Init::new(Pin::IN))?;
/// let undeliverable = pin.callback(Pin::IRQ_HIGH_LEVEL | Pin::IRQ_FALLING, |_| ()).unwrap_err();
/// assert!(undeliverable.to_string().starts_with("`IRQ_FALLING | IRQ_HIGH_LEVEL` cannot be one trigger"));
/// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct InvalidTrigger {
    irq: Irq,
}

impl Display for InvalidTrigger {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{:?}` cannot be one trigger: nothing can deliver both; edges join with each other, and a level with the edge \
             that leads to it",
            self.irq
        )
    }
}

impl core::error::Error for InvalidTrigger {}
