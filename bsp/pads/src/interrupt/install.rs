//! The dispatcher as the handler of `esp-hal`'s GPIO interrupt.

use esp_hal::gpio::{Io, handle_gpio_interrupt};
use esp_hal::interrupt::{InterruptHandler, Priority, bind_handler};
use esp_hal::peripherals::Interrupt;

use super::dispatch::pass;

/// Has [`dispatch`](super::dispatch) called by the GPIO interrupt of both cores, and after it, if a pin still asks, `esp-hal`'s own handling, so that the waits of
/// its drivers (`esp_hal::gpio::Input::wait_for`) go on working.
///
/// It takes the place of a handler from [`Io::set_interrupt_handler`], and one that is set later takes its place. That one would run
/// the callbacks under `esp-hal`'s lock on all pins, which the other core may be waiting for; this one runs them outside of any
/// critical section.
///
/// **Not for `listen`.** An `esp_hal::gpio::Input` that was told to `listen` without a wait has nobody who serves it here: its interrupt
/// would come again and again. A program with such pins binds a handler of its own (`esp_hal::interrupt::bind_handler`), which serves them, then calls
/// [`dispatch`](super::dispatch), and [`handle_gpio_interrupt`] last. [`Io::set_interrupt_handler`] would do too on one core; on two it can deadlock: it calls
/// its handler under `esp-hal`'s lock on all pins, and a callback that enters a critical section waits there for the other core, which may hold one
/// and be waiting for that lock.
///
/// **Edges.** What `esp-hal`'s own pins wait for should not be an edge (`wait_for_rising_edge`) where a pin of the same group, GPIO0 to 31 or
/// GPIO32 to 39, has a callback or a wait of ours: erratum 3.14 loses it. Levels are safe, and so are our drivers' waits for edges.
///
/// ```ignore
/// let peripherals = esp_hal::init(esp_hal::Config::default());
/// interrupt::disable_all(); // what a program before a CPU reset has left
/// let mut io = Io::new(peripherals.IO_MUX);
/// interrupt::install(&mut io, Priority::Priority1);
/// ```
pub fn install(io: &mut Io<'_>, priority: Priority) {
    bind_handler(Interrupt::GPIO, InterruptHandler::new(handler, priority));
    // `bind_handler` enables the interrupt on this core, this on both.
    io.set_interrupt_priority(priority);
}

/// In RAM, as `esp-hal`'s own handlers are, with all of this crate that it calls: it runs while the flash is written too, and no miss of the
/// flash's cache makes it late.
#[esp_hal::ram]
extern "C" fn handler() {
    // What is ours does not ask any more.
    if pass() {
        // SAFETY: this is the GPIO interrupt, as the function demands.
        unsafe { handle_gpio_interrupt() };
    }
}
