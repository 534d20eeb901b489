//! A firmware that starts and waits.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

#[cfg(target_arch = "xtensa")]
mod firmware {
    use esp_hal::delay::Delay;

    esp_bootloader_esp_idf::esp_app_desc!();

    #[esp_hal::main]
    fn main() -> ! {
        let _ = esp_hal::init(esp_hal::Config::default());
        let delay = Delay::new();
        loop {
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
