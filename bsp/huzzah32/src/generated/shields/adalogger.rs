// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The functions of the Adalogger FeatherWing.
//!
//! It is plugged into `feather`, which it passes on to the next shield.
//!
//! # Buses
//!
//! | bus | kind | lines | what it is |
//! |---|---|---|---|
//! | `I2C` | I2C | sda `SDA` (GPIO23), scl `SCL` (GPIO22) |  |
//! | `SD` | SPI | sclk `SCK` (GPIO5), mosi `MOSI` (GPIO18), miso `MISO` (GPIO19), cs `D33` (GPIO33) | card in SPI mode |
//!
//! # Devices
//!
//! | device | bus | address | what it is |
//! |---|---|---|---|
//! | PCF8523 | `I2C` | 0x68 | real-time clock |
//!
//! Its picture: `pinout/shield-adalogger.svg`.
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use esp32_pads::board::Leaves;
use esp32_pads::{Taken, TypedPin, claim};

/// All pins that the Adalogger FeatherWing needs.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Input, huzzah32, shields::adalogger};
///
/// let pins = adalogger::Pins::take::<huzzah32::Socket>()?;
/// let pin = Input::new(pins.I2C.sda);
/// assert_eq!(pin.id(), "SDA");
/// // All pins are taken now; the error names the first.
/// assert_eq!(adalogger::Pins::take::<huzzah32::Socket>().unwrap_err().pin(), "SDA");
/// # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// The I2C bus.
    pub I2C: I2C,
    /// The SPI bus.
    pub SD: SD,
}

impl Pins {
    /// Takes all of the pins, or none of them. The board is a type, such as the `Socket` of its module. It must leave each of the pins free.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take<B>() -> Result<Self, Taken>
    where
        B: Leaves<super::super::feather::SDA>
            + Leaves<super::super::feather::SCL>
            + Leaves<super::super::feather::SCK>
            + Leaves<super::super::feather::MOSI>
            + Leaves<super::super::feather::MISO>
            + Leaves<super::super::feather::D33>,
    {
        claim(&[
            super::super::feather::SDA::INFO,
            super::super::feather::SCL::INFO,
            super::super::feather::SCK::INFO,
            super::super::feather::MOSI::INFO,
            super::super::feather::MISO::INFO,
            super::super::feather::D33::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::feather::SDA>
            + Leaves<super::super::feather::SCL>
            + Leaves<super::super::feather::SCK>
            + Leaves<super::super::feather::MOSI>
            + Leaves<super::super::feather::MISO>
            + Leaves<super::super::feather::D33>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            I2C: I2C::all(),
            SD: SD::all(),
        }
    }

    /// Gives all of the pins back, so that they can be taken again.
    pub fn free(self) {
        self.I2C.free();
        self.SD.free();
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __shields_adalogger_pins as pins;

/// The lines of the I2C bus `I2C` of the Adalogger FeatherWing.
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

/// The lines of the SPI bus `SD` of the Adalogger FeatherWing: card in SPI mode.
#[derive(Debug, PartialEq, Eq)]
pub struct SD {
    /// `SCK`, GPIO5.
    pub sclk: super::super::feather::SCK,
    /// `MOSI`, GPIO18.
    pub mosi: super::super::feather::MOSI,
    /// `MISO`, GPIO19.
    pub miso: super::super::feather::MISO,
    /// `D33`, GPIO33.
    pub cs: super::super::feather::D33,
}

impl SD {
    /// Takes all of the pins, or none of them. The board is a type, such as the `Socket` of its module. It must leave each of the pins free.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take<B>() -> Result<Self, Taken>
    where
        B: Leaves<super::super::feather::SCK>
            + Leaves<super::super::feather::MOSI>
            + Leaves<super::super::feather::MISO>
            + Leaves<super::super::feather::D33>,
    {
        claim(&[
            super::super::feather::SCK::INFO,
            super::super::feather::MOSI::INFO,
            super::super::feather::MISO::INFO,
            super::super::feather::D33::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::feather::SCK>
            + Leaves<super::super::feather::MOSI>
            + Leaves<super::super::feather::MISO>
            + Leaves<super::super::feather::D33>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            sclk: super::super::feather::SCK { _private: () },
            mosi: super::super::feather::MOSI { _private: () },
            miso: super::super::feather::MISO { _private: () },
            cs: super::super::feather::D33 { _private: () },
        }
    }

    /// Gives the pins back: then they can be taken again.
    pub fn free(self) {
        self.sclk.free();
        self.mosi.free();
        self.miso.free();
        self.cs.free();
    }
}

/// The address of the PCF8523 on [`I2C`]: real-time clock.
pub const PCF8523_ADDRESS: u8 = 0x68;
