//! The pin map's offsets and bits against the layout of the `esp32` PAC, by address arithmetic on its register blocks
//! and by letting its field writers say which bit they mean.

use std::mem::MaybeUninit;

use esp32::{io_mux, rtc_cntl, rtc_io};
use pycom_bsp::pads::ALL;

/// A register block in memory, all zero. (The PAC's registers are plain cells, so this is a value of it.)
fn zeroed<T>() -> Box<T> {
    let block = Box::new(MaybeUninit::zeroed());
    // SAFETY: the PAC's register blocks consist of integers in cells, for which zero is a value.
    unsafe { block.assume_init() }
}

fn offset<B, R>(block: &B, register: &R) -> u32 {
    u32::try_from(std::ptr::from_ref(register).addr() - std::ptr::from_ref(block).addr()).unwrap()
}

#[test]
fn io_mux_offsets() {
    let block = zeroed::<io_mux::RegisterBlock>();
    macro_rules! offsets {
        ($($gpio:literal $register:ident)*) => { [$(($gpio, offset(&*block, block.$register()))),*] };
    }
    let expected = offsets! {
        0 gpio0 1 gpio1 2 gpio2 3 gpio3 4 gpio4 5 gpio5 6 gpio6 7 gpio7 8 gpio8 9 gpio9 10 gpio10 11 gpio11
        12 gpio12 13 gpio13 14 gpio14 15 gpio15 16 gpio16 17 gpio17 18 gpio18 19 gpio19 20 gpio20 21 gpio21
        22 gpio22 23 gpio23 25 gpio25 26 gpio26 27 gpio27 32 gpio32 33 gpio33 34 gpio34 35 gpio35
        36 gpio36 37 gpio37 38 gpio38 39 gpio39
    };
    let listed: Vec<_> = ALL
        .iter()
        .map(|pad| (pad.gpio, pad.io_mux.address() - 0x6000_9000))
        .collect();
    assert_eq!(listed, expected);
}

/// What the PAC says about the hold of one RTC pad: the register's address, and the two bits.
type Hold = (u8, u32, u32, u32);

#[test]
fn hold_bits() {
    let mut expected: Vec<Hold> = Vec::new();
    macro_rules! rows {
        ($($gpio:literal $register:ident $hold:ident $force:ident)*) => {$({
            let rtc_io = zeroed::<rtc_io::RegisterBlock>();
            rtc_io.$register().modify(|_, w| w.$hold().set_bit());
            let rtc_cntl = zeroed::<rtc_cntl::RegisterBlock>();
            rtc_cntl.hold_force().modify(|_, w| w.$force().set_bit());
            expected.push((
                $gpio,
                0x6000_8400 + offset(&*rtc_io, rtc_io.$register()),
                rtc_io.$register().read().bits(),
                rtc_cntl.hold_force().read().bits(),
            ));
        })*};
    }
    rows! {
        0 touch_pad1 hold touch_pad1
        2 touch_pad2 hold touch_pad2
        4 touch_pad0 hold touch_pad0
        12 touch_pad5 hold touch_pad5
        13 touch_pad4 hold touch_pad4
        14 touch_pad6 hold touch_pad6
        15 touch_pad3 hold touch_pad3
        25 pad_dac1 hold pdac1
        26 pad_dac2 hold pdac2
        27 touch_pad7 hold touch_pad7
        32 xtal_32k_pad x32p_hold x32p
        33 xtal_32k_pad x32n_hold x32n
        34 adc_pad adc1_hold adc1
        35 adc_pad adc2_hold adc2
        36 sensor_pads sense1_hold sense1
        37 sensor_pads sense2_hold sense2
        38 sensor_pads sense3_hold sense3
        39 sensor_pads sense4_hold sense4
    }
    let listed: Vec<Hold> = ALL
        .iter()
        .filter_map(|pad| {
            let rtc = pad.rtc?;
            Some((
                pad.gpio,
                rtc.register.address(),
                1 << rtc.hold,
                1 << rtc.hold_force,
            ))
        })
        .collect();
    assert_eq!(listed, expected);
}

#[test]
fn pull_mux_and_drive_bits() {
    /// MUX_SEL, FUN_SEL, FUN_IE, RUE, RDE, DRV as masks.
    type Fields = (u8, [u32; 6]);
    let mut expected: Vec<Fields> = Vec::new();
    macro_rules! mask {
        ($register:ident $field:ident) => {{
            let block = zeroed::<rtc_io::RegisterBlock>();
            let mut mask = 0;
            block.$register().modify(|_, w| {
                let field = w.$field();
                mask = ((1 << field.width()) - 1) << field.offset();
                w
            });
            mask
        }};
    }
    macro_rules! full {
        ($($gpio:literal $register:ident $mux:ident $sel:ident $ie:ident $rue:ident $rde:ident $drv:ident)*) => {$(
            expected.push(($gpio, [
                mask!($register $mux), mask!($register $sel), mask!($register $ie),
                mask!($register $rue), mask!($register $rde), mask!($register $drv),
            ]));
        )*};
    }
    macro_rules! input_only {
        ($($gpio:literal $register:ident $mux:ident $sel:ident $ie:ident)*) => {$(
            expected.push(($gpio, [
                mask!($register $mux), mask!($register $sel), mask!($register $ie), 0, 0, 0,
            ]));
        )*};
    }
    full! {
        0 touch_pad1 mux_sel fun_sel fun_ie rue rde drv
        2 touch_pad2 mux_sel fun_sel fun_ie rue rde drv
        4 touch_pad0 mux_sel fun_sel fun_ie rue rde drv
        12 touch_pad5 mux_sel fun_sel fun_ie rue rde drv
        13 touch_pad4 mux_sel fun_sel fun_ie rue rde drv
        14 touch_pad6 mux_sel fun_sel fun_ie rue rde drv
        15 touch_pad3 mux_sel fun_sel fun_ie rue rde drv
        25 pad_dac1 mux_sel fun_sel fun_ie rue rde drv
        26 pad_dac2 mux_sel fun_sel fun_ie rue rde drv
        27 touch_pad7 mux_sel fun_sel fun_ie rue rde drv
        32 xtal_32k_pad x32p_mux_sel x32p_fun_sel x32p_fun_ie x32p_rue x32p_rde x32p_drv
        33 xtal_32k_pad x32n_mux_sel x32n_fun_sel x32n_fun_ie x32n_rue x32n_rde x32n_drv
    }
    input_only! {
        34 adc_pad adc1_mux_sel adc1_fun_sel adc1_fun_ie
        35 adc_pad adc2_mux_sel adc2_fun_sel adc2_fun_ie
        36 sensor_pads sense1_mux_sel sense1_fun_sel sense1_fun_ie
        37 sensor_pads sense2_mux_sel sense2_fun_sel sense2_fun_ie
        38 sensor_pads sense3_mux_sel sense3_fun_sel sense3_fun_ie
        39 sensor_pads sense4_mux_sel sense4_fun_sel sense4_fun_ie
    }
    let listed: Vec<Fields> = ALL
        .iter()
        .filter_map(|pad| {
            let rtc = pad.rtc?;
            let drive = |shift: fn(pycom_bsp::pad::RtcDrive) -> u32| rtc.drive.map_or(0, shift);
            Some((
                pad.gpio,
                [
                    1 << rtc.mux_sel,
                    0b11 << rtc.fun_sel,
                    1 << rtc.fun_ie,
                    drive(|d| 1 << d.rue),
                    drive(|d| 1 << d.rde),
                    drive(|d| 0b11 << d.drv),
                ],
            ))
        })
        .collect();
    assert_eq!(listed, expected);
}
