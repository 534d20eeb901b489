//! An LED.

use core::convert::Infallible;
use core::marker::PhantomData;

use embedded_hal::digital::{ErrorType, OutputPin, StatefulOutputPin};

use super::polarity::Polarity;
use super::slot::{Presence, Slot};
use crate::driver::Output;
use crate::owner::{AnyPin, CanOutput, Pin, TypedPin};
use crate::silicon::Level;

/// An LED, or anything else that a pin switches on and off: on is what its polarity `A` says.
///
/// It is off from the first moment on. Of several in an array each is [erased](Led::erase).
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::Level;
/// use esp32_pads::parts::{ActiveLow, Led};
/// use pycom_bsp::exp_board::LED;
///
/// let mut led = Led::<LED, ActiveLow>::new(LED::take()?);
/// assert!(!led.is_on());
/// led.on();
/// // What is on the pin:
/// assert_eq!(led.output().value(), Level::Low);
/// led.toggle();
/// led.set(false);
/// assert!(!led.is_on());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
///
/// # `embedded-hal`
///
/// [`OutputPin`] and [`StatefulOutputPin`] are those of the pin beneath: `set_high` sets the pin high, which switches an LED off that is
/// [`ActiveLow`](super::ActiveLow). Drivers that know the level they want get it; who wants the LED calls [`on`](Led::on).
#[derive(Debug)]
pub struct Led<P, A> {
    output: Output<P>,
    polarity: PhantomData<A>,
}

impl<P: CanOutput, A: Polarity> Led<P, A> {
    /// Makes the pin an output at which the LED is off.
    ///
    /// ```compile_fail,E0277
    /// # use esp32_pads::parts::{ActiveHigh, Led}; use pycom_bsp::module::P13;
    /// # fn main() -> Result<(), esp32_pads::Taken> {
    /// // An input-only pad.
    /// let led = Led::<_, ActiveHigh>::new(P13::take()?);
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn new(pin: P) -> Self {
        Self::wrap(Output::new(pin, A::INACTIVE))
    }
}

impl<P, A> Led<P, A> {
    fn wrap(output: Output<P>) -> Self {
        let polarity = PhantomData;
        Self { output, polarity }
    }

    /// For generated code, which has pins that are there on some boards alone.
    #[doc(hidden)]
    #[inline(always)]
    pub fn of(slot: P) -> Self
    where
        P: Slot,
        A: Polarity,
    {
        Self::wrap(P::Is::output(slot, A::INACTIVE))
    }

    /// Switches it on: one store.
    #[inline(always)]
    pub fn on(&mut self)
    where
        P: Pin,
        A: Polarity,
    {
        self.output.set_level(A::ACTIVE);
    }

    /// Switches it off: one store.
    #[inline(always)]
    pub fn off(&mut self)
    where
        P: Pin,
        A: Polarity,
    {
        self.output.set_level(A::INACTIVE);
    }

    /// Switches it on or off.
    #[inline(always)]
    pub fn set(&mut self, on: bool)
    where
        P: Pin,
        A: Polarity,
    {
        match on {
            true => self.on(),
            false => self.off(),
        }
    }

    /// Switches it on if it is off, and off if it is on.
    #[inline(always)]
    pub fn toggle(&mut self)
    where
        P: Pin,
    {
        self.output.toggle();
    }

    /// Whether it was switched on last, by the output latch.
    #[must_use]
    #[inline(always)]
    pub fn is_on(&self) -> bool
    where
        P: Pin,
        A: Polarity,
    {
        self.output.is_set_high() == A::is_active(Level::High)
    }

    /// The driver of its pin.
    #[must_use]
    #[inline(always)]
    pub fn output(&self) -> &Output<P> {
        &self.output
    }

    /// The driver of its pin, to change what an LED has no method for, such as the drive strength or a hold.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use esp32_pads::parts::{ActiveHigh, Led}; use pycom_bsp::module::P10;
    /// use esp32_pads::DriveStrength;
    ///
    /// let mut led = Led::<_, ActiveHigh>::new(P10::take()?);
    /// led.output_mut().set_drive_strength(DriveStrength::Weakest);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn output_mut(&mut self) -> &mut Output<P> {
        &mut self.output
    }

    /// The driver of its pin alone, for another use: a PWM of `esp-hal` wants `led.into_output().into_esp_hal()`. The LED stays on or off.
    #[inline(always)]
    pub fn into_output(self) -> Output<P> {
        self.output
    }
}

impl<P: TypedPin, A> Led<P, A> {
    /// The same LED with the type of its pin erased, for arrays of LEDs of one polarity.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use esp32_pads::parts::{ActiveHigh, Led}; use pycom_bsp::module::{P10, P11};
    /// let mut bar = [
    ///     Led::<_, ActiveHigh>::new(P10::take()?).erase(),
    ///     Led::new(P11::take()?).erase(),
    /// ];
    /// bar.iter_mut().for_each(Led::on);
    /// assert!(bar.iter().all(Led::is_on));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn erase(self) -> Led<AnyPin, A> {
        Led::wrap(self.output.erase())
    }
}

impl<P: Pin, A> ErrorType for Led<P, A> {
    type Error = Infallible;
}

/// The level of the pin, whatever the polarity.
impl<P: Pin, A> OutputPin for Led<P, A> {
    #[inline]
    fn set_low(&mut self) -> Result<(), Infallible> {
        OutputPin::set_low(&mut self.output)
    }

    #[inline]
    fn set_high(&mut self) -> Result<(), Infallible> {
        OutputPin::set_high(&mut self.output)
    }
}

/// The level of the pin, whatever the polarity.
impl<P: Pin, A> StatefulOutputPin for Led<P, A> {
    #[inline]
    fn is_set_high(&mut self) -> Result<bool, Infallible> {
        StatefulOutputPin::is_set_high(&mut self.output)
    }

    #[inline]
    fn is_set_low(&mut self) -> Result<bool, Infallible> {
        StatefulOutputPin::is_set_low(&mut self.output)
    }

    #[inline]
    fn toggle(&mut self) -> Result<(), Infallible> {
        StatefulOutputPin::toggle(&mut self.output)
    }
}
