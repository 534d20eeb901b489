//! All there is to know about one chip, and how a change spreads through it.

use std::collections::HashMap;
use std::task::Waker;
use std::thread::ThreadId;

use crate::Level;
use crate::defect::Defects;
use crate::electrical::{Charge, Electrical};
use crate::errata::Errata;
use crate::input::Inputs;
use crate::interrupt::Interrupts;
use crate::log::Log;
use crate::output::{LOOP_BACK, Output, PadState};
use crate::outside::{Drive, PadLevel};
use crate::part::Parts;
use crate::ram::Ram;
use crate::registers::Registers;
use crate::service::Service;
use crate::time::Time;
use crate::wave::Waves;
use crate::{pads, rtc};

/// A chip and the world at its pads.
pub(super) struct State {
    pub(super) registers: Registers,
    /// What each pad does. Follows the registers, except while the pad is held.
    pub(super) pads: [PadState; pads::COUNT],
    pub(super) asleep: bool,
    /// Whether RTC_PERIPH keeps its power in deep sleep.
    pub(super) keep_rtc_periph: bool,
    /// What STRAP shows: it survives the resets that do not latch it anew.
    pub(super) strap: u32,
    /// What the peripherals put on the 256 output signals of the GPIO matrix.
    pub(super) signals: [Output; 256],
    /// What the peripherals put on each pad's direct IO_MUX functions.
    pub(super) direct: [Output; pads::COUNT],

    /// What the outside world does to each pad.
    pub(super) external: [Drive; pads::COUNT],
    /// For each pad the set of those that are wired to it, itself among them.
    pub(super) wired: [u64; pads::COUNT],
    pub(super) levels: [PadLevel; pads::COUNT],
    /// What an input buffer makes of it: the level, or the last one while there is none.
    pub(super) seen: [Level; pads::COUNT],

    pub(super) electrical: Option<Electrical>,
    /// What each wire is on the way to.
    pub(super) charges: [Charge; pads::COUNT],

    /// What the chip reads, and what is to come through the synchroniser: the same without one.
    pub(super) inputs: Inputs,
    pub(super) sampled: Inputs,
    /// The pads that carry one of the loop-back signals.
    pub(super) looped: u64,
    pub(super) interrupts: Interrupts,
    pub(super) errata: Errata,
    /// What is broken on this chip.
    pub(super) defects: Defects,
    /// The address of each core's last access, if that was a write and the core has done nothing else since.
    pub(super) last_write: [Option<u32>; 2],

    pub(super) service: Service,

    /// How many times a program has started on this chip.
    pub(super) starts: u64,
    pub(super) ram: Ram,

    pub(super) parts: Parts,

    pub(super) time: Time,
    /// Whose time has come.
    pub(super) woken: Vec<Waker>,
    pub(super) waves: Waves,
    pub(super) log: Log,

    pub(super) interleave: bool,
    /// How many times each thread has entered this chip.
    pub(super) threads: HashMap<ThreadId, usize>,
    /// The thread of the last bus access.
    pub(super) last_thread: Option<ThreadId>,
}

impl State {
    /// A chip without power, nothing connected.
    pub(super) fn new() -> Self {
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
            parts: Parts::new(),
            time: Time::new(),
            woken: Vec::new(),
            waves: Waves::new(),
            log: Log::new(),
            interleave: false,
            threads: HashMap::new(),
            last_thread: None,
        }
    }

    /// Lets a change of a register or of the outside spread: pads, wires, inputs, interrupts,
    /// wake-up. `changed` are the pads that it is about.
    pub(super) fn settle(&mut self, changed: u64) {
        let mut changed = self.defects.reach(changed);
        // What the chip reads comes out again at the pads that carry a loop-back signal. Through the five of them a change goes at most once,
        // unless one of them is led to itself; if it is inverted there, this stops somewhere.
        for _ in 0..2 * LOOP_BACK.len() {
            for gpio in pads::of(changed) {
                self.follow(gpio);
            }
            let moved = self.resolve_levels(changed);
            let before = self.inputs;
            self.sample_inputs(changed | moved);
            self.detect_interrupts();
            changed = self.looped;
            if changed == 0 || before == self.inputs {
                break;
            }
        }
        if let Some(cause) = self.wake_condition() {
            self.wake(cause);
        }
        self.tell_parts();
    }

    /// Takes over what the registers say about a pad.
    fn follow(&mut self, gpio: usize) {
        let rtc = rtc::pad(&self.registers, gpio);
        // A held pad keeps doing what it did before the write that set the hold bit.
        if !self.is_frozen(gpio) {
            self.pads[gpio] = self.requested(gpio, rtc);
        } else if self.defects.is_any() {
            let requested = self.requested(gpio, rtc);
            self.leak(gpio, &requested);
        }
        self.follow_interrupt(gpio);
        let select = self.registers.gpio.func_out_sel_cfg(gpio).read().out_sel();
        let is_looped = LOOP_BACK.contains(&usize::from(select.bits()));
        self.looped = self.looped & !(1 << gpio) | u64::from(is_looped) << gpio;
    }
}
