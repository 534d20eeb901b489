// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The functions of the DS3231 FeatherWing.
//!
//! It is plugged into `feather`, which it passes on to the next shield.
//!
//! # Buses
//!
//! | bus | kind | lines | what it is |
//! |---|---|---|---|
//! | `I2C` | I2C | sda `SDA` (GPIO23), scl `SCL` (GPIO22) |  |
//!
//! # Devices
//!
//! | device | bus | address | what it is |
//! |---|---|---|---|
//! | DS3231 | `I2C` | 0x68 | precise real-time clock |
//!
//! Its picture: `pinout/shield-ds3231.svg`.
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use esp32_pads::board::Leaves;
use esp32_pads::{Taken, TypedPin, claim};

/// All pins that the DS3231 FeatherWing needs.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Input, huzzah32, shields::ds3231};
///
/// let pins = ds3231::Pins::take::<huzzah32::Socket>()?;
/// let pin = Input::new(pins.I2C.sda);
/// assert_eq!(pin.id(), "SDA");
/// // All pins are taken now; the error names the first.
/// assert_eq!(ds3231::Pins::take::<huzzah32::Socket>().unwrap_err().pin(), "SDA");
/// # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// The I2C bus.
    pub I2C: I2C,
}

impl Pins {
    /// Takes all of the pins, or none of them. The board is a type, such as the `Socket` of its module. It must leave each of the pins free.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take<B>() -> Result<Self, Taken>
    where
        B: Leaves<super::super::feather::SDA> + Leaves<super::super::feather::SCL>,
    {
        claim(&[
            super::super::feather::SDA::INFO,
            super::super::feather::SCL::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::feather::SDA> + Leaves<super::super::feather::SCL>,
    {
        self
    }

    const fn all() -> Self {
        Self { I2C: I2C::all() }
    }

    /// Gives all of the pins back, so that they can be taken again.
    pub fn free(self) {
        self.I2C.free();
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __shields_ds3231_pins as pins;

/// The lines of the I2C bus `I2C` of the DS3231 FeatherWing.
#[derive(Debug, PartialEq, Eq)]
pub struct I2C {
    /// `SDA`, GPIO23.
    pub sda: super::super::feather::SDA,
    /// `SCL`, GPIO22.
    pub scl: super::super::feather::SCL,
}

impl I2C {
    /// Takes all of the pins, or none of them. The board is a type, such as the `Socket` of its module. It must leave each of the pins free.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take<B>() -> Result<Self, Taken>
    where
        B: Leaves<super::super::feather::SDA> + Leaves<super::super::feather::SCL>,
    {
        claim(&[
            super::super::feather::SDA::INFO,
            super::super::feather::SCL::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::feather::SDA> + Leaves<super::super::feather::SCL>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            sda: super::super::feather::SDA { _private: () },
            scl: super::super::feather::SCL { _private: () },
        }
    }

    /// Gives the pins back: then they can be taken again.
    pub fn free(self) {
        self.sda.free();
        self.scl.free();
    }
}

/// The address of the DS3231 on [`I2C`]: precise real-time clock.
pub const DS3231_ADDRESS: u8 = 0x68;
