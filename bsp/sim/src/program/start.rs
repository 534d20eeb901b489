//! The running program: one start of one chip.

use crate::chip::current;

/// One run of a program, from a start of the chip to its next reset or deep sleep.
///
/// On the ESP32, no value outlives its program; on the host a value may, in a `static` or in a test's local variable. So a type that acts on the chip when it is
/// dropped stores the program that made it, and does nothing if that has ended.
///
/// ```
/// use esp32_sim::{Chip, CpuReset, Program};
///
/// let outside = Program::current();
/// assert!(!outside.is_running());
/// esp32_sim::run(|chip| {
///     let program = Program::current();
///     assert!(program.is_running());
///     {
///         let _other = Chip::new().enter();
///         assert!(!program.is_running());
///     }
///     chip.cpu_reset(CpuReset::Software);
///     assert!(!program.is_running());
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Program(Option<(u64, u64)>);

impl Program {
    /// The program that runs on the chip of this thread. Without a chip, or in deep sleep, a program that has ended.
    ///
    /// ```
    /// use esp32_sim::{Chip, Program};
    ///
    /// let chip = Chip::new();
    /// let _entered = chip.enter();
    /// assert_eq!(Program::current(), Program::current());
    /// ```
    pub fn current() -> Self {
        Program(current::get().and_then(|(chip, _)| {
            let state = &chip.lock().state;
            (!state.asleep).then_some((chip.shared().id, state.starts))
        }))
    }

    /// Whether this program runs on the chip of this thread now. It never panics, not even while a thread ends.
    ///
    /// ```
    /// use esp32_sim::Program;
    ///
    /// let program = esp32_sim::run(|_| Program::current());
    /// assert!(!program.is_running());
    /// ```
    pub fn is_running(&self) -> bool {
        self.0.is_some() && *self == Program::current()
    }
}

impl Program {
    /// Whether it was running, and is no longer.
    pub(crate) fn has_ended(&self) -> bool {
        self.0.is_some() && !self.is_running()
    }
}
