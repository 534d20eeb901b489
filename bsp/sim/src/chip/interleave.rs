//! Two threads on one chip that alternate after every bus access.

use std::sync::PoisonError;
use std::time::Duration;

use super::handle::Chip;
use crate::world::World;

/// How long a thread waits for another's access: long enough for a runnable thread, and too short
/// to slow down a test in which the others wait for this one.
const PATIENCE: Duration = Duration::from_micros(500);

impl Chip {
    /// Sets whether a thread waits after each bus access until another thread on this chip has made one.
    ///
    /// Two cores then alternate, which is the worst case for a read-modify-write: both read, both write, and one
    /// update is lost. A thread in a critical section does not wait for one that waits for this section; one with
    /// another lock that others wait for continues after half a millisecond.
    ///
    /// ```
    /// use std::thread;
    /// use esp32_sim::{Chip, Cpu};
    /// use esp32_pads::{CanHold, Input};
    /// use pycom_bsp::module::{P13, P16};
    ///
    /// fn hold<P: CanHold>(chip: &Chip, core: Cpu, pin: fn() -> Result<P, esp32_pads::Taken>) {
    ///     let _entered = chip.enter_on(core);
    ///     Input::new(pin().unwrap()).hold();
    /// }
    ///
    /// // These two pads share a register, and both cores change it at once. Neither change is lost.
    /// let chip = Chip::new();
    /// chip.interleave(true);
    /// thread::scope(|scope| {
    ///     scope.spawn(|| hold(&chip, Cpu::ProCpu, P13::take));
    ///     scope.spawn(|| hold(&chip, Cpu::AppCpu, P16::take));
    /// });
    /// assert!(chip.pin::<P13>().is_held() && chip.pin::<P16>().is_held());
    /// ```
    pub fn interleave(&self, on: bool) {
        self.lock().state.turns.set(on);
        self.shared().turn.notify_all();
    }

    pub(crate) fn yield_turn(&self) {
        let mut world = self.lock();
        if !world.state.turns.are_on {
            return;
        }
        world.state.turns.have_accessed();
        self.shared().turn.notify_all();
        let turn = &self.shared().turn;
        let must_wait = |world: &mut World| world.state.turns.must_wait();
        let waited = turn.wait_timeout_while(world, PATIENCE, must_wait);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    /// Waits for a critical section, in `wait`. As long as another thread is in it, nobody waits for this one.
    pub(crate) fn wait_for_section<T>(&self, wait: impl FnOnce() -> T) -> T {
        self.lock().state.turns.wait_for_section(true);
        self.shared().turn.notify_all();
        let result = wait();
        self.lock().state.turns.wait_for_section(false);
        result
    }

    /// The current thread enters this chip.
    pub(crate) fn join_thread(&self) {
        self.lock().state.turns.enter();
    }

    /// The current thread leaves this chip, once for each time it entered.
    pub(crate) fn leave_thread(&self) {
        self.lock().state.turns.leave();
        self.shared().turn.notify_all();
    }
}
