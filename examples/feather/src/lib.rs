//! The red LED of the HUZZAH32 Feather flashes twice, then pauses, again and again.
#![no_std]

use huzzah32_bsp::feather::LED;
use huzzah32_bsp::parts::{ActiveHigh, Led};

/// Whether the LED is on, in steps of a tenth of a second.
const PATTERN: [bool; 10] = [
    true, false, true, false, false, false, false, false, false, false,
];

/// The program: an LED, and the present step.
#[derive(Debug)]
pub struct Wink {
    led: Led<LED, ActiveHigh>,
    at: usize,
}

impl Wink {
    /// The program with the board's LED.
    pub fn new(led: Led<LED, ActiveHigh>) -> Self {
        Self { led, at: 0 }
    }

    /// The work of each tenth of a second.
    pub fn tick(&mut self) {
        if let Some(&on) = PATTERN.get(self.at) {
            self.led.set(on);
        }
        self.at = (self.at + 1) % PATTERN.len();
    }
}
