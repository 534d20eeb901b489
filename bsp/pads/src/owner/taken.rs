//! The memory of which pins are taken: a bit for each.

use core::cell::Cell;

use critical_section::{CriticalSection, Mutex};

/// With `esp-hal`, whose singletons own the pads at first, nobody can take a pin before `free`.
pub(super) const TAKEN_AT_START: bool = cfg!(all(feature = "esp-hal", target_arch = "xtensa"));

/// Which pins are taken: a bit for each pad, by GPIO number, that says whether it is not as at the start. So all is zero at first, and needs no image
/// in flash.
pub(super) struct TakenPads([Cell<u32>; 2]);

impl TakenPads {
    const fn new() -> Self {
        Self([const { Cell::new(0) }; 2])
    }

    /// The word that a pad's bit is in, and the bit.
    fn bit(&self, gpio: u8) -> (&Cell<u32>, u32) {
        let [low, high] = &self.0;
        (if gpio < 32 { low } else { high }, 1 << (gpio % 32))
    }

    pub(super) fn is_taken(&self, gpio: u8) -> bool {
        let (word, bit) = self.bit(gpio);
        (word.get() & bit != 0) != TAKEN_AT_START
    }

    pub(super) fn set_taken(&self, gpio: u8, taken: bool) {
        let (word, bit) = self.bit(gpio);
        word.set(if taken == TAKEN_AT_START {
            word.get() & !bit
        } else {
            word.get() | bit
        });
    }
}

#[cfg(target_arch = "xtensa")]
static TAKEN: Mutex<TakenPads> = Mutex::new(TakenPads::new());

/// Gives access to which pins are taken.
#[cfg(target_arch = "xtensa")]
#[inline]
pub(super) fn with<R>(cs: CriticalSection<'_>, f: impl FnOnce(&TakenPads) -> R) -> R {
    f(TAKEN.borrow(cs))
}

/// Off the target they are in the RAM of the simulated chip: each chip has its own pins, and a reset forgets who had them.
#[cfg(not(target_arch = "xtensa"))]
pub(super) fn with<R>(cs: CriticalSection<'_>, f: impl FnOnce(&TakenPads) -> R) -> R {
    f(esp32_sim::ram(|| Mutex::new(TakenPads::new())).borrow(cs))
}
