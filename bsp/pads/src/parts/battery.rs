//! A battery that is measured behind a voltage divider.

use super::slot::Slot;
use crate::owner::TypedPin;

/// A battery at an analog pin, behind a divider of two resistors: `UPPER` ohms to the battery and `LOWER` ohms to ground.
///
/// Hand the pin over to `esp-hal`'s ADC driver; [`millivolts`](Battery::millivolts) converts its reading. While Wi-Fi is on, only pins of
/// ADC1 can be measured (TRM "On-Chip Sensors and Analog Signal Processing": ADC2 is shared with the Wi-Fi driver).
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::parts::Battery;
/// use pycom_bsp::exp_board::BATTERY;
///
/// // Two resistors of 1 megohm halve the voltage.
/// let battery = Battery::<BATTERY, 1_000_000, 1_000_000>::new(BATTERY::take()?);
/// assert_eq!(battery.millivolts(1_850), 3_700);
/// // The ADC gets the pin (`AdcConfig::enable_pin` of `esp-hal`: `pin.into_esp_hal()`), the program keeps the divider.
/// let (pin, divider) = battery.into_parts();
/// assert_eq!(divider.millivolts(1_850), 3_700);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub struct Battery<P, const UPPER: u32, const LOWER: u32> {
    pin: P,
}

impl<P, const UPPER: u32, const LOWER: u32> Battery<P, UPPER, LOWER> {
    /// The battery at a pin. The pin's configuration does not change. A pin without an ADC channel does not compile:
    ///
    /// ```compile_fail,E0080
    /// # fn main() -> Result<(), esp32_pads::Taken> {
    /// # use pycom_bsp::module::P11;
    /// let battery = esp32_pads::parts::Battery::<P11, 1, 1>::new(P11::take()?);
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn new(pin: P) -> Self
    where
        P: TypedPin,
    {
        const {
            assert!(
                P::PAD.facts().adc.is_some(),
                "this pin has no channel of an ADC"
            )
        }
        Self { pin }
    }

    /// For generated code, in which a pin may be absent on some boards.
    #[doc(hidden)]
    #[inline(always)]
    pub fn of(pin: P) -> Self
    where
        P: Slot,
    {
        Self { pin }
    }

    /// The battery's voltage, calculated from the voltage at the pin; both in millivolts.
    #[must_use]
    #[inline]
    pub fn millivolts(&self, at_pin: u16) -> u32 {
        Divider::<UPPER, LOWER>.millivolts(at_pin)
    }

    /// The pin, for the ADC, and the divider, to convert the ADC's readings.
    #[inline]
    pub fn into_parts(self) -> (P, Divider<UPPER, LOWER>) {
        (self.pin, Divider)
    }
}

/// A voltage divider: `UPPER` ohms to the measured voltage and `LOWER` ohms to ground.
///
/// ```
/// use esp32_pads::parts::Divider;
///
/// assert_eq!(Divider::<115_000, 56_000>.millivolts(1_000), 3_054);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Divider<const UPPER: u32, const LOWER: u32>;

impl<const UPPER: u32, const LOWER: u32> Divider<UPPER, LOWER> {
    /// The measured voltage, calculated from the voltage between the resistors; both in millivolts.
    #[must_use]
    #[inline]
    pub fn millivolts(self, between: u16) -> u32 {
        const { assert!(LOWER != 0, "a divider has no resistor of 0 ohms") }
        let ratio = u64::from(UPPER) + u64::from(LOWER);
        let millivolts = (u64::from(between) * ratio + u64::from(LOWER) / 2) / u64::from(LOWER);
        u32::try_from(millivolts).unwrap_or(u32::MAX)
    }
}
