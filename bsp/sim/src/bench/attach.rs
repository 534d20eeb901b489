//! Parts that are attached to pins of a chip.

use std::marker::PhantomData;

use super::pin::Pin;
use crate::chip::Chip;
use crate::world::{Part, Wires};

impl Chip {
    /// Wires a part to pins. The part refers to them by their places in `pins`.
    ///
    /// It stays wired until [`Attached::remove`], through all resets, also if the handle is dropped.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(0); // which has a pull-up after a reset
    /// let button = chip.attach(PushButton::to_ground(), [&pin]);
    /// button.press();
    /// assert_eq!(pin.level(), PadLevel::Low);
    /// ```
    pub fn attach<'p, T: Part>(
        &self,
        part: T,
        pins: impl IntoIterator<Item = &'p Pin>,
    ) -> Attached<T> {
        let gpios: Vec<_> = pins.into_iter().map(|pin| pin.number()).collect();
        Attached {
            index: self.change(|world| world.attach(part, &gpios)),
            chip: self.clone(),
            part: PhantomData,
        }
    }
}

/// A handle to a part that is wired to a chip.
///
/// ```
/// use std::time::Duration;
/// use esp32_sim::{Chip, Logger};
///
/// let chip = Chip::new();
/// let logger = chip.attach(Logger::new(), [&chip.gpio(18)]);
/// assert!(logger.with(|logger, _| logger.changes().is_empty()));
/// ```
pub struct Attached<T> {
    chip: Chip,
    index: usize,
    part: PhantomData<fn() -> T>,
}

impl<T: Part> Attached<T> {
    /// Calls a function with the part and its wires.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// let button = chip.attach(PushButton::to_ground(), [&chip.gpio(0)]);
    /// let level = button.with(|_, wires| {
    ///     wires.drive(0, Drive::Low);
    ///     wires.level(0)
    /// });
    /// assert_eq!(level, PadLevel::Low);
    /// ```
    pub fn with<R>(&self, act: impl FnOnce(&mut T, &mut Wires<'_>) -> R) -> R {
        let result = self.chip.change(|world| world.with_part(self.index, act));
        // A handle is made with its part's type, and only `remove` ends it.
        result.expect("the part of this handle")
    }

    /// Disconnects the part, and returns it.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(0);
    /// let button = chip.attach(PushButton::to_ground(), [&pin]);
    /// button.press();
    /// button.remove();
    /// assert_eq!(pin.level(), PadLevel::High);
    /// ```
    pub fn remove(self) -> T {
        let part = self.chip.change(|world| world.detach(self.index));
        part.expect("the part of this handle")
    }
}
