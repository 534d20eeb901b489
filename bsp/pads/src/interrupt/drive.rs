//! What the handler of a driver that drives does with its pin.
//!
//! The pin has one owner, its driver, and the driver's callback acts for it: for as long as it is the pin's callback. So each of these
//! looks, under a lock of both cores, whether it still is. An event that is kept, or whose callback runs one last time, drives nothing any
//! more, whoever has the pin by then. The driver itself goes on driving meanwhile: each of its operations is one store, or takes the same lock.

use super::change;
use super::event::PinEvent;
use crate::owner::mode::Drives;
use crate::owner::{AnyPin, CanHold, Pin, Unsupported};
use crate::silicon::{Level, Line, hold};

/// For events of drivers that drive their pins. As long as the callback is the pin's: an event that comes later changes nothing.
impl<P: Pin, U: Drives> PinEvent<P, U> {
    /// Sets the output latch (`pin.value(x)` of `machine.Pin`), as the driver's [`set_level`](crate::Driver::set_level) does.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, OpenDrain, interrupt}; use pycom_bsp::module::P10;
    /// use esp32_pads::{Level, Pull, interrupt::PinEvent, trigger::Falling, mode};
    ///
    /// /// Somebody pulls the line low; it stays low until the program has seen that.
    /// fn request(event: PinEvent<P10, mode::OpenDrain>) {
    ///     event.set_level(Level::Low);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let line = OpenDrain::with_pull(P10::take()?, Level::High, Pull::Up).with_callback(Falling, request);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// assert!(line.is_set_low() && line.is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn set_level(&self, level: impl Into<Level>) {
        let level = level.into();
        self.while_current(|line| line.set(level));
    }

    /// Inverts the output latch (`pin.toggle()`).
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Level, Output, interrupt}; use pycom_bsp::module::P9;
    /// use esp32_pads::{interrupt::PinEvent, trigger::HighLevel, mode};
    ///
    /// /// As short a pulse as an interrupt can make.
    /// fn end(event: PinEvent<P9, mode::Output>) {
    ///     event.toggle();
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let mut strobe = Output::new(P9::take()?, Level::Low).with_callback(HighLevel, end);
    /// strobe.set_high();
    /// # chip.handle_interrupts();
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

impl<P: CanHold, U: Drives> PinEvent<P, U> {
    /// Freezes the pad (`pin.hold(True)`), as the driver's [`hold`](crate::Driver::hold) does.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Level, OpenDrain, Pull, interrupt}; use pycom_bsp::module::P10;
    /// use esp32_pads::{interrupt::PinEvent, trigger::Falling, mode};
    ///
    /// fn freeze(event: PinEvent<P10, mode::OpenDrain>) {
    ///     event.set_level(Level::Low);
    ///     event.hold();
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let mut line = OpenDrain::with_pull(P10::take()?, Level::High, Pull::Up).with_callback(Falling, freeze);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// line.set_high();
    /// assert!(line.is_held() && line.is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn hold(&self) {
        self.while_current(|_| hold::hold(const { hold::bits(P::PAD) }));
    }

    /// Ends the hold (`pin.hold(False)`), as the driver's [`unhold`](crate::Driver::unhold) does.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, Level, OpenDrain, Pull, interrupt}; use pycom_bsp::module::P10;
    /// use esp32_pads::{interrupt::PinEvent, trigger::Falling, mode};
    ///
    /// fn let_go(event: PinEvent<P10, mode::OpenDrain>) {
    ///     event.unhold();
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let mut line = OpenDrain::with_pull(P10::take()?, Level::High, Pull::Up);
    /// line.hold();
    /// let line = line.with_callback(Falling, let_go);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// assert!(!line.is_held());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub fn unhold(&self) {
        self.while_current(|_| hold::unhold(const { hold::bits(P::PAD) }));
    }
}

impl<U: Drives> PinEvent<AnyPin, U> {
    /// Freezes the pad, as for a typed pin.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, interrupt}; use pycom_bsp::machine::{Event, Init, Pin};
    /// fn freeze(arg: Event) {
    ///     arg.hold().unwrap(); // arg.hold(True)
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// let mut p_in = Pin::with("P10", Init::new(Pin::IN))?;
    /// p_in.callback(Pin::IRQ_RISING, freeze).unwrap();
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert!(p_in.hold()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad is outside the RTC domain.
    pub fn hold(&self) -> Result<(), Unsupported> {
        let bits = self.pin().hold_bits()?;
        self.while_current(|_| hold::hold(bits));
        Ok(())
    }

    /// Ends the hold, as for a typed pin.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, interrupt}; use pycom_bsp::machine::{Event, Init, Pin};
    /// fn let_go(arg: Event) {
    ///     arg.unhold().unwrap(); // arg.hold(False)
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// let mut p_in = Pin::with("P10", Init::new(Pin::IN))?;
    /// p_in.set_hold(true)?;
    /// p_in.callback(Pin::IRQ_RISING, let_go).unwrap();
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert!(!p_in.hold()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad is outside the RTC domain.
    pub fn unhold(&self) -> Result<(), Unsupported> {
        let bits = self.pin().hold_bits()?;
        self.while_current(|_| hold::unhold(bits));
        Ok(())
    }
}
