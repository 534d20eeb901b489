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
///
/// Of a core that is not `core`, nothing is served: each core's handler passes its own name. With the feature `esp-hal`, `interrupt::install`
/// does so.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use esp32_pads::interrupt::Event; use esp32_pads::trigger::Rising;
/// use esp32_pads::{Core, Input, interrupt};
/// use pycom_bsp::module::P10;
/// # use core::sync::atomic::{AtomicU32, Ordering};
/// # static PULSES: AtomicU32 = AtomicU32::new(0);
/// # fn count(_: Event<P10>) { PULSES.fetch_add(1, Ordering::Relaxed); }
///
/// /// What the firmware has as the handler of PRO CPU's GPIO interrupt.
/// fn gpio_handler() {
///     interrupt::dispatch(Core::Pro);
/// }
///
/// # chip.on_interrupt(Core::Pro, gpio_handler);
/// let meter = Input::new(P10::take()?).callback(Rising, count);
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
/// assert_eq!(PULSES.load(Ordering::Relaxed), 1);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub fn dispatch(core: Core) {
    for (bank, pending) in (0..).zip(registers(core)) {
        let mut served = 0;
        // Looked at first without the critical section, which costs more than the look.
        while pending.read() & !served != 0 {
            match next(bank, pending, &mut served) {
                None => break,
                Some(Due::Nothing) => {}
                Some(Due::Call(callback, level, uses)) => callback.call(level, uses),
                Some(Due::Wake(waker)) => waker.wake(),
            }
        }
    }
}

/// Whether any pad asks `core` for an interrupt, whoever has set it up.
#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
pub(super) fn is_pending(core: Core) -> bool {
    registers(core).iter().any(|pending| pending.read() != 0)
}

/// The pads that ask a core for an interrupt, by banks.
const fn registers(core: Core) -> [Reg; 2] {
    match core {
        Core::Pro => [map::PCPU_INT, map::PCPU_INT1],
        Core::App => [map::ACPU_INT, map::ACPU_INT1],
    }
}

/// What a pad's interrupt leads to.
enum Due {
    Nothing,
    Call(Callback, Level, u32),
    Wake(Waker),
}

/// Serves one pad of a bank that has not been served yet.
///
/// The status is read anew for each pad: a handler may have changed the interrupts of the pads that are still to come. The lowest bit
/// first: it is found in fewer instructions than the highest, with and without the core's `NSAU`.
fn next(bank: u8, pending: Reg, served: &mut u32) -> Option<Due> {
    critical_section::with(|cs| {
        memory::with(cs, |memory| {
            let pending = pending.read() & memory.slots.armed(bank) & !*served;
            if pending == 0 {
                return None;
            }
            let bit = pending.trailing_zeros();
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
        Some(callback) if reported => Due::Call(callback, reached, slot.uses.get()),
        _ => Due::Nothing,
    })
}
