//! On the board.

use esp_backtrace as _;
use esp_hal::delay::Delay;
use esp_hal::gpio::Io;
use esp_hal::interrupt::Priority;
use pycom_bsp::{interrupt, module};
use script::Script;

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    // From here on `machine::Pin` can find the pins by their names.
    module::pins!(peripherals).free();
    interrupt::disable_all();
    interrupt::install(&mut Io::new(peripherals.IO_MUX), Priority::Priority1);

    let mut script = Script::start().expect("nothing else has the pins");
    let delay = Delay::new();
    loop {
        script.step();
        delay.delay_millis(250);
    }
}
