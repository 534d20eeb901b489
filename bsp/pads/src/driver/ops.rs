//! Operations on a pad that all drivers share: mode, pull, drive strength, signals.
//!
//! Nothing here checks whether a pad has what is asked of it: the callers' bounds (typed) or checks (erased) do.
//!
//! A register of the pad's own is changed without a critical section where its owner alone can be at work: while a driver is made or becomes another one.
//! While it may have a callback, the callback's event may hold or release the pad, which is in its RTC_IO register: what changes that one then does it in a
//! critical section.

use super::analog;
use super::route::{InputRoute, OutputRoute};
use crate::interrupt;
use crate::owner::Pin;
use crate::silicon::map::{self, io_mux};
use crate::silicon::pad::{Pad, RtcDrive, RtcPad};
use crate::silicon::signal::InputSignal;
use crate::silicon::{DriveStrength, Level, Mode, Pull};

/// What becomes of the pad's interrupt when its mode changes.
#[derive(Clone, Copy)]
pub(crate) enum Interrupt {
    /// It has none; what a program before the last CPU reset has left on is switched off.
    Off,
    /// It stays, if it has one.
    Kept,
}

/// Makes the pad push-pull (0) or open-drain (`PAD_DRIVER`).
#[inline(always)]
fn set_pad_driver(pad: &Pad, driver: u32, interrupt: Interrupt) {
    match interrupt {
        Interrupt::Kept if interrupt::is_in_use(pad) => interrupt::set_pad_driver(pad, driver),
        // All else in the register is about interrupts and wake-up by them. Without a use, nobody else writes it.
        _ => map::pin(pad.gpio).write(driver),
    }
}

/// Makes the pad an input.
#[inline]
pub(crate) fn make_input<P: Pin>(pin: &P, pull: impl Into<Option<Pull>>, interrupt: Interrupt) {
    let pad = pin.pad();
    if pad.output {
        // The driver goes off before the matrix lets go of a peripheral: the other way round, a peripheral's
        // level would give way to that of the output latch for a moment.
        pin.line().disable_output();
        map::func_out_sel(pad.gpio).write(map::OUT_SEL_GPIO);
    }
    // A peripheral that is connected to the pad later finds it push-pull, whatever it was before.
    set_pad_driver(pad, 0, interrupt);
    connect_pad(pad, io_mux::GPIO, pull);
}

/// Makes the pad a push-pull output that shows `level` from the first moment on.
#[inline]
pub(crate) fn make_output<P: Pin>(
    pin: &P,
    level: Level,
    pull: impl Into<Option<Pull>>,
    interrupt: Interrupt,
) {
    let (pad, line) = (pin.pad(), pin.line());
    // Level before enable, so that the pad never drives the latch's former content. Push-pull after the level:
    // an open-drain output that had let go of its wire would drive it high in between.
    line.set(level);
    line.enable_output();
    map::func_out_sel(pad.gpio).write(map::OUT_SEL_GPIO);
    set_pad_driver(pad, 0, interrupt);
    connect_pad(pad, io_mux::GPIO, pull);
}

/// Makes the pad an open-drain output that shows `level` from the first moment on.
#[inline]
pub(crate) fn make_open_drain<P: Pin>(
    pin: &P,
    level: Level,
    pull: impl Into<Option<Pull>>,
    interrupt: Interrupt,
) {
    let (pad, line) = (pin.pad(), pin.line());
    // Open drain before the level: a push-pull output at low would drive its wire high in between.
    set_pad_driver(pad, map::PAD_DRIVER, interrupt);
    line.set(level);
    line.enable_output();
    map::func_out_sel(pad.gpio).write(map::OUT_SEL_GPIO);
    connect_pad(pad, io_mux::GPIO, pull);
}

/// Gives the pad to one of its IO_MUX functions; `input` is the signal of the GPIO matrix that is the function's input, if it has one.
#[inline]
pub(crate) fn make_io_mux(
    pad: &Pad,
    function: u8,
    input: Option<InputSignal>,
    pull: impl Into<Option<Pull>>,
) {
    if let Some(input) = input {
        // The matrix may have been asked for another pad or a constant, also by a program before a CPU reset.
        map::func_in_sel(input.index()).write(map::IN_SEL_DIRECT);
    }
    connect_pad(pad, u32::from(function), pull);
}

