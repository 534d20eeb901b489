//! A Pysense on a WiPy 2: its button, the interrupt that wakes the module, and who answers on its I2C bus.

use std::time::Duration;

use pycom_bsp::shields::pysense;
use pycom_bsp::sim::{self, Chip, Drive, PadLevel, Part, PushButton, Wires};
use pycom_bsp::wakeup::Ext1;
use pycom_bsp::{Input, Level, OpenDrain, Pin, module, wipy2};

/// The addresses on the Pysense's bus, by hand from the data sheets.
const ADDRESSES: [u8; 5] = [0x08, 0x1e, 0x29, 0x40, 0x60];

/// Devices on an I2C bus, as far as they acknowledge their addresses: "I2C-bus specification", 3.1.
struct Devices {
    addresses: &'static [u8],
    /// The bits since the start condition; nothing while the bus is idle.
    bits: Option<Vec<bool>>,
}

const SDA: usize = 0;
const SCL: usize = 1;

impl Part for Devices {
    fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
        let is_high = level == PadLevel::High;
        let clock_is_high = wires.level(SCL) == PadLevel::High;
        match pin {
            SDA if clock_is_high => self.bits = (!is_high).then(Vec::new),
            SCL if is_high => {
                let data = wires.level(SDA) == PadLevel::High;
                self.bits.iter_mut().for_each(|bits| bits.push(data));
            }
            SCL => {
                let bits = self.bits.as_deref().unwrap_or_default();
                let address = bits
                    .iter()
                    .take(7)
                    .fold(0, |byte, bit| byte << 1 | u8::from(*bit));
                let acknowledges = bits.len() == 8 && self.addresses.contains(&address);
                let answer = if acknowledges {
                    Drive::Low
                } else {
                    Drive::Floating
                };
                wires.drive(SDA, answer);
            }
            _ => {}
        }
    }
}

/// A host that only asks who is there, at 100 kHz.
struct Host<'t> {
    chip: &'t Chip,
    sda: OpenDrain<module::P22>,
    scl: OpenDrain<module::P21>,
}

impl<'t> Host<'t> {
    fn new(chip: &'t Chip, bus: pysense::I2C) -> Self {
        // The shield's resistors.
        chip.pin::<module::P22>().drive(Drive::WeakHigh);
        chip.pin::<module::P21>().drive(Drive::WeakHigh);
        Self {
            chip,
            sda: OpenDrain::new(bus.sda, Level::High),
            scl: OpenDrain::new(bus.scl, Level::High),
        }
    }

    fn wait(&self) {
        self.chip.advance(Duration::from_micros(5));
    }

    /// One bit, and what is on the bus meanwhile.
    fn bit(&mut self, bit: bool) -> bool {
        self.sda.set_level(bit);
        self.wait();
        self.scl.set_high();
        let read = self.sda.is_high();
        self.wait();
        self.scl.set_low();
        read
    }

    /// Whether somebody acknowledges a write to this address.
    fn is_there(&mut self, address: u8) -> bool {
        self.sda.set_low();
        self.wait();
        self.scl.set_low();
        for shift in (0..8).rev() {
            self.bit(address << 1 >> shift & 1 == 1);
        }
        let is_there = !self.bit(true);
        self.sda.set_low();
        self.wait();
        self.scl.set_high();
        self.wait();
        self.sda.set_high();
        self.wait();
        is_there
    }
}

#[test]
fn the_devices_of_the_bus_answer_at_the_addresses_that_the_crate_has() {
    sim::run(|chip| {
        let pins = pysense::Pins::take::<wipy2::Socket>().unwrap();
        let (sda, scl) = (chip.pin::<module::P22>(), chip.pin::<module::P21>());
        let devices = Devices {
            addresses: &ADDRESSES,
            bits: None,
        };
        chip.attach(devices, [&sda, &scl]);
        let mut host = Host::new(chip, pins.I2C);
        let found: Vec<_> = (0x08..0x78)
            .filter(|address| host.is_there(*address))
            .collect();
        assert_eq!(found, ADDRESSES);
        use pysense::{
            LIS2HH12_ADDRESS, LTR329_ADDRESS, MPL3115A2_ADDRESS, PIC_ADDRESS, SI7006_ADDRESS,
        };
        let known = [
            PIC_ADDRESS,
            LIS2HH12_ADDRESS,
            LTR329_ADDRESS,
            SI7006_ADDRESS,
            MPL3115A2_ADDRESS,
        ];
        assert_eq!(known, ADDRESSES);
    });
}

#[test]
fn the_button_is_read_with_the_polarity_that_the_crate_has() {
    sim::run(|chip| {
        let pin = pysense::BUTTON::<wipy2::Socket>::take().unwrap();
        let button = Input::new(pin);
        // The PIC's pull-up.
        let wire = chip.pin::<module::P14>();
        wire.drive(Drive::WeakHigh);
        let finger = chip.attach(PushButton::to_ground(), [&wire]);
        assert_ne!(button.level(), pysense::BUTTON_ACTIVE);
        finger.press();
        assert_eq!(button.level(), pysense::BUTTON_ACTIVE);
        finger.release();
        assert_ne!(button.level(), pysense::BUTTON_ACTIVE);
    });
}

#[test]
fn the_accelerometer_wakes_the_module() {
    sim::run(|chip| {
        let pin = pysense::ACCELEROMETER_INT::<wipy2::Socket>::take().unwrap();
        let mut interrupt = Input::new(pin);
        chip.pin::<module::P13>().drive(Drive::Low);
        Ext1::any_high().pin(&mut interrupt).arm();
        chip.deep_sleep();
        assert!(chip.is_asleep());
        chip.pin::<module::P13>().drive(Drive::High);
        assert!(!chip.is_asleep());
    });
}

#[test]
fn a_shields_pins_are_those_of_the_module() {
    sim::run(|_| {
        let pins = pysense::Pins::take::<wipy2::Socket>().unwrap();
        assert_eq!(module::P14::take().unwrap_err().pin(), "P14");
        assert_eq!(
            pysense::I2C::take::<wipy2::Socket>().unwrap_err().pin(),
            "P22"
        );
        pins.free();
        // Made of pins that somebody has: the board is asked all the same.
        let bus = pysense::I2C {
            sda: module::P22::take().unwrap(),
            scl: module::P21::take().unwrap(),
        };
        let bus = bus.on::<wipy2::Socket>();
        assert_eq!((bus.sda.id(), bus.scl.id()), ("P22", "P21"));
    });
}
