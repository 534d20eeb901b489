//! What boards connect to pins, by what it does: an LED, a button, a battery, and the lines of buses.
//!
//! A generated board crate has them as fields of its `Board`, each with the polarity, the pull and the divider that its pin map says:
//!
//! ```
//! # esp32_pads::sim::run(|chip| {
//! use pycom_bsp::{exp_board, lopy4};
//!
//! // A LoPy4 on the expansion board; on the ESP32, `lopy4::pins!(peripherals)` instead of `take`.
//! let mut board = exp_board::Board::new(lopy4::Pins::take()?);
//! # chip.pin::<exp_board::BUTTON>().drive(esp32_pads::sim::Drive::Low);
//! if board.button.is_pressed() {
//!     board.led.on();
//! }
//! assert!(board.led.is_on());
//! # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
//! ```
//!
//! They are made of any pin too: `Led::<_, ActiveHigh>::new(P11::take()?)`. Like drivers they own their pins, have size zero, and
//! cost what the driver of the pin costs.
//!
//! A line that a bus of the board lacks is [`Absent`]: to use it as a pin does not compile.

// Owns what boards connect to pins. It may use `silicon`, `owner`, `interrupt` and `driver`; generated crates have its types as fields of their boards.
// `slot` is a place that may have a pin; `led`, `button` and `battery` have one each, `bundle` has those of buses.

mod battery;
mod bundle;
mod button;
mod led;
mod polarity;
mod slot;

pub use battery::{Battery, Divider};
pub use bundle::{I2c, Radio, Sd, Spi, Uart};
pub use button::Button;
pub use led::Led;
pub use polarity::{ActiveHigh, ActiveLow, Polarity};
pub use slot::{Absent, InUse, NotConnected, Slot};
#[doc(hidden)]
pub use slot::{Exists, Wired};
