//! Registers by their addresses, on either of the two buses.

use super::register::Register;

/// Where the peripherals begin on each bus, and how far the part that both have reaches.
pub(crate) const DPORT: u32 = 0x3ff4_0000;
const AHB: u32 = 0x6000_0000;
pub(crate) const BUS_SIZE: u32 = 0x4_0000;

/// Where GPIO begins, the first of the four peripherals, and how far the last one reaches at most.
const FIRST: u32 = 0x3ff4_4000;
const SIZE: u32 = 0x6000;

/// Registers, by address.
pub(crate) struct Table {
    /// For each word where it is among the registers.
    places: Vec<Option<u16>>,
    registers: Vec<Register>,
}

impl Table {
    /// A table without registers.
    pub(super) fn new() -> Self {
        Table {
            places: vec![None; SIZE as usize / 4],
            registers: Vec::new(),
        }
    }

    #[inline]
    pub(crate) fn get(&self, address: u32) -> Option<&Register> {
        let offset = address.checked_sub(FIRST)?;
        let place = self.places.get(offset as usize / 4)?.as_ref()?;
        (offset % 4 == 0).then(|| &self.registers[usize::from(*place)])
    }

    /// The same, by the address on either bus.
    #[inline]
    pub(crate) fn on_either_bus(&self, address: u32) -> Option<&Register> {
        match address.checked_sub(AHB) {
            Some(offset) if offset < BUS_SIZE => self.get(DPORT + offset),
            _ => self.get(address),
        }
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Register> {
        self.registers.iter()
    }

    pub(super) fn insert(&mut self, address: u32, register: Register) {
        let place = &mut self.places[(address - FIRST) as usize / 4];
        assert!(place.is_none(), "two registers at {address:#x}");
        *place = Some(self.registers.len() as u16);
        self.registers.push(register);
    }

    pub(super) fn get_mut(&mut self, address: u32) -> Option<&mut Register> {
        let place = self.places[(address - FIRST) as usize / 4]?;
        self.registers.get_mut(usize::from(place))
    }
}
