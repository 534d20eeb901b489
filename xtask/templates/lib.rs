//! The board's light blinks; while its button is pressed, the light stays on.
#![no_std]

use CRATE_bsp::header::{BUTTON, LED};
use CRATE_bsp::{Input, Level, Output, Pull, Taken};

/// The program: a light and a button.
#[derive(Debug)]
pub struct Blink {
    light: Output<LED>,
    button: Input<BUTTON>,
}

impl Blink {
    /// Takes the pins and sets them up.
    ///
    /// # Errors
    ///
    /// [`Taken`] when something else has one of the pins.
    pub fn new() -> Result<Self, Taken> {
        Ok(Self {
            light: Output::new(LED::take()?, Level::Low),
            // The button connects its pin to ground, so the pin needs a pull-up.
            button: Input::with_pull(BUTTON::take()?, Pull::Up),
        })
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
