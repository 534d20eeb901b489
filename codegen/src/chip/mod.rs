//! What the chip is, from other sources than the pin map, to check the pin map against.
//!
//! Offsets and bits are those of the `esp32` PAC. It knows no pads, though: which GPIO belongs to which register of
//! RTC_IO, and what else a pad is, is from the TRM ("IO_MUX and GPIO Matrix") and the data sheet.

mod errata;
mod name;
mod pac;
mod package;

pub use errata::{Erratum, Revision};
pub(crate) use name::{gpio_name, gpio_number, is_pad, meant_pad};
pub use package::Package;
pub(crate) use package::{Carried, PICO_V3, QUAD};

/// The pads without an output driver and pull resistors (TRM, IO_MUX pad list).
const INPUT_ONLY: std::ops::RangeInclusive<u8> = 34..=39;
/// The pads that carry the flash (data sheet, "Pin Overview").
const FLASH: std::ops::RangeInclusive<u8> = 6..=11;
/// The pads that are latched at reset (data sheet, "Strapping Pins").
const STRAPPING: [u8; 5] = [0, 2, 5, 12, 15];

/// What the level of a pad at reset selects.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Strap {
    gpio: u8,
    /// The level that the chip's own resistor gives it, with which it starts as usual.
    pub is_high: bool,
    /// What the other level does.
    pub otherwise: &'static str,
    /// Whether the program does not start then.
    pub is_fatal: bool,
}

/// Data sheet, "Strapping Pins"; the chip's resistors are of some 45 kOhm, so a shield's win.
const STRAPS: [Strap; 5] = [
    Strap {
        gpio: 0,
        is_high: true,
        otherwise: "the chip waits for a download instead of starting the program",
        is_fatal: true,
    },
    Strap {
        gpio: 2,
        is_high: false,
        otherwise: "the chip does not enter the serial download, so it cannot be flashed",
        is_fatal: false,
    },
    Strap {
        gpio: 5,
        is_high: true,
        otherwise: "the timing of the SDIO slave is another one",
        is_fatal: false,
    },
    Strap {
        gpio: 12,
        is_high: false,
        otherwise: "the flash gets 1.8 V, so one of 3.3 V does not start, unless eFuses or a supply of its own say otherwise",
        is_fatal: true,
    },
    Strap {
        gpio: 15,
        is_high: true,
        otherwise: "the boot messages are not printed, and the timing of the SDIO slave is another one",
        is_fatal: false,
    },
];

/// What the level of a pad at reset selects, if it does.
pub(crate) fn strap(gpio: u8) -> Option<Strap> {
    STRAPS.into_iter().find(|strap| strap.gpio == gpio)
}

/// The pads of the channels of ADC1, ADC2, the DACs and the touch sensors (TRM, RTC IO_MUX pad list).
const ADC1: [u8; 8] = [36, 37, 38, 39, 32, 33, 34, 35];
const ADC2: [u8; 10] = [4, 0, 2, 15, 13, 12, 14, 27, 25, 26];
const DAC: [u8; 2] = [25, 26];
const TOUCH: [u8; 10] = [4, 0, 2, 15, 13, 12, 14, 27, 33, 32];

/// An analog channel of a pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Analog {
    /// A channel of ADC1 or ADC2.
    Adc {
        /// 1 or 2.
        unit: u8,
        /// 0 to 7 on ADC1, 0 to 9 on ADC2.
        channel: u8,
    },
    /// DAC 1 or 2.
    Dac(u8),
    /// A touch sensor.
    Touch(u8),
}

/// Whether a peripheral signal is one of SPI0 and SPI1, which read the flash and the PSRAM: the prefix of their names is `SPI` (TRM, "SPI Controller").
pub(crate) fn is_of_memory(signal: &str) -> bool {
    signal.starts_with("SPI")
}

