//! Which pins are taken.

use crate::board::PinInfo;
use crate::error::Taken;
use crate::memory::{self, TakenPads};

/// Takes pins: all of them, or none.
///
/// For generated code, which makes a pin of a type after it has claimed it here.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{TypedPin, claim};
/// use pycom_bsp::module::{P9, P10};
///
/// let p10 = P10::take()?;
/// assert_eq!(claim(&[P9::INFO, P10::INFO]).unwrap_err().pin(), "P10");
/// // All or none: `P9` is still there.
/// assert!(P9::take().is_ok());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
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

/// The bit of the pin's pad. There is none for a number that no pad has, which only a program that makes up a pad could ask for: to no effect.
fn bit(pin: &PinInfo) -> u64 {
    1_u64.checked_shl(pin.pad.gpio.into()).unwrap_or(0)
}

fn with<R>(f: impl FnOnce(&TakenPads) -> R) -> R {
    critical_section::with(|cs| memory::taken(cs, f))
}
