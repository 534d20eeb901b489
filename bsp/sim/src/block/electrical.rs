//! The time that levels take to settle, as an option.

use std::time::Duration;

use crate::silicon::Level;

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
pub(crate) struct Pulls {
    pub(crate) inside: bool,
    pub(crate) outside: bool,
}

/// What a wire is on the way to, and when it will be there.
pub(crate) type Charge = Option<(Level, u64)>;
