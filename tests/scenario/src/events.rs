//! What a dispatch calls.

use core::sync::atomic::{AtomicU32, Ordering};

use pycom_bsp::interrupt::{self, PinEvent};
use pycom_bsp::{Cpu, Level, Pin};

/// Stands for the calls since the last dispatch began: pins, levels and order.
static CALLS: AtomicU32 = AtomicU32::new(0);

/// The callback.
pub(crate) fn note<P: Pin, U>(event: PinEvent<P, U>) {
    let levels = [event.triggered_by(), event.level()].map(|level| u8::from(level == Level::High));
    let bytes = event.id().bytes().chain(levels);
    let call = bytes.fold(1, |sum: u32, byte| {
        sum.wrapping_mul(31).wrapping_add(byte.into())
    });
    let before = CALLS.load(Ordering::Relaxed);
    CALLS.store(
        before.wrapping_mul(33).wrapping_add(call),
        Ordering::Relaxed,
    );
}

/// Serves what is pending, and finds out what was called.
pub(crate) fn dispatch(core: Cpu) -> u32 {
    CALLS.store(0, Ordering::Relaxed);
    interrupt::dispatch(core);
    CALLS.load(Ordering::Relaxed)
}
