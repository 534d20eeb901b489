//! What the self-test needs besides pins: a console, time, and somebody to call from interrupts.

use core::fmt;
use core::sync::atomic::{AtomicU32, Ordering};

use esp32_pads::{AnyPin, Level};

/// What is known of the chip.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// What it is, in words: `ESP32`, or `simulated ESP32`.
    pub chip: &'static str,
    /// The chip's revision, 100 times the major one and the minor one; `None` of a simulated chip.
    pub revision: Option<u16>,
    /// The size of the flash in bytes, if there is one.
    pub flash: Option<u32>,
    /// The CPU's clock, in MHz.
    pub megahertz: u32,
}

/// The machine that the self-test runs on.
pub trait Platform {
    /// What is known of the chip.
    fn facts(&self) -> Facts;

    /// Has the GPIO interrupt call [`dispatch`](esp32_pads::interrupt::dispatch) from here on, on each core that takes it.
    fn enable_interrupts(&mut self);

    /// Sends a part of the report, and comes back when it is on its way.
    fn print(&mut self, text: &str);

    /// Waits for so many microseconds.
    fn wait(&mut self, microseconds: u32);

    /// The time since some moment, in nanoseconds.
    fn nanoseconds(&mut self) -> u64;

    /// Who counts the callbacks.
    fn seen(&self) -> &'static Seen;

    /// Drives a pad, which is an output at low, with a square wave of so many edges, beside the program: by the other core. Half a period is in nanoseconds. Whether it
    /// can.
    fn square_wave(&mut self, gpio: u8, half_period: u32, edges: u32) -> bool {
        let _ = (gpio, half_period, edges);
        false
    }

    /// Starts APP CPU, for interrupts that it takes. Whether it runs.
    fn start_app_cpu(&mut self) -> bool;

    /// Gives a pad, which is an output with this level, to `esp-hal`'s driver with the same level, and takes it back from it, as it is then. Whether there is
    /// an `esp-hal`.
    fn hand_over(&mut self, gpio: u8, level: Level) -> bool {
        let _ = (gpio, level);
        false
    }

    /// Measures with a free pin what only the silicon has, and says it a line each.
    fn measure(&mut self, pin: AnyPin, figures: &mut dyn FnMut(fmt::Arguments<'_>)) {
        let _ = (pin, figures);
    }
}

/// How often callbacks were called, and with which level last.
#[derive(Debug, Default)]
pub struct Seen {
    calls: AtomicU32,
    levels: AtomicU32,
}

impl Seen {
    /// Nothing has been seen.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            calls: AtomicU32::new(0),
            levels: AtomicU32::new(0),
        }
    }

    /// Notes a call. One pad at a time calls, so nothing is lost.
    pub(crate) fn note(&self, level: Level) {
        let levels = self.levels.load(Ordering::Relaxed);
        let calls = self.calls.load(Ordering::Relaxed);
        self.levels.store(
            levels << 1 | u32::from(bool::from(level)),
            Ordering::Relaxed,
        );
        self.calls.store(calls.wrapping_add(1), Ordering::Release);
    }

    pub(crate) fn begin(&self) {
        self.calls.store(0, Ordering::Relaxed);
        self.levels.store(0, Ordering::Relaxed);
    }

    pub(crate) fn calls(&self) -> u32 {
        self.calls.load(Ordering::Acquire)
    }
}
