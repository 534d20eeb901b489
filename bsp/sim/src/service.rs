//! Interrupts taken: a core runs its handler.
//!
//! A core takes a pending interrupt when the outside changes something ([`Chip::drive`]), when time passes
//! ([`Chip::advance`]), and when it is told to ([`Chip::service`]): between two statements of the program, so to
//! speak. It does not take one in the middle of a driver's operation, nor while it runs a handler; what becomes pending there is
//! taken right afterwards. [`Chip::drive_after`] changes the outside in the middle of either.

use crate::Core;
use crate::chip::Chip;
use crate::current;

/// A handler of the GPIO interrupt.
pub(super) type Handler = std::sync::Arc<dyn Fn() + Send + Sync>;

/// How often an interrupt may come up again right after its handler, before that is called a storm.
const STORM: usize = 100_000;

/// What a chip does about interrupts, for each core.
#[derive(Default)]
pub(super) struct Service {
    handlers: [Option<Handler>; 2],
    /// Whether the core is in its handler.
    busy: [bool; 2],
}

impl Chip {
    /// Sets the handler of a core's GPIO interrupt. A reset of any kind keeps it: it is part of the program.
    ///
    /// ```
    /// use esp32_pads::{Core, interrupt};
    ///
    /// esp32_sim::run(|chip| chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro)));
    /// ```
    pub fn on_interrupt(&self, core: impl Into<Core>, handler: impl Fn() + Send + Sync + 'static) {
        let core = core.into();
        self.lock().service.handlers[core as usize] = Some(std::sync::Arc::new(handler));
    }

    /// Lets the core that this thread runs as take its interrupts, until none is pending; how often its handler
    /// ran.
    ///
    /// ```
    /// use esp32_pads::interrupt::{self, Event};
    /// use esp32_sim::External;
    /// use esp32_pads::{Core, Input, trigger::Rising};
    /// use pycom_bsp::module::P10;
    ///
    /// fn risen(_: Event<P10>) {}
    ///
    /// esp32_sim::run(|chip| {
    ///     chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    ///     let signal = Input::new(P10::take().unwrap()).callback(Rising, risen);
    ///     // An edge in the middle of the next operation, whose interrupt is taken after it.
    ///     chip.drive_after(1, 13, External::High);
    ///     assert!(signal.is_low());
    ///     assert_eq!(chip.service(), 1);
    /// });
    /// ```
    ///
    /// # Panics
    ///
    /// When the interrupt is still pending after the handler ran a hundred thousand times.
    pub fn service(&self) -> usize {
        let Some(core) = current::core_on(self) else {
            return 0;
        };
        let mut runs = 0;
        while let Some(handler) = self.take_interrupt(core) {
            handler();
            self.lock().service.busy[core as usize] = false;
            runs += 1;
            assert!(
                runs < STORM,
                "the GPIO interrupt of {core:?} does not end: its handler leaves it pending"
            );
        }
        runs
    }

    /// The handler, if there is one to run now.
    fn take_interrupt(&self, core: Core) -> Option<Handler> {
        if !self.interrupt_pending(core) {
            return None;
        }
        let mut state = self.lock();
        if state.asleep || state.service.busy[core as usize] {
            return None;
        }
        let handler = state.service.handlers[core as usize].clone()?;
        state.service.busy[core as usize] = true;
        Some(handler)
    }
}
