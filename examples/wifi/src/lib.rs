//! The expansion board's LED flashes once for each Wi-Fi network in reach, and then pauses.
#![no_std]

use pycom_bsp::exp_board::LED;
use pycom_bsp::{Level, Output};

/// How many ticks the LED is off between the last flash and what comes next.
const PAUSE: u8 = 5;

/// The LED, which says a number in flashes.
#[derive(Debug)]
pub struct Flashes {
    led: Output<LED>,
}

impl Flashes {
    /// Sets the pin up. The LED is on when its pin is low; it is off at first.
    pub fn new(led: LED) -> Self {
        Self {
            led: Output::new(led, Level::High),
        }
    }

    /// Flashes as many times as asked for and pauses; calls `wait` after each tick, some 200 ms for a person to count.
    pub fn show(&mut self, number: usize, mut wait: impl FnMut()) {
        for _ in 0..number {
            self.led.set_low();
            wait();
            self.led.set_high();
            wait();
        }
        for _ in 0..PAUSE {
            wait();
        }
    }
}
