//! The chip's processors.

/// One of the chip's two processors.
///
/// ```
/// use esp32_sim::{Chip, Core};
///
/// let chip = Chip::new();
/// let _entered = chip.enter_on(Core::App);
/// // From here on this thread runs as APP CPU.
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Core {
    /// PRO CPU, the one that starts first.
    #[default]
    Pro,
    /// APP CPU.
    App,
}

impl Core {
    /// As in the TRM: `PRO`, `APP`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Core::Pro => "PRO",
            Core::App => "APP",
        }
    }
}
