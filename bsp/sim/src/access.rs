//! One access of a core to a register, over either of the two buses that reach it.
//!
//! DPORT has the peripherals from 0x3FF4_0000 on, AHB the same ones from 0x6000_0000 on (TRM, "System and Memory"). The silicon's errata CPU-3.3
//! and CPU-3.10 are about DPORT alone (errata sheet, table CPU-3.18).

use crate::Core;
use crate::fault::Fault;
use crate::log::Direction;
use crate::registers::{Access, Register};
use crate::state::State;
use crate::table::TABLE;

/// EXT_WAKEUP1's write-only bit that clears EXT_WAKEUP1_STATUS (TRM,
/// RTC_CNTL_EXT_WAKEUP1_STATUS_CLR).
const STATUS_CLR: u32 = 1 << 18;

/// Where the peripherals begin on each bus, and how far the part that both have reaches.
const DPORT: u32 = 0x3ff4_0000;
const AHB: u32 = 0x6000_0000;
const SIZE: u32 = 0x4_0000;

/// The registers that erratum CPU-3.3 lists, of those that are modelled.
const LOSE_WRITES: [&str; 12] = [
    "GPIO.OUT",
    "GPIO.OUT_W1TS",
    "GPIO.OUT_W1TC",
    "GPIO.OUT1",
    "GPIO.OUT1_W1TS",
    "GPIO.OUT1_W1TC",
    "GPIO.ENABLE",
    "GPIO.ENABLE_W1TS",
    "GPIO.ENABLE_W1TC",
    "GPIO.ENABLE1",
    "GPIO.ENABLE1_W1TS",
    "GPIO.ENABLE1_W1TC",
];

impl State {
    pub(super) fn bus_read(&mut self, core: Core, address: u32) -> Result<u32, Fault> {
        let register = self.begin(address)?;
        if matches!(register.access, Access::Sets(_) | Access::Clears(_)) {
            return Err(Fault::WriteOnly(register));
        }
        let mut value = self.registers.word(register).get();
        if self.errata.reads_disturbed && is_dport(address) {
            value = !value;
        }
        self.last_write[core as usize] = None;
        self.record(core, Direction::Read, register, address, value);
        self.note_status_access(register);
        self.advance_to(self.step);
        Ok(value)
    }

    pub(super) fn bus_write(&mut self, core: Core, address: u32, value: u32) -> Result<(), Fault> {
        let register = self.begin(address)?;
        self.record(core, Direction::Write, register, address, value);
        if self.loses_write(core, address, register) {
            self.advance_to(self.step);
            return Ok(());
        }
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

    /// Erratum CPU-3.3: whether this write is lost, because the one before it on the same core went to the same address of DPORT.
    fn loses_write(&mut self, core: Core, address: u32, register: &Register) -> bool {
        let before = self.last_write[core as usize].replace(address);
        self.errata.writes_lost
            && is_dport(address)
            && before == Some(address)
            && LOSE_WRITES.contains(&register.name.as_str())
    }

    /// Time moves on by one step, and the address is looked up.
    fn begin(&mut self, address: u32) -> Result<&'static Register, Fault> {
        if self.asleep {
            return Err(Fault::Asleep);
        }
        self.step += 1;
        let on_dport = match address.checked_sub(AHB) {
            Some(offset) if offset < SIZE => DPORT + offset,
            _ => address,
        };
        TABLE.get(&on_dport).ok_or(Fault::NoRegister(address))
    }
}

fn is_dport(address: u32) -> bool {
    (DPORT..DPORT + SIZE).contains(&address)
}
