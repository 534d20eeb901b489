//! On the board.

use blink::Blink;
use esp_backtrace as _;
use esp_hal::delay::Delay;
use esp_hal::gpio::Io;
use esp_hal::interrupt::Priority;
use pycom_bsp::{exp_board, interrupt, lopy4};

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    interrupt::disable_all();
    // For another module than a LoPy4, change the name here.
    let board = exp_board::Board::new(lopy4::pins!(peripherals));
    interrupt::install(&mut Io::new(peripherals.IO_MUX), Priority::Priority1);

    let mut blink = Blink::new(board.led, board.button);
    let delay = Delay::new();
    loop {
        blink.tick();
        delay.delay_millis(250);
    }
}
