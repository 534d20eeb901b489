// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The pins of the LoPy: first generation; a late LoPy may be of the second.
//!
//! User pins: P0, P1, P3, P4, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23.
//!
//! The pads that the LoPy uses itself:
//!
//! | function | pin | pad | what it is |
//! |---|---|---|---|
//! | `RGB_LED` | `P2` | GPIO0 | WS2812 |
//! | `ANTENNA_SWITCH` | `GPIO16` | GPIO16 | selects the internal or the external antenna |
//! | `LORA_SCLK` | `P5` | GPIO5 | SPI clock of the radio |
//! | `LORA_MOSI` | `P6` | GPIO27 | SPI data to the radio |
//! | `LORA_MISO` | `P7` | GPIO19 | SPI data from the radio |
//! | `LORA_DIO` | `GPIO23` | GPIO23 | interrupt lines of the radio, joined |
//! | `LORA_NSS` | `GPIO17` | GPIO17 | SPI chip select of the radio, active low |
//! | `LORA_RESET` | `GPIO18` | GPIO18 | reset of the radio |
//!
//! Its buses:
//!
//! | bus | kind | lines | what it is |
//! |---|---|---|---|
//! | `LORA` | radio | sclk `LORA_SCLK` (GPIO5), mosi `LORA_MOSI` (GPIO27), miso `LORA_MISO` (GPIO19), nss `LORA_NSS` (GPIO17), dio `LORA_DIO` (GPIO23), reset `LORA_RESET` (GPIO18) | the LoRa radio |
//!
//! ```
//! # pycom_bsp::sim::run(|_| {
//! use pycom_bsp::{Input, Level, Output, lopy};
//!
//! let pin = Output::new(lopy::P3::take()?, Level::High);
//! assert!(pin.is_high());
//! // The board's own pins have the names of their functions.
//! let own = Input::new(lopy::RGB_LED::take()?);
//! assert_eq!(own.id(), "P2");
//! # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
//! ```
//!
//! This does not compile here, and the compiler says why:
//!
//! ```compile_fail,E0277
//! use pycom_bsp::lopy;
//!
//! let pin = lopy::P2::take();
//! ```
//!
//! # Chip revisions
//!
//! The LoPy has chip revision v0.0 or later. Errata that concern its pins:
//!
//! | erratum | revisions | what happens |
//! |---|---|---|
//! | CPU-3.3 | v0.0 | consecutive writes to one register of GPIO through the DPORT bus (0x3FF4_0000 and up) may be lost |
//! | CPU-3.10 | v0.0, v1.0, v1.1 | a register read through the DPORT bus may come back wrong while the other core reads 0x3FF0_0000 to 0x3FF1_EFFF |
//! | RTC-126 | v0.0; later ones: see the sheet | after a light sleep with RTC_PERIPH powered down, registers of the RTC domain may read wrong: hold and pulls of its pads are changed by what is read |
//! | ULP-3.19 | all | with RTC_PERIPH powered in deep sleep, which a wake-up of a pin by EXT0 needs, touch sensors and the ULP coprocessor do not work |
//! | GPIO-3.6 | all | the pull resistors of pads in the RTC domain obey RTC_IO alone, not IO_MUX |
//! | GPIO-3.11 | all | GPIO36 and GPIO39 read low for about 80 ns when certain RTC peripherals power up, such as the SAR ADC |
//! | GPIO-3.14 | all | an edge-triggered interrupt can be lost beside any other interrupt of the same group of pads |
//!
//! The drivers of `esp32-pads` work around those of their own register accesses. Firmware must accept the board's revision, [`MIN_CHIP_REVISION`].
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use esp32_pads::{Taken, TypedPin, claim};

#[doc(inline)]
pub use super::module::{
    P0, P1, P3, P4, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23,
};

/// What the LoPy connects to P2: WS2812.
pub type RGB_LED = super::module::P2;

/// What the LoPy connects to GPIO16: selects the internal or the external antenna.
pub type ANTENNA_SWITCH = super::onboard::GPIO16;

/// What the LoPy connects to P5: SPI clock of the radio.
pub type LORA_SCLK = super::module::P5;

