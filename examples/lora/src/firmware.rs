//! On the board.

use embassy_futures::block_on;
use embedded_hal_async::delay::DelayNs;
use embedded_hal_bus::spi::ExclusiveDevice;
use esp_backtrace as _;
use esp_hal::delay::Delay;
use esp_hal::gpio::Io;
use esp_hal::interrupt::Priority;
use esp_hal::spi::Mode;
use esp_hal::spi::master::{Config, Spi};
use esp_hal::time::Rate;
use esp_println::println;
use lora::Pinger;
use pycom_bsp::{Input, Level, Output, interrupt, lopy4};

esp_bootloader_esp_idf::esp_app_desc!();

/// `esp-hal`'s delay, which keeps the core busy: this program has one task, and the delays are short.
struct Busy(Delay);

impl DelayNs for Busy {
    async fn delay_ns(&mut self, ns: u32) {
        self.0.delay_nanos(ns);
    }
}

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    let lora = lopy4::Board::new(lopy4::pins!(peripherals)).lora;
    interrupt::disable_all();
    interrupt::install(&mut Io::new(peripherals.IO_MUX), Priority::Priority1);

    let config = Config::default()
        .with_frequency(Rate::from_mhz(8))
        .with_mode(Mode::_0);
    let bus = Spi::new(peripherals.SPI2, config)
        .expect("the clock can be divided down to 8 MHz")
        .with_sck(lora.sclk.into_esp_hal())
        .with_mosi(lora.mosi.into_esp_hal())
        .with_miso(lora.miso.into_esp_hal())
        .into_async();
    let nss = Output::new(lora.nss, Level::High);
    let Ok(radio) = ExclusiveDevice::new_no_delay(bus, nss);
    let dio = Input::new(lora.dio);

    let delay = Delay::new();
    block_on(async {
        let mut pinger = loop {
            match Pinger::new(radio, dio, Busy(delay)).await {
                Ok(pinger) => break pinger,
                Err(error) => panic!("{error:?}"),
            }
        };
        for number in 0_u32.. {
            match pinger.ping(&number.to_be_bytes()).await {
                Ok(Some(answer)) => {
                    println!("{}: {:?} at {} dBm", number, answer.bytes(), answer.rssi)
                }
                Ok(None) => println!("{number}: no answer"),
                Err(error) => println!("{number}: {error:?}"),
            }
            delay.delay_millis(10_000);
        }
    });
    loop {}
}
