//! Wake-up from deep sleep by RTC pins: `machine.pin_sleep_wakeup` of MicroPython.
//!
//! [`Ext1`] waits for any of several pins to be high, or for all of them to be low; [`Ext0`] for one pin at a level. Both give their pads
//! to the RTC domain as inputs, which alone is awake then, and hold them there: from there on the pins read low for the program, so arming them is the last
//! thing before sleep. After the wake-up, make their drivers again and [release](crate::Driver::unhold) them; [`Driver::caused_wakeup`](crate::Driver::caused_wakeup) says which pins it was.
//!
//! A pin with a callback is not armed: GPIO reads the pad low from there on, which would be an edge that nobody has made. Typed and erased this
//! does not compile; by name, the callback ends, as it does with the program that goes to sleep. So does a wait that was forgotten.
//!
//! ```compile_fail,E0277
//! # use esp32_pads::{Input, interrupt::PinEvent, trigger::Falling, wakeup::Ext1};
//! # use pycom_bsp::module::P10;
//! # fn press(_: PinEvent<P10>) {}
//! let mut button = Input::new(P10::take().unwrap()).with_callback(Falling, press);
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
//! # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
//!
//! // After the wake:
//! let mut button = Input::with_pull(P10::take()?, Pull::Up);
//! assert!(button.caused_wakeup());
//! button.unhold();
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
//! - After the wake-up, `esp_hal::init` disarms everything and releases the pads that were armed. [`Driver::caused_wakeup`](crate::Driver::caused_wakeup) goes on
//!   telling, until something is armed again.
//! - It takes those for armed that are selected for EXT1, also when EXT1 was armed long ago and something else ended this sleep. A pin that was armed
//!   once and is to be held through later sleeps would be released: [`disarm_all`], and arming [`Ext0`] alone, clear the selection, and so does arming [`Ext1`]
//!   with other pins. A program that sleeps with a held pin and arms nothing calls `disarm_all` before.

// Owns what may wake the chip from sleep. It may use `silicon`, `owner`, `interrupt` and `driver`.

mod ext0;
mod ext1;
mod rtc;
mod woken;

pub use ext0::Ext0;
pub use ext1::{Ext1, NoPins, Pins};

pub(crate) use woken::caused_wakeup;

use rtc::select_for_ext1;

use crate::silicon::map::{self, wakeup};

/// Disarms everything that may wake the chip, also what is not this crate's: timer, touch, and the pins of `esp-hal`.
///
/// What is to wake it is armed after this. The pads that were armed stay held: [release](crate::Driver::unhold) them.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P10; use esp32_pads::{Input, Level};
/// use esp32_pads::wakeup::{self, Ext0};
///
/// let mut sensor = Input::new(P10::take()?);
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
/// Ext0::at(Level::High).pin(&mut sensor).arm();
/// wakeup::disarm_all();
/// chip.deep_sleep();
/// chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
/// assert!(chip.is_asleep());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub fn disarm_all() {
    critical_section::with(|_| {
        map::WAKEUP_STATE.modify(wakeup::ENABLE, 0);
        select_for_ext1(0);
    });
}
