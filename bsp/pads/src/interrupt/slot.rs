//! What is known about each pad's interrupt, and its registers.

use core::cell::Cell;
use core::task::Waker;

use super::{Callback, Condition, Core};
use crate::line::Line;
use crate::memory;
use crate::pad::Pad;
use crate::pin::Pin;
use crate::{Level, map};

/// A pad's interrupt: for a callback, each time; or for a task, once.
pub(crate) struct Slot {
    pub(super) condition: Cell<Condition>,
    /// The level that the pad is set to.
    pub(super) awaits: Cell<Level>,
    pub(super) callback: Cell<Option<Callback>>,
    /// The task that waits; none as soon as it was woken.
    pub(super) waker: Cell<Option<Waker>>,
    /// Counts how often the slot was given another use, so that an event knows whether it is still about this one.
    pub(super) uses: Cell<u32>,
}

impl Slot {
    const fn idle() -> Self {
        Self {
            condition: Cell::new(Condition::edges(false, false)),
            awaits: Cell::new(Level::Low),
            callback: Cell::new(None),
            waker: Cell::new(None),
            uses: Cell::new(0),
        }
    }
}

/// The slots of all pads, and for each bank of 32 which of them are in use.
pub(crate) struct Slots {
    slots: [Slot; 40],
    armed: [Cell<u32>; 2],
}

impl Slots {
    pub(crate) const fn new() -> Self {
        Self {
            slots: [const { Slot::idle() }; 40],
            armed: [const { Cell::new(0) }; 2],
        }
    }

    pub(super) fn of(&self, gpio: u8) -> Option<&Slot> {
        self.slots.get(usize::from(gpio))
    }

    /// The pads of a bank whose interrupts are ours.
    pub(super) fn armed(&self, bank: u8) -> u32 {
        self.armed.get(usize::from(bank)).map_or(0, Cell::get)
    }

    fn set_armed(&self, gpio: u8, is_armed: bool) {
        if let Some(bank) = self.armed.get(usize::from(gpio / 32)) {
            let others = bank.get() & !(1 << (gpio % 32));
            bank.set(others | u32::from(is_armed) << (gpio % 32));
        }
    }

    /// Forgets what a pad's interrupt is for, and hands out the task that waited: to be dropped outside of the critical section.
    pub(super) fn disarm(&self, gpio: u8) -> Option<Waker> {
        self.silence(gpio);
        self.of(gpio)?.waker.take()
    }

    /// The same, but for a task that waits: what it waits for has not come, so it stays, and waits for ever.
    fn silence(&self, gpio: u8) {
        self.set_armed(gpio, false);
        if let Some(slot) = self.of(gpio) {
            slot.uses.set(slot.uses.get().wrapping_add(1));
            slot.callback.set(None);
        }
    }
}

/// Whom a pad's interrupt is for.
pub(super) enum User {
    Callback(Callback),
    Task(Waker),
}

/// Lets a pad's interrupt call a function.
pub(crate) fn call<P: Pin>(pin: &P, condition: Condition, callback: Callback) {
    arm(pin, condition, User::Callback(callback), None);
}

/// Sets a pad's interrupt up, in the place of what there was; if `only_for` is given, only if that is still its use. Which use it
/// is then, if it was set up.
pub(super) fn arm<P: Pin>(
    pin: &P,
    condition: Condition,
    user: User,
    only_for: Option<u32>,
) -> Option<u32> {
    let gpio = pin.pad().gpio;
    let (before, current) = critical_section::with(|cs| {
        memory::with(cs, |memory| {
            let slot = memory.slots.of(gpio)?;
            if only_for.is_some_and(|only_for| only_for != slot.uses.get()) {
                return None;
            }
            let before = memory.slots.disarm(gpio);
            match user {
                User::Callback(callback) => slot.callback.set(Some(callback)),
                User::Task(waker) => slot.waker.set(Some(waker)),
            }
            let awaits = condition.first(pin.line().is_high().into());
            slot.condition.set(condition);
            slot.awaits.set(awaits);
            memory.slots.set_armed(gpio, true);
            await_level(gpio, pin.line(), awaits, Some(condition.core));
            Some((before, slot.uses.get()))
        })
    })?;
    // A task is dropped outside of the critical section.
    drop(before);
    Some(current)
}

/// The same as [`disarm`], if `only_for` is still the use of the pad's interrupt. Which use it is then.
pub(super) fn disarm_only<P: Pin>(pin: &P, only_for: u32) -> Option<u32> {
    let pad = pin.pad();
    critical_section::with(|cs| {
        memory::with(cs, |memory| {
            let slot = memory.slots.of(pad.gpio)?;
            if slot.uses.get() != only_for {
                return None;
            }
            switch_off(pad.gpio, pin.line());
            // A use that an event is about is a callback's, so there is no task to drop.
            memory.slots.disarm(pad.gpio);
            Some(slot.uses.get())
        })
    })
}

/// Switches a pad's interrupt off and forgets what it was for.
pub(crate) fn disarm<P: Pin>(pin: &P) {
    let pad = pin.pad();
    let before = critical_section::with(|cs| {
        switch_off(pad.gpio, pin.line());
        memory::with(cs, |memory| memory.slots.disarm(pad.gpio))
    });
    drop(before);
}

/// Switches a pad's interrupt off, whoever has set it up.
pub(super) fn silence_pad(pad: &Pad) {
    critical_section::with(|cs| {
        switch_off(pad.gpio, Line::of(pad));
        memory::with(cs, |memory| memory.slots.silence(pad.gpio));
    });
}

/// Switches off what a program before the last CPU reset has left on: nobody would serve that interrupt, and it would not
/// end.
#[inline]
pub(crate) fn silence<P: Pin>(pin: &P) {
    let gpio = pin.pad().gpio;
    if map::pin(gpio).read() & (map::INT_TYPE | map::INT_ENA) != 0 {
        switch_off(gpio, pin.line());
    }
}

/// Sets a pad to interrupt at a level; `core` is who takes it, if that is to change.
///
/// The new level before the old status is cleared: the other way round, the old level could set the bit again in between,
/// and the dispatcher would take it for the arrival at the new one. A new level that is there already sets the bit
/// again at once.
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

/// Waits for a level again that a pad has just arrived at, if `only_for` is still the use of its interrupt.
pub(super) fn again<P: Pin>(pin: &P, level: Level, only_for: u32) {
    let gpio = pin.pad().gpio;
    critical_section::with(|cs| {
        memory::with(cs, |memory| {
            if let Some(slot) = memory
                .slots
                .of(gpio)
                .filter(|slot| slot.uses.get() == only_for)
            {
                slot.awaits.set(level);
                await_level(gpio, pin.line(), level, None);
            }
        });
    });
}

/// How far a wait is.
pub(super) enum Progress {
    Waiting,
    Done,
}

/// Looks whether a wait is over, and if not, whom to wake now.
pub(super) fn progress<P: Pin>(pin: &P, waker: &Waker) -> Progress {
    let waker = waker.clone();
    let before = critical_section::with(|cs| {
        memory::with(cs, |memory| {
            let slot = memory.slots.of(pin.pad().gpio)?;
            let before = slot.waker.take()?;
            slot.waker.set(Some(waker));
            Some(before)
        })
    });
    // Dropped here, outside of the critical section, if there was one.
    match before {
        Some(_) => Progress::Waiting,
        None => Progress::Done,
    }
}
