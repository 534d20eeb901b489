// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The functions of the Expansion Board 3: versions 3.0 and 3.1.
//!
//! It is plugged into `module`, and carries the names of [`exp_board`](super::super::exp_board).
//!
//! # Functions
//!
//! | function | pin | pad | what it is | needs |
//! |---|---|---|---|---|
//! | `LED` | `G16` | GPIO12 | the jumper LED disconnects it; active low | output |
//! | `BUTTON` | `G17` | GPIO13 | to ground: use the pull-up; active low | pull, shared |
//! | `BATTERY` | `G3` | GPIO39 | the battery's voltage (v3); 2 times the pin's voltage, through 1M/1M | ADC |
//! | `UART_TX` | `G1` | GPIO1 | transmit line of the USB serial port |  |
//! | `UART_RX` | `G2` | GPIO3 | receive line of the USB serial port |  |
//! | `UART_RTS` | `G7` | GPIO33 | request to send of the USB serial port; the jumper RTS disconnects it | optional |
//! | `UART_CTS` | `G6` | GPIO32 | clear to send of the USB serial port; the jumper CTS disconnects it | optional |
//! | `SD_DAT0` | `G15` | GPIO2 | data line of the SD card; high when running from a battery |  |
//! | `SD_CLK` | `G10` | GPIO14 | clock of the SD card | output |
//! | `SD_CMD` | `G11` | GPIO15 | command line of the SD card |  |
//! | `SAFE_BOOT` | `G28` | GPIO21 | button to 3V3 (v3 on), which Pycom's firmware looks at after a reset; active high | optional |
//!
//! # Buses
//!
//! | bus | kind | lines | what it is |
//! |---|---|---|---|
//! | `UART` | UART | tx `UART_TX` (GPIO1), rx `UART_RX` (GPIO3), rts `UART_RTS` (GPIO33), cts `UART_CTS` (GPIO32) | the USB serial port |
//! | `SD` | SD | clk `SD_CLK` (GPIO14), cmd `SD_CMD` (GPIO15), dat0 `SD_DAT0` (GPIO2) | the SD card, with one data line |
//!
//! Its picture: `pinout/shield-expansion_board_3.svg`.
//!
//! ```
//! # pycom_bsp::sim::run(|_| {
//! use pycom_bsp::{Level, Output, shields::expansion_board_3, wipy2};
//!
//! let pin = Output::new(expansion_board_3::BUTTON::<wipy2::Socket>::take()?, Level::High);
//! assert!(pin.is_high());
//! # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
//! ```
//!
//! This does not compile, because the FiPy needs the pin itself:
//!
//! ```compile_fail,E0277
//! use pycom_bsp::{fipy, shields::expansion_board_3};
//!
//! let pin = expansion_board_3::UART_RTS::<fipy::Socket>::take();
//! ```
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use esp32_pads::board::Leaves;
use esp32_pads::{Taken, TypedPin, claim};

