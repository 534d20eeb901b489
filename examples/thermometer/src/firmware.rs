//! On the board.

use esp_backtrace as _;
use esp_hal::i2c::master::{self as i2c, I2c};
use esp_hal::time::Rate;
use esp_hal::uart::{self, Uart};
use pycom_bsp::module;
use thermometer::Thermometer;

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let pins = module::pins!(peripherals);

    // i2c = I2C(0, I2C.MASTER, baudrate=100000)
    let config = i2c::Config::default().with_frequency(Rate::from_khz(100));
    let bus = I2c::new(peripherals.I2C0, config)
        .expect("the clock can be divided down to 100 kHz")
        .with_sda(pins.P9.into_esp_hal())
        .with_scl(pins.P10.into_esp_hal());
    let mut thermometer = Thermometer::new(bus);

    // uart = UART(1, 115200), on G24 and G11 of the expansion board
    let config = uart::Config::default().with_baudrate(115_200);
    let mut console = Uart::new(peripherals.UART1, config)
        .expect("the clock can be divided down to 115200 baud")
        .with_tx(pins.P3.into_esp_hal())
        .with_rx(pins.P4.into_esp_hal());

    loop {
        let mut key = [0];
        // After a garbled byte, the user types it again.
        if console.read(&mut key).is_ok() {
            // An error of the console cannot be printed there.
            let _ = thermometer.answer(key[0], &mut console);
        }
    }
}
