//! Whether a thread is in a part.

use std::cell::Cell;

thread_local! {
    /// Whether this thread is in a part.
    static IN_PART: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is in a part, which has the chip to itself.
pub(crate) fn is_inside() -> bool {
    IN_PART.get()
}

/// Ends a part's turn, also after a panic in it.
pub(super) struct Turn(bool);

impl Turn {
    pub(super) fn begin() -> Self {
        Turn(IN_PART.replace(true))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        IN_PART.set(self.0);
    }
}
