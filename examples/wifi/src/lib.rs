//! The expansion board's LED flashes once for each Wi-Fi network in reach, and then pauses.
#![no_std]

use pycom_bsp::exp_board::LED;
use pycom_bsp::{Level, Output};

/// The number of ticks for which the LED stays off after the last flash.
const PAUSE: u8 = 5;

/// An LED that shows a number as flashes.
#[derive(Debug)]
pub struct Flashes {
    led: Output<LED>,
}

impl Flashes {
    /// Sets the pin up, with the LED off. The LED is on when its pin is low.
    pub fn new(led: LED) -> Self {
        Self {
            led: Output::new(led, Level::High),
        }
    }

    /// Flashes `number` times and pauses. Calls `wait` after each tick; with some 200 ms a person can count the flashes.
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
