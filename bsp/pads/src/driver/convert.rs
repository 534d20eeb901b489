//! From one use of a pin to another, without letting go of it and without a glitch on its wire.

use super::Driver;
use super::usage::{Drives, Unwatched};
use crate::ops::{self, Interrupt};
use crate::pin::Pin;
use crate::{Flex, Input, Level, OpenDrain, Output};

impl<P: Pin, U> Driver<P, U> {
    /// Turns the pin into an input; its pull stays.
    #[inline]
    pub fn into_input(self) -> Input<P>
    where
        U: Unwatched,
    {
        ops::make_input(&self.pin, self.pull(), Interrupt::Off);
        Driver::wrap(self.pin)
    }
}

impl<P: Pin, U: Drives> Driver<P, U> {
    /// Turns the pin into a push-pull output that goes over to `level` directly; its pull stays.
    #[inline]
    pub fn into_output(self, level: Level) -> Output<P>
    where
        U: Unwatched,
    {
        ops::make_output(&self.pin, level, self.pull(), Interrupt::Off);
        Driver::wrap(self.pin)
    }

    /// Turns the pin into an open-drain output that goes over to `level` directly; its pull stays.
    #[inline]
    pub fn into_open_drain(self, level: Level) -> OpenDrain<P>
    where
        U: Unwatched,
    {
        ops::make_open_drain(&self.pin, level, self.pull(), Interrupt::Off);
        Driver::wrap(self.pin)
    }

    /// Lets the mode change at run time from here on. The pad stays as it is.
    #[inline]
    pub fn into_flex(self) -> Flex<P>
    where
        U: Unwatched,
    {
        Driver::wrap(self.pin)
    }
}
