//! On the board.

use esp_backtrace as _;
use esp_hal::delay::Delay;
use esp_hal::spi::Mode;
use esp_hal::spi::master::{Config, Spi};
use esp_hal::time::Rate;
use esp_println::println;
use pycom_bsp::{Level, Output, lopy4};
use radio::{Radio, SX1276};

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let pins = lopy4::pins!(peripherals);

    let config = Config::default()
        .with_frequency(Rate::from_mhz(1))
        .with_mode(Mode::_0);
    let bus = Spi::new(peripherals.SPI2, config)
        .expect("the clock can be divided down to 1 MHz")
        .with_sck(pins.LORA_SCLK.into_esp_hal())
        .with_mosi(pins.LORA_MOSI.into_esp_hal())
        .with_miso(pins.LORA_MISO.into_esp_hal());
    let mut radio = Radio::new(bus, Output::new(pins.LORA_NSS, Level::High));

    let delay = Delay::new();
    loop {
        match radio.version() {
            Ok(SX1276) => println!("this is an SX1276"),
            Ok(version) => println!("no SX1276: version {version:#04x}"),
            Err(error) => println!("{error:?}"),
        }
        delay.delay_millis(1000);
    }
}
