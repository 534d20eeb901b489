//! From an erased pin to a driver: what needs a capability is checked at run time.

use super::ops::{self, Interrupt};
use super::types::{Flex, Input, OpenDrain, Output};
use crate::interrupt;
use crate::owner::{AnyPin, Rejected};
use crate::silicon::{Level, Pull};

impl AnyPin {
    /// Makes the pin an input without a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P10, P13}; use esp32_pads::AnyPin;
    /// let sensors = [AnyPin::from(P10::take()?), P13::take()?.into()].map(AnyPin::into_input);
    /// assert!(sensors.iter().all(|sensor| sensor.is_low()));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn into_input(self) -> Input<Self> {
        interrupt::disable(&self);
        ops::make_input(&self, Pull::None, Interrupt::Off);
        Input::wrap(self)
    }

    /// Makes the pin an input with a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P13; use esp32_pads::{AnyPin, Pull};
    /// // With a pull if there is one to be had; the resistor on the board has to do otherwise.
    /// let button = match AnyPin::from(P13::take()?).into_input_with_pull(Pull::Up) {
    ///     Ok(button) => button,
    ///     Err(rejected) => rejected.pin.into_input(),
    /// };
    /// assert_eq!(button.pull(), Pull::None);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The pin comes back with the reason when its pad has no pull resistors and `pull` is one.
    pub fn into_input_with_pull(self, pull: Pull) -> Result<Input<Self>, Rejected<Self>> {
        match self.check_pull(pull) {
            Ok(()) => {
                interrupt::disable(&self);
                ops::make_input(&self, pull, Interrupt::Off);
                Ok(Input::wrap(self))
            }
            Err(error) => Err(Rejected { pin: self, error }),
        }
    }

    /// Makes the pin a push-pull output that shows `level` from the first moment on, without a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P9, P13}; use esp32_pads::{AnyPin, Level};
    /// let led = AnyPin::from(P9::take()?).into_output(Level::High)?;
    /// assert!(led.is_high());
    ///
    /// let rejected = AnyPin::from(P13::take()?).into_output(Level::High).unwrap_err();
    /// assert!(rejected.error.alternatives().starts_with("P0, P1"));
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The pin comes back with the reason when its pad has no output driver.
    pub fn into_output(self, level: Level) -> Result<Output<Self>, Rejected<Self>> {
        self.if_output(|pin| {
            interrupt::disable(&pin);
            ops::make_output(&pin, level, Pull::None, Interrupt::Off);
            Output::wrap(pin)
        })
    }

    /// Makes the pin an open-drain output that shows `level` from the first moment on, without a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{AnyPin, Level, Mode};
    /// let wire = AnyPin::from(P9::take()?).into_open_drain(Level::Low)?;
    /// assert_eq!((wire.mode(), wire.level()), (Mode::OpenDrain, Level::Low));
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The pin comes back with the reason when its pad has no output driver.
    pub fn into_open_drain(self, level: Level) -> Result<OpenDrain<Self>, Rejected<Self>> {
        self.into_open_drain_with_pull(level, Pull::None)
    }

    /// Makes the pin an open-drain output that shows `level` from the first moment on, with a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{AnyPin, Level, Pull};
    /// let wire = AnyPin::from(P9::take()?).into_open_drain_with_pull(Level::High, Pull::Up)?;
    /// // Nobody drives the wire, so its pull-up decides.
    /// assert!(wire.is_high());
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The pin comes back with the reason when its pad has no output driver; those without have no pull resistors either.
    pub fn into_open_drain_with_pull(
        self,
        level: Level,
        pull: Pull,
    ) -> Result<OpenDrain<Self>, Rejected<Self>> {
        self.if_output(|pin| {
            interrupt::disable(&pin);
            ops::make_open_drain(&pin, level, pull, Interrupt::Off);
            OpenDrain::wrap(pin)
        })
    }

    /// Makes the pin an input without a pull, whose mode can change.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{AnyPin, Level, Mode};
    /// let mut data = AnyPin::from(P9::take()?).into_flex()?;
    /// data.set_high();
    /// data.set_mode(Mode::Output);
    /// assert_eq!(data.level(), Level::High);
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The pin comes back with the reason when its pad has no output driver.
    pub fn into_flex(self) -> Result<Flex<Self>, Rejected<Self>> {
        self.if_output(|pin| {
            interrupt::disable(&pin);
            ops::make_input(&pin, Pull::None, Interrupt::Off);
            Flex::wrap(pin)
        })
    }

    fn if_output<T>(self, make: impl FnOnce(Self) -> T) -> Result<T, Rejected<Self>> {
        match self.check_output() {
            Ok(()) => Ok(make(self)),
            Err(error) => Err(Rejected { pin: self, error }),
        }
    }
}
