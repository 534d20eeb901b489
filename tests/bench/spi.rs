//! SPI at pin level: a bus of pins with `embedded-hal-bus`, and a chip that answers.

use std::convert::Infallible;

use embedded_hal::digital::{InputPin, OutputPin};
use embedded_hal::spi::{ErrorType, Operation, SpiBus, SpiDevice};
use embedded_hal_bus::spi::ExclusiveDevice;
use pycom_bsp::machine::{Init, Pin};
use pycom_bsp::module::{P8, P9, P10, P11};
use pycom_bsp::sim::{self, Chip, Drive, PadLevel, Part, Wires};
use pycom_bsp::{AnyPin, Input, Level, Output};

/// A bus of three pins, mode 0.
struct Bus<C, O, I> {
    sclk: C,
    mosi: O,
    miso: I,
}

impl<C: OutputPin, O: OutputPin, I: InputPin> Bus<C, O, I> {
    fn byte(&mut self, sent: u8) -> u8 {
        (0..8).rev().fold(0, |got, bit| {
            self.mosi.set_state((sent >> bit & 1 == 1).into()).unwrap();
            self.sclk.set_high().unwrap();
            let read = self.miso.is_high().unwrap();
            self.sclk.set_low().unwrap();
            got << 1 | u8::from(read)
        })
    }
}

impl<C, O, I> ErrorType for Bus<C, O, I> {
    type Error = Infallible;
}

impl<C: OutputPin, O: OutputPin, I: InputPin> SpiBus for Bus<C, O, I> {
    fn read(&mut self, words: &mut [u8]) -> Result<(), Infallible> {
        words.iter_mut().for_each(|word| *word = self.byte(0));
        Ok(())
    }

    fn write(&mut self, words: &[u8]) -> Result<(), Infallible> {
        words.iter().for_each(|word| _ = self.byte(*word));
        Ok(())
    }

    fn transfer(&mut self, read: &mut [u8], write: &[u8]) -> Result<(), Infallible> {
        for (got, sent) in read.iter_mut().zip(write) {
            *got = self.byte(*sent);
        }
        Ok(())
    }

    fn transfer_in_place(&mut self, words: &mut [u8]) -> Result<(), Infallible> {
        words.iter_mut().for_each(|word| *word = self.byte(*word));
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}

const CS: usize = 0;
const SCLK: usize = 1;
const MOSI: usize = 2;
const MISO: usize = 3;

/// Memory on SPI: the first byte is an address, with the highest bit set to write; then come bytes.
struct Memory {
    bytes: [u8; 128],
    address: Option<u8>,
    writes: bool,
    /// The bits of the byte that is coming, and how many.
    shift: u8,
    bits: u32,
    out: u8,
}

impl Memory {
    fn new() -> Self {
        Memory {
            bytes: std::array::from_fn(|i| i as u8 ^ 0x5a),
            address: None,
            writes: false,
            shift: 0,
            bits: 0,
            out: 0,
        }
    }

    fn got(&mut self, byte: u8) {
        let address = match self.address {
            None => {
                self.writes = byte & 0x80 != 0;
                byte & 0x7f
            }
            Some(address) => {
                if self.writes {
                    self.bytes[usize::from(address)] = byte;
                }
                (address + 1) & 0x7f
            }
        };
        self.address = Some(address);
        self.out = self.bytes[usize::from(address)];
    }
}

impl Part for Memory {
    fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
        let is_selected = wires.level(CS) == PadLevel::Low;
        match (pin, level) {
            (CS, PadLevel::Low) => {
                (self.address, self.bits, self.out) = (None, 0, 0);
                wires.drive(MISO, Drive::Low);
            }
            (CS, _) => wires.drive(MISO, Drive::Floating),
            (SCLK, PadLevel::High) if is_selected => {
                let bit = wires.level(MOSI) == PadLevel::High;
                self.shift = self.shift << 1 | u8::from(bit);
                self.bits += 1;
            }
            (SCLK, PadLevel::Low) if is_selected => {
                if self.bits == 8 {
                    self.bits = 0;
                    self.got(self.shift);
                }
                let bit = self.out >> (7 - self.bits) & 1 == 1;
                wires.drive(MISO, if bit { Drive::High } else { Drive::Low });
            }
            _ => {}
        }
    }
}

fn talk(chip: &Chip, bus: Bus<impl OutputPin, impl OutputPin, impl InputPin>, cs: impl OutputPin) {
    let wires = [
        chip.pin::<P8>(),
        chip.pin::<P10>(),
        chip.pin::<P11>(),
        chip.pin::<P9>(),
    ];
    chip.attach(Memory::new(), &wires);
    let mut device = ExclusiveDevice::new(bus, cs, chip.delay()).unwrap();
    let mut read = |address, bytes: &mut [u8]| {
        let operations = &mut [Operation::Write(&[address]), Operation::Read(bytes)];
        device.transaction(operations).unwrap();
    };
    let mut bytes = [0; 3];
    read(0x10, &mut bytes);
    assert_eq!(bytes, [0x10 ^ 0x5a, 0x11 ^ 0x5a, 0x12 ^ 0x5a]);
    device.write(&[0x80 | 0x11, 0xc3]).unwrap();
    let mut bytes = [0x10, 0, 0, 0];
    device.transfer_in_place(&mut bytes).unwrap();
    assert_eq!(bytes[1..], [0x10 ^ 0x5a, 0xc3, 0x12 ^ 0x5a]);
    assert_eq!(chip.pin::<P9>().level(), PadLevel::Floating, "not selected");
}

#[test]
fn a_memory_is_read_and_written() {
    sim::run(|chip| {
        let bus = Bus {
            sclk: Output::new(P10::take().unwrap(), Level::Low),
            mosi: Output::new(P11::take().unwrap(), Level::Low),
            miso: Input::new(P9::take().unwrap()),
        };
        talk(chip, bus, Output::new(P8::take().unwrap(), Level::High));
    });
    sim::run(|chip| {
        let output = |pin: AnyPin, level| pin.into_output(level).unwrap();
        let bus = Bus {
            sclk: output(P10::take().unwrap().into(), Level::Low),
            mosi: output(P11::take().unwrap().into(), Level::Low),
            miso: AnyPin::from(P9::take().unwrap()).into_input(),
        };
        talk(chip, bus, output(P8::take().unwrap().into(), Level::High));
    });
    sim::run(|chip| {
        let pin = |name, mode| Pin::with(name, Init::new(mode)).unwrap();
        let bus = Bus {
            sclk: pin("P10", Pin::OUT),
            mosi: pin("P11", Pin::OUT),
            miso: pin("P9", Pin::IN),
        };
        talk(chip, bus, pin("P8", Pin::OUT));
    });
}
