//! What an event changes of its pin's interrupt: what is to happen next time.

use super::callback::Callback;
use super::change::{self, User};
use super::event::PinEvent;
use super::trigger::Trigger;
use crate::owner::Pin;

impl<P: Pin, U> PinEvent<P, U> {
    /// Asks for another call at once if the level is still there, or when it is there again. Of use with level triggers, and the way to have the handler
    /// called for as long as the level stays.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Input, interrupt, trigger::HighLevel}; use pycom_bsp::module::P10;
    /// use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::interrupt::PinEvent;
    ///
    /// static LEFT: AtomicU32 = AtomicU32::new(3);
    ///
    /// /// Takes one word out of a buffer; the line is high while there are more.
    /// fn take_word(event: PinEvent<P10>) {
    ///     if LEFT.fetch_sub(1, Ordering::Relaxed) > 1 {
    ///         event.rearm();
    ///     }
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let request = Input::new(P10::take()?).with_callback(HighLevel, take_word);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert_eq!(LEFT.load(Ordering::Relaxed), 0);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn rearm(&self) {
        change::rearm(&self.pin(), self.triggered_by(), self.word());
    }

    /// Puts another callback in the place of this one; not if the program, or the other core, has changed it meanwhile.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Input, interrupt}; use pycom_bsp::module::P10;
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::{interrupt::PinEvent, trigger::{Falling, Rising}};
    ///
    /// # static FALLEN: AtomicU32 = AtomicU32::new(0);
    /// fn begin(event: PinEvent<P10>) {
    ///     event.set_callback(Falling, end);
    /// }
    ///
    /// fn end(event: PinEvent<P10>) {
    ///     FALLEN.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let frame = Input::new(P10::take()?).with_callback(Rising, begin);
    /// # for level in [esp32_pads::sim::Drive::High, esp32_pads::sim::Drive::Low] { chip.pin::<pycom_bsp::module::P10>().drive(level); }
    /// assert_eq!(FALLEN.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn set_callback(&self, trigger: impl Trigger, handler: fn(PinEvent<P, U>)) {
        self.arm(trigger, Callback::new(&self.pin(), handler));
    }

    /// Puts another callback with an argument in the place of this one, as [`set_callback`](PinEvent::set_callback) does.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Input, interrupt}; use pycom_bsp::module::P10;
    /// use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::{interrupt::PinEvent, trigger::Rising};
    ///
    /// static COUNTS: [AtomicU32; 2] = [AtomicU32::new(0), AtomicU32::new(0)];
    ///
    /// /// Counts the pulses in turn: of a signal that has two kinds.
    /// fn even(event: PinEvent<P10>, counts: &'static [AtomicU32; 2]) {
    ///     counts[0].fetch_add(1, Ordering::Relaxed);
    ///     event.set_callback_arg(Rising, odd, counts);
    /// }
    ///
    /// fn odd(event: PinEvent<P10>, counts: &'static [AtomicU32; 2]) {
    ///     counts[1].fetch_add(1, Ordering::Relaxed);
    ///     event.set_callback_arg(Rising, even, counts);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let signal = Input::new(P10::take()?).with_callback_arg(Rising, even, &COUNTS);
    /// # for _ in 0..3 { for level in [esp32_pads::sim::Drive::High, esp32_pads::sim::Drive::Low] { chip.pin::<pycom_bsp::module::P10>().drive(level); } }
    /// # assert_eq!([&COUNTS[0], &COUNTS[1]].map(|count| count.load(Ordering::Relaxed)), [2, 1]);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn set_callback_arg<T: Sync + 'static>(
        &self,
        trigger: impl Trigger,
        handler: fn(PinEvent<P, U>, &'static T),
        argument: &'static T,
    ) {
        self.arm(trigger, Callback::with(&self.pin(), handler, argument));
    }

    fn arm(&self, trigger: impl Trigger, callback: Callback) {
        let user = User::Callback(callback);
        self.is_now(change::arm(
            &self.pin(),
            trigger.condition(),
            user,
            Some(self.word()),
        ));
    }

    /// Removes this callback and switches the pin's interrupt off; not if it was changed meanwhile.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Input, interrupt, trigger::Rising}; use pycom_bsp::module::P10;
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::interrupt::PinEvent;
    ///
    /// # static CALLS: AtomicU32 = AtomicU32::new(0);
    /// fn once(event: PinEvent<P10>) {
    ///     CALLS.fetch_add(1, Ordering::Relaxed);
    ///     event.remove_callback();
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let signal = Input::new(P10::take()?).with_callback(Rising, once);
    /// # for _ in 0..3 { for level in [esp32_pads::sim::Drive::High, esp32_pads::sim::Drive::Low] { chip.pin::<pycom_bsp::module::P10>().drive(level); } }
    /// assert_eq!(CALLS.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn remove_callback(&self) {
        self.is_now(change::disarm_only(&self.pin(), self.word()));
    }
}
