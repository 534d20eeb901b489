//! The chip that the code of a thread runs on.

use std::cell::RefCell;
use std::marker::PhantomData;

use super::handle::Chip;
use crate::silicon::Cpu;

thread_local! {
    static CURRENT: RefCell<Option<(Chip, Cpu)>> = const { RefCell::new(None) };
}

/// A guard. While it lives, the current thread runs on its chip; then it runs on the chip
/// before it again.
///
/// Drop guards in the reverse order, as variables of a scope are.
///
/// ```
/// use esp32_sim::Chip;
/// use esp32_pads::Input;
/// use pycom_bsp::module::P10;
///
/// let (one, other) = (Chip::new(), Chip::new());
/// let entered = one.enter();
/// let pin = Input::new(P10::take().unwrap());
/// {
///     let _entered = other.enter();
///     // Each chip has its own pins.
///     assert!(P10::take().is_ok());
/// }
/// assert!(P10::take().is_err());
/// # drop(entered);
/// ```
#[must_use = "the chip is left again when this is dropped"]
pub struct ChipGuard {
    chip: Chip,
    before: Option<(Chip, Cpu)>,
    /// The thread matters: not `Send`.
    thread: PhantomData<*const ()>,
}

impl Drop for ChipGuard {
    fn drop(&mut self) {
        CURRENT.set(self.before.take());
        self.chip.leave_thread();
    }
}

impl Chip {
    /// Makes this the chip of the current thread, which runs as its PRO CPU, until the guard is
    /// dropped.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// let _entered = chip.enter();
    /// // From here on drivers act on `chip`.
    /// ```
    pub fn enter(&self) -> ChipGuard {
        self.enter_on(Cpu::ProCpu)
    }

    /// Makes this the chip of the current thread, which runs as the given core, until the guard is
    /// dropped.
    ///
    /// ```
    /// use std::thread;
    /// use esp32_sim::{Chip, Cpu};
    ///
    /// let chip = Chip::new();
    /// thread::scope(|scope| {
    ///     scope.spawn(|| {
    ///         let _entered = chip.enter_on(Cpu::ProCpu);
    ///         // One core's program.
    ///     });
    ///     scope.spawn(|| {
    ///         let _entered = chip.enter_on(Cpu::AppCpu);
    ///         // The other's.
    ///     });
    /// });
    /// ```
    pub fn enter_on(&self, core: impl Into<Cpu>) -> ChipGuard {
        self.join_thread();
        let before = CURRENT.replace(Some((self.clone(), core.into())));
        ChipGuard {
            chip: self.clone(),
            before,
            thread: PhantomData,
        }
    }
}

/// The chip of this thread, and as which core it runs.
#[track_caller]
pub(crate) fn chip() -> (Chip, Cpu) {
    get().expect(NO_CHIP)
}

/// The same, if there is one.
pub(crate) fn get() -> Option<(Chip, Cpu)> {
    CURRENT.try_with(|current| current.borrow().clone()).ok()?
}

/// The same without a clone, for the quick way to a register.
#[inline]
pub(super) fn with<R>(act: impl FnOnce(Option<&(Chip, Cpu)>) -> R) -> R {
    CURRENT.with_borrow(|current| act(current.as_ref()))
}

pub(super) const NO_CHIP: &str = "no simulated chip on this thread: wrap the code in `sim::run(|chip| …)`, or keep the guard \
     of `chip.enter()` alive in every thread that uses pins";

/// The core that the current thread runs as. On the chip, a program reads it from the register PRID.
///
/// ```
/// use esp32_sim::{Chip, Cpu};
///
/// let chip = Chip::new();
/// let _entered = chip.enter_on(Cpu::AppCpu);
/// assert_eq!(esp32_sim::current_core(), Cpu::AppCpu);
/// ```
///
/// # Panics
///
/// If the thread has entered no chip.
#[must_use]
#[track_caller]
pub fn current_core() -> Cpu {
    chip().1
}

/// As which core this thread runs on a chip, if it does.
pub(super) fn core_on(chip: &Chip) -> Option<Cpu> {
    CURRENT.with_borrow(|current| match current {
        Some((entered, core)) if entered.is(chip) => Some(*core),
        _ => None,
    })
}
