//! The chip's revisions, and the errata that concern whoever uses a pin.
//!
//! Source: Espressif, "ESP32 Series SoC Errata", version 3.0: the table "Errata Summary" and the pages of the errata.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

/// A revision of the chip that the errata sheet knows, as `espflash board-info` and `esptool` print it.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
pub enum Revision {
    /// v0.0, "revision 0".
    #[serde(rename = "v0.0")]
    V0_0,
    /// v1.0, "revision 1".
    #[serde(rename = "v1.0")]
    V1_0,
    /// v1.1.
    #[serde(rename = "v1.1")]
    V1_1,
    /// v3.0, "revision 3".
    #[serde(rename = "v3.0")]
    V3_0,
    /// v3.1.
    #[serde(rename = "v3.1")]
    V3_1,
}

impl Revision {
    /// All of them, the lowest first.
    pub const ALL: [Self; 5] = [Self::V0_0, Self::V1_0, Self::V1_1, Self::V3_0, Self::V3_1];

    fn parts(self) -> (u16, u16) {
        match self {
            Self::V0_0 => (0, 0),
            Self::V1_0 => (1, 0),
            Self::V1_1 => (1, 1),
            Self::V3_0 => (3, 0),
            Self::V3_1 => (3, 1),
        }
    }

    /// As one number, 100 times the major revision and the minor one: so it stands in images and in the configuration of
    /// `esp-hal`.
    #[must_use]
    pub fn combined(self) -> u16 {
        let (major, minor) = self.parts();
        100 * major + minor
    }

    /// The errata that concern pins of boards with chips from this revision on.
    pub fn errata(self) -> impl Iterator<Item = &'static Erratum> {
        let concerns = move |erratum: &&Erratum| erratum.is_open || erratum.last >= self;
        ERRATA.iter().filter(concerns)
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (major, minor) = self.parts();
        write!(f, "v{major}.{minor}")
    }
}

/// An erratum that concerns whoever uses a pin.
#[derive(Debug)]
pub struct Erratum {
    /// Its number in the errata sheet.
    pub number: &'static str,
    /// What happens.
    pub what: &'static str,
    /// The last revision that is known to have it; all of these are in v0.0 too.
    last: Revision,
    /// Whether later ones may have it: then it is listed for them too.
    is_open: bool,
}

impl Erratum {
    /// The revisions that have it, in words.
    #[must_use]
    pub fn revisions(&self) -> String {
        let revisions = Revision::ALL.iter();
        let with: Vec<_> = revisions
            .filter(|revision| **revision <= self.last)
            .collect();
        if with.len() == Revision::ALL.len() {
            return "all".to_owned();
        }
        let known = crate::list::list(with.iter().map(ToString::to_string));
        match self.is_open {
            true => format!("{known}; later ones: see the sheet"),
            false => known,
        }
    }
}

const ERRATA: [Erratum; 7] = [
    Erratum {
        number: "CPU-3.3",
        what: "consecutive writes to one register of GPIO through the DPORT bus (0x3FF4_0000 and up) may be lost",
        last: Revision::V0_0,
        is_open: false,
    },
    Erratum {
        number: "CPU-3.10",
        what: "a register read through the DPORT bus may come back wrong while the other core reads 0x3FF0_0000 to \
               0x3FF1_EFFF",
        last: Revision::V1_1,
        is_open: false,
    },
    // It is about registers of the RTC domain, and hold, pulls and drive strength of its pads are changed there by reading and writing back.
    Erratum {
        number: "RTC-126",
        what: "after a light sleep with RTC_PERIPH powered down, registers of the RTC domain may read wrong: hold and pulls of \
               its pads are changed by what is read",
        last: Revision::V0_0,
        is_open: true,
    },
    // It is about whoever arms a pin for EXT0, which needs RTC_PERIPH.
    Erratum {
        number: "ULP-3.19",
        what: "with RTC_PERIPH powered in deep sleep, which a wake-up of a pin by EXT0 needs, touch sensors and the ULP coprocessor \
               do not work",
        last: Revision::V3_1,
        is_open: false,
    },
    Erratum {
        number: "GPIO-3.6",
        what: "the pull resistors of pads in the RTC domain obey RTC_IO alone, not IO_MUX",
        last: Revision::V3_1,
        is_open: false,
    },
    Erratum {
        number: "GPIO-3.11",
        what: "GPIO36 and GPIO39 read low for about 80 ns when certain RTC peripherals power up, such as the SAR ADC",
        last: Revision::V3_1,
        is_open: false,
    },
    Erratum {
        number: "GPIO-3.14",
        what: "an edge-triggered interrupt can be lost beside any other interrupt of the same group of pads",
        last: Revision::V3_1,
        is_open: false,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_revision_has_its_own_errata_and_those_of_all_later_ones() {
        let numbers =
            |revision: Revision| revision.errata().map(|it| it.number).collect::<Vec<_>>();
        let of_all = ["RTC-126", "ULP-3.19", "GPIO-3.6", "GPIO-3.11", "GPIO-3.14"];
        assert_eq!(
            numbers(Revision::V0_0),
            [&["CPU-3.3", "CPU-3.10"][..], &of_all].concat()
        );
        assert_eq!(
            numbers(Revision::V1_0),
            [&["CPU-3.10"][..], &of_all].concat()
        );
        assert_eq!(
            numbers(Revision::V1_1),
            [&["CPU-3.10"][..], &of_all].concat()
        );
        assert_eq!(numbers(Revision::V3_0), of_all);
        assert_eq!(numbers(Revision::V3_1), of_all);
    }

    #[test]
    fn the_revisions_of_an_erratum_are_listed() {
        let revisions: Vec<_> = ERRATA.iter().map(Erratum::revisions).collect();
        let open = "v0.0; later ones: see the sheet";
        assert_eq!(
            revisions,
            ["v0.0", "v0.0, v1.0, v1.1", open, "all", "all", "all", "all"]
        );
    }

    #[test]
    fn revisions_are_in_order_and_have_the_numbers_of_esp_hal() {
        assert!(Revision::ALL.is_sorted());
        let numbers = Revision::ALL.map(Revision::combined);
        assert_eq!(numbers, [0, 100, 101, 300, 301]);
    }
}
