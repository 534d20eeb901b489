//! The atomics, and the cores.

/// Atomics of `loom`, which are made when they are first used: in the run that they belong to.
pub mod sync {
    use std::sync::OnceLock;

    pub use loom::sync::atomic::Ordering;

    use super::mask;

    /// See [`loom::sync::atomic::AtomicU32`].
    #[derive(Debug)]
    pub struct AtomicU32(u32, OnceLock<loom::sync::atomic::AtomicU32>);

    impl AtomicU32 {
        /// With a value.
        pub const fn new(value: u32) -> Self {
            Self(value, OnceLock::new())
        }

        fn get(&self) -> &loom::sync::atomic::AtomicU32 {
            mask::point();
            self.1
                .get_or_init(|| loom::sync::atomic::AtomicU32::new(self.0))
        }

        /// Loads.
        pub fn load(&self, ordering: Ordering) -> u32 {
            self.get().load(ordering)
        }

        /// Stores.
        pub fn store(&self, value: u32, ordering: Ordering) {
            self.get().store(value, ordering);
        }
    }

    /// See [`loom::sync::atomic::AtomicPtr`].
    #[derive(Debug)]
    pub struct AtomicPtr<T>(OnceLock<loom::sync::atomic::AtomicPtr<T>>);

    impl<T> AtomicPtr<T> {
        /// Null.
        pub const fn new(_null: *mut T) -> Self {
            Self(OnceLock::new())
        }

        fn get(&self) -> &loom::sync::atomic::AtomicPtr<T> {
            mask::point();
            self.0
                .get_or_init(|| loom::sync::atomic::AtomicPtr::new(std::ptr::null_mut()))
        }

        /// Loads.
        pub fn load(&self, ordering: Ordering) -> *mut T {
            self.get().load(ordering)
        }

        /// Stores.
        pub fn store(&self, value: *mut T, ordering: Ordering) {
            self.get().store(value, ordering);
        }
    }

    /// A fence.
    pub fn fence(ordering: Ordering) {
        mask::point();
        loom::sync::atomic::fence(ordering);
    }
}

/// The core that runs, and what interrupts it.
pub mod mask {
    use std::cell::{Cell, RefCell};

    use crate::stubs::silicon::Cpu;

    loom::thread_local! {
        static CORE: Cell<Cpu> = Cell::new(Cpu::ProCpu);
        static MASKED: Cell<u32> = Cell::new(0);
        static HANDLER: RefCell<Option<(usize, Box<dyn FnOnce()>)>> = RefCell::new(None);
    }

    /// The core that runs this.
    pub fn current_core() -> Cpu {
        CORE.with(Cell::get)
    }

    /// From here on this thread is another core.
    pub fn become_core(core: Cpu) {
        CORE.with(|cell| cell.set(core));
    }

    /// Has the core interrupted once, before its n-th access from now, or at the first one after it at which interrupts are not masked.
    pub fn interrupt_at(n: usize, handler: impl FnOnce() + 'static) {
        HANDLER.with(|cell| cell.replace(Some((n, Box::new(handler)))));
    }

    /// Whether the interrupt has not come yet. It does not come any more.
    pub fn no_interrupt() -> bool {
        HANDLER.with(|cell| cell.take().is_some())
    }

    /// Each access comes by here.
    pub fn point() {
        let due = HANDLER.with(|cell| {
            let mut handler = cell.borrow_mut();
            let (left, _) = handler.as_mut()?;
            *left = left.saturating_sub(1);
            let is_masked = MASKED.with(Cell::get) > 0;
            (*left == 0 && !is_masked).then(|| handler.take())?
        });
        if let Some((_, handler)) = due {
            handler();
        }
    }

    /// A core's interrupts.
    #[derive(Debug, Default)]
    pub struct Interrupts;

    impl Interrupts {
        /// They.
        pub const fn new() -> Self {
            Self
        }

        /// Masks them.
        pub fn mask(&self) -> Masked<'_> {
            Masked::of_this_core()
        }
    }

    /// They are masked as long as this lives.
    #[derive(Debug)]
    pub struct Masked<'a>(bool, std::marker::PhantomData<&'a ()>);

    impl Masked<'_> {
        /// Those of the core that runs this.
        pub fn of_this_core() -> Self {
            MASKED.with(|masked| masked.set(masked.get() + 1));
            Self(true, std::marker::PhantomData)
        }

        /// None.
        pub const fn nothing() -> Self {
            Self(false, std::marker::PhantomData)
        }
    }

    impl Drop for Masked<'_> {
        fn drop(&mut self) {
            if self.0 {
                MASKED.with(|masked| masked.set(masked.get() - 1));
                point();
            }
        }
    }

    /// Lets the other core go on.
    pub fn relax() {
        loom::thread::yield_now();
    }
}
