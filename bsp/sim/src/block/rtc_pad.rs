//! What the registers say about the RTC side of a pad.
//!
//! The PAC defines the meaning of each bit: this file only uses its field readers.

use std::cell::Cell;

use esp32::{rtc_cntl, rtc_io};

use crate::silicon::rtc::number;
use crate::silicon::{Block, Registers};

/// What RTC_IO and RTC_CNTL say about one pad.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RtcPad {
    /// RTC_GPIO number.
    pub(crate) number: usize,
    /// Either of the two hold bits.
    pub(crate) held: bool,
    /// 1: the RTC side has the pad. (The PAC's field description has it the wrong way round; the
    /// TRM's text and the use vendor code makes of the bit agree on this reading.)
    pub(crate) mux_sel: bool,
    pub(crate) fun_ie: bool,
    pub(crate) rue: bool,
    pub(crate) rde: bool,
    pub(crate) drv: u8,
}

/// What the registers say about a pad now, or `None` for a pad that has no RTC side.
pub(crate) fn pad(registers: &Registers, gpio: usize) -> Option<RtcPad> {
    let number = number(gpio)?;
    let force = registers.rtc_cntl.hold_force().read();
    Some(read(&registers.rtc_io, &force, gpio, number))
}

/// The two hold bits of a pad: that in RTC_IO, and that in HOLD_FORCE.
pub(crate) fn hold_bits(registers: &Registers, gpio: usize) -> (bool, bool) {
    let Some(number) = number(gpio) else {
        return (false, false);
    };
    // Each with the other one's register empty.
    let empty = Registers::zeroed();
    let no_force = empty.rtc_cntl.hold_force().read();
    let force = registers.rtc_cntl.hold_force().read();
    (
        read(&registers.rtc_io, &no_force, gpio, number).held,
        read(&empty.rtc_io, &force, gpio, number).held,
    )
}

fn read(
    io: &rtc_io::RegisterBlock,
    force: &rtc_cntl::hold_force::R,
    gpio: usize,
    number: usize,
) -> RtcPad {
    // A pad whose register is its own, with the fields' plain names.
    macro_rules! own {
        ($register:expr, $force:expr) => {{
            let register = $register.read();
            RtcPad {
                number,
                held: register.hold().bit() || $force.bit(),
                mux_sel: register.mux_sel().bit(),
                fun_ie: register.fun_ie().bit(),
                rue: register.rue().bit(),
                rde: register.rde().bit(),
                drv: register.drv().bits(),
            }
        }};
    }
    // One of the two pads of the crystal, which share a register.
    macro_rules! crystal {
        ($force:expr, $hold:ident $mux_sel:ident $fun_ie:ident $rue:ident $rde:ident $drv:ident) => {{
            let register = io.xtal_32k_pad().read();
            RtcPad {
                number,
                held: register.$hold().bit() || $force.bit(),
                mux_sel: register.$mux_sel().bit(),
                fun_ie: register.$fun_ie().bit(),
                rue: register.$rue().bit(),
                rde: register.$rde().bit(),
                drv: register.$drv().bits(),
            }
        }};
    }
    // An input-only pad: nothing to pull or drive with.
    macro_rules! input {
        ($register:expr, $force:expr, $hold:ident $mux_sel:ident $fun_ie:ident) => {{
            let register = $register.read();
            RtcPad {
                number,
                held: register.$hold().bit() || $force.bit(),
                mux_sel: register.$mux_sel().bit(),
                fun_ie: register.$fun_ie().bit(),
                rue: false,
                rde: false,
                drv: 0,
            }
        }};
    }
    match gpio {
        36 => input!(io.sensor_pads(), force.sense1(), sense1_hold sense1_mux_sel sense1_fun_ie),
        37 => input!(io.sensor_pads(), force.sense2(), sense2_hold sense2_mux_sel sense2_fun_ie),
        38 => input!(io.sensor_pads(), force.sense3(), sense3_hold sense3_mux_sel sense3_fun_ie),
        39 => input!(io.sensor_pads(), force.sense4(), sense4_hold sense4_mux_sel sense4_fun_ie),
        34 => input!(io.adc_pad(), force.adc1(), adc1_hold adc1_mux_sel adc1_fun_ie),
        35 => input!(io.adc_pad(), force.adc2(), adc2_hold adc2_mux_sel adc2_fun_ie),
        25 => own!(io.pad_dac1(), force.pdac1()),
        26 => own!(io.pad_dac2(), force.pdac2()),
        33 => crystal!(force.x32n(), x32n_hold x32n_mux_sel x32n_fun_ie x32n_rue x32n_rde x32n_drv),
        32 => crystal!(force.x32p(), x32p_hold x32p_mux_sel x32p_fun_ie x32p_rue x32p_rde x32p_drv),
        4 => own!(io.touch_pad0(), force.touch_pad0()),
        0 => own!(io.touch_pad1(), force.touch_pad1()),
        2 => own!(io.touch_pad2(), force.touch_pad2()),
        15 => own!(io.touch_pad3(), force.touch_pad3()),
        13 => own!(io.touch_pad4(), force.touch_pad4()),
        12 => own!(io.touch_pad5(), force.touch_pad5()),
        14 => own!(io.touch_pad6(), force.touch_pad6()),
        27 => own!(io.touch_pad7(), force.touch_pad7()),
        _ => unreachable!("GPIO{gpio} has no RTC side"),
    }
}

