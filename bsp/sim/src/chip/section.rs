//! The critical section that a thread is in, where its core takes no interrupts.

use std::cell::{Cell, RefCell};
use std::sync::MutexGuard;

use super::handle::Chip;
use crate::silicon::Cpu;

thread_local! {
    /// Whether this thread is in a section. Apart from the rest, because it is asked often.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
    static SECTION: RefCell<Section> = const { RefCell::new(Section::new()) };
}

/// The section that a thread is in.
pub(crate) struct Section {
    pub(crate) guard: Option<MutexGuard<'static, ()>>,
    /// The core that it runs as.
    pub(crate) core: Option<(Chip, Cpu)>,
    /// Other chips on which an interrupt has come up meanwhile.
    pub(crate) deferred: Vec<Chip>,
}

impl Section {
    const fn new() -> Self {
        Section {
            guard: None,
            core: None,
            deferred: Vec::new(),
        }
    }

    /// This thread enters a section, as this core.
    pub(crate) fn begin(guard: MutexGuard<'static, ()>, core: Option<(Chip, Cpu)>) {
        SECTION.with_borrow_mut(|section| {
            section.guard = Some(guard);
            section.core = core;
        });
        INSIDE.set(true);
    }

    /// This thread leaves its section, which it is still to unlock.
    pub(crate) fn end() -> Self {
        INSIDE.set(false);
        SECTION.replace(Section::new())
    }

    /// Whether this thread is in one.
    pub(crate) fn is_inside() -> bool {
        INSIDE.get()
    }
}

/// Has a chip's interrupts looked at when this thread leaves its section.
pub(super) fn defer(chip: &Chip) {
    SECTION.with_borrow_mut(|section| {
        if !section.deferred.iter().any(|deferred| deferred.is(chip)) {
            section.deferred.push(chip.clone());
        }
    });
}
