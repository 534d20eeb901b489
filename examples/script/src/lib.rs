//! A MicroPython script, ported line by line: each line of Python stands above its Rust.
//!
//! ```python
#![doc = include_str!("../script.py")]
//! ```
//!
//! `cargo micropython examples/script/script.py --stimulus examples/script/stimulus.yaml --until 5s --port script` runs the script and this
//! port, and compares what they do to the pins.
#![no_std]

use core::sync::atomic::{AtomicU32, Ordering};

use pycom_bsp::machine::{Error, Event, Init, Pin};

// presses = 0
static PRESSES: AtomicU32 = AtomicU32::new(0);

// def pressed(pin): presses += 1
fn pressed(_: Event) {
    PRESSES.fetch_add(1, Ordering::Relaxed);
}

/// The script's global variables.
#[derive(Debug)]
pub struct Script {
    led: Pin,
    button: Pin,
}

impl Script {
    /// The part of the script that runs once.
    ///
    /// # Errors
    ///
    /// If one of the pins is already taken.
    pub fn start() -> Result<Self, Error> {
        // led = Pin('G16', mode=Pin.OUT, value=1)
        let led = Pin::with("G16", Init::new(Pin::OUT).value(true))?;
        // button = Pin('G17', mode=Pin.IN, pull=Pin.PULL_UP)
        let mut button = Pin::with("G17", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
        // button.callback(Pin.IRQ_FALLING, pressed)
        button.callback(Pin::IRQ_FALLING, pressed)?;
        Ok(Self { led, button })
    }

    /// The body of the script's loop.
    pub fn step(&mut self) {
        // if button() == 0:
        if !self.button.reader()() {
            // led.value(0)
            self.led.set_value(false);
        } else {
            // led.toggle()
            self.led.toggle();
        }
    }

    /// How often the button was pressed.
    pub fn presses() -> u32 {
        PRESSES.load(Ordering::Relaxed)
    }
}
