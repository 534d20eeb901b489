//! What a [`Driver`](crate::Driver) uses its pin for: the second parameter of its type.
//!
//! Programs name drivers by [`Input`](crate::Input), [`Output`](crate::Output) and so on; the traits here are for code that is generic over the use:
//!
//! ```
//! # esp32_pads::sim::run(|_| {
//! # use pycom_bsp::module::{P9, P11};
//! use esp32_pads::{Driver, Level, OpenDrain, Output, Pin, mode::Drives};
//!
//! /// For whatever drives its pin, push-pull or open drain.
//! fn pulse<P: Pin, U: Drives>(pin: &mut Driver<P, U>) {
//!     pin.toggle();
//!     pin.toggle();
//! }
//!
//! let mut strobe = Output::new(P9::take()?, Level::Low);
//! let mut reset = OpenDrain::new(P11::take()?, Level::High);
//! pulse(&mut strobe);
//! pulse(&mut reset);
//! assert!(strobe.is_set_low() && reset.is_set_high());
//! # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
//! ```

use core::marker::PhantomData;

/// An input.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{Driver, mode};
/// use pycom_bsp::module::P10;
///
/// // What `Input<P10>` is short for:
/// let button: Driver<P10, mode::Input> = esp32_pads::Input::new(P10::take()?);
/// assert_eq!(button.id(), "P10");
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub enum Input {}
/// A push-pull output.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{Driver, Level, mode};
/// use pycom_bsp::module::P9;
///
/// // What `Output<P9>` is short for:
/// let led: Driver<P9, mode::Output> = esp32_pads::Output::new(P9::take()?, Level::High);
/// assert!(led.is_high());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub enum Output {}
/// An open-drain output, which can be read.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{Driver, Level, mode};
/// use pycom_bsp::module::P9;
///
/// // What `OpenDrain<P9>` is short for:
/// let wire: Driver<P9, mode::OpenDrain> = esp32_pads::OpenDrain::new(P9::take()?, Level::Low);
/// assert!(wire.is_low());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub enum OpenDrain {}
/// A mode that changes at run time.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{Driver, Mode, mode};
/// use pycom_bsp::module::P9;
///
/// // What `Flex<P9>` is short for:
/// let data: Driver<P9, mode::Flex> = esp32_pads::Flex::new(P9::take()?);
/// assert_eq!(data.mode(), Mode::Input);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub enum Flex {}
/// A function of IO_MUX.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{Driver, mode};
/// use pycom_bsp::module::P9;
///
/// // What `IoMux<P9>` is short for:
/// let miso: Driver<P9, mode::IoMux> = esp32_pads::IoMux::new(P9::take()?, P9::HSPIQ);
/// assert_eq!(miso.id(), "P9");
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub enum IoMux {}

/// The use `U`, with a callback that the pin's interrupt calls.
///
/// It reads and drives its pin like any other driver. What changes the pin's use wants [`WithoutCallback`], so the callback goes first:
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{Driver, Input, interrupt::PinEvent, trigger::Rising, mode};
/// use pycom_bsp::module::P10;
///
/// struct Meter {
///     pulse: Driver<P10, mode::WithCallback<mode::Input>>,
/// }
///
/// fn count(_: PinEvent<P10>) {}
///
/// let meter = Meter { pulse: Input::new(P10::take()?).with_callback(Rising, count) };
/// assert!(meter.pulse.is_low());
/// let pin = meter.pulse.remove_callback().into_pin();
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub struct WithCallback<U>(PhantomData<U>);

/// The uses without a callback: what can become of the pin is up to its owner.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{Driver, Input, Pin, mode::WithoutCallback};
/// use pycom_bsp::module::P10;
///
/// /// Done with a pin, whatever it was used for: others can take it.
/// fn done<P: Pin, U: WithoutCallback>(driver: Driver<P, U>) {
///     driver.into_pin().free();
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
pub trait WithoutCallback {
    /// Whether a wait may have been forgotten, which is still armed then.
    #[doc(hidden)]
    const WAITS: bool = true;
}
impl WithoutCallback for Input {}
impl WithoutCallback for Output {
    const WAITS: bool = false;
}
impl WithoutCallback for OpenDrain {}
impl WithoutCallback for Flex {}
impl WithoutCallback for IoMux {
    const WAITS: bool = false;
}

/// The uses in which a program can wait for the pin. A pin with a callback has none left for a wait: its
/// interrupt serves one of the two.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use std::{future::Future, pin::pin, task::{Context, Waker}};
/// use embedded_hal_async::digital::Wait;
/// use esp32_pads::{Driver, Input, Pin, mode::Async};
/// use pycom_bsp::module::P10;
///
/// async fn ready<P: Pin, U: Async>(line: &mut Driver<P, U>) -> &'static str {
///     line.wait_for_high().await;
///     line.id()
/// }
///
/// let mut line = Input::new(P10::take()?);
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
/// # let mut ready = pin!(ready(&mut line));
/// # let name = ready.as_mut().poll(&mut Context::from_waker(Waker::noop()));
/// # assert_eq!(name, std::task::Poll::Ready("P10"));
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[diagnostic::on_unimplemented(
    message = "a `{Self}` driver cannot be waited for",
    note = "an input, an open-drain output and a `Flex` without a callback can: `remove_callback`, or `into_input`"
)]
pub trait Async: WithoutCallback {}
impl Async for Input {}
impl Async for OpenDrain {}
impl Async for Flex {}

/// The uses in which the pad's output latch can show on the pad.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{Driver, Level, Output, Pin, mode::Drives};
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
impl<U: Drives> Drives for WithCallback<U> {
    const SHARED: bool = true;
}

/// The uses in which the pad's output driver may be on, for the program's level or for a peripheral's.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{IoMux, DriveStrength, Driver, Pin, mode::Outputs};
/// use pycom_bsp::module::P1;
///
/// fn strengthen<P: Pin, U: Outputs>(driver: &mut Driver<P, U>) {
///     driver.set_drive_strength(DriveStrength::_40mA);
/// }
///
/// let mut tx = IoMux::new(P1::take()?, P1::U0TXD);
/// strengthen(&mut tx);
/// assert_eq!(tx.drive_strength(), DriveStrength::_40mA);
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
impl Outputs for IoMux {}
impl<U: Outputs> Outputs for WithCallback<U> {}
