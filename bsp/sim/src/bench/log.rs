//! The record of bus accesses, for a test.

use crate::block::{BusAccess, Direction};
use crate::chip::Chip;

impl Chip {
    /// Sets how many accesses the log keeps from here on: the latest ones, at first 65,536.
    ///
    /// So the memory of a long run is limited, to 48 bytes for each (on a 64-bit host).
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.keep_accesses(0);
    /// chip.bus_read(0x3ff4_403c);
    /// assert_eq!(chip.log(), []);
    /// ```
    pub fn keep_accesses(&self, limit: usize) {
        self.lock().state.log.keep(limit);
    }

    /// The register accesses since [`Chip::clear_log`], the oldest first; the log [keeps](Chip::keep_accesses) the latest ones.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4008, 1 << 12);
    /// assert_eq!(chip.log()[0].to_string(), "        50ns PRO GPIO.OUT_W1TS <- 0x00001000: GPIO12");
    /// ```
    pub fn log(&self) -> Vec<BusAccess> {
        self.lock().state.log.accesses().copied().collect()
    }

    /// Register and value of the writes in [`Chip::log`] to registers whose name starts with `prefix`; `""`
    /// selects all.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4008, 1 << 12);
    /// chip.bus_write(0x3ff4_4024, 1 << 12);
    /// chip.bus_read(0x3ff4_403c);
    /// // The level is set before the output is enabled:
    /// let writes = chip.writes("GPIO.");
    /// assert_eq!(writes, [("GPIO.OUT_W1TS", 1 << 12), ("GPIO.ENABLE_W1TS", 1 << 12)]);
    /// ```
    pub fn writes(&self, prefix: &str) -> Vec<(&'static str, u32)> {
        let log = &self.lock().state.log;
        let writes = log
            .accesses()
            .filter(|access| access.direction == Direction::Write);
        writes
            .filter(|access| access.register.starts_with(prefix))
            .map(|access| (access.register, access.value))
            .collect()
    }

    /// Clears the log.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.bus_read(0x3ff4_403c);
    /// chip.clear_log();
    /// assert_eq!(chip.log(), []);
    /// ```
    pub fn clear_log(&self) {
        self.lock().state.log.clear();
    }
}
