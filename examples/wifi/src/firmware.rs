//! On the board: scans again and again.

use embassy_futures::block_on;
use esp_backtrace as _;
use esp_hal::delay::Delay;
use esp_hal::ram;
use esp_hal::timer::timg::TimerGroup;
use esp_println::println;
use esp_radio::wifi::WifiController;
use esp_radio::wifi::scan::ScanConfig;
use pycom_bsp::exp_board;
use wifi::Flashes;

esp_bootloader_esp_idf::esp_app_desc!();

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let pins = exp_board::pins!(peripherals);
    let mut flashes = Flashes::new(pins.G16);

    esp_alloc::heap_allocator!(#[ram(reclaimed)] size: 64 * 1024);
    esp_alloc::heap_allocator!(size: 36 * 1024);
    // The radio's tasks need the scheduler. It runs on PRO CPU only: chips below revision v3.0 should not run both cores (docs/revisions.md).
    let timer = TimerGroup::new(peripherals.TIMG0).timer0;
    esp_rtos::start(timer, peripherals.FROM_CPU_INTR0);

    let mut radio =
        WifiController::new(peripherals.WIFI, Default::default()).expect("the radio starts");
    let delay = Delay::new();
    loop {
        let found = match block_on(radio.scan_async(&ScanConfig::default())) {
            Ok(found) => found.len(),
            Err(error) => {
                println!("the scan failed: {error:?}");
                0
            }
        };
        println!("{found} networks");
        flashes.show(found, || delay.delay_millis(200));
    }
}
