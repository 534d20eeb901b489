//! Interrupts: a callback for each pin, waits for asynchronous programs, and the one dispatcher behind both.
//!
//! ```
//! # esp32_pads::sim::run(|chip| {
//! # use pycom_bsp::module::P10;
//! # use esp32_pads::Cpu;
//! use core::sync::atomic::{AtomicU32, Ordering};
//! use esp32_pads::interrupt::{self, PinEvent};
//! use esp32_pads::trigger::{Falling, Rising};
//! use esp32_pads::{Input, Pull};
//!
//! static EDGES: AtomicU32 = AtomicU32::new(0);
//!
//! fn count(event: PinEvent<P10>) {
//!     assert_eq!(event.id(), "P10");
//!     EDGES.fetch_add(1, Ordering::Relaxed);
//! }
//!
//! // In the handler of the GPIO interrupt: `interrupt::dispatch(core)`.
//! # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
//! let button = Input::with_pull(P10::take()?, Pull::Up).with_callback(Falling | Rising, count);
//! # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
//! # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Floating);
//! # assert_eq!(EDGES.load(Ordering::Relaxed), 2);
//! let button = button.remove_callback();
//! # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
//! ```
//!
//! # How edges are caught
//!
//! The chip's own edge detection loses edges: within a group of pads (GPIO0 to 31, GPIO32 to 39) an edge that comes while one
//! of the group's status registers is operated on is not seen when another interrupt of the group is enabled (erratum 3.14, in
//! its current wording, on all revisions of the chip). So no pad is ever set to an edge. It is set to the *level* at the end of the awaited
//! edge, which cannot be lost, and once that is served to the opposite level, and so on; each time the pad arrives at
//! a level, the dispatcher knows which edge that was and calls the handler if it is one of those asked for.
//!
//! - **The shortest pulse.** A pulse is seen however short it is, if the input's synchroniser sees it (two APB clocks, 25 ns at 80 MHz). The pad must then
//!   stay at its new level until the dispatcher has set it to wait for the opposite one: two edges closer together than the
//!   dispatcher's latency count as none in the direction that it was not waiting for. A pulse shorter than that is reported by both of its edges all the same, when both are
//!   asked for: the opposite level is waited for, and found, at once.
//! - **The rate.** Each edge costs one interrupt, also those that are not asked for. The
//!   fastest square wave that is followed has half a period of one pass through the interrupt's entry, [`dispatch`] and the handler.
//! - **GPIO36 and GPIO39** dip low for about 80 ns when some RTC peripherals power up (erratum 3.11); a trigger on them can see it.
//!
//! # Level triggers do not starve the program
//!
//! A callback on a level is called when the level is there, and then again each time the level has gone and come
//! back. A level that stays does not call again and again, unless the handler asks for it with [`PinEvent::rearm`].
//!
//! # After a CPU reset
//!
//! A CPU reset leaves the pads' registers as they are, so a pad of the program before may still interrupt, with nobody to serve it.
//! A driver that is made from a pin disables its interrupt first. A program that enables the GPIO interrupt before it has made its drivers
//! calls [`disable_all`] first.
//!
//! # What a handler may do
//!
//! A handler runs in the interrupt, outside of any critical section. It may read and drive pins, take others, change or remove its
//! own callback (through its [`PinEvent`]) or another pin's, and take part in critical sections. The [`PinEvent`] of a driver that drives its pin
//! drives it too. A callback that is removed at the moment of its interrupt may run one last time: when the other core removes it, and when a
//! handler of higher priority does that has interrupted the dispatcher. Such a last event reads its pin, and changes and drives nothing any more.
//!
//! A handler is a `fn`, so another pin's driver comes to it through a static:
//!
//! ```
//! # esp32_pads::sim::run(|chip| {
//! # use esp32_pads::{Cpu, interrupt};
//! use core::cell::RefCell;
//! use critical_section::Mutex;
//! use esp32_pads::{Input, Level, Output, Pull, interrupt::PinEvent, trigger::Falling};
//! use pycom_bsp::exp_board::{BUTTON, LED};
//!
//! type Light = Mutex<RefCell<Option<Output<LED>>>>;
//! static LIGHT: Light = Mutex::new(RefCell::new(None));
//!
//! fn pressed(_: PinEvent<BUTTON>, light: &Light) {
//!     critical_section::with(|cs| {
//!         if let Some(light) = light.borrow_ref_mut(cs).as_mut() {
//!             light.toggle();
//!         }
//!     });
//! }
//!
//! let light = Output::new(LED::take()?, Level::High);
//! critical_section::with(|cs| LIGHT.replace(cs, Some(light)));
//! let button = Input::with_pull(BUTTON::take()?, Pull::Up).with_callback_arg(Falling, pressed, &LIGHT);
//! # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
//! # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
//! # assert_eq!(chip.pin::<pycom_bsp::module::P9>().level(), esp32_pads::sim::PadLevel::Low);
//! # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
//! ```
//!
//! # With `esp-hal`
//!
//! With the feature `esp-hal`, on the ESP32, `interrupt::install(&mut Io::new(peripherals.IO_MUX), Priority::Priority1)` binds
//! [`dispatch`] to the GPIO interrupt of both cores. After it, if a pin still asks, it has `esp-hal` serve the waits of its own drivers
//! (`wait_for…`), which go on working beside ours. Pins of `esp-hal` that `listen` without a wait are not served then; a program that
//! has some calls [`dispatch`] from a handler of its own (`Io::set_interrupt_handler`).
//!
//! **Its waits for edges lose some beside our pins**, by erratum 3.14: `esp-hal` uses the chip's own edge detection, and each of our interrupts
//! operates on the status register of its group (GPIO0 to 31, GPIO32 to 39). A pin that must not miss an edge is waited for by our driver, whose waits are
//! those of `embedded-hal-async` too; or by a level (`wait_for_high`), which does not get lost; or is the only one of its group with an
//! interrupt.

