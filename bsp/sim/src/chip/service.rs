//! How a core takes interrupts: it runs its handler at once, and entering it takes no time (Q-LATENCY, Q-WIRE-LATENCY, Q-FASTEST).

use std::sync::{Arc, MutexGuard, PoisonError};
use std::task::Waker;
use std::thread;

use super::current;
use super::handle::Chip;
use super::section::{self, Section};
use crate::block::service::Handler;
use crate::silicon::Cpu;
use crate::world::World;

/// How often an interrupt may become pending again right after its handler before the chip reports an interrupt storm.
const STORM: usize = 100_000;

/// A core that runs its handler; also after a panic it does so no longer.
struct Running<'a> {
    chip: &'a Chip,
    core: Cpu,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.chip.lock().state.service.cores[self.core as usize].runs = None;
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
            let of = &mut self.lock().state.service.cores[core as usize];
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
        self.lock().state.service.enable();
        self.serve()
    }

    /// Lets the cores take their interrupts, as far as this thread may.
    pub(crate) fn serve(&self) -> usize {
        let (woken, has_interrupt) = {
            let state = &mut self.lock().state;
            (std::mem::take(&mut state.woken), state.has_interrupt())
        };
        woken.into_iter().for_each(Waker::wake);
        if !has_interrupt {
            return 0;
        }
        if Section::is_inside() {
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
        let state = &mut self.lock().state;
        Cpu::BOTH
            .into_iter()
            .find_map(|core| Some((core, state.take_interrupt(core)?)))
    }

    /// The state, as soon as no other thread runs the handler of this core.
    pub(crate) fn lock_as(&self, core: Cpu) -> MutexGuard<'_, World> {
        let world = self.lock();
        if world.state.service.cores[core as usize].runs.is_none() {
            return world;
        }
        let me = thread::current().id();
        let other = |world: &mut World| {
            let runs = world.state.service.cores[core as usize].runs;
            runs.is_some_and(|thread| thread != me)
        };
        let waited = self.shared().turn.wait_while(world, other);
        waited.unwrap_or_else(PoisonError::into_inner)
    }

    /// The program of a core goes into a critical section.
    pub(crate) fn enter_section(&self, core: Cpu) {
        self.lock_as(core).state.service.cores[core as usize].in_section = true;
    }

    /// The program of a core leaves its critical section.
    pub(crate) fn leave_section(&self, core: Cpu) {
        let state = &mut self.lock().state;
        state.service.cores[core as usize].in_section = false;
        state.turns.section_has_ended();
    }

    /// Nobody has heard an interrupt: what to say about that.
    pub(crate) fn unheard(&self) -> Option<String> {
        self.lock().state.unheard()
    }
}
