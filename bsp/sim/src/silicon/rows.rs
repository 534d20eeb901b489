//! How a row of the table is made of what the PAC says of a register.

use std::fmt::{Debug, Display};

use esp32::generic::{R, Readable, Reg, RegisterSpec, Resettable};

use super::addresses::Table;
use super::memory::{Block, Layout};
use super::reach::reach;
use super::register::{Access, Peripheral, Register};

/// A register whose fields the PAC can show.
pub(super) trait Shown: Resettable<Ux = u32> + Sized {
    fn show(register: &Reg<Self>) -> String;
}

impl<S: Resettable<Ux = u32> + Readable> Shown for S
where
    R<S>: Debug,
{
    fn show(register: &Reg<Self>) -> String {
        format!("{:?}", register.read())
    }
}

/// The table of one peripheral in the making.
pub(super) struct Rows<'a, T: Layout> {
    pub(super) peripheral: Peripheral,
    pub(super) prefix: &'static str,
    pub(super) base: u32,
    pub(super) block: Block<T>,
    pub(super) table: &'a mut Table,
}

impl<T: Layout> Rows<'_, T> {
    fn address<S: RegisterSpec<Ux = u32>>(&self, register: &Reg<S>) -> u32 {
        self.base + self.block.offset(register) as u32
    }

    /// A register of which the PAC says what its fields are.
    pub(super) fn add<S>(
        &mut self,
        name: impl Display,
        access: Access,
        writable: u32,
        register: impl Fn(&T) -> &Reg<S> + Send + Sync + 'static,
    ) where
        S: Shown,
    {
        let offset = self.block.offset(register(&self.block));
        let describe = move |value| {
            let block = Block::<T>::zeroed();
            block.word(offset).set(value);
            S::show(register(&block))
        };
        self.insert::<S>(name, access, writable, offset, Box::new(describe));
    }

    /// A register with a bit for each pad.
    fn add_set<S: Resettable<Ux = u32>>(
        &mut self,
        name: impl Display,
        access: Access,
        writable: u32,
        register: impl Fn(&T) -> &Reg<S>,
    ) {
        let describe = Box::new(|_| String::new());
        let offset = self.block.offset(register(&self.block));
        self.insert::<S>(name, access, writable, offset, describe);
    }

    fn insert<S: Resettable<Ux = u32>>(
        &mut self,
        name: impl Display,
        access: Access,
        writable: u32,
        offset: usize,
        describe: Box<dyn Fn(u32) -> String + Send + Sync>,
    ) {
        let name = format!("{}.{name}", self.prefix);
        let row = Register {
            peripheral: self.peripheral,
            reach: reach(&name),
            name,
            access,
            writable,
            offset,
            reset: S::RESET_VALUE,
            describe,
        };
        self.table.insert(self.base + offset as u32, row);
    }

    pub(super) fn read_write<S>(
        &mut self,
        name: impl Display,
        register: impl Fn(&T) -> &Reg<S> + Send + Sync + 'static,
    ) where
        S: Shown,
    {
        self.add(name, Access::ReadWrite, u32::MAX, register);
    }

    pub(super) fn read_only<S>(
        &mut self,
        name: impl Display,
        register: impl Fn(&T) -> &Reg<S> + Send + Sync + 'static,
    ) where
        S: Shown,
    {
        self.add(name, Access::ReadOnly, 0, register);
    }

    /// A register with the two write-only ones that set and clear bits of it.
    pub(super) fn latch<A, B, C>(
        &mut self,
        name: &str,
        bits: u32,
        value: impl Fn(&T) -> &Reg<A>,
        set: impl Fn(&T) -> &Reg<B>,
        clear: impl Fn(&T) -> &Reg<C>,
    ) where
        A: Resettable<Ux = u32>,
        B: Resettable<Ux = u32>,
        C: Resettable<Ux = u32>,
    {
        let of = self.address(value(&self.block));
        self.add_set(name, Access::ReadWrite, bits, value);
        self.add_set(format_args!("{name}_W1TS"), Access::Sets(of), bits, set);
        self.add_set(format_args!("{name}_W1TC"), Access::Clears(of), bits, clear);
    }

    /// Gives a register that is in the table the reset value that the PAC does not have.
    pub(super) fn resets_to<S: RegisterSpec<Ux = u32>>(
        &mut self,
        value: u32,
        register: impl Fn(&T) -> &Reg<S>,
    ) {
        let address = self.address(register(&self.block));
        self.table
            .get_mut(address)
            .expect("a register just added")
            .reset = value;
    }
}
