//! The chip's pads, with what the PAC and the TRM say about each.

use super::pac::{self, Field, Rtc};
use super::package::{PICO_V3, Package};
use super::strap::STRAPPING;

/// The pads without an output driver and pull resistors (TRM, IO_MUX pad list).
const INPUT_ONLY: std::ops::RangeInclusive<u8> = 34..=39;
/// The pads that carry the flash (data sheet, "Pin Overview").
const FLASH: std::ops::RangeInclusive<u8> = 6..=11;
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
