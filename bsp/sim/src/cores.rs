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
    /// As in the TRM: `PRO`, `APP`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Cpu::ProCpu => "PRO",
            Cpu::AppCpu => "APP",
        }
    }
}
