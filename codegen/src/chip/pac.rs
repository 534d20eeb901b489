//! What the `esp32` PAC says: offsets of registers and numbers of bits.
//!
//! Which GPIO belongs to which register of RTC_IO is from the TRM (RTC IO_MUX pad list); the PAC knows no pads.

use std::mem::MaybeUninit;

use esp32::{io_mux, rtc_cntl, rtc_io};

/// What the chip says about a pad in the RTC domain.
#[derive(Clone, Debug)]
pub(crate) struct Rtc {
    pub gpio: u8,
    pub register: &'static str,
    /// The prefix of the pad's fields in a register that several pads share.
    pub fields: Option<&'static str>,
    /// The offset of the register in RTC_IO.
    pub offset: u32,
    pub hold: u8,
    pub hold_force: u8,
    pub mux_sel: u8,
    pub fun_sel: u8,
    pub fun_sel_width: u8,
    pub fun_ie: u8,
    pub drive: Option<Drive>,
}

/// The bits of a pad's resistors and drive strength.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drive {
    pub rue: u8,
    pub rde: u8,
    pub drv: u8,
    pub drv_width: u8,
}

/// A field of a register.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub name: &'static str,
    pub lsb: u8,
    pub width: u8,
}

/// What the PAC says, by GPIO number.
pub(super) struct Pac {
    /// The offsets in IO_MUX, and the fields there.
    pub io_mux: Vec<(u8, u32, [Field; 5])>,
    /// The pads of the RTC domain.
    pub rtc: Vec<(u8, Rtc)>,
}

/// Asks the PAC.
pub(super) fn ask() -> Pac {
    let blocks = Blocks::new();
    Pac {
        io_mux: io_mux_registers(&blocks.io_mux),
        rtc: rtc_pads(&blocks),
    }
}

/// The PAC's register blocks. Here, on the host, they are plain memory.
struct Blocks {
    io_mux: io_mux::RegisterBlock,
    rtc_io: rtc_io::RegisterBlock,
    rtc_cntl: rtc_cntl::RegisterBlock,
}

impl Blocks {
    fn new() -> Self {
        // SAFETY: a register block consists of 32-bit integers in `UnsafeCell`s and of padding bytes, for all of
        // which zero is a value.
        unsafe { MaybeUninit::<Self>::zeroed().assume_init() }
    }
}

/// The offset of a register in its block.
fn offset<B, R>(block: &B, register: &R) -> u32 {
    let offset = (&raw const *register).addr() - (&raw const *block).addr();
    offset as u32
}

/// A field of a register: the PAC gives it away to those who are about to write the register.
macro_rules! field {
    ($register:expr, $field:ident) => {{
        let mut bits = (0, 0);
        $register.modify(|_, w| {
            let field = w.$field();
            bits = (field.offset(), field.width());
            w
        });
        bits
    }};
}

/// The offsets in IO_MUX by GPIO number, and the fields there. The PAC has a register for GPIO24 too, which the
/// chip does not have.
fn io_mux_registers(block: &io_mux::RegisterBlock) -> Vec<(u8, u32, [Field; 5])> {
    macro_rules! fields {
        ($register:expr, $($name:literal $field:ident),*) => {
            [$({
                let (lsb, width) = field!($register, $field);
                Field { name: $name, lsb, width }
            }),*]
        };
    }
    macro_rules! offsets {
        ($($number:literal $register:ident),* $(,)?) => {
            vec![$((
                $number,
                offset(block, block.$register()),
                fields!(
                    block.$register(), "MCU_SEL" mcu_sel, "FUN_DRV" fun_drv, "FUN_IE" fun_ie, "FUN_WPU" fun_wpu,
                    "FUN_WPD" fun_wpd
                ),
            )),*]
        };
    }
    offsets![
        0 gpio0, 1 gpio1, 2 gpio2, 3 gpio3, 4 gpio4, 5 gpio5, 6 gpio6, 7 gpio7, 8 gpio8, 9 gpio9, 10 gpio10,
        11 gpio11, 12 gpio12, 13 gpio13, 14 gpio14, 15 gpio15, 16 gpio16, 17 gpio17, 18 gpio18, 19 gpio19,
        20 gpio20, 21 gpio21, 22 gpio22, 23 gpio23, 25 gpio25, 26 gpio26, 27 gpio27, 32 gpio32, 33 gpio33, 34 gpio34,
        35 gpio35, 36 gpio36, 37 gpio37, 38 gpio38, 39 gpio39,
    ]
}

