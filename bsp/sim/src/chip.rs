//! The handle to a simulated chip.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, TryLockError};

use crate::Cpu;
use crate::happened::Happened;
use crate::part;
use crate::program;
use crate::state::State;

/// A simulated ESP32 with nothing connected to it, just powered on.
///
/// This is a handle: clones refer to the same chip, and may be moved to other threads.
///
/// Methods that take a GPIO number panic if the chip has no such pad: 24, 28 to 31, and from 40 on.
///
/// ```
/// use esp32_sim::{Chip, Drive, PadLevel};
///
/// let chip = Chip::new();
/// let same = chip.clone();
/// same.drive(18, Drive::Low);
/// assert_eq!(chip.level(18), PadLevel::Low);
/// ```
#[derive(Clone)]
pub struct Chip {
    shared: Arc<Shared>,
}

pub(super) struct Shared {
    pub(super) id: u64,
    pub(super) state: Mutex<State>,
    /// Notified of every bus access, for `Chip::interleave`.
    pub(super) turn: Condvar,
    pub(super) happened: Happened,
}

impl Chip {
    /// A chip that has just been powered on, with nothing connected to its pads.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel};
    ///
    /// let chip = Chip::new();
    /// assert_eq!((chip.accesses(), chip.level(18)), (0, PadLevel::Floating));
    /// ```
    pub fn new() -> Self {
        let mut state = State::new();
        state.reset_all(1);
        state.waves.begin(0, &state.levels);
        Chip {
            shared: Arc::new(Shared {
                id: program::new_id(),
                state: Mutex::new(state),
                turn: Condvar::new(),
                happened: Happened::default(),
            }),
        }
    }

    /// Reads a register as the PRO CPU would, without entering the chip.
    ///
    /// It is for tests that check registers; the access is logged and counted like any other.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive};
    ///
    /// let chip = Chip::new();
    /// chip.drive(18, Drive::High);
    /// assert_eq!(chip.bus_read(0x3ff4_403c) >> 18 & 1, 1); // GPIO.IN
    /// ```
    ///
    /// # Panics
    ///
    /// If the chip sleeps or has no such register to read.
    #[track_caller]
    pub fn bus_read(&self, address: u32) -> u32 {
        self.read_as(Cpu::ProCpu, address)
    }

    /// Writes a register as the PRO CPU would, without entering the chip.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_9070, 2 << 12); // IO_MUX.GPIO18: function 2
    /// chip.bus_write(0x3ff4_4024, 1 << 18); // GPIO.ENABLE_W1TS
    /// assert_eq!(chip.level(18), PadLevel::Low);
    /// ```
    ///
    /// # Panics
    ///
    /// If the chip sleeps or has no such register to write.
    #[track_caller]
    pub fn bus_write(&self, address: u32, value: u32) {
        self.write_as(Cpu::ProCpu, address, value);
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        // A panic never leaves the state half changed: faults are reported after the lock is
        // released.
        match self.shared.state.try_lock() {
            Ok(state) => state,
            Err(TryLockError::Poisoned(state)) => state.into_inner(),
            Err(TryLockError::WouldBlock) => {
                // A part has the chip to itself: this thread would wait for itself.
                assert!(
                    !part::is_inside(),
                    "a part acts on the chip: it has its wires for that (`Wires`)"
                );
                let state = self.shared.state.lock();
                state.unwrap_or_else(PoisonError::into_inner)
            }
        }
    }

    /// Changes something from outside, and lets the cores take the interrupts that follow.
    pub(super) fn change<R>(&self, change: impl FnOnce(&mut State) -> R) -> R {
        let result = {
            let mut state = self.lock();
            state.service.enable();
            change(&mut state)
        };
        self.shared().turn.notify_all();
        self.shared().happened.count();
        self.serve();
        result
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Whether both handles refer to the same chip.
    pub(super) fn is(&self, other: &Chip) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }

    #[track_caller]
    pub(super) fn read_as(&self, core: Cpu, address: u32) -> u32 {
        let (result, then) = self.access(core, |state| state.bus_read(core, address));
        then.happens(self);
        match result {
            Ok(value) => value,
            Err(fault) => panic!("{fault}"),
        }
    }

    #[track_caller]
    pub(super) fn write_as(&self, core: Cpu, address: u32, value: u32) {
        let (result, then) = self.access(core, |state| state.bus_write(core, address, value));
        then.happens(self);
        if let Err(fault) = result {
            panic!("{fault}");
        }
    }

    /// One access of a core, and the work that follows it with the chip unlocked.
    pub(super) fn access<R>(&self, core: Cpu, access: impl FnOnce(&mut State) -> R) -> (R, Then) {
        let mut state = self.lock_as(core);
        let result = access(&mut state);
        let then = Then {
            serve: state.has_interrupt() || !state.woken.is_empty(),
            yields: state.interleave,
        };
        (result, then)
    }
}

/// The work that follows an access, with the chip unlocked.
#[derive(Clone, Copy)]
#[must_use]
pub(super) struct Then {
    serve: bool,
    yields: bool,
}

impl Then {
    pub(super) const NOTHING: Then = Then {
        serve: false,
        yields: false,
    };

    pub(super) fn is_nothing(self) -> bool {
        !self.serve && !self.yields
    }

    /// The moment between two accesses: that of the other core's turn, and of interrupts.
    pub(super) fn happens(self, chip: &Chip) {
        if self.yields {
            chip.yield_turn();
        }
        if self.serve {
            chip.serve();
        }
    }
}

impl Default for Chip {
    fn default() -> Self {
        Chip::new()
    }
}

impl fmt::Debug for Chip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        f.debug_struct("Chip")
            .field("now", &std::time::Duration::from_nanos(state.time.now))
            .field("asleep", &state.asleep)
            .finish_non_exhaustive()
    }
}
