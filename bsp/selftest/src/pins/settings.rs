//! Settings that are written to registers and read back.

use esp32_pads::{DriveStrength, Level};

use crate::bench::{Bench, Subject, accepted};
use crate::platform::Platform;
use crate::reg::{self, Register};
use crate::report::{Check, same};
use crate::value::Value;

pub(super) fn strength<P: Platform>(_: &mut Bench<'_, P>, pin: Subject) -> Check {
    let pad = pin.pad();
    let mut output = accepted(pin.pin().into_output(Level::Low))?;
    let strengths = [
        DriveStrength::_5mA,
        DriveStrength::_10mA,
        DriveStrength::_40mA,
        DriveStrength::_20mA,
    ];
    for (strength, bits) in strengths.into_iter().zip([0, 1, 3, 2]) {
        output.set_drive_strength(strength);
        let io_mux = (Register::IoMux.read(pad) & reg::STRENGTH) >> 10;
        same(
            "FUN_DRV of IO_MUX",
            Value::Count(bits),
            Value::Count(io_mux),
        )?;
        if let Some(drive) = pad.rtc.and_then(|rtc| rtc.drive) {
            let rtc = Register::RtcPad.read(pad) >> drive.drv & 0b11;
            same("DRV of RTC_IO", Value::Count(bits), Value::Count(rtc))?;
        }
        same(
            "as drive_strength() says",
            true,
            output.drive_strength() == strength,
        )?;
    }
    Ok(())
}

pub(super) fn function<P: Platform>(_: &mut Bench<'_, P>, pin: Subject) -> Check {
    let pad = pin.pad();
    for (function, _) in (0..)
        .zip(pad.facts().functions)
        .filter(|(_, name)| name.is_some())
    {
        Register::IoMux.modify(pad, reg::FUNCTION, function << 12);
        let selected = (Register::IoMux.read(pad) & reg::FUNCTION) >> 12;
        same("MCU_SEL", Value::Count(function), Value::Count(selected))?;
        // A peripheral drives the pad no longer than that.
        drop(pin.pin().into_input());
        let selected = Register::IoMux.read(pad) & reg::FUNCTION;
        same("a driver was made", reg::FUNCTION_GPIO, selected)?;
    }
    Ok(())
}