// Owns what a pad's interrupt is for, and the dispatcher. It may use `silicon` and `owner`; drivers, wake-up and everything above use it.
// `window` says who may touch a slot when; below it is the memory (`slot`, `word`), above it who changes one (`change`), serves one
// (`dispatch`) or waits for one (`wait`). A handler gets an `event`, changes its interrupt by `follow_up` and drives its pin by `drive`.

mod callback;
mod change;
mod condition;
mod dispatch;
mod drive;
mod event;
mod follow_up;
#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
mod install;
mod mask;
mod memory;
mod raw;
mod slot;
mod sync;
pub mod trigger;
mod wait;
mod window;
mod word;

pub use dispatch::dispatch;
pub use event::PinEvent;
#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
pub use install::install;

pub(crate) use callback::Callback;
pub(crate) use change::{call, disable, disarm, end_use, is_in_use, set_pad_driver};
pub(crate) use condition::Condition;
pub(crate) use wait::until;

use crate::silicon::pads;

/// Switches the interrupts of all pads off, whoever has set them up.
///
/// Callbacks that were set up by then go too, and a wait that has begun by then does not end any more. So this is for the beginning of
/// a program.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use esp32_pads::{Cpu, interrupt::PinEvent, trigger::LowLevel}; use pycom_bsp::module::P10;
/// use esp32_pads::{Input, interrupt};
///
/// # fn ready(_: PinEvent<P10>) {}
/// # Input::new(P10::take()?).with_callback(LowLevel, ready);
/// // A watchdog has reset the CPU while a pin was waiting for its level.
/// # chip.cpu_reset(esp32_pads::sim::CpuReset::TimerWatchdog);
/// assert!(chip.interrupt_pending(Cpu::ProCpu));
/// interrupt::disable_all();
/// assert!(!chip.interrupt_pending(Cpu::ProCpu));
/// // From here on the GPIO interrupt can be enabled.
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub fn disable_all() {
    for pad in &pads::ALL {
        change::disable_pad(pad);
    }
}
