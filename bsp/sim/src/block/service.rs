//! What each core does about its interrupt.

use std::sync::Arc;
use std::thread::ThreadId;

use crate::silicon::Cpu;

/// A handler of the GPIO interrupt.
pub(crate) type Handler = Arc<dyn Fn() + Send + Sync>;

/// What a core does about its interrupt.
#[derive(Default)]
pub(crate) struct Of {
    pub(crate) handler: Option<Handler>,
    /// The thread that runs the handler.
    pub(crate) runs: Option<ThreadId>,
    /// Whether the core's program is in a critical section.
    pub(crate) in_section: bool,
    /// Whether the interrupt is not enabled yet: the program before has left pads armed.
    pub(crate) disabled: bool,
    /// Whether an interrupt has found no handler, and nobody who looks at the interrupt's registers.
    pub(crate) unheard: bool,
    /// Whether the program looks at them itself.
    pub(crate) looks: bool,
}

/// What a chip does about interrupts, for each core.
#[derive(Default)]
pub(crate) struct Service {
    pub(crate) cores: [Of; 2],
}

impl Service {
    /// A program starts, with these pads that interrupt one of the cores: what the program before has left. It takes no interrupt before it had
    /// the time to make its drivers.
    pub(crate) fn restart(&mut self, armed: [u64; 2]) {
        for (of, armed) in self.cores.iter_mut().zip(armed) {
            of.disabled = armed != 0;
        }
    }

    /// Something happens to the program from outside, or time passes: by now its interrupts are enabled.
    pub(crate) fn enable(&mut self) {
        for of in &mut self.cores {
            of.disabled = false;
        }
    }

    /// The program of a core has looked at what interrupts it.
    pub(crate) fn looked(&mut self, core: Cpu) {
        let of = &mut self.cores[core as usize];
        of.looks = true;
        of.unheard = false;
    }
}
