//! Wake-up sources: armed, read back, and disarmed.

use esp32_pads::wakeup::{self, Ext0, Ext1};
use esp32_pads::{Level, Pull};

use crate::bench::{Bench, Subject, accepted};
use crate::platform::Platform;
use crate::reg::Register;
use crate::report::{Check, same};
use crate::value::Value;

/// WAKEUP_STATE: EXT0 and EXT1 of WAKEUP_ENA (TRM, RTC_CNTL_WAKEUP_STATE_REG, "Wakeup Source").
const ENABLE_EXT0: u32 = 1 << 11;
const ENABLE_EXT1: u32 = 1 << 12;
const ENABLES: u32 = 0x7FF << 11;

pub(super) fn ext0<P: Platform>(_: &mut Bench<'_, P>, pin: Subject) -> Check {
    let pad = pin.pad();
    let Some(rtc) = pad.rtc else { return Ok(()) };
    for (level, bit) in [(Level::High, 1), (Level::Low, 0)] {
        let mut input = pin.pin().into_input();
        accepted(Ext0::at(level).try_pin(&mut input).map(Ext0::arm))?;
        let outcome = armed(pin, ENABLE_EXT0).and_then(|()| {
            let selected = Register::ExtWakeup0.read(pad) >> 27;
            same(
                "the pad in EXT_WAKEUP0",
                Value::Count(rtc.rtc_gpio.into()),
                Value::Count(selected),
            )?;
            let level = Register::ExtWakeupConf.read(pad) >> 30 & 1;
            same("EXT_WAKEUP0_LV", Value::Count(bit), Value::Count(level))
        });
        disarmed(pin, outcome)?;
        accepted(input.unhold())?;
    }
    Ok(())
}

pub(super) fn ext1<P: Platform>(_: &mut Bench<'_, P>, pin: Subject) -> Check {
    let pad = pin.pad();
    let Some(rtc) = pad.rtc else { return Ok(()) };
    for (source, bit) in [(Ext1::any_high as fn() -> _, 1), (Ext1::all_low, 0)] {
        let mut input = pin.pin().into_input();
        accepted(source().try_pin(&mut input))?.arm();
        let outcome = armed(pin, ENABLE_EXT1).and_then(|()| {
            let selected = Register::ExtWakeup1.read(pad) & 0x3_FFFF;
            same("the pads in EXT_WAKEUP1", 1 << rtc.rtc_gpio, selected)?;
            let level = Register::ExtWakeupConf.read(pad) >> 31;
            same("EXT_WAKEUP1_LV", Value::Count(bit), Value::Count(level))
        });
        disarmed(pin, outcome)?;
        same(
            "EXT_WAKEUP1, disarmed",
            0,
            Register::ExtWakeup1.read(pad) & 0x3_FFFF,
        )?;
        accepted(input.unhold())?;
    }
    Ok(())
}

/// The source is enabled, and the RTC side has the pad and reads it.
fn armed(pin: Subject, source: u32) -> Check {
    let pad = pin.pad();
    let Some(rtc) = pad.rtc else { return Ok(()) };
    same(
        "WAKEUP_ENA",
        source,
        Register::WakeupState.read(pad) & source,
    )?;
    let word = Register::RtcPad.read(pad);
    same(
        "MUX_SEL",
        Value::Count(1),
        Value::Count(word >> rtc.mux_sel & 1),
    )?;
    same(
        "FUN_IE",
        Value::Count(1),
        Value::Count(word >> rtc.fun_ie & 1),
    )
}

fn disarmed(pin: Subject, before: Check) -> Check {
    wakeup::disarm_all();
    before?;
    let enabled = Register::WakeupState.read(pin.pad()) & ENABLES;
    same("WAKEUP_ENA, disarmed", 0, enabled)
}

pub(super) fn rtc_side<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let pad = pin.pad();
    let Some(rtc) = pad.rtc else { return Ok(()) };
    let bit = 1 << (14 + rtc.rtc_gpio);
    for (pull, level) in [(Pull::Up, Level::High), (Pull::Down, Level::Low)] {
        let mut input = pin.input(pull)?;
        accepted(input.unhold())?;
        Register::RtcEnable.modify(pad, bit, 0);
        Register::RtcPad.modify(pad, 0, 1 << rtc.mux_sel | 1 << rtc.fun_ie);
        bench.settle();
        let seen = Register::RtcIn.read(pad) & bit != 0;
        // Back to the digital side.
        let input = pin.input(pull)?;
        bench.settle();
        same("RTC_IO.IN, pulled", level, Level::from(seen))?;
        same("GPIO.IN, given back", level, input.level())?;
    }
    Ok(())
}
