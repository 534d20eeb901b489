//! A square wave.

use std::time::Duration;

use crate::block::Drive;
use crate::world::{Part, Wires};

/// A generator that drives its pin low and high in turns, starting with low.
///
/// ```
/// use std::time::Duration;
/// use esp32_sim::{Chip, PadLevel, SquareWave};
///
/// let chip = Chip::new();
/// let pin = chip.gpio(18);
/// chip.attach(SquareWave::new(Duration::from_micros(500)), [&pin]); // 1 kHz
/// assert_eq!(pin.level(), PadLevel::Low);
/// chip.advance(Duration::from_micros(500));
/// assert_eq!(pin.level(), PadLevel::High);
/// ```
#[derive(Clone, Debug)]
pub struct SquareWave {
    half: Duration,
    is_high: bool,
}

impl SquareWave {
    /// A wave with this half period, at least 1 ns.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::SquareWave;
    ///
    /// let ten_kilohertz = SquareWave::new(Duration::from_micros(50));
    /// # let _ = ten_kilohertz;
    /// ```
    pub fn new(half: Duration) -> Self {
        SquareWave {
            half: half.max(Duration::from_nanos(1)),
            is_high: false,
        }
    }

    fn drive(&self, wires: &mut Wires<'_>) {
        let external = if self.is_high {
            Drive::High
        } else {
            Drive::Low
        };
        wires.drive(0, external);
        wires.wake_after(self.half);
    }
}

impl Part for SquareWave {
    fn attached(&mut self, wires: &mut Wires<'_>) {
        self.drive(wires);
    }

    fn woken(&mut self, wires: &mut Wires<'_>) {
        self.is_high = !self.is_high;
        self.drive(wires);
    }
}
