//! `pin.value`, `pin.toggle` and `pin()`.

use super::pin::Pin;
use crate::owner::Pin as _;
use crate::owner::board::Board;
use crate::silicon::Level;

impl<B: Board> Pin<B> {
    /// `pin.value()`: the level on the pad.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let pin = Pin::with("P10", Init::new(Pin::IN))?;
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert_eq!(pin.value(), Level::High);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn value(&self) -> Level {
        self.pin.line().is_high().into()
    }

    /// `pin.value(x)`: the level of the output, which shows on the pad in the modes that drive it.
    ///
    /// It waits in the output latch otherwise; on an input-only pad it never shows, and is no error.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let mut pin = Pin::with("P9", Init::new(Pin::OUT))?;
    /// pin.set_value(true);
    /// assert_eq!(pin.value(), Level::High);
    /// pin.set_value(Level::Low);
    /// assert_eq!(pin.value(), Level::Low);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn set_value(&mut self, value: impl Into<Level>) {
        self.pin.line().set(value.into());
    }

    /// `pin.toggle()`: inverts the output latch, under the same conditions as [`set_value`](Pin::set_value).
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let mut pin = Pin::with("P9", Init::new(Pin::OUT).value(false))?;
    /// pin.toggle();
    /// assert_eq!(pin.value(), Level::High);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn toggle(&mut self) {
        self.pin.line().toggle();
    }

    /// The level in the output latch.
    pub(crate) fn is_set_high(&self) -> bool {
        self.pin.line().is_set_high()
    }

    /// `pin()`: a function that reads the pad.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin};
    /// let p_in = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
    /// let p = p_in.reader();
    /// assert!(p());
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn reader(&self) -> impl Fn() -> bool + Copy {
        let line = self.pin.line();
        move || line.is_high()
    }

    /// `pin(x)`: a function that sets the output.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let mut p_out = Pin::with("P9", Init::new(Pin::OUT))?;
    /// let p = p_out.writer();
    /// p(true);
    /// assert_eq!(p_out.value(), Level::High);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn writer(&mut self) -> impl Fn(bool) + Copy {
        let line = self.pin.line();
        move |high| line.set(high.into())
    }

    /// `pin()` and `pin(x)` in one: a function that reads the pad, and sets the output before if it is given a level.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin};
    /// let mut pin = Pin::with("P9", Init::new(Pin::OUT).value(true))?;
    /// let p = pin.caller();
    /// assert!(p(None));
    /// assert!(!p(Some(false)));
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn caller(&mut self) -> impl Fn(Option<bool>) -> bool + Copy {
        self.pin.line().caller()
    }
}
