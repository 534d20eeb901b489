//! The time that levels take to settle, as an option.

use std::time::Duration;

use crate::Level;
use crate::chip::Chip;
use crate::input::Inputs;
use crate::pads;
use crate::state::State;
use crate::time::{Event, nanoseconds};

/// The time that a level takes on a wire, and from there into the chip. Without it, as at first, levels take no time.
///
/// A driver always sets the level of its wire at once. A pull-up or pull-down has to charge the wire's capacitance; until then the wire keeps
/// its level.
///
/// ```
/// use esp32_pads::{Input, Pull};
/// use esp32_sim::{Electrical, Drive};
/// use pycom_bsp::module::P10;
///
/// esp32_sim::run(|chip| {
///     chip.set_electrical(Some(Electrical::default()));
///     chip.pin::<P10>().drive(Drive::Low);
///     chip.pin::<P10>().drive(Drive::Floating);
///     let pin = Input::with_pull(P10::take()?, Pull::Up);
///     // Too early: the pull-up has only just been switched on.
///     assert!(pin.is_low());
///     chip.advance(Electrical::default().pull);
///     assert!(pin.is_high());
///     # Ok::<(), esp32_pads::Taken>(())
/// }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Electrical {
    /// The time in which a pad's own pull-up or pull-down moves its wire past the threshold (Q-PULL-RISE, Q-PULL-FALL).
    pub pull: Duration,
    /// The same time for an outside resistor ([`Drive::WeakHigh`](crate::Drive::WeakHigh), and `WeakLow`).
    pub resistor: Duration,
    /// The time from the pad to GPIO.IN: the synchroniser's two clocks of the 80 MHz APB (TRM, "Peripheral Input via GPIO Matrix"; Q-INPUT-DELAY).
    pub synchroniser: Duration,
}

impl Electrical {
    /// The times with this capacitance on each wire, in picofarads.
    ///
    /// The pulls have 45 kΩ (data sheet, DC characteristics). An outside resistor is assumed to have 10 kΩ, and the input's
    /// threshold to be 0.75 of the supply (V<sub>IH</sub>; for a pull-down 0.25). So the time is resistance × capacitance × ln 4.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::Electrical;
    ///
    /// assert_eq!(Electrical::with_picofarads(100).pull, Duration::from_nanos(6238));
    /// ```
    #[must_use]
    pub const fn with_picofarads(capacitance: u32) -> Self {
        // kΩ and pF make nanoseconds; ln 4 in millionths.
        const LN_4: u64 = 1_386_294;
        const fn time(kiloohms: u64, picofarads: u32) -> Duration {
            Duration::from_nanos(kiloohms * picofarads as u64 * LN_4 / 1_000_000)
        }
        Electrical {
            pull: time(45, capacitance),
            resistor: time(10, capacitance),
            synchroniser: Duration::from_nanos(25),
        }
    }
}

impl Default for Electrical {
    /// The times with 50 pF: the pad and some centimetres of wire.
    fn default() -> Self {
        Self::with_picofarads(50)
    }
}

/// What resistors pull a wire.
#[derive(Clone, Copy, Default)]
pub(super) struct Pulls {
    pub(super) inside: bool,
    pub(super) outside: bool,
}

/// What a wire is on the way to, and when it will be there.
pub(super) type Charge = Option<(Level, u64)>;

impl State {
    /// Whether a wire is still on the way to a level that resistors pull it to. Pads that share a wire share its charge.
    pub(super) fn is_charging(&mut self, wired: u64, level: Level, pulls: Pulls) -> bool {
        let Some(electrical) = self.electrical else {
            return false;
        };
        let first = wired.trailing_zeros() as usize;
        if self.seen[first] == level {
            self.stop_charging(wired);
            return false;
        }
        let now = self.time.now;
        match self.charges[first] {
            Some((to, due)) if to == level => now < due,
            _ => {
                let times = [
                    pulls.inside.then_some(electrical.pull),
                    pulls.outside.then_some(electrical.resistor),
                ];
                let time = times.into_iter().flatten().min().unwrap_or_default();
                let due = now.saturating_add(nanoseconds(time));
                for gpio in pads::of(wired) {
                    self.charges[gpio] = Some((level, due));
                }
                self.time.schedule(due, Event::Settle(wired));
                due > now
            }
        }
    }

    /// A wire has been moved otherwise.
    pub(super) fn stop_charging(&mut self, wired: u64) {
        if self.electrical.is_some() {
            for gpio in pads::of(wired) {
                self.charges[gpio] = None;
            }
        }
    }

    /// New inputs are at the synchroniser; whether they are through it at once.
    pub(super) fn passes_synchroniser(&mut self, inputs: Inputs) -> bool {
        let time = self
            .electrical
            .map_or(0, |electrical| nanoseconds(electrical.synchroniser));
        if time == 0 {
            return true;
        }
        let due = self.time.now.saturating_add(time);
        self.time.schedule(due, Event::Inputs(inputs));
        false
    }
}

impl Chip {
    /// Sets the times that levels take from here on. With `None`, as at first, they take no time.
    ///
    /// ```
    /// use esp32_sim::{Chip, Electrical, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.set_electrical(Some(Electrical::default()));
    /// let pin = chip.gpio(18);
    /// pin.drive(Drive::WeakHigh);
    /// assert_eq!(pin.level(), PadLevel::Floating);
    /// chip.advance(Electrical::default().resistor);
    /// assert_eq!(pin.level(), PadLevel::High);
    /// ```
    pub fn set_electrical(&self, electrical: Option<Electrical>) {
        self.change(|state| {
            state.electrical = electrical;
            state.charges = [None; pads::COUNT];
            state.settle(pads::ALL);
        });
    }
}
