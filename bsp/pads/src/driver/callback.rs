//! Callbacks on interrupts (`pin.callback` of `machine.Pin`).

use super::types::Driver;
use crate::interrupt::trigger::Trigger;
use crate::interrupt::{self, Callback, PinEvent};
use crate::owner::Pin;
use crate::owner::mode::{WithCallback, WithoutCallback};

impl<P: Pin, U: WithoutCallback> Driver<P, U> {
    /// Lets the pin's interrupt call a function: `pin.callback(trigger, handler)` of `machine.Pin`.
    ///
    /// See [`interrupt`] for when it is called and what it may do. The handler of the GPIO interrupt must call
    /// [`interrupt::dispatch`].
    ///
    /// PRO CPU takes the interrupt; [`Trigger::on`] chooses the other core. The handler runs on the core that takes it.
    ///
    /// The callback stays when the driver is dropped. [`remove_callback`](Driver::remove_callback) ends it, and any reset does: a program
    /// that starts knows of none.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Cpu, Input, Pull, interrupt};
    /// # use core::sync::atomic::{AtomicBool, Ordering};
    /// use esp32_pads::{interrupt::PinEvent, trigger::Falling};
    ///
    /// static PRESSED: AtomicBool = AtomicBool::new(false);
    ///
    /// fn press(_: PinEvent<P10>) {
    ///     PRESSED.store(true, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let button = Input::with_pull(P10::take()?, Pull::Up).with_callback(Falling, press);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// assert!(PRESSED.load(Ordering::Relaxed));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn with_callback(
        self,
        trigger: impl Trigger,
        handler: fn(PinEvent<P, U>),
    ) -> Driver<P, WithCallback<U>> {
        let mut watched = Driver::wrap(self.pin);
        watched.set_callback(trigger, handler);
        watched
    }

    /// The same with an argument: `pin.callback(trigger, handler, arg)` of `machine.Pin`.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10;
    /// # use esp32_pads::interrupt;
    /// use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::interrupt::PinEvent;
    /// use esp32_pads::{Input, trigger::Rising};
    ///
    /// static PULSES: AtomicU32 = AtomicU32::new(0);
    ///
    /// fn count(_: PinEvent<P10>, pulses: &AtomicU32) {
    ///     pulses.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(esp32_pads::Cpu::ProCpu, || interrupt::dispatch(esp32_pads::Cpu::ProCpu));
    /// let meter = Input::new(P10::take()?).with_callback_arg(Rising, count, &PULSES);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// # assert_eq!(PULSES.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn with_callback_arg<T: Sync + 'static>(
        self,
        trigger: impl Trigger,
        handler: fn(PinEvent<P, U>, &'static T),
        argument: &'static T,
    ) -> Driver<P, WithCallback<U>> {
        let mut watched = Driver::wrap(self.pin);
        watched.set_callback_arg(trigger, handler, argument);
        watched
    }
}

impl<P: Pin, U> Driver<P, WithCallback<U>> {
    /// Puts another callback in the place of the present one.
    ///
    /// What is pending of the old one is forgotten: the new one begins with the level that is there now.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Cpu, Input, interrupt};
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # static RISEN: AtomicU32 = AtomicU32::new(0);
    /// # static FALLEN: AtomicU32 = AtomicU32::new(0);
    /// use esp32_pads::{interrupt::PinEvent, trigger::{Falling, Rising}};
    ///
    /// fn risen(_: PinEvent<P10>) {
    ///     RISEN.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// fn fallen(_: PinEvent<P10>) {
    ///     FALLEN.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let mut signal = Input::new(P10::take()?).with_callback(Rising, risen);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// signal.set_callback(Falling, fallen);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert_eq!((RISEN.load(Ordering::Relaxed), FALLEN.load(Ordering::Relaxed)), (1, 1));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn set_callback(&mut self, trigger: impl Trigger, handler: fn(PinEvent<P, U>)) {
        interrupt::call(
            &self.pin,
            trigger.condition(),
            Callback::new(&self.pin, handler),
        );
    }

    /// Puts another callback with an argument in the place of the present one.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Cpu, Input, interrupt};
    /// use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::{interrupt::PinEvent, trigger::Rising};
    ///
    /// static MORNING: AtomicU32 = AtomicU32::new(0);
    /// static EVENING: AtomicU32 = AtomicU32::new(0);
    ///
    /// fn count(_: PinEvent<P10>, pulses: &AtomicU32) {
    ///     pulses.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let mut meter = Input::new(P10::take()?).with_callback_arg(Rising, count, &MORNING);
    /// meter.set_callback_arg(Rising, count, &EVENING);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// # assert_eq!((MORNING.load(Ordering::Relaxed), EVENING.load(Ordering::Relaxed)), (0, 1));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn set_callback_arg<T: Sync + 'static>(
        &mut self,
        trigger: impl Trigger,
        handler: fn(PinEvent<P, U>, &'static T),
        argument: &'static T,
    ) {
        interrupt::call(
            &self.pin,
            trigger.condition(),
            Callback::with(&self.pin, handler, argument),
        );
    }

    /// Removes the callback and switches the pin's interrupt off: `handler=None` of `machine.Pin`.
    ///
    /// If the pin is being served at this moment, the callback may run one last time: by the other core, or by this one, when a handler of
    /// higher priority has interrupted the dispatcher and removes the callback.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Cpu, Input, interrupt::{self, PinEvent}, trigger::Rising};
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # static PULSES: AtomicU32 = AtomicU32::new(0);
    /// # fn count(_: PinEvent<P10>) { PULSES.fetch_add(1, Ordering::Relaxed); }
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let meter = Input::new(P10::take()?).with_callback(Rising, count);
    /// let sensor = meter.remove_callback();
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert_eq!(PULSES.load(Ordering::Relaxed), 0);
    /// // The pin is free for another use.
    /// let pin = sensor.into_pin();
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn remove_callback(self) -> Driver<P, U> {
        interrupt::disarm(&self.pin);
        Driver::wrap(self.pin)
    }
}
