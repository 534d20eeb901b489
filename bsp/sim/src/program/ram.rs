//! RAM of the program: the state of its drivers, which every reset clears.

use std::any::Any;
use std::sync::Arc;

use crate::chip::{Chip, current};
use crate::world::Fault;

impl Chip {
    #[track_caller]
    pub(crate) fn ram<T: Any + Send + Sync>(&self, make: fn() -> T) -> Arc<T> {
        let mut world = self.lock();
        let state = &mut world.state;
        if state.asleep {
            drop(world);
            panic!("{}", Fault::Asleep);
        }
        let forgotten = state.ram.forget_before(state.starts);
        let value = state.ram.value(make);
        drop(world);
        // With the chip unlocked: what goes may act on it.
        drop(forgotten);
        value
    }
}

/// The value of this type in the RAM of the program on the current thread's chip. `make` makes the first value.
///
/// It is for drivers that keep state between calls, such as which pins are taken. On the ESP32 such state is a `static`. On the host a `static` would be shared by
/// all chips of the process and survive their resets; with `ram`, each chip has its own value, and each start of a program begins with a new one.
///
/// ```
/// use std::sync::atomic::{AtomicU32, Ordering};
/// use esp32_sim::CpuReset;
///
/// fn calls() -> u32 {
///     esp32_sim::ram(|| AtomicU32::new(0)).fetch_add(1, Ordering::Relaxed) + 1
/// }
///
/// esp32_sim::run(|chip| {
///     assert_eq!((calls(), calls()), (1, 2));
///     chip.cpu_reset(CpuReset::Software);
///     assert_eq!(calls(), 1);
/// });
/// ```
///
/// # Panics
///
/// If the thread has entered no chip, or the chip sleeps.
#[track_caller]
pub fn ram<T: Any + Send + Sync>(make: fn() -> T) -> Arc<T> {
    current::chip().0.ram(make)
}
