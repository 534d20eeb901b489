//! Drivers: a pin together with what it is used for.
//!
//! All of them are one type, [`Driver`], whose second parameter says the use; [`Input`], [`Output`], [`OpenDrain`],
//! [`Flex`] and [`Alternate`] are its names. A driver of a typed pin has size zero and its operations are
//! single loads and stores; a driver of an [`AnyPin`](crate::AnyPin) has the same methods.

mod callback;
mod convert;
mod erased;
mod output;
mod typed;

use core::marker::PhantomData;

use usage::Unwatched;

use crate::interrupt;
use crate::ops::{self, Mode, Pull};
use crate::pin::Pin;
use crate::route::InputRoute;
use crate::signal::InputSignal;
use crate::{AnyPin, Level, TypedPin, hold};

/// What a [`Driver`] uses its pin for: the second parameter of its type.
///
/// Programs name drivers by [`Input`], [`Output`] and so on; the traits here are for code that is generic over the use:
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// # use pycom_bsp::module::{P9, P11};
/// use esp32_pads::{Driver, Level, OpenDrain, Output, Pin, usage::Drives};
///
/// /// For whatever drives its pin, push-pull or open drain.
/// fn pulse<P: Pin, U: Drives>(pin: &mut Driver<P, U>) {
///     pin.toggle();
///     pin.toggle();
/// }
///
/// let mut strobe = Output::new(P9::take()?, Level::Low);
/// let mut reset = OpenDrain::new(P11::take()?, Level::High);
/// pulse(&mut strobe);
/// pulse(&mut reset);
/// assert!(strobe.is_set_low() && reset.is_set_high());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub mod usage {
    use core::marker::PhantomData;

    /// An input.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use esp32_pads::{Driver, usage};
    /// use pycom_bsp::module::P10;
    ///
    /// // What `Input<P10>` is short for:
    /// let button: Driver<P10, usage::Input> = esp32_pads::Input::new(P10::take()?);
    /// assert_eq!(button.id(), "P10");
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[derive(Debug)]
    pub enum Input {}
    /// A push-pull output.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use esp32_pads::{Driver, Level, usage};
    /// use pycom_bsp::module::P9;
    ///
    /// // What `Output<P9>` is short for:
    /// let led: Driver<P9, usage::Output> = esp32_pads::Output::new(P9::take()?, Level::High);
    /// assert!(led.is_high());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[derive(Debug)]
    pub enum Output {}
    /// An open-drain output, which can be read.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use esp32_pads::{Driver, Level, usage};
    /// use pycom_bsp::module::P9;
    ///
    /// // What `OpenDrain<P9>` is short for:
    /// let wire: Driver<P9, usage::OpenDrain> = esp32_pads::OpenDrain::new(P9::take()?, Level::Low);
    /// assert!(wire.is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[derive(Debug)]
    pub enum OpenDrain {}
    /// A mode that changes at run time.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use esp32_pads::{Driver, Mode, usage};
    /// use pycom_bsp::module::P9;
    ///
    /// // What `Flex<P9>` is short for:
    /// let data: Driver<P9, usage::Flex> = esp32_pads::Flex::new(P9::take()?);
    /// assert_eq!(data.mode(), Mode::Input);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[derive(Debug)]
    pub enum Flex {}
    /// A function of IO_MUX.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use esp32_pads::{Driver, usage};
    /// use pycom_bsp::module::P9;
    ///
    /// // What `Alternate<P9>` is short for:
    /// let miso: Driver<P9, usage::Alternate> = esp32_pads::Alternate::new(P9::take()?, P9::HSPIQ);
    /// assert_eq!(miso.id(), "P9");
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[derive(Debug)]
    pub enum Alternate {}

    /// The use `U`, with a callback that the pin's interrupt calls.
    ///
    /// It reads and drives its pin like any other driver. What changes the pin's use wants [`Unwatched`], so the callback goes first:
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use esp32_pads::{Driver, Input, interrupt::Event, trigger::Rising, usage};
    /// use pycom_bsp::module::P10;
    ///
    /// struct Meter {
    ///     pulse: Driver<P10, usage::Watched<usage::Input>>,
    /// }
    ///
    /// fn count(_: Event<P10>) {}
    ///
    /// let meter = Meter { pulse: Input::new(P10::take()?).callback(Rising, count) };
    /// assert!(meter.pulse.is_low());
    /// let pin = meter.pulse.remove_callback().into_pin();
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[derive(Debug)]
    pub struct Watched<U>(PhantomData<U>);

    /// The uses without a callback: what can become of the pin is up to its owner.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use esp32_pads::{Driver, Input, Pin, usage::Unwatched};
    /// use pycom_bsp::module::P10;
    ///
    /// /// Done with a pin, whatever it was used for: others can take it.
    /// fn done<P: Pin, U: Unwatched>(driver: Driver<P, U>) {
    ///     driver.into_pin().give_back();
    /// }
    ///
    /// done(Input::new(P10::take()?));
    /// assert!(P10::take().is_ok());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[diagnostic::on_unimplemented(
        message = "a pin with a callback cannot change its use",
        label = "call `remove_callback` first"
    )]
    pub trait Unwatched {
        /// Whether a wait may have been forgotten, which is still armed then.
        #[doc(hidden)]
        const WAITS: bool = true;
    }
    impl Unwatched for Input {}
    impl Unwatched for Output {
        const WAITS: bool = false;
    }
    impl Unwatched for OpenDrain {}
    impl Unwatched for Flex {}
    impl Unwatched for Alternate {
        const WAITS: bool = false;
    }

    /// The uses in which a program can wait for the pin. A pin with a callback has none left for a wait: its
    /// interrupt serves one of the two.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use std::{future::Future, pin::pin, task::{Context, Waker}};
    /// use embedded_hal_async::digital::Wait;
    /// use esp32_pads::{Driver, Input, Pin, usage::Waits};
    /// use pycom_bsp::module::P10;
    ///
    /// async fn ready<P: Pin, U: Waits>(line: &mut Driver<P, U>) -> &'static str {
    ///     line.wait_for_high().await;
    ///     line.id()
    /// }
    ///
    /// let mut line = Input::new(P10::take()?);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
    /// # let mut ready = pin!(ready(&mut line));
    /// # let name = ready.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    /// # assert_eq!(name, std::task::Poll::Ready("P10"));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[diagnostic::on_unimplemented(
        message = "a `{Self}` driver cannot be waited for",
        note = "an input, an open-drain output and a `Flex` without a callback can: `remove_callback`, or `into_input`"
    )]
    pub trait Waits: Unwatched {}
    impl Waits for Input {}
    impl Waits for OpenDrain {}
    impl Waits for Flex {}

    /// The uses in which the pad's output latch can show on the pad.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use esp32_pads::{Driver, Level, Output, Pin, usage::Drives};
    /// use pycom_bsp::module::P9;
    ///
    /// fn all_off<P: Pin, U: Drives>(lights: &mut [Driver<P, U>]) {
    ///     lights.iter_mut().for_each(|light| light.set_low());
    /// }
    ///
    /// let mut lights = [Output::new(P9::take()?, Level::High).erase()];
    /// all_off(&mut lights);
    /// assert!(lights[0].is_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[diagnostic::on_unimplemented(
        message = "a `{Self}` driver does not drive its pin",
        note = "`into_output`, `into_open_drain` and `into_flex` turn it into one that does"
    )]
    pub trait Drives: Outputs {
        /// Whether a handler may drive the pin too.
        #[doc(hidden)]
        const SHARED: bool = false;
    }
    impl Drives for Output {}
    impl Drives for OpenDrain {}
    impl Drives for Flex {}
    impl<U: Drives> Drives for Watched<U> {
        const SHARED: bool = true;
    }

    /// The uses in which the pad's output driver may be on, for the program's level or for a peripheral's.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use esp32_pads::{Alternate, DriveStrength, Driver, Pin, usage::Outputs};
    /// use pycom_bsp::module::P1;
    ///
    /// fn strengthen<P: Pin, U: Outputs>(driver: &mut Driver<P, U>) {
    ///     driver.set_drive_strength(DriveStrength::Strongest);
    /// }
    ///
    /// let mut tx = Alternate::new(P1::take()?, P1::U0TXD);
    /// strengthen(&mut tx);
    /// assert_eq!(tx.drive_strength(), DriveStrength::Strongest);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[diagnostic::on_unimplemented(
        message = "a `{Self}` driver has its output driver off",
        note = "drive strength is for a pin that may drive"
    )]
    pub trait Outputs {}
    impl Outputs for Output {}
    impl Outputs for OpenDrain {}
    impl Outputs for Flex {}
    impl Outputs for Alternate {}
    impl<U: Outputs> Outputs for Watched<U> {}
}

