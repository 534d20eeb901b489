// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The pins of the HUZZAH32: the Feather with an ESP32-WROOM-32 and headers of 16 and 12 pins.
//!
//! User pins: A0, A1, A2, A3, A4, A5, SCK, MOSI, MISO, RX, TX, D21, D13, D12, D27, D33, D15, D32, D14, SCL, SDA.
//!
//! The pads that the HUZZAH32 uses itself:
//!
//! | function | pin | pad | what it is |
//! |---|---|---|---|
//! | `BATTERY` | `GPIO35` | GPIO35 | the battery's voltage; 2 times the pin's voltage, through 100k/100k |
//! | `UART_TX` | `GPIO1` | GPIO1 | transmit line of the boot loader and of the console (UART0), to the USB serial port |
//! | `UART_RX` | `GPIO3` | GPIO3 | receive line of the boot loader and of the console (UART0), from the USB serial port |
//!
//! Its buses:
//!
//! | bus | kind | lines | what it is |
//! |---|---|---|---|
//! | `CONSOLE` | UART | tx `UART_TX` (GPIO1), rx `UART_RX` (GPIO3) | the USB serial port |
//!
//! ```
//! # huzzah32_bsp::sim::run(|_| {
//! use huzzah32_bsp::{Input, Level, Output, huzzah32};
//!
//! let pin = Output::new(huzzah32::A0::take()?, Level::High);
//! assert!(pin.is_high());
//! // The board's own pins have the names of their functions.
//! let own = Input::new(huzzah32::BATTERY::take()?);
//! assert_eq!(own.id(), "GPIO35");
//! # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
//! ```
//!
//! # Chip revisions
//!
//! The HUZZAH32 has chip revision v0.0 or later. Errata that concern its pins:
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
pub use super::feather::{
    A0, A1, A2, A3, A4, A5, D12, D13, D14, D15, D21, D27, D32, D33, MISO, MOSI, RX, SCK, SCL, SDA,
    TX,
};

/// What the HUZZAH32 connects to GPIO35: the battery's voltage; 2 times the pin's voltage, through 100k/100k.
pub type BATTERY = super::onboard::GPIO35;

/// The divider in front of [`BATTERY`], in ohms: the resistor to the measured voltage, and the one to ground.
pub const BATTERY_DIVIDER: (u32, u32) = (100000, 100000);

/// What the HUZZAH32 connects to GPIO1: transmit line of the boot loader and of the console (UART0), to the USB serial port.
pub type UART_TX = super::onboard::GPIO1;

/// What the HUZZAH32 connects to GPIO3: receive line of the boot loader and of the console (UART0), from the USB serial port.
pub type UART_RX = super::onboard::GPIO3;

/// All pins of the HUZZAH32: the user pins, and the board's own pins by their functions.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Level, Output, huzzah32};
///
/// let pins = huzzah32::Pins::take()?;
/// let pin = Output::new(pins.A0, Level::High);
/// assert_eq!(pin.id(), "A0");
/// // All pins are taken now; the error names the first.
/// assert_eq!(huzzah32::Pins::take().unwrap_err().pin(), "A0");
/// # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// GPIO26.
    pub A0: A0,
    /// GPIO25.
    pub A1: A1,
    /// GPIO34.
    pub A2: A2,
    /// GPIO39.
    pub A3: A3,
    /// GPIO36.
    pub A4: A4,
    /// GPIO4.
    pub A5: A5,
    /// GPIO5.
    pub SCK: SCK,
    /// GPIO18.
    pub MOSI: MOSI,
    /// GPIO19.
    pub MISO: MISO,
    /// GPIO16.
    pub RX: RX,
    /// GPIO17.
    pub TX: TX,
    /// GPIO21.
    pub D21: D21,
    /// GPIO13 (`MTCK`).
    pub D13: D13,
    /// GPIO12 (`MTDI`).
    pub D12: D12,
    /// GPIO27.
    pub D27: D27,
    /// GPIO33.
    pub D33: D33,
    /// GPIO15 (`MTDO`).
    pub D15: D15,
    /// GPIO32.
    pub D32: D32,
    /// GPIO14 (`MTMS`).
    pub D14: D14,
    /// GPIO22.
    pub SCL: SCL,
    /// GPIO23.
    pub SDA: SDA,
    /// GPIO35: the battery's voltage; 2 times the pin's voltage, through 100k/100k.
    pub BATTERY: BATTERY,
    /// GPIO1: transmit line of the boot loader and of the console (UART0), to the USB serial port.
    pub UART_TX: UART_TX,
    /// GPIO3: receive line of the boot loader and of the console (UART0), from the USB serial port.
    pub UART_RX: UART_RX,
}