/// What the DAC puts on a pad, in 256ths of the supply, if it has the pad and is powered: when the program decides about its power
/// (PDACn_DAC_XPD_FORCE) and has it on (PDACn_XPD_DAC; TRM, RTCIO_PAD_DACn_REG). Otherwise the ADC's state machine would decide, which does not run here.
///
/// It drives the pad beside the digital driver and the resistors, which are to be off then, as the register's description says.
pub(crate) fn dac(registers: &Registers, gpio: usize) -> Option<u8> {
    let register = match gpio {
        25 => registers.rtc_io.pad_dac1().read(),
        26 => registers.rtc_io.pad_dac2().read(),
        _ => return None,
    };
    let is_powered = register.dac_xpd_force().bit() && register.xpd_dac().bit();
    is_powered.then_some(register.dac().bits())
}

/// The register of a pad, and the pad's bits in it: some registers are several pads' (TRM, RTCIO_SENSOR_PADS_REG, RTCIO_ADC_PAD_REG,
/// RTCIO_XTAL_32K_PAD_REG).
fn part(io: &Block<rtc_io::RegisterBlock>, gpio: usize) -> (&Cell<u32>, u32) {
    // Hold, MUX_SEL, and from FUN_IE to FUN_SEL; of those that can drive, RUE, RDE and DRV too.
    let sensor =
        |hold: u32, mux_sel: u32, fun_ie: u32| 1 << hold | 1 << mux_sel | 0b1_1111 << fun_ie;
    let (register, mask) = match gpio {
        36 => (io.offset(io.sensor_pads()), sensor(31, 27, 19)),
        37 => (io.offset(io.sensor_pads()), sensor(30, 26, 14)),
        38 => (io.offset(io.sensor_pads()), sensor(29, 25, 9)),
        39 => (io.offset(io.sensor_pads()), sensor(28, 24, 4)),
        34 => (io.offset(io.adc_pad()), sensor(31, 29, 23)),
        35 => (io.offset(io.adc_pad()), sensor(30, 28, 18)),
        32 => (
            io.offset(io.xtal_32k_pad()),
            0b11_1111 << 5 | 1 << 17 | 0b1_1111 << 22,
        ),
        33 => (
            io.offset(io.xtal_32k_pad()),
            0b11_1111 << 11 | 1 << 18 | 0b1_1111 << 27,
        ),
        25 => (io.offset(io.pad_dac1()), u32::MAX),
        26 => (io.offset(io.pad_dac2()), u32::MAX),
        4 => (io.offset(io.touch_pad0()), u32::MAX),
        0 => (io.offset(io.touch_pad1()), u32::MAX),
        2 => (io.offset(io.touch_pad2()), u32::MAX),
        15 => (io.offset(io.touch_pad3()), u32::MAX),
        13 => (io.offset(io.touch_pad4()), u32::MAX),
        12 => (io.offset(io.touch_pad5()), u32::MAX),
        14 => (io.offset(io.touch_pad6()), u32::MAX),
        27 => (io.offset(io.touch_pad7()), u32::MAX),
        _ => unreachable!("GPIO{gpio} has no RTC side"),
    };
    (io.word(register), mask)
}

/// Puts all that RTC_IO has of one pad into the state that it has in `fresh`. A pad without an RTC side is not concerned.
pub(crate) fn forget(
    io: &Block<rtc_io::RegisterBlock>,
    fresh: &Block<rtc_io::RegisterBlock>,
    gpio: usize,
) {
    let Some(number) = number(gpio) else { return };
    let take = |word: &Cell<u32>, from: u32, mask: u32| word.set(word.get() & !mask | from & mask);
    let ((word, mask), (from, _)) = (part(io, gpio), part(fresh, gpio));
    take(word, from.get(), mask);
    // RTC_GPIO0 is bit 14 of the registers with a bit for each.
    let bit = 1 << (14 + number);
    for register in [io.offset(io.out()), io.offset(io.enable())] {
        take(io.word(register), 0, bit);
    }
    io.put(io.pin(number), 0);
}
