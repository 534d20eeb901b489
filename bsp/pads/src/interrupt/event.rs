//! What a handler gets.

use core::fmt;
use core::marker::PhantomData;

use super::raw::RawEvent;
use super::word;
use crate::owner::{Pin, mode};
use crate::silicon::Level;

/// An interrupt of pin `P`, as its handler sees it: which pin it was, what happened, and what is to happen next time.
///
/// It reads its pin and changes its interrupt. One of a driver that drives its pin also [drives](#method.set_level) it: `U` is what the driver
/// uses the pin for.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use esp32_pads::{Cpu, Input, interrupt, trigger::{Falling, Rising}}; use pycom_bsp::module::P10;
/// # use core::sync::atomic::{AtomicU32, Ordering};
/// use esp32_pads::{Level, interrupt::PinEvent};
///
/// static RISEN: AtomicU32 = AtomicU32::new(0);
/// static FALLEN: AtomicU32 = AtomicU32::new(0);
///
/// fn edge(event: PinEvent<P10>) {
///     let count = match event.triggered_by() {
///         Level::High => &RISEN,
///         Level::Low => &FALLEN,
///     };
///     count.fetch_add(1, Ordering::Relaxed);
/// }
///
/// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
/// let signal = Input::new(P10::take()?).with_callback(Falling | Rising, edge);
/// # for level in [esp32_pads::sim::Drive::High, esp32_pads::sim::Drive::Low] { chip.pin::<pycom_bsp::module::P10>().drive(level); }
/// assert_eq!((RISEN.load(Ordering::Relaxed), FALLEN.load(Ordering::Relaxed)), (1, 1));
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[repr(transparent)]
pub struct PinEvent<P, U = mode::Input> {
    raw: RawEvent,
    pin: PhantomData<(P, U)>,
}

impl<P: Pin, U> fmt::Debug for PinEvent<P, U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PinEvent")
            .field("pin", &format_args!("{}", self.id()))
            .field("triggered_by", &self.triggered_by())
            .finish()
    }
}

impl<P: Pin, U> PinEvent<P, U> {
    pub(super) fn pin(&self) -> P {
        // SAFETY: the pin is the one that the handler was given for (`Callback`); an event reads it, changes its interrupt as `window` says,
        // and drives it as `drive` says.
        unsafe { P::again(self.raw.pin) }
    }

    /// The pin's name.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Input, interrupt, trigger::Rising}; use pycom_bsp::module::{P10, P11};
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::{AnyPin, interrupt::PinEvent};
    ///
    /// # static CALLS: AtomicU32 = AtomicU32::new(0);
    /// /// One handler for several pins.
    /// fn alarm(event: PinEvent<AnyPin>) {
    ///     assert!(["P10", "P11"].contains(&event.id()));
    ///     # CALLS.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let doors = [AnyPin::from(P10::take()?), P11::take()?.into()]
    ///     .map(|door| door.into_input().with_callback(Rising, alarm));
    /// # for pin in [chip.pin::<pycom_bsp::module::P10>(), chip.pin::<pycom_bsp::module::P11>()] { pin.drive(esp32_pads::sim::Drive::High); }
    /// # assert_eq!(CALLS.load(Ordering::Relaxed), 2);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.raw.pin.id
    }

    /// The level that the pad arrived at: high for a rising edge or a high level. It may have left it since.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Input, interrupt, trigger::Rising}; use pycom_bsp::module::P10;
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::{Level, interrupt::PinEvent};
    ///
    /// # static CALLS: AtomicU32 = AtomicU32::new(0);
    /// fn pulse(event: PinEvent<P10>) {
    ///     // The pulse is over by now; it was one all the same.
    ///     assert_eq!((event.triggered_by(), event.level()), (Level::High, Level::Low));
    ///     # CALLS.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let signal = Input::new(P10::take()?).with_callback(Rising, pulse);
    /// # let moment = chip.access_time(1);
    /// # for level in [esp32_pads::sim::Drive::High, esp32_pads::sim::Drive::Low] { chip.pin::<P10>().drive_after(moment, level); }
    /// # chip.advance(moment);
    /// # assert_eq!(CALLS.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn triggered_by(&self) -> Level {
        word::level(self.raw.word.get())
    }

    /// The level on the pad now.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Input, interrupt, trigger::Rising}; use pycom_bsp::module::P10;
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::interrupt::PinEvent;
    ///
    /// # static GLITCHES: AtomicU32 = AtomicU32::new(0);
    /// fn risen(event: PinEvent<P10>) {
    ///     if event.level() != event.triggered_by() {
    ///         // Too short to be meant.
    ///         GLITCHES.fetch_add(1, Ordering::Relaxed);
    ///     }
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let signal = Input::new(P10::take()?).with_callback(Rising, risen);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert_eq!(GLITCHES.load(Ordering::Relaxed), 0);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn level(&self) -> Level {
        self.pin().line().is_high().into()
    }

    /// Which use of the pin's interrupt this event is about.
    pub(super) fn word(&self) -> u32 {
        self.raw.word.get()
    }

    /// What this event has changed is its own from now on.
    pub(super) fn is_now(&self, use_: Option<u32>) {
        if let Some(use_) = use_ {
            self.raw
                .word
                .set(word::of_other_use(self.raw.word.get(), use_));
        }
    }
}
