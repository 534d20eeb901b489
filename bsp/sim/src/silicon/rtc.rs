//! The 18 RTC pads: their RTC_GPIO numbers, their registers, and the reset state of these.
//!
//! TRM, "RTC IO_MUX Pin List".

use esp32::rtc_io;

use super::pads;

/// RTC_GPIO0 to RTC_GPIO17.
pub(crate) const COUNT: usize = 18;

/// The RTC_GPIO number of a pad, if it has one.
pub(crate) const fn number(gpio: usize) -> Option<usize> {
    Some(match gpio {
        36 => 0,
        37 => 1,
        38 => 2,
        39 => 3,
        34 => 4,
        35 => 5,
        25 => 6,
        26 => 7,
        33 => 8,
        32 => 9,
        4 => 10,
        0 => 11,
        2 => 12,
        15 => 13,
        13 => 14,
        12 => 15,
        14 => 16,
        27 => 17,
        _ => return None,
    })
}

/// The pads of the RTC domain.
pub(crate) const PADS: u64 = {
    let mut set = 0;
    let mut gpio = 0;
    while gpio < pads::COUNT {
        set |= (number(gpio).is_some() as u64) << gpio;
        gpio += 1;
    }
    set
};

/// The pads that a register of RTC_IO is about, if it is one of pads.
pub(crate) fn register_pads(name: &str) -> Option<u64> {
    let pads: &[usize] = match name {
        "SENSOR_PADS" => &[36, 37, 38, 39],
        "ADC_PAD" => &[34, 35],
        "PAD_DAC1" => &[25],
        "PAD_DAC2" => &[26],
        "XTAL_32K_PAD" => &[32, 33],
        "TOUCH_PAD0" => &[4],
        "TOUCH_PAD1" => &[0],
        "TOUCH_PAD2" => &[2],
        "TOUCH_PAD3" => &[15],
        "TOUCH_PAD4" => &[13],
        "TOUCH_PAD5" => &[12],
        "TOUCH_PAD6" => &[14],
        "TOUCH_PAD7" => &[27],
        _ => return None,
    };
    Some(pads.iter().fold(0, |set, gpio| set | 1 << gpio))
}

/// The pads whose bits are set, by RTC_GPIO numbers.
pub(crate) fn gpios(numbers: u32) -> u64 {
    pads::of(numbers.into())
        .filter_map(gpio)
        .fold(0, |set, gpio| set | 1 << gpio)
}

/// The pad of an RTC_GPIO number, if there is one.
pub(crate) fn gpio(number: usize) -> Option<usize> {
    pads::all().find(|&gpio| self::number(gpio) == Some(number))
}

/// Puts the pulls of the touch pads into their reset state.
///
/// The PAC derives all of them from TOUCH_PAD0 and so says "pull-down" for every one. The vendor's
/// register header has a default for each, used here: the four strapping pads among them get what
/// the TRM says of strapping pads (GPIO0 and 15 up, 2, 4 and 12 down), so an open board latches
/// 0x13 and boots from flash.
pub(crate) fn reset_pulls(io: &rtc_io::RegisterBlock) {
    macro_rules! pulls {
        ($($register:ident: $rue:literal $rde:literal;)*) => {
            $(io.$register().modify(|_, w| w.rue().bit($rue).rde().bit($rde));)*
        };
    }
    pulls! {
        touch_pad0: false true; // GPIO4
        touch_pad1: true false; // GPIO0
        touch_pad2: false true; // GPIO2
        touch_pad3: true false; // GPIO15
        touch_pad4: false true; // GPIO13
        touch_pad5: false true; // GPIO12
        touch_pad6: true false; // GPIO14
        touch_pad7: false false; // GPIO27
    }
}
