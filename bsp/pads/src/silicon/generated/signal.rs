// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The GPIO matrix's signals, by name (TRM "IO_MUX and GPIO Matrix", peripheral signal list).
//!
//! An index without a name is also a signal: a constant, or one that the TRM does not name.
//!
//! Drivers connect them with [`connect_input`](crate::Driver::connect_input) and [`connect_output`](crate::Driver::connect_output). Each direction has its own type, so they cannot be confused.
//!
//! The inputs through which the chip reads the flash and the PSRAM are not available: a program that routes another pad to the flash input crashes.
//!
//! ```
//! use esp32_pads::signal::{InputSignal, OutputSignal};
//!
//! assert_eq!(InputSignal::HSPICLK.index(), 8);
//! assert_eq!(OutputSignal::HSPICLK.index(), 8);
//! ```

use core::fmt;

/// A signal that the GPIO matrix routes from a pad to a peripheral.
///
/// ```
/// use esp32_pads::signal::InputSignal;
///
/// let signal = InputSignal::HSPICLK;
/// assert_eq!((signal.index(), signal.name()), (8, Some("HSPICLK")));
/// assert_eq!(signal.to_string(), "HSPICLK");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct InputSignal(u8);

impl InputSignal {
    /// Signal 8.
    pub const HSPICLK: Self = Self(8);
    /// Signal 9.
    pub const HSPIQ: Self = Self(9);
    /// Signal 10.
    pub const HSPID: Self = Self(10);
    /// Signal 11.
    pub const HSPICS0: Self = Self(11);
    /// Signal 12.
    pub const HSPIHD: Self = Self(12);
    /// Signal 13.
    pub const HSPIWP: Self = Self(13);
    /// Signal 14.
    pub const U0RXD: Self = Self(14);
    /// Signal 15.
    pub const U0CTS: Self = Self(15);
    /// Signal 16.
    pub const U0DSR: Self = Self(16);
    /// Signal 17.
    pub const U1RXD: Self = Self(17);
    /// Signal 18.
    pub const U1CTS: Self = Self(18);
    /// Signal 23.
    pub const I2S0O_BCK: Self = Self(23);
    /// Signal 24.
    pub const I2S1O_BCK: Self = Self(24);
    /// Signal 25.
    pub const I2S0O_WS: Self = Self(25);
    /// Signal 26.
    pub const I2S1O_WS: Self = Self(26);
    /// Signal 27.
    pub const I2S0I_BCK: Self = Self(27);
    /// Signal 28.
    pub const I2S0I_WS: Self = Self(28);
    /// Signal 29.
    pub const I2CEXT0_SCL: Self = Self(29);
    /// Signal 30.
    pub const I2CEXT0_SDA: Self = Self(30);
    /// Signal 31.
    pub const PWM0_SYNC0: Self = Self(31);
    /// Signal 32.
    pub const PWM0_SYNC1: Self = Self(32);
    /// Signal 33.
    pub const PWM0_SYNC2: Self = Self(33);
    /// Signal 34.
    pub const PWM0_F0: Self = Self(34);
    /// Signal 35.
    pub const PWM0_F1: Self = Self(35);
    /// Signal 36.
    pub const PWM0_F2: Self = Self(36);
    /// Signal 39.
    pub const PCNT0_SIG_CH0: Self = Self(39);
    /// Signal 40.
    pub const PCNT0_SIG_CH1: Self = Self(40);
    /// Signal 41.
    pub const PCNT0_CTRL_CH0: Self = Self(41);
    /// Signal 42.
    pub const PCNT0_CTRL_CH1: Self = Self(42);
    /// Signal 43.
    pub const PCNT1_SIG_CH0: Self = Self(43);
    /// Signal 44.
    pub const PCNT1_SIG_CH1: Self = Self(44);
    /// Signal 45.
    pub const PCNT1_CTRL_CH0: Self = Self(45);
    /// Signal 46.
    pub const PCNT1_CTRL_CH1: Self = Self(46);
    /// Signal 47.
    pub const PCNT2_SIG_CH0: Self = Self(47);
    /// Signal 48.
    pub const PCNT2_SIG_CH1: Self = Self(48);
    /// Signal 49.
    pub const PCNT2_CTRL_CH0: Self = Self(49);
    /// Signal 50.
    pub const PCNT2_CTRL_CH1: Self = Self(50);
    /// Signal 51.
    pub const PCNT3_SIG_CH0: Self = Self(51);
    /// Signal 52.
    pub const PCNT3_SIG_CH1: Self = Self(52);
    /// Signal 53.
    pub const PCNT3_CTRL_CH0: Self = Self(53);
    /// Signal 54.
    pub const PCNT3_CTRL_CH1: Self = Self(54);
    /// Signal 55.
    pub const PCNT4_SIG_CH0: Self = Self(55);
    /// Signal 56.
    pub const PCNT4_SIG_CH1: Self = Self(56);
    /// Signal 57.
    pub const PCNT4_CTRL_CH0: Self = Self(57);
    /// Signal 58.
    pub const PCNT4_CTRL_CH1: Self = Self(58);
    /// Signal 61.
    pub const HSPICS1: Self = Self(61);
    /// Signal 62.
    pub const HSPICS2: Self = Self(62);
    /// Signal 63.
    pub const VSPICLK: Self = Self(63);
    /// Signal 64.
    pub const VSPIQ: Self = Self(64);
    /// Signal 65.
    pub const VSPID: Self = Self(65);
    /// Signal 66.
    pub const VSPIHD: Self = Self(66);
    /// Signal 67.
    pub const VSPIWP: Self = Self(67);
    /// Signal 68.
    pub const VSPICS0: Self = Self(68);
    /// Signal 69.
    pub const VSPICS1: Self = Self(69);
    /// Signal 70.
    pub const VSPICS2: Self = Self(70);
    /// Signal 71.
    pub const PCNT5_SIG_CH0: Self = Self(71);
    /// Signal 72.
    pub const PCNT5_SIG_CH1: Self = Self(72);
    /// Signal 73.
    pub const PCNT5_CTRL_CH0: Self = Self(73);
    /// Signal 74.
    pub const PCNT5_CTRL_CH1: Self = Self(74);
    /// Signal 75.
    pub const PCNT6_SIG_CH0: Self = Self(75);
    /// Signal 76.
    pub const PCNT6_SIG_CH1: Self = Self(76);
    /// Signal 77.
    pub const PCNT6_CTRL_CH0: Self = Self(77);
    /// Signal 78.
    pub const PCNT6_CTRL_CH1: Self = Self(78);
    /// Signal 79.
    pub const PCNT7_SIG_CH0: Self = Self(79);
    /// Signal 80.
    pub const PCNT7_SIG_CH1: Self = Self(80);
    /// Signal 81.
    pub const PCNT7_CTRL_CH0: Self = Self(81);
    /// Signal 82.
    pub const PCNT7_CTRL_CH1: Self = Self(82);
    /// Signal 83.
    pub const RMT_SIG_0: Self = Self(83);
    /// Signal 84.
    pub const RMT_SIG_1: Self = Self(84);
    /// Signal 85.
    pub const RMT_SIG_2: Self = Self(85);
    /// Signal 86.
    pub const RMT_SIG_3: Self = Self(86);
    /// Signal 87.
    pub const RMT_SIG_4: Self = Self(87);
    /// Signal 88.
    pub const RMT_SIG_5: Self = Self(88);
    /// Signal 89.
    pub const RMT_SIG_6: Self = Self(89);
    /// Signal 90.
    pub const RMT_SIG_7: Self = Self(90);
    /// Signal 94.
    pub const TWAI_RX: Self = Self(94);
    /// Signal 95.
    pub const I2CEXT1_SCL: Self = Self(95);
    /// Signal 96.
    pub const I2CEXT1_SDA: Self = Self(96);
    /// Signal 97.
    pub const HOST_CARD_DETECT_N_1: Self = Self(97);
    /// Signal 98.
    pub const HOST_CARD_DETECT_N_2: Self = Self(98);
    /// Signal 99.
    pub const HOST_CARD_WRITE_PRT_1: Self = Self(99);
    /// Signal 100.
    pub const HOST_CARD_WRITE_PRT_2: Self = Self(100);
    /// Signal 101.
    pub const HOST_CARD_INT_N_1: Self = Self(101);
    /// Signal 102.
    pub const HOST_CARD_INT_N_2: Self = Self(102);
    /// Signal 103.
    pub const PWM1_SYNC0: Self = Self(103);
    /// Signal 104.
    pub const PWM1_SYNC1: Self = Self(104);
    /// Signal 105.
    pub const PWM1_SYNC2: Self = Self(105);
    /// Signal 106.
    pub const PWM1_F0: Self = Self(106);
    /// Signal 107.
    pub const PWM1_F1: Self = Self(107);
    /// Signal 108.
    pub const PWM1_F2: Self = Self(108);
    /// Signal 109.
    pub const PWM0_CAP0: Self = Self(109);
    /// Signal 110.
    pub const PWM0_CAP1: Self = Self(110);
    /// Signal 111.
    pub const PWM0_CAP2: Self = Self(111);
    /// Signal 112.
    pub const PWM1_CAP0: Self = Self(112);
    /// Signal 113.
    pub const PWM1_CAP1: Self = Self(113);
    /// Signal 114.
    pub const PWM1_CAP2: Self = Self(114);
    /// Signal 140.
    pub const I2S0I_DATA_0: Self = Self(140);
    /// Signal 141.
    pub const I2S0I_DATA_1: Self = Self(141);
    /// Signal 142.
    pub const I2S0I_DATA_2: Self = Self(142);
    /// Signal 143.
    pub const I2S0I_DATA_3: Self = Self(143);
    /// Signal 144.
    pub const I2S0I_DATA_4: Self = Self(144);
    /// Signal 145.
    pub const I2S0I_DATA_5: Self = Self(145);
    /// Signal 146.
    pub const I2S0I_DATA_6: Self = Self(146);
    /// Signal 147.
    pub const I2S0I_DATA_7: Self = Self(147);
    /// Signal 148.
    pub const I2S0I_DATA_8: Self = Self(148);
    /// Signal 149.
    pub const I2S0I_DATA_9: Self = Self(149);
    /// Signal 150.
    pub const I2S0I_DATA_10: Self = Self(150);
    /// Signal 151.
    pub const I2S0I_DATA_11: Self = Self(151);
    /// Signal 152.
    pub const I2S0I_DATA_12: Self = Self(152);
    /// Signal 153.
    pub const I2S0I_DATA_13: Self = Self(153);
    /// Signal 154.
    pub const I2S0I_DATA_14: Self = Self(154);
    /// Signal 155.
    pub const I2S0I_DATA_15: Self = Self(155);
    /// Signal 164.
    pub const I2S1I_BCK: Self = Self(164);
    /// Signal 165.
    pub const I2S1I_WS: Self = Self(165);
    /// Signal 166.
    pub const I2S1I_DATA_0: Self = Self(166);
    /// Signal 167.
    pub const I2S1I_DATA_1: Self = Self(167);
    /// Signal 168.
    pub const I2S1I_DATA_2: Self = Self(168);
    /// Signal 169.
    pub const I2S1I_DATA_3: Self = Self(169);
    /// Signal 170.
    pub const I2S1I_DATA_4: Self = Self(170);
    /// Signal 171.
    pub const I2S1I_DATA_5: Self = Self(171);
    /// Signal 172.
    pub const I2S1I_DATA_6: Self = Self(172);
    /// Signal 173.
    pub const I2S1I_DATA_7: Self = Self(173);
    /// Signal 174.
    pub const I2S1I_DATA_8: Self = Self(174);
    /// Signal 175.
    pub const I2S1I_DATA_9: Self = Self(175);
    /// Signal 176.
    pub const I2S1I_DATA_10: Self = Self(176);
    /// Signal 177.
    pub const I2S1I_DATA_11: Self = Self(177);
    /// Signal 178.
    pub const I2S1I_DATA_12: Self = Self(178);
    /// Signal 179.
    pub const I2S1I_DATA_13: Self = Self(179);
    /// Signal 180.
    pub const I2S1I_DATA_14: Self = Self(180);
    /// Signal 181.
    pub const I2S1I_DATA_15: Self = Self(181);
    /// Signal 190.
    pub const I2S0I_H_SYNC: Self = Self(190);
    /// Signal 191.
    pub const I2S0I_V_SYNC: Self = Self(191);
    /// Signal 192.
    pub const I2S0I_H_ENABLE: Self = Self(192);
    /// Signal 193.
    pub const I2S1I_H_SYNC: Self = Self(193);
    /// Signal 194.
    pub const I2S1I_V_SYNC: Self = Self(194);
    /// Signal 195.
    pub const I2S1I_H_ENABLE: Self = Self(195);
    /// Signal 198.
    pub const U2RXD: Self = Self(198);
    /// Signal 199.
    pub const U2CTS: Self = Self(199);
    /// Signal 200.
    pub const EMAC_MDC: Self = Self(200);
    /// Signal 201.
    pub const EMAC_MDI: Self = Self(201);
    /// Signal 202.
    pub const EMAC_CRS: Self = Self(202);
    /// Signal 203.
    pub const EMAC_COL: Self = Self(203);
    /// Signal 204.
    pub const PCMFSYNC: Self = Self(204);
    /// Signal 205.
    pub const PCMCLK: Self = Self(205);
    /// Signal 206.
    pub const PCMDIN: Self = Self(206);

