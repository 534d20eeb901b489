//! For the simulated chip: SPI on the radio's pins, and a model of the radio.

use core::convert::Infallible;
use core::time::Duration;

use embedded_hal_async::spi::{ErrorType, Operation, SpiDevice};
use pycom_bsp::lopy4::{LORA, LORA_DIO, LORA_MISO, LORA_MOSI, LORA_NSS, LORA_SCLK};
use pycom_bsp::sim::{Attached, Chip, Drive, PadLevel, Part, Wires};
use pycom_bsp::{Input, Level, Output};

/// Bit-banged SPI in mode 0.
#[derive(Debug)]
pub struct Spi {
    sclk: Output<LORA_SCLK>,
    mosi: Output<LORA_MOSI>,
    miso: Input<LORA_MISO>,
    nss: Output<LORA_NSS>,
}

impl Spi {
    /// SPI on the radio's lines. Gives back the interrupt line, which it does not need.
    pub fn new(lora: LORA) -> (Self, LORA_DIO) {
        let spi = Self {
            sclk: Output::new(lora.sclk, Level::Low),
            mosi: Output::new(lora.mosi, Level::Low),
            miso: Input::new(lora.miso),
            nss: Output::new(lora.nss, Level::High),
        };
        (spi, lora.dio)
    }

    fn byte(&mut self, sent: u8) -> u8 {
        (0..8).rev().fold(0, |received, bit| {
            self.mosi.set_level(sent >> bit & 1 == 1);
            self.sclk.set_high();
            let level = self.miso.is_high();
            self.sclk.set_low();
            received << 1 | u8::from(level)
        })
    }
}

impl ErrorType for Spi {
    type Error = Infallible;
}

impl SpiDevice for Spi {
    async fn transaction(&mut self, steps: &mut [Operation<'_, u8>]) -> Result<(), Infallible> {
        self.nss.set_low();
        for step in steps {
            match step {
                Operation::Read(words) => words.iter_mut().for_each(|word| *word = self.byte(0)),
                Operation::Write(words) => words.iter().for_each(|word| _ = self.byte(*word)),
                Operation::Transfer(read, write) => {
                    for i in 0..read.len().max(write.len()) {
                        let received = self.byte(write.get(i).copied().unwrap_or(0));
                        if let Some(word) = read.get_mut(i) {
                            *word = received;
                        }
                    }
                }
                Operation::TransferInPlace(words) => {
                    words.iter_mut().for_each(|word| *word = self.byte(*word));
                }
                Operation::DelayNs(_) => {}
            }
        }
        self.nss.set_high();
        Ok(())
    }
}

const SCLK: usize = 0;
const MOSI: usize = 1;
const MISO: usize = 2;
const NSS: usize = 3;
const DIO: usize = 4;

const FIFO: u8 = 0x00;
const OP_MODE: u8 = 0x01;
const FIFO_POINTER: u8 = 0x0D;
const FIFO_TX_BASE: u8 = 0x0E;
const FIFO_RX_CURRENT: u8 = 0x10;
const FLAGS_MASK: u8 = 0x11;
const FLAGS: u8 = 0x12;
const RX_LENGTH: u8 = 0x13;
const RSSI: u8 = 0x1A;
const TIMEOUT_HIGH: u8 = 0x1E;
const TIMEOUT_LOW: u8 = 0x1F;
const TX_LENGTH: u8 = 0x22;
const DIO_MAPPING: u8 = 0x40;
const VERSION: u8 = 0x42;

const LORA: u8 = 0x80;
const MODE: u8 = 0x07;
const SLEEP: u8 = 0;
const STANDBY: u8 = 1;
const TX: u8 = 3;
const RX_SINGLE: u8 = 6;

const RX_TIMEOUT: u8 = 0x80;
const RX_DONE: u8 = 0x40;
const TX_DONE: u8 = 0x08;

/// The airtime of a short packet, and of a symbol, at spreading factor 7 and 125 kHz.
const AIR_TIME: Duration = Duration::from_millis(50);
const SYMBOL: Duration = Duration::from_micros(1024);

/// The parts of an SX1276 that this program uses, from its data sheet: its registers over SPI, sending, receiving once, and DIO0 and DIO1
/// on one line.
#[derive(Debug)]
pub struct Sx1276 {
    registers: [u8; 0x80],
    fifo: [u8; 256],
    /// The byte that is being transferred in both directions, and the number of its bits so far.
    shift: u8,
    bits: u8,
    out: u8,
    /// The register of this transaction, and whether the transaction writes it.
    register: Option<(u8, bool)>,
    /// The bytes that it has sent.
    pub sent: [u8; 256],
    /// Their number.
    pub length: u8,
    /// The packet that it will receive next.
    pub answer: Option<&'static [u8]>,
    /// The time at which the present action ends.
    due: Duration,
}

impl Sx1276 {
    /// An SX1276 on the LoPy4's pins, in its state after power-on.
    pub fn attach(chip: &Chip) -> Attached<Self> {
        let mut registers = [0; 0x80];
        registers[usize::from(OP_MODE)] = 0x09;
        registers[usize::from(VERSION)] = 0x12;
        let radio = Self {
            registers,
            fifo: [0; 256],
            shift: 0,
            bits: 0,
            out: 0,
            register: None,
            sent: [0; 256],
            length: 0,
            answer: None,
            due: Duration::ZERO,
        };
        let wires = [
            chip.pin::<LORA_SCLK>(),
            chip.pin::<LORA_MOSI>(),
            chip.pin::<LORA_MISO>(),
            chip.pin::<LORA_NSS>(),
            chip.pin::<LORA_DIO>(),
        ];
        chip.attach(radio, &wires)
    }

