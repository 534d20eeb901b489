//! A relay on G9 stays on while the chip sleeps; the button on G17 wakes it.
#![no_std]

use pycom_bsp::exp_board::{BUTTON, G9};
use pycom_bsp::wakeup::Ext1;
use pycom_bsp::{Input, Level, Output, Pull};

/// The cause of this start of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The relay was off: power-on.
    Fresh,
    /// The relay was held on, by the program before a reset or a sleep.
    TakenOver {
        /// Whether the button woke the chip.
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
    /// Switches the relay on, or takes over a relay that is held on.
    pub fn new(relay: G9, button: BUTTON) -> (Self, Start) {
        // While the pad is held: the registers change, the pad does not.
        let mut relay = Output::new(relay, Level::High);
        let mut button = Input::with_pull(button, Pull::Up);
        // The program lost its state in the reset; the hardware still has the hold.
        let start = match relay.is_held() {
            true => Start::TakenOver {
                by_button: button.caused_wakeup(),
            },
            false => Start::Fresh,
        };
        // Now the registers match the state of the pads, so releasing them changes no level.
        relay.unhold();
        button.unhold();
        (Self { relay, button }, start)
    }

    /// Whether the button is pressed. A pressed button would end the sleep at once.
    pub fn is_pressed(&self) -> bool {
        self.button.is_low()
    }

    /// Holds the relay and arms the button: the last thing before deep sleep.
    pub fn prepare_for_sleep(&mut self) {
        self.relay.hold();
        // Only the pad's own pull-up keeps the button's line high.
        Ext1::all_low().pin(&mut self.button).keep_pulls().arm();
    }
}
