//! APP CPU makes waves, and takes interrupts.

use core::sync::atomic::{AtomicU32, Ordering};

use xtensa_lx::timer::get_cycle_count;

use crate::reg::{self, Register};

/// How many edges are still to be made; the others say where and how fast.
static EDGES: AtomicU32 = AtomicU32::new(0);
static GPIO: AtomicU32 = AtomicU32::new(0);
static CYCLES: AtomicU32 = AtomicU32::new(0);

pub(super) fn make(gpio: u8, cycles: u32, edges: u32) {
    GPIO.store(gpio.into(), Ordering::Relaxed);
    CYCLES.store(cycles, Ordering::Relaxed);
    EDGES.store(edges, Ordering::Release);
    while EDGES.load(Ordering::Acquire) != 0 {}
}

pub(super) fn serve() {
    loop {
        let edges = EDGES.load(Ordering::Acquire);
        let gpio = GPIO.load(Ordering::Relaxed) as u8;
        let Some(pad) = esp32_pads::pads::ALL
            .iter()
            .find(|pad| edges != 0 && pad.gpio == gpio)
        else {
            continue;
        };
        let [Some(set), Some(clear)] =
            [Register::OutW1ts, Register::OutW1tc].map(|register| register.address(pad))
        else {
            continue;
        };
        let (mask, cycles) = (reg::mask(pad), CYCLES.load(Ordering::Relaxed));
        let mut next = get_cycle_count();
        for edge in 0..edges {
            reg::write(if edge % 2 == 0 { set } else { clear }, mask);
            next = next.wrapping_add(cycles);
            while (next.wrapping_sub(get_cycle_count()) as i32) > 0 {}
        }
        EDGES.store(0, Ordering::Release);
    }
}
