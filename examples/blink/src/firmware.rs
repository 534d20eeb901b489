//! On the board.

use blink::Blink;
use esp_backtrace as _;
use esp_hal::delay::Delay;
use esp_hal::gpio::Io;
use esp_hal::interrupt::Priority;
use pycom_bsp::{exp_board, interrupt};

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let pins = exp_board::pins!(peripherals);
    interrupt::silence_all();
    interrupt::install(&mut Io::new(peripherals.IO_MUX), Priority::Priority1);

    let mut blink = Blink::new(pins.G16, pins.G17);
    let delay = Delay::new();
    loop {
        blink.tick();
        delay.delay_millis(250);
    }
}