/// Gives the pad to a signal of the GPIO matrix, in a mode that drives; `level` and the mode are what is left without the signal.
///
/// The peripheral's level is there from the first moment on: an idle line is not disturbed.
#[inline]
pub(crate) fn make_peripheral<P: Pin>(
    pin: &P,
    mode: Mode,
    level: Level,
    pull: impl Into<Option<Pull>>,
    interrupt: Interrupt,
    signal: OutputRoute,
) {
    let (pad, line) = (pin.pad(), pin.line());
    // Open drain first: the peripheral's high would drive a bus in between. Push-pull last: for the same reason, after the peripheral's level.
    if mode == Mode::OpenDrain {
        set_pad_driver(pad, map::PAD_DRIVER, interrupt);
    }
    connect_output(pad, signal);
    line.set(level);
    line.enable_output();
    if mode != Mode::OpenDrain {
        set_pad_driver(pad, 0, interrupt);
    }
    connect_pad(pad, io_mux::GPIO, pull);
}

/// Hands the pad over to a function of IO_MUX, last of all: until then whatever drives the pad goes on doing so, and
/// everything that is set up before comes into force at once. Without a pull to set, the one that there is stays.
#[inline]
fn connect_pad(pad: &Pad, function: u32, pull: impl Into<Option<Pull>>) {
    let select = function << io_mux::MCU_SEL_SHIFT | io_mux::FUN_IE;
    let Some(pull) = pull.into() else {
        pad.io_mux.modify(io_mux::MCU_SEL, select);
        if let Some(rtc) = &pad.rtc {
            take_from_rtc(rtc, rtc.all_off_but_pulls(), 0);
        }
        return;
    };
    let (wpu_wpd, rue_rde) = pull_bits(pad, pull);
    pad.io_mux.modify(
        io_mux::MCU_SEL | io_mux::FUN_WPU | io_mux::FUN_WPD,
        select | wpu_wpd,
    );
    if let Some(rtc) = &pad.rtc {
        // MUX_SEL survives deep sleep and core resets: a pad that touch, ADC or wake-up used before is still theirs. So does what gives power to a DAC or a
        // touch sensor.
        take_from_rtc(rtc, rtc.all_off, rue_rde);
    }
}

/// Changes some bits of the pad's register in RTC_IO so that the pad is the digital side's.
#[inline(always)]
fn take_from_rtc(rtc: &RtcPad, clear: u32, set: u32) {
    if rtc.shared {
        // Those of the crystal share one.
        let clear = clear | analog::crystal(rtc.register);
        rtc.register.modify_shared(clear, set);
    } else {
        rtc.register.modify(clear, set);
    }
}

/// The pull's bits in IO_MUX and, for a pad of the RTC domain, in its RTC_IO register.
///
/// Erratum 3.6: the resistors of RTC pads obey RUE and RDE, not FUN_WPU and FUN_WPD. Both are set, so that the registers agree.
#[inline]
fn pull_bits(pad: &Pad, pull: Pull) -> (u32, u32) {
    let drive = pad.rtc.as_ref().and_then(|rtc| rtc.drive.as_ref());
    match pull {
        Pull::None => (0, 0),
        Pull::Up => (io_mux::FUN_WPU, drive.map_or(0, |drive| 1 << drive.rue)),
        Pull::Down => (io_mux::FUN_WPD, drive.map_or(0, |drive| 1 << drive.rde)),
    }
}

/// Sets the pull alone.
#[inline]
pub(crate) fn set_pull(pad: &Pad, pull: Pull) {
    let (wpu_wpd, rue_rde) = pull_bits(pad, pull);
    pad.io_mux
        .modify(io_mux::FUN_WPU | io_mux::FUN_WPD, wpu_wpd);
    if let Some((rtc, drive)) = rtc_drive(pad) {
        rtc.register.modify_shared(drive.pulls(), rue_rde);
    }
}

/// The pull that the pad's resistors obey. Up if both are on, which no call of this crate brings about.
#[inline]
pub(crate) fn pull(pad: &Pad) -> Pull {
    let (word, up, down) = match rtc_drive(pad) {
        Some((rtc, drive)) => (rtc.register.read(), 1 << drive.rue, 1 << drive.rde),
        None if !pad.output => return Pull::None,
        None => (pad.io_mux.read(), io_mux::FUN_WPU, io_mux::FUN_WPD),
    };
    if word & up != 0 {
        Pull::Up
    } else if word & down != 0 {
        Pull::Down
    } else {
        Pull::None
    }
}

