// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The functions of the Pytrack 2.0X: second generation.
//!
//! It is plugged into `module`.
//!
//! # Functions
//!
//! | function | pin | pad | what it is | needs |
//! |---|---|---|---|---|
//! | `BUTTON` | `P14` | GPIO37 | labelled MCLR; its pull-up is the PIC's, which a program must switch on over I2C; active low |  |
//! | `ACCELEROMETER_INT` | `P13` | GPIO36 | interrupt of the accelerometer | wake-up |
//! | `SD_DAT0` | `P8` | GPIO2 | data line of the SD card |  |
//! | `SD_CLK` | `P23` | GPIO14 | clock of the SD card | output |
//! | `SD_CMD` | `P4` | GPIO15 | command line of the SD card |  |
//! | `PIC_WAKE` | `P9` | GPIO12 | wakes the PIC from its sleep; active high | output |
//!
//! # Buses
//!
//! | bus | kind | lines | what it is |
//! |---|---|---|---|
//! | `I2C` | I2C | sda `P22` (GPIO25), scl `P21` (GPIO26) | the sensors and the PIC; Pycom's library runs it at 100 kHz |
//!
//! # Devices
//!
//! | device | bus | address | what it is |
//! |---|---|---|---|
//! | PIC | `I2C` | 0x08 | the co-processor |
//! | LIS2HH12 | `I2C` | 0x1e | accelerometer |
//! | L76 | `I2C` | 0x10 | GNSS receiver |
//!
//! Its picture: `pinout/shield-pytrack2.svg`.
//!
//! ```
//! # pycom_bsp::sim::run(|_| {
//! use pycom_bsp::{Level, Output, shields::pytrack2, wipy2};
//!
//! let pin = Output::new(pytrack2::SD_CLK::<wipy2::Socket>::take()?, Level::High);
//! assert!(pin.is_high());
//! # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
//! ```
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use esp32_pads::board::Leaves;
use esp32_pads::{Taken, TypedPin, claim};

