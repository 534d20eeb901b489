//! What a register is, and the registers of one chip.

use std::cell::Cell;

use esp32::{gpio, io_mux, rtc_cntl, rtc_io};

use crate::Cpu;
use crate::memory::Block;
use crate::table::TABLE;
use crate::{pads, rtc};

/// What the bus may do with a register.
///
/// From the TRM's register summaries, not from the PAC, which lets IN be written and W1TS be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
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
pub(super) enum Reach {
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
pub(super) enum Peripheral {
    Gpio,
    IoMux,
    RtcIo,
    RtcCntl,
}

/// One row of the register table.
pub(super) struct Register {
    pub(super) peripheral: Peripheral,
    pub(super) name: String,
    pub(super) access: Access,
    pub(super) reach: Reach,
    /// Bits that a write changes.
    pub(super) writable: u32,
    /// Where it is in its peripheral's block.
    pub(super) offset: usize,
    pub(super) reset: u32,
    /// The fields of a value, as the PAC names them.
    pub(super) describe: Box<dyn Fn(u32) -> String + Send + Sync>,
}

impl Register {
    /// Whether it is the one at an address on the DPORT bus.
    pub(super) fn is_at(&self, address: u32) -> bool {
        TABLE.get(address).is_some_and(|at| std::ptr::eq(at, self))
    }
}

/// The words behind the table: each chip has its own.
pub(super) struct Registers {
    pub(super) gpio: Block<gpio::RegisterBlock>,
    pub(super) io_mux: Block<io_mux::RegisterBlock>,
    pub(super) rtc_io: Block<rtc_io::RegisterBlock>,
    pub(super) rtc_cntl: Block<rtc_cntl::RegisterBlock>,
}

impl Registers {
    pub(super) fn zeroed() -> Self {
        Registers {
            gpio: Block::zeroed(),
            io_mux: Block::zeroed(),
            rtc_io: Block::zeroed(),
            rtc_cntl: Block::zeroed(),
        }
    }

    pub(super) fn word(&self, register: &Register) -> &Cell<u32> {
        match register.peripheral {
            Peripheral::Gpio => self.gpio.word(register.offset),
            Peripheral::IoMux => self.io_mux.word(register.offset),
            Peripheral::RtcIo => self.rtc_io.word(register.offset),
            Peripheral::RtcCntl => self.rtc_cntl.word(register.offset),
        }
    }

    fn restore(&self, which: impl Fn(Peripheral) -> bool) {
        for register in TABLE.all().filter(|register| which(register.peripheral)) {
            self.word(register).set(register.reset);
        }
    }

    /// The reset values of GPIO and IO_MUX.
    pub(super) fn reset_digital(&self) {
        self.restore(|peripheral| matches!(peripheral, Peripheral::Gpio | Peripheral::IoMux));
        pads::reset_io_mux(&self.io_mux);
    }

    /// The reset values of RTC_IO and RTC_CNTL.
    pub(super) fn reset_rtc(&self) {
        self.restore(|peripheral| matches!(peripheral, Peripheral::RtcIo | Peripheral::RtcCntl));
        rtc::reset_pulls(&self.rtc_io);
    }
}
