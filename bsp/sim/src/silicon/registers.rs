//! The registers of one chip.

use std::cell::Cell;

use esp32::{gpio, io_mux, rtc_cntl, rtc_io};

use super::memory::Block;
use super::register::{Peripheral, Register};
use super::table::TABLE;
use super::{pads, rtc};

/// The words behind the table: each chip has its own.
pub(crate) struct Registers {
    pub(crate) gpio: Block<gpio::RegisterBlock>,
    pub(crate) io_mux: Block<io_mux::RegisterBlock>,
    pub(crate) rtc_io: Block<rtc_io::RegisterBlock>,
    pub(crate) rtc_cntl: Block<rtc_cntl::RegisterBlock>,
}

impl Registers {
    pub(crate) fn zeroed() -> Self {
        Registers {
            gpio: Block::zeroed(),
            io_mux: Block::zeroed(),
            rtc_io: Block::zeroed(),
            rtc_cntl: Block::zeroed(),
        }
    }

    pub(crate) fn word(&self, register: &Register) -> &Cell<u32> {
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
    pub(crate) fn reset_digital(&self) {
        self.restore(|peripheral| matches!(peripheral, Peripheral::Gpio | Peripheral::IoMux));
        pads::reset_io_mux(&self.io_mux);
    }

    /// The reset values of RTC_IO and RTC_CNTL.
    pub(crate) fn reset_rtc(&self) {
        self.restore(|peripheral| matches!(peripheral, Peripheral::RtcIo | Peripheral::RtcCntl));
        rtc::reset_pulls(&self.rtc_io);
    }
}