/// All pins that the Pytrack 2.0X needs.
///
/// ```
/// # pycom_bsp::sim::run(|_| {
/// use pycom_bsp::{Input, shields::pytrack2, wipy2};
///
/// let pins = pytrack2::Pins::take::<wipy2::Socket>()?;
/// let pin = Input::new(pins.BUTTON);
/// assert_eq!(pin.id(), "P14");
/// // All pins are taken now; the error names the first.
/// assert_eq!(pytrack2::Pins::take::<wipy2::Socket>().unwrap_err().pin(), "P14");
/// # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// `P14`: labelled MCLR; its pull-up is the PIC's, which a program must switch on over I2C; active low.
    pub BUTTON: super::super::module::P14,
    /// `P13`: interrupt of the accelerometer.
    pub ACCELEROMETER_INT: super::super::module::P13,
    /// `P8`: data line of the SD card.
    pub SD_DAT0: super::super::module::P8,
    /// `P23`: clock of the SD card.
    pub SD_CLK: super::super::module::P23,
    /// `P4`: command line of the SD card.
    pub SD_CMD: super::super::module::P4,
    /// `P9`: wakes the PIC from its sleep; active high.
    pub PIC_WAKE: super::super::module::P9,
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
        B: Leaves<super::super::module::P14>
            + Leaves<super::super::module::P13>
            + Leaves<super::super::module::P8>
            + Leaves<super::super::module::P23>
            + Leaves<super::super::module::P4>
            + Leaves<super::super::module::P9>
            + Leaves<super::super::module::P22>
            + Leaves<super::super::module::P21>,
    {
        claim(&[
            super::super::module::P14::INFO,
            super::super::module::P13::INFO,
            super::super::module::P8::INFO,
            super::super::module::P23::INFO,
            super::super::module::P4::INFO,
            super::super::module::P9::INFO,
            super::super::module::P22::INFO,
            super::super::module::P21::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::module::P14>
            + Leaves<super::super::module::P13>
            + Leaves<super::super::module::P8>
            + Leaves<super::super::module::P23>
            + Leaves<super::super::module::P4>
            + Leaves<super::super::module::P9>
            + Leaves<super::super::module::P22>
            + Leaves<super::super::module::P21>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            BUTTON: super::super::module::P14 { _private: () },
            ACCELEROMETER_INT: super::super::module::P13 { _private: () },
            SD_DAT0: super::super::module::P8 { _private: () },
            SD_CLK: super::super::module::P23 { _private: () },
            SD_CMD: super::super::module::P4 { _private: () },
            PIC_WAKE: super::super::module::P9 { _private: () },
            I2C: I2C::all(),
        }
    }

    /// Gives all of the pins back, so that they can be taken again.
    pub fn free(self) {
        self.BUTTON.free();
        self.ACCELEROMETER_INT.free();
        self.SD_DAT0.free();
        self.SD_CLK.free();
        self.SD_CMD.free();
        self.PIC_WAKE.free();
        self.I2C.free();
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __shields_pytrack2_pins as pins;

/// What the Pytrack 2.0X connects to `P14`: labelled MCLR; its pull-up is the PIC's, which a program must switch on over I2C; active low.
pub type BUTTON<B> = <B as Leaves<super::super::module::P14>>::Pin;

/// The active level of [`BUTTON`].
pub const BUTTON_ACTIVE: esp32_pads::Level = esp32_pads::Level::Low;

/// What the Pytrack 2.0X connects to `P13`: interrupt of the accelerometer.
pub type ACCELEROMETER_INT<B> = <B as Leaves<super::super::module::P13>>::Pin;

/// What the Pytrack 2.0X connects to `P8`: data line of the SD card.
pub type SD_DAT0<B> = <B as Leaves<super::super::module::P8>>::Pin;

/// What the Pytrack 2.0X connects to `P23`: clock of the SD card.
pub type SD_CLK<B> = <B as Leaves<super::super::module::P23>>::Pin;

/// What the Pytrack 2.0X connects to `P4`: command line of the SD card.
pub type SD_CMD<B> = <B as Leaves<super::super::module::P4>>::Pin;

/// What the Pytrack 2.0X connects to `P9`: wakes the PIC from its sleep; active high.
pub type PIC_WAKE<B> = <B as Leaves<super::super::module::P9>>::Pin;

/// The active level of [`PIC_WAKE`].
pub const PIC_WAKE_ACTIVE: esp32_pads::Level = esp32_pads::Level::High;

/// The lines of the I2C bus `I2C` of the Pytrack 2.0X: the sensors and the PIC; Pycom's library runs it at 100 kHz.
#[derive(Debug, PartialEq, Eq)]
pub struct I2C {
    /// `P22`, GPIO25.
    pub sda: super::super::module::P22,
    /// `P21`, GPIO26.
    pub scl: super::super::module::P21,
}

impl I2C {
    /// Takes all of the pins, or none of them. The board is a type, such as the `Socket` of its module. It must leave each of the pins free.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take<B>() -> Result<Self, Taken>
    where
        B: Leaves<super::super::module::P22> + Leaves<super::super::module::P21>,
    {
        claim(&[
            super::super::module::P22::INFO,
            super::super::module::P21::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::module::P22> + Leaves<super::super::module::P21>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            sda: super::super::module::P22 { _private: () },
            scl: super::super::module::P21 { _private: () },
        }
    }

    /// Gives the pins back: then they can be taken again.
    pub fn free(self) {
        self.sda.free();
        self.scl.free();
    }
}

/// The address of the PIC on [`I2C`]: the co-processor.
pub const PIC_ADDRESS: u8 = 0x08;

/// The address of the LIS2HH12 on [`I2C`]: accelerometer.
pub const LIS2HH12_ADDRESS: u8 = 0x1e;

/// The address of the L76 on [`I2C`]: GNSS receiver.
pub const L76_ADDRESS: u8 = 0x10;
