//! What a register is.

use super::cpu::Cpu;

/// What the bus may do with a register.
///
/// From the TRM's register summaries, not from the PAC, which lets IN be written and W1TS be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    ReadWrite,
    ReadOnly,
    /// Write-only; ones set bits of the register at this address.
    Sets(u32),
    /// Write-only; ones clear bits of the register at this address.
    Clears(u32),
}

/// What a write to a register can change besides its own bits.
///
/// It may say too much, which costs time, and never too little; a test compares with a look at everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// These pads.
    Pads(u64),
    /// The pads whose bits have changed, from this one on.
    Latch(usize),
    /// The pads whose RTC_GPIO bits have changed.
    RtcLatch,
    /// The interrupts of this group of pads.
    Status(usize),
    /// EXT_WAKEUP1_STATUS, which a bit of it clears.
    ExtWakeup1,
    /// Nothing; it says what interrupts a core.
    Interrupts(Cpu),
}

/// The power domain and peripheral a register belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Peripheral {
    Gpio,
    IoMux,
    RtcIo,
    RtcCntl,
}

/// One row of the register table.
pub(crate) struct Register {
    pub(crate) peripheral: Peripheral,
    pub(crate) name: String,
    pub(crate) access: Access,
    pub(crate) reach: Reach,
    /// Bits that a write changes.
    pub(crate) writable: u32,
    /// Where it is in its peripheral's block.
    pub(crate) offset: usize,
    pub(crate) reset: u32,
    /// The fields of a value, as the PAC names them.
    pub(crate) describe: Box<dyn Fn(u32) -> String + Send + Sync>,
}