/// What the LoPy connects to P6: SPI data to the radio.
pub type LORA_MOSI = super::module::P6;

/// What the LoPy connects to P7: SPI data from the radio.
pub type LORA_MISO = super::module::P7;

/// What the LoPy connects to GPIO23: interrupt lines of the radio, joined.
pub type LORA_DIO = super::onboard::GPIO23;

/// What the LoPy connects to GPIO17: SPI chip select of the radio, active low.
pub type LORA_NSS = super::onboard::GPIO17;

/// What the LoPy connects to GPIO18: reset of the radio.
pub type LORA_RESET = super::onboard::GPIO18;

/// All pins of the LoPy: the user pins, and the board's own pins by their functions.
///
/// ```
/// # pycom_bsp::sim::run(|_| {
/// use pycom_bsp::{Level, Output, lopy};
///
/// let pins = lopy::Pins::take()?;
/// let pin = Output::new(pins.P3, Level::High);
/// assert_eq!(pin.id(), "P3");
/// // All pins are taken now; the error names the first.
/// assert_eq!(lopy::Pins::take().unwrap_err().pin(), "P0");
/// # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// GPIO3 (`U0RXD`).
    pub P0: P0,
    /// GPIO1 (`U0TXD`).
    pub P1: P1,
    /// GPIO4.
    pub P3: P3,
    /// GPIO15 (`MTDO`).
    pub P4: P4,
    /// GPIO2.
    pub P8: P8,
    /// GPIO12 (`MTDI`).
    pub P9: P9,
    /// GPIO13 (`MTCK`).
    pub P10: P10,
    /// GPIO22.
    pub P11: P11,
    /// GPIO21.
    pub P12: P12,
    /// GPIO36.
    pub P13: P13,
    /// GPIO37.
    pub P14: P14,
    /// GPIO38.
    pub P15: P15,
    /// GPIO39.
    pub P16: P16,
    /// GPIO35.
    pub P17: P17,
    /// GPIO34.
    pub P18: P18,
    /// GPIO32.
    pub P19: P19,
    /// GPIO33.
    pub P20: P20,
    /// GPIO26.
    pub P21: P21,
    /// GPIO25.
    pub P22: P22,
    /// GPIO14 (`MTMS`).
    pub P23: P23,
    /// P2: WS2812.
    pub RGB_LED: RGB_LED,
    /// GPIO16: selects the internal or the external antenna.
    pub ANTENNA_SWITCH: ANTENNA_SWITCH,
    /// P5: SPI clock of the radio.
    pub LORA_SCLK: LORA_SCLK,
    /// P6: SPI data to the radio.
    pub LORA_MOSI: LORA_MOSI,
    /// P7: SPI data from the radio.
    pub LORA_MISO: LORA_MISO,
    /// GPIO23: interrupt lines of the radio, joined.
    pub LORA_DIO: LORA_DIO,
    /// GPIO17: SPI chip select of the radio, active low.
    pub LORA_NSS: LORA_NSS,
    /// GPIO18: reset of the radio.
    pub LORA_RESET: LORA_RESET,
}

