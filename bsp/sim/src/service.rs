//! How a core takes interrupts: it runs its handler at once, and entering it takes no time (Q-LATENCY, Q-WIRE-LATENCY, Q-FASTEST).

use std::fmt::Write;
use std::sync::{Arc, MutexGuard, PoisonError};
use std::task::Waker;
use std::thread::{self, ThreadId};

use crate::Cpu;
use crate::chip::Chip;
use crate::defect::Defect;
use crate::pads;
use crate::state::State;
use crate::{current, section};

/// A handler of the GPIO interrupt.
type Handler = Arc<dyn Fn() + Send + Sync>;

/// How often an interrupt may become pending again right after its handler before the chip reports an interrupt storm.
const STORM: usize = 100_000;

/// Both cores.
const CORES: [Cpu; 2] = [Cpu::ProCpu, Cpu::AppCpu];

/// What a core does about its interrupt.
#[derive(Default)]
struct Of {
    handler: Option<Handler>,
    /// The thread that runs the handler.
    runs: Option<ThreadId>,
    /// Whether the core's program is in a critical section.
    in_section: bool,
    /// Whether the interrupt is not enabled yet: the program before has left pads armed.
    disabled: bool,
    /// Whether an interrupt has found no handler, and nobody who looks at the interrupt's registers.
    unheard: bool,
    /// Whether the program looks at them itself.
    looks: bool,
}

/// What a chip does about interrupts, for each core.
#[derive(Default)]
pub(super) struct Service {
    cores: [Of; 2],
}

impl Service {
    /// A program starts, with these pads that interrupt one of the cores: what the program before has left. It takes no interrupt before it had
    /// the time to make its drivers.
    pub(super) fn restart(&mut self, armed: [u64; 2]) {
        for (of, armed) in self.cores.iter_mut().zip(armed) {
            of.disabled = armed != 0;
        }
    }

    /// Something happens to the program from outside, or time passes: by now its interrupts are enabled.
    pub(super) fn enable(&mut self) {
        for of in &mut self.cores {
            of.disabled = false;
        }
    }

    /// The program of a core has looked at what interrupts it.
    pub(super) fn looked(&mut self, core: Cpu) {
        let of = &mut self.cores[core as usize];
        of.looks = true;
        of.unheard = false;
    }
}

impl State {
    /// Whether a core may have an interrupt to take: the quick look after each access.
    pub(super) fn has_interrupt(&self) -> bool {
        self.interrupts.pending.iter().any(|pads| *pads != 0)
    }

    /// The handler that a core is to run now, if there is one.
    fn take_interrupt(&mut self, core: Cpu) -> Option<Handler> {
        if self.asleep || self.interrupts.pending[core as usize] == 0 {
            return None;
        }
        if self.defects.has(Defect::InterruptsNotTaken(core)) {
            return None;
        }
        let of = &mut self.service.cores[core as usize];
        let Some(handler) = &of.handler else {
            if !of.unheard && !of.looks {
                of.unheard = true;
                eprintln!("{}", self.unheard().unwrap_or_default());
            }
            return None;
        };
        if of.runs.is_some() || of.in_section || of.disabled {
            return None;
        }
        of.runs = Some(thread::current().id());
        Some(handler.clone())
    }

    /// What nobody has heard, in words.
    pub(super) fn unheard(&self) -> Option<String> {
        let mut text = String::new();
        for core in CORES {
            if !self.service.cores[core as usize].unheard {
                continue;
            }
            let pads: Vec<_> = pads::of(self.interrupts.pending[core as usize])
                .map(|gpio| format!("GPIO{gpio}"))
                .collect();
            let pads = match &pads[..] {
                [] => "a pad".to_owned(),
                pads => pads.join(", "),
            };
            _ = write!(
                text,
                "{pads} interrupts {} CPU, where no handler was ever installed: \
                 `chip.on_interrupt(Cpu::{core:?}, …)`. ",
                core.name()
            );
        }
        (!text.is_empty()).then_some(text)
    }
}

