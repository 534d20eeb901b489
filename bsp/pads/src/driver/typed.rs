//! What needs a capability of the pin: checked at compile time.

use super::function::Function;
use super::ops::{self, Interrupt};
use super::types::{Driver, Flex, Input, IoMux, OpenDrain, Output};
use crate::interrupt;
use crate::owner::mode::WithoutCallback;
use crate::owner::{CanHold, CanOutput, CanPull, TypedPin};
use crate::silicon::{Level, Pull, hold};

impl<P: TypedPin> Input<P> {
    /// Makes the pin an input without a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P13; use esp32_pads::Input;
    /// // Any pin can be an input, an input-only pad too.
    /// let sensor = Input::new(P13::take()?);
    /// assert!(sensor.is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn new(pin: P) -> Self {
        interrupt::disable(&pin);
        ops::make_input(&pin, Pull::None, Interrupt::Off);
        Self::wrap(pin)
    }

    /// Makes the pin an input with a pull.
    ///
    /// On an input-only pad this does not compile: it has no resistors.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Pull};
    /// // A button to ground.
    /// let button = Input::with_pull(P10::take()?, Pull::Up);
    /// assert!(button.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// ```compile_fail,E0277
    /// # use esp32_pads::{Input, Pull}; use pycom_bsp::module::P13;
    /// # fn main() -> Result<(), esp32_pads::Taken> {
    /// let button = Input::with_pull(P13::take()?, Pull::Up);
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_pull(pin: P, pull: Pull) -> Self
    where
        P: CanPull,
    {
        interrupt::disable(&pin);
        ops::make_input(&pin, pull, Interrupt::Off);
        Self::wrap(pin)
    }

    /// Turns the pin into a push-pull output that shows `level` from the first moment on; its pull stays.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Input, Level, Mode};
    /// let strap = Input::new(P9::take()?);
    /// let was_high = strap.is_high();
    /// let led = strap.into_output(Level::High);
    /// assert_eq!((was_high, led.mode(), led.level()), (false, Mode::Output, Level::High));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn into_output(self, level: Level) -> Output<P>
    where
        P: CanOutput,
    {
        self.end_wait();
        ops::make_output(&self.pin, level, None, Interrupt::Off);
        Driver::wrap(self.pin)
    }

    /// Turns the pin into an open-drain output that shows `level` from the first moment on; its pull stays.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Level, Mode, Pull};
    /// let line = Input::with_pull(P10::take()?, Pull::Up);
    /// // The pull-up keeps the line high: nothing is seen on it.
    /// let line = line.into_open_drain(Level::High);
    /// assert_eq!((line.mode(), line.pull(), line.level()), (Mode::OpenDrain, Pull::Up, Level::High));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn into_open_drain(self, level: Level) -> OpenDrain<P>
    where
        P: CanOutput,
    {
        self.end_wait();
        ops::make_open_drain(&self.pin, level, None, Interrupt::Off);
        Driver::wrap(self.pin)
    }

    /// Lets the mode change at run time from here on. The pad stays as it is.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Mode, Pull};
    /// let data = Input::with_pull(P10::take()?, Pull::Up).into_flex();
    /// assert_eq!((data.mode(), data.pull()), (Mode::Input, Pull::Up));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn into_flex(self) -> Flex<P>
    where
        P: CanOutput,
    {
        Driver::wrap(self.pin)
    }
}

impl<P: CanOutput> Output<P> {
    /// Makes the pin a push-pull output that shows `level` from the first moment on, without a pull.
    ///
    /// A held pin stays as it is until [`unhold`](Driver::unhold).
    ///
    /// The level is in the latch before the output goes on, so the pad never shows another one:
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P11; use esp32_pads::{Level, Output};
    /// use esp32_pads::sim::PadLevel;
    ///
    /// # chip.pin::<pycom_bsp::module::P11>().drive(esp32_pads::sim::Drive::WeakHigh);
    /// # chip.clear_waveforms();
    /// // There is a resistor to 3.3 V on this wire.
    /// let mut reset = Output::new(P11::take()?, Level::High);
    /// assert_eq!(chip.pin::<pycom_bsp::module::P11>().waveform(), [(std::time::Duration::ZERO, PadLevel::High)]);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn new(pin: P, level: Level) -> Self {
        Self::with_pull(pin, level, Pull::None)
    }

    /// Makes the pin a push-pull output that shows `level` from the first moment on, with a pull for when it is something else again.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output, Pull};
    /// let data = Output::with_pull(P9::take()?, Level::Low, Pull::Up);
    /// // Nobody drives the wire now, but its pull-up keeps it high.
    /// assert!(data.into_input().is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn with_pull(pin: P, level: Level, pull: Pull) -> Self {
        interrupt::disable(&pin);
        ops::make_output(&pin, level, pull, Interrupt::Off);
        Self::wrap(pin)
    }
}

