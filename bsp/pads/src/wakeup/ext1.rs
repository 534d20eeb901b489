//! EXT1.

use core::marker::PhantomData;

use super::rtc::{give_to_rtc, select_for_ext1};
use crate::driver::Driver;
use crate::owner::mode::WithoutCallback;
use crate::owner::{AnyPin, CanWake, Unsupported};
use crate::silicon::map::{self, wakeup};
use crate::silicon::pad::RtcPad;
use crate::silicon::{hold, pads};

/// EXT1: a set of pins, any of them high or all of them low (TRM "Low-Power Management", wake-up source EXT1).
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::{P10, P13};
/// use esp32_pads::{Input, wakeup::Ext1};
///
/// let mut door = Input::new(P10::take()?);
/// let mut window = Input::new(P13::take()?);
/// Ext1::any_high().pin(&mut door).pin(&mut window).arm();
/// chip.deep_sleep();
/// chip.pin::<pycom_bsp::module::P13>().drive(esp32_pads::sim::Drive::High);
///
/// // After the wake:
/// let (door, window) = (Input::new(P10::take()?), Input::new(P13::take()?));
/// assert!(window.caused_wakeup() && !door.caused_wakeup());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[must_use = "the chip wakes up by what is armed"]
#[derive(Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Ext1<'p, P = Pins> {
    any_high: bool,
    keep_pulls: bool,
    /// A bit for each pin, by RTC_GPIO number.
    pins: u32,
    /// Until it is armed, nobody else does anything with the pins.
    drivers: PhantomData<&'p mut ()>,
    has: PhantomData<P>,
}

/// An [`Ext1`] or [`Ext0`](crate::wakeup::Ext0) that has pins, and can be armed.
#[derive(Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Pins {}

/// An [`Ext1`] or [`Ext0`](crate::wakeup::Ext0) without a pin: nothing would wake the chip, so it cannot be armed.
///
/// ```compile_fail,E0599
/// esp32_pads::wakeup::Ext1::any_high().arm();
/// ```
#[derive(Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum NoPins {}

impl Ext1<'_, NoPins> {
    /// The chip wakes when any of the pins is high (`machine.WAKEUP_ANY_HIGH`).
    ///
    /// A pin that is high already ends the sleep at once.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, wakeup::Ext1};
    /// let mut sensor = Input::new(P10::take()?);
    /// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// Ext1::any_high().pin(&mut sensor).arm();
    /// chip.deep_sleep();
    /// assert!(!chip.is_asleep());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub const fn any_high() -> Self {
        Self {
            any_high: true,
            keep_pulls: false,
            pins: 0,
            drivers: PhantomData,
            has: PhantomData,
        }
    }

    /// The chip wakes when all of the pins are low (`machine.WAKEUP_ALL_LOW`).
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::{P10, P13}; use esp32_pads::{Input, wakeup::Ext1};
    /// # for pin in [chip.pin::<pycom_bsp::module::P10>(), chip.pin::<pycom_bsp::module::P13>()] { pin.drive(esp32_pads::sim::Drive::High); }
    /// let (mut a, mut b) = (Input::new(P10::take()?), Input::new(P13::take()?));
    /// Ext1::all_low().pin(&mut a).pin(&mut b).arm();
    /// chip.deep_sleep();
    /// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// assert!(chip.is_asleep());
    /// chip.pin::<pycom_bsp::module::P13>().drive(esp32_pads::sim::Drive::Low);
    /// assert!(!chip.is_asleep());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub const fn all_low() -> Self {
        Self {
            any_high: false,
            keep_pulls: false,
            pins: 0,
            drivers: PhantomData,
            has: PhantomData,
        }
    }
}

