//! What needs a capability of the pin, when only the running program knows the pin.

use super::Driver;
use crate::error::{Refused, Rejected};
use crate::ops::{self, Interrupt};
use crate::pin::Pin;
use crate::{AnyPin, Flex, Input, Level, OpenDrain, Output, Pull, hold};

impl Input<AnyPin> {
    /// Turns the pin into a push-pull output that shows `level` from the first moment on; its pull stays.
    ///
    /// # Errors
    ///
    /// The input comes back with the reason when its pad has no output driver.
    pub fn into_output(self, level: Level) -> Result<Output<AnyPin>, Rejected<Self>> {
        let pull = self.pull();
        self.driven(|pin| ops::make_output(pin, level, pull, Interrupt::Off))
    }

    /// Turns the pin into an open-drain output that shows `level` from the first moment on; its pull stays.
    ///
    /// # Errors
    ///
    /// The input comes back with the reason when its pad has no output driver.
    pub fn into_open_drain(self, level: Level) -> Result<OpenDrain<AnyPin>, Rejected<Self>> {
        let pull = self.pull();
        self.driven(|pin| ops::make_open_drain(pin, level, pull, Interrupt::Off))
    }

    /// Lets the mode change at run time from here on. The pad stays as it is.
    ///
    /// # Errors
    ///
    /// The input comes back with the reason when its pad has no output driver.
    pub fn into_flex(self) -> Result<Flex<AnyPin>, Rejected<Self>> {
        self.driven(|_| ())
    }

    fn driven<U>(self, make: impl FnOnce(&AnyPin)) -> Result<Driver<AnyPin, U>, Rejected<Self>> {
        match self.pin.check_output() {
            Ok(()) => {
                make(&self.pin);
                Ok(Driver::wrap(self.pin))
            }
            Err(refused) => Err(Rejected {
                given: self,
                refused,
            }),
        }
    }
}

impl<U> Driver<AnyPin, U> {
    /// Sets the pull.
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad has no pull resistors; `Pull::None` is never refused.
    pub fn set_pull(&mut self, pull: Pull) -> Result<(), Refused> {
        self.pin.check_pull(pull)?;
        ops::set_pull(self.pin.pad(), pull);
        Ok(())
    }

    /// Freezes the pad, as for a typed pin.
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn hold(&mut self) -> Result<(), Refused> {
        self.pin.hold_bits().map(hold::hold)
    }

    /// Ends the hold, as for a typed pin.
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn release(&mut self) -> Result<(), Refused> {
        self.pin.hold_bits().map(hold::release)
    }

    /// Whether the pad is held.
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn is_held(&self) -> Result<bool, Refused> {
        self.pin.hold_bits().map(hold::is_held)
    }
}