    /// The signal of an index: any of the matrix's 256, except those through which the flash and the PSRAM are read.
    #[must_use]
    pub const fn new(index: u8) -> Option<Self> {
        match index {
            0..=7 => None,
            _ => Some(Self(index)),
        }
    }

    /// The signal's index in the GPIO matrix.
    #[must_use]
    pub const fn index(self) -> u8 {
        self.0
    }

    /// The signal's name.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            8 => Some("HSPICLK"),
            9 => Some("HSPIQ"),
            10 => Some("HSPID"),
            11 => Some("HSPICS0"),
            12 => Some("HSPIHD"),
            13 => Some("HSPIWP"),
            14 => Some("U0RXD"),
            15 => Some("U0CTS"),
            16 => Some("U0DSR"),
            17 => Some("U1RXD"),
            18 => Some("U1CTS"),
            23 => Some("I2S0O_BCK"),
            24 => Some("I2S1O_BCK"),
            25 => Some("I2S0O_WS"),
            26 => Some("I2S1O_WS"),
            27 => Some("I2S0I_BCK"),
            28 => Some("I2S0I_WS"),
            29 => Some("I2CEXT0_SCL"),
            30 => Some("I2CEXT0_SDA"),
            31 => Some("PWM0_SYNC0"),
            32 => Some("PWM0_SYNC1"),
            33 => Some("PWM0_SYNC2"),
            34 => Some("PWM0_F0"),
            35 => Some("PWM0_F1"),
            36 => Some("PWM0_F2"),
            39 => Some("PCNT0_SIG_CH0"),
            40 => Some("PCNT0_SIG_CH1"),
            41 => Some("PCNT0_CTRL_CH0"),
            42 => Some("PCNT0_CTRL_CH1"),
            43 => Some("PCNT1_SIG_CH0"),
            44 => Some("PCNT1_SIG_CH1"),
            45 => Some("PCNT1_CTRL_CH0"),
            46 => Some("PCNT1_CTRL_CH1"),
            47 => Some("PCNT2_SIG_CH0"),
            48 => Some("PCNT2_SIG_CH1"),
            49 => Some("PCNT2_CTRL_CH0"),
            50 => Some("PCNT2_CTRL_CH1"),
            51 => Some("PCNT3_SIG_CH0"),
            52 => Some("PCNT3_SIG_CH1"),
            53 => Some("PCNT3_CTRL_CH0"),
            54 => Some("PCNT3_CTRL_CH1"),
            55 => Some("PCNT4_SIG_CH0"),
            56 => Some("PCNT4_SIG_CH1"),
            57 => Some("PCNT4_CTRL_CH0"),
            58 => Some("PCNT4_CTRL_CH1"),
            61 => Some("HSPICS1"),
            62 => Some("HSPICS2"),
            63 => Some("VSPICLK"),
            64 => Some("VSPIQ"),
            65 => Some("VSPID"),
            66 => Some("VSPIHD"),
            67 => Some("VSPIWP"),
            68 => Some("VSPICS0"),
            69 => Some("VSPICS1"),
            70 => Some("VSPICS2"),
            71 => Some("PCNT5_SIG_CH0"),
            72 => Some("PCNT5_SIG_CH1"),
            73 => Some("PCNT5_CTRL_CH0"),
            74 => Some("PCNT5_CTRL_CH1"),
            75 => Some("PCNT6_SIG_CH0"),
            76 => Some("PCNT6_SIG_CH1"),
            77 => Some("PCNT6_CTRL_CH0"),
            78 => Some("PCNT6_CTRL_CH1"),
            79 => Some("PCNT7_SIG_CH0"),
            80 => Some("PCNT7_SIG_CH1"),
            81 => Some("PCNT7_CTRL_CH0"),
            82 => Some("PCNT7_CTRL_CH1"),
            83 => Some("RMT_SIG_0"),
            84 => Some("RMT_SIG_1"),
            85 => Some("RMT_SIG_2"),
            86 => Some("RMT_SIG_3"),
            87 => Some("RMT_SIG_4"),
            88 => Some("RMT_SIG_5"),
            89 => Some("RMT_SIG_6"),
            90 => Some("RMT_SIG_7"),
            94 => Some("TWAI_RX"),
            95 => Some("I2CEXT1_SCL"),
            96 => Some("I2CEXT1_SDA"),
            97 => Some("HOST_CARD_DETECT_N_1"),
            98 => Some("HOST_CARD_DETECT_N_2"),
            99 => Some("HOST_CARD_WRITE_PRT_1"),
            100 => Some("HOST_CARD_WRITE_PRT_2"),
            101 => Some("HOST_CARD_INT_N_1"),
            102 => Some("HOST_CARD_INT_N_2"),
            103 => Some("PWM1_SYNC0"),
            104 => Some("PWM1_SYNC1"),
            105 => Some("PWM1_SYNC2"),
            106 => Some("PWM1_F0"),
            107 => Some("PWM1_F1"),
            108 => Some("PWM1_F2"),
            109 => Some("PWM0_CAP0"),
            110 => Some("PWM0_CAP1"),
            111 => Some("PWM0_CAP2"),
            112 => Some("PWM1_CAP0"),
            113 => Some("PWM1_CAP1"),
            114 => Some("PWM1_CAP2"),
            140 => Some("I2S0I_DATA_0"),
            141 => Some("I2S0I_DATA_1"),
            142 => Some("I2S0I_DATA_2"),
            143 => Some("I2S0I_DATA_3"),
            144 => Some("I2S0I_DATA_4"),
            145 => Some("I2S0I_DATA_5"),
            146 => Some("I2S0I_DATA_6"),
            147 => Some("I2S0I_DATA_7"),
            148 => Some("I2S0I_DATA_8"),
            149 => Some("I2S0I_DATA_9"),
            150 => Some("I2S0I_DATA_10"),
            151 => Some("I2S0I_DATA_11"),
            152 => Some("I2S0I_DATA_12"),
            153 => Some("I2S0I_DATA_13"),
            154 => Some("I2S0I_DATA_14"),
            155 => Some("I2S0I_DATA_15"),
            164 => Some("I2S1I_BCK"),
            165 => Some("I2S1I_WS"),
            166 => Some("I2S1I_DATA_0"),
            167 => Some("I2S1I_DATA_1"),
            168 => Some("I2S1I_DATA_2"),
            169 => Some("I2S1I_DATA_3"),
            170 => Some("I2S1I_DATA_4"),
            171 => Some("I2S1I_DATA_5"),
            172 => Some("I2S1I_DATA_6"),
            173 => Some("I2S1I_DATA_7"),
            174 => Some("I2S1I_DATA_8"),
            175 => Some("I2S1I_DATA_9"),
            176 => Some("I2S1I_DATA_10"),
            177 => Some("I2S1I_DATA_11"),
            178 => Some("I2S1I_DATA_12"),
            179 => Some("I2S1I_DATA_13"),
            180 => Some("I2S1I_DATA_14"),
            181 => Some("I2S1I_DATA_15"),
            190 => Some("I2S0I_H_SYNC"),
            191 => Some("I2S0I_V_SYNC"),
            192 => Some("I2S0I_H_ENABLE"),
            193 => Some("I2S1I_H_SYNC"),
            194 => Some("I2S1I_V_SYNC"),
            195 => Some("I2S1I_H_ENABLE"),
            198 => Some("U2RXD"),
            199 => Some("U2CTS"),
            200 => Some("EMAC_MDC"),
            201 => Some("EMAC_MDI"),
            202 => Some("EMAC_CRS"),
            203 => Some("EMAC_COL"),
            204 => Some("PCMFSYNC"),
            205 => Some("PCMCLK"),
            206 => Some("PCMDIN"),
            _ => None,
        }
    }
}

