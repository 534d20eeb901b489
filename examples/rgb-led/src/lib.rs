//! The RGB LED of a Pycom module, a WS2812 on P2, cycles through the colours.
#![no_std]

#[cfg(not(target_arch = "xtensa"))]
pub mod bench;

use smart_leds::hsv::{Hsv, hsv2rgb};
use smart_leds::{RGB8, SmartLedsWrite, brightness, gamma};

/// Brightness of the LED, out of 255. Full brightness dazzles, and takes up to 60 mA.
const BRIGHTNESS: u8 = 24;

/// An LED that cycles through the colours.
#[derive(Debug)]
pub struct Wheel<L> {
    led: L,
    hue: u8,
}

impl<L: SmartLedsWrite<Color = RGB8>> Wheel<L> {
    /// Starts at red. The LED stays off until the first step.
    pub fn new(led: L) -> Self {
        Self { led, hue: 0 }
    }

    /// Shows the next of `colours` colours of the cycle.
    ///
    /// # Errors
    ///
    /// The errors of the LED's driver.
    pub fn turn(&mut self, colours: u8) -> Result<(), L::Error> {
        let colour = hsv2rgb(Hsv {
            hue: self.hue,
            sat: 255,
            val: 255,
        });
        self.hue = self.hue.wrapping_add(255 / colours.max(1));
        self.led
            .write(brightness(gamma([colour].into_iter()), BRIGHTNESS))
    }
}
