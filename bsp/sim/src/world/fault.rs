//! The messages for bus accesses that a program must not make.

use std::fmt;

use crate::silicon::Register;

/// Why a bus access was rejected.
#[derive(Clone, Copy)]
pub(crate) enum Fault {
    NoRegister(u32),
    ReadOnly(&'static Register, u32),
    WriteOnly(&'static Register),
    Asleep,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NoRegister(address) => {
                write!(
                    f,
                    "bus access to 0x{address:08x}, which is no register of the simulated chip"
                )
            }
            Fault::ReadOnly(register, value) => {
                write!(
                    f,
                    "write of 0x{value:08x} to {}, which is read-only",
                    register.name
                )
            }
            Fault::WriteOnly(register) => {
                write!(f, "read of {}, which is write-only", register.name)
            }
            Fault::Asleep => f.write_str(
                "bus access while the chip is in deep sleep: wake it and start the program anew",
            ),
        }
    }
}
