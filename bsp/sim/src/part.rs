//! Parts on the bench: they are wired to pins, see their levels change and drive them.

use std::any::Any;
use std::cell::Cell;
use std::collections::VecDeque;
use std::marker::PhantomData;
use std::time::Duration;

use crate::chip::Chip;
use crate::outside::{Drive, PadLevel};
use crate::pads;
use crate::pin::Pin;
use crate::state::State;
use crate::time::{Event, nanoseconds};

/// How many changes parts may cause at one moment before the chip reports an endless loop.
const ENDLESS: usize = 100_000;

/// Something that is wired to pins of the chip, sees their levels change, and drives them at once or later.
///
/// Its pins have the numbers of their places in the call of [`Chip::attach`]. A part acts through [`Wires`] only: if it calls a method of the chip,
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
/// Pins have the numbers of their places in the call of [`Chip::attach`]; another number panics.
pub struct Wires<'a> {
    state: &'a mut State,
    part: usize,
}

impl Wires<'_> {
    /// The chip's time: [`Chip::now`].
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
        Duration::from_nanos(self.state.time.now)
    }

    fn terminal(&mut self, pin: usize) -> &mut Terminal {
        let terminals = &mut self.state.parts.slots[self.part].terminals;
        let count = terminals.len();
        terminals
            .get_mut(pin)
            .unwrap_or_else(|| panic!("pin {pin} of a part that is wired to {count}"))
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
        let gpio = self.terminal(pin).gpio;
        self.state.levels[gpio]
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
        let terminal = self.terminal(pin);
        terminal.external = external;
        let gpio = terminal.gpio;
        self.state.settle(1 << gpio);
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
        self.terminal(pin);
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
        let due = self.state.time.now.saturating_add(nanoseconds(time));
        self.state.time.schedule(due, event);
    }
}

/// A type-erased part; its handle recovers the type.
trait AnyPart: Part {
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

/// Where a part is wired to a pad, and how it drives it.
struct Terminal {
    gpio: usize,
    external: Drive,
}

#[derive(Default)]
struct Slot {
    /// None while it acts, and once it was taken away.
    part: Option<Box<dyn AnyPart>>,
    terminals: Vec<Terminal>,
}

/// The parts on a chip.
pub(super) struct Parts {
    slots: Vec<Slot>,
    /// For each pad, which parts are wired to it, with the numbers of their pins.
    on: [Vec<(usize, usize)>; pads::COUNT],
    /// What parts are still to be told.
    changes: VecDeque<(usize, usize, PadLevel)>,
    /// Whether parts are being told.
    is_telling: bool,
}

impl Parts {
    pub(super) fn new() -> Self {
        Parts {
            slots: Vec::new(),
            on: [const { Vec::new() }; pads::COUNT],
            changes: VecDeque::new(),
            is_telling: false,
        }
    }

    /// What all parts do to a pad.
    pub(super) fn at(&self, gpio: usize) -> impl Iterator<Item = Drive> {
        let wired = self.on[gpio].iter();
        wired.map(|&(part, pin)| self.slots[part].terminals[pin].external)
    }