impl<P: CanOutput> OpenDrain<P> {
    /// Makes the pin an open-drain output that shows `level` from the first moment on, without a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, OpenDrain};
    /// // A bus with a resistor of its own.
    /// let mut wire = OpenDrain::new(P9::take()?, Level::High);
    /// wire.set_low();
    /// assert!(wire.is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn new(pin: P, level: Level) -> Self {
        Self::with_pull(pin, level, Pull::None)
    }

    /// Makes the pin an open-drain output that shows `level` from the first moment on, with a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, OpenDrain, Pull};
    /// let wire = OpenDrain::with_pull(P9::take()?, Level::High, Pull::Up);
    /// // Nobody drives the wire, so its pull-up decides.
    /// assert!(wire.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn with_pull(pin: P, level: Level, pull: Pull) -> Self {
        interrupt::disable(&pin);
        ops::make_open_drain(&pin, level, pull, Interrupt::Off);
        Self::wrap(pin)
    }
}

impl<P: CanOutput> Flex<P> {
    /// Makes the pin an input without a pull, whose mode can change.
    ///
    /// The output latch keeps what it has: set the level before the mode.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Flex, Level, Mode};
    /// let mut data = Flex::new(P9::take()?);
    /// data.set_level(Level::High);
    /// data.set_mode(Mode::Output);
    /// assert!(data.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn new(pin: P) -> Self {
        Self::with_pull(pin, Pull::None)
    }

    /// Makes the pin an input with a pull, whose mode can change; the pull stays.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Flex, Pull};
    /// let data = Flex::with_pull(P9::take()?, Pull::Up);
    /// assert!(data.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn with_pull(pin: P, pull: Pull) -> Self {
        interrupt::disable(&pin);
        ops::make_input(&pin, pull, Interrupt::Off);
        Self::wrap(pin)
    }
}

impl<P: TypedPin> IoMux<P> {
    /// Gives the pin to one of its pad's IO_MUX functions, without a pull.
    ///
    /// What the function does with the pad, direction included, is its peripheral's affair; the input is enabled, and the pad can be read.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P1;
    /// use esp32_pads::{IoMux, sim::Function};
    ///
    /// let tx = IoMux::new(P1::take()?, P1::U0TXD);
    /// assert_eq!(chip.pin::<pycom_bsp::module::P1>().state().function, Function::IoMux(P1::U0TXD.number()));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn new(pin: P, function: Function<P>) -> Self {
        interrupt::disable(&pin);
        ops::make_io_mux(P::PAD, function.number(), function.input(), Pull::None);
        Self::wrap(pin)
    }

    /// Gives the pin to one of its pad's IO_MUX functions, with a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P0; use esp32_pads::{IoMux, Pull};
    /// // The line is idle while nobody is connected.
    /// let rx = IoMux::with_pull(P0::take()?, P0::U0RXD, Pull::Up);
    /// assert!(rx.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn with_pull(pin: P, function: Function<P>, pull: Pull) -> Self
    where
        P: CanPull,
    {
        interrupt::disable(&pin);
        ops::make_io_mux(P::PAD, function.number(), function.input(), pull);
        Self::wrap(pin)
    }
}

