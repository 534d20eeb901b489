//! On the board.

use core::cell::RefCell;

use embedded_hal::i2c::I2c as Bus;
use esp_backtrace as _;
use esp_hal::delay::Delay;
use esp_hal::i2c::master::{Config, I2c};
use esp_hal::time::Rate;
use esp_println::println;
use pycom_bsp::module;
use pysense::{Error, Sensors};

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let pins = module::pins!(peripherals);

    let config = Config::default().with_frequency(Rate::from_khz(100));
    let bus = I2c::new(peripherals.I2C0, config)
        .expect("the clock can be divided down to 100 kHz")
        .with_sda(pins.P22.into_esp_hal())
        .with_scl(pins.P21.into_esp_hal());
    let bus = RefCell::new(bus);

    let delay = Delay::new();
    delay.delay_millis(100);
    loop {
        // This also finds a Pysense that is plugged in later.
        let error = match Sensors::new(&bus) {
            Ok(sensors) => show(sensors, delay),
            Err(error) => error,
        };
        println!("{error}");
        delay.delay_millis(1000);
    }
}

/// Prints the sensors' values once a second, until a sensor fails.
fn show<B: Bus>(mut sensors: Sensors<'_, B>, delay: Delay) -> Error<B::Error> {
    loop {
        match sensors.read() {
            Ok(reading) => println!("{reading:?}"),
            Err(error) => return error,
        }
        delay.delay_millis(1000);
    }
}
