//! The bus as the drivers see it: reads and writes at absolute addresses, on the chip of the
//! current thread.

use super::current;

/// Reads a register.
///
/// # Panics
///
/// If the thread has entered no chip, the chip sleeps, or there is no such register to read.
#[track_caller]
pub fn read(address: u32) -> u32 {
    let (chip, core) = current::chip();
    chip.read_as(core, address)
}

/// Writes a register.
///
/// # Panics
///
/// If the thread has entered no chip, the chip sleeps, or there is no such register to write.
#[track_caller]
pub fn write(address: u32, value: u32) {
    let (chip, core) = current::chip();
    chip.write_as(core, address, value);
}
