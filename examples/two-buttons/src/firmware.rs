//! On the board.

use embassy_futures::block_on;
use esp_backtrace as _;
use esp_hal::gpio::Io;
use esp_hal::interrupt::Priority;
use pycom_bsp::{exp_board, interrupt};
use two_buttons::Switch;

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let pins = exp_board::pins!(peripherals);
    interrupt::disable_all();
    interrupt::install(&mut Io::new(peripherals.IO_MUX), Priority::Priority1);

    // A single task needs no executor. With more tasks, spawn `Switch::run` as one of them.
    block_on(Switch::new(pins.G16, pins.G17, pins.G22).run())
}
