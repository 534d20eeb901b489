//! The program on the simulated chip, with the Pysense's sensors.

use std::cell::RefCell;

use pycom_bsp::sim::{self, Attached, Chip};
use pysense::bench::{Bus, Registers};
use pysense::{ACCELEROMETER, Error, Reading, Sensors};
use soft_i2c::{SoftI2C, SoftI2CError};

fn accelerometer(chip: &Chip) -> Attached<Registers> {
    // Who it is; 0.5 g, -1 g and 0.25 g.
    let contents = [
        (0x0F, 0x41),
        (0x28, 0x05),
        (0x29, 0x20),
        (0x2A, 0xF7),
        (0x2B, 0xBF),
        (0x2C, 0x03),
        (0x2D, 0x10),
    ];
    Registers::attach(chip, ACCELEROMETER, &contents)
}

fn light_sensor(chip: &Chip) -> Attached<Registers> {
    Registers::attach(
        chip,
        0x29,
        &[(0x88, 100), (0x89, 0), (0x8A, 0x2C), (0x8B, 1)],
    )
}

/// What sensors that are new see.
fn read(chip: &Chip) -> Result<Reading, Error<SoftI2CError>> {
    let mut bus = Bus::take().unwrap();
    let mut delay = chip.delay();
    let bus = SoftI2C::<_, _, _, 100_000>::new(&mut bus.scl, &mut bus.sda, &mut delay);
    Sensors::new(&RefCell::new(bus))?.read()
}

#[test]
fn both_sensors_are_read() {
    sim::run(|chip| {
        let (accelerometer, light) = (accelerometer(chip), light_sensor(chip));
        let reading = read(chip).unwrap();
        assert_eq!(reading.acceleration, [500, -1000, 250]);
        // 300 visible and infrared, 100 infrared: 1.7743 × 300 + 1.1059 × 100.
        assert!(
            (reading.light.unwrap() - 642.88).abs() < 0.01,
            "{reading:?}"
        );
        // 400 Hz and all axes; awake.
        assert_eq!(accelerometer.with(|chip, _| chip.registers[0x20]), 0x57);
        assert_eq!(light.with(|chip, _| chip.registers[0x80]), 0x01);
    });
}

#[test]
fn no_light_yet_is_not_darkness() {
    sim::run(|chip| {
        accelerometer(chip);
        light_sensor(chip).with(|sensor, _| sensor.registers[0x8C] = 0x80);
        assert_eq!(read(chip).unwrap().light, None);
    });
}

#[test]
fn a_sensor_that_does_not_answer_is_an_error_that_says_which() {
    sim::run(|chip| {
        assert_eq!(read(chip), Err(Error::Accelerometer));
    });
    sim::run(|chip| {
        accelerometer(chip);
        assert_eq!(read(chip), Err(Error::Light(SoftI2CError::Address)));
    });
}
