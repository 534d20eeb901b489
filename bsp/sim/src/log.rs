//! The record of bus accesses.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use crate::Cpu;
use crate::chip::Chip;
use crate::registers::Register;
use crate::state::State;
use crate::table::TABLE;

/// How many accesses are kept, if nothing else is said: the latest.
const LIMIT: usize = 1 << 16;

/// The latest accesses.
pub(super) struct Log {
    accesses: VecDeque<BusAccess>,
    limit: usize,
}

impl Log {
    pub(super) fn new() -> Self {
        Log {
            accesses: VecDeque::new(),
            limit: LIMIT,
        }
    }

    /// Forgets the oldest accesses, so that no more than so many are left.
    fn forget_beyond(&mut self, limit: usize) {
        while self.accesses.len() > limit {
            self.accesses.pop_front();
        }
    }
}

/// The direction of an access.
///
/// ```
/// use esp32_sim::{Chip, Direction};
///
/// let chip = Chip::new();
/// chip.bus_read(0x3ff4_403c);
/// assert_eq!(chip.log()[0].direction, Direction::Read);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the register.
    Read,
    /// To the register.
    Write,
}

/// One access of a core to a register.
///
/// It displays as one line of text.
///
/// ```
/// use esp32_pads::{Level, Output};
/// use pycom_bsp::module::P9;
///
/// esp32_sim::run(|chip| {
///     let mut led = Output::new(P9::take().unwrap(), Level::Low);
///     chip.clear_log();
///     led.set_high();
///     // One access: what a typed pin's operation costs.
///     let [store] = chip.log()[..] else { panic!() };
///     assert_eq!((store.register, store.value), ("GPIO.OUT_W1TS", 1 << 12));
///     assert!(store.to_string().ends_with("PRO GPIO.OUT_W1TS <- 0x00001000: GPIO12"));
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusAccess {
    /// The chip's time right after the access, as in [`Chip::now`].
    pub time: Duration,
    /// The core that made the access.
    pub core: Cpu,
    /// Read or write.
    pub direction: Direction,
    /// Peripheral and register, such as `GPIO.OUT_W1TS`, `IO_MUX.GPIO12` or `RTC_IO.TOUCH_PAD5`.
    pub register: &'static str,
    /// Address on the bus.
    pub address: u32,
    /// The value that was read or written.
    pub value: u32,
}

impl BusAccess {
    /// The value in words: the pads whose bits are set, or the register's non-zero fields, by their names in the PAC.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4008, 1 << 12 | 1 << 18);
    /// chip.bus_write(0x3ff4_9070, 2 << 12 | 1 << 9);
    /// let said: Vec<_> = chip.log().iter().map(|access| access.fields()).collect();
    /// assert_eq!(said, ["GPIO12 GPIO18", "FUN_IE MCU_SEL=2"]);
    /// ```
    #[must_use]
    pub fn fields(&self) -> String {
        TABLE
            .on_either_bus(self.address)
            .map_or_else(String::new, |register| register.fields(self.value))
    }
}

impl fmt::Display for BusAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let core = self.core.name();
        let arrow = match self.direction {
            Direction::Read => "->",
            Direction::Write => "<-",
        };
        let fields = self.fields();
        write!(
            f,
            "{:>12} {core} {} {arrow} 0x{:08x}{}{fields}",
            format!("{:?}", self.time),
            self.register,
            self.value,
            if fields.is_empty() { "" } else { ": " },
        )
    }
}

impl State {
    pub(super) fn record(
        &mut self,
        core: Cpu,
        direction: Direction,
        register: &'static Register,
        address: u32,
        value: u32,
    ) {
        self.log.forget_beyond(self.log.limit.saturating_sub(1));
        if self.log.limit == 0 {
            return;
        }
        self.log.accesses.push_back(BusAccess {
            time: Duration::from_nanos(self.time.now),
            core,
            direction,
            register: &register.name,
            address,
            value,
        });
    }
}

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
        let log = &mut self.lock().log;
        log.limit = limit;
        log.forget_beyond(limit);
        log.accesses.shrink_to_fit();
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
        self.lock().log.accesses.iter().copied().collect()
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
        let state = self.lock();
        let writes = state
            .log
            .accesses
            .iter()
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
        self.lock().log.accesses.clear();
    }
}

#[cfg(all(test, target_pointer_width = "64"))]
mod tests {
    use super::BusAccess;

    /// What the documentation of `keep_accesses` says.
    #[test]
    fn an_access_takes_so_much_memory() {
        assert_eq!(size_of::<BusAccess>(), 48);
    }
}
