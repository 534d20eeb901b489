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

use crate::ops::{self, DriveStrength, Mode, Pull};
use crate::pin::Pin;
use crate::signal::InputSignal;
use crate::{AnyPin, Level, TypedPin};

/// What a [`Driver`] uses its pin for.
pub mod usage {
    use core::marker::PhantomData;

    /// An input.
    #[derive(Debug)]
    pub enum Input {}
    /// A push-pull output.
    #[derive(Debug)]
    pub enum Output {}
    /// An open-drain output, which can be read.
    #[derive(Debug)]
    pub enum OpenDrain {}
    /// A mode that changes at run time.
    #[derive(Debug)]
    pub enum Flex {}
    /// A function of IO_MUX.
    #[derive(Debug)]
    pub enum Alternate {}

    /// The use `U`, with a callback that the pin's interrupt calls.
    #[derive(Debug)]
    pub struct Watched<U>(PhantomData<U>);

    /// The uses without a callback: what can become of the pin is up to its owner.
    #[diagnostic::on_unimplemented(
        message = "a pin with a callback cannot change its use",
        label = "call `remove_callback` first"
    )]
    pub trait Unwatched {}
    impl Unwatched for Input {}
    impl Unwatched for Output {}
    impl Unwatched for OpenDrain {}
    impl Unwatched for Flex {}
    impl Unwatched for Alternate {}

    /// The uses in which a program can wait for the pin. A pin with a callback has none left for a wait: its
    /// interrupt serves one of the two.
    #[diagnostic::on_unimplemented(message = "an `{Self}` driver cannot be waited for")]
    pub trait Waits: Unwatched {}
    impl Waits for Input {}
    impl Waits for OpenDrain {}
    impl Waits for Flex {}

    /// The uses in which the pad's output latch can show on the pad.
    #[diagnostic::on_unimplemented(message = "an `{Self}` driver does not drive its pin")]
    pub trait Drives {}
    impl Drives for Output {}
    impl Drives for OpenDrain {}
    impl Drives for Flex {}
    impl<U: Drives> Drives for Watched<U> {}
}

/// A driver: the pin `P`, owned, and the use `U` that it is configured for.
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
/// # chip.drive(13, esp32_pads::sim::External::Low);
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
/// # chip.drive(12, esp32_pads::sim::External::Low);
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

impl<P: Pin, U> Driver<P, U> {
    pub(crate) fn wrap(pin: P) -> Self {
        Self {
            pin,
            usage: PhantomData,
        }
    }

    /// The pin's name (`pin.id()` of `machine.Pin`).
    #[inline]
    pub fn id(&self) -> &'static str {
        self.pin.id()
    }

    /// The level on the pad, whoever drives it (`pin.value()` of `machine.Pin`).
    ///
    /// On a held pad too: the input path stays live.
    #[inline]
    pub fn value(&self) -> Level {
        self.is_high().into()
    }

    /// Whether the level on the pad is high.
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
    #[inline]
    pub fn mode(&self) -> Mode {
        ops::mode(&self.pin)
    }

    /// The pull that the pad's resistors obey (`pin.pull()` of `machine.Pin`).
    #[inline]
    pub fn pull(&self) -> Pull {
        ops::pull(self.pin.pad())
    }

    /// How strongly the pad drives its wire when it does.
    #[inline]
    pub fn drive_strength(&self) -> DriveStrength {
        ops::drive_strength(self.pin.pad())
    }

    /// Lets a peripheral's input signal listen to this pad, through the GPIO matrix.
    ///
    /// A signal listens to one pad at a time: the last call wins.
    #[inline]
    pub fn connect_input(&mut self, signal: InputSignal) {
        ops::connect_input(self.pin.pad(), signal);
    }

    /// Lets a peripheral's input signal see a constant level instead of this pad.
    #[inline]
    pub fn disconnect_input(&mut self, signal: InputSignal, idle: Level) {
        ops::tie_input(signal, idle);
    }

    /// The pin, for another use. The pad keeps its configuration until then.
    #[inline]
    pub fn into_pin(self) -> P
    where
        U: Unwatched,
    {
        self.pin
    }
}

impl<P: TypedPin, U> Driver<P, U> {
    /// The same driver with the pin's type erased, for arrays of pins.
    #[inline]
    pub fn erase(self) -> Driver<AnyPin, U> {
        Driver::wrap(AnyPin::from(self.pin))
    }
}
