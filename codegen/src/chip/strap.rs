//! What the levels of some pads select at reset.

/// The pads that are latched at reset (data sheet, "Strapping Pins").
pub(super) const STRAPPING: [u8; 5] = [0, 2, 5, 12, 15];

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
