//! A rotary encoder.

use std::time::Duration;

use crate::bench::Attached;
use crate::block::Drive;
use crate::world::{Part, Wires};

/// A rotary encoder: two contacts, A and B, that connect their pins to ground in turns, with four changes per detent.
///
/// Turned forwards, A changes before B.
///
/// ```
/// use std::time::Duration;
/// use esp32_pads::{Input, Pull};
/// use esp32_sim::RotaryEncoder;
/// use pycom_bsp::module::{P9, P10};
///
/// esp32_sim::run(|chip| {
///     let a = Input::with_pull(P9::take()?, Pull::Up);
///     let _b = Input::with_pull(P10::take()?, Pull::Up);
///     let encoder = RotaryEncoder::new(Duration::from_millis(2));
///     let encoder = chip.attach(encoder, [&chip.pin::<P9>(), &chip.pin::<P10>()]);
///     chip.clear_waveforms();
///     encoder.turn(3);
///     chip.advance(Duration::from_secs(1));
///     assert_eq!(chip.pin::<P9>().waveform().len(), 1 + 6);
///     assert!(a.is_high());
///     # Ok::<(), esp32_pads::Taken>(())
/// }).unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct RotaryEncoder {
    /// How long a quarter of a detent takes.
    quarter: Duration,
    /// How many quarters there still are to turn, and how many there were.
    left: i64,
    position: i64,
    is_turning: bool,
}

impl RotaryEncoder {
    /// An encoder that takes this time for a quarter of a detent. At rest, both contacts are open.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, RotaryEncoder};
    ///
    /// let chip = Chip::new();
    /// let encoder = RotaryEncoder::new(Duration::from_millis(5));
    /// chip.attach(encoder, [&chip.gpio(18), &chip.gpio(19)]);
    /// ```
    pub fn new(quarter: Duration) -> Self {
        RotaryEncoder {
            quarter,
            left: 0,
            position: 0,
            is_turning: false,
        }
    }

    pub(crate) fn turn_by(&mut self, wires: &mut Wires<'_>, detents: i32) {
        self.left += 4 * i64::from(detents);
        if !self.is_turning {
            self.go_on(wires);
        }
    }

    fn go_on(&mut self, wires: &mut Wires<'_>) {
        self.is_turning = self.left != 0;
        if self.is_turning {
            wires.wake_after(self.quarter);
        }
    }
}

impl Part for RotaryEncoder {
    fn woken(&mut self, wires: &mut Wires<'_>) {
        let direction = self.left.signum();
        self.left -= direction;
        self.position += direction;
        // Gray code: open, A closed, both, B closed.
        let (a, b) = match self.position.rem_euclid(4) {
            0 => (false, false),
            1 => (true, false),
            2 => (true, true),
            _ => (false, true),
        };
        for (pin, is_closed) in [a, b].into_iter().enumerate() {
            let external = if is_closed {
                Drive::Low
            } else {
                Drive::Floating
            };
            wires.drive(pin, external);
        }
        self.go_on(wires);
    }
}

impl Attached<RotaryEncoder> {
    /// Turns the encoder by this number of detents, backwards if negative, after the turns that are still under way.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, Drive, RotaryEncoder};
    ///
    /// let chip = Chip::new();
    /// let (a, b) = (chip.gpio(18), chip.gpio(19));
    /// for pin in [&a, &b] {
    ///     pin.drive(Drive::WeakHigh);
    /// }
    /// let encoder = chip.attach(RotaryEncoder::new(Duration::from_millis(1)), [&a, &b]);
    /// chip.clear_waveforms();
    /// encoder.turn(-1);
    /// chip.advance(Duration::from_millis(4));
    /// // B before A.
    /// let begins = |pin: &esp32_sim::Pin| pin.waveform()[1].0;
    /// assert!(begins(&b) < begins(&a));
    /// ```
    pub fn turn(&self, detents: i32) {
        self.with(|encoder, wires| encoder.turn_by(wires, detents));
    }
}
