// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The pins, by their names and by what the boards connect to them.

use esp32_pads::board::{Board, NameSpace, Sentence, Words};

#[doc(hidden)]
pub mod gate;

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[macro_use]
mod esp_hal;

pub mod feather;
pub mod arduino;
pub mod onboard;
pub mod huzzah32;
pub mod shields;

#[cfg(doc)]
pub mod pinout;

/// Stands for the Adafruit HUZZAH32 in types: whose pin a pin is. It has no values.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Huzzah32, esp32_pads::machine::Pin};
///
/// let pin: Pin<Huzzah32> = Pin::new("A0")?;
/// assert_eq!(pin.id(), "A0");
/// # Ok::<(), huzzah32_bsp::esp32_pads::machine::Error>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub enum Huzzah32 {}

// SAFETY: each pin is of a pad of the chip as the pin map has it, for users, and has its pad for itself.
unsafe impl Board for Huzzah32 {
    const NAME_SPACES: &'static [&'static NameSpace] = &[
        &feather::NAMES,
        &arduino::NAMES,
    ];
    const MORE_NAMES: &'static [&'static NameSpace] = &[&feather::MORE];
}

/// `machine.Pin` of MicroPython for the Adafruit HUZZAH32.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Level, machine::{Init, Pin}};
///
/// let pin = Pin::with("A0", Init::new(Pin::OUT).value(true))?;
/// assert_eq!(pin.value(), Level::High);
/// # Ok::<(), huzzah32_bsp::machine::Error>(()) }).unwrap();
/// ```
pub mod machine {
    pub use esp32_pads::machine::*;
    /// A pin by its name, as in MicroPython's `machine.Pin`.
    pub type Pin = esp32_pads::machine::Pin<super::Huzzah32>;
}

/// What the run-time errors say; the compiler says the same (`gate`).
static WORDS: Words = Words {
    output: Sentence {
        reason: "cannot be an output: its pad is input-only, without an output driver",
        instead: "pins that can be outputs: A0, A1, A5, SCK, MOSI, MISO, RX, TX, D21, D13, D12, D27, D33, D15, D32, D14, SCL, SDA",
    },
    pull: Sentence {
        reason: "cannot have a pull: its pad is input-only, without pull resistors",
        instead: "pins that can have a pull: A0, A1, A5, SCK, MOSI, MISO, RX, TX, D21, D13, D12, D27, D33, D15, D32, D14, SCL, SDA",
    },
    hold: Sentence {
        reason: "cannot hold its state: its pad is outside the RTC domain",
        instead: "pins that can hold: A0, A1, A2, A3, A4, A5, D13, D12, D27, D33, D15, D32, D14",
    },
    wake: Sentence {
        reason: "cannot wake the chip: its pad is outside the RTC domain",
        instead: "pins that can wake the chip: A0, A1, A2, A3, A4, A5, D13, D12, D27, D33, D15, D32, D14",
    },
};