/// The pads of the RTC domain by GPIO number.
fn rtc_pads(blocks: &Blocks) -> Vec<(u8, Rtc)> {
    macro_rules! bit {
        ($register:expr, $field:ident) => {
            field!($register, $field).0
        };
    }
    macro_rules! rtc {
        ($rtc:literal, $register:ident, $name:literal, $fields:expr, $force:ident, $hold:ident,
         $mux_sel:ident, $fun_sel:ident, $fun_ie:ident $(, $rue:ident, $rde:ident, $drv:ident)?) => {{
            let register = blocks.rtc_io.$register();
            Rtc {
                gpio: $rtc,
                register: $name,
                fields: $fields,
                offset: offset(&blocks.rtc_io, register),
                hold: bit!(register, $hold),
                hold_force: bit!(blocks.rtc_cntl.hold_force(), $force),
                mux_sel: bit!(register, $mux_sel),
                fun_sel: bit!(register, $fun_sel),
                fun_sel_width: field!(register, $fun_sel).1,
                fun_ie: bit!(register, $fun_ie),
                drive: [$(Drive {
                    rue: bit!(register, $rue),
                    rde: bit!(register, $rde),
                    drv: bit!(register, $drv),
                    drv_width: field!(register, $drv).1,
                })?].first().copied(),
            }
        }};
    }
    // A register of the pad alone: its fields have plain names.
    macro_rules! alone {
        ($rtc:literal, $register:ident, $name:literal, $force:ident) => {
            rtc!(
                $rtc, $register, $name, None, $force, hold, mux_sel, fun_sel, fun_ie, rue, rde, drv
            )
        };
    }
    vec![
        (0, alone!(11, touch_pad1, "TOUCH_PAD1", touch_pad1)),
        (2, alone!(12, touch_pad2, "TOUCH_PAD2", touch_pad2)),
        (4, alone!(10, touch_pad0, "TOUCH_PAD0", touch_pad0)),
        (12, alone!(15, touch_pad5, "TOUCH_PAD5", touch_pad5)),
        (13, alone!(14, touch_pad4, "TOUCH_PAD4", touch_pad4)),
        (14, alone!(16, touch_pad6, "TOUCH_PAD6", touch_pad6)),
        (15, alone!(13, touch_pad3, "TOUCH_PAD3", touch_pad3)),
        (25, alone!(6, pad_dac1, "PAD_DAC1", pdac1)),
        (26, alone!(7, pad_dac2, "PAD_DAC2", pdac2)),
        (27, alone!(17, touch_pad7, "TOUCH_PAD7", touch_pad7)),
        (
            32,
            rtc!(
                9,
                xtal_32k_pad,
                "XTAL_32K_PAD",
                Some("x32p"),
                x32p,
                x32p_hold,
                x32p_mux_sel,
                x32p_fun_sel,
                x32p_fun_ie,
                x32p_rue,
                x32p_rde,
                x32p_drv
            ),
        ),
        (
            33,
            rtc!(
                8,
                xtal_32k_pad,
                "XTAL_32K_PAD",
                Some("x32n"),
                x32n,
                x32n_hold,
                x32n_mux_sel,
                x32n_fun_sel,
                x32n_fun_ie,
                x32n_rue,
                x32n_rde,
                x32n_drv
            ),
        ),
        (
            34,
            rtc!(
                4,
                adc_pad,
                "ADC_PAD",
                Some("adc1"),
                adc1,
                adc1_hold,
                adc1_mux_sel,
                adc1_fun_sel,
                adc1_fun_ie
            ),
        ),
        (
            35,
            rtc!(
                5,
                adc_pad,
                "ADC_PAD",
                Some("adc2"),
                adc2,
                adc2_hold,
                adc2_mux_sel,
                adc2_fun_sel,
                adc2_fun_ie
            ),
        ),
        (
            36,
            rtc!(
                0,
                sensor_pads,
                "SENSOR_PADS",
                Some("sense1"),
                sense1,
                sense1_hold,
                sense1_mux_sel,
                sense1_fun_sel,
                sense1_fun_ie
            ),
        ),
        (
            37,
            rtc!(
                1,
                sensor_pads,
                "SENSOR_PADS",
                Some("sense2"),
                sense2,
                sense2_hold,
                sense2_mux_sel,
                sense2_fun_sel,
                sense2_fun_ie
            ),
        ),
        (
            38,
            rtc!(
                2,
                sensor_pads,
                "SENSOR_PADS",
                Some("sense3"),
                sense3,
                sense3_hold,
                sense3_mux_sel,
                sense3_fun_sel,
                sense3_fun_ie
            ),
        ),
        (
            39,
            rtc!(
                3,
                sensor_pads,
                "SENSOR_PADS",
                Some("sense4"),
                sense4,
                sense4_hold,
                sense4_mux_sel,
                sense4_fun_sel,
                sense4_fun_ie
            ),
        ),
    ]
}
