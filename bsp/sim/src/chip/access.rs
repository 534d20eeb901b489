//! One access to a chip or change of it, and what follows with the chip unlocked: turns of the other core, and interrupts.

use super::current;
use super::handle::Chip;
use crate::silicon::Cpu;
use crate::world::{Fault, World};

impl Chip {
    /// Reads a register as the PRO CPU would, without entering the chip.
    ///
    /// It is for tests that check registers; the access is logged and counted like any other.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive};
    ///
    /// let chip = Chip::new();
    /// chip.drive(18, Drive::High);
    /// assert_eq!(chip.bus_read(0x3ff4_403c) >> 18 & 1, 1); // GPIO.IN
    /// ```
    ///
    /// # Panics
    ///
    /// If the chip sleeps or has no such register to read.
    #[track_caller]
    pub fn bus_read(&self, address: u32) -> u32 {
        self.read_as(Cpu::ProCpu, address)
    }

    /// Writes a register as the PRO CPU would, without entering the chip.
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_9070, 2 << 12); // IO_MUX.GPIO18: function 2
    /// chip.bus_write(0x3ff4_4024, 1 << 18); // GPIO.ENABLE_W1TS
    /// assert_eq!(chip.level(18), PadLevel::Low);
    /// ```
    ///
    /// # Panics
    ///
    /// If the chip sleeps or has no such register to write.
    #[track_caller]
    pub fn bus_write(&self, address: u32, value: u32) {
        self.write_as(Cpu::ProCpu, address, value);
    }

    /// Changes something from outside, and lets the cores take the interrupts that follow.
    pub(crate) fn change<R>(&self, change: impl FnOnce(&mut World) -> R) -> R {
        let result = {
            let mut world = self.lock();
            world.state.service.enable();
            change(&mut world)
        };
        self.shared().turn.notify_all();
        self.shared().happened.count();
        self.serve();
        result
    }

    #[track_caller]
    fn read_as(&self, core: Cpu, address: u32) -> u32 {
        let (result, then) = self.access(core, |world| world.bus_read(core, address));
        then.happens(self);
        match result {
            Ok(value) => value,
            Err(fault) => panic!("{fault}"),
        }
    }

    #[track_caller]
    pub(crate) fn write_as(&self, core: Cpu, address: u32, value: u32) {
        let (result, then) = self.access(core, |world| world.bus_write(core, address, value));
        then.happens(self);
        if let Err(fault) = result {
            panic!("{fault}");
        }
    }

    /// One access of a core, and the work that follows it with the chip unlocked.
    fn access<R>(&self, core: Cpu, access: impl FnOnce(&mut World) -> R) -> (R, Then) {
        let mut world = self.lock_as(core);
        let result = access(&mut world);
        let state = &world.state;
        let then = Then {
            serve: state.has_interrupt() || !state.woken.is_empty(),
            yields: state.turns.are_on,
        };
        (result, then)
    }
}

/// The work that follows an access, with the chip unlocked.
#[derive(Clone, Copy)]
#[must_use]
struct Then {
    serve: bool,
    yields: bool,
}

impl Then {
    const NOTHING: Then = Then {
        serve: false,
        yields: false,
    };

    fn is_nothing(self) -> bool {
        !self.serve && !self.yields
    }

    /// The moment between two accesses: that of the other core's turn, and of interrupts.
    fn happens(self, chip: &Chip) {
        if self.yields {
            chip.yield_turn();
        }
        if self.serve {
            chip.serve();
        }
    }
}

/// An access on the chip of this thread, with what follows.
#[track_caller]
#[inline]
pub(crate) fn on_current<R>(access: impl FnOnce(&mut World, Cpu) -> Result<R, Fault>) -> R {
    let (result, then) = current::with(|current| {
        let Some((chip, core)) = current else {
            return (None, Then::NOTHING);
        };
        let (result, then) = chip.access(*core, |world| access(world, *core));
        (Some(result), then)
    });
    // With the thread's chip free to be changed: a handler may do so.
    if !then.is_nothing() {
        then.happens(&current::chip().0);
    }
    match result {
        Some(Ok(value)) => value,
        Some(Err(fault)) => panic!("{fault}"),
        None => panic!("{}", current::NO_CHIP),
    }
}
