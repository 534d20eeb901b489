//! Driving a pad.

use super::ops::{self, Interrupt};
use super::route::OutputRoute;
use super::types::{Driver, Flex};
use crate::owner::Pin;
use crate::owner::mode::{Drives, Outputs};
use crate::silicon::{DriveStrength, Level, Mode};

impl<P: Pin, U> Driver<P, U> {
    /// Sets the output latch high.
    ///
    /// One store to GPIO.OUT_W1TS or OUT1_W1TS: it does not disturb other pads, and no other core or interrupt can get in between.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// let mut led = Output::new(P9::take()?, Level::Low);
    /// led.set_high();
    /// assert!(led.is_high());
    /// led.set_low();
    /// assert!(led.is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline(always)]
    pub fn set_high(&mut self)
    where
        U: Drives,
    {
        self.pin.line().set_high();
    }

    /// Sets the output latch low.
    #[inline(always)]
    pub fn set_low(&mut self)
    where
        U: Drives,
    {
        self.pin.line().set_low();
    }

    /// Sets the output latch.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::{P9, P10}; use esp32_pads::{Input, Level, Output, Pull};
    /// let mut led = Output::new(P9::take()?, Level::High);
    /// let button = Input::with_pull(P10::take()?, Pull::Up);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// // On while the button is pressed.
    /// led.set_level(!button.level());
    /// assert!(led.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline(always)]
    pub fn set_level(&mut self, level: impl Into<Level>)
    where
        U: Drives,
    {
        self.pin.line().set(level.into());
    }

    /// Inverts the output latch (`pin.toggle()` of `machine.Pin`).
    ///
    /// It inverts what was set, not what is on the wire: of a held pad or a wire that somebody else pulls low, the two differ.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// let mut led = Output::new(P9::take()?, Level::Low);
    /// led.toggle();
    /// assert!(led.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline(always)]
    pub fn toggle(&mut self)
    where
        U: Drives,
    {
        let line = self.pin.line();
        if U::SHARED {
            critical_section::with(|_| line.toggle());
        } else {
            line.toggle();
        }
    }

    /// Whether the output latch is high. The pad may differ: when it is held, or driven low by somebody else.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, OpenDrain, Pull};
    /// let clock = OpenDrain::with_pull(P9::take()?, Level::High, Pull::Up);
    /// # chip.pin::<pycom_bsp::module::P9>().drive(esp32_pads::sim::Drive::Low);
    /// // A device on the bus stretches the clock.
    /// let is_stretched = clock.is_set_high() && clock.is_low();
    /// assert!(is_stretched);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline(always)]
    pub fn is_set_high(&self) -> bool
    where
        U: Drives,
    {
        self.pin.line().is_set_high()
    }

    /// Whether the output latch is low.
    #[inline(always)]
    pub fn is_set_low(&self) -> bool
    where
        U: Drives,
    {
        !self.is_set_high()
    }

    /// A function that sets the output latch: `p(True)` of `machine.Pin`.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// let mut p_out = Output::new(P9::take()?, Level::Low);
    /// let p = p_out.writer();
    /// p(true);
    /// assert!(p_out.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn writer(&mut self) -> impl Fn(bool) + Copy
    where
        U: Drives,
    {
        let line = self.pin.line();
        move |high| line.set(high.into())
    }

    /// How strongly the pad drives its wire when it does, for the program or for a peripheral.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{DriveStrength, Level, Output};
    /// let led = Output::new(P9::take()?, Level::Low);
    /// assert_eq!(led.drive_strength(), DriveStrength::_20mA);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn drive_strength(&self) -> DriveStrength
    where
        U: Outputs,
    {
        ops::drive_strength(self.pin.pad())
    }

    /// Sets how strongly the pad drives its wire.
    ///
    /// It is no part of a mode: a driver that is made of the same pin later keeps it. In the RTC domain it outlives all resets but those of the whole
    /// system.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{DriveStrength, Level, Output};
    /// let mut led = Output::new(P9::take()?, Level::Low);
    /// led.set_drive_strength(DriveStrength::_40mA);
    /// assert_eq!(led.drive_strength(), DriveStrength::_40mA);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn set_drive_strength(&mut self, strength: DriveStrength)
    where
        U: Outputs,
    {
        ops::set_drive_strength(self.pin.pad(), strength);
    }

    /// Lets the pad carry a peripheral's output signal, through the GPIO matrix, instead of the output latch.
    ///
    /// The peripheral says when the pad is driven. Open drain stays in force; a [`Flex`](crate::Flex) that is an input drives
    /// push-pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// use esp32_pads::signal::OutputSignal;
    ///
    /// let mut tx = Output::new(P9::take()?, Level::High);
    /// tx.connect_output(OutputSignal::U1TXD);
    /// # chip.set_output_signal(OutputSignal::U1TXD.index(), Level::Low, true);
    /// // UART1 sends its start bit. The latch has no say any more.
    /// assert!(tx.is_low() && tx.is_set_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn connect_output(&mut self, route: impl Into<OutputRoute>)
    where
        U: Drives,
    {
        ops::connect_output(self.pin.pad(), route.into());
    }

    /// Lets the pad carry its output latch again.
    ///
    /// Its level and mode are what they were before. A new driver of the pin lets go of the signal too.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// use esp32_pads::signal::OutputSignal;
    ///
    /// let mut tx = Output::new(P9::take()?, Level::High);
    /// tx.connect_output(OutputSignal::U1TXD);
    /// # chip.set_output_signal(OutputSignal::U1TXD.index(), Level::Low, true);
    /// tx.disconnect_output();
    /// assert!(tx.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn disconnect_output(&mut self)
    where
        U: Drives,
    {
        ops::disconnect_output(self.pin.pad());
    }
}

impl<P: Pin> Flex<P> {
    /// Changes the mode (`pin.mode(x)` of `machine.Pin`). Output latch and pull stay as they are.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Flex, Level, Mode};
    /// let mut data = Flex::new(P9::take()?);
    /// // Send, and listen for the answer.
    /// data.set_high();
    /// data.set_mode(Mode::Output);
    /// data.set_mode(Mode::Input);
    /// # chip.pin::<pycom_bsp::module::P9>().drive(esp32_pads::sim::Drive::Low);
    /// assert_eq!((data.mode(), data.level()), (Mode::Input, Level::Low));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn set_mode(&mut self, mode: Mode) {
        self.end_wait();
        let level = self.is_set_high().into();
        ops::make(&self.pin, mode, level, None, Interrupt::Off);
    }
}