/// All pins that the Expansion Board 3 needs.
///
/// ```
/// # pycom_bsp::sim::run(|_| {
/// use pycom_bsp::{Input, shields::expansion_board_3, wipy2};
///
/// let pins = expansion_board_3::Pins::take::<wipy2::Socket>()?;
/// let pin = Input::new(pins.LED);
/// assert_eq!(pin.id(), "P9");
/// // All pins are taken now; the error names the first.
/// assert_eq!(expansion_board_3::Pins::take::<wipy2::Socket>().unwrap_err().pin(), "P9");
/// # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// `G16`: the jumper LED disconnects it; active low.
    pub LED: super::super::module::P9,
    /// `G17`: to ground: use the pull-up; active low.
    pub BUTTON: super::super::module::P10,
    /// `G3`: the battery's voltage (v3); 2 times the pin's voltage, through 1M/1M.
    pub BATTERY: super::super::module::P16,
    /// The UART bus.
    pub UART: UART,
    /// The SD bus.
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
        B: Leaves<super::super::module::P9>
            + Leaves<super::super::module::P10>
            + Leaves<super::super::module::P16>
            + Leaves<super::super::module::P1>
            + Leaves<super::super::module::P0>
            + Leaves<super::super::module::P23>
            + Leaves<super::super::module::P4>
            + Leaves<super::super::module::P8>,
    {
        claim(&[
            super::super::module::P9::INFO,
            super::super::module::P10::INFO,
            super::super::module::P16::INFO,
            super::super::module::P1::INFO,
            super::super::module::P0::INFO,
            super::super::module::P23::INFO,
            super::super::module::P4::INFO,
            super::super::module::P8::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::module::P9>
            + Leaves<super::super::module::P10>
            + Leaves<super::super::module::P16>
            + Leaves<super::super::module::P1>
            + Leaves<super::super::module::P0>
            + Leaves<super::super::module::P23>
            + Leaves<super::super::module::P4>
            + Leaves<super::super::module::P8>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            LED: super::super::module::P9 { _private: () },
            BUTTON: super::super::module::P10 { _private: () },
            BATTERY: super::super::module::P16 { _private: () },
            UART: UART::all(),
            SD: SD::all(),
        }
    }

    /// Gives all of the pins back, so that they can be taken again.
    pub fn free(self) {
        self.LED.free();
        self.BUTTON.free();
        self.BATTERY.free();
        self.UART.free();
        self.SD.free();
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __shields_expansion_board_3_pins as pins;

/// What the Expansion Board 3 connects to `G16`: the jumper LED disconnects it; active low.
pub type LED<B> = <B as Leaves<super::super::module::P9>>::Pin;

/// The active level of [`LED`].
pub const LED_ACTIVE: esp32_pads::Level = esp32_pads::Level::Low;

/// What the Expansion Board 3 connects to `G17`: to ground: use the pull-up; active low.
pub type BUTTON<B> = <B as Leaves<super::super::module::P10>>::Pin;

/// The active level of [`BUTTON`].
pub const BUTTON_ACTIVE: esp32_pads::Level = esp32_pads::Level::Low;

/// What the Expansion Board 3 connects to `G3`: the battery's voltage (v3); 2 times the pin's voltage, through 1M/1M.
pub type BATTERY<B> = <B as Leaves<super::super::module::P16>>::Pin;

/// The divider in front of [`BATTERY`], in ohms: the resistor to the measured voltage, and the one to ground.
pub const BATTERY_DIVIDER: (u32, u32) = (1000000, 1000000);

/// What the Expansion Board 3 connects to `G1`: transmit line of the USB serial port.
pub type UART_TX<B> = <B as Leaves<super::super::module::P1>>::Pin;

/// What the Expansion Board 3 connects to `G2`: receive line of the USB serial port.
pub type UART_RX<B> = <B as Leaves<super::super::module::P0>>::Pin;

/// What the Expansion Board 3 connects to `G7`: request to send of the USB serial port; the jumper RTS disconnects it.
///
/// Not in [`Pins`], because the shield works without it.
pub type UART_RTS<B> = <B as Leaves<super::super::module::P20>>::Pin;

/// What the Expansion Board 3 connects to `G6`: clear to send of the USB serial port; the jumper CTS disconnects it.
///
/// Not in [`Pins`], because the shield works without it.
pub type UART_CTS<B> = <B as Leaves<super::super::module::P19>>::Pin;

/// What the Expansion Board 3 connects to `G15`: data line of the SD card; high when running from a battery.
pub type SD_DAT0<B> = <B as Leaves<super::super::module::P8>>::Pin;

/// What the Expansion Board 3 connects to `G10`: clock of the SD card.
pub type SD_CLK<B> = <B as Leaves<super::super::module::P23>>::Pin;

/// What the Expansion Board 3 connects to `G11`: command line of the SD card.
pub type SD_CMD<B> = <B as Leaves<super::super::module::P4>>::Pin;

/// What the Expansion Board 3 connects to `G28`: button to 3V3 (v3 on), which Pycom's firmware looks at after a reset; active high.
///
/// Not in [`Pins`], because the shield works without it.
pub type SAFE_BOOT<B> = <B as Leaves<super::super::module::P12>>::Pin;

/// The active level of [`SAFE_BOOT`].
pub const SAFE_BOOT_ACTIVE: esp32_pads::Level = esp32_pads::Level::High;

/// The lines of the UART bus `UART` of the Expansion Board 3: the USB serial port.
#[derive(Debug, PartialEq, Eq)]
pub struct UART {
    /// `UART_TX`, GPIO1 (`U0TXD`).
    pub tx: super::super::module::P1,
    /// `UART_RX`, GPIO3 (`U0RXD`).
    pub rx: super::super::module::P0,
}

impl UART {
    /// Takes all of the pins, or none of them. The board is a type, such as the `Socket` of its module. It must leave each of the pins free.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take<B>() -> Result<Self, Taken>
    where
        B: Leaves<super::super::module::P1> + Leaves<super::super::module::P0>,
    {
        claim(&[
            super::super::module::P1::INFO,
            super::super::module::P0::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::module::P1> + Leaves<super::super::module::P0>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            tx: super::super::module::P1 { _private: () },
            rx: super::super::module::P0 { _private: () },
        }
    }

    /// Gives the pins back: then they can be taken again.
    pub fn free(self) {
        self.tx.free();
        self.rx.free();
    }
}

/// The lines of the SD bus `SD` of the Expansion Board 3: the SD card, with one data line.
#[derive(Debug, PartialEq, Eq)]
pub struct SD {
    /// `SD_CLK`, GPIO14 (`MTMS`).
    pub clk: super::super::module::P23,
    /// `SD_CMD`, GPIO15 (`MTDO`).
    pub cmd: super::super::module::P4,
    /// `SD_DAT0`, GPIO2.
    pub dat0: super::super::module::P8,
}

impl SD {
    /// Takes all of the pins, or none of them. The board is a type, such as the `Socket` of its module. It must leave each of the pins free.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take<B>() -> Result<Self, Taken>
    where
        B: Leaves<super::super::module::P23>
            + Leaves<super::super::module::P4>
            + Leaves<super::super::module::P8>,
    {
        claim(&[
            super::super::module::P23::INFO,
            super::super::module::P4::INFO,
            super::super::module::P8::INFO,
        ])?;
        Ok(Self::all())
    }

    /// The same pins, with a check at compile time that the board leaves each of them free. For `Pins` that are made from taken pins.
    #[must_use]
    pub const fn on<B>(self) -> Self
    where
        B: Leaves<super::super::module::P23>
            + Leaves<super::super::module::P4>
            + Leaves<super::super::module::P8>,
    {
        self
    }

    const fn all() -> Self {
        Self {
            clk: super::super::module::P23 { _private: () },
            cmd: super::super::module::P4 { _private: () },
            dat0: super::super::module::P8 { _private: () },
        }
    }

    /// Gives the pins back: then they can be taken again.
    pub fn free(self) {
        self.clk.free();
        self.cmd.free();
        self.dat0.free();
    }
}
