//! The handle to a simulated chip.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use super::happened::Happened;
use crate::silicon::POWER_ON;
use crate::world::{World, is_inside};

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

pub(crate) struct Shared {
    pub(crate) id: u64,
    pub(crate) world: Mutex<World>,
    /// Notified of every bus access, for `Chip::interleave`.
    pub(crate) turn: Condvar,
    pub(crate) happened: Happened,
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
        let mut world = World::new();
        world.reset_all(POWER_ON);
        world.state.waves.begin(0, &world.state.levels);
        Chip {
            shared: Arc::new(Shared {
                id: new_id(),
                world: Mutex::new(world),
                turn: Condvar::new(),
                happened: Happened::default(),
            }),
        }
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        // A panic never leaves the state half changed: faults are reported after the lock is
        // released.
        match self.shared.world.try_lock() {
            Ok(world) => world,
            Err(TryLockError::Poisoned(world)) => world.into_inner(),
            Err(TryLockError::WouldBlock) => {
                // A part has the chip to itself: this thread would wait for itself.
                assert!(
                    !is_inside(),
                    "a part acts on the chip: it has its wires for that (`Wires`)"
                );
                let world = self.shared.world.lock();
                world.unwrap_or_else(PoisonError::into_inner)
            }
        }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Whether both handles refer to the same chip.
    pub(crate) fn is(&self, other: &Chip) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }
}

/// A number for a chip that no other one ever has.
fn new_id() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl Default for Chip {
    fn default() -> Self {
        Chip::new()
    }
}

impl fmt::Debug for Chip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = &self.lock().state;
        f.debug_struct("Chip")
            .field("now", &Duration::from_nanos(state.time.now))
            .field("asleep", &state.asleep)
            .finish_non_exhaustive()
    }
}
