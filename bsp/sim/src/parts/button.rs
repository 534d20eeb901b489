//! A push button.

use std::time::Duration;

use crate::bench::Attached;
use crate::block::Drive;
use crate::world::{Part, Wires};

/// How a contact bounces: how often it opens again before it stays closed, and the same when it opens.
///
/// The times between the bounces grow, as with a spring, and are the same on each press.
///
/// ```
/// use std::time::Duration;
/// use esp32_sim::{Bounce, Chip, PadLevel, PushButton};
///
/// let chip = Chip::new();
/// let pin = chip.gpio(0); // which has a pull-up after a reset
/// let bounce = Bounce { times: 3, within: Duration::from_millis(4) };
/// let button = chip.attach(PushButton::to_ground().bouncing(bounce), [&pin]);
/// button.press();
/// chip.advance(Duration::from_millis(4));
/// assert_eq!(pin.waveform().len(), 1 + 7); // closed, and three times open and closed
/// assert_eq!(pin.level(), PadLevel::Low);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounce {
    /// The number of bounces.
    pub times: u32,
    /// The time until the contact is stable.
    pub within: Duration,
}

/// A push button on one pin. Pressed, it connects the pin to ground or to 3.3 V; released, to nothing.
///
/// ```
/// use std::time::Duration;
/// use esp32_pads::{Input, Pull};
/// use esp32_sim::PushButton;
/// use pycom_bsp::exp_board::BUTTON;
///
/// esp32_sim::run(|chip| {
///     let pin = Input::with_pull(BUTTON::take()?, Pull::Up);
///     let button = chip.attach(PushButton::to_ground(), [&chip.pin::<BUTTON>()]);
///     button.press();
///     assert!(pin.is_low());
///     button.release();
///     assert!(pin.is_high());
///     # Ok::<(), esp32_pads::Taken>(())
/// }).unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct PushButton {
    closed: Drive,
    bounce: Option<Bounce>,
    is_pressed: bool,
    /// What the contact is still to do: it changes after each of these times, the last one first.
    bounces: Vec<Duration>,
    is_closed: bool,
}

impl PushButton {
    fn to(closed: Drive) -> Self {
        PushButton {
            closed,
            bounce: None,
            is_pressed: false,
            bounces: Vec::new(),
            is_closed: false,
        }
    }

    /// A button to ground.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// chip.attach(PushButton::to_ground(), [&chip.gpio(18)]).press();
    /// assert_eq!(chip.level(18), PadLevel::Low);
    /// ```
    pub fn to_ground() -> Self {
        Self::to(Drive::Low)
    }

    /// A button to 3.3 V.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// chip.attach(PushButton::to_supply(), [&chip.gpio(18)]).press();
    /// assert_eq!(chip.level(18), PadLevel::High);
    /// ```
    pub fn to_supply() -> Self {
        Self::to(Drive::High)
    }

    /// The same button with a contact that bounces.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Bounce, PushButton};
    ///
    /// let worn = Bounce { times: 20, within: Duration::from_millis(10) };
    /// let button = PushButton::to_ground().bouncing(worn);
    /// # let _ = button;
    /// ```
    #[must_use]
    pub fn bouncing(self, bounce: Bounce) -> Self {
        PushButton {
            bounce: Some(bounce),
            ..self
        }
    }

    fn set_contact(&mut self, wires: &mut Wires<'_>, is_closed: bool) {
        self.is_closed = is_closed;
        let external = if is_closed {
            self.closed
        } else {
            Drive::Floating
        };
        wires.drive(0, external);
    }

    pub(crate) fn set_pressed(&mut self, wires: &mut Wires<'_>, is_pressed: bool) {
        if self.is_pressed == is_pressed {
            return;
        }
        self.is_pressed = is_pressed;
        let was_still = self.bounces.is_empty();
        self.bounces.clear();
        if let Some(Bounce { times, within }) = self.bounce {
            // An arithmetic row: the first time is the shortest, and all of them together are `within`.
            let changes = 2 * times;
            let parts = changes * (changes + 1) / 2;
            self.bounces = (1..=changes).rev().map(|n| within * n / parts).collect();
        }
        self.set_contact(wires, is_pressed);
        if was_still {
            self.bounce_on(wires);
        }
    }

    fn bounce_on(&mut self, wires: &mut Wires<'_>) {
        if let Some(next) = self.bounces.last() {
            wires.wake_after(*next);
        }
    }
}

impl Part for PushButton {
    fn woken(&mut self, wires: &mut Wires<'_>) {
        if self.bounces.pop().is_some() {
            // It ends as it is pressed: the number of changes is even.
            let is_closed = self.is_pressed == (self.bounces.len() % 2 == 0);
            self.set_contact(wires, is_closed);
            self.bounce_on(wires);
        }
    }
}

impl Attached<PushButton> {
    /// Presses the button. A pressed button stays pressed.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// let button = chip.attach(PushButton::to_ground(), [&chip.gpio(0)]);
    /// button.press();
    /// assert_eq!(chip.level(0), PadLevel::Low);
    /// ```
    pub fn press(&self) {
        self.with(|button, wires| button.set_pressed(wires, true));
    }

    /// Releases the button.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// let button = chip.attach(PushButton::to_ground(), [&chip.gpio(0)]);
    /// button.press();
    /// button.release();
    /// assert_eq!(chip.level(0), PadLevel::High); // its pull-up
    /// ```
    pub fn release(&self) {
        self.with(|button, wires| button.set_pressed(wires, false));
    }
}
