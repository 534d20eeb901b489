// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The pins by the names printed on the expansion board, and by what the board connects to them.
//!
//! ```
//! # pycom_bsp::sim::run(|_| {
//! use pycom_bsp::{Level, Output, exp_board, module};
//!
//! let pin = Output::new(exp_board::G17::take()?, Level::High);
//! assert!(pin.is_high());
//! // Both names stand for one pin; its own name is `P10`.
//! assert_eq!(pin.id(), "P10");
//! assert!(exp_board::BUTTON::take().is_err() && module::P10::take().is_err());
//! # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
//! ```
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

use esp32_pads::board::Namespace;
use esp32_pads::{Taken, TypedPin, claim};

/// The names of the pins of the expansion board, with the pins.
///
/// ```
/// use pycom_bsp::exp_board;
///
/// for (name, pin) in exp_board::NAMES.pins {
///     println!("{name} is {}, on GPIO{}", pin.id, pin.pad.gpio);
/// }
/// assert_eq!(exp_board::NAMES.pins.len(), 24);
/// ```
pub static NAMES: Namespace = Namespace {
    name: "exp_board",
    pins: &[
        ("G0", G0::INFO),
        ("G1", G1::INFO),
        ("G2", G2::INFO),
        ("G3", G3::INFO),
        ("G4", G4::INFO),
        ("G5", G5::INFO),
        ("G6", G6::INFO),
        ("G7", G7::INFO),
        ("G8", G8::INFO),
        ("G9", G9::INFO),
        ("G10", G10::INFO),
        ("G11", G11::INFO),
        ("G12", G12::INFO),
        ("G13", G13::INFO),
        ("G14", G14::INFO),
        ("G15", G15::INFO),
        ("G16", G16::INFO),
        ("G17", G17::INFO),
        ("G22", G22::INFO),
        ("G23", G23::INFO),
        ("G24", G24::INFO),
        ("G28", G28::INFO),
        ("G30", G30::INFO),
        ("G31", G31::INFO),
    ],
};

/// Further names of the pins of the expansion board: aliases and functions. `machine::Pin` finds pins by these names too.
pub static MORE: Namespace = Namespace {
    name: "exp_board",
    pins: &[
        ("LED", super::module::P9::INFO),
        ("BUTTON", super::module::P10::INFO),
        ("BATTERY", super::module::P16::INFO),
        ("UART_TX", super::module::P1::INFO),
        ("UART_RX", super::module::P0::INFO),
        ("UART_RTS", super::module::P20::INFO),
        ("UART_CTS", super::module::P19::INFO),
        ("SD_DAT0", super::module::P8::INFO),
        ("SD_CLK", super::module::P23::INFO),
        ("SD_CMD", super::module::P4::INFO),
        ("SAFE_BOOT", super::module::P12::INFO),
    ],
};

/// All pins of the expansion board.
///
/// ```
/// # pycom_bsp::sim::run(|_| {
/// use pycom_bsp::{Level, Output, exp_board};
///
/// let pins = exp_board::Pins::take()?;
/// let pin = Output::new(pins.G8, Level::High);
/// assert_eq!(pin.id(), "P21");
/// // All pins are taken now; the error names the first.
/// assert_eq!(exp_board::Pins::take().unwrap_err().pin(), "P15");
/// # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Pins {
    /// GPIO38.
    pub G0: G0,
    /// GPIO1 (`U0TXD`).
    pub G1: G1,
    /// GPIO3 (`U0RXD`).
    pub G2: G2,
    /// GPIO39.
    pub G3: G3,
    /// GPIO37.
    pub G4: G4,
    /// GPIO36.
    pub G5: G5,
    /// GPIO32.
    pub G6: G6,
    /// GPIO33.
    pub G7: G7,
    /// GPIO26.
    pub G8: G8,
    /// GPIO25.
    pub G9: G9,
    /// GPIO14 (`MTMS`).
    pub G10: G10,
    /// GPIO15 (`MTDO`).
    pub G11: G11,
    /// GPIO5.
    pub G12: G12,
    /// GPIO27.
    pub G13: G13,
    /// GPIO19.
    pub G14: G14,
    /// GPIO2.
    pub G15: G15,
    /// GPIO12 (`MTDI`).
    pub G16: G16,
    /// GPIO13 (`MTCK`).
    pub G17: G17,
    /// GPIO22.
    pub G22: G22,
    /// GPIO0.
    pub G23: G23,
    /// GPIO4.
    pub G24: G24,
    /// GPIO21.
    pub G28: G28,
    /// GPIO34.
    pub G30: G30,
    /// GPIO35.
    pub G31: G31,
}

