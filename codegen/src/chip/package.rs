//! Which pads carry the flash and the PSRAM: that depends on what is in a package with the chip, or in a module.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

macro_rules! packages {
    ($($(#[doc = $doc:literal])+ $package:ident $name:literal,)*) => {
        /// A module or a package whose flash and PSRAM have always the same pads.
        #[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
        pub enum Package {
            $($(#[doc = $doc])+ #[serde(rename = $name)] $package,)*
        }

        impl Package {
            /// All of them.
            pub(crate) const ALL: &[Self] = &[$(Self::$package),*];
        }

        impl fmt::Display for Package {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$package => $name,)*
                })
            }
        }
    };
}

packages! {
    /// ESP32-WROOM-32 and its successors (32D, 32E, 32U, 32UE), ESP32-SOLO-1: a flash chip beside the ESP32.
    Wroom32 "ESP32-WROOM-32",
    /// ESP32-WROVER and its successors (B, E, I, IB, IE): a flash chip and PSRAM beside the ESP32.
    Wrover "ESP32-WROVER",
    /// ESP32-PICO-D4: the flash in the package.
    PicoD4 "ESP32-PICO-D4",
    /// ESP32-D2WD: the flash in the package.
    D2wd "ESP32-D2WD",
    /// ESP32-U4WDH: the flash in the package.
    U4wdh "ESP32-U4WDH",
    /// ESP32-MINI-1 and 1U: an ESP32-U4WDH.
    Mini1 "ESP32-MINI-1",
    /// ESP32-PICO-V3: the flash in the package, and GPIO20.
    PicoV3 "ESP32-PICO-V3",
    /// ESP32-PICO-V3-02: flash and PSRAM in the package, and GPIO20.
    PicoV302 "ESP32-PICO-V3-02",
    /// ESP32-PICO-MINI-02 and 02U: an ESP32-PICO-V3-02.
    PicoMini02 "ESP32-PICO-MINI-02",
}

/// The pads of the flash and of the PSRAM.
pub(crate) struct Carried {
    pub flash: &'static [u8],
    pub psram: &'static [u8],
    /// Whether the flash is a chip with four data lines beside the ESP32, two of which are not used in the modes DIO and
    /// DOUT.
    pub is_beside: bool,
}

/// The pads of a flash chip beside the ESP32 (data sheet of the ESP32, "Pin Overview": SD_CLK, SD_DATA0 to 3, SD_CMD).
const BESIDE: [u8; 6] = [6, 7, 8, 9, 10, 11];
/// Of these, SD_DATA2 and SD_DATA3, which carry the third and fourth data line (HOLD and WP of the flash): nothing in the modes
/// DIO and DOUT.
pub(crate) const QUAD: [u8; 2] = [9, 10];
/// Data sheet of the ESP32, notes on the pins of the ESP32-D2WD, and data sheet of the ESP32-PICO-D4, "Pin Description": the
/// embedded flash is connected to GPIO16, GPIO17, SD_CMD, SD_CLK, SD_DATA_0 and SD_DATA_1. The same on the ESP32-U4WDH: data sheet of
/// the ESP32, "Pin Mapping Between Chip and In-Package Flash/PSRAM", and it is what an ESP32-MINI-1 has (its data sheet, "Features").
const EMBEDDED: [u8; 6] = [6, 7, 8, 11, 16, 17];
/// Data sheet of the ESP32-PICO-V3-02, "Pin Description", note 2: CMD/IO11 and CLK/IO6 are connected to the flash. WP of the flash is at
/// GPIO18 (ESP-IDF, `bootloader_flash_get_wp_pin`; `esp-hal`, `psram/esp32.rs`). The other three lines are at GPIO16, 17 and 23: besides these
/// six, what is not led out of the package are the two of the PSRAM (data sheet of the ESP32-PICO-MINI-02: 27 GPIOs; ESP-IDF, user guide of the
/// ESP32-PICO-DevKitM-2, "Pin Descriptions", has all of them).
const EMBEDDED_V3: [u8; 6] = [6, 11, 16, 17, 18, 23];
/// The same note: SD2/IO9 and SD3/IO10 are connected to the PSRAM, in the ESP32-PICO-V3-02 alone.
const PSRAM_V3_02: [u8; 2] = [9, 10];

/// The pads that only packages of the ESP32-PICO-V3 family lead out (ESP-IDF, `gpio_periph.c` of the ESP32 and "GPIO Summary").
pub(crate) const PICO_V3: [u8; 1] = [20];

impl Carried {
    /// The pads of a package, or those of most modules.
    pub(crate) fn of(package: Option<Package>) -> Self {
        package.unwrap_or(Package::Wroom32).carried()
    }

    /// Whether a pad is one of these.
    pub(crate) fn has(&self, gpio: u8) -> bool {
        self.flash.contains(&gpio) || self.psram.contains(&gpio)
    }
}

impl Package {
    /// Whether it leads out the pads that only some packages have.
    pub(crate) fn has_pico_v3_pads(self) -> bool {
        matches!(self, Self::PicoV3 | Self::PicoV302 | Self::PicoMini02)
    }

    pub(crate) fn carried(self) -> Carried {
        match self {
            // Data sheet of the ESP32-WROOM-32, "Pin Description": SCK/CLK to SHD/SD2 are connected to the flash.
            Self::Wroom32 => Carried {
                flash: &BESIDE,
                psram: &[],
                is_beside: true,
            },
            // Data sheet of the ESP32-WROVER, "Schematics": GPIO16 is the PSRAM's chip select, GPIO17 its clock.
            Self::Wrover => Carried {
                flash: &BESIDE,
                psram: &[16, 17],
                is_beside: true,
            },
            Self::PicoD4 | Self::D2wd | Self::U4wdh | Self::Mini1 => Carried {
                flash: &EMBEDDED,
                psram: &[],
                is_beside: false,
            },
            Self::PicoV3 => Carried {
                flash: &EMBEDDED_V3,
                psram: &[],
                is_beside: false,
            },
            Self::PicoV302 | Self::PicoMini02 => Carried {
                flash: &EMBEDDED_V3,
                psram: &PSRAM_V3_02,
                is_beside: false,
            },
        }
    }
}

/// Whether a peripheral signal is one of SPI0 and SPI1, which read the flash and the PSRAM: the prefix of their names is `SPI` (TRM, "SPI Controller").
pub(crate) fn is_of_memory(signal: &str) -> bool {
    signal.starts_with("SPI")
}
