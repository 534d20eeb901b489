// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The chip's pads, as constants (TRM "IO_MUX and GPIO Matrix", IO_MUX and RTC IO_MUX pad lists).
//!
//! ```
//! use esp32_pads::pads;
//!
//! let outputs = pads::ALL.iter().filter(|pad| pad.output);
//! assert_eq!(outputs.count(), 29);
//! assert_eq!(pads::GPIO0.facts().name, "GPIO0");
//! ```

use crate::silicon::pad::{Pad, RtcDrive, RtcPad};
use crate::silicon::reg::Reg;

/// GPIO0, RTC_GPIO11, in RTC_IO's `TOUCH_PAD1`, ADC2_CH1, TOUCH1, strapping.
pub const GPIO0: Pad = Pad {
    gpio: 0,
    io_mux: Reg::io_mux(0x44),
    output: true,
    strapping: true,
    rtc: Some(
        RtcPad {
            rtc_gpio: 11,
            register: Reg::rtc_io(0x98),
            shared: false,
            hold: 31,
            hold_force: 9,
            mux_sel: 19,
            fun_sel: 17,
            fun_ie: 13,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 29,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO1 (`U0TXD`).
pub const GPIO1: Pad = Pad {
    gpio: 1,
    io_mux: Reg::io_mux(0x88),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO2, RTC_GPIO12, in RTC_IO's `TOUCH_PAD2`, ADC2_CH2, TOUCH2, strapping.
pub const GPIO2: Pad = Pad {
    gpio: 2,
    io_mux: Reg::io_mux(0x40),
    output: true,
    strapping: true,
    rtc: Some(
        RtcPad {
            rtc_gpio: 12,
            register: Reg::rtc_io(0x9c),
            shared: false,
            hold: 31,
            hold_force: 10,
            mux_sel: 19,
            fun_sel: 17,
            fun_ie: 13,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 29,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO3 (`U0RXD`).
pub const GPIO3: Pad = Pad {
    gpio: 3,
    io_mux: Reg::io_mux(0x84),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO4, RTC_GPIO10, in RTC_IO's `TOUCH_PAD0`, ADC2_CH0, TOUCH0.
pub const GPIO4: Pad = Pad {
    gpio: 4,
    io_mux: Reg::io_mux(0x48),
    output: true,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 10,
            register: Reg::rtc_io(0x94),
            shared: false,
            hold: 31,
            hold_force: 8,
            mux_sel: 19,
            fun_sel: 17,
            fun_ie: 13,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 29,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO5, strapping.
pub const GPIO5: Pad = Pad {
    gpio: 5,
    io_mux: Reg::io_mux(0x6c),
    output: true,
    strapping: true,
    rtc: None,
};

/// GPIO6 (`SD_CLK`), carries the flash.
pub const GPIO6: Pad = Pad {
    gpio: 6,
    io_mux: Reg::io_mux(0x60),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO7 (`SD_DATA0`), carries the flash.
pub const GPIO7: Pad = Pad {
    gpio: 7,
    io_mux: Reg::io_mux(0x64),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO8 (`SD_DATA1`), carries the flash.
pub const GPIO8: Pad = Pad {
    gpio: 8,
    io_mux: Reg::io_mux(0x68),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO9 (`SD_DATA2`), carries the flash.
pub const GPIO9: Pad = Pad {
    gpio: 9,
    io_mux: Reg::io_mux(0x54),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO10 (`SD_DATA3`), carries the flash.
pub const GPIO10: Pad = Pad {
    gpio: 10,
    io_mux: Reg::io_mux(0x58),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO11 (`SD_CMD`), carries the flash.
pub const GPIO11: Pad = Pad {
    gpio: 11,
    io_mux: Reg::io_mux(0x5c),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO12 (`MTDI`), RTC_GPIO15, in RTC_IO's `TOUCH_PAD5`, ADC2_CH5, TOUCH5, strapping.
pub const GPIO12: Pad = Pad {
    gpio: 12,
    io_mux: Reg::io_mux(0x34),
    output: true,
    strapping: true,
    rtc: Some(
        RtcPad {
            rtc_gpio: 15,
            register: Reg::rtc_io(0xa8),
            shared: false,
            hold: 31,
            hold_force: 13,
            mux_sel: 19,
            fun_sel: 17,
            fun_ie: 13,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 29,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO13 (`MTCK`), RTC_GPIO14, in RTC_IO's `TOUCH_PAD4`, ADC2_CH4, TOUCH4.
pub const GPIO13: Pad = Pad {
    gpio: 13,
    io_mux: Reg::io_mux(0x38),
    output: true,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 14,
            register: Reg::rtc_io(0xa4),
            shared: false,
            hold: 31,
            hold_force: 12,
            mux_sel: 19,
            fun_sel: 17,
            fun_ie: 13,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 29,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO14 (`MTMS`), RTC_GPIO16, in RTC_IO's `TOUCH_PAD6`, ADC2_CH6, TOUCH6.
pub const GPIO14: Pad = Pad {
    gpio: 14,
    io_mux: Reg::io_mux(0x30),
    output: true,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 16,
            register: Reg::rtc_io(0xac),
            shared: false,
            hold: 31,
            hold_force: 14,
            mux_sel: 19,
            fun_sel: 17,
            fun_ie: 13,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 29,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO15 (`MTDO`), RTC_GPIO13, in RTC_IO's `TOUCH_PAD3`, ADC2_CH3, TOUCH3, strapping.
pub const GPIO15: Pad = Pad {
    gpio: 15,
    io_mux: Reg::io_mux(0x3c),
    output: true,
    strapping: true,
    rtc: Some(
        RtcPad {
            rtc_gpio: 13,
            register: Reg::rtc_io(0xa0),
            shared: false,
            hold: 31,
            hold_force: 11,
            mux_sel: 19,
            fun_sel: 17,
            fun_ie: 13,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 29,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO16.
pub const GPIO16: Pad = Pad {
    gpio: 16,
    io_mux: Reg::io_mux(0x4c),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO17.
pub const GPIO17: Pad = Pad {
    gpio: 17,
    io_mux: Reg::io_mux(0x50),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO18.
pub const GPIO18: Pad = Pad {
    gpio: 18,
    io_mux: Reg::io_mux(0x70),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO19.
pub const GPIO19: Pad = Pad {
    gpio: 19,
    io_mux: Reg::io_mux(0x74),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO20, led out by packages of the ESP32-PICO-V3 family only.
pub const GPIO20: Pad = Pad {
    gpio: 20,
    io_mux: Reg::io_mux(0x78),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO21.
pub const GPIO21: Pad = Pad {
    gpio: 21,
    io_mux: Reg::io_mux(0x7c),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO22.
pub const GPIO22: Pad = Pad {
    gpio: 22,
    io_mux: Reg::io_mux(0x80),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO23.
pub const GPIO23: Pad = Pad {
    gpio: 23,
    io_mux: Reg::io_mux(0x8c),
    output: true,
    strapping: false,
    rtc: None,
};

/// GPIO25, RTC_GPIO6, in RTC_IO's `PAD_DAC1`, ADC2_CH8, DAC1.
pub const GPIO25: Pad = Pad {
    gpio: 25,
    io_mux: Reg::io_mux(0x24),
    output: true,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 6,
            register: Reg::rtc_io(0x84),
            shared: false,
            hold: 29,
            hold_force: 2,
            mux_sel: 17,
            fun_sel: 15,
            fun_ie: 11,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 30,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO26, RTC_GPIO7, in RTC_IO's `PAD_DAC2`, ADC2_CH9, DAC2.
pub const GPIO26: Pad = Pad {
    gpio: 26,
    io_mux: Reg::io_mux(0x28),
    output: true,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 7,
            register: Reg::rtc_io(0x88),
            shared: false,
            hold: 29,
            hold_force: 3,
            mux_sel: 17,
            fun_sel: 15,
            fun_ie: 11,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 30,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO27, RTC_GPIO17, in RTC_IO's `TOUCH_PAD7`, ADC2_CH7, TOUCH7.
pub const GPIO27: Pad = Pad {
    gpio: 27,
    io_mux: Reg::io_mux(0x2c),
    output: true,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 17,
            register: Reg::rtc_io(0xb0),
            shared: false,
            hold: 31,
            hold_force: 15,
            mux_sel: 19,
            fun_sel: 17,
            fun_ie: 13,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 29,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO32, RTC_GPIO9, in RTC_IO's `XTAL_32K_PAD`, ADC1_CH4, TOUCH9.
pub const GPIO32: Pad = Pad {
    gpio: 32,
    io_mux: Reg::io_mux(0x1c),
    output: true,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 9,
            register: Reg::rtc_io(0x8c),
            shared: true,
            hold: 24,
            hold_force: 16,
            mux_sel: 17,
            fun_sel: 9,
            fun_ie: 5,
            drive: Some(RtcDrive {
                rue: 22,
                rde: 23,
                drv: 25,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO33, RTC_GPIO8, in RTC_IO's `XTAL_32K_PAD`, ADC1_CH5, TOUCH8.
pub const GPIO33: Pad = Pad {
    gpio: 33,
    io_mux: Reg::io_mux(0x20),
    output: true,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 8,
            register: Reg::rtc_io(0x8c),
            shared: true,
            hold: 29,
            hold_force: 17,
            mux_sel: 18,
            fun_sel: 15,
            fun_ie: 11,
            drive: Some(RtcDrive {
                rue: 27,
                rde: 28,
                drv: 30,
            }),
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO34, RTC_GPIO4, in RTC_IO's `ADC_PAD`, ADC1_CH6, input-only.
pub const GPIO34: Pad = Pad {
    gpio: 34,
    io_mux: Reg::io_mux(0x14),
    output: false,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 4,
            register: Reg::rtc_io(0x80),
            shared: true,
            hold: 31,
            hold_force: 0,
            mux_sel: 29,
            fun_sel: 26,
            fun_ie: 23,
            drive: None,
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO35, RTC_GPIO5, in RTC_IO's `ADC_PAD`, ADC1_CH7, input-only.
pub const GPIO35: Pad = Pad {
    gpio: 35,
    io_mux: Reg::io_mux(0x18),
    output: false,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 5,
            register: Reg::rtc_io(0x80),
            shared: true,
            hold: 30,
            hold_force: 1,
            mux_sel: 28,
            fun_sel: 21,
            fun_ie: 18,
            drive: None,
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO36, RTC_GPIO0, in RTC_IO's `SENSOR_PADS`, ADC1_CH0, input-only.
pub const GPIO36: Pad = Pad {
    gpio: 36,
    io_mux: Reg::io_mux(0x04),
    output: false,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 0,
            register: Reg::rtc_io(0x7c),
            shared: true,
            hold: 31,
            hold_force: 4,
            mux_sel: 27,
            fun_sel: 22,
            fun_ie: 19,
            drive: None,
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO37, RTC_GPIO1, in RTC_IO's `SENSOR_PADS`, ADC1_CH1, input-only.
pub const GPIO37: Pad = Pad {
    gpio: 37,
    io_mux: Reg::io_mux(0x08),
    output: false,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 1,
            register: Reg::rtc_io(0x7c),
            shared: true,
            hold: 30,
            hold_force: 5,
            mux_sel: 26,
            fun_sel: 17,
            fun_ie: 14,
            drive: None,
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO38, RTC_GPIO2, in RTC_IO's `SENSOR_PADS`, ADC1_CH2, input-only.
pub const GPIO38: Pad = Pad {
    gpio: 38,
    io_mux: Reg::io_mux(0x0c),
    output: false,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 2,
            register: Reg::rtc_io(0x7c),
            shared: true,
            hold: 29,
            hold_force: 6,
            mux_sel: 25,
            fun_sel: 12,
            fun_ie: 9,
            drive: None,
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// GPIO39, RTC_GPIO3, in RTC_IO's `SENSOR_PADS`, ADC1_CH3, input-only.
pub const GPIO39: Pad = Pad {
    gpio: 39,
    io_mux: Reg::io_mux(0x10),
    output: false,
    strapping: false,
    rtc: Some(
        RtcPad {
            rtc_gpio: 3,
            register: Reg::rtc_io(0x7c),
            shared: true,
            hold: 28,
            hold_force: 7,
            mux_sel: 24,
            fun_sel: 7,
            fun_ie: 4,
            drive: None,
            all_off: 0,
        }
        .with_all_off(),
    ),
};

/// Every pad, in the order of the GPIO numbers.
pub const ALL: [&Pad; 35] = [
    &GPIO0, &GPIO1, &GPIO2, &GPIO3, &GPIO4, &GPIO5, &GPIO6, &GPIO7, &GPIO8, &GPIO9, &GPIO10,
    &GPIO11, &GPIO12, &GPIO13, &GPIO14, &GPIO15, &GPIO16, &GPIO17, &GPIO18, &GPIO19, &GPIO20,
    &GPIO21, &GPIO22, &GPIO23, &GPIO25, &GPIO26, &GPIO27, &GPIO32, &GPIO33, &GPIO34, &GPIO35,
    &GPIO36, &GPIO37, &GPIO38, &GPIO39,
];
