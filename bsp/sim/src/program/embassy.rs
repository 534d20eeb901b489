//! A time driver for `embassy-time`, in the chip's time.

use std::task::Waker;

use embassy_time_driver::{Driver, TICK_HZ, time_driver_impl};

use crate::block::time::Event;
use crate::chip::current;

/// The time driver of the chip that the current thread has entered.
struct ChipTime;

time_driver_impl!(static DRIVER: ChipTime = ChipTime);

const NANOSECONDS: u128 = 1_000_000_000;

impl Driver for ChipTime {
    fn now(&self) -> u64 {
        let now = current::chip().0.lock().state.time.now;
        (u128::from(now) * u128::from(TICK_HZ) / NANOSECONDS) as u64
    }

    fn schedule_wake(&self, at: u64, waker: &Waker) {
        // Not before the tick has begun.
        let due = (u128::from(at) * NANOSECONDS).div_ceil(TICK_HZ.into());
        let due = due.try_into().unwrap_or(u64::MAX);
        let chip = current::chip().0;
        chip.lock()
            .state
            .time
            .schedule(due, Event::Wake(waker.clone()));
    }
}
