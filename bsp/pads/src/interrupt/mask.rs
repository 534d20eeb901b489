//! The core that runs, and keeping its other interrupts away for a moment.

#[cfg(target_arch = "xtensa")]
use core::marker::PhantomData;

#[cfg(target_arch = "xtensa")]
use esp_sync::RestoreState;
#[cfg(target_arch = "xtensa")]
use esp_sync::raw::{RawLock as _, SingleCoreInterruptLock};

use crate::silicon::Cpu;

/// The core that runs this. PRID of PRO CPU is 0xCDCD, of APP CPU 0xABAB (TRM "System and Memory", "Dual-core").
#[cfg(target_arch = "xtensa")]
#[inline(always)]
pub(super) fn current_core() -> Cpu {
    match xtensa_lx::get_processor_id() & 1 << 13 {
        0 => Cpu::ProCpu,
        _ => Cpu::AppCpu,
    }
}

#[cfg(not(target_arch = "xtensa"))]
pub(super) fn current_core() -> Cpu {
    match esp32_sim::current_core() {
        esp32_sim::Cpu::ProCpu => Cpu::ProCpu,
        esp32_sim::Cpu::AppCpu => Cpu::AppCpu,
    }
}

/// A core's interrupts up to the level that critical sections mask as well (5): no handler that may call this crate comes in between.
#[cfg(target_arch = "xtensa")]
pub(super) struct Interrupts;

#[cfg(target_arch = "xtensa")]
impl Interrupts {
    pub(super) const fn new() -> Self {
        Self
    }

    /// Masks them on the core that runs this, until the guard is dropped.
    #[inline(always)]
    pub(super) fn mask(&self) -> Masked<'_> {
        // SAFETY: the guard restores them on the same core, for it is not `Send`, and in reverse order, for it is a variable of a function.
        Masked(unsafe { SingleCoreInterruptLock.enter() }, PhantomData)
    }
}

/// The interrupts are masked as long as this lives.
#[cfg(target_arch = "xtensa")]
pub(super) struct Masked<'a>(RestoreState, PhantomData<&'a Interrupts>);

#[cfg(target_arch = "xtensa")]
impl Drop for Masked<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: it is what `enter` gave.
        unsafe { SingleCoreInterruptLock.exit(self.0) };
    }
}

/// Off the target, threads stand for a core and for what interrupts it: one of them at a time.
#[cfg(not(target_arch = "xtensa"))]
pub(super) struct Interrupts(std::sync::Mutex<()>);

#[cfg(not(target_arch = "xtensa"))]
pub(super) type Masked<'a> = std::sync::MutexGuard<'a, ()>;

#[cfg(not(target_arch = "xtensa"))]
impl Interrupts {
    pub(super) const fn new() -> Self {
        Self(std::sync::Mutex::new(()))
    }

    pub(super) fn mask(&self) -> Masked<'_> {
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Lets the other core go on, while this one waits for it.
#[inline]
pub(super) fn relax() {
    #[cfg(target_arch = "xtensa")]
    core::hint::spin_loop();
    #[cfg(not(target_arch = "xtensa"))]
    std::thread::yield_now();
}
