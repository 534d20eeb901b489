//! What there is of the GPIO interrupt where there is no GPIO.

use core::hint::black_box;

use esp_hal::peripherals::{GPIO, Interrupt};

unsafe extern "C" {
    /// `esp-hal`'s handlers, by the numbers of the interrupts.
    static __INTERRUPTS: [extern "C" fn(); 69];
}

/// The handler that is bound to the GPIO interrupt.
///
/// `esp_hal::interrupt::bound_handler` does not tell: the table is constant for the compiler, which takes what it begins with.
pub fn bound_handler() -> extern "C" fn() {
    let table = black_box(&raw const __INTERRUPTS);
    // SAFETY: the table has an entry for each interrupt.
    unsafe { (*table)[Interrupt::GPIO as usize] }
}

/// How much further on the AHB bus has the registers that the PAC has on the DPORT bus. They are the same ones on the ESP32; here they are
/// two pieces of memory.
pub const AHB: usize = 0x6000_0000 - 0x3FF4_0000;

/// Has pads of the first bank ask PRO CPU for an interrupt, a bit for each, and no others. Without a loop or a call, at any `opt-level`: a callback
/// is to be as long as its function.
#[inline(always)]
pub fn set_pending(pads: u32) {
    write(GPIO::regs().status().as_ptr(), pads);
    write(GPIO::regs().pcpu_int().as_ptr(), pads);
}

#[inline(always)]
fn write(register: *mut u32, pads: u32) {
    // SAFETY: in memory, these are not read-only, and on the other bus there is memory too.
    unsafe {
        register.write_volatile(pads);
        register.wrapping_byte_add(AHB).write_volatile(pads);
    }
}

/// The pads of the first bank that ask PRO CPU for an interrupt.
#[inline(always)]
pub fn pending() -> u32 {
    GPIO::regs().pcpu_int().read().bits()
}
