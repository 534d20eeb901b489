//! The LoPy4's radio, an SX1276, over SPI.
#![no_std]

#[cfg(not(target_arch = "xtensa"))]
pub mod bench;

use core::convert::Infallible;

use embedded_hal::digital::OutputPin;
use embedded_hal::spi::SpiBus;

/// What RegVersion reads on an SX1276 (its data sheet, "Description of the registers").
pub const SX1276: u8 = 0x12;
const REG_VERSION: u8 = 0x42;

/// The radio, with its bus and its chip select.
#[derive(Debug)]
pub struct Radio<B, S> {
    bus: B,
    select: S,
}

impl<B: SpiBus, S: OutputPin<Error = Infallible>> Radio<B, S> {
    /// The radio behind a bus in mode 0; `select` is low while it listens.
    pub fn new(bus: B, select: S) -> Self {
        Self { bus, select }
    }

    /// Reads the version register.
    ///
    /// # Errors
    ///
    /// Those of the bus.
    pub fn version(&mut self) -> Result<u8, B::Error> {
        // The register's address, with the highest bit clear for reading; its value comes with the next byte.
        let mut frame = [REG_VERSION, 0];
        let Ok(()) = self.select.set_low();
        let result = self
            .bus
            .transfer_in_place(&mut frame)
            .and_then(|()| self.bus.flush());
        let Ok(()) = self.select.set_high();
        result.map(|()| frame[1])
    }
}
