//! Parts: they are wired to pins, see their levels change and drive them. And the world of a chip, which is the chip with its parts.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::Duration;

use super::turn::Turn;
use crate::block::time::{Event, nanoseconds};
use crate::block::{Drive, PadLevel};
use crate::state::State;

/// How many changes parts may cause at one moment before the chip reports an endless loop.
const ENDLESS: usize = 100_000;

/// Something that is wired to pins of the chip, sees their levels change, and drives them at once or later.
///
/// Its pins have the numbers of their places in the call of [`Chip::attach`](crate::Chip::attach). A part acts through [`Wires`] only: if it calls a method of the chip,
/// that panics.
///
/// An inverter with a delay of 20 ns:
///
/// ```
/// use std::time::Duration;
/// use esp32_sim::{Chip, Drive, PadLevel, Part, Wires};
///
/// struct Inverter;
///
/// impl Part for Inverter {
///     fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
///         let output = match level {
///             PadLevel::Low => Drive::High,
///             PadLevel::High => Drive::Low,
///             _ => Drive::Floating,
///         };
///         if pin == 0 {
///             wires.drive_after(Duration::from_nanos(20), 1, output);
///         }
///     }
/// }
///
/// let chip = Chip::new();
/// let (input, output) = (chip.gpio(18), chip.gpio(19));
/// chip.attach(Inverter, [&input, &output]);
/// input.drive(Drive::Low);
/// assert_eq!(output.level(), PadLevel::Floating);
/// chip.advance(Duration::from_nanos(20));
/// assert_eq!(output.level(), PadLevel::High);
/// ```
pub trait Part: Any + Send {
    /// The part has just been wired.
    fn attached(&mut self, wires: &mut Wires<'_>) {
        _ = wires;
    }

    /// The level on one of its pins has changed to this one, by whatever cause; the part itself may have changed it.
    ///
    /// If a part has changed it, this is called after that part's own call has returned: of several changes at one moment, all are there by then.
    fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
        _ = (wires, pin, level);
    }

    /// A time that the part has requested with [`Wires::wake_after`] has come.
    fn woken(&mut self, wires: &mut Wires<'_>) {
        _ = wires;
    }
}

/// A part's access to the chip: its own wires, and the time.
///
/// ```
/// use esp32_sim::{Chip, Drive, Part, PadLevel, Wires};
///
/// /// Drives its second pin with the inverted level of the first.
/// struct Inverter;
/// impl Part for Inverter {
///     fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
///         if pin == 0 {
///             wires.drive(1, if level == PadLevel::Low { Drive::High } else { Drive::Low });
///         }
///     }
/// }
///
/// let chip = Chip::new();
/// chip.attach(Inverter, [&chip.gpio(18), &chip.gpio(19)]);
/// chip.drive(18, Drive::High);
/// assert_eq!(chip.level(19), PadLevel::Low);
/// ```
///
/// Pins have the numbers of their places in the call of [`Chip::attach`](crate::Chip::attach); another number panics.
pub struct Wires<'a> {
    world: &'a mut World,
    part: usize,
}