impl Pins {
    /// Takes all of the pins, or none of them.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take() -> Result<Self, Taken> {
        claim(&[
            P0::INFO,
            P1::INFO,
            P3::INFO,
            P4::INFO,
            P8::INFO,
            P9::INFO,
            P10::INFO,
            P11::INFO,
            P12::INFO,
            P13::INFO,
            P14::INFO,
            P15::INFO,
            P16::INFO,
            P17::INFO,
            P18::INFO,
            P19::INFO,
            P20::INFO,
            P21::INFO,
            P22::INFO,
            P23::INFO,
            RGB_LED::INFO,
            ANTENNA_SWITCH::INFO,
            LORA_SCLK::INFO,
            LORA_MOSI::INFO,
            LORA_MISO::INFO,
            LORA_DIO::INFO,
            LORA_NSS::INFO,
            LORA_RESET::INFO,
        ])?;
        Ok(Self::all())
    }

    /// All of the pins, even if some of them are already taken.
    ///
    /// # Safety
    ///
    /// Nothing else may use any of the pins at the same time.
    #[must_use]
    pub const unsafe fn steal() -> Self {
        Self::all()
    }

    /// Gives all of the pins back, so that they can be taken again.
    pub fn free(self) {
        self.P0.free();
        self.P1.free();
        self.P3.free();
        self.P4.free();
        self.P8.free();
        self.P9.free();
        self.P10.free();
        self.P11.free();
        self.P12.free();
        self.P13.free();
        self.P14.free();
        self.P15.free();
        self.P16.free();
        self.P17.free();
        self.P18.free();
        self.P19.free();
        self.P20.free();
        self.P21.free();
        self.P22.free();
        self.P23.free();
        self.RGB_LED.free();
        self.ANTENNA_SWITCH.free();
        self.LORA_SCLK.free();
        self.LORA_MOSI.free();
        self.LORA_MISO.free();
        self.LORA_DIO.free();
        self.LORA_NSS.free();
        self.LORA_RESET.free();
    }

    const fn all() -> Self {
        Self {
            P0: P0 { _private: () },
            P1: P1 { _private: () },
            P3: P3 { _private: () },
            P4: P4 { _private: () },
            P8: P8 { _private: () },
            P9: P9 { _private: () },
            P10: P10 { _private: () },
            P11: P11 { _private: () },
            P12: P12 { _private: () },
            P13: P13 { _private: () },
            P14: P14 { _private: () },
            P15: P15 { _private: () },
            P16: P16 { _private: () },
            P17: P17 { _private: () },
            P18: P18 { _private: () },
            P19: P19 { _private: () },
            P20: P20 { _private: () },
            P21: P21 { _private: () },
            P22: P22 { _private: () },
            P23: P23 { _private: () },
            RGB_LED: RGB_LED { _private: () },
            ANTENNA_SWITCH: ANTENNA_SWITCH { _private: () },
            LORA_SCLK: LORA_SCLK { _private: () },
            LORA_MOSI: LORA_MOSI { _private: () },
            LORA_MISO: LORA_MISO { _private: () },
            LORA_DIO: LORA_DIO { _private: () },
            LORA_NSS: LORA_NSS { _private: () },
            LORA_RESET: LORA_RESET { _private: () },
        }
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __lopy_pins as pins;

/// The lines of `LORA` of the LoPy (radio): the LoRa radio.
pub type LORA = esp32_pads::parts::Radio<
    super::module::P5,
    super::module::P6,
    super::module::P7,
    super::onboard::GPIO17,
    super::onboard::GPIO23,
    super::onboard::GPIO18,
>;

/// The LoPy with a field for each thing that is connected to its pins; each pin is in one field. `R` are the other pins, or `()` if another board has them.
///
/// [`new`](Board::new) sets up the LEDs, which are then off, and the buttons. It does not change other pins.
///
/// ```
/// # pycom_bsp::sim::run(|_| {
/// use pycom_bsp::{Input, lopy};
///
/// let board = lopy::Board::take()?;
/// // A bus has its lines as pins, for a driver.
/// let line = Input::new(board.lora.sclk);
/// assert_eq!(line.id(), "P5");
/// # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub struct Board<R = super::module::UserPins<Pins>> {
    /// The lines of `LORA` (radio): the LoRa radio.
    pub lora: super::lopy::LORA,
    /// `RGB_LED`, P2: WS2812.
    pub rgb_led: super::module::P2,
    /// `ANTENNA_SWITCH`, GPIO16: selects the internal or the external antenna.
    pub antenna_switch: super::onboard::GPIO16,
    /// The pins that are left.
    pub pins: R,
}

impl Board {
    /// Takes the board.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken; then no pin is taken.
    pub fn take() -> Result<Self, Taken> {
        Ok(Self::new(Pins::take()?))
    }

    /// The board of its pins: those of [`Pins::take`] or, with `esp-hal`, those of `pins!`.
    #[must_use]
    pub fn new(pins: Pins) -> Self {
        let (board, pins) = super::module::Connector::split(pins);
        let Board {
            lora,
            rgb_led,
            antenna_switch,
            pins: (),
        } = board;
        Self {
            lora,
            rgb_led,
            antenna_switch,
            pins,
        }
    }
}

