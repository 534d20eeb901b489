//! Callbacks, asynchronous waits and wake-up, on the simulated chip.

mod callbacks;
mod cores;
mod record;
mod schedules;
mod triggers;
mod wait;
mod wake_up;
