//! Wake-up from deep sleep by RTC pins: `machine.pin_sleep_wakeup` of MicroPython.
//!
//! [`Ext1`] waits for any of several pins to be high, or for all of them to be low; [`Ext0`] for one pin at a level. Both give their pads
//! to the RTC domain as inputs, which alone is awake then, and hold them there: from there on the pins read low for the program, so arming them is the last
//! thing before sleep. After the wake-up, make their drivers again and [release](Driver::release) them; [`Driver::has_woken`] says which pins it was.
//!
//! A pin with a callback is not armed: GPIO reads the pad low from there on, which would be an edge that nobody has made. Typed and erased this
//! does not compile; by name, the callback ends, as it does with the program that goes to sleep. So does a wait that was forgotten.
//!
//! ```compile_fail,E0277
//! # use esp32_pads::{Input, interrupt::Event, trigger::Falling, wakeup::Ext1};
//! # use pycom_bsp::module::P10;
//! # fn press(_: Event<P10>) {}
//! let mut button = Input::new(P10::take().unwrap()).callback(Falling, press);
//! Ext1::all_low().pin(&mut button).arm(); // call `remove_callback` first
//! ```
//!
//! The hold is needed: `RtcSleepConfig::deep()` of `esp-hal` powers RTC_PERIPH down, and the pads that are not held lose their input with it. EXT1 would
//! see them as low.
//!
//! ```
//! # esp32_pads::sim::run(|chip| {
//! # use pycom_bsp::module::P10;
//! use esp32_pads::{Input, Pull, wakeup::Ext1};
//!
//! // A button to ground, and nothing but the pad's own pull-up to keep its wire high.
//! let mut button = Input::with_pull(P10::take()?, Pull::Up);
//! Ext1::all_low().pin(&mut button).keep_pulls().arm();
//! # chip.deep_sleep();
//! # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
//!
//! // After the wake:
//! let mut button = Input::with_pull(P10::take()?, Pull::Up);
//! assert!(button.has_woken());
//! button.release();
//! # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
//! ```
//!
//! Going to sleep is not this crate's: `esp-hal` does it, or ROM code.
//!
//! # With `esp-hal`
//!
//! From its version 1.2 on, `esp-hal` is not told what wakes the chip when it goes to sleep: there is no trait for it any more. It sleeps
//! with what the hardware has enabled, and what is armed here is:
//!
//! ```ignore
//! Ext1::all_low().pin(&mut button).keep_pulls().arm();
//! LowPower::new(peripherals.LPWR).sleep_deep(RtcSleepConfig::deep())
//! ```
//!
//! - `RtcSleepConfig::deep()` takes the power of the RTC peripherals away, which [`Ext0`] needs: `config.set_rtc_peri_pd_en(false)`.
//! - Where one of `esp-hal`'s own pins listens or has listened (`esp_hal::gpio::Input::listen`, `wait_for`), `esp-hal` gives EXT0 and EXT1 to
//!   its own pins when it goes to sleep, and disarms them if those do not want to wake the chip. [`disarm_all`] before arming keeps it from
//!   that. Pins of this crate do not make it do so, with callbacks and waits or without.
//! - After the wake-up, `esp_hal::init` disarms everything and releases the pads that were armed. [`Driver::has_woken`] goes on
//!   telling, until something is armed again.
//! - It takes those for armed that are selected for EXT1, also when EXT1 was armed long ago and something else ended this sleep. A pin that was armed
//!   once and is to be held through later sleeps would be released: [`disarm_all`], and arming [`Ext0`] alone, clear the selection, and so does arming [`Ext1`]
//!   with other pins. A program that sleeps with a held pin and arms nothing calls `disarm_all` before.

use core::marker::PhantomData;

use crate::driver::Driver;
use crate::driver::usage::Unwatched;
use crate::error::Refused;
use crate::hold::{self, HoldBits};
use crate::interrupt;
use crate::map::{self, wakeup};
use crate::pad::RtcPad;
use crate::pin::Pin;
use crate::{AnyPin, CanWake, Level, pads};

/// Disarms everything that may wake the chip, also what is not this crate's: timer, touch, and the pins of `esp-hal`.
///
/// What is to wake it is armed after this. The pads that were armed stay held: [release](Driver::release) them.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P10; use esp32_pads::{Input, Level};
/// use esp32_pads::wakeup::{self, Ext0};
///
/// let mut sensor = Input::new(P10::take()?);
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
/// Ext0::at(Level::High).arm(&mut sensor);
/// wakeup::disarm_all();
/// chip.deep_sleep();
/// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
/// assert!(chip.is_asleep());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub fn disarm_all() {
    critical_section::with(|_| {
        map::WAKEUP_STATE.modify(wakeup::ENABLE, 0);
        select_for_ext1(0);
    });
}

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
/// chip.pin::<pycom_bsp::module::P13>().drive(esp32_pads::sim::External::High);
///
/// // After the wake:
/// let (door, window) = (Input::new(P10::take()?), Input::new(P13::take()?));
/// assert!(window.has_woken() && !door.has_woken());
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

