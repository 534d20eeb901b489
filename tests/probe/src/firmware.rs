//! The probes, and a program that has a use for them.

use core::hint::black_box;

esp_bootloader_esp_idf::esp_app_desc!();

/// Defines probes, and what keeps them in the program.
macro_rules! probes {
    ($($name:ident($($argument:ident: $type:ty),*) $(-> $result:ty)? $body:block)+) => {
        $(
            #[unsafe(no_mangle)]
            #[inline(never)]
            fn $name($($argument: $type),*) $(-> $result)? $body
        )+

        #[inline(never)]
        pub(super) fn keep() {
            $(core::hint::black_box($name as fn($($type),*) $(-> $result)? as *const ());)+
        }
    };
}
mod dynamic;
mod erased;
mod hal;
mod hand;
mod interrupt;
mod typed;

#[esp_hal::main]
fn main() -> ! {
    let peripherals = esp_hal::init(esp_hal::Config::default());
    black_box(peripherals);
    typed::keep();
    erased::keep();
    dynamic::keep();
    hand::keep();
    interrupt::keep();
    hal::keep();
    loop {}
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