impl fmt::Display for InputSignal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "signal {}", self.0),
        }
    }
}

impl fmt::Debug for InputSignal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InputSignal({self})")
    }
}

/// A signal that the GPIO matrix routes from a peripheral to pads.
///
/// ```
/// use esp32_pads::signal::OutputSignal;
///
/// let signal = OutputSignal::SPICLK;
/// assert_eq!((signal.index(), signal.name()), (0, Some("SPICLK")));
/// assert_eq!(signal.to_string(), "SPICLK");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OutputSignal(u8);

impl OutputSignal {
    /// Signal 0.
    pub const SPICLK: Self = Self(0);
    /// Signal 1.
    pub const SPIQ: Self = Self(1);
    /// Signal 2.
    pub const SPID: Self = Self(2);
    /// Signal 3.
    pub const SPIHD: Self = Self(3);
    /// Signal 4.
    pub const SPIWP: Self = Self(4);
    /// Signal 5.
    pub const SPICS0: Self = Self(5);
    /// Signal 6.
    pub const SPICS1: Self = Self(6);
    /// Signal 7.
    pub const SPICS2: Self = Self(7);
    /// Signal 8.
    pub const HSPICLK: Self = Self(8);
    /// Signal 9.
    pub const HSPIQ: Self = Self(9);
    /// Signal 10.
    pub const HSPID: Self = Self(10);
    /// Signal 11.
    pub const HSPICS0: Self = Self(11);
    /// Signal 12.
    pub const HSPIHD: Self = Self(12);
    /// Signal 13.
    pub const HSPIWP: Self = Self(13);
    /// Signal 14.
    pub const U0TXD: Self = Self(14);
    /// Signal 15.
    pub const U0RTS: Self = Self(15);
    /// Signal 16.
    pub const U0DTR: Self = Self(16);
    /// Signal 17.
    pub const U1TXD: Self = Self(17);
    /// Signal 18.
    pub const U1RTS: Self = Self(18);
    /// Signal 23.
    pub const I2S0O_BCK: Self = Self(23);
    /// Signal 24.
    pub const I2S1O_BCK: Self = Self(24);
    /// Signal 25.
    pub const I2S0O_WS: Self = Self(25);
    /// Signal 26.
    pub const I2S1O_WS: Self = Self(26);
    /// Signal 27.
    pub const I2S0I_BCK: Self = Self(27);
    /// Signal 28.
    pub const I2S0I_WS: Self = Self(28);
    /// Signal 29.
    pub const I2CEXT0_SCL: Self = Self(29);
    /// Signal 30.
    pub const I2CEXT0_SDA: Self = Self(30);
    /// Signal 31.
    pub const SDIO_TOHOST_INT: Self = Self(31);
    /// Signal 32.
    pub const PWM0_0A: Self = Self(32);
    /// Signal 33.
    pub const PWM0_0B: Self = Self(33);
    /// Signal 34.
    pub const PWM0_1A: Self = Self(34);
    /// Signal 35.
    pub const PWM0_1B: Self = Self(35);
    /// Signal 36.
    pub const PWM0_2A: Self = Self(36);
    /// Signal 37.
    pub const PWM0_2B: Self = Self(37);
    /// Signal 61.
    pub const HSPICS1: Self = Self(61);
    /// Signal 62.
    pub const HSPICS2: Self = Self(62);
    /// Signal 63.
    pub const VSPICLK: Self = Self(63);
    /// Signal 64.
    pub const VSPIQ: Self = Self(64);
    /// Signal 65.
    pub const VSPID: Self = Self(65);
    /// Signal 66.
    pub const VSPIHD: Self = Self(66);
    /// Signal 67.
    pub const VSPIWP: Self = Self(67);
    /// Signal 68.
    pub const VSPICS0: Self = Self(68);
    /// Signal 69.
    pub const VSPICS1: Self = Self(69);
    /// Signal 70.
    pub const VSPICS2: Self = Self(70);
    /// Signal 71.
    pub const LEDC_HS_SIG0: Self = Self(71);
    /// Signal 72.
    pub const LEDC_HS_SIG1: Self = Self(72);
    /// Signal 73.
    pub const LEDC_HS_SIG2: Self = Self(73);
    /// Signal 74.
    pub const LEDC_HS_SIG3: Self = Self(74);
    /// Signal 75.
    pub const LEDC_HS_SIG4: Self = Self(75);
    /// Signal 76.
    pub const LEDC_HS_SIG5: Self = Self(76);
    /// Signal 77.
    pub const LEDC_HS_SIG6: Self = Self(77);
    /// Signal 78.
    pub const LEDC_HS_SIG7: Self = Self(78);
    /// Signal 79.
    pub const LEDC_LS_SIG0: Self = Self(79);
    /// Signal 80.
    pub const LEDC_LS_SIG1: Self = Self(80);
    /// Signal 81.
    pub const LEDC_LS_SIG2: Self = Self(81);
    /// Signal 82.
    pub const LEDC_LS_SIG3: Self = Self(82);
    /// Signal 83.
    pub const LEDC_LS_SIG4: Self = Self(83);
    /// Signal 84.
    pub const LEDC_LS_SIG5: Self = Self(84);
    /// Signal 85.
    pub const LEDC_LS_SIG6: Self = Self(85);
    /// Signal 86.
    pub const LEDC_LS_SIG7: Self = Self(86);
    /// Signal 87.
    pub const RMT_SIG_0: Self = Self(87);
    /// Signal 88.
    pub const RMT_SIG_1: Self = Self(88);
    /// Signal 89.
    pub const RMT_SIG_2: Self = Self(89);
    /// Signal 90.
    pub const RMT_SIG_3: Self = Self(90);
    /// Signal 91.
    pub const RMT_SIG_4: Self = Self(91);
    /// Signal 92.
    pub const RMT_SIG_5: Self = Self(92);
    /// Signal 93.
    pub const RMT_SIG_6: Self = Self(93);
    /// Signal 94.
    pub const RMT_SIG_7: Self = Self(94);
    /// Signal 95.
    pub const I2CEXT1_SCL: Self = Self(95);
    /// Signal 96.
    pub const I2CEXT1_SDA: Self = Self(96);
    /// Signal 97.
    pub const HOST_CCMD_OD_PULLUP_EN_N: Self = Self(97);
    /// Signal 98.
    pub const HOST_RST_N_1: Self = Self(98);
    /// Signal 99.
    pub const HOST_RST_N_2: Self = Self(99);
    /// Signal 100.
    pub const GPIO_SD0: Self = Self(100);
    /// Signal 101.
    pub const GPIO_SD1: Self = Self(101);
    /// Signal 102.
    pub const GPIO_SD2: Self = Self(102);
    /// Signal 103.
    pub const GPIO_SD3: Self = Self(103);
    /// Signal 104.
    pub const GPIO_SD4: Self = Self(104);
    /// Signal 105.
    pub const GPIO_SD5: Self = Self(105);
    /// Signal 106.
    pub const GPIO_SD6: Self = Self(106);
    /// Signal 107.
    pub const GPIO_SD7: Self = Self(107);
    /// Signal 108.
    pub const PWM1_0A: Self = Self(108);
    /// Signal 109.
    pub const PWM1_0B: Self = Self(109);
    /// Signal 110.
    pub const PWM1_1A: Self = Self(110);
    /// Signal 111.
    pub const PWM1_1B: Self = Self(111);
    /// Signal 112.
    pub const PWM1_2A: Self = Self(112);
    /// Signal 113.
    pub const PWM1_2B: Self = Self(113);
    /// Signal 123.
    pub const TWAI_TX: Self = Self(123);
    /// Signal 124.
    pub const TWAI_BUS_OFF_ON: Self = Self(124);
    /// Signal 125.
    pub const TWAI_CLKOUT: Self = Self(125);
    /// Signal 140.
    pub const I2S0O_DATA_0: Self = Self(140);
    /// Signal 141.
    pub const I2S0O_DATA_1: Self = Self(141);
    /// Signal 142.
    pub const I2S0O_DATA_2: Self = Self(142);
    /// Signal 143.
    pub const I2S0O_DATA_3: Self = Self(143);
    /// Signal 144.
    pub const I2S0O_DATA_4: Self = Self(144);
    /// Signal 145.
    pub const I2S0O_DATA_5: Self = Self(145);
    /// Signal 146.
    pub const I2S0O_DATA_6: Self = Self(146);
    /// Signal 147.
    pub const I2S0O_DATA_7: Self = Self(147);
    /// Signal 148.
    pub const I2S0O_DATA_8: Self = Self(148);
    /// Signal 149.
    pub const I2S0O_DATA_9: Self = Self(149);
    /// Signal 150.
    pub const I2S0O_DATA_10: Self = Self(150);
    /// Signal 151.
    pub const I2S0O_DATA_11: Self = Self(151);
    /// Signal 152.
    pub const I2S0O_DATA_12: Self = Self(152);
    /// Signal 153.
    pub const I2S0O_DATA_13: Self = Self(153);
    /// Signal 154.
    pub const I2S0O_DATA_14: Self = Self(154);
    /// Signal 155.
    pub const I2S0O_DATA_15: Self = Self(155);
    /// Signal 156.
    pub const I2S0O_DATA_16: Self = Self(156);
    /// Signal 157.
    pub const I2S0O_DATA_17: Self = Self(157);
    /// Signal 158.
    pub const I2S0O_DATA_18: Self = Self(158);
    /// Signal 159.
    pub const I2S0O_DATA_19: Self = Self(159);
    /// Signal 160.
    pub const I2S0O_DATA_20: Self = Self(160);
    /// Signal 161.
    pub const I2S0O_DATA_21: Self = Self(161);
    /// Signal 162.
    pub const I2S0O_DATA_22: Self = Self(162);
    /// Signal 163.
    pub const I2S0O_DATA_23: Self = Self(163);
    /// Signal 164.
    pub const I2S1I_BCK: Self = Self(164);
    /// Signal 165.
    pub const I2S1I_WS: Self = Self(165);
    /// Signal 166.
    pub const I2S1O_DATA_0: Self = Self(166);
    /// Signal 167.
    pub const I2S1O_DATA_1: Self = Self(167);
    /// Signal 168.
    pub const I2S1O_DATA_2: Self = Self(168);
    /// Signal 169.
    pub const I2S1O_DATA_3: Self = Self(169);
    /// Signal 170.
    pub const I2S1O_DATA_4: Self = Self(170);
    /// Signal 171.
    pub const I2S1O_DATA_5: Self = Self(171);
    /// Signal 172.
    pub const I2S1O_DATA_6: Self = Self(172);
    /// Signal 173.
    pub const I2S1O_DATA_7: Self = Self(173);
    /// Signal 174.
    pub const I2S1O_DATA_8: Self = Self(174);
    /// Signal 175.
    pub const I2S1O_DATA_9: Self = Self(175);
    /// Signal 176.
    pub const I2S1O_DATA_10: Self = Self(176);
    /// Signal 177.
    pub const I2S1O_DATA_11: Self = Self(177);
    /// Signal 178.
    pub const I2S1O_DATA_12: Self = Self(178);
    /// Signal 179.
    pub const I2S1O_DATA_13: Self = Self(179);
    /// Signal 180.
    pub const I2S1O_DATA_14: Self = Self(180);
    /// Signal 181.
    pub const I2S1O_DATA_15: Self = Self(181);
    /// Signal 182.
    pub const I2S1O_DATA_16: Self = Self(182);
    /// Signal 183.
    pub const I2S1O_DATA_17: Self = Self(183);
    /// Signal 184.
    pub const I2S1O_DATA_18: Self = Self(184);
    /// Signal 185.
    pub const I2S1O_DATA_19: Self = Self(185);
    /// Signal 186.
    pub const I2S1O_DATA_20: Self = Self(186);
    /// Signal 187.
    pub const I2S1O_DATA_21: Self = Self(187);
    /// Signal 188.
    pub const I2S1O_DATA_22: Self = Self(188);
    /// Signal 189.
    pub const I2S1O_DATA_23: Self = Self(189);
    /// Signal 198.
    pub const U2TXD: Self = Self(198);
    /// Signal 199.
    pub const U2RTS: Self = Self(199);
    /// Signal 200.
    pub const EMAC_MDC: Self = Self(200);
    /// Signal 201.
    pub const EMAC_MDO: Self = Self(201);
    /// Signal 202.
    pub const EMAC_CRS: Self = Self(202);
    /// Signal 203.
    pub const EMAC_COL: Self = Self(203);
    /// Signal 204.
    pub const BT_AUDIO0RQ: Self = Self(204);
    /// Signal 205.
    pub const BT_AUDIO1RQ: Self = Self(205);
    /// Signal 206.
    pub const BT_AUDIO2RQ: Self = Self(206);
    /// Signal 207.
    pub const BLE_AUDIO0RQ: Self = Self(207);
    /// Signal 208.
    pub const BLE_AUDIO1RQ: Self = Self(208);
    /// Signal 209.
    pub const BLE_AUDIO2RQ: Self = Self(209);
    /// Signal 210.
    pub const PCMFSYNC: Self = Self(210);
    /// Signal 211.
    pub const PCMCLK: Self = Self(211);
    /// Signal 212.
    pub const PCMDOUT: Self = Self(212);
    /// Signal 213.
    pub const BLE_AUDIO_SYNC0_P: Self = Self(213);
    /// Signal 214.
    pub const BLE_AUDIO_SYNC1_P: Self = Self(214);
    /// Signal 215.
    pub const BLE_AUDIO_SYNC2_P: Self = Self(215);
    /// Signal 216.
    pub const ANT_SEL0: Self = Self(216);
    /// Signal 217.
    pub const ANT_SEL1: Self = Self(217);
    /// Signal 218.
    pub const ANT_SEL2: Self = Self(218);
    /// Signal 219.
    pub const ANT_SEL3: Self = Self(219);
    /// Signal 220.
    pub const ANT_SEL4: Self = Self(220);
    /// Signal 221.
    pub const ANT_SEL5: Self = Self(221);
    /// Signal 222.
    pub const ANT_SEL6: Self = Self(222);
    /// Signal 223.
    pub const ANT_SEL7: Self = Self(223);
    /// Signal 224.
    pub const SIGNAL_224: Self = Self(224);
    /// Signal 225.
    pub const SIGNAL_225: Self = Self(225);
    /// Signal 226.
    pub const SIGNAL_226: Self = Self(226);
    /// Signal 227.
    pub const SIGNAL_227: Self = Self(227);
    /// Signal 228.
    pub const SIGNAL_228: Self = Self(228);

