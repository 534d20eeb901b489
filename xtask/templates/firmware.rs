//! On the board.

use esp_backtrace as _;
use esp_hal::delay::Delay;

use CRATE::Blink;
use CRATE_bsp::header::{BUTTON, LED};

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    // They are `esp-hal`'s at first. From here on, whoever takes a pin has it.
    CRATE_bsp::header::pins!(peripherals).give_back();
    let (Ok(light), Ok(button)) = (LED::take(), BUTTON::take()) else {
        unreachable!("each is taken once");
    };
    let mut blink = Blink::new(light, button);
    let delay = Delay::new();
    loop {
        blink.tick();
        delay.delay_millis(250);
    }
}
