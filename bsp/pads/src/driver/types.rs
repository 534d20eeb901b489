//! The driver's type, and its names.

use core::marker::PhantomData;

use crate::owner::mode;

/// A driver: the pin `P`, owned, and the use `U` that it is configured for.
///
/// The pad is set up when the driver is made, and stays as it is when the driver goes: there is no `Drop`. A dropped driver keeps its pin
/// taken; [`into_pin`](Driver::into_pin) hands it out, for another use or to [give it back](crate::Pin::free). On a held pad all that a driver
/// sets waits in the registers until the [`unhold`](Driver::unhold).
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{Driver, Level, Mode, Output, Pin};
/// use pycom_bsp::module::P9;
///
/// /// For any driver of any pin.
/// fn describe<P: Pin, U>(driver: &Driver<P, U>) -> (&'static str, Mode, Level) {
///     (driver.id(), driver.mode(), driver.level())
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
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
/// let Ok(()) = copy(&mut sensor, &mut light);
/// assert!(light.is_high());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub struct Driver<P, U> {
    pub(crate) pin: P,
    mode: PhantomData<U>,
}

/// An input.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P10;
/// use esp32_pads::{Input, Level, Pull};
///
/// let button = Input::with_pull(P10::take()?, Pull::Up);
/// assert_eq!(button.level(), Level::High);
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
/// # assert!(button.is_low());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub type Input<P> = Driver<P, mode::Input>;

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
/// assert_eq!(led.level(), Level::High);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub type Output<P> = Driver<P, mode::Output>;

/// An open-drain output, which drives low and leaves the wire alone for high, and can be read.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P9;
/// use esp32_pads::{Level, OpenDrain, Pull};
///
/// let mut wire = OpenDrain::with_pull(P9::take()?, Level::High, Pull::Up);
/// assert!(wire.is_high());
/// # chip.pin::<pycom_bsp::module::P9>().drive(esp32_pads::sim::Drive::Low);
/// // Somebody else pulls the wire low:
/// assert!(wire.is_set_high() && wire.is_low());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub type OpenDrain<P> = Driver<P, mode::OpenDrain>;

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
pub type Flex<P> = Driver<P, mode::Flex>;

/// A pin that one of its pad's IO_MUX functions uses.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// # use pycom_bsp::module::P9;
/// use esp32_pads::IoMux;
///
/// let miso = IoMux::new(P9::take()?, P9::HSPIQ);
/// let pin = miso.into_pin();
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub type IoMux<P> = Driver<P, mode::IoMux>;

/// An input with a callback: what [`Input::with_callback`](Driver::with_callback) makes.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use core::cell::RefCell;
/// use critical_section::Mutex;
/// use esp32_pads::{Input, InputWithCallback, interrupt::PinEvent, trigger::Rising};
/// use pycom_bsp::module::P10;
///
/// static METER: Mutex<RefCell<Option<InputWithCallback<P10>>>> = Mutex::new(RefCell::new(None));
///
/// fn count(_: PinEvent<P10>) {}
///
/// let meter = Input::new(P10::take()?).with_callback(Rising, count);
/// critical_section::with(|cs| METER.replace(cs, Some(meter)));
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub type InputWithCallback<P> = Driver<P, mode::WithCallback<mode::Input>>;

/// A push-pull output with a callback.
pub type OutputWithCallback<P> = Driver<P, mode::WithCallback<mode::Output>>;

/// An open-drain output with a callback.
pub type OpenDrainWithCallback<P> = Driver<P, mode::WithCallback<mode::OpenDrain>>;

/// A pin whose mode changes at run time, with a callback.
pub type FlexWithCallback<P> = Driver<P, mode::WithCallback<mode::Flex>>;

impl<P, U> Driver<P, U> {
    pub(crate) fn wrap(pin: P) -> Self {
        Self {
            pin,
            mode: PhantomData,
        }
    }
}
