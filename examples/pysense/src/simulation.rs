//! On the simulated chip: prints the sensors' values, and the transfers that read them.

use std::cell::RefCell;
use std::error::Error;

use pycom_bsp::module::{P21, P22};
use pycom_bsp::sim;
use pysense::bench::{Bus, Registers};
use pysense::{ACCELEROMETER, Sensors};
use soft_i2c::SoftI2C;

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        // It lies flat on a table: 1 g is 16,393 steps along z.
        let acceleration = [(0x0F, 0x41), (0x2C, 0x09), (0x2D, 0x40)];
        Registers::attach(chip, ACCELEROMETER, &acceleration);
        Registers::attach(chip, 0x29, &[(0x88, 40), (0x8A, 180)]);

        let mut bus = Bus::take()?;
        let mut delay = chip.delay();
        let bus = SoftI2C::<_, _, _, 100_000>::new(&mut bus.scl, &mut bus.sda, &mut delay);
        let bus = RefCell::new(bus);
        let mut sensors = Sensors::new(&bus)?;
        chip.clear_waveforms();
        println!("{:?}", sensors.read()?);
        let pins = [
            chip.pin::<P22>().named("SDA"),
            chip.pin::<P21>().named("SCL"),
        ];
        chip.show(&pins, 72)?;
        Ok(())
    })
}
