//! Interrupt latency: from the store that moves two pads to the first callback, to the next one, and back to the program.

use core::sync::atomic::{AtomicU32, Ordering};

use esp32_pads::interrupt::PinEvent;
use esp32_pads::trigger::Rising;
use esp32_pads::{AnyPin, Level, mode};

use crate::bench::{Bench, Subject};
use crate::counter::{Counter, Cycles, Measured, TIMES};
use crate::platform::Platform;
use crate::reg::{self, Register};
use crate::value::Value;

/// How often to look for a callback before giving up.
const LOOKS: u32 = 10_000;

/// The counter as the callbacks of one pass read it.
struct Pass {
    calls: AtomicU32,
    first: AtomicU32,
    last: AtomicU32,
    end: AtomicU32,
}

static PASS: Pass = Pass {
    calls: AtomicU32::new(0),
    first: AtomicU32::new(0),
    last: AtomicU32::new(0),
    end: AtomicU32::new(0),
};

impl Pass {
    fn begin(&self) {
        self.calls.store(0, Ordering::Release);
    }

    /// The body of a callback.
    #[inline(always)]
    fn note(&self, counter: Counter) {
        let now = counter();
        let calls = self.calls.load(Ordering::Relaxed);
        if calls == 0 {
            self.first.store(now, Ordering::Relaxed);
        }
        self.last.store(now, Ordering::Relaxed);
        self.calls.store(calls + 1, Ordering::Release);
        self.end.store(counter(), Ordering::Relaxed);
    }

    /// Whether this number of calls has come, or comes soon.
    fn has(&self, calls: u32) -> bool {
        (0..LOOKS).any(|_| self.calls.load(Ordering::Acquire) >= calls)
    }
}

fn called<P: Platform>(_: PinEvent<AnyPin, mode::Output>, pass: &'static Pass) {
    if let Some(counter) = P::COUNTER {
        pass.note(counter);
    }
}

fn served<P: Platform>() {
    if let Some(counter) = P::COUNTER {
        PASS.note(counter);
    }
}

/// Two pins of one bank, so that one store moves both; their status tests have passed.
fn two<P: Platform>(bench: &Bench<'_, P>) -> Result<[Subject; 2], &'static str> {
    let sound = || {
        bench
            .free
            .iter()
            .flatten()
            .filter(|pin| bench.is_sound(pin))
    };
    let two_of = |bank| {
        let mut pins = sound().filter(|pin| pin.pad().gpio / 32 == bank);
        Some([*pins.next()?, *pins.next()?])
    };
    two_of(0)
        .or_else(|| two_of(1))
        .ok_or("there are no two free pins in one bank whose status is right")
}

/// Measures our dispatcher and callbacks.
pub(crate) fn ours<P: Platform>(bench: &mut Bench<'_, P>, cycles: &mut Cycles<'_>) -> Measured {
    let pins = two(bench)?;
    let refused = |_| "a driver refused";
    let [one, other] = pins.map(|pin| pin.pin().into_output(Level::Low));
    let (one, other) = (one.map_err(refused)?, other.map_err(refused)?);
    bench.served();
    let one = one.with_callback_arg(Rising, called::<P>, &PASS);
    let other = other.with_callback_arg(Rising, called::<P>, &PASS);
    let outcome = passes(bench, cycles, pins);
    one.remove_callback();
    other.remove_callback();
    pins.into_iter().for_each(Subject::rest);
    outcome
}

/// Measures `esp-hal`'s handler, with a search for the pin.
pub(crate) fn esp_hals<P: Platform>(bench: &mut Bench<'_, P>, cycles: &mut Cycles<'_>) -> Measured {
    let pins = two(bench)?;
    for pin in pins {
        drop(pin.pin().into_output(Level::Low));
    }
    bench.served();
    if !bench
        .platform
        .listen(pins.map(|pin| pin.pad().gpio), served::<P>)
    {
        pins.into_iter().for_each(Subject::rest);
        return Err("there is no esp-hal here");
    }
    let outcome = passes(bench, cycles, pins);
    bench.platform.unlisten();
    pins.into_iter().for_each(Subject::rest);
    outcome
}

/// The shortest of [`TIMES`] passes, of both pins and of the second alone.
fn passes<P: Platform>(
    bench: &mut Bench<'_, P>,
    cycles: &mut Cycles<'_>,
    [one, other]: [Subject; 2],
) -> Measured {
    let pad = one.pad();
    let (second, both) = (
        reg::mask(other.pad()),
        reg::mask(pad) | reg::mask(other.pad()),
    );
    let mut shortest = [u32::MAX; 4];
    for _ in 0..TIMES {
        for (mask, calls) in [(both, 2), (second, 1)] {
            PASS.begin();
            let begin = (cycles.counter)();
            Register::OutW1ts.write(pad, mask);
            let _ = PASS.has(calls);
            let end = (cycles.counter)();
            // On the host, time passes only here.
            bench.served();
            let came = PASS.has(calls);
            Register::OutW1tc.write(pad, both);
            bench.served();
            if !came {
                return Err("a callback did not come");
            }
            let [first, last, left] =
                [&PASS.first, &PASS.last, &PASS.end].map(|time| time.load(Ordering::Relaxed));
            let times = match calls {
                2 => [
                    first.wrapping_sub(begin),
                    last.wrapping_sub(first),
                    end.wrapping_sub(left),
                    u32::MAX,
                ],
                _ => [u32::MAX, u32::MAX, u32::MAX, first.wrapping_sub(begin)],
            };
            for (shortest, time) in shortest.iter_mut().zip(times) {
                *shortest = time.min(*shortest);
            }
        }
    }
    let [entry, pending, end, of_second] = shortest;
    for (name, cycles_) in [
        ("entry", entry),
        ("pending", pending),
        ("end", end),
        ("idle", of_second.saturating_sub(entry)),
    ] {
        cycles.answer.add(name, Value::Count(cycles_));
    }
    Ok(())
}
