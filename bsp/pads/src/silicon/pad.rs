//! What the silicon knows about a pad.
//!
//! The values are in [`pads`](crate::pads), generated from the pin map and checked against the layout of the
//! `esp32` PAC.
//!
//! ```
//! use esp32_pads::{pad::Pad, pads};
//!
//! /// Whether a potentiometer can be read there while Wi-Fi is on.
//! fn has_adc1(pad: &Pad) -> bool {
//!     pad.facts().adc.is_some_and(|adc| adc.unit == 1)
//! }
//!
//! assert!(has_adc1(&pads::GPIO36) && !has_adc1(&pads::GPIO12));
//! ```

pub use super::facts::{AdcChannel, Facts};
use super::map;
use super::reg::Reg;

/// One pad of the chip: the facts that a driver needs, all constant.
///
/// ```
/// use esp32_pads::{Pin, pads};
/// # esp32_pads::sim::run(|_| {
/// # use pycom_bsp::module::P9;
///
/// let pad = P9::take()?.pad();
/// assert_eq!(*pad, pads::GPIO12);
/// assert_eq!((pad.gpio, pad.facts().name), (12, "MTDI"));
/// assert!(pad.output && pad.strapping);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pad {
    /// The GPIO number, 0 to 39.
    pub gpio: u8,
    /// The pad's IO_MUX register (TRM "IO_MUX and GPIO Matrix", register `IO_MUX_x_REG`).
    pub io_mux: Reg,
    /// Whether the pad has an output driver and pull resistors. GPIO34 to 39 have neither.
    pub output: bool,
    /// Whether the pad's level is latched at power-on and system resets and selects how the chip boots (TRM `GPIO_STRAP_REG`; ESP32 data
    /// sheet, "Strapping Pins").
    pub strapping: bool,
    /// The pad's part in the RTC domain, which alone keeps its state through deep sleep.
    pub rtc: Option<RtcPad>,
}

/// A pad's part in the RTC domain (TRM "IO_MUX and GPIO Matrix", RTC IO_MUX pad list).
///
/// ```
/// use esp32_pads::pads;
///
/// let rtc = pads::GPIO12.rtc.unwrap();
/// assert_eq!((rtc.rtc_gpio, rtc.register.address()), (15, 0x6000_84A8));
/// // Outside the RTC domain there is none: no hold, no wake-up.
/// assert!(pads::GPIO22.rtc.is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RtcPad {
    /// The RTC_GPIO number, 0 to 17.
    pub rtc_gpio: u8,
    /// The pad's register in RTC_IO. Several pads share one in `SENSOR_PADS`, `ADC_PAD` and `XTAL_32K_PAD`.
    pub register: Reg,
    /// Whether other pads share the register.
    pub shared: bool,
    /// Bit number of the hold bit in [`register`](RtcPad::register).
    pub hold: u8,
    /// Bit number of the hold bit in `RTC_CNTL.HOLD_FORCE`.
    pub hold_force: u8,
    /// Bit number of `MUX_SEL`: 1 gives the pad to the RTC domain, 0 to IO_MUX and the GPIO matrix.
    pub mux_sel: u8,
    /// Lowest bit number of `FUN_SEL`, two bits: the pad's function within the RTC domain.
    pub fun_sel: u8,
    /// Bit number of `FUN_IE`: input enable while the pad is in the RTC domain.
    pub fun_ie: u8,
    /// The RTC pull resistors and drive strength; input-only pads have neither.
    pub drive: Option<RtcDrive>,
    /// What a driver clears in the register when it is made: MUX_SEL, the resistors, and the power of what is analog on the pad. It follows from the others, and is
    /// here so that an erased pin need not compute it.
    pub(crate) all_off: u32,
}

impl RtcPad {
    pub(crate) const fn with_all_off(mut self) -> Self {
        let pulls = match &self.drive {
            Some(drive) => drive.pulls(),
            None => 0,
        };
        self.all_off = 1 << self.mux_sel | pulls | map::analog_power(self.register);
        self
    }

    /// The same without the resistors, which are above all else of it.
    #[inline(always)]
    pub(crate) const fn all_off_but_pulls(&self) -> u32 {
        match self.drive {
            Some(_) => self.all_off & (Self::PULLS - 1),
            None => self.all_off,
        }
    }

    /// The lowest bit of resistors in any register (X32P_RUE).
    const PULLS: u32 = 1 << 22;

    /// The bits of SLP_OE, SLP_IE and SLP_SEL, what the pad does in sleep instead of what it does otherwise: between FUN_IE and FUN_SEL in each
    /// register (TRM, RTCIO registers), an input-only pad's without SLP_OE.
    pub(crate) const fn sleep_bits(&self) -> u32 {
        (1 << self.fun_sel) - (1 << (self.fun_ie + 1))
    }

    /// Changes some bits of the pad's register; in a critical section if other pads share it.
    #[inline(always)]
    pub(crate) fn modify(&self, clear: u32, set: u32) {
        if self.shared {
            self.register.modify_shared(clear, set);
        } else {
            self.register.modify(clear, set);
        }
    }
}

/// Pull resistors and drive strength of a pad in the RTC domain.
///
/// On RTC pads the resistors obey these bits and not those of IO_MUX (erratum 3.6).
///
/// ```
/// use esp32_pads::pads;
///
/// let drive = |pad: esp32_pads::pad::Pad| pad.rtc.unwrap().drive;
/// assert_eq!(drive(pads::GPIO12).unwrap().rue, 27);
/// // An input-only pad has neither.
/// assert!(drive(pads::GPIO36).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RtcDrive {
    /// Bit number of `RUE`, the pull-up's enable.
    pub rue: u8,
    /// Bit number of `RDE`, the pull-down's enable.
    pub rde: u8,
    /// Lowest bit number of `DRV`, two bits: the drive strength.
    pub drv: u8,
}

impl RtcDrive {
    /// The bits of both resistors: RDE is the one above RUE (TRM, RTCIO registers).
    #[inline(always)]
    pub(crate) const fn pulls(&self) -> u32 {
        0b11 << self.rue
    }
}
