//! The protocol of `interrupt::window` in `esp32-pads`, in all its schedules: of two cores, by the model checker `loom`, which also knows how
//! late a core may see what the other one has stored; and of handlers that interrupt a core anywhere.
//!
//! The code is that of `bsp/pads/src/interrupt`, with other atomics, registers and critical sections below it (`stubs`).

extern crate self as critical_section;

pub mod stubs;
pub use stubs::critical::{CriticalSection, Mutex, unlocked, with};

use std::sync::atomic::{AtomicU64, Ordering};

static SCHEDULES: AtomicU64 = AtomicU64::new(0);

fn count_schedule() {
    SCHEDULES.fetch_add(1, Ordering::Relaxed);
}

/// How many preemptions more than by default: `PREEMPTIONS` in the environment.
fn more_preemptions() -> usize {
    let asked = std::env::var("PREEMPTIONS").ok();
    asked.map_or(0, |number| number.parse().expect("PREEMPTIONS is a number"))
}

/// How many schedules there have been.
pub fn schedules() -> u64 {
    SCHEDULES.load(Ordering::Relaxed)
}

include!(concat!(env!("OUT_DIR"), "/variants.rs"));
