//! The memory of what the pads' interrupts are for.

use super::slot::Slots;

#[cfg(target_arch = "xtensa")]
static SLOTS: Slots = Slots::new();

/// Gives access to the interrupts of the pads.
#[cfg(target_arch = "xtensa")]
#[inline(always)]
pub(super) fn slots<R>(f: impl FnOnce(&Slots) -> R) -> R {
    f(&SLOTS)
}

/// Off the target they are in the RAM of the simulated chip: each chip has its own, and a reset forgets them.
#[cfg(not(target_arch = "xtensa"))]
pub(super) fn slots<R>(f: impl FnOnce(&Slots) -> R) -> R {
    f(&esp32_sim::ram(Slots::new))
}