    fn at(&mut self, register: u8) -> &mut u8 {
        &mut self.registers[usize::from(register & 0x7F)]
    }

    fn read(&mut self, register: u8) -> u8 {
        if register == FIFO {
            let pointer = self.at(FIFO_POINTER);
            let place = *pointer;
            *pointer = place.wrapping_add(1);
            return self.fifo[usize::from(place)];
        }
        *self.at(register)
    }

    fn write(&mut self, wires: &mut Wires<'_>, register: u8, value: u8) {
        match register {
            FIFO => {
                let pointer = self.at(FIFO_POINTER);
                let place = *pointer;
                *pointer = place.wrapping_add(1);
                self.fifo[usize::from(place)] = value;
            }
            // A one clears a flag.
            FLAGS => *self.at(FLAGS) &= !value,
            OP_MODE => {
                // The modem can be selected in sleep mode only.
                let was = *self.at(OP_MODE);
                let modem = if was & MODE == SLEEP { value } else { was } & LORA;
                *self.at(OP_MODE) = value & !LORA | modem;
                self.begin(wires);
            }
            VERSION => {}
            _ => *self.at(register) = value,
        }
        self.show_flags(wires);
    }

    /// Starts the action of a new mode.
    fn begin(&mut self, wires: &mut Wires<'_>) {
        let mode = *self.at(OP_MODE);
        let takes = match mode & MODE {
            TX if mode & LORA != 0 => AIR_TIME,
            RX_SINGLE if mode & LORA != 0 && self.answer.is_some() => 4 * AIR_TIME,
            RX_SINGLE if mode & LORA != 0 => {
                let symbols = u32::from(*self.at(TIMEOUT_HIGH) & 3) << 8;
                (symbols | u32::from(*self.at(TIMEOUT_LOW))) * SYMBOL
            }
            _ => {
                // In sleep, in standby, or with the other modem: the action ends.
                self.due = Duration::ZERO;
                return;
            }
        };
        self.due = wires.now() + takes;
        wires.wake_after(takes);
    }

