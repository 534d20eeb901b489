//! What one would write by hand for this one pad, with the addresses of the TRM's register summaries, on the AHB bus.

use core::ptr::with_exposed_provenance_mut;

const OUT: usize = 0x6000_4004;
const OUT_W1TS: usize = 0x6000_4008;
const OUT_W1TC: usize = 0x6000_400C;
const IN: usize = 0x6000_403C;
/// RTC_IO.TOUCH_PAD5 and its hold bit.
const TOUCH_PAD5: usize = 0x6000_84A8;
const HOLD: u32 = 1 << 31;
/// RTC_CNTL.HOLD_FORCE and GPIO12's bit in it.
const HOLD_FORCE: usize = 0x6000_80C8;
const FORCE: u32 = 1 << 13;
const GPIO12: u32 = 1 << 12;

#[inline(always)]
fn read(address: usize) -> u32 {
    // SAFETY: the addresses in this file are those of readable registers.
    unsafe { with_exposed_provenance_mut::<u32>(address).read_volatile() }
}

#[inline(always)]
fn write(address: usize, value: u32) {
    // SAFETY: the addresses in this file are those of writable registers.
    unsafe { with_exposed_provenance_mut::<u32>(address).write_volatile(value) }
}

probes! {
    probe_hand_set_high() {
        write(OUT_W1TS, GPIO12);
    }
    probe_hand_set_low() {
        write(OUT_W1TC, GPIO12);
    }
    probe_hand_is_high() -> bool {
        read(IN) & GPIO12 != 0
    }
    probe_hand_is_low() -> bool {
        read(IN) & GPIO12 == 0
    }
    probe_hand_toggle() {
        if read(OUT) & GPIO12 == 0 {
            write(OUT_W1TS, GPIO12);
        } else {
            write(OUT_W1TC, GPIO12);
        }
    }
    probe_hand_is_set_high() -> bool {
        read(OUT) & GPIO12 != 0
    }
    probe_hand_led_on() {
        write(OUT_W1TC, GPIO12);
    }
    probe_hand_led_off() {
        write(OUT_W1TS, GPIO12);
    }
    probe_hand_led_is_on() -> bool {
        read(OUT) & GPIO12 == 0
    }
    probe_hand_led_toggle() {
        if read(OUT) & GPIO12 == 0 {
            write(OUT_W1TS, GPIO12);
        } else {
            write(OUT_W1TC, GPIO12);
        }
    }
    probe_hand_is_pressed() -> bool {
        read(IN) & GPIO12 == 0
    }
    probe_hand_hold() {
        critical_section::with(|_| {
            write(TOUCH_PAD5, read(TOUCH_PAD5) | HOLD);
            write(HOLD_FORCE, read(HOLD_FORCE) | FORCE);
            // Has arrived before `esp-hal` changes the same register, through the other bus.
            read(HOLD_FORCE);
        });
    }
    probe_hand_unhold() {
        critical_section::with(|_| {
            write(HOLD_FORCE, read(HOLD_FORCE) & !FORCE);
            write(TOUCH_PAD5, read(TOUCH_PAD5) & !HOLD);
            read(TOUCH_PAD5);
        });
    }
    probe_hand_is_held() -> bool {
        read(TOUCH_PAD5) & HOLD != 0 || read(HOLD_FORCE) & FORCE != 0
    }
}
