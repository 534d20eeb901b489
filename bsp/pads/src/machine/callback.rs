//! `pin.callback`.

use super::irq::{InvalidTrigger, Irq};
use super::pin::Pin;
use crate::interrupt::{self, Callback, PinEvent};
use crate::owner::board::Board;
use crate::owner::{AnyPin, mode};
use crate::silicon::Level;

/// What a handler gets: the pin, as far as an interrupt may use it. It is read and driven as the pin is, whatever its mode.
///
/// `toggle` of the pin and of its event at the same moment may count as one; `set_value` of either does not mind the other.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use esp32_pads::{Cpu, Pull, interrupt}; use pycom_bsp::machine::{Init, Pin};
/// use pycom_bsp::machine::Event;
///
/// fn pin_handler(arg: Event) {
///     arg.set_value(false); // arg.value(0)
/// }
///
/// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
/// let mut line = Pin::with("P10", Init::new(Pin::OPEN_DRAIN).pull(Pin::PULL_UP).value(true))?;
/// line.callback(Pin::IRQ_FALLING, pin_handler)?;
/// # for external in [esp32_pads::sim::Drive::Low, esp32_pads::sim::Drive::Floating] { chip.pin::<pycom_bsp::module::P10>().drive(external); }
/// assert_eq!(u8::from(bool::from(line.value())), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
/// ```
pub type Event = PinEvent<AnyPin, mode::Flex>;

/// As the pin itself has them.
impl PinEvent<AnyPin, mode::Flex> {
    /// `arg.value()`: the level on the pad now.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Level, interrupt}; use pycom_bsp::machine::{Event, Init, Pin};
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # static CALLS: AtomicU32 = AtomicU32::new(0);
    /// fn pin_handler(arg: Event) {
    ///     assert_eq!(arg.value(), Level::High);
    ///     # CALLS.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let mut line = Pin::with("P10", Init::new(Pin::IN))?;
    /// line.callback(Pin::IRQ_RISING, pin_handler)?;
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// # assert_eq!(CALLS.load(Ordering::Relaxed), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn value(&self) -> Level {
        self.level()
    }

    /// `arg.value(x)`: sets the output latch, under the same conditions as [`set_level`](PinEvent::set_level).
    pub fn set_value(&self, value: impl Into<Level>) {
        self.set_level(value);
    }
}

impl<B: Board> Pin<B> {
    /// `pin.callback(trigger, handler)`: see [`interrupt`] for when it is called and what it may do. The handler of the GPIO
    /// interrupt must call [`interrupt::dispatch`].
    ///
    /// PRO CPU takes the interrupt. Dropping the pin removes the callback.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Event, Init, Pin}; use esp32_pads::{Cpu, interrupt};
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # static CALLS: AtomicU32 = AtomicU32::new(0);
    /// // def pin_handler(arg): print("got an interrupt in pin %s" % (arg.id()))
    /// fn pin_handler(arg: Event) {
    ///     assert_eq!(arg.id(), "P10");
    ///     # CALLS.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let mut p_in = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
    /// p_in.callback(Pin::IRQ_FALLING | Pin::IRQ_RISING, pin_handler)?;
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// # assert_eq!(CALLS.load(Ordering::Relaxed), 1);
    /// assert!(p_in.callback(Pin::IRQ_LOW_LEVEL | Pin::IRQ_HIGH_LEVEL, pin_handler).is_err());
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidTrigger`] when nothing can deliver the trigger; the callback that there was stays.
    pub fn callback(&mut self, trigger: Irq, handler: fn(Event)) -> Result<(), InvalidTrigger> {
        let condition = trigger.condition()?;
        interrupt::call(&self.pin, condition, Callback::new(&self.pin, handler));
        Ok(())
    }

    /// `pin.callback(trigger, handler, arg)`.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Event, Init, Pin}; use esp32_pads::{Cpu, interrupt};
    /// use core::sync::atomic::{AtomicU32, Ordering};
    ///
    /// static PULSES: AtomicU32 = AtomicU32::new(0);
    ///
    /// fn count(_: Event, pulses: &AtomicU32) {
    ///     pulses.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let mut meter = Pin::with("P10", Init::new(Pin::IN))?;
    /// meter.callback_with(Pin::IRQ_RISING, count, &PULSES)?;
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// # assert_eq!(PULSES.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`callback`](Pin::callback).
    pub fn callback_with<T: Sync + 'static>(
        &mut self,
        trigger: Irq,
        handler: fn(Event, &'static T),
        argument: &'static T,
    ) -> Result<(), InvalidTrigger> {
        let condition = trigger.condition()?;
        let callback = Callback::with(&self.pin, handler, argument);
        interrupt::call(&self.pin, condition, callback);
        Ok(())
    }

    /// `pin.callback(trigger, None)`: removes the callback and switches the pin's interrupt off.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Event, Init, Pin}; use esp32_pads::{Cpu, interrupt};
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # static PULSES: AtomicU32 = AtomicU32::new(0);
    /// # fn count(_: Event) { PULSES.fetch_add(1, Ordering::Relaxed); }
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let mut meter = Pin::with("P10", Init::new(Pin::IN))?;
    /// meter.callback(Pin::IRQ_RISING, count)?;
    /// // meter.callback(Pin.IRQ_RISING, None)
    /// meter.remove_callback();
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert_eq!(PULSES.load(Ordering::Relaxed), 0);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn remove_callback(&mut self) {
        interrupt::disarm(&self.pin);
    }
}
