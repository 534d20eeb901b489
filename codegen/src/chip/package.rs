//! Which pads carry the flash and the PSRAM: that depends on what is in a package with the chip, or in a module.

use schemars::JsonSchema;
use serde::Deserialize;

/// A module or a package whose flash and PSRAM have always the same pads.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
pub enum Package {
    /// ESP32-WROOM-32 and its successors (32D, 32E, 32U, 32UE), ESP32-SOLO-1: a flash chip beside the ESP32.
    #[serde(rename = "ESP32-WROOM-32")]
    Wroom32,
    /// ESP32-WROVER and its successors (B, E, I, IB, IE): a flash chip and PSRAM beside the ESP32.
    #[serde(rename = "ESP32-WROVER")]
    Wrover,
    /// ESP32-PICO-D4: the flash in the package.
    #[serde(rename = "ESP32-PICO-D4")]
    PicoD4,
    /// ESP32-D2WD: the flash in the package.
    #[serde(rename = "ESP32-D2WD")]
    D2wd,
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
pub(crate) const BESIDE: [u8; 6] = [6, 7, 8, 9, 10, 11];
/// Of these, SD_DATA2 and SD_DATA3, which carry the third and fourth data line (HOLD and WP of the flash): nothing in the modes
/// DIO and DOUT.
pub(crate) const QUAD: [u8; 2] = [9, 10];
/// Data sheet of the ESP32, notes on the pins of the ESP32-D2WD, and data sheet of the ESP32-PICO-D4, "Pin Description": the
/// embedded flash is connected to GPIO16, GPIO17, SD_CMD, SD_CLK, SD_DATA_0 and SD_DATA_1.
const EMBEDDED: [u8; 6] = [6, 7, 8, 11, 16, 17];

impl Package {
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
            Self::PicoD4 | Self::D2wd => Carried {
                flash: &EMBEDDED,
                psram: &[],
                is_beside: false,
            },
        }
    }
}
