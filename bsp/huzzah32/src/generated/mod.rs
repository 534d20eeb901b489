// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The pins, by their names and by what the boards connect to them.

use esp32_pads::TypedPin;
use esp32_pads::board::{Board, Messages, Names, Namespace};

#[doc(hidden)]
pub mod gate;

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[macro_use]
mod esp_hal;

pub mod arduino;
pub mod feather;
pub mod huzzah32;
pub mod onboard;
pub mod shields;

#[cfg(doc)]
pub mod pinout;

#[cfg(doc)]
pub mod explore;

/// The type that stands for the Adafruit HUZZAH32 where a type names the board of a pin. It has no values.
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
    const NAMESPACES: &'static [&'static Namespace] = &[&feather::NAMES, &arduino::NAMES];
    const NAMES: Names = Names {
        pins: &[
            feather::A0::INFO,
            feather::A1::INFO,
            feather::A2::INFO,
            feather::A3::INFO,
            feather::A4::INFO,
            feather::A5::INFO,
            feather::SCK::INFO,
            feather::MOSI::INFO,
            feather::MISO::INFO,
            feather::RX::INFO,
            feather::TX::INFO,
            feather::D21::INFO,
            feather::D13::INFO,
            feather::D12::INFO,
            feather::D27::INFO,
            feather::D33::INFO,
            feather::D15::INFO,
            feather::D32::INFO,
            feather::D14::INFO,
            feather::SCL::INFO,
            feather::SDA::INFO,
        ],
        others: &["A6", "A7", "A8", "A9", "A10", "A11", "A12", "LED"],
        of: &[18, 17, 16, 15, 14, 13, 12, 12],
    };
    const VIEWS: &'static [&'static esp32_pads::board::View] = &[&huzzah32::VIEW];
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

/// Which pins the run-time errors name; the compiler names the same (`gate`).
static MESSAGES: Messages = Messages {
    output: "A0, A1, A5, SCK, MOSI, MISO, RX, TX, D21, D13, D12, D27, D33, D15, D32, D14, SCL, SDA",
    pull: "A0, A1, A5, SCK, MOSI, MISO, RX, TX, D21, D13, D12, D27, D33, D15, D32, D14, SCL, SDA",
    hold: "A0, A1, A2, A3, A4, A5, D13, D12, D27, D33, D15, D32, D14",
    wake: "A0, A1, A2, A3, A4, A5, D13, D12, D27, D33, D15, D32, D14",
};
