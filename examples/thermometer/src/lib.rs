//! A TMP102 thermometer on I2C, which is read from a console on a UART.
#![no_std]

#[cfg(not(target_arch = "xtensa"))]
pub mod bench;

use core::fmt::{self, Display, Formatter, Write};

use embedded_hal::i2c::I2c;

/// The TMP102's address with its pin ADD0 on ground.
pub const ADDRESS: u8 = 0x48;
/// The register with the temperature.
const TEMPERATURE: u8 = 0x00;

/// A temperature, in sixteenths of a degree Celsius.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Temperature(pub i16);

impl Display for Temperature {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let sixteenths = self.0.unsigned_abs();
        let hundredths = sixteenths % 16 * 100 / 16;
        write!(f, "{sign}{}.{hundredths:02} °C", sixteenths / 16)
    }
}

/// The thermometer, with its bus.
#[derive(Debug)]
pub struct Thermometer<B> {
    bus: B,
}

impl<B: I2c> Thermometer<B> {
    /// The thermometer on a bus.
    pub fn new(bus: B) -> Self {
        Self { bus }
    }

    /// Reads the temperature.
    ///
    /// # Errors
    ///
    /// The errors of the bus.
    pub fn temperature(&mut self) -> Result<Temperature, B::Error> {
        let mut word = [0; 2];
        self.bus.write_read(ADDRESS, &[TEMPERATURE], &mut word)?;
        // Twelve bits, at the top.
        Ok(Temperature(i16::from_be_bytes(word) >> 4))
    }

    /// Handles a key that was pressed at the console.
    ///
    /// # Errors
    ///
    /// The errors of the console. Errors of the bus are printed there.
    pub fn answer(&mut self, key: u8, console: &mut impl Write) -> fmt::Result {
        if key != b't' {
            return write!(console, "t: temperature\r\n");
        }
        match self.temperature() {
            Ok(temperature) => write!(console, "{temperature}\r\n"),
            Err(error) => write!(console, "no thermometer: {error:?}\r\n"),
        }
    }
}