impl super::module::Connector for Pins {
    type P5 = esp32_pads::parts::Absent<P5>;
    type P6 = esp32_pads::parts::Absent<P6>;
    type P7 = esp32_pads::parts::Absent<P7>;
    type P12 = super::module::P12;
    type P17 = super::module::P17;
    type P18 = super::module::P18;
    type P19 = super::module::P19;
    type P20 = super::module::P20;
    type Board = Board<()>;

    fn split(self) -> (Board<()>, super::module::UserPins<Self>) {
        let board = Board {
            lora: esp32_pads::parts::Radio {
                sclk: self.LORA_SCLK,
                mosi: self.LORA_MOSI,
                miso: self.LORA_MISO,
                nss: self.LORA_NSS,
                dio: self.LORA_DIO,
                reset: self.LORA_RESET,
                busy: esp32_pads::parts::Absent::new(),
            },
            rgb_led: self.RGB_LED,
            antenna_switch: self.ANTENNA_SWITCH,
            pins: (),
        };
        let pins = super::module::UserPins {
            P0: self.P0,
            P1: self.P1,
            P3: self.P3,
            P4: self.P4,
            P5: esp32_pads::parts::Absent::new(),
            P6: esp32_pads::parts::Absent::new(),
            P7: esp32_pads::parts::Absent::new(),
            P8: self.P8,
            P9: self.P9,
            P10: self.P10,
            P11: self.P11,
            P12: self.P12,
            P13: self.P13,
            P14: self.P14,
            P15: self.P15,
            P16: self.P16,
            P17: self.P17,
            P18: self.P18,
            P19: self.P19,
            P20: self.P20,
            P21: self.P21,
            P22: self.P22,
            P23: self.P23,
        };
        (board, pins)
    }
}

/// Not a user pin of the LoPy, which uses it itself.
#[derive(Debug)]
pub struct P2 {
    _never: core::convert::Infallible,
}

impl P2 {
    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Errors
    ///
    /// None.
    pub fn take() -> Result<Self, Taken>
    where
        for<'a> Self: gate::Own<'a>,
    {
        <Self as gate::Own<'_>>::take()
    }

    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Safety
    ///
    /// No caller can meet it, because a call does not compile.
    #[must_use]
    pub unsafe fn steal() -> Self
    where
        for<'a> Self: gate::Own<'a>,
    {
        <Self as gate::Own<'_>>::steal()
    }
}

/// Not a user pin of the LoPy, which uses it itself.
#[derive(Debug)]
pub struct P5 {
    _never: core::convert::Infallible,
}

impl P5 {
    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Errors
    ///
    /// None.
    pub fn take() -> Result<Self, Taken>
    where
        for<'a> Self: gate::Own<'a>,
    {
        <Self as gate::Own<'_>>::take()
    }

    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Safety
    ///
    /// No caller can meet it, because a call does not compile.
    #[must_use]
    pub unsafe fn steal() -> Self
    where
        for<'a> Self: gate::Own<'a>,
    {
        <Self as gate::Own<'_>>::steal()
    }
}

// SAFETY: nothing meets the condition.
unsafe impl esp32_pads::parts::Exists for P5
where
    for<'a> Self: gate::Own<'a>,
{
    const INFO: &'static esp32_pads::board::PinInfo = <Self as gate::Own<'static>>::INFO;
}

/// Not a user pin of the LoPy, which uses it itself.
#[derive(Debug)]
pub struct P6 {
    _never: core::convert::Infallible,
}

impl P6 {
    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Errors
    ///
    /// None.
    pub fn take() -> Result<Self, Taken>
    where
        for<'a> Self: gate::Own<'a>,
    {
        <Self as gate::Own<'_>>::take()
    }

    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Safety
    ///
    /// No caller can meet it, because a call does not compile.
    #[must_use]
    pub unsafe fn steal() -> Self
    where
        for<'a> Self: gate::Own<'a>,
    {
        <Self as gate::Own<'_>>::steal()
    }
}

// SAFETY: nothing meets the condition.
unsafe impl esp32_pads::parts::Exists for P6
where
    for<'a> Self: gate::Own<'a>,
{
    const INFO: &'static esp32_pads::board::PinInfo = <Self as gate::Own<'static>>::INFO;
}

