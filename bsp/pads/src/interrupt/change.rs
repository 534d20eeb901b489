//! What everybody but the dispatcher does with a pad's interrupt.

use core::task::Waker;

use super::callback::Callback;
use super::condition::Condition;
use super::memory;
use super::slot::{Slot, Slots};
use super::sync::Ordering;
use super::word::{self, To};
use crate::owner::Pin;
use crate::silicon::pad::Pad;
use crate::silicon::{Cpu, Level, Line, map};

/// Whom a pad's interrupt is for.
pub(super) enum User {
    Callback(Callback),
    Task(Waker),
}

/// Lets a pad's interrupt call a function.
pub(crate) fn call<P: Pin>(pin: &P, condition: Condition, callback: Callback) {
    arm(pin, condition, User::Callback(callback), None);
}

/// Sets a pad's interrupt up, in the place of what there was; if `only_for` is given, only if that is still its use. The word of the
/// new use, if it was set up.
pub(super) fn arm<P: Pin>(
    pin: &P,
    condition: Condition,
    user: User,
    only_for: Option<u32>,
) -> Option<u32> {
    let (gpio, line) = (pin.pad().gpio, pin.line());
    let (callback, task) = match user {
        User::Callback(callback) => (Some(callback), None),
        User::Task(waker) => (None, Some(waker)),
    };
    memory::slots(|slots| {
        replace(slots, gpio, only_for, task, |slot, word| {
            slot.begin(gpio, line, &condition, callback.as_ref());
            let to = callback.map_or(To::Task, |callback| callback.to);
            word::used(word, to, &condition)
        })
    })
}

/// Switches a pad's interrupt off and forgets what it was for.
pub(crate) fn disarm<P: Pin>(pin: &P) {
    disarm_pad(pin.pad());
}

/// The same as [`disarm`], if `only_for` is still the use of the pad's interrupt. The word of the use that is none then.
pub(super) fn disarm_only<P: Pin>(pin: &P, only_for: u32) -> Option<u32> {
    memory::slots(|slots| replace_by_none(slots, pin.pad(), Some(only_for)))
}

#[inline(never)]
fn disarm_pad(pad: &Pad) {
    memory::slots(|slots| replace_by_none(slots, pad, None));
}

fn replace_by_none(slots: &Slots, pad: &Pad, only_for: Option<u32>) -> Option<u32> {
    replace(slots, pad.gpio, only_for, None, |slot, word| {
        slot.end(pad.gpio, Line::of(pad));
        word
    })
}

/// Gives a pad's interrupt another use: `begin` gets its word and adds the flags.
fn replace(
    slots: &Slots,
    gpio: u8,
    only_for: Option<u32>,
    task: Option<Waker>,
    begin: impl FnOnce(&Slot, u32) -> u32,
) -> Option<u32> {
    let mut task = task;
    // The task of before, and one that is not needed, are dropped outside of the critical section.
    let (word, _before) = slots.change(gpio, |cs, slot, before| {
        if only_for.is_some_and(|only_for| !word::is_same_use(only_for, before)) {
            return (before, None);
        }
        let word = begin(slot, word::next(before));
        let waker = slots.waker(cs, gpio);
        let before = waker.and_then(|waker| waker.replace(task.take()));
        (word, Some((word, before)))
    })??;
    Some(word)
}

/// Switches a pad's interrupt off, whoever has set it up. What a task waits for has not come, so the task stays, and waits for ever.
pub(super) fn disable_pad(pad: &Pad) {
    memory::slots(|slots| {
        slots.change(pad.gpio, |_, slot, word| {
            slot.end(pad.gpio, Line::of(pad));
            (word::next(word), ())
        })
    });
}

/// Waits for a level again that a pad has just arrived at, if `only_for` is still the use of its interrupt.
pub(super) fn rearm<P: Pin>(pin: &P, level: Level, only_for: u32) {
    let gpio = pin.pad().gpio;
    memory::slots(|slots| {
        slots.change(gpio, |_, slot, word| {
            if word::is_in_use(word) && word::is_same_use(word, only_for) {
                slot.set_image(gpio, |image| image & !map::INT_TYPE | int_type(level));
                pin.line().clear_interrupt();
                map::pin(gpio).read();
            }
            (word, ())
        })
    });
}

/// Makes a pad push-pull (0) or open-drain (`PAD_DRIVER`), and leaves its interrupt as it is.
#[inline(never)]
pub(crate) fn set_pad_driver(pad: &Pad, driver: u32) {
    memory::slots(|slots| {
        slots.change(pad.gpio, |_, slot, word| {
            if word::is_in_use(word) {
                slot.set_image(pad.gpio, |image| image & !map::PAD_DRIVER | driver);
            } else {
                map::pin(pad.gpio).write(driver);
            }
            (word, ())
        })
    });
}