#[inline]
fn rtc_drive(pad: &Pad) -> Option<(RtcPad, RtcDrive)> {
    let rtc = pad.rtc?;
    Some((rtc, rtc.drive?))
}

/// Sets the drive strength, in IO_MUX and for RTC pads in RTC_IO, which has fields of its own for it.
#[inline]
pub(crate) fn set_drive_strength(pad: &Pad, strength: DriveStrength) {
    pad.io_mux
        .modify(io_mux::FUN_DRV, strength.bits() << io_mux::FUN_DRV_SHIFT);
    if let Some((rtc, drive)) = rtc_drive(pad) {
        rtc.register
            .modify_shared(0b11 << drive.drv, strength.bits() << drive.drv);
    }
}

#[inline]
pub(crate) fn drive_strength(pad: &Pad) -> DriveStrength {
    DriveStrength::from_bits(match rtc_drive(pad) {
        Some((rtc, drive)) => rtc.register.read() >> drive.drv,
        None => pad.io_mux.read() >> io_mux::FUN_DRV_SHIFT,
    })
}

/// The mode that the registers show.
#[inline]
pub(crate) fn mode<P: Pin>(pin: &P) -> Mode {
    let pad = pin.pad();
    if !pad.output || !pin.line().is_output_enabled() {
        Mode::Input
    } else if map::pin(pad.gpio).read() & map::PAD_DRIVER == 0 {
        Mode::Output
    } else {
        Mode::OpenDrain
    }
}

/// Lets an input signal of the GPIO matrix listen to the pad.
#[inline]
pub(crate) fn connect_input(pad: &Pad, route: InputRoute) {
    let inverted = if route.inverted { map::IN_INV_SEL } else { 0 };
    map::func_in_sel(route.signal.index())
        .write(map::IN_SEL_MATRIX | inverted | u32::from(pad.gpio));
}

/// Whether an input signal of the GPIO matrix listens to the pad.
pub(crate) fn is_input_connected(pad: &Pad, signal: InputSignal) -> bool {
    let selected = map::func_in_sel(signal.index()).read() & !map::IN_INV_SEL;
    selected == map::IN_SEL_MATRIX | u32::from(pad.gpio)
}

/// Lets an input signal of the GPIO matrix see a constant level instead of a pad.
#[inline]
pub(crate) fn tie_input(signal: InputSignal, level: Level) {
    let constant = match level {
        Level::Low => map::IN_SEL_LOW,
        Level::High => map::IN_SEL_HIGH,
    };
    map::func_in_sel(signal.index()).write(map::IN_SEL_MATRIX | constant);
}

/// Lets the pad carry an output signal of the GPIO matrix.
#[inline]
pub(crate) fn connect_output(pad: &Pad, route: OutputRoute) {
    let bit = |is: bool, bit: u32| if is { bit } else { 0 };
    map::func_out_sel(pad.gpio).write(
        u32::from(route.signal.index())
            | bit(route.inverted, map::OUT_INV_SEL)
            | bit(route.enabled_by_pin, map::OEN_SEL),
    );
}

/// Lets the pad carry its output latch again.
#[inline]
pub(crate) fn disconnect_output(pad: &Pad) {
    map::func_out_sel(pad.gpio).write(map::OUT_SEL_GPIO);
}

/// Switches the digital side's input on and gives it the pad to read: of a held pad nothing else comes of it.
pub(crate) fn let_read(pad: &Pad) {
    pad.io_mux.modify(0, io_mux::FUN_IE);
    if let Some(rtc) = &pad.rtc {
        rtc.register.modify_shared(1 << rtc.mux_sel, 0);
    }
}

/// Makes the pad what `mode` says; `level` is for the modes that drive.
#[inline]
pub(crate) fn make<P: Pin>(
    pin: &P,
    mode: Mode,
    level: Level,
    pull: impl Into<Option<Pull>>,
    interrupt: Interrupt,
) {
    match mode {
        Mode::Input => make_input(pin, pull, interrupt),
        Mode::Output => make_output(pin, level, pull, interrupt),
        Mode::OpenDrain => make_open_drain(pin, level, pull, interrupt),
    }
}
