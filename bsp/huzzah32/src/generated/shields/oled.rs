// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The functions of the FeatherWing OLED.
//!
//! It is plugged into `feather`, which it passes on to the next shield.
//!
//! # Functions
//!
//! | function | pin | pad | what it is | needs |
//! |---|---|---|---|---|
//! | `BUTTON_A` | `D15` | GPIO15 | to ground: use the pull-up; active low | pull |
//! | `BUTTON_B` | `D32` | GPIO32 | to ground: use the pull-up; active low | pull |
//! | `BUTTON_C` | `D14` | GPIO14 | to ground: use the pull-up; active low | pull |
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
//! | SSD1306 | `I2C` | 0x3c | display of 128 by 32 points |
//!
//! Its picture: `pinout/shield-oled.svg`.
//!
//! ```
//! # huzzah32_bsp::sim::run(|_| {
//! use huzzah32_bsp::{Level, Output, huzzah32, shields::oled};
//!
//! let pin = Output::new(oled::BUTTON_B::<huzzah32::Socket>::take()?, Level::High);
//! assert!(pin.is_high());
//! # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
//! ```
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use esp32_pads::board::Leaves;
use esp32_pads::{Taken, TypedPin, claim};

/// All pins that the FeatherWing OLED needs.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Input, huzzah32, shields::oled};
///
/// let pins = oled::Pins::take::<huzzah32::Socket>()?;
/// let pin = Input::new(pins.BUTTON_A);
/// assert_eq!(pin.id(), "D15");
/// // All pins are taken now; the error names the first.
/// assert_eq!(oled::Pins::take::<huzzah32::Socket>().unwrap_err().pin(), "D15");
/// # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// `D15`: to ground: use the pull-up; active low.
    pub BUTTON_A: super::super::feather::D15,
    /// `D32`: to ground: use the pull-up; active low.
    pub BUTTON_B: super::super::feather::D32,
    /// `D14`: to ground: use the pull-up; active low.
    pub BUTTON_C: super::super::feather::D14,
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
        B: Leaves<super::super::feather::D15>
            + Leaves<super::super::feather::D32>
            + Leaves<super::super::feather::D14>
            + Leaves<super::super::feather::SDA>
            + Leaves<super::super::feather::SCL>,
    {
        claim(&[
            super::super::feather::D15::INFO,
            super::super::feather::D32::INFO,
            super::super::feather::D14::INFO,
            super::super::feather::SDA::INFO,
            super::super::feather::SCL::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::feather::D15>
            + Leaves<super::super::feather::D32>
            + Leaves<super::super::feather::D14>
            + Leaves<super::super::feather::SDA>
            + Leaves<super::super::feather::SCL>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            BUTTON_A: super::super::feather::D15 { _private: () },
            BUTTON_B: super::super::feather::D32 { _private: () },
            BUTTON_C: super::super::feather::D14 { _private: () },
            I2C: I2C::all(),
        }
    }

    /// Gives all of the pins back, so that they can be taken again.
    pub fn free(self) {
        self.BUTTON_A.free();
        self.BUTTON_B.free();
        self.BUTTON_C.free();
        self.I2C.free();
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __shields_oled_pins as pins;

/// What the FeatherWing OLED connects to `D15`: to ground: use the pull-up; active low.
pub type BUTTON_A<B> = <B as Leaves<super::super::feather::D15>>::Pin;

/// The active level of [`BUTTON_A`].
pub const BUTTON_A_ACTIVE: esp32_pads::Level = esp32_pads::Level::Low;

/// What the FeatherWing OLED connects to `D32`: to ground: use the pull-up; active low.
pub type BUTTON_B<B> = <B as Leaves<super::super::feather::D32>>::Pin;

/// The active level of [`BUTTON_B`].
pub const BUTTON_B_ACTIVE: esp32_pads::Level = esp32_pads::Level::Low;

/// What the FeatherWing OLED connects to `D14`: to ground: use the pull-up; active low.
pub type BUTTON_C<B> = <B as Leaves<super::super::feather::D14>>::Pin;

/// The active level of [`BUTTON_C`].
pub const BUTTON_C_ACTIVE: esp32_pads::Level = esp32_pads::Level::Low;

/// The lines of the I2C bus `I2C` of the FeatherWing OLED.
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

/// The address of the SSD1306 on [`I2C`]: display of 128 by 32 points.
pub const SSD1306_ADDRESS: u8 = 0x3c;