    fn raise(&mut self, flag: u8) {
        if *self.at(FLAGS_MASK) & flag == 0 {
            *self.at(FLAGS) |= flag;
        }
    }

    /// The joined lines: high if one of them is high.
    fn show_flags(&mut self, wires: &mut Wires<'_>) {
        let (flags, mapping) = (*self.at(FLAGS), *self.at(DIO_MAPPING));
        let dio0 = match mapping >> 6 {
            0 => flags & RX_DONE,
            1 => flags & TX_DONE,
            _ => 0,
        };
        let dio1 = if mapping >> 4 & 3 == 0 {
            flags & RX_TIMEOUT
        } else {
            0
        };
        let is_high = dio0 | dio1 != 0;
        wires.drive(DIO, if is_high { Drive::High } else { Drive::Low });
    }

    fn received(&mut self, wires: &mut Wires<'_>, byte: u8) {
        match self.register {
            None => self.register = Some((byte & 0x7F, byte & 0x80 != 0)),
            Some((register, true)) => {
                self.write(wires, register, byte);
                self.next_register(register);
            }
            Some((register, false)) => self.next_register(register),
        }
        if let Some((register, false)) = self.register {
            self.out = self.read(register);
        }
    }

    fn next_register(&mut self, register: u8) {
        if let (Some((next, _)), true) = (&mut self.register, register != FIFO) {
            *next = register.wrapping_add(1);
        }
    }
}

impl Part for Sx1276 {
    fn attached(&mut self, wires: &mut Wires<'_>) {
        self.show_flags(wires);
    }

    fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
        let is_selected = wires.level(NSS) == PadLevel::Low;
        match (pin, level) {
            (NSS, _) => {
                (self.register, self.bits, self.out) = (None, 0, 0);
                let idle = if is_selected {
                    Drive::Low
                } else {
                    Drive::Floating
                };
                wires.drive(MISO, idle);
            }
            (SCLK, PadLevel::High) if is_selected => {
                let bit = wires.level(MOSI) == PadLevel::High;
                self.shift = self.shift << 1 | u8::from(bit);
                self.bits += 1;
            }
            (SCLK, PadLevel::Low) if is_selected => {
                if self.bits == 8 {
                    self.bits = 0;
                    self.received(wires, self.shift);
                }
                let bit = self.out >> (7 - self.bits) & 1 == 1;
                wires.drive(MISO, if bit { Drive::High } else { Drive::Low });
            }
            _ => {}
        }
    }

    fn woken(&mut self, wires: &mut Wires<'_>) {
        if self.due == Duration::ZERO || wires.now() < self.due {
            return;
        }
        self.due = Duration::ZERO;
        if *self.at(OP_MODE) & MODE == TX {
            self.length = *self.at(TX_LENGTH);
            for place in 0..self.length {
                let from = self.at(FIFO_TX_BASE).wrapping_add(place);
                self.sent[usize::from(place)] = self.fifo[usize::from(from)];
            }
            self.raise(TX_DONE);
        } else if let Some(answer) = self.answer.take() {
            self.fifo[..answer.len()].copy_from_slice(answer);
            *self.at(FIFO_RX_CURRENT) = 0;
            *self.at(RX_LENGTH) = answer.len() as u8;
            *self.at(RSSI) = 60;
            self.raise(RX_DONE);
        } else {
            self.raise(RX_TIMEOUT);
        }
        *self.at(OP_MODE) = *self.at(OP_MODE) & !MODE | STANDBY;
        self.show_flags(wires);
    }
}

/// Discards the log of `lora-phy`, which needs a logger to link.
#[defmt::global_logger]
struct Nobody;

// SAFETY: nothing is acquired, so nothing is acquired twice.
unsafe impl defmt::Logger for Nobody {
    fn acquire() {}
    unsafe fn flush() {}
    unsafe fn release() {}
    unsafe fn write(_: &[u8]) {}
}

defmt::timestamp!("");
