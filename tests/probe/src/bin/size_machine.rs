//! The same with a light that blinks, on a pin that is found by its name.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

#[cfg(target_arch = "xtensa")]
mod firmware {
    use esp_hal::delay::Delay;
    use pycom_bsp::exp_board::G16;
    use pycom_bsp::machine::{Init, Pin};

    esp_bootloader_esp_idf::esp_app_desc!();

    #[esp_hal::main]
    fn main() -> ! {
        let peripherals = esp_hal::init(esp_hal::Config::default());
        G16::from(peripherals.GPIO12).free();
        // A name that the compiler does not know, as a script's or a console's.
        let name = core::hint::black_box("G16");
        if let Ok(mut light) = Pin::with(name, Init::new(Pin::OUT).value(true)) {
            let delay = Delay::new();
            loop {
                light.toggle();
                delay.delay_millis(250);
            }
        }
        loop {}
    }

    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
        loop {}
    }
}

#[cfg(not(target_arch = "xtensa"))]
fn main() {}
