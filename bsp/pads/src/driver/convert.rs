//! From one use of a pin to another, without letting go of it and without a glitch on its wire.

use super::ops::{self, Interrupt};
use super::types::{Driver, Flex, Input, OpenDrain, Output};
use crate::owner::Pin;
use crate::owner::mode::{Drives, WithoutCallback};
use crate::silicon::Level;

impl<P: Pin, U> Driver<P, U> {
    /// Turns the pin into an input; its pull stays.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Mode, OpenDrain, Pull};
    /// let wire = OpenDrain::with_pull(P9::take()?, Level::Low, Pull::Up).into_input();
    /// assert_eq!((wire.mode(), wire.pull(), wire.level()), (Mode::Input, Pull::Up, Level::High));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn into_input(self) -> Input<P>
    where
        U: WithoutCallback,
    {
        self.end_wait();
        ops::make_input(&self.pin, None, Interrupt::Off);
        Driver::wrap(self.pin)
    }
}

impl<P: Pin, U: Drives> Driver<P, U> {
    /// Turns the pin into a push-pull output that goes over to `level` directly; its pull stays.
    ///
    /// An [`Input`] of a typed pin has this method too where its pad can drive, and one of an [`AnyPin`](crate::AnyPin) has it with a
    /// [`Result`].
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Mode, OpenDrain};
    /// let wire = OpenDrain::new(P9::take()?, Level::Low);
    /// let led = wire.into_output(Level::High);
    /// assert_eq!((led.mode(), led.level()), (Mode::Output, Level::High));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn into_output(self, level: Level) -> Output<P>
    where
        U: WithoutCallback,
    {
        self.end_wait();
        ops::make_output(&self.pin, level, None, Interrupt::Off);
        Driver::wrap(self.pin)
    }

    /// Turns the pin into an open-drain output that goes over to `level` directly; its pull stays.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Mode, Output};
    /// let led = Output::new(P9::take()?, Level::High);
    /// let wire = led.into_open_drain(Level::Low);
    /// assert_eq!((wire.mode(), wire.level()), (Mode::OpenDrain, Level::Low));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn into_open_drain(self, level: Level) -> OpenDrain<P>
    where
        U: WithoutCallback,
    {
        self.end_wait();
        ops::make_open_drain(&self.pin, level, None, Interrupt::Off);
        Driver::wrap(self.pin)
    }

    /// Lets the mode change at run time from here on. The pad stays as it is.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Mode, Output};
    /// let mut data = Output::new(P9::take()?, Level::High).into_flex();
    /// assert!(data.is_high());
    /// data.set_mode(Mode::Input);
    /// assert_eq!(data.mode(), Mode::Input);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn into_flex(self) -> Flex<P>
    where
        U: WithoutCallback,
    {
        Driver::wrap(self.pin)
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
impl<P: Pin + crate::owner::board::EspHalPin, U: WithoutCallback> Driver<P, U> {
    /// The singleton of the pin in `esp-hal`, for its drivers. Needs the feature `esp-hal`, and is there on the ESP32 only.
    ///
    /// **Not of a held pin**, unless its state does not matter: each GPIO driver of `esp-hal` begins by switching its pad's output off and releasing it, before the
    /// level is set, so a held relay drops. (Its ADC and DAC do not release: they find the pad frozen.) Make a driver of this crate, which takes over behind the hold, set it up, [release](Driver::unhold) it, and hand
    /// it over then. What the pad is set up as is lost all the same: the wire must not mind.
    ///
    /// ```ignore
    /// let select = Output::new(pins.P11, Level::High);
    /// let bus = Spi::new(peripherals.SPI2, Config::default())?.with_cs(select.into_esp_hal());
    /// ```
    #[inline]
    pub fn into_esp_hal(self) -> P::Singleton {
        self.into_pin().into()
    }
}

#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
impl<U: WithoutCallback> Driver<crate::owner::AnyPin, U> {
    /// The pin as `esp-hal` has it, for its drivers. Not of a held pin: what a typed driver's `into_esp_hal` says goes for this one too.
    #[inline]
    pub fn into_esp_hal(self) -> esp_hal::gpio::AnyPin<'static> {
        self.into_pin().into()
    }
}
