//! A fact about the chip: what it is about, and how what is said of it is written.

use std::collections::BTreeMap;
use std::fmt;

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The offset of a register in IO_MUX.
    IoMuxOffset,
    /// A field of a register in IO_MUX.
    IoMuxField,
    /// Which pads are in the RTC domain, with which register of RTC_IO.
    RtcRegister,
    /// A field of a pad's register in RTC_IO.
    RtcField,
    /// A hold bit in RTC_IO.
    Hold,
    /// A hold bit in RTC_CNTL.HOLD_FORCE.
    HoldForce,
    /// An analog channel.
    Analog,
}

/// The name of a fact: `IO_MUX.MTDI.MCU_SEL`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Subject {
    pub kind: Kind,
    pub name: String,
}

impl Subject {
    pub(crate) fn new(kind: Kind, name: impl Into<String>) -> Self {
        let name = name.into();
        Self { kind, name }
    }
}

/// What another source says.
pub(crate) type Facts = BTreeMap<Subject, String>;

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::IoMuxOffset => "offsets in IO_MUX",
            Self::IoMuxField => "fields in IO_MUX",
            Self::RtcRegister => "registers in RTC_IO",
            Self::RtcField => "fields in RTC_IO",
            Self::Hold => "hold bits in RTC_IO",
            Self::HoldForce => "hold bits in HOLD_FORCE",
            Self::Analog => "analog channels",
        })
    }
}

/// A number as the pin map writes it.
pub(super) fn hex(number: u32) -> String {
    format!("{number:#04x}")
}

/// The bits of a field, as data sheets write them: `31`, `14:12`.
pub(super) fn bits(lsb: u32, width: u32) -> String {
    match width {
        1 => lsb.to_string(),
        _ => format!("{}:{lsb}", lsb + width.saturating_sub(1)),
    }
}
