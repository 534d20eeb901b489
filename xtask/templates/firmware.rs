//! On the board.

use esp_backtrace as _;
use esp_hal::delay::Delay;

use CRATE::Blink;
use CRATE_bsp::CRATE::{self as board, Board};

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    // The board's pins; the other peripherals stay where they are.
    let mut blink = Blink::new(Board::new(board::pins!(peripherals)));
    let delay = Delay::new();
    loop {
        blink.tick();
        delay.delay_millis(250);
    }
}