impl<'p, P> Ext1<'p, P> {
    /// Lets the pulls of the pins work on during sleep, instead of switching them off, which saves their current.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Pull, wakeup::Ext1};
    /// let mut button = Input::with_pull(P10::take()?, Pull::Up);
    /// Ext1::all_low().pin(&mut button).keep_pulls().arm();
    /// chip.deep_sleep();
    /// assert!(chip.pin::<pycom_bsp::module::P10>().state().pull_up && chip.pin::<pycom_bsp::module::P10>().is_held());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub const fn keep_pulls(self) -> Self {
        Self {
            keep_pulls: true,
            ..self
        }
    }

    /// Adds a pin.
    ///
    /// Once the wake-up is armed, the pad belongs to the RTC domain, is held there as an input, and reads low for the program, until a driver is made
    /// of the pin again. Whatever the pin drove, it does not any more.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Pull, wakeup::Ext1};
    /// let mut button = Input::with_pull(P10::take()?, Pull::Up);
    /// Ext1::all_low().pin(&mut button).arm();
    /// assert!(button.is_low());
    /// let mut button = Input::with_pull(button.into_pin(), Pull::Up);
    /// button.unhold();
    /// assert!(button.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn pin<Q: CanWake, U: WithoutCallback>(self, _: &'p mut Driver<Q, U>) -> Ext1<'p> {
        self.add(const { hold::rtc(Q::PAD) })
    }

    /// Adds a pin that only the running program knows.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::{P10, P11}; use esp32_pads::{AnyPin, wakeup::Ext1};
    /// let mut doors = [AnyPin::from(P10::take()?), P11::take()?.into()].map(AnyPin::into_input);
    /// Ext1::any_high().try_pin(&mut doors[0])?.arm();
    /// let refused = Ext1::any_high().try_pin(&mut doors[1]).unwrap_err();
    /// assert_eq!(refused.reason(), "cannot wake the chip: its pad is outside the RTC domain");
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad is outside the RTC domain.
    pub fn try_pin<U: WithoutCallback>(
        self,
        pin: &'p mut Driver<AnyPin, U>,
    ) -> Result<Ext1<'p>, Unsupported> {
        let rtc = pin.pin.check_wake()?;
        Ok(self.add(rtc))
    }

    pub(crate) fn add(self, rtc: &RtcPad) -> Ext1<'p> {
        Ext1 {
            any_high: self.any_high,
            keep_pulls: self.keep_pulls,
            pins: self.pins | 1 << rtc.rtc_gpio,
            drivers: PhantomData,
            has: PhantomData,
        }
    }
}

impl Ext1<'_> {
    /// Arms the wake-up, in the place of what EXT1 was armed for before.
    ///
    /// It stays armed after the wake and through all resets but those of the whole system: the RTC domain keeps it. [`disarm_all`](crate::wakeup::disarm_all) before
    /// a sleep that something else is to end.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::{P10, P13}; use esp32_pads::{Input, wakeup::Ext1};
    /// let (mut door, mut window) = (Input::new(P10::take()?), Input::new(P13::take()?));
    /// Ext1::any_high().pin(&mut door).arm();
    /// Ext1::any_high().pin(&mut window).arm();
    /// chip.deep_sleep();
    /// // The window took the door's place.
    /// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert!(chip.is_asleep());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn arm(self) {
        let rtc_pads = pads::ALL.iter().filter_map(|pad| pad.rtc.as_ref());
        for rtc in rtc_pads.filter(|rtc| self.pins & 1 << rtc.rtc_gpio != 0) {
            give_to_rtc(rtc, self.keep_pulls);
        }
        let level = if self.any_high { wakeup::EXT1_HIGH } else { 0 };
        critical_section::with(|_| {
            map::EXT_WAKEUP_CONF.modify(wakeup::EXT1_HIGH, level);
            // What an earlier wake-up left in the status goes, and the new pins come.
            map::EXT_WAKEUP1.write(wakeup::EXT1_CLEAR);
            map::WAKEUP_STATE.modify(0, wakeup::ENABLE_EXT1);
            select_for_ext1(self.pins);
        });
    }
}
