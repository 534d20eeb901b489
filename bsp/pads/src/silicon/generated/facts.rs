// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! Facts about the pads that no driver needs. They are not in `Pad`, because firmware with a type-erased pin contains each `Pad`.

use crate::silicon::facts::{AdcChannel, Facts};

/// GPIO numbers and facts, in their order.
pub(crate) const ALL: [(u8, Facts); 35] = [
    (
        0,
        Facts {
            name: "GPIO0",
            functions: [
                Some("GPIO0"),
                Some("CLK_OUT1"),
                Some("GPIO0"),
                None,
                None,
                Some("EMAC_TX_CLK"),
            ],
            adc: Some(AdcChannel {
                unit: 2,
                channel: 1,
            }),
            dac: None,
            touch: Some(1),
        },
    ),
    (
        1,
        Facts {
            name: "U0TXD",
            functions: [
                Some("U0TXD"),
                Some("CLK_OUT3"),
                Some("GPIO1"),
                None,
                None,
                Some("EMAC_RXD2"),
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        2,
        Facts {
            name: "GPIO2",
            functions: [
                Some("GPIO2"),
                Some("HSPIWP"),
                Some("GPIO2"),
                Some("HS2_DATA0"),
                Some("SD_DATA0"),
                None,
            ],
            adc: Some(AdcChannel {
                unit: 2,
                channel: 2,
            }),
            dac: None,
            touch: Some(2),
        },
    ),
    (
        3,
        Facts {
            name: "U0RXD",
            functions: [
                Some("U0RXD"),
                Some("CLK_OUT2"),
                Some("GPIO3"),
                None,
                None,
                None,
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        4,
        Facts {
            name: "GPIO4",
            functions: [
                Some("GPIO4"),
                Some("HSPIHD"),
                Some("GPIO4"),
                Some("HS2_DATA1"),
                Some("SD_DATA1"),
                Some("EMAC_TX_ER"),
            ],
            adc: Some(AdcChannel {
                unit: 2,
                channel: 0,
            }),
            dac: None,
            touch: Some(0),
        },
    ),
    (
        5,
        Facts {
            name: "GPIO5",
            functions: [
                Some("GPIO5"),
                Some("VSPICS0"),
                Some("GPIO5"),
                Some("HS1_DATA6"),
                None,
                Some("EMAC_RX_CLK"),
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        6,
        Facts {
            name: "SD_CLK",
            functions: [
                Some("SD_CLK"),
                Some("SPICLK"),
                Some("GPIO6"),
                Some("HS1_CLK"),
                Some("U1CTS"),
                None,
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        7,
        Facts {
            name: "SD_DATA0",
            functions: [
                Some("SD_DATA0"),
                Some("SPIQ"),
                Some("GPIO7"),
                Some("HS1_DATA0"),
                Some("U2RTS"),
                None,
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        8,
        Facts {
            name: "SD_DATA1",
            functions: [
                Some("SD_DATA1"),
                Some("SPID"),
                Some("GPIO8"),
                Some("HS1_DATA1"),
                Some("U2CTS"),
                None,
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        9,
        Facts {
            name: "SD_DATA2",
            functions: [
                Some("SD_DATA2"),
                Some("SPIHD"),
                Some("GPIO9"),
                Some("HS1_DATA2"),
                Some("U1RXD"),
                None,
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        10,
        Facts {
            name: "SD_DATA3",
            functions: [
                Some("SD_DATA3"),
                Some("SPIWP"),
                Some("GPIO10"),
                Some("HS1_DATA3"),
                Some("U1TXD"),
                None,
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        11,
        Facts {
            name: "SD_CMD",
            functions: [
                Some("SD_CMD"),
                Some("SPICS0"),
                Some("GPIO11"),
                Some("HS1_CMD"),
                Some("U1RTS"),
                None,
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        12,
        Facts {
            name: "MTDI",
            functions: [
                Some("MTDI"),
                Some("HSPIQ"),
                Some("GPIO12"),
                Some("HS2_DATA2"),
                Some("SD_DATA2"),
                Some("EMAC_TXD3"),
            ],
            adc: Some(AdcChannel {
                unit: 2,
                channel: 5,
            }),
            dac: None,
            touch: Some(5),
        },
    ),
    (
        13,
        Facts {
            name: "MTCK",
            functions: [
                Some("MTCK"),
                Some("HSPID"),
                Some("GPIO13"),
                Some("HS2_DATA3"),
                Some("SD_DATA3"),
                Some("EMAC_RX_ER"),
            ],
            adc: Some(AdcChannel {
                unit: 2,
                channel: 4,
            }),
            dac: None,
            touch: Some(4),
        },
    ),
    (
        14,
        Facts {
            name: "MTMS",
            functions: [
                Some("MTMS"),
                Some("HSPICLK"),
                Some("GPIO14"),
                Some("HS2_CLK"),
                Some("SD_CLK"),
                Some("EMAC_TXD2"),
            ],
            adc: Some(AdcChannel {
                unit: 2,
                channel: 6,
            }),
            dac: None,
            touch: Some(6),
        },
    ),
    (
        15,
        Facts {
            name: "MTDO",
            functions: [
                Some("MTDO"),
                Some("HSPICS0"),
                Some("GPIO15"),
                Some("HS2_CMD"),
                Some("SD_CMD"),
                Some("EMAC_RXD3"),
            ],
            adc: Some(AdcChannel {
                unit: 2,
                channel: 3,
            }),
            dac: None,
            touch: Some(3),
        },
    ),
    (
        16,
        Facts {
            name: "GPIO16",
            functions: [
                Some("GPIO16"),
                None,
                Some("GPIO16"),
                Some("HS1_DATA4"),
                Some("U2RXD"),
                Some("EMAC_CLK_OUT"),
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        17,
        Facts {
            name: "GPIO17",
            functions: [
                Some("GPIO17"),
                None,
                Some("GPIO17"),
                Some("HS1_DATA5"),
                Some("U2TXD"),
                Some("EMAC_CLK_180"),
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        18,
        Facts {
            name: "GPIO18",
            functions: [
                Some("GPIO18"),
                Some("VSPICLK"),
                Some("GPIO18"),
                Some("HS1_DATA7"),
                None,
                None,
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        19,
        Facts {
            name: "GPIO19",
            functions: [
                Some("GPIO19"),
                Some("VSPIQ"),
                Some("GPIO19"),
                Some("U0CTS"),
                None,
                Some("EMAC_TXD0"),
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        20,
        Facts {
            name: "GPIO20",
            functions: [Some("GPIO20"), None, Some("GPIO20"), None, None, None],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        21,
        Facts {
            name: "GPIO21",
            functions: [
                Some("GPIO21"),
                Some("VSPIHD"),
                Some("GPIO21"),
                None,
                None,
                Some("EMAC_TX_EN"),
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        22,
        Facts {
            name: "GPIO22",
            functions: [
                Some("GPIO22"),
                Some("VSPIWP"),
                Some("GPIO22"),
                Some("U0RTS"),
                None,
                Some("EMAC_TXD1"),
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        23,
        Facts {
            name: "GPIO23",
            functions: [
                Some("GPIO23"),
                Some("VSPID"),
                Some("GPIO23"),
                Some("HS1_STROBE"),
                None,
                None,
            ],
            adc: None,
            dac: None,
            touch: None,
        },
    ),
    (
        25,
        Facts {
            name: "GPIO25",
            functions: [
                Some("GPIO25"),
                None,
                Some("GPIO25"),
                None,
                None,
                Some("EMAC_RXD0"),
            ],
            adc: Some(AdcChannel {
                unit: 2,
                channel: 8,
            }),
            dac: Some(1),
            touch: None,
        },
    ),
    (
        26,
        Facts {
            name: "GPIO26",
            functions: [
                Some("GPIO26"),
                None,
                Some("GPIO26"),
                None,
                None,
                Some("EMAC_RXD1"),
            ],
            adc: Some(AdcChannel {
                unit: 2,
                channel: 9,
            }),
            dac: Some(2),
            touch: None,
        },
    ),
    (
        27,
        Facts {
            name: "GPIO27",
            functions: [
                Some("GPIO27"),
                None,
                Some("GPIO27"),
                None,
                None,
                Some("EMAC_RX_DV"),
            ],
            adc: Some(AdcChannel {
                unit: 2,
                channel: 7,
            }),
            dac: None,
            touch: Some(7),
        },
    ),
    (
        32,
        Facts {
            name: "GPIO32",
            functions: [Some("GPIO32"), None, Some("GPIO32"), None, None, None],
            adc: Some(AdcChannel {
                unit: 1,
                channel: 4,
            }),
            dac: None,
            touch: Some(9),
        },
    ),
    (
        33,
        Facts {
            name: "GPIO33",
            functions: [Some("GPIO33"), None, Some("GPIO33"), None, None, None],
            adc: Some(AdcChannel {
                unit: 1,
                channel: 5,
            }),
            dac: None,
            touch: Some(8),
        },
    ),
    (
        34,
        Facts {
            name: "GPIO34",
            functions: [Some("GPIO34"), None, Some("GPIO34"), None, None, None],
            adc: Some(AdcChannel {
                unit: 1,
                channel: 6,
            }),
            dac: None,
            touch: None,
        },
    ),
    (
        35,
        Facts {
            name: "GPIO35",
            functions: [Some("GPIO35"), None, Some("GPIO35"), None, None, None],
            adc: Some(AdcChannel {
                unit: 1,
                channel: 7,
            }),
            dac: None,
            touch: None,
        },
    ),
    (
        36,
        Facts {
            name: "GPIO36",
            functions: [Some("GPIO36"), None, Some("GPIO36"), None, None, None],
            adc: Some(AdcChannel {
                unit: 1,
                channel: 0,
            }),
            dac: None,
            touch: None,
        },
    ),
    (
        37,
        Facts {
            name: "GPIO37",
            functions: [Some("GPIO37"), None, Some("GPIO37"), None, None, None],
            adc: Some(AdcChannel {
                unit: 1,
                channel: 1,
            }),
            dac: None,
            touch: None,
        },
    ),
    (
        38,
        Facts {
            name: "GPIO38",
            functions: [Some("GPIO38"), None, Some("GPIO38"), None, None, None],
            adc: Some(AdcChannel {
                unit: 1,
                channel: 2,
            }),
            dac: None,
            touch: None,
        },
    ),
    (
        39,
        Facts {
            name: "GPIO39",
            functions: [Some("GPIO39"), None, Some("GPIO39"), None, None, None],
            adc: Some(AdcChannel {
                unit: 1,
                channel: 3,
            }),
            dac: None,
            touch: None,
        },
    ),
];
