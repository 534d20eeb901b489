//! The state of a pad after resets and deep sleep.

use esp32_pads::board::Board;
use esp32_pads::pad::Pad;
use esp32_pads::{Level, Pull};

use crate::answer::Answer;
use crate::bench::{Bench, Subject, accepted, against};
use crate::platform::Platform;
use crate::reg::{self, Register};
use crate::report::{Check, same};
use crate::store::Store;
use crate::value::Value;

/// Bits of a register that are set before a reset, and looked at after it.
struct Mark {
    name: &'static str,
    register: Register,
    bits: fn(&Pad) -> u32,
    value: fn(&Pad) -> u32,
}

const MARKS: [Mark; 10] = {
    const fn mark(
        name: &'static str,
        register: Register,
        bits: fn(&Pad) -> u32,
        value: fn(&Pad) -> u32,
    ) -> Mark {
        Mark {
            name,
            register,
            bits,
            value,
        }
    }
    fn rtc(pad: &Pad, bit: impl Fn(&esp32_pads::pad::RtcPad) -> u8) -> u32 {
        pad.rtc.as_ref().map_or(0, |rtc| 1 << bit(rtc))
    }
    fn drive(pad: &Pad, bits: impl Fn(esp32_pads::pad::RtcDrive) -> u32) -> u32 {
        pad.rtc.and_then(|rtc| rtc.drive).map_or(0, bits)
    }
    [
        mark("GPIO.OUT", Register::Out, reg::mask, reg::mask),
        mark("GPIO.ENABLE", Register::Enable, reg::mask, reg::mask),
        mark("GPIO.PIN.INT_TYPE", Register::Pin, |_| 7 << 7, |_| 1 << 7),
        mark(
            "GPIO.FUNC_OUT_SEL",
            Register::OutSelect,
            |_| 0x1FF,
            |_| reg::SIGNAL as u32,
        ),
        mark(
            "GPIO.FUNC_IN_SEL",
            Register::InSelect,
            |_| 0xFF,
            |_| 1 << 7 | 0x38,
        ),
        mark(
            "IO_MUX.FUN_DRV",
            Register::IoMux,
            |_| reg::STRENGTH,
            |_| 3 << 10,
        ),
        mark(
            "RTC_IO.RUE",
            Register::RtcPad,
            |pad| drive(pad, |d| 1 << d.rue),
            |pad| drive(pad, |d| 1 << d.rue),
        ),
        mark(
            "RTC_IO.DRV",
            Register::RtcPad,
            |pad| drive(pad, |d| 3 << d.drv),
            |pad| drive(pad, |d| 3 << d.drv),
        ),
        mark(
            "RTC_IO.ENABLE",
            Register::RtcEnable,
            |pad| rtc(pad, |r| 14 + r.rtc_gpio),
            |pad| rtc(pad, |r| 14 + r.rtc_gpio),
        ),
        mark(
            "RTC_CNTL.EXT_WAKEUP1",
            Register::ExtWakeup1,
            |pad| rtc(pad, |r| r.rtc_gpio),
            |pad| rtc(pad, |r| r.rtc_gpio),
        ),
    ]
};

/// What the marks were right after a start.
pub(crate) struct Marks(Option<[u32; MARKS.len()]>);

impl Marks {
    /// Sets them on a pad, and notes what is there then.
    pub(crate) fn set(pin: Subject, store: &mut Store) {
        let pad = pin.pad();
        let _ = accepted(pin.pin().into_output(Level::High));
        for (mark, word) in MARKS.iter().zip(store.before()) {
            let (bits, value) = ((mark.bits)(pad), (mark.value)(pad));
            mark.register.modify(pad, bits, value);
            *word = mark.register.read(pad) & bits;
        }
    }

    /// Reads them before the program has touched the pad: which one it is, is in the store.
    pub(crate) fn read_first<B: Board>(store: &Store) -> Self {
        let free = store.free();
        let gpios = (0..40u8).filter(|gpio| free >> gpio & 1 != 0);
        let mut pads = gpios.filter_map(|gpio| {
            let names = B::NAMESPACES.first()?;
            let (_, pin) = names.pins.iter().find(|(_, pin)| pin.pad.gpio == gpio)?;
            pin.pad.rtc.is_some().then_some(pin.pad)
        });
        Marks(
            pads.next()
                .map(|pad| MARKS.map(|mark| mark.register.read(pad) & (mark.bits)(pad))),
        )
    }