impl Analog {
    /// The name in the TRM, such as `ADC2_CH5`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Adc { unit, channel } => format!("ADC{unit}_CH{channel}"),
            Self::Dac(dac) => format!("DAC{dac}"),
            Self::Touch(touch) => format!("TOUCH{touch}"),
        }
    }

    /// Every channel, with the GPIO number of its pad.
    pub(crate) fn all() -> impl Iterator<Item = (Self, u8)> {
        let adc = |unit| move |(channel, pad)| (Self::Adc { unit, channel }, pad);
        let numbered = |pads: &'static [u8], first| (first..).zip(pads.iter().copied());
        numbered(&ADC1, 0)
            .map(adc(1))
            .chain(numbered(&ADC2, 0).map(adc(2)))
            .chain(numbered(&DAC, 1).map(|(dac, pad)| (Self::Dac(dac), pad)))
            .chain(numbered(&TOUCH, 0).map(|(touch, pad)| (Self::Touch(touch), pad)))
    }
}

/// What the chip says about its pads.
pub(crate) struct Chip {
    pads: Vec<Pad>,
}

/// What the chip says about one pad.
pub(crate) struct Pad {
    pub gpio: u8,
    /// The offset of the pad's register in IO_MUX.
    pub io_mux: u32,
    /// The fields of that register that programs write.
    pub io_mux_fields: [Field; 5],
    pub input_only: bool,
    pub strapping: bool,
    pub flash: bool,
    /// Whether only packages of the ESP32-PICO-V3 family lead it out.
    pub pico_v3: bool,
    pub rtc: Option<Rtc>,
}

/// What the chip says about a pad in the RTC domain.
#[derive(Clone, Debug)]
pub(crate) struct Rtc {
    pub gpio: u8,
    pub register: &'static str,
    /// The prefix of the pad's fields in a register that several pads share.
    pub fields: Option<&'static str>,
    /// The offset of the register in RTC_IO.
    pub offset: u32,
    pub hold: u8,
    pub hold_force: u8,
    pub mux_sel: u8,
    pub fun_sel: u8,
    pub fun_sel_width: u8,
    pub fun_ie: u8,
    pub drive: Option<Drive>,
}

/// The bits of a pad's resistors and drive strength.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drive {
    pub rue: u8,
    pub rde: u8,
    pub drv: u8,
    pub drv_width: u8,
}

/// A field of a register.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub name: &'static str,
    pub lsb: u8,
    pub width: u8,
}

impl Chip {
    /// Asks the PAC.
    pub(crate) fn new() -> Self {
        let pac = pac::ask();
        let rtc = pac.rtc;
        let pads = pac
            .io_mux
            .into_iter()
            .map(|(gpio, io_mux, io_mux_fields)| Pad {
                gpio,
                io_mux,
                io_mux_fields,
                input_only: INPUT_ONLY.contains(&gpio),
                strapping: STRAPPING.contains(&gpio),
                flash: FLASH.contains(&gpio),
                pico_v3: PICO_V3.contains(&gpio),
                rtc: rtc
                    .iter()
                    .find(|(pad, _)| *pad == gpio)
                    .map(|(_, rtc)| rtc.clone()),
            });
        Self {
            pads: pads.collect(),
        }
    }

    /// Every pad, in the order of the GPIO numbers.
    pub(crate) fn pads(&self) -> &[Pad] {
        &self.pads
    }

    /// A pad by its GPIO number.
    pub(crate) fn pad(&self, gpio: u8) -> Option<&Pad> {
        self.pads.iter().find(|pad| pad.gpio == gpio)
    }
}

/// Whether the chip has a pad of this GPIO number, in some package.
pub(crate) fn exists(gpio: u32) -> bool {
    matches!(gpio, 0..=23 | 25..=27 | 32..=39)
}

/// Whether a pad that the chip has is led out of a package, or of most if nothing is known of it.
pub(crate) fn is_led_out(gpio: u8, package: Option<Package>) -> bool {
    !PICO_V3.contains(&gpio) || package.is_some_and(Package::has_pico_v3_pads)
}