impl Wires<'_> {
    /// The chip's time: [`Chip::now`](crate::Chip::now).
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, Part, Wires};
    ///
    /// struct Clock(Duration);
    /// impl Part for Clock {
    ///     fn woken(&mut self, wires: &mut Wires<'_>) {
    ///         self.0 = wires.now();
    ///     }
    ///     fn attached(&mut self, wires: &mut Wires<'_>) {
    ///         wires.wake_after(Duration::from_secs(1));
    ///     }
    /// }
    ///
    /// let chip = Chip::new();
    /// let clock = chip.attach(Clock(Duration::ZERO), []);
    /// chip.advance(Duration::from_secs(2));
    /// assert_eq!(clock.with(|clock, _| clock.0), Duration::from_secs(1));
    /// ```
    pub fn now(&self) -> Duration {
        Duration::from_nanos(self.world.state.time.now)
    }

    /// The pad that a pin is wired to.
    fn pad(&self, pin: usize) -> usize {
        let terminals = &self.world.state.terminals;
        terminals.gpio(self.part, pin).unwrap_or_else(|| {
            let count = terminals.count(self.part);
            panic!("pin {pin} of a part that is wired to {count}")
        })
    }

    /// The level on a pin.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel, Part, PushButton};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(18);
    /// let button = chip.attach(PushButton::to_ground(), [&pin]);
    /// pin.drive(Drive::WeakHigh);
    /// assert_eq!(button.with(|_, wires| wires.level(0)), PadLevel::High);
    /// ```
    pub fn level(&mut self, pin: usize) -> PadLevel {
        self.world.state.levels[self.pad(pin)]
    }

    /// Drives a pin, until the next call for this pin.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(18);
    /// let button = chip.attach(PushButton::to_ground(), [&pin]);
    /// button.with(|_, wires| wires.drive(0, Drive::Low));
    /// assert_eq!(pin.level(), PadLevel::Low);
    /// ```
    pub fn drive(&mut self, pin: usize, external: Drive) {
        let gpio = self.pad(pin);
        self.world.state.terminals.drive(self.part, pin, external);
        self.world.settle(1 << gpio);
    }

    /// Drives a pin after some time. Changes that are already scheduled stay scheduled.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, Drive, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(18);
    /// let button = chip.attach(PushButton::to_ground(), [&pin]);
    /// button.with(|_, wires| wires.drive_after(Duration::from_millis(1), 0, Drive::Low));
    /// chip.advance(Duration::from_millis(1));
    /// assert_eq!(pin.level(), PadLevel::Low);
    /// ```
    pub fn drive_after(&mut self, time: Duration, pin: usize, external: Drive) {
        self.pad(pin);
        let event = Event::Terminal {
            part: self.part,
            pin,
            external,
        };
        self.schedule(time, event);
    }

    /// Schedules a call of [`Part::woken`] after some time.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, PadLevel, SquareWave};
    ///
    /// // It wakes itself at each of its edges.
    /// let chip = Chip::new();
    /// chip.attach(SquareWave::new(Duration::from_millis(1)), [&chip.gpio(18)]);
    /// chip.advance(Duration::from_millis(10));
    /// assert_eq!(chip.waveform(18).len(), 1 + 11);
    /// ```
    pub fn wake_after(&mut self, time: Duration) {
        self.schedule(time, Event::Part(self.part));
    }

    fn schedule(&mut self, time: Duration, event: Event) {
        let time_of = &mut self.world.state.time;
        let due = time_of.now.saturating_add(nanoseconds(time));
        time_of.schedule(due, event);
    }
}

/// A type-erased part; its handle recovers the type.
pub(super) trait AnyPart: Part {
    fn as_any_mut(&mut self) -> &mut dyn Any;
    fn into_any(self: Box<Self>) -> Box<dyn Any>;
}

impl<T: Part> AnyPart for T {
    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
}

/// A chip and the parts on it.
pub(crate) struct World {
    pub(crate) state: State,
    /// By their numbers: None while a part acts, and once it was taken away.
    pub(super) parts: Vec<Option<Box<dyn AnyPart>>>,
    /// Whether one of them acts. What it changes, parts are told when it has ended, itself among them.
    is_acting: bool,
}

impl World {
    /// A chip without power, nothing connected.
    pub(crate) fn new() -> Self {
        World {
            state: State::new(),
            parts: Vec::new(),
            is_acting: false,
        }
    }

    /// Lets a change of a register or of the outside spread: through the chip, which may wake, and to the parts. `changed` are the pads that it is about.
    pub(crate) fn settle(&mut self, changed: u64) {
        self.state.spread(changed);
        if let Some(cause) = self.state.wake_condition() {
            self.state.wake(cause);
        }
        self.tell_parts();
    }

    /// Tells the parts what has changed, until nothing does any more.
    pub(crate) fn tell_parts(&mut self) {
        if self.is_acting {
            return;
        }
        let mut count = 0;
        while let Some((part, pin, level)) = self.state.terminals.next_change() {
            self.act(part, |part, wires| part.changed(wires, pin, level));
            count += 1;
            if count == ENDLESS {
                self.state.terminals.forget_changes();
                panic!("parts change the same wires at one moment without end");
            }
        }
    }

    /// Lets a part act. Nothing happens if it was taken away.
    pub(super) fn act<R>(
        &mut self,
        part: usize,
        act: impl FnOnce(&mut dyn AnyPart, &mut Wires<'_>) -> R,
    ) -> Option<R> {
        let mut it = self.parts[part].take()?;
        self.is_acting = true;
        let turn = Turn::begin();
        let mut wires = Wires { world: self, part };
        // After a panic in it, it is a part like before.
        let result = catch_unwind(AssertUnwindSafe(|| act(&mut *it, &mut wires)));
        drop(turn);
        self.is_acting = false;
        self.parts[part] = Some(it);
        Some(result.unwrap_or_else(|panic| resume_unwind(panic)))
    }
}
