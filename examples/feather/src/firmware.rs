//! On the board.

use esp_backtrace as _;
use esp_hal::delay::Delay;
use feather::Wink;

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let pins = huzzah32_bsp::feather::pins!(peripherals);

    let mut wink = Wink::new(pins.D13);
    let delay = Delay::new();
    loop {
        wink.tick();
        delay.delay_millis(100);
    }
}
