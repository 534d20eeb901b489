//! `pin.mode` and `pin.pull`.

use super::pin::Pin;
use crate::driver::ops::{self, Interrupt};
use crate::owner::board::Board;
use crate::owner::{Pin as _, Unsupported};
use crate::silicon::{Mode, Pull};

impl<B: Board> Pin<B> {
    /// `pin.mode()`, as the registers have it.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Mode;
    /// assert_eq!(Pin::with("P9", Init::default())?.mode(), Mode::Output);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn mode(&self) -> Mode {
        ops::mode(&self.pin)
    }

    /// `pin.mode(x)`. Output level and pull stay, a signal that `alt` has connected does not.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let mut data = Pin::with("P9", Init::new(Pin::IN))?;
    /// data.set_value(true);
    /// data.set_mode(Pin::OUT)?;
    /// assert_eq!(data.value(), Level::High);
    /// assert!(Pin::new("P13")?.set_mode(Pin::OUT).is_err());
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad has no output driver and `mode` drives.
    pub fn set_mode(&mut self, mode: Mode) -> Result<(), Unsupported> {
        self.check_mode(mode)?;
        let level = self.level();
        self.disconnect();
        // The pin may have a callback.
        ops::make(&self.pin, mode, level, self.pull(), Interrupt::Kept);
        Ok(())
    }

    /// `pin.pull()`: the pull that the pad's resistors obey.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Pull;
    /// let pin = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_DOWN))?;
    /// assert_eq!(pin.pull(), Pull::Down);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn pull(&self) -> Pull {
        ops::pull(self.pin.pad())
    }

    /// `pin.pull(x)`; `Pull::None` is Python's `None`.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::{Level, Pull};
    /// let mut pin = Pin::with("P10", Init::new(Pin::IN))?;
    /// pin.set_pull(Pin::PULL_UP)?;
    /// assert_eq!(pin.value(), Level::High);
    /// pin.set_pull(Pull::None)?;
    /// assert_eq!(pin.pull(), Pull::None);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad has no pull resistors and `pull` is one.
    pub fn set_pull(&mut self, pull: Pull) -> Result<(), Unsupported> {
        self.pin.check_pull(pull)?;
        ops::set_pull(self.pin.pad(), pull);
        Ok(())
    }
}
