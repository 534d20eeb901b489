//! One access of a core to a register, over either of the two buses that reach it.
//!
//! What is written through the one is read through the other at once (Q-BUS-ORDER). DPORT has the peripherals from 0x3FF4_0000 on, AHB the same ones from 0x6000_0000 on (TRM, "System and Memory"). The silicon's errata CPU-3.3
//! and CPU-3.10 are about DPORT alone (errata sheet, table CPU-3.18).

use std::time::Duration;

use super::fault::Fault;
use super::part::World;
use crate::block::{BusAccess, Direction};
use crate::silicon::{Access, BUS_SIZE, Cpu, DPORT, Reach, Register, TABLE, pads, rtc};

/// EXT_WAKEUP1's write-only bit that clears EXT_WAKEUP1_STATUS (TRM,
/// RTC_CNTL_EXT_WAKEUP1_STATUS_CLR).
const STATUS_CLR: u32 = 1 << 18;

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

impl World {
    pub(crate) fn bus_read(&mut self, core: Cpu, address: u32) -> Result<u32, Fault> {
        let register = self.begin(address)?;
        if matches!(register.access, Access::Sets(_) | Access::Clears(_)) {
            return Err(Fault::WriteOnly(register));
        }
        let mut value = self.state.registers.word(register).get();
        if self.state.errata.reads_disturbed && is_dport(address) {
            value = !value;
        }
        self.state.last_write[core as usize] = None;
        self.record(core, Direction::Read, register, address, value);
        self.state.note_status_access(register);
        if let Reach::Interrupts(core) = register.reach {
            self.state.service.looked(core);
        }
        self.advance_to(self.state.time.now);
        Ok(value)
    }

    pub(crate) fn bus_write(&mut self, core: Cpu, address: u32, value: u32) -> Result<(), Fault> {
        let register = self.begin(address)?;
        self.record(core, Direction::Write, register, address, value);
        if !self.loses_write(core, address, register) {
            self.state.note_status_access(register);
            let changed = self.change(register, value)?;
            self.spread_write(register, changed, value);
        }
        self.advance_to(self.state.time.now);
        Ok(())
    }

    /// Puts an access into the log.
    fn record(
        &mut self,
        core: Cpu,
        direction: Direction,
        register: &'static Register,
        address: u32,
        value: u32,
    ) {
        let time = Duration::from_nanos(self.state.time.now);
        self.state.log.record(|| BusAccess {
            time,
            core,
            direction,
            register: &register.name,
            address,
            value,
        });
    }

    /// Writes to a register: which bits change in it, or in the one whose bits it sets or clears.
    fn change(&mut self, register: &'static Register, value: u32) -> Result<u32, Fault> {
        let stuck = self.state.defects.stuck(register);
        let writable = register.writable & !stuck;
        let bits = value & writable;
        let (of, change): (_, fn(u32, u32, u32) -> u32) = match register.access {
            Access::ReadOnly => return Err(Fault::ReadOnly(register, value)),
            Access::ReadWrite => (register, |word, bits, writable| word & !writable | bits),
            Access::Sets(of) => (latch(of), |word, bits, _| word | bits),
            Access::Clears(of) => (latch(of), |word, bits, _| word & !bits),
        };
        let word = self.state.registers.word(of);
        let before = word.get();
        word.set(change(before, bits, writable));
        Ok(before ^ word.get())
    }

    /// Lets a write spread to what it reaches.
    fn spread_write(&mut self, register: &'static Register, changed: u32, value: u32) {
        match register.reach {
            Reach::Pads(pads) => self.settle(pads),
            Reach::Latch(first) => self.settle(u64::from(changed) << first & pads::ALL),
            // The field is bits 31:14, one for each RTC_GPIO.
            Reach::RtcLatch => self.settle(rtc::gpios(changed >> 14)),
            Reach::Status(_) => self.state.detect_interrupts(),
            // Read-only.
            Reach::Interrupts(_) => {}
            Reach::ExtWakeup1 => {
                if value & STATUS_CLR != 0 {
                    let rtc_cntl = &self.state.registers.rtc_cntl;
                    rtc_cntl.put(rtc_cntl.ext_wakeup1_status(), 0);
                }
            }
        }
    }

    /// Erratum CPU-3.3: whether this write is lost, because the one before it on the same core went to the same address of DPORT.
    fn loses_write(&mut self, core: Cpu, address: u32, register: &Register) -> bool {
        let before = self.state.last_write[core as usize].replace(address);
        self.state.errata.writes_lost
            && is_dport(address)
            && before == Some(address)
            && LOSE_WRITES.contains(&register.name.as_str())
    }

    /// Time moves on to the moment of the access, and the address is looked up.
    fn begin(&mut self, address: u32) -> Result<&'static Register, Fault> {
        if self.state.asleep {
            return Err(Fault::Asleep);
        }
        let moment = self.state.time.access();
        self.advance_before(moment);
        TABLE
            .on_either_bus(address)
            .ok_or(Fault::NoRegister(address))
    }
}

/// The register whose bits another one sets or clears.
fn latch(address: u32) -> &'static Register {
    TABLE.get(address).expect("a register of the table")
}

fn is_dport(address: u32) -> bool {
    (DPORT..DPORT + BUS_SIZE).contains(&address)
}
