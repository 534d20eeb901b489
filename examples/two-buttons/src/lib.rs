//! An LED on G16; one button switches it on, another one off. The asynchronous program waits for both at once.
#![no_std]

use embassy_futures::select::{Either, select};
use pycom_bsp::exp_board::{BUTTON, G22, LED};
use pycom_bsp::{Input, Level, Output, Pull};

/// The program: an LED and two buttons to ground.
#[derive(Debug)]
pub struct Switch {
    light: Output<LED>,
    on: Input<BUTTON>,
    off: Input<G22>,
}

impl Switch {
    /// Sets the pins up, with the LED off.
    pub fn new(light: LED, on: BUTTON, off: G22) -> Self {
        Self {
            light: Output::new(light, Level::High),
            on: Input::with_pull(on, Pull::Up),
            off: Input::with_pull(off, Pull::Up),
        }
    }

    /// Waits for one of the buttons, and switches the LED.
    pub async fn step(&mut self) {
        let Self { light, on, off } = self;
        // The other wait is dropped, which disables its interrupt.
        match select(on.wait_for_falling_edge(), off.wait_for_falling_edge()).await {
            Either::First(()) => light.set_low(),
            Either::Second(()) => light.set_high(),
        }
    }

    /// Handles the buttons for ever.
    pub async fn run(mut self) -> ! {
        loop {
            self.step().await;
        }
    }
}
