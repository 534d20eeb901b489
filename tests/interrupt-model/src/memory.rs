// The slots of a run. Included for each variant.

use std::cell::RefCell;
use std::rc::Rc;

use super::slot::Slots;

thread_local! {
    static SLOTS: RefCell<Option<Rc<Slots>>> = const { RefCell::new(None) };
}

/// A run begins.
pub fn begin() {
    SLOTS.set(Some(Rc::new(Slots::new())));
}

/// A run ends.
pub fn end() {
    SLOTS.set(None);
}

/// Gives access to them.
pub(super) fn slots<R>(f: impl FnOnce(&Slots) -> R) -> R {
    let slots = SLOTS.with_borrow(Clone::clone).expect("a run has begun");
    f(&slots)
}