    /// A pad has another level.
    pub(super) fn note(&mut self, gpio: usize, level: PadLevel) {
        let wired = self.on[gpio].iter();
        self.changes
            .extend(wired.map(|&(part, pin)| (part, pin, level)));
    }
}

thread_local! {
    /// Whether this thread is in a part.
    static IN_PART: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is in a part, which has the chip to itself.
pub(super) fn is_inside() -> bool {
    IN_PART.get()
}

/// Ends a part's turn, also after a panic in it.
struct Turn(bool);

impl Drop for Turn {
    fn drop(&mut self) {
        IN_PART.set(self.0);
    }
}

impl State {
    /// Tells the parts what has changed, until nothing does any more.
    pub(super) fn tell_parts(&mut self) {
        if self.parts.is_telling || self.parts.changes.is_empty() {
            return;
        }
        self.parts.is_telling = true;
        let mut count = 0;
        while let Some((part, pin, level)) = self.parts.changes.pop_front() {
            self.act(part, |part, wires| part.changed(wires, pin, level));
            count += 1;
            if count == ENDLESS {
                self.parts.changes.clear();
                self.parts.is_telling = false;
                panic!("parts change the same wires at one moment without end");
            }
        }
        self.parts.is_telling = false;
    }

    /// Lets a part act. Nothing happens if it was taken away.
    fn act<R>(
        &mut self,
        part: usize,
        act: impl FnOnce(&mut dyn AnyPart, &mut Wires<'_>) -> R,
    ) -> Option<R> {
        let mut it = self.parts.slots[part].part.take()?;
        let turn = Turn(IN_PART.replace(true));
        let mut wires = Wires { state: self, part };
        let result = act(&mut *it, &mut wires);
        drop(turn);
        self.parts.slots[part].part = Some(it);
        Some(result)
    }

    /// A moment has come for which a part has asked.
    pub(super) fn wake_part(&mut self, part: usize) {
        self.act(part, |part, wires| part.woken(wires));
        self.tell_parts();
    }

    /// A part does to a pin what it has announced.
    pub(super) fn drive_terminal(&mut self, part: usize, pin: usize, external: Drive) {
        let Some(terminal) = self.parts.slots[part].terminals.get_mut(pin) else {
            return;
        };
        terminal.external = external;
        let gpio = terminal.gpio;
        self.settle(1 << gpio);
    }

    fn attach(&mut self, part: Box<dyn AnyPart>, gpios: &[usize]) -> usize {
        let index = self.parts.slots.len();
        let terminals = gpios.iter().map(|&gpio| Terminal {
            gpio,
            external: Drive::Floating,
        });
        let terminals = terminals.collect();
        for (pin, &gpio) in gpios.iter().enumerate() {
            self.parts.on[gpio].push((index, pin));
        }
        let part = Some(part);
        self.parts.slots.push(Slot { part, terminals });
        self.act(index, |part, wires| part.attached(wires));
        self.tell_parts();
        index
    }

    fn detach(&mut self, index: usize) -> Option<Box<dyn AnyPart>> {
        let slot = std::mem::take(&mut self.parts.slots[index]);
        let mut pads = 0;
        for terminal in &slot.terminals {
            pads |= 1 << terminal.gpio;
            self.parts.on[terminal.gpio].retain(|(part, _)| *part != index);
        }
        self.parts.changes.retain(|(part, ..)| *part != index);
        self.settle(pads);
        slot.part
    }
}

impl Chip {
    /// Wires a part to pins. The part refers to them by their places in `pins`.
    ///
    /// It stays wired until [`Attached::remove`], through all resets, also if the handle is dropped.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(0); // which has a pull-up after a reset
    /// let button = chip.attach(PushButton::to_ground(), [&pin]);
    /// button.press();
    /// assert_eq!(pin.level(), PadLevel::Low);
    /// ```
    pub fn attach<'p, T: Part>(
        &self,
        part: T,
        pins: impl IntoIterator<Item = &'p Pin>,
    ) -> Attached<T> {
        let gpios: Vec<_> = pins.into_iter().map(|pin| pin.number()).collect();
        Attached {
            index: self.change(|state| state.attach(Box::new(part), &gpios)),
            chip: self.clone(),
            part: PhantomData,
        }
    }
}

/// A handle to a part that is wired to a chip.
///
/// ```
/// use std::time::Duration;
/// use esp32_sim::{Chip, Logger};
///
/// let chip = Chip::new();
/// let logger = chip.attach(Logger::new(), [&chip.gpio(18)]);
/// assert!(logger.with(|logger, _| logger.changes().is_empty()));
/// ```
pub struct Attached<T> {
    chip: Chip,
    index: usize,
    part: PhantomData<fn() -> T>,
}

impl<T: Part> Attached<T> {
    /// Calls a function with the part and its wires.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// let button = chip.attach(PushButton::to_ground(), [&chip.gpio(0)]);
    /// let level = button.with(|_, wires| {
    ///     wires.drive(0, Drive::Low);
    ///     wires.level(0)
    /// });
    /// assert_eq!(level, PadLevel::Low);
    /// ```
    pub fn with<R>(&self, act: impl FnOnce(&mut T, &mut Wires<'_>) -> R) -> R {
        self.chip.change(|state| {
            let result = state.act(self.index, |part, wires| {
                let part = part.as_any_mut();
                part.downcast_mut().map(|part| act(part, wires))
            });
            state.tell_parts();
            // A handle is made with its part's type, and only `remove` ends it.
            result.flatten().expect("the part of this handle")
        })
    }

    /// Disconnects the part, and returns it.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel, PushButton};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(0);
    /// let button = chip.attach(PushButton::to_ground(), [&pin]);
    /// button.press();
    /// button.remove();
    /// assert_eq!(pin.level(), PadLevel::High);
    /// ```
    pub fn remove(self) -> T {
        let part = self.chip.change(|state| state.detach(self.index));
        let part = part.and_then(|part| part.into_any().downcast().ok());
        *part.expect("the part of this handle")
    }
}
