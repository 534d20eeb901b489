//! Erased pins.

use super::board::PinInfo;
use super::error::{Lack, Unsupported};
use super::pin::{Pin, TypedPin, sealed::Sealed};
use crate::silicon::generated::words::Ability;
use crate::silicon::hold::HoldBits;
use crate::silicon::pad::{Pad, RtcPad};
use crate::silicon::{Line, Pull};

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

impl Sealed for AnyPin {}

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

    pub(crate) fn check_output(&self) -> Result<(), Unsupported> {
        self.check(self.pad().output, Ability::Output)
    }

    pub(crate) fn check_pull(&self, pull: Pull) -> Result<(), Unsupported> {
        self.check(self.pad().output || pull == Pull::None, Ability::Pull)
    }

    pub(crate) fn hold_bits(&self) -> Result<HoldBits, Unsupported> {
        match &self.pad().rtc {
            Some(rtc) => Ok(HoldBits::of(rtc)),
            None => Err(self.unsupported(Lack::Ability(Ability::Hold))),
        }
    }

    pub(crate) fn check_wake(&self) -> Result<&'static RtcPad, Unsupported> {
        let rtc = self.pad().rtc.as_ref();
        rtc.ok_or_else(|| self.unsupported(Lack::Ability(Ability::Wake)))
    }

    fn check(&self, can: bool, ability: Ability) -> Result<(), Unsupported> {
        if can {
            Ok(())
        } else {
            Err(self.unsupported(Lack::Ability(ability)))
        }
    }

    pub(crate) fn unsupported(&self, lack: Lack) -> Unsupported {
        Unsupported {
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
        super::board::settle();
        // SAFETY: the pin was its pad's only owner, and ends here.
        unsafe { Self::steal(pin.info.pad.gpio) }
    }
}
