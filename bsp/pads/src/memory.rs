//! What the drivers remember between calls: which pins are taken, and what their interrupts are for.

use core::cell::Cell;

use critical_section::{CriticalSection, Mutex};

use crate::interrupt::slot::Slots;

/// With `esp-hal`, whose singletons own the pads at first, nobody can take a pin before `give_back`.
pub(crate) const TAKEN_AT_START: bool = cfg!(all(feature = "esp-hal", target_arch = "xtensa"));

/// Which pins are taken: a bit for each pad, by GPIO number, that says whether it is not as at the start. So all is zero at first, and needs no image
/// in flash.
pub(crate) struct TakenPads([Cell<u32>; 2]);

impl TakenPads {
    const fn new() -> Self {
        Self([const { Cell::new(0) }; 2])
    }

    /// The word that a pad's bit is in, and the bit.
    fn bit(&self, gpio: u8) -> (&Cell<u32>, u32) {
        let [low, high] = &self.0;
        (if gpio < 32 { low } else { high }, 1 << (gpio % 32))
    }

    pub(crate) fn is_taken(&self, gpio: u8) -> bool {
        let (word, bit) = self.bit(gpio);
        (word.get() & bit != 0) != TAKEN_AT_START
    }

    pub(crate) fn set_taken(&self, gpio: u8, taken: bool) {
        let (word, bit) = self.bit(gpio);
        word.set(if taken == TAKEN_AT_START {
            word.get() & !bit
        } else {
            word.get() | bit
        });
    }
}

#[cfg(target_arch = "xtensa")]
mod statics {
    use super::{Mutex, Slots, TakenPads};

    pub(super) static TAKEN: Mutex<TakenPads> = Mutex::new(TakenPads::new());
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
    f(esp32_sim::ram(|| Mutex::new(TakenPads::new())).borrow(cs))
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
