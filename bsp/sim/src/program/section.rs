//! Critical sections, in which a core takes no interrupts.
//!
//! On the host this is the implementation of the crate `critical-section`: one reentrant lock for all threads.
//! It tells the chip, so that a core takes no interrupt within a section, and takes it right at the section's end.

use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

use critical_section::RawRestoreState;

use crate::chip::{Section, current};

static LOCK: Mutex<()> = Mutex::new(());

/// The lock, as soon as no other thread has it. A panic in a section is the panicking test's affair.
fn lock() -> MutexGuard<'static, ()> {
    LOCK.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Sections;

critical_section::set_impl!(Sections);

// SAFETY: between `acquire` and `release` of the outermost section a thread has `LOCK`, so no other thread is between its own two.
unsafe impl critical_section::Impl for Sections {
    unsafe fn acquire() -> RawRestoreState {
        if Section::is_inside() {
            return true;
        }
        let core = current::get();
        if let Some((chip, core)) = &core {
            chip.enter_section(*core);
        }
        let guard = match (LOCK.try_lock(), &core) {
            (Ok(guard), _) => guard,
            (Err(TryLockError::Poisoned(guard)), _) => guard.into_inner(),
            (Err(TryLockError::WouldBlock), Some((chip, _))) => chip.wait_for_section(lock),
            (Err(TryLockError::WouldBlock), None) => lock(),
        };
        Section::begin(guard, core);
        false
    }

    unsafe fn release(was_inside: RawRestoreState) {
        if was_inside {
            return;
        }
        let Section {
            guard,
            core,
            deferred,
        } = Section::end();
        drop(guard);
        let core = core.map(|(chip, core)| {
            chip.leave_section(core);
            chip
        });
        // What ends by a panic is not interrupted any more.
        if !std::thread::panicking() {
            for chip in core.iter().chain(&deferred) {
                chip.serve();
            }
        }
    }
}
