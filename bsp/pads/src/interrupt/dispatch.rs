//! From the interrupt to the handlers.

use super::slot::Slots;
use super::{mask, memory};
use crate::silicon::{Cpu, map};

/// Serves the pins that ask `core` for an interrupt, each at most once: to be called from the handler of its GPIO
/// interrupt.
///
/// Costs depend on how many pins ask, not on how many there are. Pins whose interrupts somebody else has set up are left
/// alone. What comes up meanwhile keeps the interrupt pending.
///
/// `core` is the core that runs this: each core's handler passes its own name. On the other core nothing is served. With the feature `esp-hal`, `interrupt::install`
/// does so.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use esp32_pads::interrupt::PinEvent; use esp32_pads::trigger::Rising;
/// use esp32_pads::{Cpu, Input, interrupt};
/// use pycom_bsp::module::P10;
/// # use core::sync::atomic::{AtomicU32, Ordering};
/// # static PULSES: AtomicU32 = AtomicU32::new(0);
/// # fn count(_: PinEvent<P10>) { PULSES.fetch_add(1, Ordering::Relaxed); }
///
/// /// What the firmware has as the handler of PRO CPU's GPIO interrupt.
/// fn gpio_handler() {
///     interrupt::dispatch(Cpu::ProCpu);
/// }
///
/// # chip.on_interrupt(Cpu::ProCpu, gpio_handler);
/// let meter = Input::new(P10::take()?).with_callback(Rising, count);
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
/// assert_eq!(PULSES.load(Ordering::Relaxed), 1);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub fn dispatch(core: Cpu) {
    if core == mask::current_core() {
        let _ = pass();
    }
}

/// One pass of the core that runs this. Whether a pad asks it at the end, whoever has set that up.
#[inline(always)]
pub(super) fn pass() -> bool {
    // The code is there for each core, so that its registers are constants.
    memory::slots(|slots| match mask::current_core() {
        Cpu::ProCpu => pass_of(slots, Cpu::ProCpu),
        Cpu::AppCpu => pass_of(slots, Cpu::AppCpu),
    })
}

#[inline(always)]
fn pass_of(slots: &Slots, core: Cpu) -> bool {
    let mut asking = slots.serve(core, 0);
    // Looked at first without a window, which costs more than the look.
    if map::asking(core, 1).read() != 0 {
        asking |= serve_second(slots, core);
    }
    asking != 0
}

#[cfg_attr(all(feature = "esp-hal", target_arch = "xtensa"), esp_hal::ram)]
#[cfg_attr(not(feature = "esp-hal"), inline(never))]
fn serve_second(slots: &Slots, core: Cpu) -> u32 {
    slots.serve(core, 1)
}
