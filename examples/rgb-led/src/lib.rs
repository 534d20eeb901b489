//! The RGB LED of a Pycom module, a WS2812 on P2, goes round the colours.
#![no_std]

#[cfg(not(target_arch = "xtensa"))]
pub mod bench;

use smart_leds::hsv::{Hsv, hsv2rgb};
use smart_leds::{RGB8, SmartLedsWrite, brightness, gamma};

/// How bright the LED is, of 255. At full brightness it dazzles, and takes up to 60 mA.
const BRIGHTNESS: u8 = 24;

/// An LED that goes round the colours.
#[derive(Debug)]
pub struct Wheel<L> {
    led: L,
    hue: u8,
}

impl<L: SmartLedsWrite<Color = RGB8>> Wheel<L> {
    /// A wheel that begins at red. The LED shows nothing yet.
    pub fn new(led: L) -> Self {
        Self { led, hue: 0 }
    }

    /// Shows the next of `colours` colours on the way round.
    ///
    /// # Errors
    ///
    /// Those of the LED's driver.
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
