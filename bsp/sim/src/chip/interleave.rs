//! Two threads on one chip that alternate after every bus access.

use std::sync::PoisonError;
use std::thread;
use std::time::Duration;

use super::handle::Chip;

/// How long a thread waits for another's access: long enough for a runnable thread, and too short
/// to slow down a test in which the others wait for this one.
const PATIENCE: Duration = Duration::from_micros(500);

impl Chip {
    /// Sets whether a thread waits after each bus access until another thread on this chip has made one.
    ///
    /// Two cores then alternate, which is the worst case for a read-modify-write: both read, both write, and one
    /// update is lost. A thread with a lock that others wait for continues after half a millisecond, so
    /// critical sections work.
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
        self.lock().state.interleave = on;
        self.shared().turn.notify_all();
    }

    pub(crate) fn yield_turn(&self) {
        let mut world = self.lock();
        if !world.state.interleave {
            return;
        }
        let me = thread::current().id();
        world.state.last_thread = Some(me);
        self.shared().turn.notify_all();
        let waited = self
            .shared()
            .turn
            .wait_timeout_while(world, PATIENCE, |world| {
                let state = &world.state;
                state.interleave && state.threads.len() > 1 && state.last_thread == Some(me)
            });
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    /// The current thread enters this chip.
    pub(crate) fn join_thread(&self) {
        *self
            .lock()
            .state
            .threads
            .entry(thread::current().id())
            .or_default() += 1;
    }

    /// The current thread leaves this chip, once for each time it entered.
    pub(crate) fn leave_thread(&self) {
        let me = thread::current().id();
        let threads = &mut self.lock().state.threads;
        if let Some(times) = threads.get_mut(&me) {
            *times -= 1;
            if *times == 0 {
                threads.remove(&me);
            }
        }
        self.shared().turn.notify_all();
    }
}
