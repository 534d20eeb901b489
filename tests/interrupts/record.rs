//! What handlers were called, and with what.

use std::cell::RefCell;

use pycom_bsp::interrupt::{self, PinEvent};
use pycom_bsp::sim::{Chip, Cpu};
use pycom_bsp::{Level, Pin};

thread_local! {
    static CALLS: RefCell<Vec<(&'static str, Level)>> = const { RefCell::new(Vec::new()) };
}

/// A handler that takes note of its event. Handlers run on the thread that stands for their core.
pub fn note<P: Pin, U>(event: PinEvent<P, U>) {
    CALLS.with_borrow_mut(|calls| calls.push((event.id(), event.triggered_by())));
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
    chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
}
