//! Erased pins.

use crate::board::PinInfo;
use crate::error::{Lack, Refused, Rejected};
use crate::generated::words::Ability;
use crate::hold::HoldBits;
use crate::interrupt;
use crate::line::Line;
use crate::ops::{self, Interrupt, Pull};
use crate::pad::{Pad, RtcPad};
use crate::pin::{Pin, TypedPin};
use crate::{Flex, Input, Level, OpenDrain, Output};

/// Any pin: for arrays of pins, and for boards that are told apart at run time.
///
/// It carries what setting, clearing and reading take, so these neither branch nor look anything up; five words in all.
/// What its pad cannot do is found out when it is asked for.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// # use pycom_bsp::module::{P0, P9, P13};
/// use esp32_pads::{AnyPin, Level};
///
/// let pins = [AnyPin::from(P9::take()?), P0::take()?.into()];
/// let mut leds = pins.map(|pin| pin.into_output(Level::Low).unwrap());
/// for led in &mut leds {
///     led.set_high();
/// }
///
/// let rejected = AnyPin::from(P13::take()?).into_output(Level::Low).unwrap_err();
/// assert!(rejected.to_string().starts_with("`P13` cannot be an output"));
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub struct AnyPin {
    line: Line,
    info: &'static PinInfo,
}

/// The pin's name, as for a typed pin.
impl core::fmt::Debug for AnyPin {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.info.id)
    }
}

impl Pin for AnyPin {
    #[inline(always)]
    fn info(&self) -> &'static PinInfo {
        self.info
    }

    #[inline(always)]
    fn pad(&self) -> &'static Pad {
        self.info.pad
    }

    #[inline(always)]
    fn line(&self) -> Line {
        self.line
    }

    unsafe fn again(info: &'static PinInfo) -> Self {
        Self {
            line: Line::of(info.pad),
            info,
        }
    }
}

impl<P: TypedPin> From<P> for AnyPin {
    fn from(pin: P) -> Self {
        Self {
            line: pin.line(),
            info: P::INFO,
        }
    }
}

impl AnyPin {
    /// The typed pin again.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P9, P10}; use esp32_pads::AnyPin;
    /// let pin = AnyPin::from(P9::take()?);
    /// let pin = pin.downcast::<P10>().unwrap_err();
    /// let p9: P9 = pin.downcast().unwrap();
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The erased pin comes back when it is not `P`.
    pub fn downcast<P: TypedPin>(self) -> Result<P, Self> {
        if core::ptr::eq(self.info, P::INFO) {
            // SAFETY: `self` was the pin `P`, and ends here.
            Ok(unsafe { P::steal() })
        } else {
            Err(self)
        }
    }

