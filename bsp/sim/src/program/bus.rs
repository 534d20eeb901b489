//! The bus, for drivers: reads and writes at absolute addresses, on the chip of the
//! current thread.
//!
//! A driver that has its register accesses in one place needs one line there to use the simulated chip:
//!
//! ```
//! struct Register(u32);
//!
//! impl Register {
//!     fn write(&self, value: u32) {
//!         #[cfg(target_os = "none")]
//!         // SAFETY: `Register` is made from addresses of writable registers alone.
//!         unsafe {
//!             (self.0 as *mut u32).write_volatile(value)
//!         }
//!         #[cfg(not(target_os = "none"))]
//!         esp32_sim::bus::write(self.0, value)
//!     }
//! }
//!
//! const OUT_W1TS: Register = Register(0x3ff4_4008);
//!
//! esp32_sim::run(|chip| {
//!     OUT_W1TS.write(1 << 18);
//!     assert_eq!(chip.log()[0].register, "GPIO.OUT_W1TS");
//! });
//! ```

use crate::chip::on_current;

/// Reads a register.
///
/// ```
/// use esp32_sim::{Drive, bus};
///
/// esp32_sim::run(|chip| {
///     chip.drive(18, Drive::High);
///     assert_eq!(bus::read(0x3ff4_403c) >> 18 & 1, 1); // GPIO.IN
/// });
/// ```
///
/// # Panics
///
/// If the thread has entered no chip, the chip sleeps, or there is no such register to read.
#[track_caller]
pub fn read(address: u32) -> u32 {
    on_current(|world, core| world.bus_read(core, address))
}

/// Writes a register.
///
/// ```
/// use esp32_sim::bus;
///
/// esp32_sim::run(|_| {
///     bus::write(0x3ff4_4008, 1 << 18); // GPIO.OUT_W1TS
///     assert_eq!(bus::read(0x3ff4_4004), 1 << 18); // GPIO.OUT
/// });
/// ```
///
/// # Panics
///
/// If the thread has entered no chip, the chip sleeps, or there is no such register to write.
#[track_caller]
pub fn write(address: u32, value: u32) {
    on_current(|world, core| world.bus_write(core, address, value));
}
