//! Which pins are taken.

use core::cell::Cell;

use crate::board::PinInfo;
use crate::error::Taken;
use crate::memory;

/// Takes pins: all of them, or none.
///
/// For generated code, which makes a pin of a type after it has claimed it here.
///
/// # Errors
///
/// [`Taken`] names the first of `pins` that is taken already.
pub fn claim(pins: &[&'static PinInfo]) -> Result<(), Taken> {
    with(
        |taken| match pins.iter().find(|pin| taken.get() & bit(pin) != 0) {
            Some(pin) => Err(Taken { pin }),
            None => {
                taken.set(pins.iter().fold(taken.get(), |taken, pin| taken | bit(pin)));
                Ok(())
            }
        },
    )
}

/// Gives a pin back.
pub(crate) fn give_back(pin: &PinInfo) {
    with(|taken| taken.set(taken.get() & !bit(pin)));
}

fn bit(pin: &PinInfo) -> u64 {
    1 << pin.pad.gpio
}

fn with<R>(f: impl FnOnce(&Cell<u64>) -> R) -> R {
    critical_section::with(|cs| memory::with(cs, |memory| f(&memory.taken)))
}
