//! The HUZZAH32 Feather's red light winks: two short flashes, and a pause.
#![no_std]

use huzzah32_bsp::feather::LED;
use huzzah32_bsp::parts::{ActiveHigh, Led};

/// Whether the LED is on, a tenth of a second each.
const PATTERN: [bool; 10] = [
    true, false, true, false, false, false, false, false, false, false,
];

/// The program: an LED, and how far it is.
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

    /// What there is to do each tenth of a second.
    pub fn tick(&mut self) {
        if let Some(&on) = PATTERN.get(self.at) {
            self.led.set(on);
        }
        self.at = (self.at + 1) % PATTERN.len();
    }
}
