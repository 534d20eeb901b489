//! What is known about each pad's interrupt, and its registers.

use core::cell::Cell;
use core::task::Waker;

use super::{Callback, Condition, Core};
use crate::line::Line;
use crate::memory;
use crate::pad::Pad;
use crate::pin::Pin;
use crate::{Level, map};

/// A pad's interrupt.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(super) condition: Condition,
    /// The level that the pad is set to.
    pub(super) awaits: Level,
    pub(super) action: Action,
}

/// What happens when the condition comes true.
#[derive(Debug)]
pub(crate) enum Action {
    /// Nothing: the pad's interrupt is off, or not ours.
    None,
    /// A function is called, each time.
    Call(Callback),
    /// A task is woken, once.
    Wake(Waker),
    /// It was woken, and has not looked yet.
    Woken,
}

impl Slot {
    pub(crate) const IDLE: Self = Self {
        condition: Condition::edges(false, false),
        awaits: Level::Low,
        action: Action::None,
    };
}

/// The slots of all pads, and for each bank of 32 which of them are ours.
pub(crate) struct Slots {
    slots: [Cell<Slot>; 40],
    armed: [Cell<u32>; 2],
}

impl Slots {
    pub(crate) const fn new() -> Self {
        Self {
            slots: [const { Cell::new(Slot::IDLE) }; 40],
            armed: [const { Cell::new(0) }; 2],
        }
    }

    #[cfg(not(target_arch = "xtensa"))]
    pub(crate) fn forget(&self) {
        (0..40).for_each(|gpio| drop(self.replace(gpio, Slot::IDLE)));
    }

    /// The pads of a bank whose interrupts are ours.
    pub(super) fn armed(&self, bank: usize) -> u32 {
        self.armed.get(bank).map_or(0, Cell::get)
    }

    /// Changes a pad's slot, and hands out what it was.
    fn replace(&self, gpio: u8, slot: Slot) -> Option<Slot> {
        let (bank, bit) = (usize::from(gpio / 32), 1 << (gpio % 32));
        let armed = self.armed.get(bank)?;
        armed.set(match slot.action {
            Action::None | Action::Woken => armed.get() & !bit,
            Action::Call(_) | Action::Wake(_) => armed.get() | bit,
        });
        Some(self.slots.get(usize::from(gpio))?.replace(slot))
    }

    /// Changes a pad's slot in place.
    pub(super) fn change<R>(&self, gpio: u8, f: impl FnOnce(&mut Slot) -> R) -> Option<R> {
        let mut slot = self.replace(gpio, Slot::IDLE)?;
        let result = f(&mut slot);
        self.replace(gpio, slot);
        Some(result)
    }
}

/// Sets a pad's interrupt up, in the place of what there was.
pub(super) fn arm<P: Pin>(pin: &P, condition: Condition, action: Action) {
    let gpio = pin.pad().gpio;
    let before = critical_section::with(|cs| {
        let awaits = condition.first(pin.line().is_high().into());
        let before = memory::with(cs, |memory| {
            memory.slots.replace(
                gpio,
                Slot {
                    condition,
                    awaits,
                    action,
                },
            )
        });
        await_level(gpio, pin.line(), awaits, Some(condition.core));
        before
    });
    drop(before);
}

/// Lets a pad's interrupt call a function.
pub(crate) fn call<P: Pin>(pin: &P, condition: Condition, callback: Callback) {
    arm(pin, condition, Action::Call(callback));
}

/// Switches a pad's interrupt off and forgets what it was for. What that was is dropped outside of the critical section.
pub(crate) fn disarm<P: Pin>(pin: &P) {
    switch_off_pad(pin.pad());
}

pub(super) fn switch_off_pad(pad: &Pad) {
    let gpio = pad.gpio;
    let before = critical_section::with(|cs| {
        switch_off(gpio, Line::of(pad));
        memory::with(cs, |memory| memory.slots.replace(gpio, Slot::IDLE))
    });
    drop(before);
}

/// Switches off what a program before the last CPU reset has left on: nobody would serve that interrupt, and it would not end.
#[inline]
pub(crate) fn silence<P: Pin>(pin: &P) {
    if map::pin(pin.pad().gpio).read() & (map::INT_TYPE | map::INT_ENA) != 0 {
        disarm(pin);
    }
}

/// Sets a pad to interrupt at a level; `core` is who takes it, if that is to change.
///
/// The new level before the old status is cleared: the other way round, the old level could set the bit again in between, and
/// the dispatcher would take it for the arrival at the new one. A new level that is there already sets the bit again at
/// once.
pub(super) fn await_level(gpio: u8, line: Line, level: Level, core: Option<Core>) {
    let int_type = match level {
        Level::Low => map::INT_TYPE_LOW,
        Level::High => map::INT_TYPE_HIGH,
    };
    let (mask, enable) = match core {
        None => (map::INT_TYPE, 0),
        Some(Core::Pro) => (map::INT_TYPE | map::INT_ENA, map::INT_ENA_PRO),
        Some(Core::App) => (map::INT_TYPE | map::INT_ENA, map::INT_ENA_APP),
    };
    map::pin(gpio).modify(mask, int_type | enable);
    line.clear_interrupt();
}

pub(super) fn switch_off(gpio: u8, line: Line) {
    map::pin(gpio).modify(map::INT_TYPE | map::INT_ENA, 0);
    line.clear_interrupt();
}

/// Waits for a level again that a pad has just arrived at.
pub(super) fn again<P: Pin>(pin: &P, level: Level) {
    let gpio = pin.pad().gpio;
    critical_section::with(|cs| {
        memory::with(cs, |memory| {
            memory.slots.change(gpio, |slot| {
                if let Action::Call(_) = slot.action {
                    slot.awaits = level;
                    await_level(gpio, pin.line(), level, None);
                }
            })
        })
    });
}

/// How far a wait is.
pub(super) enum Progress {
    Waiting,
    Done,
}

/// Looks whether a wait is over, and if not, whom to wake now.
pub(super) fn progress<P: Pin>(pin: &P, waker: &Waker) -> Progress {
    let mut before = Some(waker.clone());
    let woken = critical_section::with(|cs| {
        memory::with(cs, |memory| {
            memory
                .slots
                .change(pin.pad().gpio, |slot| match &mut slot.action {
                    Action::Wake(current) => {
                        before = before
                            .take()
                            .map(|waker| core::mem::replace(current, waker));
                        false
                    }
                    _ => true,
                })
        })
    });
    match woken {
        Some(false) => Progress::Waiting,
        _ => Progress::Done,
    }
}
