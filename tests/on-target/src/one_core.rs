//! Critical sections in QEMU's machine `sim`, which has one core.

use core::arch::asm;

struct OneCore;
critical_section::set_impl!(OneCore);

// SAFETY: there is one core, and no interrupt below level 6 comes in between.
unsafe impl critical_section::Impl for OneCore {
    unsafe fn acquire() -> u32 {
        let before;
        // SAFETY: raises the level of interrupts.
        unsafe { asm!("rsil {0}, 5", out(reg) before) };
        before
    }

    unsafe fn release(before: u32) {
        // SAFETY: puts back what `acquire` has found.
        unsafe { asm!("wsr.ps {0}", "rsync", in(reg) before) };
    }
}
