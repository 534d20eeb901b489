//! The record of bus accesses.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use crate::silicon::{Cpu, TABLE};

/// How many accesses are kept, if nothing else is said: the latest.
const LIMIT: usize = 1 << 16;

/// The latest accesses.
pub(crate) struct Log {
    accesses: VecDeque<BusAccess>,
    limit: usize,
}

impl Log {
    pub(crate) fn new() -> Self {
        Log {
            accesses: VecDeque::new(),
            limit: LIMIT,
        }
    }

    pub(crate) fn record(&mut self, access: impl FnOnce() -> BusAccess) {
        self.forget_beyond(self.limit.saturating_sub(1));
        if self.limit != 0 {
            self.accesses.push_back(access());
        }
    }

    /// Keeps the latest accesses from here on, no more than so many.
    pub(crate) fn keep(&mut self, limit: usize) {
        self.limit = limit;
        self.forget_beyond(limit);
        self.accesses.shrink_to_fit();
    }

    /// Forgets the oldest accesses, so that no more than so many are left.
    fn forget_beyond(&mut self, limit: usize) {
        while self.accesses.len() > limit {
            self.accesses.pop_front();
        }
    }

    /// The accesses, the oldest first.
    pub(crate) fn accesses(&self) -> impl Iterator<Item = &BusAccess> {
        self.accesses.iter()
    }

    pub(crate) fn clear(&mut self) {
        self.accesses.clear();
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
    /// The chip's time right after the access, as in [`Chip::now`](crate::Chip::now).
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

#[cfg(all(test, target_pointer_width = "64"))]
mod tests {
    use super::BusAccess;

    /// What the documentation of `keep_accesses` says.
    #[test]
    fn an_access_takes_so_much_memory() {
        assert_eq!(size_of::<BusAccess>(), 48);
    }
}
