//! The expansion board's LED blinks; while its button is pressed, the LED stays on.
#![no_std]

use core::sync::atomic::{AtomicBool, Ordering};

use pycom_bsp::exp_board::{BUTTON, LED};
use pycom_bsp::interrupt::PinEvent;
use pycom_bsp::mode::{self, WithCallback};
use pycom_bsp::parts::{ActiveLow, Button, Led};

/// The state that the button's interrupt shares with the program.
static PRESSED: AtomicBool = AtomicBool::new(false);

/// The program: an LED and a button.
#[derive(Debug)]
pub struct Blink {
    led: Led<LED, ActiveLow>,
    _button: Button<BUTTON, ActiveLow, WithCallback<mode::Input>>,
}

impl Blink {
    /// The program, with the LED and the button of a board.
    pub fn new(led: Led<LED, ActiveLow>, button: Button<BUTTON, ActiveLow>) -> Self {
        PRESSED.store(button.is_pressed(), Ordering::Relaxed);
        Self {
            led,
            _button: button.on_change(button_moved),
        }
    }

    /// The work of each half period.
    pub fn tick(&mut self) {
        if PRESSED.load(Ordering::Relaxed) {
            self.led.on();
        } else {
            self.led.toggle();
        }
    }
}

fn button_moved(event: PinEvent<BUTTON>) {
    let pressed = Button::<BUTTON, ActiveLow>::was_pressed(&event);
    PRESSED.store(pressed, Ordering::Relaxed);
}
