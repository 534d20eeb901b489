// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The pins, by their names and by what the boards connect to them.

use esp32_pads::board::{Board, NameSpace, Sentence, Words};

#[doc(hidden)]
pub mod gate;

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[macro_use]
mod esp_hal;

pub mod module;
pub mod exp_board;
pub mod onboard;
pub mod wipy2;
pub mod wipy3;
pub mod lopy;
pub mod lopy4;
pub mod sipy;
pub mod gpy;
pub mod fipy;
pub mod shields;

#[cfg(doc)]
pub mod pinout;

/// Stands for the Pycom ESP32 modules in types: whose pin a pin is. It has no values.
///
/// ```
/// # pycom_bsp::sim::run(|_| {
/// use pycom_bsp::{Pycom, esp32_pads::machine::Pin};
///
/// let pin: Pin<Pycom> = Pin::new("P0")?;
/// assert_eq!(pin.id(), "P0");
/// # Ok::<(), pycom_bsp::esp32_pads::machine::Error>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub enum Pycom {}

// SAFETY: each pin is of a pad of the chip as the pin map has it, for users, and has its pad for itself.
unsafe impl Board for Pycom {
    const NAME_SPACES: &'static [&'static NameSpace] = &[
        &module::NAMES,
        &exp_board::NAMES,
    ];
    const MORE_NAMES: &'static [&'static NameSpace] = &[&exp_board::MORE];
}

/// `machine.Pin` of MicroPython for the Pycom ESP32 modules.
///
/// ```
/// # pycom_bsp::sim::run(|_| {
/// use pycom_bsp::{Level, machine::{Init, Pin}};
///
/// let pin = Pin::with("P3", Init::new(Pin::OUT).value(true))?;
/// assert_eq!(pin.value(), Level::High);
/// # Ok::<(), pycom_bsp::machine::Error>(()) }).unwrap();
/// ```
pub mod machine {
    pub use esp32_pads::machine::*;
    /// A pin by its name, as in MicroPython's `machine.Pin`.
    pub type Pin = esp32_pads::machine::Pin<super::Pycom>;
}

/// What the run-time errors say; the compiler says the same (`gate`).
static WORDS: Words = Words {
    output: Sentence {
        reason: "cannot be an output: its pad is input-only, without an output driver",
        instead: "pins that can be outputs: P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P19, P20, P21, P22, P23",
    },
    pull: Sentence {
        reason: "cannot have a pull: its pad is input-only, without pull resistors",
        instead: "pins that can have a pull: P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P19, P20, P21, P22, P23",
    },
    hold: Sentence {
        reason: "cannot hold its state: its pad is outside the RTC domain",
        instead: "pins that can hold: P2, P3, P4, P6, P8, P9, P10, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23",
    },
    wake: Sentence {
        reason: "cannot wake the chip: its pad is outside the RTC domain",
        instead: "pins that can wake the chip: P2, P3, P4, P6, P8, P9, P10, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23",
    },
};
