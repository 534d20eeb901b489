//! EXT0.

use core::marker::PhantomData;

use super::ext1::{NoPins, Pins};
use super::rtc::{give_to_rtc, select_for_ext1};
use crate::driver::Driver;
use crate::owner::mode::WithoutCallback;
use crate::owner::{AnyPin, CanWake, Unsupported};
use crate::silicon::map::{self, wakeup};
use crate::silicon::pad::RtcPad;
use crate::silicon::{Level, hold};

/// EXT0: one pin at a level (TRM "Low-Power Management", wake-up source EXT0).
///
/// It needs RTC_PERIPH powered during sleep, which costs current; [`Ext1`](crate::wakeup::Ext1) with a single pin does not, and wakes at both levels too.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P10;
/// use esp32_pads::{Input, Level, wakeup::Ext0};
///
/// let mut sensor = Input::new(P10::take()?);
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
/// Ext0::at(Level::Low).pin(&mut sensor).arm();
/// chip.keep_rtc_periph(true); // `config.set_rtc_peri_pd_en(false)` of `esp-hal`
/// chip.deep_sleep();
/// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
///
/// // After the wake:
/// assert!(Input::new(P10::take()?).caused_wakeup());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[must_use = "the chip wakes up by what is armed"]
#[derive(Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Ext0<'p, P = Pins> {
    level: Level,
    keep_pulls: bool,
    /// The pin, if it has one.
    #[cfg_attr(feature = "defmt", defmt(Debug2Format))]
    pin: Option<&'static RtcPad>,
    /// Until it is armed, nobody else does anything with the pin.
    driver: PhantomData<&'p mut ()>,
    has: PhantomData<P>,
}

impl Ext0<'_, NoPins> {
    /// The chip wakes when the pin is at this level.
    ///
    /// A pin that is there already ends the sleep at once.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Level, wakeup::Ext0};
    /// let mut sensor = Input::new(P10::take()?);
    /// Ext0::at(Level::Low).pin(&mut sensor).arm();
    /// chip.keep_rtc_periph(true);
    /// chip.deep_sleep();
    /// assert!(!chip.is_asleep());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub const fn at(level: Level) -> Self {
        Self {
            level,
            keep_pulls: false,
            pin: None,
            driver: PhantomData,
            has: PhantomData,
        }
    }
}

impl<P> Ext0<'_, P> {
    /// Lets the pin's pull work on during sleep, as [`Ext1::keep_pulls`](crate::wakeup::Ext1::keep_pulls) does.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Level, Pull, wakeup::Ext0};
    /// let mut button = Input::with_pull(P10::take()?, Pull::Up);
    /// Ext0::at(Level::Low).keep_pulls().pin(&mut button).arm();
    /// chip.keep_rtc_periph(true);
    /// chip.deep_sleep();
    /// assert!(chip.pin::<pycom_bsp::module::P10>().state().pull_up && chip.is_asleep());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub const fn keep_pulls(self) -> Self {
        Self {
            keep_pulls: true,
            ..self
        }
    }
}

impl Ext0<'_, NoPins> {
    /// The pin that it is about. EXT0 has one.
    ///
    /// Once the wake-up is armed, the pad is the RTC domain's, as [`Ext1::pin`](crate::wakeup::Ext1::pin) says.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Level, wakeup::Ext0};
    /// let mut sensor = Input::new(P10::take()?);
    /// Ext0::at(Level::High).pin(&mut sensor).arm();
    /// assert!(chip.pin::<pycom_bsp::module::P10>().is_held());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn pin<Q: CanWake, U: WithoutCallback>(self, _: &mut Driver<Q, U>) -> Ext0<'_> {
        self.of(const { hold::rtc(Q::PAD) })
    }

    /// A pin that only the running program knows.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P11; use esp32_pads::{AnyPin, Level, wakeup::Ext0};
    /// let mut sensor = AnyPin::from(P11::take()?).into_input();
    /// let unsupported = Ext0::at(Level::High).try_pin(&mut sensor).unwrap_err();
    /// assert!(unsupported.alternatives().starts_with("P2, P3"));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad is outside the RTC domain.
    #[inline]
    pub fn try_pin<U: WithoutCallback>(
        self,
        pin: &mut Driver<AnyPin, U>,
    ) -> Result<Ext0<'_>, Unsupported> {
        let rtc = pin.pin.check_wake()?;
        Ok(self.of(rtc))
    }

    #[inline(always)]
    fn of<'p>(self, rtc: &'static RtcPad) -> Ext0<'p> {
        Ext0 {
            level: self.level,
            keep_pulls: self.keep_pulls,
            pin: Some(rtc),
            driver: PhantomData,
            has: PhantomData,
        }
    }
}

impl Ext0<'_> {
    /// Arms the wake-up, in the place of what EXT0 was armed for before.
    ///
    /// It stays armed as [`Ext1::arm`](crate::wakeup::Ext1::arm) says.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::{P10, P13}; use esp32_pads::{Input, Level, wakeup::Ext0};
    /// # for pin in [chip.pin::<pycom_bsp::module::P10>(), chip.pin::<pycom_bsp::module::P13>()] { pin.drive(esp32_pads::sim::Drive::Low); }
    /// let (mut door, mut window) = (Input::new(P10::take()?), Input::new(P13::take()?));
    /// Ext0::at(Level::High).pin(&mut door).arm();
    /// Ext0::at(Level::High).pin(&mut window).arm();
    /// chip.keep_rtc_periph(true);
    /// chip.deep_sleep();
    /// chip.pin::<pycom_bsp::module::P13>().drive(esp32_pads::sim::Drive::High);
    /// assert!(!chip.is_asleep() && Input::new(P13::take()?).caused_wakeup());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn arm(self) {
        if let Some(rtc) = self.pin {
            arm(rtc, self.level, self.keep_pulls);
        }
    }
}

fn arm(rtc: &RtcPad, level: Level, keep_pulls: bool) {
    let level = if level == Level::High {
        wakeup::EXT0_HIGH
    } else {
        0
    };
    give_to_rtc(rtc, keep_pulls);
    critical_section::with(|_| {
        map::EXT_WAKEUP0.write(u32::from(rtc.rtc_gpio) << wakeup::EXT0_SEL_SHIFT);
        map::EXT_WAKEUP_CONF.modify(wakeup::EXT0_HIGH, level);
        // Pins that EXT1 was armed for long ago would be released after this wake-up.
        if map::WAKEUP_STATE.read() & wakeup::ENABLE_EXT1 == 0 {
            select_for_ext1(0);
        }
        map::WAKEUP_STATE.modify(0, wakeup::ENABLE_EXT0);
        map::WAKEUP_STATE.settle();
    });
}