/// A driver: the pin `P`, owned, and the use `U` that it is configured for.
///
/// The pad is set up when the driver is made, and stays as it is when the driver goes: there is no `Drop`. A dropped driver keeps its pin
/// taken; [`into_pin`](Driver::into_pin) hands it out, for another use or to [give it back](Pin::give_back). On a held pad all that a driver
/// sets waits in the registers until the [`release`](Driver::release).
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{Driver, Level, Mode, Output, Pin};
/// use pycom_bsp::module::P9;
///
/// /// For any driver of any pin.
/// fn describe<P: Pin, U>(driver: &Driver<P, U>) -> (&'static str, Mode, Level) {
///     (driver.id(), driver.mode(), driver.value())
/// }
///
/// let led = Output::new(P9::take()?, Level::High);
/// assert_eq!(describe(&led), ("P9", Mode::Output, Level::High));
/// drop(led);
/// assert_eq!(P9::take().unwrap_err().to_string(), "pin `P9`, also `G16`, is taken already");
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
///
/// Drivers have the digital traits of `embedded-hal` 1.0, with an error that cannot happen, and where they read, `Wait` of
/// `embedded-hal-async`:
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// use embedded_hal::digital::{InputPin, OutputPin};
/// use esp32_pads::{Input, Level, Output};
/// use pycom_bsp::module::{P9, P10};
///
/// fn copy<I: InputPin, O: OutputPin<Error = I::Error>>(from: &mut I, to: &mut O) -> Result<(), I::Error> {
///     to.set_state(from.is_high()?.into())
/// }
///
/// let (mut sensor, mut light) = (Input::new(P10::take()?), Output::new(P9::take()?, Level::Low));
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
/// let Ok(()) = copy(&mut sensor, &mut light);
/// assert!(light.is_high());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub struct Driver<P, U> {
    pub(crate) pin: P,
    usage: PhantomData<U>,
}

