//! An LED.

use core::convert::Infallible;
use core::marker::PhantomData;

use embedded_hal::digital::{ErrorType, OutputPin, StatefulOutputPin};

use super::polarity::Polarity;
use super::slot::{Presence, Slot};
use crate::driver::Output;
use crate::owner::{AnyPin, CanOutput, Pin, TypedPin};
use crate::silicon::Level;

/// An LED, or another load that a pin switches on and off. Its polarity `A` is the level at which it is on.
///
/// It starts off, without a glitch. For an array of LEDs, [erase](Led::erase) the type of each pin.
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
/// assert_eq!(led.output().level(), Level::Low);
/// led.toggle();
/// led.set(false);
/// assert!(!led.is_on());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
///
/// # `embedded-hal`
///
/// [`OutputPin`] and [`StatefulOutputPin`] are about the pin's level, not about the polarity: `set_high` sets the pin high, which switches an
/// [`ActiveLow`](super::ActiveLow) LED off. To switch the LED on, call [`on`](Led::on).
#[derive(Debug)]
pub struct Led<P, A> {
    output: Output<P>,
    polarity: PhantomData<A>,
}

impl<P: CanOutput, A: Polarity> Led<P, A> {
    /// Makes the pin an output, with the LED off.
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

    /// For generated code, in which a pin may be absent on some boards.
    #[doc(hidden)]
    #[inline(always)]
    pub fn of(slot: P) -> Self
    where
        P: Slot,
        A: Polarity,
    {
        Self::wrap(P::Is::output(slot, A::INACTIVE))
    }

    /// Switches the LED on: one store.
    #[inline(always)]
    pub fn on(&mut self)
    where
        P: Pin,
        A: Polarity,
    {
        self.output.set_level(A::ACTIVE);
    }

    /// Switches the LED off: one store.
    #[inline(always)]
    pub fn off(&mut self)
    where
        P: Pin,
        A: Polarity,
    {
        self.output.set_level(A::INACTIVE);
    }

    /// Switches the LED on or off.
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

    /// Switches the LED on if it is off, and off if it is on.
    #[inline(always)]
    pub fn toggle(&mut self)
    where
        P: Pin,
    {
        self.output.toggle();
    }

    /// Whether the LED is switched on, read from the output latch.
    #[must_use]
    #[inline(always)]
    pub fn is_on(&self) -> bool
    where
        P: Pin,
        A: Polarity,
    {
        self.output.is_set_high() == A::is_active(Level::High)
    }

    /// The driver of the LED's pin.
    #[must_use]
    #[inline(always)]
    pub fn output(&self) -> &Output<P> {
        &self.output
    }

    /// The driver of the LED's pin, for settings without a method here, such as the drive strength or a hold.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use esp32_pads::parts::{ActiveHigh, Led}; use pycom_bsp::module::P10;
    /// use esp32_pads::DriveStrength;
    ///
    /// let mut led = Led::<_, ActiveHigh>::new(P10::take()?);
    /// led.output_mut().set_drive_strength(DriveStrength::_5mA);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn output_mut(&mut self) -> &mut Output<P> {
        &mut self.output
    }

    /// The driver of the LED's pin, for another use: for a PWM of `esp-hal`, pass `led.into_output().into_esp_hal()`. The LED stays on or off.
    #[inline(always)]
    pub fn into_output(self) -> Output<P> {
        self.output
    }
}

impl<P: TypedPin, A> Led<P, A> {
    /// The same LED with a type-erased pin, for arrays of LEDs of one polarity.
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
