//! On the board.

use esp_backtrace as _;
use esp_hal::delay::Delay;
use esp_hal::rmt::Rmt;
use esp_hal::time::Rate;
use esp_hal_smartled::{RmtSmartLeds, WS2812B_TIMING, buffer_size, color_order::Grb};
use esp_println::println;
use pycom_bsp::lopy4;
use rgb_led::Wheel;
use smart_leds::RGB8;

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let board = lopy4::Board::new(lopy4::pins!(peripherals));

    let rate = Rate::from_mhz(80);
    let rmt = Rmt::new(peripherals.RMT, rate).expect("the clock of the bus");
    let led = RmtSmartLeds::<{ buffer_size::<RGB8>(1) }, _, RGB8, Grb>::new(
        WS2812B_TIMING,
        rmt.channel0,
        board.rgb_led.into_esp_hal(),
        rate,
    )
    .expect("80 MHz makes these pulses");

    let mut wheel = Wheel::new(led);
    let delay = Delay::new();
    loop {
        if let Err(error) = wheel.turn(64) {
            println!("{error:?}");
        }
        delay.delay_millis(50);
    }
}
