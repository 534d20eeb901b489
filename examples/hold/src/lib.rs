//! A relay on G9 stays on while the chip sleeps; the button on G17 wakes it.
#![no_std]

use pycom_bsp::exp_board::{BUTTON, G9};
use pycom_bsp::wakeup::Ext1;
use pycom_bsp::{Input, Level, Output, Pull};

/// What this start of the program follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The relay was off: power-on.
    Fresh,
    /// The relay was held on, by the program before a reset or a sleep.
    TakenOver {
        /// Whether the button ended the sleep.
        by_button: bool,
    },
}

/// The program: a relay and a button.
#[derive(Debug)]
pub struct Night {
    relay: Output<G9>,
    button: Input<BUTTON>,
}

impl Night {
    /// Switches the relay on, or takes it over as it is.
    pub fn new(relay: G9, button: BUTTON) -> (Self, Start) {
        // Behind the hold: the registers are set up while the pad stays as it is.
        let mut relay = Output::new(relay, Level::High);
        let mut button = Input::with_pull(button, Pull::Up);
        // The hardware remembers the hold, where the program does not.
        let start = match relay.is_held() {
            true => Start::TakenOver {
                by_button: button.has_woken(),
            },
            false => Start::Fresh,
        };
        // Now the registers say what the pad does already, so the wires do not move.
        relay.release();
        button.release();
        (Self { relay, button }, start)
    }

    /// Whether the button is pressed. While it is, sleep would end at once.
    pub fn is_pressed(&self) -> bool {
        self.button.is_low()
    }

    /// Holds the relay and arms the button: the last thing before deep sleep.
    pub fn prepare_for_sleep(&mut self) {
        self.relay.hold();
        // Nothing but the pad's own resistor keeps the button's wire high.
        Ext1::all_low().pin(&mut self.button).keep_pulls().arm();
    }
}
