//! What the self-test needs besides pins: a console, time, and an interrupt handler.

use core::sync::atomic::{AtomicU32, Ordering};

use esp32_pads::Level;

use crate::counter::{Counter, Cycles};

/// Facts about the chip.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The chip's name: `ESP32`, or `simulated ESP32`.
    pub chip: &'static str,
    /// The chip's revision, major × 100 + minor; `None` for a simulated chip.
    pub revision: Option<u16>,
    /// The size of the flash in bytes, if there is one.
    pub flash: Option<u32>,
    /// The CPU's clock, in MHz.
    pub megahertz: u32,
}

/// The machine that the self-test runs on.
pub trait Platform {
    /// Reads the counter of CPU cycles, if there is one.
    const COUNTER: Option<Counter> = None;

    /// Facts about the chip.
    fn facts(&self) -> Facts;

    /// Makes the GPIO interrupt call [`dispatch`](esp32_pads::interrupt::dispatch) from here on, on each core that takes it.
    fn enable_interrupts(&mut self);

    /// Sends a part of the report, and returns when it has been sent.
    fn print(&mut self, text: &str);

    /// Waits for this number of microseconds.
    fn wait(&mut self, microseconds: u32);

    /// The time since a fixed moment, in nanoseconds.
    fn nanoseconds(&mut self) -> u64;

    /// The counter of callbacks.
    fn seen(&self) -> &'static Seen;

    /// Lets the other core drive a pad, which is an output at low, with a square wave of this number of edges. Half a period is in nanoseconds. Returns whether the platform
    /// can do so.
    fn square_wave(&mut self, gpio: u8, half_period: u32, edges: u32) -> bool {
        let _ = (gpio, half_period, edges);
        false
    }

    /// Starts APP CPU, which then takes interrupts. Returns whether it runs.
    fn start_app_cpu(&mut self) -> bool;

    /// Hands a pad, which is an output with this level, over to `esp-hal`'s driver with the same level, and takes it back from there unchanged. Returns whether the platform has
    /// `esp-hal`.
    fn hand_over(&mut self, gpio: u8, level: Level) -> bool {
        let _ = (gpio, level);
        false
    }

    /// Measures the operations of `esp-hal`'s drivers on a pad that nobody else uses meanwhile. Returns whether `esp-hal` is there.
    fn measure_esp_hal(&mut self, gpio: u8, cycles: &mut Cycles<'_>) -> bool {
        let _ = (gpio, cycles);
        false
    }

    /// Makes `esp-hal` listen for rising edges on two pads, which are outputs at low. Its handler calls `served` for each edge. Returns whether `esp-hal` is there.
    fn listen(&mut self, gpios: [u8; 2], served: fn()) -> bool {
        let _ = (gpios, served);
        false
    }

    /// Stops listening. The GPIO interrupt calls the dispatcher again.
    fn unlisten(&mut self) {}
}

/// How often callbacks were called, and the level of the last call.
#[derive(Debug, Default)]
pub struct Seen {
    calls: AtomicU32,
    levels: AtomicU32,
}

impl Seen {
    /// No callback yet.
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