/// An [`Ext1`] that has pins, and can be armed.
#[derive(Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Pins {}

/// An [`Ext1`] without a pin: nothing would wake the chip, so it cannot be armed.
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
    /// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
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
    /// # for pin in [chip.pin::<pycom_bsp::module::P10>(), chip.pin::<pycom_bsp::module::P13>()] { pin.drive(esp32_pads::sim::External::High); }
    /// let (mut a, mut b) = (Input::new(P10::take()?), Input::new(P13::take()?));
    /// Ext1::all_low().pin(&mut a).pin(&mut b).arm();
    /// chip.deep_sleep();
    /// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
    /// assert!(chip.is_asleep());
    /// chip.pin::<pycom_bsp::module::P13>().drive(esp32_pads::sim::External::Low);
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
    /// button.release();
    /// assert!(button.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn pin<Q: CanWake, U: Unwatched>(self, _: &'p mut Driver<Q, U>) -> Ext1<'p> {
        self.add(const { hold::rtc(Q::PAD) })
    }

    /// Adds a pin that only the running program knows.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::{P10, P11}; use esp32_pads::{AnyPin, wakeup::Ext1};
    /// let mut doors = [AnyPin::from(P10::take()?), P11::take()?.into()].map(AnyPin::into_input);
    /// Ext1::any_high().any_pin(&mut doors[0])?.arm();
    /// let refused = Ext1::any_high().any_pin(&mut doors[1]).unwrap_err();
    /// assert_eq!(refused.reason(), "cannot wake the chip: its pad is outside the RTC domain");
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn any_pin<U: Unwatched>(
        self,
        pin: &'p mut Driver<AnyPin, U>,
    ) -> Result<Ext1<'p>, Refused> {
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
    /// It stays armed after the wake and through all resets but those of the whole system: the RTC domain keeps it. [`disarm_all`] before
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
    /// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
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

/// EXT0: one pin at a level (TRM "Low-Power Management", wake-up source EXT0).
///
/// It needs RTC_PERIPH powered during sleep, which costs current; [`Ext1`] with a single pin does not, and wakes at both levels too.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P10;
/// use esp32_pads::{Input, Level, wakeup::Ext0};
///
/// let mut sensor = Input::new(P10::take()?);
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
/// Ext0::at(Level::Low).arm(&mut sensor);
/// chip.keep_rtc_periph(true); // `config.set_rtc_peri_pd_en(false)` of `esp-hal`
/// chip.deep_sleep();
/// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
///
/// // After the wake:
/// assert!(Input::new(P10::take()?).has_woken());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[must_use = "the chip wakes up by what is armed"]
#[derive(Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Ext0 {
    level: Level,
    keep_pulls: bool,
}

impl Ext0 {
    /// The chip wakes when the pin is at this level.
    ///
    /// A pin that is there already ends the sleep at once.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Level, wakeup::Ext0};
    /// let mut sensor = Input::new(P10::take()?);
    /// Ext0::at(Level::Low).arm(&mut sensor);
    /// chip.keep_rtc_periph(true);
    /// chip.deep_sleep();
    /// assert!(!chip.is_asleep());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub const fn at(level: Level) -> Self {
        Self {
            level,
            keep_pulls: false,
        }
    }

    /// Lets the pin's pull work on during sleep, as [`Ext1::keep_pulls`] does.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Level, Pull, wakeup::Ext0};
    /// let mut button = Input::with_pull(P10::take()?, Pull::Up);
    /// Ext0::at(Level::Low).keep_pulls().arm(&mut button);
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

    /// Arms the wake-up by this pin, in the place of what EXT0 was armed for before.
    ///
    /// It stays armed as [`Ext1::arm`] says.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::{P10, P13}; use esp32_pads::{Input, Level, wakeup::Ext0};
    /// # for pin in [chip.pin::<pycom_bsp::module::P10>(), chip.pin::<pycom_bsp::module::P13>()] { pin.drive(esp32_pads::sim::External::Low); }
    /// let (mut door, mut window) = (Input::new(P10::take()?), Input::new(P13::take()?));
    /// Ext0::at(Level::High).arm(&mut door);
    /// Ext0::at(Level::High).arm(&mut window);
    /// chip.keep_rtc_periph(true);
    /// chip.deep_sleep();
    /// chip.pin::<pycom_bsp::module::P13>().drive(esp32_pads::sim::External::High);
    /// assert!(!chip.is_asleep() && Input::new(P13::take()?).has_woken());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn arm<P: CanWake, U: Unwatched>(self, _: &mut Driver<P, U>) {
        self.arm_pad(const { hold::rtc(P::PAD) });
    }

    /// Arms the wake-up by a pin that only the running program knows.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P11; use esp32_pads::{AnyPin, Level, wakeup::Ext0};
    /// let mut sensor = AnyPin::from(P11::take()?).into_input();
    /// let refused = Ext0::at(Level::High).arm_any(&mut sensor).unwrap_err();
    /// assert!(refused.instead().starts_with("P2, P3"));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn arm_any<U: Unwatched>(self, pin: &mut Driver<AnyPin, U>) -> Result<(), Refused> {
        self.arm_pad(pin.pin.check_wake()?);
        Ok(())
    }

    pub(crate) fn arm_pad(self, rtc: &RtcPad) {
        let level = if self.level == Level::High {
            wakeup::EXT0_HIGH
        } else {
            0
        };
        give_to_rtc(rtc, self.keep_pulls);
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
}

