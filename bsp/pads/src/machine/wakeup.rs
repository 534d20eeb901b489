//! `machine.pin_sleep_wakeup`.

use super::error::Error;
use super::pin::Pin;
use crate::owner::Pin as _;
use crate::owner::board::Board;
use crate::wakeup::{self, Ext1};

/// When pins wake the chip.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// use pycom_bsp::machine::{Init, Pin, Wakeup, pin_sleep_wakeup};
///
/// let mut a = Pin::with("P10", Init::new(Pin::IN))?;
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
/// pin_sleep_wakeup(&mut [&mut a], Wakeup::AllLow, false)?;
/// chip.deep_sleep();
/// assert!(chip.is_asleep());
/// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
/// assert!(!chip.is_asleep());
/// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Wakeup {
    /// `machine.WAKEUP_ALL_LOW`.
    AllLow,
    /// `machine.WAKEUP_ANY_HIGH`.
    AnyHigh,
}

/// `machine.pin_sleep_wakeup(pins, mode, enable_pull)`: lets pins wake the chip from deep sleep, by EXT1.
///
/// The pins' pads go to the RTC domain, where the program cannot read them: this is the last thing before sleep.
///
/// The pads are held: release them after the wake-up, with [`set_hold(false)`](Pin::set_hold). What else there is to know is in [`wakeup`].
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// use pycom_bsp::machine::{Init, Pin, Wakeup, pin_sleep_wakeup};
///
/// let mut button = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
/// // machine.pin_sleep_wakeup(['P10'], machine.WAKEUP_ALL_LOW, True)
/// pin_sleep_wakeup(&mut [&mut button], Wakeup::AllLow, true)?;
/// # drop(button);
/// # chip.deep_sleep();
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
///
/// // After the wake:
/// let mut button = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
/// assert!(button.caused_wakeup());
/// button.set_hold(false)?;
/// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
/// ```
///
/// The pins' callbacks end: GPIO reads the pads low from here on, which would be an edge that nobody has made.
///
/// # Errors
///
/// [`Error::Unsupported`] when one of the pads is outside the RTC domain, [`Error::NoPins`] without pins; nothing is changed then.
pub fn pin_sleep_wakeup<B: Board>(
    pins: &mut [&mut Pin<B>],
    mode: Wakeup,
    enable_pull: bool,
) -> Result<(), Error> {
    pins.iter()
        .try_for_each(|pin| pin.pin.check_wake().map(drop))?;
    let ext1 = match mode {
        Wakeup::AllLow => Ext1::all_low(),
        Wakeup::AnyHigh => Ext1::any_high(),
    };
    let mut rtc_pads = pins.iter().filter_map(|pin| pin.pin.pad().rtc.as_ref());
    let first = rtc_pads.next().ok_or(Error::NoPins)?;
    let mut ext1 = rtc_pads.fold(ext1.add(first), Ext1::add);
    if enable_pull {
        ext1 = ext1.keep_pulls();
    }
    ext1.arm();
    Ok(())
}

impl<B> Pin<B> {
    /// Whether this pin woke the chip from deep sleep.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::Pin;
    /// // After power-on:
    /// assert!(!Pin::new("P10")?.caused_wakeup());
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn caused_wakeup(&self) -> bool {
        self.pin
            .pad()
            .rtc
            .as_ref()
            .is_some_and(wakeup::caused_wakeup)
    }
}
