//! From the interrupt to the handlers.

use core::task::Waker;

use super::slot::{self, Action, Slot};
use super::{Callback, Core};
use crate::line::Line;
use crate::{Level, Reg, map, memory};

/// Serves the pins that ask `core` for an interrupt, each at most once: to be called from the handler of its GPIO interrupt.
///
/// Costs depend on how many pins ask, not on how many there are. Pins whose interrupts somebody else has set up are left
/// alone. What comes up meanwhile keeps the interrupt pending.
pub fn dispatch(core: Core) {
    let pending = match core {
        Core::Pro => [map::PCPU_INT, map::PCPU_INT1],
        Core::App => [map::ACPU_INT, map::ACPU_INT1],
    };
    for (number, pending) in pending.into_iter().enumerate() {
        let bank = Bank { pending, number };
        let mut served = 0;
        while let Some(due) = next(bank, &mut served) {
            due.run();
        }
    }
}

/// What a pad's interrupt leads to.
enum Due {
    Nothing,
    Call(Callback, Level),
    Wake(Waker),
}

impl Due {
    #[inline]
    fn run(self) {
        match self {
            Self::Nothing => {}
            Self::Call(callback, level) => callback.call(level),
            Self::Wake(waker) => waker.wake(),
        }
    }
}

/// The status of the pads of one bank, as one core sees them.
#[derive(Clone, Copy)]
struct Bank {
    pending: Reg,
    number: usize,
}

/// Serves one pad of a bank that has not been served yet.
///
/// The status is read anew for each pad: a handler may have changed the interrupts of the pads that are still to come.
fn next(bank: Bank, served: &mut u32) -> Option<Due> {
    critical_section::with(|cs| {
        memory::with(cs, |memory| {
            let armed = memory.slots.armed(bank.number);
            let pending = bank.pending.read() & armed & !*served;
            let bit = pending.checked_ilog2()?;
            *served |= 1 << bit;
            let gpio = bank.number as u8 * 32 + bit as u8;
            memory.slots.change(gpio, |slot| serve(slot, gpio))
        })
    })
}

/// Sets the pad to what it waits for next.
fn serve(slot: &mut Slot, gpio: u8) -> Due {
    let line = Line::of_gpio(gpio);
    let reached = slot.awaits;
    let due = match &slot.action {
        _ if !slot.condition.reports(reached) => Due::Nothing,
        Action::Call(callback) => Due::Call(*callback, reached),
        Action::Wake(_) => {
            slot::switch_off(gpio, line);
            return match core::mem::replace(&mut slot.action, Action::Woken) {
                Action::Wake(waker) => Due::Wake(waker),
                _ => Due::Nothing,
            };
        }
        Action::None | Action::Woken => Due::Nothing,
    };
    slot.awaits = !reached;
    slot::await_level(gpio, line, slot.awaits, None);
    due
}