/// Chooses the pins of EXT1, last of all: `esp-hal` goes on with these registers when it goes to sleep.
fn select_for_ext1(pins: u32) {
    map::EXT_WAKEUP1.write(pins);
    map::EXT_WAKEUP1.settle();
}

/// Makes the pad an input of the RTC domain, by its function 0, and holds it as that: without power, RTC_IO forgets what is not held.
fn give_to_rtc(rtc: &RtcPad, keep_pulls: bool) {
    // GPIO reads the pad low from here on, which would be an edge.
    let mut all = pads::ALL.iter();
    if let Some(pad) = all.find(|pad| pad.rtc.is_some_and(|of| of.rtc_gpio == rtc.rtc_gpio)) {
        interrupt::end_use(pad);
    }
    let pulls = match rtc.drive {
        Some(drive) if !keep_pulls => 1 << drive.rue | 1 << drive.rde,
        _ => 0,
    };
    // All of this outlives core resets, so a program before may have left an output, or settings of its own for sleep.
    map::RTC_ENABLE_W1TC.write(map::RTC_GPIO0 << rtc.rtc_gpio);
    rtc.modify(
        pulls | 0b11 << rtc.fun_sel | rtc.sleep_bits(),
        1 << rtc.mux_sel | 1 << rtc.fun_ie,
    );
    hold::hold_anew(HoldBits::of(rtc));
}

impl<P: Pin, U> Driver<P, U> {
    /// Whether this pin woke the chip from deep sleep, by EXT0 or EXT1, and so began this run of the program: not after a reset since
    /// then. With [`Ext1::all_low`] all pins did.
    ///
    /// Ask before anything is armed for the next sleep: EXT0 and EXT1 keep one selection each, and arming takes the place of the one that this is about. After a
    /// light sleep it says what ended that.
    ///
    /// Never of a pin outside the RTC domain.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, wakeup::Ext1};
    /// # Ext1::any_high().pin(&mut Input::new(P10::take()?)).arm();
    /// # chip.deep_sleep();
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
    /// // The first thing in a program:
    /// let sensor = Input::new(P10::take()?);
    /// let greeting = if sensor.has_woken() { "back again" } else { "powered on" };
    /// assert_eq!(greeting, "back again");
    /// # chip.core_reset(esp32_pads::sim::CoreReset::Software);
    /// # assert!(!Input::new(P10::take()?).has_woken());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn has_woken(&self) -> bool {
        self.pin.pad().rtc.as_ref().is_some_and(has_woken)
    }
}

pub(crate) fn has_woken(rtc: &RtcPad) -> bool {
    // The cause of the last wake stays until the next, also through a reset.
    if map::RESET_STATE.read() & wakeup::RESET_CAUSE_PRO != wakeup::DEEP_SLEEP {
        return false;
    }
    let cause = map::WAKEUP_STATE.read();
    let by_ext1 =
        cause & wakeup::CAUSE_EXT1 != 0 && map::EXT_WAKEUP1_STATUS.read() & 1 << rtc.rtc_gpio != 0;
    let by_ext0 = cause & wakeup::CAUSE_EXT0 != 0
        && map::EXT_WAKEUP0.read() >> wakeup::EXT0_SEL_SHIFT == u32::from(rtc.rtc_gpio);
    by_ext1 || by_ext0
}
