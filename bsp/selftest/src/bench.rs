//! The pins under test.

use esp32_pads::board::{Board, PinInfo};
use esp32_pads::{AnyPin, Input, Level, Pin, Pull, machine};

use crate::platform::{Platform, Seen};
use crate::report::{Check, Difference};
use crate::value::Value;

/// How long a pull may take before it is judged, in microseconds: 45 kOhm at some hundred picofarads take ten.
pub(crate) const PULL_TIME: u32 = 100;
/// How long an interrupt may take, in microseconds.
pub(crate) const INTERRUPT_TIME: u32 = 20;

/// A pin that the self-test has taken.
#[derive(Clone, Copy)]
pub(crate) struct Subject(&'static PinInfo);

impl Subject {
    /// Takes a pin, as long as this program runs; `None`, if somebody has taken it already.
    pub(crate) fn take<B: Board>(info: &'static PinInfo) -> Option<Self> {
        let pin = machine::Pin::<B>::of(info).ok()?;
        // It stays taken.
        core::mem::forget(pin);
        Some(Subject(info))
    }

    pub(crate) fn info(self) -> &'static PinInfo {
        self.0
    }

    pub(crate) fn pad(self) -> &'static esp32_pads::pad::Pad {
        self.0.pad
    }

    pub(crate) fn is_rtc(self) -> bool {
        self.0.pad.rtc.is_some()
    }

    /// The pin, for one driver.
    pub(crate) fn pin(self) -> AnyPin {
        // SAFETY: `take` has claimed it for the self-test, which makes one driver of a pin after the other: each of its tests ends with the drivers that it
        // made.
        unsafe { AnyPin::again(self.0) }
    }

    /// An input with a pull, whatever it was before.
    pub(crate) fn input(self, pull: Pull) -> Result<Input<AnyPin>, Difference> {
        let mut input = self.pin().into_input();
        accepted(input.set_pull(pull))?;
        Ok(input)
    }

    /// As it is left after a test: an input without a pull, not held.
    pub(crate) fn rest(self) {
        let mut input = self.pin().into_input();
        if input.is_held() == Ok(true) {
            let _ = input.unhold();
        }
        if input.is_digitally_held() {
            input.end_digital_hold();
        }
    }
}

/// The pull against a level.
pub(crate) fn against(level: Level) -> Pull {
    match level {
        Level::Low => Pull::Up,
        Level::High => Pull::Down,
    }
}

/// What a driver does not refuse.
pub(crate) fn accepted<T, E>(result: Result<T, E>) -> Result<T, Difference> {
    result.map_err(|_| Difference {
        when: "the driver is asked",
        expected: Value::Text("accepted"),
        seen: Value::Text("refused"),
    })
}

/// The pins, and what is needed to test them.
pub(crate) struct Bench<'a, P> {
    pub(crate) platform: &'a mut P,
    /// The pins that are found floating, so that they may be driven.
    pub(crate) free: &'a [Option<Subject>; 40],
    /// The pins whose interrupts come and go as they should.
    pub(crate) sound: u64,
}

impl<P: Platform> Bench<'_, P> {
    /// Lets pulls act.
    pub(crate) fn settle(&mut self) {
        self.platform.wait(PULL_TIME);
    }

    /// Lets an interrupt be served.
    pub(crate) fn served(&mut self) {
        self.platform.wait(INTERRUPT_TIME);
    }

    pub(crate) fn seen(&self) -> &'static Seen {
        self.platform.seen()
    }

    /// The pins that may be driven, but for one.
    pub(crate) fn others(&self, but: Subject) -> impl Iterator<Item = Subject> + use<'_, P> {
        let all = self.free.iter().flatten().copied();
        all.filter(move |other| other.pad().gpio != but.pad().gpio)
    }

    /// Another pin that may be driven, of those that will do: the next one by number, or the first.
    pub(crate) fn partner(
        &self,
        of: Subject,
        will_do: impl Fn(&Subject) -> bool,
    ) -> Option<Subject> {
        let gpio = of.pad().gpio;
        let mut others = self.others(of).filter(&will_do);
        let next = others.find(|other| other.pad().gpio > gpio);
        next.or_else(|| self.others(of).find(&will_do))
    }

    /// Whether a pin's interrupts come and go as they should.
    pub(crate) fn is_sound(&self, pin: &Subject) -> bool {
        self.sound >> pin.pad().gpio & 1 != 0
    }
}

/// A test of one pin.
pub(crate) type Test<P> = fn(&mut Bench<'_, P>, Subject) -> Check;