impl Pins {
    /// Takes all of the pins, or none of them.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take() -> Result<Self, Taken> {
        claim(&[
            A0::INFO,
            A1::INFO,
            A2::INFO,
            A3::INFO,
            A4::INFO,
            A5::INFO,
            SCK::INFO,
            MOSI::INFO,
            MISO::INFO,
            RX::INFO,
            TX::INFO,
            D21::INFO,
            D13::INFO,
            D12::INFO,
            D27::INFO,
            D33::INFO,
            D15::INFO,
            D32::INFO,
            D14::INFO,
            SCL::INFO,
            SDA::INFO,
            BATTERY::INFO,
            UART_TX::INFO,
            UART_RX::INFO,
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
        self.A0.free();
        self.A1.free();
        self.A2.free();
        self.A3.free();
        self.A4.free();
        self.A5.free();
        self.SCK.free();
        self.MOSI.free();
        self.MISO.free();
        self.RX.free();
        self.TX.free();
        self.D21.free();
        self.D13.free();
        self.D12.free();
        self.D27.free();
        self.D33.free();
        self.D15.free();
        self.D32.free();
        self.D14.free();
        self.SCL.free();
        self.SDA.free();
        self.BATTERY.free();
        self.UART_TX.free();
        self.UART_RX.free();
    }

    const fn all() -> Self {
        Self {
            A0: A0 { _private: () },
            A1: A1 { _private: () },
            A2: A2 { _private: () },
            A3: A3 { _private: () },
            A4: A4 { _private: () },
            A5: A5 { _private: () },
            SCK: SCK { _private: () },
            MOSI: MOSI { _private: () },
            MISO: MISO { _private: () },
            RX: RX { _private: () },
            TX: TX { _private: () },
            D21: D21 { _private: () },
            D13: D13 { _private: () },
            D12: D12 { _private: () },
            D27: D27 { _private: () },
            D33: D33 { _private: () },
            D15: D15 { _private: () },
            D32: D32 { _private: () },
            D14: D14 { _private: () },
            SCL: SCL { _private: () },
            SDA: SDA { _private: () },
            BATTERY: BATTERY { _private: () },
            UART_TX: UART_TX { _private: () },
            UART_RX: UART_RX { _private: () },
        }
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __huzzah32_pins as pins;

/// The lines of `CONSOLE` of the HUZZAH32 (UART): the USB serial port.
pub type CONSOLE = esp32_pads::parts::Uart<super::onboard::GPIO1, super::onboard::GPIO3>;

/// The HUZZAH32 with a field for each thing that is connected to its pins; each pin is in one field. `R` are the other pins, or `()` if another board has them.
///
/// [`new`](Board::new) sets up the LEDs, which are then off, and the buttons. It does not change other pins.
///
/// ```
/// # huzzah32_bsp::sim::run(|_| {
/// use huzzah32_bsp::{Input, huzzah32};
///
/// let mut board = huzzah32::Board::take()?;
/// board.led.on();
/// assert!(board.led.is_on());
/// // A bus has its lines as pins, for a driver.
/// let line = Input::new(board.console.tx);
/// assert_eq!(line.id(), "GPIO1");
/// # Ok::<(), huzzah32_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub struct Board<R = super::feather::UserPins> {
    /// `BATTERY`, GPIO35: the battery's voltage; 2 times the pin's voltage, through 100k/100k.
    pub battery: esp32_pads::parts::Battery<super::onboard::GPIO35, 100000, 100000>,
    /// `LED`, D13: the red light beside the USB socket; active high.
    pub led: esp32_pads::parts::Led<super::feather::D13, esp32_pads::parts::ActiveHigh>,
    /// The lines of `CONSOLE` (UART): the USB serial port.
    pub console: super::huzzah32::CONSOLE,
    /// The lines of `I2C` (I2C).
    pub i2c: super::feather::I2C,
    /// The lines of `SPI` (SPI).
    pub spi: super::feather::SPI,
    /// The lines of `UART` (UART): UART1 in Arduino's and CircuitPython's board definitions.
    pub uart: super::feather::UART,
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
        let (board, pins) = super::feather::Connector::split(pins);
        let Board {
            battery,
            led,
            console,
            i2c,
            spi,
            uart,
            pins: (),
        } = board;
        Self {
            battery,
            led,
            console,
            i2c,
            spi,
            uart,
            pins,
        }
    }
}

impl super::feather::Connector for Pins {
    type Board = Board<()>;

