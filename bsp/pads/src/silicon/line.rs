//! The fast path: setting, clearing and reading one pad.

use super::level::Level;
use super::map::{self, bank};
use super::pad::Pad;
use super::reg::Reg;

/// What it takes to set, clear and read a pad: two register addresses and the pad's bit in them.
///
/// Of a typed pin all of it is constant, and an operation is one store or one load. An erased pin carries it
/// along, so that no operation branches on the bank or shifts by the pad's number.
///
/// Its operations are the drivers'; a program sees it as what makes an [`AnyPin`](crate::AnyPin) five words long.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{AnyPin, Pin};
/// use pycom_bsp::module::P9;
///
/// let pin = P9::take()?;
/// let line = pin.line();
/// assert_eq!(line, AnyPin::from(pin).line());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// OUT or OUT1; the set, clear and enable registers lie at fixed distances from it.
    bank: Reg,
    /// IN or IN1, which lie at different distances from their banks.
    input: Reg,
    /// The pad's bit.
    mask: u32,
    /// The factor that moves the pad's bit to bit 31: one multiplication and one constant shift make it a `bool`,
    /// which is shorter than masking and comparing, and a typed pin's compiles to one bit extraction.
    to_top: u32,
}

impl Line {
    pub(crate) const fn of(pad: &Pad) -> Self {
        Self::of_gpio(pad.gpio)
    }

    pub(crate) const fn of_gpio(gpio: u8) -> Self {
        let (bank, input) = if gpio < 32 {
            (map::OUT, map::IN)
        } else {
            (map::OUT1, map::IN1)
        };
        let bit = gpio as u32 % 32;
        Self {
            bank,
            input,
            mask: 1 << bit,
            to_top: 1 << (31 - bit),
        }
    }

    #[inline(always)]
    fn bit_of(self, word: u32) -> bool {
        word.wrapping_mul(self.to_top) >> 31 != 0
    }

    #[inline(always)]
    pub(crate) fn set_high(self) {
        self.bank.offset(bank::OUT_W1TS).write(self.mask);
    }

    #[inline(always)]
    pub(crate) fn set_low(self) {
        self.bank.offset(bank::OUT_W1TC).write(self.mask);
    }

    #[inline(always)]
    pub(crate) fn set(self, level: Level) {
        match level {
            Level::High => self.set_high(),
            Level::Low => self.set_low(),
        }
    }

    /// Inverts the output latch. Its owner is the only one who writes this bit, so reading before writing loses nothing.
    #[inline(always)]
    pub(crate) fn toggle(self) {
        // The latch's level chooses the register, without a branch: OUT_W1TC is the word after OUT_W1TS.
        let register = bank::OUT_W1TS + u32::from(self.is_set_high());
        self.bank.offset(register).write(self.mask);
    }

    /// The level on the pad.
    #[inline(always)]
    pub(crate) fn is_high(self) -> bool {
        self.bit_of(self.input.read())
    }

    /// Reads the pad, or sets the latch first.
    pub(crate) fn caller(self) -> impl Fn(Option<bool>) -> bool + Copy {
        move |level| {
            if let Some(level) = level {
                self.set(level.into());
            }
            self.is_high()
        }
    }

    /// The level in the output latch.
    #[inline(always)]
    pub(crate) fn is_set_high(self) -> bool {
        self.bit_of(self.bank.read())
    }

    #[inline(always)]
    pub(crate) fn enable_output(self) {
        self.bank.offset(bank::ENABLE_W1TS).write(self.mask);
    }

    #[inline(always)]
    pub(crate) fn disable_output(self) {
        self.bank.offset(bank::ENABLE_W1TC).write(self.mask);
    }

    #[inline(always)]
    pub(crate) fn is_output_enabled(self) -> bool {
        self.bit_of(self.bank.offset(bank::ENABLE).read())
    }

    /// Clears the pad's interrupt status.
    #[inline(always)]
    pub(crate) fn clear_interrupt(self) {
        self.bank.offset(bank::STATUS_W1TC).write(self.mask);
    }
}
