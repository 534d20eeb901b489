//! From the interrupt to the handlers.

use core::task::Waker;

use super::slot::{self, Slots};
use super::{Callback, Core};
use crate::line::Line;
use crate::{Level, Reg, map, memory};

/// Serves the pins that ask `core` for an interrupt, each at most once: to be called from the handler of its GPIO
/// interrupt.
///
/// Costs depend on how many pins ask, not on how many there are. Pins whose interrupts somebody else has set up are left
/// alone. What comes up meanwhile keeps the interrupt pending.
pub fn dispatch(core: Core) {
    let pending = match core {
        Core::Pro => [map::PCPU_INT, map::PCPU_INT1],
        Core::App => [map::ACPU_INT, map::ACPU_INT1],
    };
    for (bank, pending) in (0..).zip(pending) {
        let mut served = 0;
        while let Some(due) = next(bank, pending, &mut served) {
            match due {
                Due::Nothing => {}
                Due::Call(callback, level) => callback.call(level),
                Due::Wake(waker) => waker.wake(),
            }
        }
    }
}

/// What a pad's interrupt leads to.
enum Due {
    Nothing,
    Call(Callback, Level),
    Wake(Waker),
}

/// Serves one pad of a bank that has not been served yet.
///
/// The status is read anew for each pad: a handler may have changed the interrupts of the pads that are still to come.
fn next(bank: u8, pending: Reg, served: &mut u32) -> Option<Due> {
    critical_section::with(|cs| {
        memory::with(cs, |memory| {
            let pending = pending.read() & memory.slots.armed(bank) & !*served;
            let bit = pending.checked_ilog2()?;
            *served |= 1 << bit;
            serve(&memory.slots, bank * 32 + bit as u8)
        })
    })
}

/// Sets a pad to what it waits for next.
fn serve(slots: &Slots, gpio: u8) -> Option<Due> {
    let slot = slots.of(gpio)?;
    let line = Line::of_gpio(gpio);
    let reached = slot.awaits.get();
    let reported = slot.condition.get().reports(reached);
    let callback = slot.callback.get();
    if reported && callback.is_none() {
        slot::switch_off(gpio, line);
        return Some(slots.disarm(gpio).map_or(Due::Nothing, Due::Wake));
    }
    slot.awaits.set(!reached);
    slot::await_level(gpio, line, !reached, None);
    Some(match callback {
        Some(callback) if reported => Due::Call(callback, reached),
        _ => Due::Nothing,
    })
}
