//! The expansion board's light blinks; while its button is pressed, the light stays on.
#![no_std]

use core::sync::atomic::{AtomicBool, Ordering};

use pycom_bsp::exp_board::{BUTTON, LED};
use pycom_bsp::interrupt::Event;
use pycom_bsp::trigger::{Falling, Rising};
use pycom_bsp::usage::{self, Watched};
use pycom_bsp::{Driver, Input, Level, Output, Pull};

/// What the button's interrupt knows and the program asks for.
static PRESSED: AtomicBool = AtomicBool::new(false);

/// The program: a light and a button.
#[derive(Debug)]
pub struct Blink {
    light: Output<LED>,
    _button: Driver<BUTTON, Watched<usage::Input>>,
}

impl Blink {
    /// Sets the pins up.
    pub fn new(light: LED, button: BUTTON) -> Self {
        // The light is on when its pin is low.
        let light = Output::new(light, Level::High);
        // The button connects its pin to ground, so the pin needs a pull-up.
        let button = Input::with_pull(button, Pull::Up);
        PRESSED.store(button.is_low(), Ordering::Relaxed);
        Self {
            light,
            _button: button.callback(Falling | Rising, button_moved),
        }
    }

    /// What there is to do, once each half period.
    pub fn tick(&mut self) {
        if PRESSED.load(Ordering::Relaxed) {
            self.light.set_low();
        } else {
            self.light.toggle();
        }
    }
}

fn button_moved(event: Event<BUTTON>) {
    PRESSED.store(event.level() == Level::Low, Ordering::Relaxed);
}