impl<P: TypedPin, U: WithoutCallback> Driver<P, U> {
    /// Gives the pin to one of its pad's IO_MUX functions, without letting go of it; its pull stays.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P1; use esp32_pads::{Level, Output};
    /// // The line is idle until the UART has it.
    /// let tx = Output::new(P1::take()?, Level::High);
    /// # chip.pin::<pycom_bsp::module::P1>().set_direct_output(Level::High, true);
    /// # chip.clear_waveforms();
    /// let tx = tx.into_io_mux(P1::U0TXD);
    /// assert_eq!(chip.pin::<pycom_bsp::module::P1>().waveform().len(), 1);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn into_io_mux(self, function: Function<P>) -> IoMux<P> {
        self.end_wait();
        ops::make_io_mux(P::PAD, function.number(), function.input(), None);
        Driver::wrap(self.pin)
    }
}

impl<P: TypedPin, U> Driver<P, U> {
    /// Sets the pull (`pin.pull(x)` of `machine.Pin`).
    ///
    /// On pads of the RTC domain it stays through all resets but those of the whole system: their resistors belong to RTC_IO (erratum 3.6).
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Pull};
    /// let mut sensor = Input::with_pull(P10::take()?, Pull::Up);
    /// sensor.set_pull(Pull::None);
    /// assert_eq!(sensor.pull(), Pull::None);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn set_pull(&mut self, pull: Pull)
    where
        P: CanPull,
    {
        ops::set_pull(P::PAD, pull);
    }

    /// Freezes the pad: level, output enable, pull and function stay as they are, through deep sleep and through every
    /// reset but power-on and system resets (`pin.hold(True)` of `machine.Pin`; TRM "IO_MUX and GPIO Matrix", pad hold).
    ///
    /// Meanwhile changes go into the registers and wait there; the pad can be read all the time. Held pads outlive the program: nothing
    /// but [`unhold`](Driver::unhold) or such a reset lets go of them, not even the end of the driver. An input-only pad has no level of its own to keep: its
    /// input stays as it is set up.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// use esp32_pads::sim::{CoreReset, PadLevel};
    ///
    /// let mut relay = Output::new(P9::take()?, Level::High);
    /// relay.hold();
    /// relay.set_low();
    /// chip.core_reset(CoreReset::Software);
    /// assert_eq!(chip.pin::<pycom_bsp::module::P9>().level(), PadLevel::High);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn hold(&mut self)
    where
        P: CanHold,
    {
        hold::hold(const { hold::bits(P::PAD) });
    }

    /// Ends the hold: the pad takes what the registers say at this moment (`pin.hold(False)` of `machine.Pin`).
    ///
    /// After a wake from deep sleep, make the driver first: it configures the pad behind the hold, and the release
    /// changes nothing on the wire.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// # use esp32_pads::sim::{PadLevel, WakeCause};
    /// # Output::new(P9::take()?, Level::High).hold();
    /// # chip.deep_sleep(); chip.wake(WakeCause::Timer); chip.clear_waveforms();
    /// // The program that slept held this relay at high.
    /// let mut relay = Output::new(P9::take()?, Level::High);
    /// assert!(relay.is_held());
    /// relay.unhold();
    /// # assert_eq!(chip.pin::<pycom_bsp::module::P9>().waveform().len(), 1);
    /// assert!(relay.is_high() && !relay.is_held());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn unhold(&mut self)
    where
        P: CanHold,
    {
        hold::unhold(const { hold::bits(P::PAD) });
    }

    /// Whether the pad is held (`pin.hold()` of `machine.Pin`), by the hardware's own bits: right after a reset too.
    ///
    /// The level behind the hold can be read, if a driver of this crate has held the pad: all of them have the input buffer on, and a hold keeps
    /// that. Of a pad that another framework held as a plain output, with its input off, nothing can be read: `is_high` is false whatever it drives. What such
    /// a pad is at must be remembered elsewhere, in RTC memory for example (`#[esp_hal::ram(unstable(rtc_fast, persistent))]`).
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// # Output::new(P9::take()?, Level::High).hold();
    /// # chip.core_reset(esp32_pads::sim::CoreReset::Software);
    /// // What the program before has left behind, before anything changes on the wire:
    /// let mut relay = Output::new(P9::take()?, Level::Low);
    /// let was_on = relay.is_held() && relay.is_high();
    /// assert!(was_on);
    /// relay.set_level(was_on);
    /// relay.unhold();
    /// assert!(relay.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn is_held(&self) -> bool
    where
        P: CanHold,
    {
        hold::is_held(const { hold::bits(P::PAD) })
    }
}
