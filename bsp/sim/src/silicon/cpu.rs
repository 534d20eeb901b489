//! The chip's processors.

/// One of the chip's two processors.
///
/// ```
/// use esp32_sim::{Chip, Cpu};
///
/// let chip = Chip::new();
/// let _entered = chip.enter_on(Cpu::AppCpu);
/// // From here on this thread runs as APP CPU.
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Cpu {
    /// PRO CPU, the one that starts first.
    #[default]
    ProCpu,
    /// APP CPU.
    AppCpu,
}

impl Cpu {
    /// PRO CPU, and APP CPU.
    pub(crate) const BOTH: [Cpu; 2] = [Cpu::ProCpu, Cpu::AppCpu];

    /// As in the TRM: `PRO`, `APP`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Cpu::ProCpu => "PRO",
            Cpu::AppCpu => "APP",
        }
    }
}
