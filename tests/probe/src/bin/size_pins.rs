//! The same with a light that blinks, on our pin.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

#[cfg(target_arch = "xtensa")]
mod firmware {
    use esp_hal::delay::Delay;
    use pycom_bsp::{Level, Output, exp_board::G16};

    esp_bootloader_esp_idf::esp_app_desc!();

    #[esp_hal::main]
    fn main() -> ! {
        let peripherals = esp_hal::init(esp_hal::Config::default());
        let mut light = Output::new(G16::from(peripherals.GPIO12), Level::High);
        let delay = Delay::new();
        loop {
            light.toggle();
            delay.delay_millis(250);
        }
    }

    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
        loop {}
    }
}

#[cfg(not(target_arch = "xtensa"))]
fn main() {}
