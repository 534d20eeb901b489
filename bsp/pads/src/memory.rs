//! What the drivers remember between calls: which pins are taken, and what their interrupts are for.

use core::cell::Cell;

use critical_section::{CriticalSection, Mutex};

use crate::interrupt::slot::Slots;

/// With `esp-hal`, whose singletons own the pads at first, nobody can take a pin before `give_back`.
const TAKEN_AT_START: u64 = if cfg!(all(feature = "esp-hal", target_arch = "xtensa")) {
    !0
} else {
    0
};

/// A bit for each pad, by GPIO number, whose pin is not as at the start, taken or not: all zeros at first, so that an image of it need not be
/// in flash.
#[cfg_attr(not(target_arch = "xtensa"), derive(Default))]
pub(crate) struct TakenPads(Cell<u64>);

impl TakenPads {
    pub(crate) fn get(&self) -> u64 {
        self.0.get() ^ TAKEN_AT_START
    }

    pub(crate) fn set(&self, taken: u64) {
        self.0.set(taken ^ TAKEN_AT_START);
    }
}

#[cfg(target_arch = "xtensa")]
mod statics {
    use super::{Cell, Mutex, Slots, TakenPads};

    pub(super) static TAKEN: Mutex<TakenPads> = Mutex::new(TakenPads(Cell::new(0)));
    pub(super) static SLOTS: Slots = Slots::new();
}

/// Gives access to which pins are taken.
#[cfg(target_arch = "xtensa")]
#[inline]
pub(crate) fn taken<R>(cs: CriticalSection<'_>, f: impl FnOnce(&TakenPads) -> R) -> R {
    f(statics::TAKEN.borrow(cs))
}

/// Gives access to the interrupts of the pads.
#[cfg(target_arch = "xtensa")]
#[inline(always)]
pub(crate) fn slots<R>(f: impl FnOnce(&Slots) -> R) -> R {
    f(&statics::SLOTS)
}

/// Off the target both are in the RAM of the simulated chip: each chip has its own pins, and a reset forgets who had them.
#[cfg(not(target_arch = "xtensa"))]
pub(crate) fn taken<R>(cs: CriticalSection<'_>, f: impl FnOnce(&TakenPads) -> R) -> R {
    f(esp32_sim::ram(|| Mutex::new(TakenPads::default())).borrow(cs))
}

#[cfg(not(target_arch = "xtensa"))]
pub(crate) fn slots<R>(f: impl FnOnce(&Slots) -> R) -> R {
    f(&esp32_sim::ram(Slots::new))
}

/// The program that a value belongs to. What acts on the chip when it is dropped does nothing after the program's end, which only the host knows:
/// on the ESP32 no value outlives its program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Program(#[cfg(not(target_arch = "xtensa"))] esp32_sim::Program);

impl Program {
    /// The program that runs now.
    #[inline]
    pub(crate) fn current() -> Self {
        Self(
            #[cfg(not(target_arch = "xtensa"))]
            esp32_sim::Program::current(),
        )
    }

    #[inline]
    pub(crate) fn is_running(self) -> bool {
        #[cfg(target_arch = "xtensa")]
        return true;
        #[cfg(not(target_arch = "xtensa"))]
        self.0.is_running()
    }
}
