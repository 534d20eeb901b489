//! The numbers that select signals in the GPIO matrix.

use std::ops::Range;

/// IO_MUX function 2 is the GPIO matrix on every pad (TRM, "IO_MUX Pad List").
pub(crate) const FUNCTION_GPIO: u8 = 2;

/// `FUNCn_OUT_SEL` for the pad's own bit of GPIO_OUT (TRM, "Simple GPIO Output").
pub(crate) const OUT_SEL_GPIO: u16 = 256;

/// `IN_SEL` for a constant 0 and a constant 1 (TRM, "Peripheral Input via GPIO Matrix").
pub(crate) const IN_SEL_LOW: u8 = 0x30;
pub(crate) const IN_SEL_HIGH: u8 = 0x38;

/// The signals that lead from an input of the matrix to an output of it, without a peripheral (TRM, "Peripheral Signal List": signals 224 to 228,
/// `sig_in_func`); their output is always enabled.
pub(crate) const LOOP_BACK: Range<usize> = 224..229;
