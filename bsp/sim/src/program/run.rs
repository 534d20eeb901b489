//! A program on a chip of its own.

use crate::chip::Chip;

/// Runs a program as PRO CPU of a new chip, which has just been powered on.
///
/// Interrupts follow [these rules](crate#interrupts). Pins and drivers panic on a thread without a chip: one that neither `run` nor [`Chip::enter`] has given a chip.
///
/// ```
/// use esp32_sim;
///
/// let accesses = esp32_sim::run(|chip| {
///     // Drivers used here act on `chip`.
///     chip.accesses()
/// });
/// assert_eq!(accesses, 0);
/// ```
///
/// # Panics
///
/// At the end, if a pin has interrupted a core on which no handler was ever [installed](Chip::on_interrupt), and the program did not read the
/// interrupt registers itself.
pub fn run<R>(program: impl FnOnce(&Chip) -> R) -> R {
    let chip = Chip::new();
    let result = {
        let _entered = chip.enter();
        program(&chip)
    };
    if let Some(unheard) = chip.unheard() {
        panic!("{unheard}");
    }
    result
}
