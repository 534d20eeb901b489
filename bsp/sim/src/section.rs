//! Critical sections, in which a core takes no interrupts.
//!
//! On the host this is the implementation of the crate `critical-section`: one reentrant lock for all threads.
//! It tells the chip, so that a core takes no interrupt within a section, and takes it right at the section's end.

use std::cell::{Cell, RefCell};
use std::sync::{Mutex, MutexGuard, PoisonError};

use critical_section::RawRestoreState;

use crate::Cpu;
use crate::chip::Chip;
use crate::current;

static LOCK: Mutex<()> = Mutex::new(());

thread_local! {
    /// Whether this thread is in a section. Apart from the rest, because it is asked often.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
    static SECTION: RefCell<Section> = const { RefCell::new(Section::new()) };
}

/// The section that a thread is in.
struct Section {
    guard: Option<MutexGuard<'static, ()>>,
    /// The core that it runs as.
    core: Option<(Chip, Cpu)>,
    /// Other chips on which an interrupt has come up meanwhile.
    deferred: Vec<Chip>,
}

impl Section {
    const fn new() -> Self {
        Section {
            guard: None,
            core: None,
            deferred: Vec::new(),
        }
    }
}

/// Whether this thread is in a critical section.
pub(super) fn is_inside() -> bool {
    INSIDE.get()
}

/// Has a chip's interrupts looked at when this thread leaves its section.
pub(super) fn defer(chip: &Chip) {
    SECTION.with_borrow_mut(|section| {
        if !section.deferred.iter().any(|deferred| deferred.is(chip)) {
            section.deferred.push(chip.clone());
        }
    });
}

struct Sections;

critical_section::set_impl!(Sections);

// SAFETY: between `acquire` and `release` of the outermost section a thread has `LOCK`, so no other thread is between its own two.
unsafe impl critical_section::Impl for Sections {
    unsafe fn acquire() -> RawRestoreState {
        if INSIDE.get() {
            return true;
        }
        let core = current::get();
        if let Some((chip, core)) = &core {
            chip.enter_section(*core);
        }
        // A panic in a section is the panicking test's affair.
        let guard = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
        SECTION.with_borrow_mut(|section| {
            section.guard = Some(guard);
            section.core = core;
        });
        INSIDE.set(true);
        false
    }

    unsafe fn release(was_inside: RawRestoreState) {
        if was_inside {
            return;
        }
        INSIDE.set(false);
        let Section {
            guard,
            core,
            deferred,
        } = SECTION.replace(Section::new());
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
