//! What the handler of a driver that drives does with its pin.
//!
//! The pin has one owner, its driver, and the driver's callback acts for it: for as long as it is the pin's callback. So each of these
//! looks, under a lock of both cores, whether it still is. An event that is kept, or whose callback runs one last time, drives nothing any
//! more, whoever has the pin by then. The driver itself goes on driving meanwhile: each of its operations is one store, or takes the same lock.

use super::change;
use super::event::Event;
use crate::owner::usage::Drives;
use crate::owner::{AnyPin, CanHold, Pin, Refused};
use crate::silicon::{Level, Line, hold};

/// For events of drivers that drive their pins. As long as the callback is the pin's: an event that comes later changes nothing.
impl<P: Pin, U: Drives> Event<P, U> {
    /// Sets the output latch (`pin.value(x)` of `machine.Pin`), as the driver's [`set_value`](crate::Driver::set_value) does.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Core, OpenDrain, interrupt}; use pycom_bsp::module::P10;
    /// use esp32_pads::{Level, Pull, interrupt::Event, trigger::Falling, usage};
    ///
    /// /// Somebody pulls the line low; it stays low until the program has seen that.
    /// fn request(event: Event<P10, usage::OpenDrain>) {
    ///     event.set_value(Level::Low);
    /// }
    ///
    /// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    /// let line = OpenDrain::with_pull(P10::take()?, Level::High, Pull::Up).callback(Falling, request);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
    /// assert!(line.is_set_low() && line.is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn set_value(&self, value: impl Into<Level>) {
        let level = value.into();
        self.while_current(|line| line.set(level));
    }

    /// Inverts the output latch (`pin.toggle()`).
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Core, Level, Output, interrupt}; use pycom_bsp::module::P9;
    /// use esp32_pads::{interrupt::Event, trigger::HighLevel, usage};
    ///
    /// /// As short a pulse as an interrupt can make.
    /// fn end(event: Event<P9, usage::Output>) {
    ///     event.toggle();
    /// }
    ///
    /// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    /// let mut strobe = Output::new(P9::take()?, Level::Low).callback(HighLevel, end);
    /// strobe.set_high();
    /// # chip.service();
    /// assert!(strobe.is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn toggle(&self) {
        self.while_current(Line::toggle);
    }

    /// Runs `f` if the pin's callback is still the one that this event is about, and keeps it so meanwhile.
    fn while_current(&self, f: impl FnOnce(Line)) {
        let pin = self.pin();
        critical_section::with(|_| {
            if change::is_current(pin.pad(), self.word()) {
                f(pin.line());
            }
        });
    }
}

impl<P: CanHold, U: Drives> Event<P, U> {
    /// Freezes the pad (`pin.hold(True)`), as the driver's [`hold`](crate::Driver::hold) does.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Core, Level, OpenDrain, Pull, interrupt}; use pycom_bsp::module::P10;
    /// use esp32_pads::{interrupt::Event, trigger::Falling, usage};
    ///
    /// fn freeze(event: Event<P10, usage::OpenDrain>) {
    ///     event.set_value(Level::Low);
    ///     event.hold();
    /// }
    ///
    /// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    /// let mut line = OpenDrain::with_pull(P10::take()?, Level::High, Pull::Up).callback(Falling, freeze);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
    /// line.set_high();
    /// assert!(line.is_held() && line.is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn hold(&self) {
        self.while_current(|_| hold::hold(const { hold::bits(P::PAD) }));
    }

    /// Ends the hold (`pin.hold(False)`), as the driver's [`release`](crate::Driver::release) does.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Core, Level, OpenDrain, Pull, interrupt}; use pycom_bsp::module::P10;
    /// use esp32_pads::{interrupt::Event, trigger::Falling, usage};
    ///
    /// fn let_go(event: Event<P10, usage::OpenDrain>) {
    ///     event.release();
    /// }
    ///
    /// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    /// let mut line = OpenDrain::with_pull(P10::take()?, Level::High, Pull::Up);
    /// line.hold();
    /// let line = line.callback(Falling, let_go);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
    /// assert!(!line.is_held());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn release(&self) {
        self.while_current(|_| hold::release(const { hold::bits(P::PAD) }));
    }
}

impl<U: Drives> Event<AnyPin, U> {
    /// Freezes the pad, as for a typed pin.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Core, interrupt}; use pycom_bsp::machine::{Event, Init, Pin};
    /// fn freeze(arg: Event) {
    ///     arg.hold().unwrap(); // arg.hold(True)
    /// }
    ///
    /// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
    /// let mut p_in = Pin::with("P10", Init::new(Pin::IN))?;
    /// p_in.callback(Pin::IRQ_RISING, freeze).unwrap();
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
    /// assert!(p_in.hold()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn hold(&self) -> Result<(), Refused> {
        let bits = self.pin().hold_bits()?;
        self.while_current(|_| hold::hold(bits));
        Ok(())
    }

    /// Ends the hold, as for a typed pin.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Core, interrupt}; use pycom_bsp::machine::{Event, Init, Pin};
    /// fn let_go(arg: Event) {
    ///     arg.release().unwrap(); // arg.hold(False)
    /// }
    ///
    /// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
    /// let mut p_in = Pin::with("P10", Init::new(Pin::IN))?;
    /// p_in.set_hold(true)?;
    /// p_in.callback(Pin::IRQ_RISING, let_go).unwrap();
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
    /// assert!(!p_in.hold()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn release(&self) -> Result<(), Refused> {
        let bits = self.pin().hold_bits()?;
        self.while_current(|_| hold::release(bits));
        Ok(())
    }
}
