// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The pins, by their names and by what the boards connect to them.

use esp32_pads::TypedPin;
use esp32_pads::board::{Board, Messages, Names, Namespace};

#[doc(hidden)]
pub mod gate;

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[macro_use]
mod esp_hal;

pub mod exp_board;
pub mod fipy;
pub mod gpy;
pub mod lopy;
pub mod lopy4;
pub mod module;
pub mod onboard;
pub mod shields;
pub mod sipy;
pub mod wipy2;
pub mod wipy3;

#[cfg(doc)]
pub mod pinout;

#[cfg(doc)]
pub mod explore;

/// The type that stands for the Pycom ESP32 modules where a type names the board of a pin. It has no values.
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
    const NAMESPACES: &'static [&'static Namespace] = &[&module::NAMES, &exp_board::NAMES];
    const NAMES: Names = Names {
        pins: &[
            module::P0::INFO,
            module::P1::INFO,
            module::P2::INFO,
            module::P3::INFO,
            module::P4::INFO,
            module::P5::INFO,
            module::P6::INFO,
            module::P7::INFO,
            module::P8::INFO,
            module::P9::INFO,
            module::P10::INFO,
            module::P11::INFO,
            module::P12::INFO,
            module::P13::INFO,
            module::P14::INFO,
            module::P15::INFO,
            module::P16::INFO,
            module::P17::INFO,
            module::P18::INFO,
            module::P19::INFO,
            module::P20::INFO,
            module::P21::INFO,
            module::P22::INFO,
            module::P23::INFO,
        ],
        others: &[
            "G0",
            "G1",
            "G2",
            "G3",
            "G4",
            "G5",
            "G6",
            "G7",
            "G8",
            "G9",
            "G10",
            "G11",
            "G12",
            "G13",
            "G14",
            "G15",
            "G16",
            "G17",
            "G22",
            "G23",
            "G24",
            "G28",
            "G30",
            "G31",
            "LED",
            "BUTTON",
            "BATTERY",
            "UART_TX",
            "UART_RX",
            "UART_RTS",
            "UART_CTS",
            "SD_DAT0",
            "SD_CLK",
            "SD_CMD",
            "SAFE_BOOT",
        ],
        of: &[
            15, 1, 0, 16, 14, 13, 19, 20, 21, 22, 23, 4, 5, 6, 7, 8, 9, 10, 11, 2, 3, 12, 18, 17,
            9, 10, 16, 1, 0, 20, 19, 8, 23, 4, 12,
        ],
    };
    const VIEWS: &'static [&'static esp32_pads::board::View] = &[
        &wipy2::VIEW,
        &wipy3::VIEW,
        &lopy::VIEW,
        &lopy4::VIEW,
        &sipy::VIEW,
        &gpy::VIEW,
        &fipy::VIEW,
    ];
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

/// Which pins the run-time errors name; the compiler names the same (`gate`).
static MESSAGES: Messages = Messages {
    output: "P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P19, P20, P21, P22, P23",
    pull: "P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P19, P20, P21, P22, P23",
    hold: "P2, P3, P4, P6, P8, P9, P10, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23",
    wake: "P2, P3, P4, P6, P8, P9, P10, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23",
};
