//! The chip's two processors.

/// One of the chip's two processors: which of them takes a pin's interrupt.
///
/// PRO CPU takes the interrupts of all pins for which nothing else was said ([`Trigger::on`](crate::trigger::Trigger::on)), and ends all waits.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P10; use esp32_pads::{Input, interrupt::PinEvent};
/// use esp32_pads::{Cpu, trigger::{HighLevel, Trigger}};
///
/// fn serve(_: PinEvent<P10>) {}
///
/// let request = Input::new(P10::take()?).with_callback(HighLevel.on(Cpu::AppCpu), serve);
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
/// assert!(chip.interrupt_pending(Cpu::AppCpu) && !chip.interrupt_pending(Cpu::ProCpu));
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Cpu {
    /// PRO CPU, the one that starts first.
    #[default]
    ProCpu,
    /// APP CPU.
    AppCpu,
}
