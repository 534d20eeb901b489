// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The functions of the Music Maker FeatherWing.
//!
//! It is plugged into `feather`, which it passes on to the next shield.
//!
//! # Functions
//!
//! | function | pin | pad | what it is | needs |
//! |---|---|---|---|---|
//! | `DATA_CS` | `D33` | GPIO33 | XDCS, select of the decoder's data; active low | output |
//! | `DREQ` | `D15` | GPIO15 | the decoder wants more data; active high |  |
//! | `CARD_CS` | `D14` | GPIO14 | select of the card; active low | output |
//!
//! # Buses
//!
//! | bus | kind | lines | what it is |
//! |---|---|---|---|
//! | `DECODER` | SPI | sclk `SCK` (GPIO5), mosi `MOSI` (GPIO18), miso `MISO` (GPIO19), cs `D32` (GPIO32) | commands of the VS1053; its data and the card have selects of their own |
//!
//! Its picture: `pinout/shield-music_maker.svg`.
//!
//! ```
//! # huzzah32_bsp::sim::run(|_| {
//! use huzzah32_bsp::{Level, Output, huzzah32, shields::music_maker};
//!
//! let pin = Output::new(music_maker::DATA_CS::<huzzah32::Socket>::take()?, Level::High);
//! assert!(pin.is_high());
//! # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
//! ```
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use esp32_pads::board::Leaves;
use esp32_pads::{Taken, TypedPin, claim};

/// All pins that the Music Maker FeatherWing needs.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Input, huzzah32, shields::music_maker};
///
/// let pins = music_maker::Pins::take::<huzzah32::Socket>()?;
/// let pin = Input::new(pins.DATA_CS);
/// assert_eq!(pin.id(), "D33");
/// // All pins are taken now; the error names the first.
/// assert_eq!(music_maker::Pins::take::<huzzah32::Socket>().unwrap_err().pin(), "D33");
/// # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// `D33`: XDCS, select of the decoder's data; active low.
    pub DATA_CS: super::super::feather::D33,
    /// `D15`: the decoder wants more data; active high.
    pub DREQ: super::super::feather::D15,
    /// `D14`: select of the card; active low.
    pub CARD_CS: super::super::feather::D14,
    /// The SPI bus.
    pub DECODER: DECODER,
}

impl Pins {
    /// Takes all of the pins, or none of them. The board is a type, such as the `Socket` of its module. It must leave each of the pins free.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take<B>() -> Result<Self, Taken>
    where
        B: Leaves<super::super::feather::D33>
            + Leaves<super::super::feather::D15>
            + Leaves<super::super::feather::D14>
            + Leaves<super::super::feather::SCK>
            + Leaves<super::super::feather::MOSI>
            + Leaves<super::super::feather::MISO>
            + Leaves<super::super::feather::D32>,
    {
        claim(&[
            super::super::feather::D33::INFO,
            super::super::feather::D15::INFO,
            super::super::feather::D14::INFO,
            super::super::feather::SCK::INFO,
            super::super::feather::MOSI::INFO,
            super::super::feather::MISO::INFO,
            super::super::feather::D32::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::feather::D33>
            + Leaves<super::super::feather::D15>
            + Leaves<super::super::feather::D14>
            + Leaves<super::super::feather::SCK>
            + Leaves<super::super::feather::MOSI>
            + Leaves<super::super::feather::MISO>
            + Leaves<super::super::feather::D32>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            DATA_CS: super::super::feather::D33 { _private: () },
            DREQ: super::super::feather::D15 { _private: () },
            CARD_CS: super::super::feather::D14 { _private: () },
            DECODER: DECODER::all(),
        }
    }

    /// Gives all of the pins back, so that they can be taken again.
    pub fn free(self) {
        self.DATA_CS.free();
        self.DREQ.free();
        self.CARD_CS.free();
        self.DECODER.free();
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __shields_music_maker_pins as pins;

/// What the Music Maker FeatherWing connects to `D33`: XDCS, select of the decoder's data; active low.
pub type DATA_CS<B> = <B as Leaves<super::super::feather::D33>>::Pin;

/// The active level of [`DATA_CS`].
pub const DATA_CS_ACTIVE: esp32_pads::Level = esp32_pads::Level::Low;

/// What the Music Maker FeatherWing connects to `D15`: the decoder wants more data; active high.
pub type DREQ<B> = <B as Leaves<super::super::feather::D15>>::Pin;

/// The active level of [`DREQ`].
pub const DREQ_ACTIVE: esp32_pads::Level = esp32_pads::Level::High;

/// What the Music Maker FeatherWing connects to `D14`: select of the card; active low.
pub type CARD_CS<B> = <B as Leaves<super::super::feather::D14>>::Pin;

/// The active level of [`CARD_CS`].
pub const CARD_CS_ACTIVE: esp32_pads::Level = esp32_pads::Level::Low;

/// The lines of the SPI bus `DECODER` of the Music Maker FeatherWing: commands of the VS1053; its data and the card have selects of their own.
#[derive(Debug, PartialEq, Eq)]
pub struct DECODER {
    /// `SCK`, GPIO5.
    pub sclk: super::super::feather::SCK,
    /// `MOSI`, GPIO18.
    pub mosi: super::super::feather::MOSI,
    /// `MISO`, GPIO19.
    pub miso: super::super::feather::MISO,
    /// `D32`, GPIO32.
    pub cs: super::super::feather::D32,
}

impl DECODER {
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
            + Leaves<super::super::feather::D32>,
    {
        claim(&[
            super::super::feather::SCK::INFO,
            super::super::feather::MOSI::INFO,
            super::super::feather::MISO::INFO,
            super::super::feather::D32::INFO,
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
            + Leaves<super::super::feather::D32>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            sclk: super::super::feather::SCK { _private: () },
            mosi: super::super::feather::MOSI { _private: () },
            miso: super::super::feather::MISO { _private: () },
            cs: super::super::feather::D32 { _private: () },
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
