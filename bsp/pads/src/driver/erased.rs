//! What needs a capability of the pin, when only the running program knows the pin.

use super::ops::{self, Interrupt};
use super::types::{Driver, Flex, Input, OpenDrain, Output};
use crate::owner::{AnyPin, Pin, Rejected, Unsupported};
use crate::silicon::{Level, Pull, hold};

impl Input<AnyPin> {
    /// Turns the pin into a push-pull output that shows `level` from the first moment on; its pull stays.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P9, P13}; use esp32_pads::{AnyPin, Level};
    /// let sensors = [AnyPin::from(P9::take()?), P13::take()?.into()].map(AnyPin::into_input);
    /// let [a, b] = sensors.map(|sensor| sensor.into_output(Level::High));
    /// assert!(a.unwrap().is_high());
    /// // The other one is still an input.
    /// assert_eq!(b.unwrap_err().pin.id(), "P13");
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The input comes back with the reason when its pad has no output driver.
    pub fn into_output(self, level: Level) -> Result<Output<AnyPin>, Rejected<Self>> {
        self.driven(|pin| ops::make_output(pin, level, None, Interrupt::Off))
    }

    /// Turns the pin into an open-drain output that shows `level` from the first moment on; its pull stays.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{AnyPin, Level, Mode};
    /// let sensor = AnyPin::from(P9::take()?).into_input();
    /// let wire = sensor.into_open_drain(Level::Low)?;
    /// assert_eq!((wire.mode(), wire.level()), (Mode::OpenDrain, Level::Low));
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The input comes back with the reason when its pad has no output driver.
    pub fn into_open_drain(self, level: Level) -> Result<OpenDrain<AnyPin>, Rejected<Self>> {
        self.driven(|pin| ops::make_open_drain(pin, level, None, Interrupt::Off))
    }

    /// Lets the mode change at run time from here on. The pad stays as it is.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{AnyPin, Level, Mode};
    /// let mut data = AnyPin::from(P9::take()?).into_input().into_flex()?;
    /// data.set_mode(Mode::Output);
    /// assert_eq!(data.level(), Level::Low);
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
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
                self.end_wait();
                make(&self.pin);
                Ok(Driver::wrap(self.pin))
            }
            Err(error) => Err(Rejected { pin: self, error }),
        }
    }
}

impl<U> Driver<AnyPin, U> {
    /// Sets the pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P13; use esp32_pads::{AnyPin, Pull};
    /// let mut sensor = AnyPin::from(P13::take()?).into_input();
    /// let refused = sensor.set_pull(Pull::Up).unwrap_err();
    /// assert_eq!(refused.reason(), "cannot have a pull: its pad is input-only, without pull resistors");
    /// assert_eq!(sensor.set_pull(Pull::None), Ok(()));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad has no pull resistors; `Pull::None` is never refused.
    pub fn set_pull(&mut self, pull: Pull) -> Result<(), Unsupported> {
        self.pin.check_pull(pull)?;
        ops::set_pull(self.pin.pad(), pull);
        Ok(())
    }

    /// Freezes the pad, as for a typed pin.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P9, P11}; use esp32_pads::{Level, Output};
    /// let mut relays = [
    ///     Output::new(P9::take()?, Level::High).erase(),
    ///     Output::new(P11::take()?, Level::High).erase(),
    /// ];
    /// let held = relays.each_mut().map(|relay| relay.hold());
    /// assert_eq!(held[0], Ok(()));
    /// assert_eq!(held[1].unwrap_err().reason(), "cannot hold its state: its pad is outside the RTC domain");
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad is outside the RTC domain.
    pub fn hold(&mut self) -> Result<(), Unsupported> {
        self.pin.hold_bits().map(hold::hold)
    }

    /// Ends the hold, as for a typed pin.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// let mut relay = Output::new(P9::take()?, Level::High).erase();
    /// relay.hold()?;
    /// relay.set_low();
    /// assert!(relay.is_high());
    /// relay.unhold()?;
    /// assert!(relay.is_low());
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad is outside the RTC domain.
    pub fn unhold(&mut self) -> Result<(), Unsupported> {
        self.pin.hold_bits().map(hold::unhold)
    }

    /// Whether the pad is held.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P9, P11}; use esp32_pads::Input;
    /// assert_eq!(Input::new(P9::take()?).erase().is_held(), Ok(false));
    /// assert_eq!(Input::new(P11::take()?).erase().is_held().unwrap_err().pin(), "P11");
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad is outside the RTC domain.
    pub fn is_held(&self) -> Result<bool, Unsupported> {
        self.pin.hold_bits().map(hold::is_held)
    }
}
