//! One access of a core to a register.

use super::Core;
use super::fault::Fault;
use super::log::Direction;
use super::registers::{Access, Register};
use super::state::State;
use super::table::TABLE;

/// EXT_WAKEUP1's write-only bit that clears EXT_WAKEUP1_STATUS (TRM,
/// RTC_CNTL_EXT_WAKEUP1_STATUS_CLR).
const STATUS_CLR: u32 = 1 << 18;

impl State {
    pub(super) fn bus_read(&mut self, core: Core, address: u32) -> Result<u32, Fault> {
        let register = self.begin(address)?;
        if matches!(register.access, Access::Sets(_) | Access::Clears(_)) {
            return Err(Fault::WriteOnly(register));
        }
        let value = self.registers.word(register).get();
        self.record(core, Direction::Read, register, address, value);
        self.note_status_access(register);
        self.advance_to(self.step);
        Ok(value)
    }

    pub(super) fn bus_write(&mut self, core: Core, address: u32, value: u32) -> Result<(), Fault> {
        let register = self.begin(address)?;
        self.record(core, Direction::Write, register, address, value);
        self.note_status_access(register);
        let bits = value & register.writable;
        match register.access {
            Access::ReadOnly => return Err(Fault::ReadOnly(register, value)),
            Access::ReadWrite => {
                let word = self.registers.word(register);
                word.set(word.get() & !register.writable | bits);
            }
            Access::Sets(of) => {
                let word = self.registers.word(&TABLE[&of]);
                word.set(word.get() | bits);
            }
            Access::Clears(of) => {
                let word = self.registers.word(&TABLE[&of]);
                word.set(word.get() & !bits);
            }
        }
        if register.name == "RTC_CNTL.EXT_WAKEUP1" && value & STATUS_CLR != 0 {
            let rtc_cntl = &self.registers.rtc_cntl;
            rtc_cntl.put(rtc_cntl.ext_wakeup1_status(), 0);
        }
        self.settle();
        self.advance_to(self.step);
        Ok(())
    }

    /// Time moves on by one step, and the address is looked up.
    fn begin(&mut self, address: u32) -> Result<&'static Register, Fault> {
        if self.asleep {
            return Err(Fault::Asleep);
        }
        self.step += 1;
        TABLE.get(&address).ok_or(Fault::NoRegister(address))
    }
}