impl Pins {
    /// Takes all of the pins, or none of them.
    ///
    /// # Errors
    ///
    /// [`Taken`] names the first pin that is already taken.
    pub fn take() -> Result<Self, Taken> {
        claim(&[
            G0::INFO,
            G1::INFO,
            G2::INFO,
            G3::INFO,
            G4::INFO,
            G5::INFO,
            G6::INFO,
            G7::INFO,
            G8::INFO,
            G9::INFO,
            G10::INFO,
            G11::INFO,
            G12::INFO,
            G13::INFO,
            G14::INFO,
            G15::INFO,
            G16::INFO,
            G17::INFO,
            G22::INFO,
            G23::INFO,
            G24::INFO,
            G28::INFO,
            G30::INFO,
            G31::INFO,
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
        self.G0.free();
        self.G1.free();
        self.G2.free();
        self.G3.free();
        self.G4.free();
        self.G5.free();
        self.G6.free();
        self.G7.free();
        self.G8.free();
        self.G9.free();
        self.G10.free();
        self.G11.free();
        self.G12.free();
        self.G13.free();
        self.G14.free();
        self.G15.free();
        self.G16.free();
        self.G17.free();
        self.G22.free();
        self.G23.free();
        self.G24.free();
        self.G28.free();
        self.G30.free();
        self.G31.free();
    }

    const fn all() -> Self {
        Self {
            G0: G0 { _private: () },
            G1: G1 { _private: () },
            G2: G2 { _private: () },
            G3: G3 { _private: () },
            G4: G4 { _private: () },
            G5: G5 { _private: () },
            G6: G6 { _private: () },
            G7: G7 { _private: () },
            G8: G8 { _private: () },
            G9: G9 { _private: () },
            G10: G10 { _private: () },
            G11: G11 { _private: () },
            G12: G12 { _private: () },
            G13: G13 { _private: () },
            G14: G14 { _private: () },
            G15: G15 { _private: () },
            G16: G16 { _private: () },
            G17: G17 { _private: () },
            G22: G22 { _private: () },
            G23: G23 { _private: () },
            G24: G24 { _private: () },
            G28: G28 { _private: () },
            G30: G30 { _private: () },
            G31: G31 { _private: () },
        }
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(inline)]
pub use __exp_board_pins as pins;

/// `G0` of the expansion board: the pin [`P15`](super::module::P15), GPIO38.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO2: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH2`.
pub type G0 = super::module::P15;

/// `G1` of the expansion board: the pin [`P1`](super::module::P1), GPIO1 (`U0TXD`).
///
/// - Note: transmit line of the boot loader and of the console (UART0).
/// - Outside the RTC domain: cannot hold its state.
/// - On the expansion board: `UART_TX`, transmit line of the USB serial port.
pub type G1 = super::module::P1;

/// `G2` of the expansion board: the pin [`P0`](super::module::P0), GPIO3 (`U0RXD`).
///
/// - Note: receive line of the boot loader and of the console (UART0).
/// - Outside the RTC domain: cannot hold its state.
/// - On the expansion board: `UART_RX`, receive line of the USB serial port.
pub type G2 = super::module::P0;

/// `G3` of the expansion board: the pin [`P16`](super::module::P16), GPIO39.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO3: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH3`.
/// - On the expansion board: `BATTERY`, the battery's voltage (v3); 2 times the pin's voltage, through 1M/1M.
pub type G3 = super::module::P16;

/// `G4` of the expansion board: the pin [`P14`](super::module::P14), GPIO37.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO1: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH1`.
pub type G4 = super::module::P14;

/// `G5` of the expansion board: the pin [`P13`](super::module::P13), GPIO36.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO0: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH0`.
pub type G5 = super::module::P13;

/// `G6` of the expansion board: the pin [`P19`](super::module::P19), GPIO32.
///
/// - In the RTC domain as RTC_GPIO9: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH4`, `TOUCH9`.
/// - On the expansion board: `UART_CTS`, clear to send of the USB serial port; the jumper CTS disconnects it.
/// - In the FiPy: `LTE_RTS`, request to send of the modem's UART.
pub type G6 = super::module::P19;

/// `G7` of the expansion board: the pin [`P20`](super::module::P20), GPIO33.
///
/// - In the RTC domain as RTC_GPIO8: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH5`, `TOUCH8`.
/// - On the expansion board: `UART_RTS`, request to send of the USB serial port; the jumper RTS disconnects it.
/// - In the FiPy: `LTE_TX`, UART to the modem.
pub type G7 = super::module::P20;

/// `G8` of the expansion board: the pin [`P21`](super::module::P21), GPIO26.
///
/// - In the RTC domain as RTC_GPIO7: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH9`, `DAC2`.
pub type G8 = super::module::P21;

/// `G9` of the expansion board: the pin [`P22`](super::module::P22), GPIO25.
///
/// - In the RTC domain as RTC_GPIO6: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH8`, `DAC1`.
pub type G9 = super::module::P22;

/// `G10` of the expansion board: the pin [`P23`](super::module::P23), GPIO14 (`MTMS`).
///
/// - In the RTC domain as RTC_GPIO16: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH6`, `TOUCH6`.
/// - On the expansion board: `SD_CLK`, clock of the SD card.
pub type G10 = super::module::P23;

/// `G11` of the expansion board: the pin [`P4`](super::module::P4), GPIO15 (`MTDO`).
///
/// - In the RTC domain as RTC_GPIO13: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH3`, `TOUCH3`.
/// - On the expansion board: `SD_CMD`, command line of the SD card.
pub type G11 = super::module::P4;

/// `G12` of the expansion board: the pin [`P5`](super::module::P5), GPIO5.
///
/// - Outside the RTC domain: cannot hold its state.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - In the LoPy, LoPy4, FiPy: `LORA_SCLK`, SPI clock of the radio.
/// - In the SiPy: `SIGFOX_SCLK`, SPI clock of the radio.
/// - In the GPy: `LTE_TX`, UART to the modem.
pub type G12 = super::module::P5;

/// `G13` of the expansion board: the pin [`P6`](super::module::P6), GPIO27.
///
/// - In the RTC domain as RTC_GPIO17: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH7`, `TOUCH7`.
/// - In the LoPy, LoPy4, FiPy: `LORA_MOSI`, SPI data to the radio.
/// - In the SiPy: `SIGFOX_MOSI`, SPI data to the radio.
/// - In the GPy: `LTE_WAKE`, wakes the modem.
pub type G13 = super::module::P6;

/// `G14` of the expansion board: the pin [`P7`](super::module::P7), GPIO19.
///
/// - Outside the RTC domain: cannot hold its state.
/// - In the LoPy, LoPy4, FiPy: `LORA_MISO`, SPI data from the radio.
/// - In the SiPy: `SIGFOX_MISO`, SPI data from the radio.
/// - In the GPy: `LTE_RTS`, request to send of the modem's UART.
pub type G14 = super::module::P7;

/// `G15` of the expansion board: the pin [`P8`](super::module::P8), GPIO2.
///
/// - In the RTC domain as RTC_GPIO12: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH2`, `TOUCH2`.
/// - On the expansion board: `SD_DAT0`, data line of the SD card; high when running from a battery.
pub type G15 = super::module::P8;

/// `G16` of the expansion board: the pin [`P9`](super::module::P9), GPIO12 (`MTDI`).
///
/// - Note: high at power-on selects a flash supply of 1.8 V: an external pull-up can stop the board from booting.
/// - In the RTC domain as RTC_GPIO15: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH5`, `TOUCH5`.
/// - On the expansion board: `LED`, the jumper LED disconnects it; active low.
pub type G16 = super::module::P9;

/// `G17` of the expansion board: the pin [`P10`](super::module::P10), GPIO13 (`MTCK`).
///
/// - In the RTC domain as RTC_GPIO14: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH4`, `TOUCH4`.
/// - On the expansion board: `BUTTON`, to ground: use the pull-up; active low.
pub type G17 = super::module::P10;

/// `G22` of the expansion board: the pin [`P11`](super::module::P11), GPIO22.
///
/// - Outside the RTC domain: cannot hold its state.
pub type G22 = super::module::P11;

/// `G23` of the expansion board: the pin [`P2`](super::module::P2), GPIO0.
///
/// - In the RTC domain as RTC_GPIO11: can hold its state through deep sleep and most resets.
/// - Strapping: its level at power-on and system resets selects how the chip boots.
/// - Analog: `ADC2_CH1`, `TOUCH1`.
/// - In the WiPy 2, WiPy 3, LoPy, LoPy4, SiPy, GPy, FiPy: `RGB_LED`, WS2812.
pub type G23 = super::module::P2;

/// `G24` of the expansion board: the pin [`P3`](super::module::P3), GPIO4.
///
/// - In the RTC domain as RTC_GPIO10: can hold its state through deep sleep and most resets.
/// - Analog: `ADC2_CH0`, `TOUCH0`.
pub type G24 = super::module::P3;

/// `G28` of the expansion board: the pin [`P12`](super::module::P12), GPIO21.
///
/// - Note: high at reset starts the module in safe-boot mode.
/// - Outside the RTC domain: cannot hold its state.
/// - On the expansion board: `SAFE_BOOT`, button to 3V3 (v3 on), which Pycom's firmware looks at after a reset; active high.
/// - In the WiPy 3, LoPy4, GPy, FiPy: `ANTENNA_SWITCH`, selects the internal or the external antenna.
pub type G28 = super::module::P12;

/// `G30` of the expansion board: the pin [`P18`](super::module::P18), GPIO34.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO4: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH6`.
/// - In the FiPy: `LTE_RX`, UART from the modem.
pub type G30 = super::module::P18;

/// `G31` of the expansion board: the pin [`P17`](super::module::P17), GPIO35.
///
/// - Input-only: no output driver and no pull resistors.
/// - In the RTC domain as RTC_GPIO5: can hold its state through deep sleep and most resets.
/// - Analog: `ADC1_CH7`.
/// - In the FiPy: `LTE_CTS`, clear to send of the modem's UART.
pub type G31 = super::module::P17;

/// `G16` of the expansion board: the jumper LED disconnects it; active low.
pub type LED = super::module::P9;

/// The active level of [`LED`].
pub const LED_ACTIVE: esp32_pads::Level = esp32_pads::Level::Low;

/// `G17` of the expansion board: to ground: use the pull-up; active low.
pub type BUTTON = super::module::P10;

/// The active level of [`BUTTON`].
pub const BUTTON_ACTIVE: esp32_pads::Level = esp32_pads::Level::Low;

/// `G3` of the expansion board: the battery's voltage (v3); 2 times the pin's voltage, through 1M/1M.
pub type BATTERY = super::module::P16;

/// The divider in front of [`BATTERY`], in ohms: the resistor to the measured voltage, and the one to ground.
pub const BATTERY_DIVIDER: (u32, u32) = (1000000, 1000000);

/// `G1` of the expansion board: transmit line of the USB serial port.
pub type UART_TX = super::module::P1;

/// `G2` of the expansion board: receive line of the USB serial port.
pub type UART_RX = super::module::P0;

/// `G7` of the expansion board: request to send of the USB serial port; the jumper RTS disconnects it.
pub type UART_RTS = super::module::P20;

/// `G6` of the expansion board: clear to send of the USB serial port; the jumper CTS disconnects it.
pub type UART_CTS = super::module::P19;

/// `G15` of the expansion board: data line of the SD card; high when running from a battery.
pub type SD_DAT0 = super::module::P8;

/// `G10` of the expansion board: clock of the SD card.
pub type SD_CLK = super::module::P23;

/// `G11` of the expansion board: command line of the SD card.
pub type SD_CMD = super::module::P4;

/// `G28` of the expansion board: button to 3V3 (v3 on), which Pycom's firmware looks at after a reset; active high.
pub type SAFE_BOOT = super::module::P12;

/// The active level of [`SAFE_BOOT`].
pub const SAFE_BOOT_ACTIVE: esp32_pads::Level = esp32_pads::Level::High;

/// The lines of the UART bus `UART` of the expansion board: the USB serial port: tx `UART_TX`, rx `UART_RX`, rts `UART_RTS`, cts `UART_CTS`.
pub type UART = esp32_pads::parts::Uart<
    super::module::P1,
    super::module::P0,
    super::module::P20,
    super::module::P19,
>;

/// The lines of the SD bus `SD` of the expansion board: the SD card, with one data line: clk `SD_CLK`, cmd `SD_CMD`, dat0 `SD_DAT0`.
pub type SD = esp32_pads::parts::Sd<super::module::P23, super::module::P4, super::module::P8>;

/// The free pins of the expansion board.
#[derive(Debug)]
pub struct UserPins<C: super::module::Connector> {
    /// `P3`, GPIO4.
    pub G24: super::module::P3,
    /// `P5`, GPIO5.
    pub G12: C::P5,
    /// `P6`, GPIO27.
    pub G13: C::P6,
    /// `P7`, GPIO19.
    pub G14: C::P7,
    /// `P11`, GPIO22.
    pub G22: super::module::P11,
    /// `P13`, GPIO36.
    pub G5: super::module::P13,
    /// `P14`, GPIO37.
    pub G4: super::module::P14,
    /// `P15`, GPIO38.
    pub G0: super::module::P15,
    /// `P17`, GPIO35.
    pub G31: C::P17,
    /// `P18`, GPIO34.
    pub G30: C::P18,
    /// `P21`, GPIO26.
    pub G8: super::module::P21,
    /// `P22`, GPIO25.
    pub G9: super::module::P22,
}

/// A board on the expansion board, with a field for each thing that is connected to the pins there; each pin is in one field. The field `module` is the board itself. `C` is the board's `Pins`.
///
/// [`new`](Board::new) sets up the LEDs, which are then off, and the buttons. It does not change other pins. A field whose pin the board needs itself is [absent](esp32_pads::parts::Absent).
///
/// ```
/// # pycom_bsp::sim::run(|_| {
/// use pycom_bsp::{Input, exp_board, wipy2};
///
/// let mut board = exp_board::Board::new(wipy2::Pins::take()?);
/// if !board.button.is_pressed() {
///     board.led.on();
/// }
/// assert!(board.led.is_on());
/// // A bus has its lines as pins, for a driver.
/// let line = Input::new(board.uart.tx);
/// assert_eq!(line.id(), "P1");
/// # Ok::<(), pycom_bsp::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub struct Board<C: super::module::Connector> {
    /// `LED`, P9: the jumper LED disconnects it; active low.
    pub led: esp32_pads::parts::Led<super::module::P9, esp32_pads::parts::ActiveLow>,
    /// `BUTTON`, P10: to ground: use the pull-up; active low.
    pub button: esp32_pads::parts::Button<super::module::P10, esp32_pads::parts::ActiveLow>,
    /// `BATTERY`, P16: the battery's voltage (v3); 2 times the pin's voltage, through 1M/1M.
    pub battery: esp32_pads::parts::Battery<super::module::P16, 1000000, 1000000>,
    /// `SAFE_BOOT`, P12: button to 3V3 (v3 on), which Pycom's firmware looks at after a reset; active high.
    pub safe_boot: esp32_pads::parts::Button<C::P12, esp32_pads::parts::ActiveHigh>,
    /// The lines of `UART` (UART): the USB serial port.
    pub uart: esp32_pads::parts::Uart<super::module::P1, super::module::P0, C::P20, C::P19>,
    /// The lines of `SD` (SD): the SD card, with one data line.
    pub sd: super::exp_board::SD,
    /// The board itself.
    pub module: C::Board,
    /// The pins that are left.
    pub pins: UserPins<C>,
}

impl<C: super::module::Connector> Board<C> {
    /// The board of its pins: those of `Pins::take` of its module or, with `esp-hal`, those of `pins!` there.
    #[must_use]
    pub fn new(pins: C) -> Self {
        let (module, pins) = pins.split();
        Self {
            led: esp32_pads::parts::Led::of(pins.P9),
            button: esp32_pads::parts::Button::of(pins.P10, false),
            battery: esp32_pads::parts::Battery::of(pins.P16),
            safe_boot: esp32_pads::parts::Button::of(pins.P12, false),
            uart: esp32_pads::parts::Uart {
                tx: pins.P1,
                rx: pins.P0,
                rts: pins.P20,
                cts: pins.P19,
            },
            sd: esp32_pads::parts::Sd {
                clk: pins.P23,
                cmd: pins.P4,
                dat0: pins.P8,
                dat1: esp32_pads::parts::Absent::new(),
                dat2: esp32_pads::parts::Absent::new(),
                dat3: esp32_pads::parts::Absent::new(),
            },
            module,
            pins: UserPins {
                G24: pins.P3,
                G12: pins.P5,
                G13: pins.P6,
                G14: pins.P7,
                G22: pins.P11,
                G5: pins.P13,
                G4: pins.P14,
                G0: pins.P15,
                G31: pins.P17,
                G30: pins.P18,
                G8: pins.P21,
                G9: pins.P22,
            },
        }
    }
}
