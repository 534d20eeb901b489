//! The starts of the program: what each of them finds, what it tests, and what it stores for the next.
//!
//! Nothing but the programs uses it: `firmware` and `host`.

mod cycles;
mod first;
mod later;
mod starts;

use esp32_pads::board::Board;

use crate::options::Options;
use crate::platform::Platform;
use crate::reg::{self, Register};
use crate::report::Report;
use crate::store::{Store, Word};

pub use starts::Next;
use starts::Starts;

/// One start of the program. After the reset that it returns, call it again with the same `store`.
pub fn start<B: Board>(
    options: &Options<'_>,
    store: &mut Store,
    platform: &mut impl Platform,
) -> Next {
    let cause = Register::ResetState.read(&esp32_pads::pads::GPIO0) & 0x3F;
    // A power-on clears the memory that it is in.
    if !store.is_valid() {
        store.clear();
    }
    let mut report = Report::begin(platform, store);
    report.comment(format_args!("reset cause {cause:#04x}"));
    if let Err(wrong) = options.check::<B>() {
        report.bail_out(format_args!("{wrong}"));
        report.end();
        store.clear();
        return Next::Refused;
    }
    let phase = report.store.get(Word::Phase);
    report.store.set(Word::Phase, phase + 1);
    let mut starts = Starts {
        report,
        free: [None; 40],
        sound: 0,
        inputs: reg::inputs(),
    };
    starts.sound = starts.report.store.sound();
    let next = match phase {
        0 => starts.first::<B>(options),
        1 => starts.after_cpu_reset::<B>(cause),
        2 => starts.after_core_reset::<B>(cause),
        3 => starts.after_sleep::<B>(cause),
        4 => starts.after_one_bit::<B>(),
        5 => starts.after_power_down::<B>(),
        _ => starts.last::<B>(options, cause),
    };
    starts.report.end();
    if matches!(next, Next::Done { .. }) {
        store.clear();
    }
    next
}
