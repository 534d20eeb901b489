//! The drivers' memory: RAM of the program, which every reset clears.

use std::cell::Cell;

use critical_section::{CriticalSection, Mutex};

use crate::memory::Memory;

/// The memory, and the start of the program that it is of.
pub(super) struct Ram {
    start: Mutex<Cell<u64>>,
    memory: Mutex<Memory>,
}

impl Ram {
    pub(super) fn new() -> Self {
        Ram {
            start: Mutex::new(Cell::new(0)),
            memory: Memory::new(),
        }
    }

    /// The memory of the program that started as the chip's n-th.
    pub(super) fn of_start<'a>(&'a self, cs: CriticalSection<'a>, start: u64) -> &'a Memory {
        let memory = self.memory.borrow(cs);
        if self.start.borrow(cs).replace(start) != start {
            memory.forget();
        }
        memory
    }
}

/// A panic leaves no change of the memory half made: each is one store of a cell.
impl std::panic::RefUnwindSafe for Ram {}
