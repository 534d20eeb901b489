//! Which pins are taken.

use super::board::PinInfo;
use super::error::Taken;
use super::taken::{self, TakenPads};

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
    claim_all(pins.iter().copied())
}

/// The same of what is in no list.
pub(crate) fn claim_all(pins: impl Iterator<Item = &'static PinInfo> + Clone) -> Result<(), Taken> {
    with(|taken| {
        let mut all = pins.clone();
        if let Some(pin) = all.find(|pin| taken.is_taken(pin.pad.gpio)) {
            return Err(Taken { pin });
        }
        for pin in pins {
            taken.set_taken(pin.pad.gpio, true);
        }
        Ok(())
    })
}

pub(crate) fn free(pin: &PinInfo) {
    with(|taken| taken.set_taken(pin.pad.gpio, false));
}

fn with<R>(f: impl FnOnce(&TakenPads) -> R) -> R {
    critical_section::with(|cs| taken::with(cs, f))
}
