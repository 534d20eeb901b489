//! The ESP32's pads as types: what a pad can do, drivers for it, hold, and a simulated chip.
//!
//! This crate is the chip's part of a generated board support package. It knows pads (`GPIO12`), not a
//! board's names for them (`P9`, `G16`): those come from a crate generated from a pin map, such as
//! `pycom-bsp`, which re-exports everything here. Firmware depends on that crate alone.
//!
//! - [`Output`], [`Input`], [`OpenDrain`] and [`Flex`] drive a pin and are generic over it, typed or erased.
//! - [`CanOutput`], [`CanPull`] and [`CanHold`] are what a pin can do; a call to an operation that its pad does not have does not compile.
//! - [`parts`] has what boards connect to pins: LEDs, buttons, batteries, and the lines of buses.
//! - [`AnyPin`] is any pin, for arrays and for boards that are told apart at run time.
//! - [`machine::Pin`] is `machine.Pin` of Pycom's MicroPython, method for method.
//! - [`pads`] and [`signal`] are the chip's tables, generated from the pin map.
//! - `sim` is a simulated chip, for tests on the host: the same drivers run against it.
//!
//! ```
//! use esp32_pads::{Input, Level, Output, Pull};
//! use pycom_bsp::module::{P9, P10};
//!
//! # esp32_pads::sim::run(|chip| {
//! let mut light = Output::new(P9::take()?, Level::Low);
//! let button = Input::with_pull(P10::take()?, Pull::Up);
//! # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
//! if button.is_low() {
//!     light.set_high();
//! }
//! assert_eq!(light.level(), Level::High);
//! # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
//! ```
//!
//! The examples in this documentation run on the simulated chip, with the pins of `pycom-bsp`; where they say `esp32_pads`,
//! firmware says `pycom_bsp`.
//!
//! # Guarantees
//!
//! - **One owner.** A pin is taken once, under whatever name ([`Taken`]), and a driver owns it. A pin or driver that is dropped stays
//!   taken, unless it is [freed](Pin::free) before; only [`machine::Pin`] frees its pin when it is dropped. With the feature
//!   `esp-hal`, all pins are `esp-hal`'s at first, and made of its singletons.
//! - **No panics,** no allocation and no floats. What can fail is a [`Result`]: [`Taken`] names the pin, [`Unsupported`] also says why and which pins
//!   could, [`Rejected`] also has the pin. Of typed pins only `take` can fail. (`sim` does panic: at what a program must not do.)
//! - **Input-only pads.** GPIO34 to 39 have neither output driver nor pull resistors (TRM "IO_MUX and GPIO Matrix"). Typed, an output or a
//!   pull there does not compile; erased and by name it is [`Unsupported`].
//! - **Cores.** Drivers may be used on either core, and moved from one to the other. PRO CPU takes the interrupts,
//!   unless [`Trigger::on`](trigger::Trigger::on) says otherwise.
//! - **Beside `esp-hal`.** Pads are owned by one driver, but some registers are several pads': RTC_IO's SENSOR_PADS (GPIO36 to 39), ADC_PAD (34, 35) and
//!   XTAL_32K_PAD (32, 33), HOLD_FORCE and DIG_PAD_HOLD. This crate changes them in critical sections; `esp-hal`'s drivers do under a lock of
//!   their own, or none. On one core with no interrupt handler that does either, nothing can happen. Otherwise one may undo the other's change: an ADC that
//!   is set up on GPIO39 while the other core holds GPIO36. It cannot be prevented from here: such set-up belongs in one place, or inside `critical_section::with`.
//! - **Critical sections.** Setting, clearing and reading a pin take none. Short ones are in `take` and `free`,
//!   `hold` and `unhold`, callbacks and waits, wake-up, `init` and `set_mode` of [`machine::Pin`], and where pads of the RTC domain share a register.
//!
//! # State preserved across resets
//!
//! After the reset classes of the TRM ("Reset and Clock"); the simulated chip has the same.
//!
//! | | CPU reset | core reset, deep sleep | power-on, EN, brown-out, system reset |
//! |---|---|---|---|
//! | who has taken a pin, callbacks, waits | forgotten | forgotten | forgotten |
//! | level, mode, function, connected signals | stay | gone | gone |
//! | interrupts of the pads | stay on: [`interrupt::disable_all`] | off | off |
//! | pull and strength in the RTC domain | stay | stay; after deep sleep of held pads only, unless RTC_PERIPH kept its power | gone |
//! | a held pad ([`CanHold`]) | held | held | released |
//! | wake-up that was armed ([`wakeup`]) | armed | armed | not armed |
#![cfg_attr(target_arch = "xtensa", no_std)]

// The rooms, from the lowest to the highest: each uses those above it in this list, and none below.
mod silicon;

mod owner;

pub mod interrupt;

mod driver;

pub mod wakeup;

pub mod machine;

pub mod parts;

mod hal;
mod show;
#[cfg(not(target_arch = "xtensa"))]
pub mod sim;

#[cfg(feature = "defmt")]
#[doc(hidden)]
pub use ::defmt;
#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
pub use ::esp_hal;
pub use driver::{
    Driver, Flex, FlexWithCallback, Function, Input, InputRoute, InputWithCallback, IoMux,
    OpenDrain, OpenDrainWithCallback, Output, OutputRoute, OutputWithCallback,
};
pub use interrupt::trigger;
#[doc(hidden)]
pub use owner::capability::gate;
pub use owner::claim::claim;
pub use owner::{
    AnyPin, CanHold, CanOutput, CanPull, CanWake, Pin, Rejected, Taken, TypedPin, Unsupported,
    board, mode,
};
pub use silicon::{Cpu, DriveStrength, Level, Line, Mode, Pull, Reg, pad, pads, signal};