    fn split(self) -> (Board<()>, super::feather::UserPins) {
        let board = Board {
            battery: esp32_pads::parts::Battery::of(self.BATTERY),
            led: esp32_pads::parts::Led::of(self.D13),
            console: esp32_pads::parts::Uart {
                tx: self.UART_TX,
                rx: self.UART_RX,
                rts: esp32_pads::parts::Absent::new(),
                cts: esp32_pads::parts::Absent::new(),
            },
            i2c: esp32_pads::parts::I2c {
                sda: self.SDA,
                scl: self.SCL,
            },
            spi: esp32_pads::parts::Spi {
                sclk: self.SCK,
                mosi: self.MOSI,
                miso: self.MISO,
                cs: esp32_pads::parts::Absent::new(),
            },
            uart: esp32_pads::parts::Uart {
                tx: self.TX,
                rx: self.RX,
                rts: esp32_pads::parts::Absent::new(),
                cts: esp32_pads::parts::Absent::new(),
            },
            pins: (),
        };
        let pins = super::feather::UserPins {
            A0: self.A0,
            A1: self.A1,
            A2: self.A2,
            A3: self.A3,
            A4: self.A4,
            A5: self.A5,
            D21: self.D21,
            D12: self.D12,
            D27: self.D27,
            D33: self.D33,
            D15: self.D15,
            D32: self.D32,
            D14: self.D14,
        };
        (board, pins)
    }
}

/// The lowest chip revision of a HUZZAH32, v0.0, as major × 100 + minor. Firmware must accept it: with `esp-hal`, set `ESP_HAL_CONFIG_MIN_CHIP_REVISION`.
pub const MIN_CHIP_REVISION: u16 = 0;

/// Facts about the HUZZAH32, for programs that list its pins.
pub static VIEW: esp32_pads::board::View = esp32_pads::board::View {
    name: "HUZZAH32",
    module: "huzzah32",
    pins: &[
        A0::INFO,
        A1::INFO,
        A2::INFO,
        A3::INFO,
        A4::INFO,
        A5::INFO,
        SCK::INFO,
        MOSI::INFO,
        MISO::INFO,
        RX::INFO,
        TX::INFO,
        D21::INFO,
        D13::INFO,
        D12::INFO,
        D27::INFO,
        D33::INFO,
        D15::INFO,
        D32::INFO,
        D14::INFO,
        SCL::INFO,
        SDA::INFO,
    ],
    own: &[
        ("BATTERY", BATTERY::INFO),
        ("UART_TX", UART_TX::INFO),
        ("UART_RX", UART_RX::INFO),
    ],
    min_chip_revision: Some(MIN_CHIP_REVISION),
};

/// The type that stands for the HUZZAH32 as the board of a shield: see `shields`. It has no values.
#[derive(Debug)]
pub enum Socket {}

impl<P: gate::Left> esp32_pads::board::Leaves<P> for Socket {
    type Pin = P;
}

#[doc(hidden)]
#[allow(missing_docs)]
pub mod gate {
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is not free on the HUZZAH32, which uses it itself",
        label = "the board needs this pin itself",
        note = "its own pads: BATTERY (GPIO35), UART_TX (GPIO1), UART_RX (GPIO3); user pins: A0, A1, A2, A3, A4, A5, SCK, MOSI, MISO, RX, TX, D21, D13, D12, D27, D33, D15, D32, D14, SCL, SDA"
    )]
    pub trait Left {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::A0 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::A1 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::A2 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::A3 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::A4 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::A5 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::SCK {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::MOSI {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::MISO {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::RX {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::TX {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::D21 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::D13 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::D12 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::D27 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::D33 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::D15 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::D32 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::D14 {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::SCL {}
    #[diagnostic::do_not_recommend]
    impl Left for super::super::feather::SDA {}
}
