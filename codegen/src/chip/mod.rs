//! What the chip is, from other sources than the pin map, to check the pin map against.
//!
//! Offsets and bits are those of the `esp32` PAC. It knows no pads, though: which GPIO belongs to which register of
//! RTC_IO, and what else a pad is, is from the TRM ("IO_MUX and GPIO Matrix") and the data sheet.
//!
//! Of the rest of the crate it may use nothing, and it knows nothing of pin maps.

mod analog;
mod errata;
mod name;
mod pac;
mod package;
mod pad;
mod strap;

pub use analog::Analog;
pub use errata::{Erratum, Revision};
pub(crate) use name::{gpio_name, gpio_number, is_pad, meant_pad};
#[cfg(feature = "svd")]
pub(crate) use pac::Field;
pub(crate) use pac::{Drive, Rtc};
pub use package::Package;
pub(crate) use package::{Carried, QUAD, is_of_memory};
pub(crate) use pad::{Chip, Pad, exists, is_led_out};
pub(crate) use strap::strap;
