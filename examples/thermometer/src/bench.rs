//! For the simulated chip: bit-banged I2C with a thermometer, and a bit-banged UART with a console.

use core::fmt;
use core::time::Duration;

use embedded_hal::i2c::{ErrorKind, ErrorType, I2c, NoAcknowledgeSource, Operation};
use pycom_bsp::module::{P3, P4, P9, P10};
use pycom_bsp::sim::{BoardPin, Chip, Drive};
use pycom_bsp::{Input, Level, OpenDrain, Output, Pull};

use crate::ADDRESS;

/// Connects a pad to ground from outside, or disconnects it.
fn pulls<P: BoardPin>(chip: &Chip, released: bool) {
    let external = if released {
        Drive::Floating
    } else {
        Drive::Low
    };
    chip.pin::<P>().drive(external);
}

/// Bit-banged I2C, with a thermometer on the bus.
#[derive(Debug)]
pub struct Bus {
    chip: Chip,
    sda: OpenDrain<P9>,
    scl: OpenDrain<P10>,
    /// The register with the temperature, or `None` if the thermometer is not connected.
    temperature: Option<[u8; 2]>,
}

impl Bus {
    /// A bus on Pycom's default pins for I2C.
    pub fn new(chip: &Chip, (sda, scl): (P9, P10), temperature: Option<[u8; 2]>) -> Self {
        Self {
            chip: chip.clone(),
            sda: OpenDrain::with_pull(sda, Level::High, Pull::Up),
            scl: OpenDrain::with_pull(scl, Level::High, Pull::Up),
            temperature,
        }
    }

    fn start(&mut self) {
        self.sda.set_high();
        self.scl.set_high();
        self.sda.set_low();
        self.scl.set_low();
    }

    fn stop(&mut self) {
        self.sda.set_low();
        self.scl.set_high();
        self.sda.set_high();
    }

    /// Transfers a bit: each side releases the data line or pulls it low. Returns the level on the line.
    fn bit(&mut self, ours: bool, theirs: bool) -> bool {
        self.sda.set_level(ours);
        pulls::<P9>(&self.chip, theirs);
        self.scl.set_high();
        let level = self.sda.is_high();
        self.scl.set_low();
        pulls::<P9>(&self.chip, true);
        level
    }

    /// Sends a byte. Returns the byte that the thermometer received, if it acknowledges.
    fn send(&mut self, byte: u8, acknowledges: impl Fn(u8) -> bool) -> Option<u8> {
        let mut heard = 0;
        for bit in (0..8).rev() {
            heard = heard << 1 | u8::from(self.bit(byte >> bit & 1 != 0, true));
        }
        let acknowledges = self.temperature.is_some() && acknowledges(heard);
        let level = self.bit(true, !acknowledges);
        (!level).then_some(heard)
    }

    fn receive(&mut self, sent: u8, acknowledge: bool) -> u8 {
        let mut byte = 0;
        for bit in (0..8).rev() {
            byte = byte << 1 | u8::from(self.bit(true, sent >> bit & 1 != 0));
        }
        self.bit(!acknowledge, true);
        byte
    }

    fn operate(&mut self, address: u8, operation: &mut Operation<'_>) -> Option<()> {
        self.start();
        let reads = matches!(operation, Operation::Read(_));
        let addressed = |heard| heard >> 1 == ADDRESS;
        self.send(address << 1 | u8::from(reads), addressed)?;
        match operation {
            Operation::Write(bytes) => {
                for &byte in bytes.iter() {
                    self.send(byte, |_| true)?;
                }
            }
            Operation::Read(bytes) => {
                let last = bytes.len().saturating_sub(1);
                let sent = self.temperature?.into_iter().cycle();
                for ((i, byte), sent) in bytes.iter_mut().enumerate().zip(sent) {
                    *byte = self.receive(sent, i != last);
                }
            }
        }
        Some(())
    }
}

impl ErrorType for Bus {
    type Error = ErrorKind;
}

impl I2c for Bus {
    fn transaction(
        &mut self,
        address: u8,
        operations: &mut [Operation<'_>],
    ) -> Result<(), ErrorKind> {
        let mut operations = operations.iter_mut();
        let done = operations.try_for_each(|operation| self.operate(address, operation));
        self.stop();
        done.ok_or(ErrorKind::NoAcknowledge(NoAcknowledgeSource::Unknown))
    }
}

/// A bit-banged UART, with a console at the other end.
#[derive(Debug)]
pub struct Line<H> {
    chip: Chip,
    tx: Output<P3>,
    rx: Input<P4>,
    /// Called with each byte that the other end receives.
    hears: H,
}

/// The length of a bit at 9600 baud.
const BIT: Duration = Duration::from_nanos(1_000_000_000 / 9600);

impl<H: FnMut(u8)> Line<H> {
    /// A UART on Pycom's default pins for UART1.
    pub fn new(chip: &Chip, (tx, rx): (P3, P4), hears: H) -> Self {
        drives(chip, true);
        Self {
            chip: chip.clone(),
            tx: Output::new(tx, Level::High),
            rx: Input::new(rx),
            hears,
        }
    }

    /// Sends a key from the other end. Returns the received byte.
    pub fn press(&mut self, key: u8) -> u8 {
        let mut arrived = 0;
        for bit in frame(key) {
            drives(&self.chip, bit);
            self.chip.advance(BIT);
            arrived = arrived >> 1 | u16::from(self.rx.is_high()) << 9;
        }
        byte(arrived)
    }
}

/// Drives the other end's line high or low.
fn drives(chip: &Chip, level: bool) {
    let external = if level { Drive::High } else { Drive::Low };
    chip.pin::<P4>().drive(external);
}

/// A start bit, eight data bits with the lowest first, a stop bit.
fn frame(byte: u8) -> impl Iterator<Item = bool> {
    let bits = u16::from(byte) << 1 | 1 << 9;
    (0..10).map(move |bit| bits >> bit & 1 != 0)
}

fn byte(frame: u16) -> u8 {
    (frame >> 1) as u8
}

impl<H: FnMut(u8)> fmt::Write for Line<H> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for sent in text.bytes() {
            let mut heard = 0;
            for bit in frame(sent) {
                self.tx.set_level(bit);
                self.chip.advance(BIT);
                heard = heard >> 1 | u16::from(self.tx.is_high()) << 9;
            }
            (self.hears)(byte(heard));
        }
        Ok(())
    }
}
