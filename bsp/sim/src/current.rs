//! The chip that the code of a thread runs on.

use std::cell::RefCell;
use std::marker::PhantomData;

use crate::Core;
use crate::chip::{Chip, Then};
use crate::fault::Fault;
use crate::state::State;

thread_local! {
    static CURRENT: RefCell<Option<(Chip, Core)>> = const { RefCell::new(None) };
}

/// Runs a program on a chip of its own, just powered on, as its PRO CPU.
///
/// Its interrupts come by the [rules](crate#interrupts). Pins and drivers panic on a thread that has no chip: without this, or [`Chip::enter`] in the threads that the program starts.
///
/// ```
/// use esp32_sim;
///
/// let accesses = esp32_sim::run(|chip| {
///     // Drivers used here act on `chip`.
///     chip.accesses()
/// });
/// assert_eq!(accesses, 0);
/// ```
///
/// # Panics
///
/// At the end, when a pin has interrupted a core on which no handler was ever [installed](Chip::on_interrupt), and the program did not look at the
/// interrupt's registers itself.
pub fn run<R>(program: impl FnOnce(&Chip) -> R) -> R {
    let chip = Chip::new();
    let result = {
        let _entered = chip.enter();
        program(&chip)
    };
    if let Some(unheard) = chip.unheard() {
        panic!("{unheard}");
    }
    result
}

/// Makes a chip the one of the current thread for as long as it lives; then the one before it is
/// again.
///
/// Guards end in the reverse of the order in which they were made, as variables of a scope do.
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
pub struct Entered {
    chip: Chip,
    before: Option<(Chip, Core)>,
    /// The thread matters: not `Send`.
    thread: PhantomData<*const ()>,
}

impl Drop for Entered {
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
    pub fn enter(&self) -> Entered {
        self.enter_on(Core::Pro)
    }

    /// Makes this the chip of the current thread, which runs as the given core, until the guard is
    /// dropped.
    ///
    /// ```
    /// use std::thread;
    /// use esp32_sim::{Chip, Core};
    ///
    /// let chip = Chip::new();
    /// thread::scope(|scope| {
    ///     scope.spawn(|| {
    ///         let _entered = chip.enter_on(Core::Pro);
    ///         // One core's program.
    ///     });
    ///     scope.spawn(|| {
    ///         let _entered = chip.enter_on(Core::App);
    ///         // The other's.
    ///     });
    /// });
    /// ```
    pub fn enter_on(&self, core: impl Into<Core>) -> Entered {
        self.join_thread();
        let before = CURRENT.replace(Some((self.clone(), core.into())));
        Entered {
            chip: self.clone(),
            before,
            thread: PhantomData,
        }
    }
}

/// The chip of this thread, and as which core it runs.
#[track_caller]
pub(super) fn chip() -> (Chip, Core) {
    get().expect(NO_CHIP)
}

/// The same, if there is one.
pub(super) fn get() -> Option<(Chip, Core)> {
    CURRENT.try_with(|current| current.borrow().clone()).ok()?
}

/// An access on the chip of this thread, with what follows.
#[track_caller]
#[inline]
pub(super) fn access<R>(access: impl FnOnce(&mut State, Core) -> Result<R, Fault>) -> R {
    let (result, then) = CURRENT.with_borrow(|current| {
        let Some((chip, core)) = current else {
            return (None, Then::NOTHING);
        };
        let (result, then) = chip.access(*core, |state| access(state, *core));
        (Some(result), then)
    });
    // With the thread's chip free to be changed: a handler may do so.
    if !then.is_nothing() {
        then.happens(&chip().0);
    }
    match result {
        Some(Ok(value)) => value,
        Some(Err(fault)) => panic!("{fault}"),
        None => panic!("{NO_CHIP}"),
    }
}

const NO_CHIP: &str = "no simulated chip on this thread: wrap the code in `sim::run(|chip| …)`, or keep the guard \
     of `chip.enter()` alive in every thread that uses pins";

/// As which core the current thread runs: what a program on the chip reads from the register PRID.
///
/// ```
/// use esp32_sim::{Chip, Core};
///
/// let chip = Chip::new();
/// let _entered = chip.enter_on(Core::App);
/// assert_eq!(esp32_sim::current_core(), Core::App);
/// ```
///
/// # Panics
///
/// If the thread has entered no chip.
#[must_use]
#[track_caller]
pub fn current_core() -> Core {
    chip().1
}

/// As which core this thread runs on a chip, if it does.
pub(super) fn core_on(chip: &Chip) -> Option<Core> {
    CURRENT.with_borrow(|current| match current {
        Some((entered, core)) if entered.is(chip) => Some(*core),
        _ => None,
    })
}
