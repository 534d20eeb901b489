//! Who has a slot: the dispatcher in one of its windows, or whoever changes it.
//!
//! A dispatcher takes a pad's interrupt in a *window*: it looks which pads ask, sets one of them to its next level, and takes what it is
//! to call. Everybody else *changes* a slot: arms it, disarms it, waits for a level again. A lock of both cores in the dispatcher would cost
//! more than the window itself. So whoever changes a slot pays, and the dispatcher only says that it is in a window:
//!
//! | a window, on the core that takes the interrupt | a change, on any core |
//! |---|---|
//! | 1. mask this core's interrupts | 1. enter a critical section, which masks this core's interrupts too |
//! | 2. `open = 1` | 2. mark the slot: `word` without flags |
//! | 3. fence | 3. fence |
//! | 4. which pads ask (PCPU_INT, ACPU_INT)? | 4. wait until `open` is 0, for each core |
//! | 5. `word` of the slot. Has it flags? If not: to 7 | 5. change the slot and the registers, and read GPIO.PINn back |
//! | 6. read the slot, change it and the registers | 6. fence, and wait again as in 4 |
//! | 7. `open = 0`, after all that | 7. `word` with its new flags |
//! | 8. unmask, and call the handler | 8. leave the critical section |
//!
//! **A change has the slot for itself** in its step 5, for no window is in its step 6 with this slot then:
//!
//! - *A window of the same core* is not open: it masks the interrupts, so that no change begins inside of it; and where a change
//!   is, the critical section masks them, so that no window begins.
//! - *A window of the other core* has passed its fence (3) before the change passed its own (3), or after it. Before: `open` is 1 for the
//!   change's step 4, which waits for the window's end. After: the window's step 5 finds the slot marked. That is Dekker's argument; the
//!   fences are sequentially consistent, so there is no third case.
//! - *Another change* waits for the critical section.
//!
//! **A window sees the slot of one use only.** If it finds flags in step 5, they are from before the change's step 2, and the change waits
//! for it; or from its step 7, and then the window's fence comes after the second fence of the change (6), which otherwise would have waited for
//! this window: so the window sees all that step 5 has written. No handler meets the argument of another one.
//!
//! **No edge is lost.** A marked slot leaves the registers alone: the pad's STATUS goes on taking note of the level that is awaited, the
//! window of a marked slot does not clear it, and the interrupt stays pending until the change is over. **None is invented.** A new
//! use sets GPIO.PINn before it clears STATUS (`Registers`), and no window of the old use comes after it; one of the new use begins its step 4 with
//! the registers as the change has left them, since that has read them back over the bus that it wrote them on. **A removed handler runs at
//! most one last time**: the change waits for a window that has taken the handler, but not for the call behind it.
//!
//! **Nobody waits for ever.** A window has no loop, no call and no lock, so it ends; a change waits for windows alone. The handlers, which
//! may wait for a critical section, are called outside of both.

use critical_section::CriticalSection;

use super::mask::{self, Interrupts};
use super::sync::{AtomicU32, Ordering, fence};
use super::word;
use crate::silicon::Cpu;

/// A core's part.
struct OfCore {
    open: AtomicU32,
    interrupts: Interrupts,
}

impl OfCore {
    const fn new() -> Self {
        Self {
            open: AtomicU32::new(0),
            interrupts: Interrupts::new(),
        }
    }
}

/// Which cores are in a window.
pub(super) struct Windows([OfCore; 2]);

/// An open window. Until it is dropped, its owner neither waits nor calls what it does not know.
pub(super) struct Window<'a> {
    of_core: &'a OfCore,
    _masked: mask::Masked<'a>,
}

impl Drop for Window<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        self.of_core.open.store(0, Ordering::Release);
    }
}

impl Windows {
    pub(super) const fn new() -> Self {
        Self([const { OfCore::new() }; 2])
    }

    #[inline(always)]
    fn of(&self, core: Cpu) -> &OfCore {
        let [pro, app] = &self.0;
        match core {
            Cpu::ProCpu => pro,
            Cpu::AppCpu => app,
        }
    }

    /// Opens a window of `core`, which must be the one that runs this.
    #[inline(always)]
    pub(super) fn open(&self, core: Cpu) -> Window<'_> {
        let of_core = self.of(core);
        let masked = of_core.interrupts.mask();
        // Anything but 0. The address is at hand, which another number is not.
        let at_hand = core::ptr::from_ref(of_core).addr() as u32;
        of_core.open.store(at_hand, Ordering::Relaxed);
        fence(Ordering::SeqCst);
        Window {
            of_core,
            _masked: masked,
        }
    }

    /// A change of the slot that `word` belongs to. `f` gets the word as it was and says what it is to be; in between it has no flags.
    pub(super) fn change<R>(
        &self,
        word: &AtomicU32,
        f: impl FnOnce(CriticalSection<'_>, u32) -> (u32, R),
    ) -> R {
        critical_section::with(|cs| {
            // On the target the critical section has masked them.
            let _masked = self.of(mask::current_core()).interrupts.mask();
            let before = word.load(Ordering::Relaxed);
            word.store(word::without_flags(before), Ordering::Relaxed);
            self.wait();
            let (after, result) = f(cs, before);
            self.wait();
            word.store(after, Ordering::Relaxed);
            result
        })
    }

    /// Waits until each core has been seen outside of a window.
    fn wait(&self) {
        fence(Ordering::SeqCst);
        for core in &self.0 {
            while core.open.load(Ordering::Acquire) != 0 {
                mask::relax();
            }
        }
    }
}
