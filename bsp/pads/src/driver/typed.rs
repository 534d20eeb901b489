//! What needs a capability of the pin: checked at compile time.

use super::Driver;
use crate::function::Function;
use crate::ops::{self, Interrupt};
use crate::{
    Alternate, CanHold, CanOutput, CanPull, Flex, Input, Level, OpenDrain, Output, Pull, TypedPin,
    hold, interrupt,
};

impl<P: TypedPin> Input<P> {
    /// Makes the pin an input without a pull.
    #[inline]
    pub fn new(pin: P) -> Self {
        interrupt::silence(&pin);
        ops::make_input(&pin, Pull::None, Interrupt::Off);
        Self::wrap(pin)
    }

    /// Makes the pin an input with a pull.
    #[inline]
    pub fn with_pull(pin: P, pull: Pull) -> Self
    where
        P: CanPull,
    {
        interrupt::silence(&pin);
        ops::make_input(&pin, pull, Interrupt::Off);
        Self::wrap(pin)
    }

    /// Turns the pin into a push-pull output that shows `level` from the first moment on; its pull stays.
    #[inline]
    pub fn into_output(self, level: Level) -> Output<P>
    where
        P: CanOutput,
    {
        ops::make_output(&self.pin, level, self.pull(), Interrupt::Off);
        Driver::wrap(self.pin)
    }

    /// Turns the pin into an open-drain output that shows `level` from the first moment on; its pull stays.
    #[inline]
    pub fn into_open_drain(self, level: Level) -> OpenDrain<P>
    where
        P: CanOutput,
    {
        ops::make_open_drain(&self.pin, level, self.pull(), Interrupt::Off);
        Driver::wrap(self.pin)
    }

    /// Lets the mode change at run time from here on. The pad stays as it is.
    #[inline]
    pub fn into_flex(self) -> Flex<P>
    where
        P: CanOutput,
    {
        Driver::wrap(self.pin)
    }
}

impl<P: CanOutput> Output<P> {
    /// Makes the pin a push-pull output that shows `level` from the first moment on, without a pull.
    ///
    /// A held pin stays as it is until [`release`](Driver::release).
    #[inline]
    pub fn new(pin: P, level: Level) -> Self {
        ops::make_output(&pin, level, Pull::None, Interrupt::Off);
        Self::wrap(pin)
    }
}

impl<P: CanOutput> OpenDrain<P> {
    /// Makes the pin an open-drain output that shows `level` from the first moment on, without a pull.
    #[inline]
    pub fn new(pin: P, level: Level) -> Self {
        Self::with_pull(pin, level, Pull::None)
    }

    /// Makes the pin an open-drain output that shows `level` from the first moment on, with a pull.
    #[inline]
    pub fn with_pull(pin: P, level: Level, pull: Pull) -> Self {
        ops::make_open_drain(&pin, level, pull, Interrupt::Off);
        Self::wrap(pin)
    }
}

impl<P: CanOutput> Flex<P> {
    /// Makes the pin an input without a pull, whose mode can change.
    #[inline]
    pub fn new(pin: P) -> Self {
        interrupt::silence(&pin);
        ops::make_input(&pin, Pull::None, Interrupt::Off);
        Self::wrap(pin)
    }
}

impl<P: TypedPin> Alternate<P> {
    /// Gives the pin to one of its pad's IO_MUX functions, without a pull.
    #[inline]
    pub fn new(pin: P, function: Function<P>) -> Self {
        interrupt::silence(&pin);
        ops::make_alternate(P::PAD, function.number(), Pull::None);
        Self::wrap(pin)
    }
}

impl<P: TypedPin, U> Driver<P, U> {
    /// Sets the pull (`pin.pull(x)` of `machine.Pin`).
    #[inline]
    pub fn set_pull(&mut self, pull: Pull)
    where
        P: CanPull,
    {
        ops::set_pull(P::PAD, pull);
    }

    /// Freezes the pad: level, output enable, pull and function stay as they are, through deep sleep and through every
    /// reset but power-on and system resets (`pin.hold(True)` of `machine.Pin`).
    ///
    /// Meanwhile changes go into the registers and wait there; the pad can be read all the time.
    #[inline]
    pub fn hold(&mut self)
    where
        P: CanHold,
    {
        hold::hold(const { hold::bits(P::PAD) });
    }

    /// Ends the hold: the pad takes what the registers say at this moment (`pin.hold(False)` of `machine.Pin`).
    ///
    /// After a wake from deep sleep, make the driver first: it configures the pad behind the hold, and the release
    /// changes nothing on the wire.
    #[inline]
    pub fn release(&mut self)
    where
        P: CanHold,
    {
        hold::release(const { hold::bits(P::PAD) });
    }

    /// Whether the pad is held (`pin.hold()` of `machine.Pin`), by the hardware's own bits: right after a reset too.
    #[inline]
    pub fn is_held(&self) -> bool
    where
        P: CanHold,
    {
        hold::is_held(const { hold::bits(P::PAD) })
    }
}
