//! What may end an executor's wait.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Counts what may end an executor's wait: a woken task, or a change of the chip from outside.
///
/// The executor reads the count before it polls, so what happens between a poll and the wait that follows ends that wait.
#[derive(Default)]
pub(crate) struct Happened {
    count: Mutex<u64>,
    changed: Condvar,
}

impl Happened {
    pub(crate) fn count(&self) {
        *self.lock() += 1;
        self.changed.notify_all();
    }

    pub(crate) fn so_far(&self) -> u64 {
        *self.lock()
    }

    /// Waits until something more has happened, or until `patience` has ended. Whether something has.
    pub(crate) fn wait(&self, before: u64, patience: Duration) -> bool {
        let waited = self
            .changed
            .wait_timeout_while(self.lock(), patience, |count| *count == before);
        *waited.unwrap_or_else(PoisonError::into_inner).0 != before
    }

    fn lock(&self) -> MutexGuard<'_, u64> {
        self.count.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
