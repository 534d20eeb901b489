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

/// The memory; shared by both cores and the interrupts, so it is in a mutex of critical sections.
pub(crate) struct Memory {
    /// A bit for each pad, by GPIO number, whose pin is taken.
    pub(crate) taken: Cell<u64>,
    pub(crate) slots: Slots,
}

impl Memory {
    /// What a program that starts remembers.
    pub(crate) const fn new() -> Mutex<Self> {
        Mutex::new(Self {
            taken: Cell::new(TAKEN_AT_START),
            slots: Slots::new(),
        })
    }
}

#[cfg(target_arch = "xtensa")]
#[inline]
pub(crate) fn with<R>(cs: CriticalSection<'_>, f: impl FnOnce(&Memory) -> R) -> R {
    static MEMORY: Mutex<Memory> = Memory::new();
    f(MEMORY.borrow(cs))
}

/// Off the target it is in the RAM of the simulated chip: each chip has its own pins, and a reset forgets who had them.
#[cfg(not(target_arch = "xtensa"))]
pub(crate) fn with<R>(cs: CriticalSection<'_>, f: impl FnOnce(&Memory) -> R) -> R {
    f(esp32_sim::ram(Memory::new).borrow(cs))
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