    /// Makes the pin an input without a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P10, P13}; use esp32_pads::AnyPin;
    /// let sensors = [AnyPin::from(P10::take()?), P13::take()?.into()].map(AnyPin::into_input);
    /// assert!(sensors.iter().all(|sensor| sensor.is_low()));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn into_input(self) -> Input<Self> {
        interrupt::silence(&self);
        ops::make_input(&self, Pull::None, Interrupt::Off);
        Input::wrap(self)
    }

    /// Makes the pin an input with a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P13; use esp32_pads::{AnyPin, Pull};
    /// // With a pull if there is one to be had; the resistor on the board has to do otherwise.
    /// let button = match AnyPin::from(P13::take()?).into_input_with_pull(Pull::Up) {
    ///     Ok(button) => button,
    ///     Err(rejected) => rejected.given.into_input(),
    /// };
    /// assert_eq!(button.pull(), Pull::None);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The pin comes back with the reason when its pad has no pull resistors and `pull` is one.
    pub fn into_input_with_pull(self, pull: Pull) -> Result<Input<Self>, Rejected<Self>> {
        match self.check_pull(pull) {
            Ok(()) => {
                interrupt::silence(&self);
                ops::make_input(&self, pull, Interrupt::Off);
                Ok(Input::wrap(self))
            }
            Err(refused) => Err(Rejected {
                given: self,
                refused,
            }),
        }
    }

    /// Makes the pin a push-pull output that shows `level` from the first moment on, without a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P9, P13}; use esp32_pads::{AnyPin, Level};
    /// let led = AnyPin::from(P9::take()?).into_output(Level::High)?;
    /// assert!(led.is_high());
    ///
    /// let rejected = AnyPin::from(P13::take()?).into_output(Level::High).unwrap_err();
    /// assert!(rejected.refused.instead().starts_with("P0, P1"));
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The pin comes back with the reason when its pad has no output driver.
    pub fn into_output(self, level: Level) -> Result<Output<Self>, Rejected<Self>> {
        self.if_output(|pin| {
            interrupt::silence(&pin);
            ops::make_output(&pin, level, Pull::None, Interrupt::Off);
            Output::wrap(pin)
        })
    }

    /// Makes the pin an open-drain output that shows `level` from the first moment on, without a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{AnyPin, Level, Mode};
    /// let wire = AnyPin::from(P9::take()?).into_open_drain(Level::Low)?;
    /// assert_eq!((wire.mode(), wire.value()), (Mode::OpenDrain, Level::Low));
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The pin comes back with the reason when its pad has no output driver.
    pub fn into_open_drain(self, level: Level) -> Result<OpenDrain<Self>, Rejected<Self>> {
        self.into_open_drain_with_pull(level, Pull::None)
    }

    /// Makes the pin an open-drain output that shows `level` from the first moment on, with a pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{AnyPin, Level, Pull};
    /// let wire = AnyPin::from(P9::take()?).into_open_drain_with_pull(Level::High, Pull::Up)?;
    /// // Nobody drives the wire, so its pull-up decides.
    /// assert!(wire.is_high());
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The pin comes back with the reason when its pad has no output driver; those without have no pull resistors either.
    pub fn into_open_drain_with_pull(
        self,
        level: Level,
        pull: Pull,
    ) -> Result<OpenDrain<Self>, Rejected<Self>> {
        self.if_output(|pin| {
            interrupt::silence(&pin);
            ops::make_open_drain(&pin, level, pull, Interrupt::Off);
            OpenDrain::wrap(pin)
        })
    }

    /// Makes the pin an input without a pull, whose mode can change.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::{AnyPin, Level, Mode};
    /// let mut data = AnyPin::from(P9::take()?).into_flex()?;
    /// data.set_high();
    /// data.set_mode(Mode::Output);
    /// assert_eq!(data.value(), Level::High);
    /// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// The pin comes back with the reason when its pad has no output driver.
    pub fn into_flex(self) -> Result<Flex<Self>, Rejected<Self>> {
        self.if_output(|pin| {
            interrupt::silence(&pin);
            ops::make_input(&pin, Pull::None, Interrupt::Off);
            Flex::wrap(pin)
        })
    }

    fn if_output<T>(self, make: impl FnOnce(Self) -> T) -> Result<T, Rejected<Self>> {
        match self.check_output() {
            Ok(()) => Ok(make(self)),
            Err(refused) => Err(Rejected {
                given: self,
                refused,
            }),
        }
    }

    pub(crate) fn check_output(&self) -> Result<(), Refused> {
        self.check(self.pad().output, Ability::Output)
    }

    pub(crate) fn check_pull(&self, pull: Pull) -> Result<(), Refused> {
        self.check(self.pad().output || pull == Pull::None, Ability::Pull)
    }

    pub(crate) fn hold_bits(&self) -> Result<HoldBits, Refused> {
        match &self.pad().rtc {
            Some(rtc) => Ok(HoldBits::of(rtc)),
            None => Err(self.refused(Lack::Ability(Ability::Hold))),
        }
    }

    pub(crate) fn check_wake(&self) -> Result<&'static RtcPad, Refused> {
        let rtc = self.pad().rtc.as_ref();
        rtc.ok_or_else(|| self.refused(Lack::Ability(Ability::Wake)))
    }

    fn check(&self, can: bool, ability: Ability) -> Result<(), Refused> {
        if can {
            Ok(())
        } else {
            Err(self.refused(Lack::Ability(ability)))
        }
    }

    pub(crate) fn refused(&self, lack: Lack) -> Refused {
        Refused {
            pin: self.info,
            lack,
        }
    }
}

/// For `esp-hal`'s drivers, which take any pin too. Not of a held pin: they begin by switching its output off and releasing it, so what it holds drops. Make it a
/// driver of this crate first, release that, and give the driver ([`Driver::into_esp_hal`](crate::Driver)).
#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
impl From<AnyPin> for esp_hal::gpio::AnyPin<'static> {
    fn from(pin: AnyPin) -> Self {
        crate::board::settle();
        // SAFETY: the pin was its pad's only owner, and ends here.
        unsafe { Self::steal(pin.info.pad.gpio) }
    }
}
