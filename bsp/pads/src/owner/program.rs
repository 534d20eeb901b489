//! For how long what a program owns is its own.

/// The program that a value belongs to. What acts on the chip when it is dropped does nothing after the program's end, which only the host knows:
/// on the ESP32 no value outlives its program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Program(#[cfg(not(target_arch = "xtensa"))] esp32_sim::Program);

impl Program {
    /// The program that runs now.
    #[inline]
    pub(crate) fn current() -> Self {
        Self(
            #[cfg(not(target_arch = "xtensa"))]
            esp32_sim::Program::current(),
        )
    }

    #[inline]
    pub(crate) fn is_running(self) -> bool {
        #[cfg(target_arch = "xtensa")]
        return true;
        #[cfg(not(target_arch = "xtensa"))]
        self.0.is_running()
    }
}
