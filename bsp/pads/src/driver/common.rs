//! What drivers of every use have.

use super::ops;
use super::route::InputRoute;
use super::types::Driver;
use crate::interrupt;
use crate::owner::mode::{self, WithoutCallback};
use crate::owner::{AnyPin, Pin, TypedPin};
use crate::silicon::signal::InputSignal;
use crate::silicon::{Level, Mode, Pull, hold};

impl<P: Pin, U> Driver<P, U> {
    /// The pin's name (`pin.id()` of `machine.Pin`).
    ///
    /// The pin's own name, under whatever name it was taken:
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use esp32_pads::Input;
    /// use pycom_bsp::exp_board::G16;
    ///
    /// let pin = Input::new(G16::take()?);
    /// assert_eq!(pin.id(), "P9");
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn id(&self) -> &'static str {
        self.pin.id()
    }

    /// The level on the pad, whoever drives it (`pin.value()` of `machine.Pin`).
    ///
    /// On a held pad too, if it was held with its input buffer on, as all drivers of this crate have it. A pad that another framework has
    /// held as a plain output may have it off: it reads low until it is released, whatever is on it.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Output};
    /// let mut relay = Output::new(P9::take()?, Level::High);
    /// relay.hold();
    /// relay.set_low();
    /// // The latch is low, the pad is what it was:
    /// assert_eq!(relay.level(), Level::High);
    /// assert!(relay.is_set_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn level(&self) -> Level {
        self.is_high().into()
    }

    /// Whether the level on the pad is high.
    ///
    /// One load from GPIO.IN or IN1.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::Input;
    /// let sensor = Input::new(P10::take()?);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert!(sensor.is_high() && !sensor.is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline(always)]
    pub fn is_high(&self) -> bool {
        self.pin.line().is_high()
    }

    /// Whether the level on the pad is low.
    #[inline(always)]
    pub fn is_low(&self) -> bool {
        !self.is_high()
    }

    /// A function that reads the level on the pad: `p()` of `machine.Pin`.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Pull};
    /// let p_in = Input::with_pull(P10::take()?, Pull::Up);
    /// let p = p_in.reader();
    /// assert!(p());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn reader(&self) -> impl Fn() -> bool + Copy {
        let line = self.pin.line();
        move || line.is_high()
    }

    /// The mode that the registers show (`pin.mode()` of `machine.Pin`).
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, Mode, Output};
    /// let led = Output::new(P9::take()?, Level::Low);
    /// assert_eq!(led.mode(), Mode::Output);
    /// assert_eq!(led.into_input().mode(), Mode::Input);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn mode(&self) -> Mode {
        ops::mode(&self.pin)
    }

    /// The pull that the pad's resistors obey (`pin.pull()` of `machine.Pin`).
    ///
    /// Always `Pull::None` on an input-only pad.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P10, P13}; use esp32_pads::{Input, Pull};
    /// assert_eq!(Input::with_pull(P10::take()?, Pull::Down).pull(), Pull::Down);
    /// assert_eq!(Input::new(P13::take()?).pull(), Pull::None);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn pull(&self) -> Pull {
        ops::pull(self.pin.pad())
    }

    /// Whether an earlier firmware holds this pad, outside the RTC domain (`RTC_IO.DIG_PAD_HOLD`): then nothing that this driver does is seen on it.
    ///
    /// The automatic hold of digital pads in deep sleep (`gpio_deep_sleep_hold_en` of ESP-IDF, in RTC_CNTL.DIG_ISO) is another thing, and is not seen here.
    ///
    /// Such a hold outlives core resets and deep sleep, though not the pad's state in it, and this crate never makes one. A pad of the RTC domain has [`is_held`](Driver::is_held)
    /// instead, and this is false.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P11; use esp32_pads::{Level, Output};
    /// # chip.bus_write(0x6000_8474, 1 << 15); // RTC_IO.DIG_PAD_HOLD
    /// // A firmware before this one has called `gpio_hold_en`.
    /// let mut led = Output::new(P11::take()?, Level::High);
    /// assert!(led.is_digitally_held() && led.is_low());
    /// led.end_digital_hold();
    /// assert!(led.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    #[inline]
    pub fn is_digitally_held(&self) -> bool {
        hold::is_digitally_held(self.pin.pad())
    }

    /// Ends such a hold: the pad takes what the registers say at this moment. To no effect if there is none.
    #[inline]
    pub fn end_digital_hold(&mut self) {
        hold::end_digital_hold(self.pin.pad());
    }

    /// Lets a peripheral's input signal listen to this pad, through the GPIO matrix; inverted, if an [`InputRoute`] says so.
    ///
    /// A signal listens to one pad at a time: the last call wins.
    ///
    /// It goes on when the driver is gone: until [`disconnect_input`](Driver::disconnect_input), another pad's call, or any reset but
    /// that of a CPU.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Level};
    /// use esp32_pads::signal::InputSignal;
    ///
    /// let mut rx = Input::new(P10::take()?);
    /// rx.connect_input(InputSignal::U1RXD);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// # assert_eq!(chip.input_signal(InputSignal::U1RXD.index()), Some(Level::High.into()));
    /// // The program can go on reading the pad itself.
    /// assert!(rx.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn connect_input(&mut self, route: impl Into<InputRoute>) {
        ops::connect_input(self.pin.pad(), route.into());
    }

    /// Lets a peripheral's input signal see a constant level instead of this pad. To no effect if it does not listen to this pad.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::module::P10; use esp32_pads::{Input, Level, signal::InputSignal};
    /// let mut rx = Input::new(P10::take()?);
    /// rx.connect_input(InputSignal::U1RXD);
    /// // A UART's line is high when nobody sends.
    /// rx.disconnect_input(InputSignal::U1RXD, Level::High);
    /// # assert_eq!(chip.input_signal(InputSignal::U1RXD.index()), Some(Level::High.into()));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn disconnect_input(&mut self, signal: InputSignal, idle: Level) {
        if ops::is_input_connected(self.pin.pad(), signal) {
            ops::tie_input(signal, idle);
        }
    }

    /// A function that reads the level on the pad and, where the mode drives, sets the output: `p()` and `p(x)` of `machine.Pin`.
    ///
    /// Without a level it reads, with one it sets; either way it says what is on the pad then.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Level, OpenDrain, Pull};
    /// let mut wire = OpenDrain::with_pull(P9::take()?, Level::High, Pull::Up);
    /// let p = wire.caller();
    /// assert!(p(None));
    /// assert!(!p(Some(false)));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn caller(&mut self) -> impl Fn(Option<bool>) -> bool + Copy
    where
        U: mode::Drives,
    {
        self.pin.line().caller()
    }

    /// The pin, for another use. The pad keeps its configuration until then.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{Input, Level, Output, Pin};
    /// let led = Output::new(P9::take()?, Level::High);
    /// let sensor = Input::new(led.into_pin());
    /// sensor.into_pin().free();
    /// assert!(P9::take().is_ok());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn into_pin(self) -> P
    where
        U: WithoutCallback,
    {
        self.end_wait();
        self.pin
    }

    /// Before the pin is used for something else: a wait of this driver that was forgotten (`core::mem::forget`), and not dropped, ends.
    #[inline]
    pub(crate) fn end_wait(&self)
    where
        U: WithoutCallback,
    {
        if U::WAITS {
            interrupt::end_use(self.pin.pad());
        }
    }
}

impl<P: TypedPin, U> Driver<P, U> {
    /// The same driver with the pin's type erased, for arrays of pins.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P9, P11}; use esp32_pads::{Level, Output};
    /// let mut bar = [
    ///     Output::new(P9::take()?, Level::Low).erase(),
    ///     Output::new(P11::take()?, Level::Low).erase(),
    /// ];
    /// bar[1].set_high();
    /// assert_eq!(bar.map(|led| (led.id(), led.level())), [("P9", Level::Low), ("P11", Level::High)]);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn erase(self) -> Driver<AnyPin, U> {
        Driver::wrap(AnyPin::from(self.pin))
    }
}
