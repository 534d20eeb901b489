//! What the ESP32 is: its pads, its registers and what they reset to, the numbers of the TRM, and its errata.
//!
//! It knows no chip's state but the words in the registers, and may use nothing but the PAC. All of the crate may use it.
//! `table` has a row for each register, which `rows` makes of what the PAC says, `reach` of its name; `registers` are one chip's.

mod addresses;
mod cause;
mod cpu;
mod errata;
mod fields;
mod level;
pub(crate) mod matrix;
mod memory;
pub(crate) mod pads;
mod reach;
mod register;
mod registers;
mod rows;
pub(crate) mod rtc;
mod table;

pub use cause::{CoreReset, CpuReset, SystemReset, WakeCause};
pub use cpu::Cpu;
pub use errata::Errata;
pub use level::Level;

pub(crate) use addresses::{BUS_SIZE, DPORT};
pub(crate) use cause::{DEEP_SLEEP, POWER_ON};
pub(crate) use memory::Block;
pub(crate) use register::{Access, Reach, Register};
pub(crate) use registers::Registers;
pub(crate) use table::TABLE;
