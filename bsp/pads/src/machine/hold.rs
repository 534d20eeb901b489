//! `pin.hold`.

use super::pin::Pin;
use crate::owner::board::Board;
use crate::owner::{Pin as _, Unsupported};
use crate::silicon::hold;

impl<B: Board> Pin<B> {
    /// `pin.hold()`: whether the pad is held. Right after a reset or a wake too, unlike its model.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Init, Pin};
    /// # Pin::with("P9", Init::new(Pin::OUT).value(true))?.set_hold(true)?;
    /// # chip.core_reset(esp32_pads::sim::CoreReset::Software);
    /// // After machine.reset(): a relay that the program before has held.
    /// let relay = Pin::new("P9")?;
    /// assert_eq!((relay.hold(), bool::from(relay.value())), (Ok(true), true));
    /// assert_eq!(Pin::new("P11")?.hold().unwrap_err().pin(), "P11");
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad is outside the RTC domain.
    pub fn hold(&self) -> Result<bool, Unsupported> {
        self.pin.hold_bits().map(hold::is_held)
    }

    /// `pin.hold(x)`: freezes the pad, or releases it.
    ///
    /// A held pad outlives the [`Pin`], the program, deep sleep and all resets but power-on and system resets, as for a typed pin
    /// ([`Driver::hold`](crate::Driver::hold)).
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let mut relay = Pin::with("P9", Init::new(Pin::OUT).value(true))?;
    /// relay.set_hold(true)?;
    /// relay.set_value(false);
    /// assert_eq!(relay.value(), Level::High);
    /// relay.set_hold(false)?;
    /// assert_eq!(relay.value(), Level::Low);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad is outside the RTC domain.
    pub fn set_hold(&mut self, held: bool) -> Result<(), Unsupported> {
        let change = if held { hold::hold } else { hold::unhold };
        self.pin.hold_bits().map(change)
    }

    /// Whether an earlier firmware holds this pad, outside the RTC domain, as [`Driver::is_digitally_held`](crate::Driver::is_digitally_held) says.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Init, Pin};
    /// # chip.bus_write(0x6000_8474, 1 << 15); // RTC_IO.DIG_PAD_HOLD
    /// let mut led = Pin::with("P11", Init::new(Pin::OUT))?;
    /// if led.is_digitally_held() {
    ///     led.end_digital_hold();
    /// }
    /// led.set_value(true);
    /// assert!(led.reader()());
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn is_digitally_held(&self) -> bool {
        hold::is_digitally_held(self.pin.pad())
    }

    /// Ends such a hold: the pad takes what the registers say at this moment.
    pub fn end_digital_hold(&mut self) {
        hold::end_digital_hold(self.pin.pad());
    }
}
