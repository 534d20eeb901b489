//! On the board.

use esp_backtrace as _;
use esp_hal::rtc_cntl::sleep::{LowPower, RtcSleepConfig};
use esp_println::println;
use hold::Night;
use pycom_bsp::exp_board;

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let pins = exp_board::pins!(peripherals);

    let (mut night, start) = Night::new(pins.G9, pins.G17);
    println!("{start:?}");
    while night.is_pressed() {}
    night.prepare_for_sleep();
    // `esp-hal` starts the sleep; the armed button can end it.
    LowPower::new(peripherals.LPWR).sleep_deep(RtcSleepConfig::deep())
}
