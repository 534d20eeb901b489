//! Which pads the chip has, and the digital side's reset state of each.

use esp32::io_mux::{self, RegisterBlock};

/// One more than the highest GPIO number.
pub(crate) const COUNT: usize = 40;

/// Whether there is a pad of this number (TRM, "IO_MUX Pad List").
///
/// GPIO20 is in every chip, and led out by packages of the ESP32-PICO-V3 family only; 24 and 28-31 exist nowhere.
pub(crate) const fn exists(gpio: usize) -> bool {
    gpio < COUNT && !matches!(gpio, 24 | 28..=31)
}

/// Every pad, by rising number.
pub(crate) fn all() -> impl Iterator<Item = usize> {
    of(ALL)
}

/// Every pad, as a set: a bit for each.
pub(crate) const ALL: u64 = {
    let mut all = 0;
    let mut gpio = 0;
    while gpio < COUNT {
        all |= (exists(gpio) as u64) << gpio;
        gpio += 1;
    }
    all
};

/// The pads of a set, by rising number.
pub(crate) fn of(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let gpio = (set != 0).then(|| set.trailing_zeros() as usize)?;
        set &= set - 1;
        Some(gpio)
    })
}

/// GPIO34-39 have neither output driver nor pull resistors (TRM, IO_MUX register description).
pub(crate) fn is_input_only(gpio: usize) -> bool {
    gpio >= 34
}

/// The pad a public function was asked about.
#[track_caller]
pub(crate) fn index(gpio: u8) -> usize {
    let index = usize::from(gpio);
    assert!(exists(index), "the ESP32 has no pad GPIO{gpio}");
    index
}

/// The IO_MUX register of a pad.
pub(crate) fn io_mux(block: &RegisterBlock, gpio: usize) -> &io_mux::GPIO0 {
    match gpio {
        0 => block.gpio0(),
        1 => block.gpio1(),
        2 => block.gpio2(),
        3 => block.gpio3(),
        4 => block.gpio4(),
        5 => block.gpio5(),
        6 => block.gpio6(),
        7 => block.gpio7(),
        8 => block.gpio8(),
        9 => block.gpio9(),
        10 => block.gpio10(),
        11 => block.gpio11(),
        12 => block.gpio12(),
        13 => block.gpio13(),
        14 => block.gpio14(),
        15 => block.gpio15(),
        16 => block.gpio16(),
        17 => block.gpio17(),
        18 => block.gpio18(),
        19 => block.gpio19(),
        20 => block.gpio20(),
        21 => block.gpio21(),
        22 => block.gpio22(),
        23 => block.gpio23(),
        25 => block.gpio25(),
        26 => block.gpio26(),
        27 => block.gpio27(),
        32 => block.gpio32(),
        33 => block.gpio33(),
        34 => block.gpio34(),
        35 => block.gpio35(),
        36 => block.gpio36(),
        37 => block.gpio37(),
        38 => block.gpio38(),
        39 => block.gpio39(),
        _ => unreachable!("GPIO{gpio} does not exist"),
    }
}

/// Puts every IO_MUX register into its reset state: the "Reset" column of the TRM's "IO_MUX Pad
/// List".
///
/// The column's codes: 0 = input buffer off, 1 = on, 2 = on with pull-down, 3 = on with pull-up.
/// Function 0 and drive strength 2 everywhere. GPIO20, which the list leaves out, is taken to be as its neighbours.
/// (Erratum 3.6 makes the pull bits idle on RTC pads: `rtc::reset_pulls` has theirs.)
pub(crate) fn reset_io_mux(block: &RegisterBlock) {
    for gpio in all() {
        let (input, down, up) = match gpio {
            0 | 1 | 3 | 5..=11 | 15 => (true, false, true),
            2 | 4 | 12 => (true, true, false),
            13 | 14 | 16..=23 | 27 => (true, false, false),
            _ => (false, false, false),
        };
        io_mux(block, gpio).write(|w| {
            // SAFETY: the field is two bits wide, any value fits.
            unsafe { w.fun_drv().bits(2) };
            w.fun_ie().bit(input).fun_wpd().bit(down).fun_wpu().bit(up)
        });
    }
}

/// Two registers of 32 pads each as one set.
pub(crate) fn pair(low: u32, high: u32) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

/// Whether a bit of a set is set.
pub(crate) fn bit(bits: u64, index: usize) -> bool {
    bits >> index & 1 == 1
}
