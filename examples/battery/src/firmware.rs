//! On the board.

use battery::Gauge;
use esp_backtrace as _;
use esp_hal::analog::adc::{Adc, AdcConfig, Attenuation};
use esp_hal::delay::Delay;
use esp_println::println;
use pycom_bsp::{exp_board, lopy4};

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    // For another module than a LoPy4, change the name here.
    let board = exp_board::Board::new(lopy4::pins!(peripherals));
    let (pin, divider) = board.battery.into_parts();

    let mut config = AdcConfig::new();
    let mut pin = config.enable_pin(pin.into_esp_hal(), Attenuation::_11dB);
    let mut adc = Adc::new(peripherals.ADC1, config);

    let mut gauge = Gauge::new(divider, board.led);
    let delay = Delay::new();
    loop {
        // The only error is that the conversion has not finished.
        let read = || loop {
            if let Ok(reading) = adc.read_oneshot(&mut pin) {
                return Ok::<u16, core::convert::Infallible>(reading);
            }
        };
        let Ok(millivolts) = gauge.measure(read);
        println!("{millivolts} mV");
        delay.delay_millis(1000);
    }
}