/// Not a user pin of the LoPy, which uses it itself.
#[derive(Debug)]
pub struct P7 {
    _never: core::convert::Infallible,
}

impl P7 {
    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Errors
    ///
    /// None.
    pub fn take() -> Result<Self, Taken>
    where
        for<'a> Self: gate::Own<'a>,
    {
        <Self as gate::Own<'_>>::take()
    }

    /// Does not compile; the compiler's message gives the reason.
    ///
    /// # Safety
    ///
    /// No caller can meet it, because a call does not compile.
    #[must_use]
    pub unsafe fn steal() -> Self
    where
        for<'a> Self: gate::Own<'a>,
    {
        <Self as gate::Own<'_>>::steal()
    }
}

// SAFETY: nothing meets the condition.
unsafe impl esp32_pads::parts::Exists for P7
where
    for<'a> Self: gate::Own<'a>,
{
    const INFO: &'static esp32_pads::board::PinInfo = <Self as gate::Own<'static>>::INFO;
}

/// The lowest chip revision of a LoPy, v0.0, as major × 100 + minor. Firmware must accept it: with `esp-hal`, set `ESP_HAL_CONFIG_MIN_CHIP_REVISION`.
pub const MIN_CHIP_REVISION: u16 = 0;

/// Facts about the LoPy, for programs that list its pins.
pub static VIEW: esp32_pads::board::View = esp32_pads::board::View {
    name: "LoPy",
    module: "lopy",
    pins: &[
        P0::INFO,
        P1::INFO,
        P3::INFO,
        P4::INFO,
        P8::INFO,
        P9::INFO,
        P10::INFO,
        P11::INFO,
        P12::INFO,
        P13::INFO,
        P14::INFO,
        P15::INFO,
        P16::INFO,
        P17::INFO,
        P18::INFO,
        P19::INFO,
        P20::INFO,
        P21::INFO,
        P22::INFO,
        P23::INFO,
    ],
    own: &[
        ("RGB_LED", RGB_LED::INFO),
        ("ANTENNA_SWITCH", ANTENNA_SWITCH::INFO),
        ("LORA_SCLK", LORA_SCLK::INFO),
        ("LORA_MOSI", LORA_MOSI::INFO),
        ("LORA_MISO", LORA_MISO::INFO),
        ("LORA_DIO", LORA_DIO::INFO),
        ("LORA_NSS", LORA_NSS::INFO),
        ("LORA_RESET", LORA_RESET::INFO),
    ],
    min_chip_revision: Some(MIN_CHIP_REVISION),
};

/// The type that stands for the LoPy as the board of a shield: see `shields`. It has no values.
#[derive(Debug)]
pub enum Socket {}

impl<P: gate::Left> esp32_pads::board::Leaves<P> for Socket {
    type Pin = P;
}

#[doc(hidden)]
#[allow(missing_docs)]
pub mod gate {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is not free on the LoPy, which uses it itself",
        label = "the board needs this pin itself",
        note = "its own pads: RGB_LED (P2), ANTENNA_SWITCH (GPIO16), LORA_SCLK (P5), LORA_MOSI (P6), LORA_MISO (P7), LORA_DIO (GPIO23), LORA_NSS (GPIO17), LORA_RESET (GPIO18); user pins: P0, P1, P3, P4, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23"
    )]
    pub trait Left {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P0 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P1 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P3 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P4 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P8 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P9 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P10 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P11 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P12 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P13 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P14 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P15 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P16 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P17 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P18 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P19 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P20 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P21 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P22 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::module::P23 {}
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is not a user pin of the LoPy, which uses it itself",
        label = "not available to user code",
        note = "its own pads: RGB_LED (P2), ANTENNA_SWITCH (GPIO16), LORA_SCLK (P5), LORA_MOSI (P6), LORA_MISO (P7), LORA_DIO (GPIO23), LORA_NSS (GPIO17), LORA_RESET (GPIO18); user pins: P0, P1, P3, P4, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23"
    )]
    pub trait Own<'a>: Sized {
        const INFO: &'static esp32_pads::board::PinInfo;
        fn take() -> Result<Self, esp32_pads::Taken>;
        fn steal() -> Self;
    }
}