/// An input.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P10;
/// use esp32_pads::{Input, Level, Pull};
///
/// let button = Input::with_pull(P10::take()?, Pull::Up);
/// assert_eq!(button.value(), Level::High);
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
/// # assert!(button.is_low());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub type Input<P> = Driver<P, usage::Input>;

/// A push-pull output.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// # use pycom_bsp::module::P9;
/// use esp32_pads::{Level, Output};
///
/// let mut led = Output::new(P9::take()?, Level::High);
/// led.set_low();
/// led.toggle();
/// assert_eq!(led.value(), Level::High);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub type Output<P> = Driver<P, usage::Output>;

/// An open-drain output, which drives low and leaves the wire alone for high, and can be read.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P9;
/// use esp32_pads::{Level, OpenDrain, Pull};
///
/// let mut wire = OpenDrain::with_pull(P9::take()?, Level::High, Pull::Up);
/// assert!(wire.is_high());
/// # chip.pin::<pycom_bsp::module::P9>().drive(esp32_pads::sim::External::Low);
/// // Somebody else pulls the wire low:
/// assert!(wire.is_set_high() && wire.is_low());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub type OpenDrain<P> = Driver<P, usage::OpenDrain>;

/// A pin whose mode changes at run time, for example on a bus that it drives only now and then.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// # use pycom_bsp::module::P9;
/// use esp32_pads::{Flex, Level, Mode};
///
/// let mut data = Flex::new(P9::take()?);
/// assert_eq!(data.mode(), Mode::Input);
/// data.set_level(Level::High);
/// data.set_mode(Mode::Output);
/// assert!(data.is_high());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub type Flex<P> = Driver<P, usage::Flex>;

/// A pin that one of its pad's IO_MUX functions uses.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// # use pycom_bsp::module::P9;
/// use esp32_pads::Alternate;
///
/// let miso = Alternate::new(P9::take()?, P9::HSPIQ);
/// let pin = miso.into_pin();
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub type Alternate<P> = Driver<P, usage::Alternate>;

impl<P, U> Driver<P, U> {
    pub(crate) fn wrap(pin: P) -> Self {
        Self {
            pin,
            usage: PhantomData,
        }
    }
}

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
    /// assert_eq!(relay.value(), Level::High);
    /// assert!(relay.is_set_low());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn value(&self) -> Level {
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
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
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
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
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
        U: usage::Drives,
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
    /// sensor.into_pin().give_back();
    /// assert!(P9::take().is_ok());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn into_pin(self) -> P
    where
        U: Unwatched,
    {
        self.end_wait();
        self.pin
    }

    /// Before the pin is used for something else: a wait of this driver that was forgotten (`core::mem::forget`), and not dropped, ends.
    #[inline]
    pub(crate) fn end_wait(&self)
    where
        U: Unwatched,
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
    /// assert_eq!(bar.map(|led| (led.id(), led.value())), [("P9", Level::Low), ("P11", Level::High)]);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn erase(self) -> Driver<AnyPin, U> {
        Driver::wrap(AnyPin::from(self.pin))
    }
}