    /// Notes in the store which of them are what they were: a bit each, in the first word.
    pub(crate) fn keep(self, store: &mut Store) {
        let Some(now) = self.0 else { return };
        let before = store.before();
        let kept = before.iter().zip(now).enumerate();
        let kept = kept.fold(0, |kept, (index, (before, now))| {
            kept | u32::from(*before == now) << index
        });
        before[0] = kept;
    }

    pub(crate) fn compare(store: &mut Store, answer: &mut Answer) {
        let bits = store.before()[0];
        for (index, mark) in MARKS.iter().enumerate() {
            let is_kept = bits >> index & 1 != 0;
            answer.add(mark.name, kept(is_kept));
        }
    }
}

fn kept(is: bool) -> Value {
    Value::Text(if is { "kept" } else { "lost" })
}

/// Whether a pad that is not held has let go: nothing drives it, and its registers are those after a reset.
pub(crate) fn has_let_go<P: Platform>(bench: &mut Bench<'_, P>, pin: Subject) -> Check {
    let pad = pin.pad();
    same("GPIO.ENABLE", false, Register::Enable.bit(pad))?;
    same(
        "FUNC_OUT_SEL",
        reg::OUT_SEL_GPIO,
        Register::OutSelect.read(pad) & 0x1FF,
    )?;
    // With the output as the registers have it, the pad follows pulls.
    for (pull, level) in [(reg::PULL_DOWN, Level::Low), (reg::PULL_UP, Level::High)] {
        Register::IoMux.modify(pad, reg::PULL_UP | reg::PULL_DOWN, pull | reg::INPUT_ENABLE);
        bench.settle();
        same("pulled", level, Level::from(Register::In.bit(pad)))?;
    }
    Ok(())
}

/// A held pad is set up as it was, and released: the level is the same all the time.
pub(crate) fn take_over<P: Platform>(
    bench: &mut Bench<'_, P>,
    pin: Subject,
    level: Level,
) -> Check {
    let mut output = accepted(pin.pin().into_output(level))?;
    accepted(output.set_pull(against(level)))?;
    bench.settle();
    same("set up behind the hold", level, output.level())?;
    same("as is_held() says", true, accepted(output.is_held())?)?;
    accepted(output.unhold())?;
    same("right after the release", level, output.level())?;
    bench.settle();
    same("released", level, output.level())?;
    output.toggle();
    bench.settle();
    same("toggled", !level, output.level())
}

/// The two pins that are held by one bit each: the first two of the RTC domain, but for one that is asked something else.
fn two(free: &[Option<Subject>; 40], but: Option<Subject>) -> Option<[Subject; 2]> {
    let but = but.map(|pin| pin.pad().gpio);
    let pins = free.iter().flatten().copied().filter(|pin| pin.is_rtc());
    let mut pins = pins.filter(|pin| but != Some(pin.pad().gpio));
    Some([pins.next()?, pins.next()?])
}

/// Holds one pin by its bit in RTC_IO alone, and another by its bit in HOLD_FORCE.
pub(crate) fn hold_by_one_bit(free: &[Option<Subject>; 40], but: Option<Subject>) {
    let Some(pins) = two(free, but) else { return };
    for (pin, by_own) in pins.into_iter().zip([true, false]) {
        let Some(rtc) = pin.pad().rtc else { continue };
        if let Ok(mut output) = pin.pin().into_output(Level::High) {
            let _ = output.set_pull(Pull::Down);
        }
        match by_own {
            true => Register::RtcPad.modify(pin.pad(), 0, 1 << rtc.hold),
            false => Register::HoldForce.modify(pin.pad(), 0, 1 << rtc.hold_force),
        }
    }
}

/// What became of them, before anybody uses them: whether they still hold, and whether the bits are still there.
pub(crate) fn held_by_one_bit(
    free: &[Option<Subject>; 40],
    but: Option<Subject>,
    inputs: u64,
) -> Option<(Subject, Answer)> {
    let pins = two(free, but)?;
    let mut answer = Answer::default();
    for (pin, name) in pins.into_iter().zip(["RTC_IO alone", "HOLD_FORCE alone"]) {
        answer.add(name, Value::from(reg::level(inputs, pin.info())));
    }
    let [own, forced] = pins.map(Subject::pad);
    let own = own
        .rtc
        .is_some_and(|rtc| Register::RtcPad.read(own) >> rtc.hold & 1 != 0);
    let forced = forced
        .rtc
        .is_some_and(|rtc| Register::HoldForce.read(forced) >> rtc.hold_force & 1 != 0);
    for (name, is_kept) in [
        ("the bit in RTC_IO", own),
        ("the bit in HOLD_FORCE", forced),
    ] {
        answer.add(name, kept(is_kept));
    }
    Some((pins[0], answer))
}
