//! What handlers were called, and with what.

use std::cell::RefCell;

use pycom_bsp::interrupt::{self, Event};
use pycom_bsp::sim::{Chip, Core};
use pycom_bsp::{Level, Pin};

thread_local! {
    static CALLS: RefCell<Vec<(&'static str, Level)>> = const { RefCell::new(Vec::new()) };
}

/// A handler that takes note of its event. Handlers run on the thread that stands for their core.
pub fn note<P: Pin, U>(event: Event<P, U>) {
    CALLS.with_borrow_mut(|calls| calls.push((event.id(), event.level())));
}

/// The calls of this thread since the last time.
pub fn calls() -> Vec<(&'static str, Level)> {
    CALLS.take()
}

/// The levels of the calls since the last time, when only one pin has a callback.
pub fn levels() -> Vec<Level> {
    calls().into_iter().map(|(_, level)| level).collect()
}

/// Lets PRO CPU, as which tests run, take its interrupts.
pub fn dispatch_on_pro(chip: &Chip) {
    chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
}
