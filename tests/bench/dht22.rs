//! A DHT22, a thermometer on one wire, and the driver `embedded-dht-rs`.

use std::time::Duration;

use embedded_dht_rs::SensorError;
use embedded_dht_rs::dht22::Dht22;
use embedded_hal::digital::{InputPin, OutputPin};
use pycom_bsp::module::P9;
use pycom_bsp::sim::{Chip, Drive, PadLevel, Part, Wires};

use crate::pins::{Try, every_kind};

/// The sensor, by its data sheet: after a start signal it answers with 40 bits.
struct Sensor {
    /// Humidity and temperature in tenths.
    humidity: u16,
    temperature: i16,
    flips_a_bit: bool,
    /// Since when the host has the wire low.
    low_since: Option<Duration>,
    /// It does not listen to its own answer.
    busy_until: Duration,
}

impl Sensor {
    fn new(humidity: u16, temperature: i16) -> Self {
        Sensor {
            humidity,
            temperature,
            flips_a_bit: false,
            low_since: None,
            busy_until: Duration::ZERO,
        }
    }

    fn bytes(&self) -> [u8; 5] {
        let sign = u16::from(self.temperature < 0) << 15;
        let temperature = sign | self.temperature.unsigned_abs();
        let [a, b] = self.humidity.to_be_bytes();
        let [c, d] = temperature.to_be_bytes();
        let sum = [a, b, c, d].into_iter().fold(0, u8::wrapping_add);
        [a, b, c, d, sum ^ u8::from(self.flips_a_bit)]
    }

    fn answer(&mut self, wires: &mut Wires<'_>) {
        let mut at = Duration::ZERO;
        let mut after = |microseconds, external| {
            at += Duration::from_micros(microseconds);
            wires.drive_after(at, 0, external);
            at
        };
        after(30, Drive::Low);
        after(80, Drive::Floating);
        after(80, Drive::Low);
        for byte in self.bytes() {
            for bit in (0..8).rev() {
                after(50, Drive::Floating);
                after(if byte >> bit & 1 == 1 { 70 } else { 26 }, Drive::Low);
            }
        }
        let length = after(50, Drive::Floating);
        self.busy_until = wires.now() + length;
    }
}

impl Part for Sensor {
    fn changed(&mut self, wires: &mut Wires<'_>, _: usize, level: PadLevel) {
        if wires.now() < self.busy_until {
            return;
        }
        let was_low = self.low_since.take();
        if level == PadLevel::Low {
            self.low_since = Some(wires.now());
        } else if was_low.is_some_and(|since| wires.now() - since >= Duration::from_millis(1)) {
            self.answer(wires);
        }
    }
}

fn read(
    chip: &Chip,
    pin: impl InputPin + OutputPin,
    sensor: Sensor,
) -> Result<(f32, f32), SensorError> {
    let wire = chip.pin::<P9>();
    wire.drive(Drive::WeakHigh);
    chip.attach(sensor, [&wire]);
    let reading = Dht22::new(pin, chip.delay()).read()?;
    Ok((reading.humidity, reading.temperature))
}

struct Reads(Sensor, (f32, f32));

impl Try for Reads {
    fn with(&self, chip: &Chip, pin: impl InputPin + OutputPin) {
        let Reads(
            Sensor {
                humidity,
                temperature,
                ..
            },
            expected,
        ) = *self;
        let found = read(chip, pin, Sensor::new(humidity, temperature));
        assert_eq!(found.unwrap(), expected);
    }
}

#[test]
fn a_dht22_is_read() {
    every_kind(&Reads(Sensor::new(652, 351), (65.2, 35.1)));
    every_kind(&Reads(Sensor::new(1000, -101), (100.0, -10.1)));
}

struct ReadsWrong;

impl Try for ReadsWrong {
    fn with(&self, chip: &Chip, pin: impl InputPin + OutputPin) {
        let sensor = Sensor {
            flips_a_bit: true,
            ..Sensor::new(652, 351)
        };
        let found = read(chip, pin, sensor);
        assert!(matches!(found, Err(SensorError::ChecksumMismatch)));
    }
}

#[test]
fn a_wrong_checksum_is_seen() {
    every_kind(&ReadsWrong);
}

struct FindsNone;

impl Try for FindsNone {
    fn with(&self, chip: &Chip, pin: impl InputPin + OutputPin) {
        chip.pin::<P9>().drive(Drive::WeakHigh);
        let began = chip.now();
        let read = Dht22::new(pin, chip.delay()).read();
        assert!(matches!(read, Err(SensorError::Timeout)));
        assert!(chip.now() - began > Duration::from_millis(28));
    }
}

#[test]
fn a_missing_sensor_is_a_timeout() {
    every_kind(&FindsNone);
}
