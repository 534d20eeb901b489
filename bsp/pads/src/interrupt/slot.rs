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
}

impl Slot {
    const fn idle() -> Self {
        Self {
            condition: Cell::new(Condition::edges(false, false)),
            awaits: Cell::new(Level::Low),
            callback: Cell::new(None),
            waker: Cell::new(None),
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

    #[cfg(not(target_arch = "xtensa"))]
    pub(crate) fn forget(&self) {
        for gpio in 0..40 {
            drop(self.disarm(gpio));
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
        self.set_armed(gpio, false);
        let slot = self.of(gpio)?;
        slot.callback.set(None);
        slot.waker.take()
    }
}

/// Whom a pad's interrupt is for.
pub(super) enum User {
    Callback(Callback),
    Task(Waker),
}

/// Lets a pad's interrupt call a function.
pub(crate) fn call<P: Pin>(pin: &P, condition: Condition, callback: Callback) {
    arm(pin, condition, User::Callback(callback));
}

/// Sets a pad's interrupt up, in the place of what there was.
pub(super) fn arm<P: Pin>(pin: &P, condition: Condition, user: User) {
    let gpio = pin.pad().gpio;
    let before = critical_section::with(|cs| {
        memory::with(cs, |memory| {
            let before = memory.slots.disarm(gpio);
            let slot = memory.slots.of(gpio)?;
            match user {
                User::Callback(callback) => slot.callback.set(Some(callback)),
                User::Task(waker) => slot.waker.set(Some(waker)),
            }
            let awaits = condition.first(pin.line().is_high().into());
            slot.condition.set(condition);
            slot.awaits.set(awaits);
            memory.slots.set_armed(gpio, true);
            await_level(gpio, pin.line(), awaits, Some(condition.core));
            before
        })
    });
    drop(before);
}

/// Switches a pad's interrupt off and forgets what it was for.
pub(crate) fn disarm<P: Pin>(pin: &P) {
    switch_off_pad(pin.pad());
}

pub(super) fn switch_off_pad(pad: &Pad) {
    let before = critical_section::with(|cs| {
        switch_off(pad.gpio, Line::of(pad));
        memory::with(cs, |memory| memory.slots.disarm(pad.gpio))
    });
    drop(before);
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

/// Waits for a level again that a pad has just arrived at.
pub(super) fn again<P: Pin>(pin: &P, level: Level) {
    let gpio = pin.pad().gpio;
    critical_section::with(|cs| {
        memory::with(cs, |memory| {
            // Unless the callback was removed meanwhile.
            if let Some(slot) = memory
                .slots
                .of(gpio)
                .filter(|slot| slot.callback.get().is_some())
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
