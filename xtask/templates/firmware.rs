//! On the board.

use esp_backtrace as _;
use esp_hal::delay::Delay;

use CRATE::Blink;

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    // These two pins, by what they are for; the other peripherals stay where they are.
    let (light, button) = CRATE_bsp::header::pins!(peripherals, LED, BUTTON);
    let mut blink = Blink::new(light, button);
    let delay = Delay::new();
    loop {
        blink.tick();
        delay.delay_millis(250);
    }
}
