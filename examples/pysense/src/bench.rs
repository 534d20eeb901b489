//! For the simulated chip: bit-banged I2C, and chips with registers.

use core::convert::Infallible;

use embedded_hal::digital::{ErrorType, OutputPin};
use pycom_bsp::module::{P21, P22};
use pycom_bsp::sim::{Attached, Chip, Drive, PadLevel, Part, Wires};
use pycom_bsp::{Level, OpenDrain, Taken};
use soft_i2c::OpenDrainPin;

/// The two lines of the bus. The Pysense has the pull-ups.
#[derive(Debug)]
pub struct Bus {
    /// Data.
    pub sda: Sda,
    /// Clock.
    pub scl: Scl,
}

/// The data wire.
#[derive(Debug)]
pub struct Sda(OpenDrain<P22>);

/// The clock.
#[derive(Debug)]
pub struct Scl(OpenDrain<P21>);

impl Bus {
    /// Takes the pins of the bus.
    ///
    /// # Errors
    ///
    /// If one of them is already taken.
    pub fn take() -> Result<Self, Taken> {
        Ok(Self {
            sda: Sda(OpenDrain::new(P22::take()?, Level::High)),
            scl: Scl(OpenDrain::new(P21::take()?, Level::High)),
        })
    }
}

impl OpenDrainPin for Sda {
    fn set(&mut self, level: bool) {
        self.0.set_level(level);
    }

    fn get(&mut self) -> bool {
        self.0.is_high()
    }
}

impl ErrorType for Scl {
    type Error = Infallible;
}

impl OutputPin for Scl {
    fn set_low(&mut self) -> Result<(), Infallible> {
        self.0.set_low();
        Ok(())
    }

    fn set_high(&mut self) -> Result<(), Infallible> {
        self.0.set_high();
        Ok(())
    }
}

const SDA: usize = 0;
const SCL: usize = 1;

/// How a chip interprets the bytes of a transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// It ignores them: the transfer is for another chip, or there is none.
    Idle,
    /// The next byte is an address.
    Address,
    /// The next byte is the number of a register.
    Register,
    /// The bytes are written to registers.
    Write,
    /// The bytes are read from registers.
    Read,
}

/// A chip on I2C with consecutive reads and writes of registers, as most chips have.
#[derive(Debug)]
pub struct Registers {
    address: u8,
    /// The contents.
    pub registers: [u8; 256],
    register: u8,
    step: Step,
    /// Whether the chip sends the present byte.
    sends: bool,
    /// The byte, and the number of rising clock edges; the ninth bit is the acknowledgement.
    byte: u8,
    bits: u32,
}

impl Registers {
    /// On the bus of the Pysense, with its pull-ups.
    pub fn attach(chip: &Chip, address: u8, contents: &[(u8, u8)]) -> Attached<Self> {
        let wires = [chip.pin::<P22>(), chip.pin::<P21>()];
        wires.iter().for_each(|wire| wire.drive(Drive::WeakHigh));
        let mut registers = [0; 256];
        for &(register, value) in contents {
            registers[usize::from(register)] = value;
        }
        let device = Self {
            address,
            registers,
            register: 0,
            step: Step::Idle,
            sends: false,
            byte: 0,
            bits: 0,
        };
        chip.attach(device, &wires)
    }

    /// Handles a received byte. Returns whether the chip acknowledges it.
    fn received(&mut self) -> bool {
        let next = match self.step {
            Step::Address if self.byte >> 1 != self.address => Step::Idle,
            Step::Address if self.byte & 1 == 1 => Step::Read,
            Step::Address => Step::Register,
            Step::Register => {
                self.register = self.byte;
                Step::Write
            }
            Step::Write => {
                self.registers[usize::from(self.register)] = self.byte;
                self.register = self.register.wrapping_add(1);
                Step::Write
            }
            Step::Idle | Step::Read => Step::Idle,
        };
        self.step = next;
        next != Step::Idle
    }

    /// Handles a rising clock edge, with this level on the data line.
    fn sampled(&mut self, data: bool) {
        self.bits += 1;
        if self.bits <= 8 && !self.sends {
            self.byte = self.byte << 1 | u8::from(data);
        } else if self.bits == 9 && self.sends && data {
            // The master does not acknowledge the last byte that it reads.
            self.step = Step::Idle;
        }
    }

    /// Handles a falling clock edge. Returns whether the chip releases the data line for the next bit, or pulls it low.
    fn releases(&mut self) -> bool {
        match self.bits {
            8 if self.sends => true,
            8 => !self.received(),
            9 => {
                if self.sends {
                    self.register = self.register.wrapping_add(1);
                }
                self.bits = 0;
                self.sends = self.step == Step::Read;
                self.byte = self.registers[usize::from(self.register)];
                self.releases()
            }
            bits => !self.sends || self.byte >> (7 - bits) & 1 == 1,
        }
    }
}

impl Part for Registers {
    fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
        let is_high = level == PadLevel::High;
        if pin == SDA {
            if wires.level(SCL) == PadLevel::High {
                // Start, or stop.
                self.step = if is_high { Step::Idle } else { Step::Address };
                (self.sends, self.bits) = (false, 0);
            }
        } else if self.step != Step::Idle {
            if is_high {
                let data = wires.level(SDA) == PadLevel::High;
                self.sampled(data);
            } else {
                let data = if self.releases() {
                    Drive::Floating
                } else {
                    Drive::Low
                };
                wires.drive(SDA, data);
            }
        }
    }
}
