//! On the board.

use esp_backtrace as _;
use esp_hal::delay::Delay;
use feather::Wink;
use huzzah32_bsp::huzzah32;

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let board = huzzah32::Board::new(huzzah32::pins!(peripherals));

    let mut wink = Wink::new(board.led);
    let delay = Delay::new();
    loop {
        wink.tick();
        delay.delay_millis(100);
    }
}
