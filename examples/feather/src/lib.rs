//! The HUZZAH32 Feather's red light winks: two short flashes, and a pause.
#![no_std]

use huzzah32_bsp::feather::LED;
use huzzah32_bsp::{Level, Output};

/// The levels of the light, a tenth of a second each; it is on when its pin is high.
const PATTERN: [bool; 10] = [
    true, false, true, false, false, false, false, false, false, false,
];

/// The program: a light, and how far it is.
#[derive(Debug)]
pub struct Wink {
    light: Output<LED>,
    at: usize,
}

impl Wink {
    /// Sets the pin up, the light off.
    pub fn new(light: LED) -> Self {
        Self {
            light: Output::new(light, Level::Low),
            at: 0,
        }
    }

    /// What there is to do each tenth of a second.
    pub fn tick(&mut self) {
        if let Some(&on) = PATTERN.get(self.at) {
            self.light.set_value(on);
        }
        self.at = (self.at + 1) % PATTERN.len();
    }
}
