//! All there is to know about one chip, and how a change of a register or of a wire spreads through it.
//!
//! [`State`] has one of each `block`. It may use `silicon` and `block`. Of the parts, which act by themselves, it knows only what their terminals do to the pads; what it
//! keeps of threads and handlers is for the rooms above. Each file has what the state does about one thing: `spread` calls `hold`, `output`, `level`, `input` and
//! `interrupt` in turn; `reset` uses it, and `sleep` uses `reset`.

mod electrical;
mod hold;
mod input;
mod interrupt;
mod level;
mod output;
mod reset;
mod service;
mod sleep;
mod spread;

use std::task::Waker;

use crate::block::defect::Defects;
use crate::block::electrical::Charge;
use crate::block::service::Service;
use crate::block::time::Time;
use crate::block::{
    Drive, Electrical, Inputs, Interrupts, Log, Output, PadLevel, PadState, Ram, Terminals, Turns,
    Waves,
};
use crate::silicon::{Errata, Level, Registers, pads};

/// A chip, and what is at its pads.
pub(crate) struct State {
    pub(crate) registers: Registers,
    /// What each pad does. Follows the registers, except while the pad is held.
    pub(crate) pads: [PadState; pads::COUNT],
    pub(crate) asleep: bool,
    /// Whether RTC_PERIPH keeps its power in deep sleep.
    pub(crate) keep_rtc_periph: bool,
    /// What STRAP shows: it survives the resets that do not latch it anew.
    pub(crate) strap: u32,
    /// What the peripherals put on the 256 output signals of the GPIO matrix.
    pub(crate) signals: [Output; 256],
    /// What the peripherals put on each pad's direct IO_MUX functions.
    pub(crate) direct: [Output; pads::COUNT],

    /// What the outside world does to each pad.
    pub(crate) external: [Drive; pads::COUNT],
    /// For each pad the set of those that are wired to it, itself among them.
    pub(crate) wired: [u64; pads::COUNT],
    pub(crate) levels: [PadLevel; pads::COUNT],
    /// What an input buffer makes of it: the level, or the last one while there is none.
    pub(crate) seen: [Level; pads::COUNT],

    pub(crate) electrical: Option<Electrical>,
    /// What each wire is on the way to.
    pub(crate) charges: [Charge; pads::COUNT],

    /// What the chip reads, and what is to come through the synchroniser: the same without one.
    pub(crate) inputs: Inputs,
    pub(crate) sampled: Inputs,
    /// The pads that carry one of the loop-back signals.
    pub(crate) looped: u64,
    pub(crate) interrupts: Interrupts,
    pub(crate) errata: Errata,
    /// What is broken on this chip.
    pub(crate) defects: Defects,
    /// The address of each core's last access, if that was a write and the core has done nothing else since.
    pub(crate) last_write: [Option<u32>; 2],

    pub(crate) service: Service,

    /// How many times a program has started on this chip.
    pub(crate) starts: u64,
    pub(crate) ram: Ram,

    /// What the parts do to the pads.
    pub(crate) terminals: Terminals,

    pub(crate) time: Time,
    /// Whose time has come.
    pub(crate) woken: Vec<Waker>,
    pub(crate) waves: Waves,
    pub(crate) log: Log,

    pub(crate) turns: Turns,
}

impl State {
    /// A chip without power, nothing connected.
    pub(crate) fn new() -> Self {
        State {
            registers: Registers::zeroed(),
            pads: [PadState::OFF; pads::COUNT],
            asleep: false,
            keep_rtc_periph: false,
            strap: 0,
            signals: [Output::OFF; 256],
            direct: [Output::OFF; pads::COUNT],
            external: [Drive::Floating; pads::COUNT],
            wired: std::array::from_fn(|gpio| 1 << gpio),
            levels: [PadLevel::Floating; pads::COUNT],
            seen: [Level::Low; pads::COUNT],
            electrical: None,
            charges: [None; pads::COUNT],
            inputs: Inputs::default(),
            sampled: Inputs::default(),
            looped: 0,
            interrupts: Interrupts::default(),
            errata: Errata::default(),
            defects: Defects::default(),
            last_write: [None; 2],
            service: Service::default(),
            starts: 0,
            ram: Ram::default(),
            terminals: Terminals::new(),
            time: Time::new(),
            woken: Vec::new(),
            waves: Waves::new(),
            log: Log::new(),
            turns: Turns::default(),
        }
    }
}
