//! Pads and signals of the chip.

use crate::chip::{Analog, gpio_name};

/// A pad of the chip.
#[derive(Debug)]
pub struct Pad {
    /// The GPIO number.
    pub gpio: u8,
    /// The name in the TRM's IO_MUX pad list.
    pub name: String,
    /// The offset of its register in IO_MUX.
    pub io_mux: u32,
    /// Without an output driver and pull resistors.
    pub input_only: bool,
    /// Latched at reset.
    pub strapping: bool,
    /// Carries the flash.
    pub flash: bool,
    /// Led out by packages of the ESP32-PICO-V3 family only.
    pub pico_v3: bool,
    /// The part in the RTC domain.
    pub rtc: Option<Rtc>,
    /// The analog channels.
    pub analog: Vec<Analog>,
    /// The IO_MUX functions 0 to 5.
    pub functions: [Option<String>; 6],
}

/// A pad's part in the RTC domain: bits are those of its register in RTC_IO, unless said otherwise.
#[derive(Debug)]
pub struct Rtc {
    /// The RTC_GPIO number.
    pub gpio: u8,
    /// The register's name in RTC_IO.
    pub register: String,
    /// The register's offset in RTC_IO.
    pub offset: u32,
    /// The hold bit.
    pub hold: u8,
    /// The hold bit in `RTC_CNTL.HOLD_FORCE`.
    pub hold_force: u8,
    /// `MUX_SEL`.
    pub mux_sel: u8,
    /// The lowest bit of `FUN_SEL`.
    pub fun_sel: u8,
    /// `FUN_IE`.
    pub fun_ie: u8,
    /// The resistors and the drive strength.
    pub drive: Option<Drive>,
}

/// The bits of a pad's RTC resistors and drive strength.
#[derive(Clone, Copy, Debug)]
pub struct Drive {
    /// `RUE`.
    pub rue: u8,
    /// `RDE`.
    pub rde: u8,
    /// The lowest bit of `DRV`.
    pub drv: u8,
}

/// A signal of the GPIO matrix.
#[derive(Clone, Debug)]
pub struct Signal {
    /// The name.
    pub name: String,
    /// The index as an input of a peripheral.
    pub input: Option<u8>,
    /// The index as an output of a peripheral.
    pub output: Option<u8>,
}

impl PartialEq for Pad {
    fn eq(&self, other: &Self) -> bool {
        self.gpio == other.gpio
    }
}

impl Eq for Pad {}

impl Pad {
    /// The name that every pad of the chip has, such as `GPIO12`.
    #[must_use]
    pub fn gpio_name(&self) -> String {
        gpio_name(self.gpio)
    }

    /// That name, and the one in the TRM if it is another: ``GPIO12 (`MTDI`)``.
    #[must_use]
    pub fn title(&self) -> String {
        let gpio = self.gpio_name();
        if gpio == self.name {
            gpio
        } else {
            format!("{gpio} (`{}`)", self.name)
        }
    }

    /// The pad's channel of an ADC: the unit, 1 or 2, and the number.
    #[must_use]
    pub fn adc(&self) -> Option<(u8, u8)> {
        self.analog.iter().find_map(|channel| match *channel {
            Analog::Adc { unit, channel } => Some((unit, channel)),
            _ => None,
        })
    }
}
