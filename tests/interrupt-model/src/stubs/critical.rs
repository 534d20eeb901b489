//! Critical sections: a lock of both cores, with the interrupts of the one that has it masked.

use std::cell::{Cell, RefCell};

use super::interrupt::mask::Masked;

thread_local! {
    /// Of one run: all threads of `loom` are on one thread.
    static LOCK: RefCell<Option<std::rc::Rc<loom::sync::Mutex<()>>>> = const { RefCell::new(None) };
}

loom::thread_local! {
    static DEPTH: Cell<u32> = Cell::new(0);
}

/// A run begins.
pub fn begin() {
    LOCK.set(Some(std::rc::Rc::new(loom::sync::Mutex::new(()))));
}

/// A run ends.
pub fn end() {
    LOCK.set(None);
}

/// Proof of one.
#[derive(Clone, Copy, Debug)]
pub struct CriticalSection<'a>(std::marker::PhantomData<&'a ()>);

/// Runs `f` in a critical section.
pub fn with<R>(f: impl FnOnce(CriticalSection<'_>) -> R) -> R {
    let _masked = Masked::of_this_core();
    if DEPTH.with(Cell::get) > 0 {
        return f(CriticalSection(std::marker::PhantomData));
    }
    let lock = LOCK.with_borrow(Clone::clone).expect("a run has begun");
    let guard = lock.lock().expect("nobody panics in it");
    DEPTH.with(|depth| depth.set(1));
    let result = f(CriticalSection(std::marker::PhantomData));
    DEPTH.with(|depth| depth.set(0));
    drop(guard);
    result
}

/// As if it were one: masks, and does not lock.
pub fn unlocked<R>(f: impl FnOnce(CriticalSection<'_>) -> R) -> R {
    let _masked = Masked::of_this_core();
    f(CriticalSection(std::marker::PhantomData))
}

/// What only critical sections reach.
#[derive(Debug)]
pub struct Mutex<T>(T);

impl<T> Mutex<T> {
    /// With a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value.
    pub fn borrow<'a>(&'a self, _: CriticalSection<'a>) -> &'a T {
        &self.0
    }
}
