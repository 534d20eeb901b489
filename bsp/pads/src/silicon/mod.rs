//! What the silicon is: its registers and their addresses, its pads and their facts, and what one access to a pad is.
//!
//! It knows neither who owns a pad nor what for, and may use nothing but the PAC and, off the target, the simulated chip's bus. All of the crate may use it.
//! An access goes through `reg` to an address of `map`; `pad` says what a pad is, `generated` which pads there are, from the pin map.

mod cpu;
mod facts;
#[rustfmt::skip]
pub(crate) mod generated;
pub(crate) mod hold;
mod level;
mod line;
pub(crate) mod map;
pub mod pad;
mod reg;
mod setting;
mod tables;

pub use cpu::Cpu;
pub use generated::{pads, signal};
pub use level::Level;
pub use line::Line;
pub use reg::Reg;
pub use setting::{DriveStrength, Mode, Pull};
