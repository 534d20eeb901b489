//! Callbacks on interrupts (`pin.callback` of `machine.Pin`).

use super::Driver;
use super::usage::{Unwatched, Watched};
use crate::interrupt::{self, Callback, Event};
use crate::pin::Pin;
use crate::trigger::Trigger;

impl<P: Pin, U: Unwatched> Driver<P, U> {
    /// Lets the pin's interrupt call a function: `pin.callback(trigger, handler)` of `machine.Pin`.
    ///
    /// See [`interrupt`] for when it is called and what it may do. The handler of the GPIO interrupt must call
    /// [`interrupt::dispatch`].
    #[inline]
    pub fn callback(self, trigger: impl Trigger, handler: fn(Event<P>)) -> Driver<P, Watched<U>> {
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
    /// use esp32_pads::interrupt::Event;
    /// use esp32_pads::{Input, trigger::Rising};
    ///
    /// static PULSES: AtomicU32 = AtomicU32::new(0);
    ///
    /// fn count(_: Event<P10>, pulses: &AtomicU32) {
    ///     pulses.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(esp32_pads::Core::Pro, || interrupt::dispatch(esp32_pads::Core::Pro));
    /// let meter = Input::new(P10::take()?).callback_with(Rising, count, &PULSES);
    /// # chip.drive(13, esp32_pads::sim::External::High);
    /// # assert_eq!(PULSES.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn callback_with<T: Sync + 'static>(
        self,
        trigger: impl Trigger,
        handler: fn(Event<P>, &'static T),
        argument: &'static T,
    ) -> Driver<P, Watched<U>> {
        let mut watched = Driver::wrap(self.pin);
        watched.set_callback_with(trigger, handler, argument);
        watched
    }
}

impl<P: Pin, U> Driver<P, Watched<U>> {
    /// Puts another callback in the place of the present one.
    #[inline]
    pub fn set_callback(&mut self, trigger: impl Trigger, handler: fn(Event<P>)) {
        interrupt::call(
            &self.pin,
            trigger.condition(),
            Callback::new(&self.pin, handler),
        );
    }

    /// Puts another callback with an argument in the place of the present one.
    #[inline]
    pub fn set_callback_with<T: Sync + 'static>(
        &mut self,
        trigger: impl Trigger,
        handler: fn(Event<P>, &'static T),
        argument: &'static T,
    ) {
        interrupt::call(
            &self.pin,
            trigger.condition(),
            Callback::with(&self.pin, handler, argument),
        );
    }

    /// Removes the callback and switches the pin's interrupt off: `handler=None` of `machine.Pin`.
    #[inline]
    pub fn remove_callback(self) -> Driver<P, U> {
        interrupt::disarm(&self.pin);
        Driver::wrap(self.pin)
    }
}
