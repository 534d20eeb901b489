//! Driving a pad.

use super::{Driver, usage::Drives};
use crate::ops::{self, DriveStrength, Interrupt};
use crate::pin::Pin;
use crate::signal::OutputSignal;
use crate::{Flex, Level, Mode};

impl<P: Pin, U: Drives> Driver<P, U> {
    /// Sets the output latch high.
    #[inline(always)]
    pub fn set_high(&mut self) {
        self.pin.line().set_high();
    }

    /// Sets the output latch low.
    #[inline(always)]
    pub fn set_low(&mut self) {
        self.pin.line().set_low();
    }

    /// Sets the output latch.
    #[inline(always)]
    pub fn set_level(&mut self, level: Level) {
        self.pin.line().set(level);
    }

    /// Sets the output latch from a [`Level`] or a `bool` (`pin.value(x)` of `machine.Pin`).
    #[inline(always)]
    pub fn set_value(&mut self, value: impl Into<Level>) {
        self.set_level(value.into());
    }

    /// Inverts the output latch (`pin.toggle()` of `machine.Pin`).
    #[inline(always)]
    pub fn toggle(&mut self) {
        self.pin.line().toggle();
    }

    /// Whether the output latch is high. The pad may differ: when it is held, or driven low by somebody else.
    #[inline(always)]
    pub fn is_set_high(&self) -> bool {
        self.pin.line().is_set_high()
    }

    /// Whether the output latch is low.
    #[inline(always)]
    pub fn is_set_low(&self) -> bool {
        !self.is_set_high()
    }

    /// A function that sets the output latch: `p(True)` of `machine.Pin`.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// let mut p_out = Output::new(P9::take()?, Level::Low);
    /// let p = p_out.writer();
    /// p(true);
    /// assert!(p_out.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn writer(&mut self) -> impl Fn(bool) + Copy {
        let line = self.pin.line();
        move |high| line.set(high.into())
    }

    /// Sets how strongly the pad drives its wire.
    #[inline]
    pub fn set_drive_strength(&mut self, strength: DriveStrength) {
        ops::set_drive_strength(self.pin.pad(), strength);
    }

    /// Lets the pad carry a peripheral's output signal, through the GPIO matrix, instead of the output latch.
    ///
    /// The peripheral says when the pad is driven. Open drain stays in force; a [`Flex`](crate::Flex) that is an input drives
    /// push-pull.
    #[inline]
    pub fn connect_output(&mut self, signal: OutputSignal) {
        ops::connect_output(self.pin.pad(), signal);
    }

    /// Lets the pad carry its output latch again.
    #[inline]
    pub fn disconnect_output(&mut self) {
        ops::disconnect_output(self.pin.pad());
    }
}

impl<P: Pin> Flex<P> {
    /// Changes the mode (`pin.mode(x)` of `machine.Pin`). Output latch and pull stay as they are.
    #[inline]
    pub fn set_mode(&mut self, mode: Mode) {
        let (level, pull) = (self.is_set_high().into(), self.pull());
        ops::make(&self.pin, mode, level, pull, Interrupt::Off);
    }
}