/// Switches off what a program before the last CPU reset has left on: nobody would serve that interrupt, and it would not end.
/// Before anything else is done to the pad, for a level on it may be what it waits for.
///
/// For a pin that nobody has used in this program, or whose use has ended (`end_use`): so the slot is not in use. The pad's STATUS stays as it is:
/// it interrupts no core now, and whoever arms the pad clears it.
#[inline]
pub(crate) fn disable<P: Pin>(pin: &P) {
    let register = map::pin(pin.pad().gpio);
    let word = register.read();
    let silent = word & map::PAD_DRIVER;
    if word != silent {
        register.write(silent);
    }
}

/// Ends what a pad's interrupt is for: before the pad is used for something else, or goes to somebody else. A wait that was forgotten
/// (`core::mem::forget`) and not dropped is still armed.
#[inline]
pub(crate) fn end_use(pad: &Pad) {
    if is_in_use(pad) {
        disarm_pad(pad);
    }
}

/// Whether a use of a pad's interrupt is still the one it has. In a critical section it stays so.
pub(super) fn is_current(pad: &Pad, word: u32) -> bool {
    memory::slots(|slots| {
        let slot = slots.of(pad.gpio);
        slot.is_some_and(|slot| word::is_same_use(slot.word.load(Ordering::Relaxed), word))
    })
}

/// Whether a pad's interrupt is for a callback, or for a wait.
#[inline]
pub(crate) fn is_in_use(pad: &Pad) -> bool {
    memory::slots(|slots| slots.is_in_use(pad.gpio))
}

/// How far a wait is.
pub(super) enum Progress {
    Waiting,
    Done,
}

/// Looks whether a wait is over, and if not, whom to wake now.
pub(super) fn progress<P: Pin>(pin: &P, waker: &Waker) -> Progress {
    let mut waker = Some(waker.clone());
    let before = memory::slots(|slots| {
        critical_section::with(|cs| {
            let cell = slots.waker(cs, pin.pad().gpio)?;
            let before = cell.take()?;
            cell.set(waker.take());
            Some(before)
        })
    });
    // Both tasks, the one of before and one that is too late, are dropped here, outside of the critical section.
    match before {
        Some(_) => Progress::Waiting,
        None => Progress::Done,
    }
}

const fn int_type(level: Level) -> u32 {
    match level {
        Level::Low => map::INT_TYPE_LOW,
        Level::High => map::INT_TYPE_HIGH,
    }
}

const fn int_ena(core: Cpu) -> u32 {
    match core {
        Cpu::ProCpu => map::INT_ENA_PRO,
        Cpu::AppCpu => map::INT_ENA_APP,
    }
}

/// What a change does with its slot. Each ends with a read of the register that was written last, over the same bus: then the writes are
/// there before a window looks.
impl Slot {
    /// Begins a use. GPIO.PINn before the old status is cleared, as in a window.
    fn begin(&self, gpio: u8, line: Line, condition: &Condition, callback: Option<&Callback>) {
        if let Some(callback) = callback {
            self.handler
                .store(callback.handler.cast_mut(), Ordering::Relaxed);
            self.argument
                .store(callback.argument.cast_mut(), Ordering::Relaxed);
            self.pin.store(
                core::ptr::from_ref(callback.pin).cast_mut(),
                Ordering::Relaxed,
            );
        }
        let register = map::pin(gpio);
        self.register.store(register.address(), Ordering::Relaxed);
        let awaits = condition.first(line.is_high().into());
        let driver = register.read() & map::PAD_DRIVER;
        let image = driver | int_type(awaits) | int_ena(condition.core);
        self.image.store(image, Ordering::Relaxed);
        register.write(image);
        line.clear_interrupt();
        register.read();
    }

    /// Ends a use, and switches off what anybody has set up.
    fn end(&self, gpio: u8, line: Line) {
        let register = map::pin(gpio);
        register.modify(!map::PAD_DRIVER, 0);
        line.clear_interrupt();
        register.read();
        self.image.store(0, Ordering::Release);
    }

    fn set_image(&self, gpio: u8, change: impl FnOnce(u32) -> u32) {
        let image = change(self.image.load(Ordering::Relaxed));
        self.image.store(image, Ordering::Relaxed);
        let register = map::pin(gpio);
        register.write(image);
        register.read();
    }
}
