//! The board's light blinks; while its button is pressed, the light stays on.
#![no_std]

use CRATE_bsp::header::{BUTTON, LED};
use CRATE_bsp::{Input, Level, Output, Pull};

/// The program: a light and a button.
#[derive(Debug)]
pub struct Blink {
    light: Output<LED>,
    button: Input<BUTTON>,
}

impl Blink {
    /// Sets the pins up.
    pub fn new(light: LED, button: BUTTON) -> Self {
        Self {
            light: Output::new(light, Level::Low),
            // The button connects its pin to ground, so the pin needs a pull-up.
            button: Input::with_pull(button, Pull::Up),
        }
    }

    /// What there is to do, once each half period.
    pub fn tick(&mut self) {
        if self.button.is_low() {
            self.light.set_high();
        } else {
            self.light.toggle();
        }
    }
}