    /// The signal of an index: any of the matrix's 256.
    #[must_use]
    pub const fn new(index: u8) -> Self {
        Self(index)
    }

    /// The signal's index in the GPIO matrix.
    #[must_use]
    pub const fn index(self) -> u8 {
        self.0
    }

    /// The signal's name.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("SPICLK"),
            1 => Some("SPIQ"),
            2 => Some("SPID"),
            3 => Some("SPIHD"),
            4 => Some("SPIWP"),
            5 => Some("SPICS0"),
            6 => Some("SPICS1"),
            7 => Some("SPICS2"),
            8 => Some("HSPICLK"),
            9 => Some("HSPIQ"),
            10 => Some("HSPID"),
            11 => Some("HSPICS0"),
            12 => Some("HSPIHD"),
            13 => Some("HSPIWP"),
            14 => Some("U0TXD"),
            15 => Some("U0RTS"),
            16 => Some("U0DTR"),
            17 => Some("U1TXD"),
            18 => Some("U1RTS"),
            23 => Some("I2S0O_BCK"),
            24 => Some("I2S1O_BCK"),
            25 => Some("I2S0O_WS"),
            26 => Some("I2S1O_WS"),
            27 => Some("I2S0I_BCK"),
            28 => Some("I2S0I_WS"),
            29 => Some("I2CEXT0_SCL"),
            30 => Some("I2CEXT0_SDA"),
            31 => Some("SDIO_TOHOST_INT"),
            32 => Some("PWM0_0A"),
            33 => Some("PWM0_0B"),
            34 => Some("PWM0_1A"),
            35 => Some("PWM0_1B"),
            36 => Some("PWM0_2A"),
            37 => Some("PWM0_2B"),
            61 => Some("HSPICS1"),
            62 => Some("HSPICS2"),
            63 => Some("VSPICLK"),
            64 => Some("VSPIQ"),
            65 => Some("VSPID"),
            66 => Some("VSPIHD"),
            67 => Some("VSPIWP"),
            68 => Some("VSPICS0"),
            69 => Some("VSPICS1"),
            70 => Some("VSPICS2"),
            71 => Some("LEDC_HS_SIG0"),
            72 => Some("LEDC_HS_SIG1"),
            73 => Some("LEDC_HS_SIG2"),
            74 => Some("LEDC_HS_SIG3"),
            75 => Some("LEDC_HS_SIG4"),
            76 => Some("LEDC_HS_SIG5"),
            77 => Some("LEDC_HS_SIG6"),
            78 => Some("LEDC_HS_SIG7"),
            79 => Some("LEDC_LS_SIG0"),
            80 => Some("LEDC_LS_SIG1"),
            81 => Some("LEDC_LS_SIG2"),
            82 => Some("LEDC_LS_SIG3"),
            83 => Some("LEDC_LS_SIG4"),
            84 => Some("LEDC_LS_SIG5"),
            85 => Some("LEDC_LS_SIG6"),
            86 => Some("LEDC_LS_SIG7"),
            87 => Some("RMT_SIG_0"),
            88 => Some("RMT_SIG_1"),
            89 => Some("RMT_SIG_2"),
            90 => Some("RMT_SIG_3"),
            91 => Some("RMT_SIG_4"),
            92 => Some("RMT_SIG_5"),
            93 => Some("RMT_SIG_6"),
            94 => Some("RMT_SIG_7"),
            95 => Some("I2CEXT1_SCL"),
            96 => Some("I2CEXT1_SDA"),
            97 => Some("HOST_CCMD_OD_PULLUP_EN_N"),
            98 => Some("HOST_RST_N_1"),
            99 => Some("HOST_RST_N_2"),
            100 => Some("GPIO_SD0"),
            101 => Some("GPIO_SD1"),
            102 => Some("GPIO_SD2"),
            103 => Some("GPIO_SD3"),
            104 => Some("GPIO_SD4"),
            105 => Some("GPIO_SD5"),
            106 => Some("GPIO_SD6"),
            107 => Some("GPIO_SD7"),
            108 => Some("PWM1_0A"),
            109 => Some("PWM1_0B"),
            110 => Some("PWM1_1A"),
            111 => Some("PWM1_1B"),
            112 => Some("PWM1_2A"),
            113 => Some("PWM1_2B"),
            123 => Some("TWAI_TX"),
            124 => Some("TWAI_BUS_OFF_ON"),
            125 => Some("TWAI_CLKOUT"),
            140 => Some("I2S0O_DATA_0"),
            141 => Some("I2S0O_DATA_1"),
            142 => Some("I2S0O_DATA_2"),
            143 => Some("I2S0O_DATA_3"),
            144 => Some("I2S0O_DATA_4"),
            145 => Some("I2S0O_DATA_5"),
            146 => Some("I2S0O_DATA_6"),
            147 => Some("I2S0O_DATA_7"),
            148 => Some("I2S0O_DATA_8"),
            149 => Some("I2S0O_DATA_9"),
            150 => Some("I2S0O_DATA_10"),
            151 => Some("I2S0O_DATA_11"),
            152 => Some("I2S0O_DATA_12"),
            153 => Some("I2S0O_DATA_13"),
            154 => Some("I2S0O_DATA_14"),
            155 => Some("I2S0O_DATA_15"),
            156 => Some("I2S0O_DATA_16"),
            157 => Some("I2S0O_DATA_17"),
            158 => Some("I2S0O_DATA_18"),
            159 => Some("I2S0O_DATA_19"),
            160 => Some("I2S0O_DATA_20"),
            161 => Some("I2S0O_DATA_21"),
            162 => Some("I2S0O_DATA_22"),
            163 => Some("I2S0O_DATA_23"),
            164 => Some("I2S1I_BCK"),
            165 => Some("I2S1I_WS"),
            166 => Some("I2S1O_DATA_0"),
            167 => Some("I2S1O_DATA_1"),
            168 => Some("I2S1O_DATA_2"),
            169 => Some("I2S1O_DATA_3"),
            170 => Some("I2S1O_DATA_4"),
            171 => Some("I2S1O_DATA_5"),
            172 => Some("I2S1O_DATA_6"),
            173 => Some("I2S1O_DATA_7"),
            174 => Some("I2S1O_DATA_8"),
            175 => Some("I2S1O_DATA_9"),
            176 => Some("I2S1O_DATA_10"),
            177 => Some("I2S1O_DATA_11"),
            178 => Some("I2S1O_DATA_12"),
            179 => Some("I2S1O_DATA_13"),
            180 => Some("I2S1O_DATA_14"),
            181 => Some("I2S1O_DATA_15"),
            182 => Some("I2S1O_DATA_16"),
            183 => Some("I2S1O_DATA_17"),
            184 => Some("I2S1O_DATA_18"),
            185 => Some("I2S1O_DATA_19"),
            186 => Some("I2S1O_DATA_20"),
            187 => Some("I2S1O_DATA_21"),
            188 => Some("I2S1O_DATA_22"),
            189 => Some("I2S1O_DATA_23"),
            198 => Some("U2TXD"),
            199 => Some("U2RTS"),
            200 => Some("EMAC_MDC"),
            201 => Some("EMAC_MDO"),
            202 => Some("EMAC_CRS"),
            203 => Some("EMAC_COL"),
            204 => Some("BT_AUDIO0RQ"),
            205 => Some("BT_AUDIO1RQ"),
            206 => Some("BT_AUDIO2RQ"),
            207 => Some("BLE_AUDIO0RQ"),
            208 => Some("BLE_AUDIO1RQ"),
            209 => Some("BLE_AUDIO2RQ"),
            210 => Some("PCMFSYNC"),
            211 => Some("PCMCLK"),
            212 => Some("PCMDOUT"),
            213 => Some("BLE_AUDIO_SYNC0_P"),
            214 => Some("BLE_AUDIO_SYNC1_P"),
            215 => Some("BLE_AUDIO_SYNC2_P"),
            216 => Some("ANT_SEL0"),
            217 => Some("ANT_SEL1"),
            218 => Some("ANT_SEL2"),
            219 => Some("ANT_SEL3"),
            220 => Some("ANT_SEL4"),
            221 => Some("ANT_SEL5"),
            222 => Some("ANT_SEL6"),
            223 => Some("ANT_SEL7"),
            224 => Some("SIGNAL_224"),
            225 => Some("SIGNAL_225"),
            226 => Some("SIGNAL_226"),
            227 => Some("SIGNAL_227"),
            228 => Some("SIGNAL_228"),
            _ => None,
        }
    }
}

impl fmt::Display for OutputSignal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "signal {}", self.0),
        }
    }
}

impl fmt::Debug for OutputSignal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OutputSignal({self})")
    }
}