/// A core that runs its handler; also after a panic it does so no longer.
struct Running<'a> {
    chip: &'a Chip,
    core: Cpu,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.chip.lock().service.cores[self.core as usize].runs = None;
        self.chip.shared().turn.notify_all();
    }
}

impl Chip {
    /// Sets the handler of a core's GPIO interrupt, and enables it. A reset of any kind keeps it: it is part of the program.
    ///
    /// See [when it runs](crate#interrupts).
    ///
    /// ```
    /// use esp32_pads::{Cpu, interrupt};
    ///
    /// esp32_sim::run(|chip| chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu)));
    /// ```
    pub fn on_interrupt(&self, core: impl Into<Cpu>, handler: impl Fn() + Send + Sync + 'static) {
        let core = core.into();
        let before = {
            let of = &mut self.lock().service.cores[core as usize];
            of.unheard = false;
            of.disabled = false;
            of.handler.replace(Arc::new(handler))
        };
        drop(before);
        self.serve();
    }

    /// Lets the cores take their interrupts until none is pending. Returns how often a handler
    /// ran.
    ///
    /// They normally do so by themselves ([rules](crate#interrupts)); call this after a change that they do not notice.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_pads::interrupt::{self, PinEvent};
    /// use esp32_sim::Drive;
    /// use esp32_pads::{Cpu, Input, trigger::Rising};
    /// use pycom_bsp::module::P10;
    ///
    /// fn risen(_: PinEvent<P10>) {}
    ///
    /// esp32_sim::run(|chip| {
    ///     chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    ///     let signal = Input::new(P10::take().unwrap()).with_callback(Rising, risen);
    ///     chip.pin::<P10>().drive(Drive::High);
    ///     assert_eq!(chip.handle_interrupts(), 0); // It has been taken.
    /// });
    /// ```
    ///
    /// # Panics
    ///
    /// If an interrupt is still pending after its handler ran a hundred thousand times.
    pub fn handle_interrupts(&self) -> usize {
        self.lock().service.enable();
        self.serve()
    }

    /// Lets the cores take their interrupts, as far as this thread may.
    pub(super) fn serve(&self) -> usize {
        let (woken, has_interrupt) = {
            let mut state = self.lock();
            (std::mem::take(&mut state.woken), state.has_interrupt())
        };
        woken.into_iter().for_each(Waker::wake);
        if !has_interrupt {
            return 0;
        }
        if section::is_inside() {
            section::defer(self);
            return 0;
        }
        let mut runs = 0;
        while let Some((core, handler)) = self.take_interrupt() {
            let running = Running { chip: self, core };
            let _entered = (current::core_on(self) != Some(core)).then(|| self.enter_on(core));
            handler();
            drop(running);
            runs += 1;
            assert!(
                runs < STORM,
                "the GPIO interrupt of {core:?} does not end: its handler leaves it pending"
            );
        }
        runs
    }

    /// A core with a handler to run now.
    fn take_interrupt(&self) -> Option<(Cpu, Handler)> {
        let mut state = self.lock();
        CORES
            .into_iter()
            .find_map(|core| Some((core, state.take_interrupt(core)?)))
    }

    /// The state, as soon as no other thread runs the handler of this core.
    pub(super) fn lock_as(&self, core: Cpu) -> MutexGuard<'_, State> {
        let state = self.lock();
        if state.service.cores[core as usize].runs.is_none() {
            return state;
        }
        let me = thread::current().id();
        let other = |state: &mut State| {
            let runs = state.service.cores[core as usize].runs;
            runs.is_some_and(|thread| thread != me)
        };
        let waited = self.shared().turn.wait_while(state, other);
        waited.unwrap_or_else(PoisonError::into_inner)
    }

    /// The program of a core goes into a critical section.
    pub(super) fn enter_section(&self, core: Cpu) {
        self.lock_as(core).service.cores[core as usize].in_section = true;
    }

    /// The program of a core leaves its critical section.
    pub(super) fn leave_section(&self, core: Cpu) {
        self.lock().service.cores[core as usize].in_section = false;
    }

    /// Nobody has heard an interrupt: what to say about that.
    pub(super) fn unheard(&self) -> Option<String> {
        self.lock().unheard()
    }
}
