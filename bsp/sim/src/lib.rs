//! A simulated chip, for tests on the host.
//!
//! Off the target the register accesses of drivers go to a [`Chip`] ([`bus`]): a model of the ESP32's
//! pads and of what decides about them. Firmware logic runs against it under plain `cargo test`, on
//! any operating system.
//!
//! ```
//! use esp32_sim::{External, PadLevel};
//!
//! esp32_sim::run(|chip| {
//!     // The outside world: a wire to 3.3 V, a button with its resistor, nothing at all.
//!     chip.drive(27, External::High);
//!     assert_eq!(chip.level(27), PadLevel::High);
//!     chip.drive(27, External::Floating);
//!     assert_eq!(chip.level(27), PadLevel::Floating);
//! });
//! ```
//!
//! # What is modelled
//!
//! | part | source |
//! |---|---|
//! | output latch, output enable, open drain, input buffers | TRM, "IO_MUX and GPIO Matrix", registers GPIO_* |
//! | GPIO matrix, both ways, with its inversions and constants | same, "Peripheral Input/Output via GPIO Matrix" |
//! | IO_MUX: function, input enable, pulls, drive strength | same, "IO_MUX Pad List" and IO_MUX registers |
//! | RTC side of the 18 RTC pads | same, "RTC IO_MUX Pin List", registers RTCIO_* |
//! | pulls of RTC pads obey RTC_IO alone | errata sheet, 3.6 |
//! | hold, with both of a pad's hold bits | TRM, "Pad Hold Feature", `HOLD_FORCE` |
//! | reset classes, deep sleep, wake-up by EXT0 and EXT1 | TRM, "Reset and Clock", "Low-Power Management" |
//! | interrupt status, types, enables of both cores | TRM, GPIO_STATUS, GPIO_PINn, GPIO_PCPU_INT, GPIO_ACPU_INT |
//! | both buses that reach the registers, DPORT and AHB | same, "System and Memory" |
//! | lost edges, lost writes and disturbed reads, as options | errata sheet, GPIO-3.14, CPU-3.3, CPU-3.10: [`Errata`] |
//!
//! The PAC decides where a register is and what its fields mean; the model keeps its state in the
//! PAC's own register blocks. Where the documents leave room, the choice made is written at the
//! item concerned.
//!
//! # What is not
//!
//! Analog functions, touch sensors, light sleep with the `SLP_SEL` set of pad controls, the RTC
//! controller's own interrupts (RTC_IO's STATUS is a plain latch) and the automatic hold of digital pads in deep sleep. An access to a register that is not modelled panics: better a
//! loud test than a silent one.
//!
//! # Threads stand for cores
//!
//! A [`Chip`] is a handle: clones are the same chip. [`Chip::enter`] makes it the chip of the
//! current thread, [`Chip::enter_on`] says as which core; [`run`] does that with a new chip, so
//! every test has its own. Each register access is atomic and nothing more is, so a
//! read-modify-write without a critical section does lose updates; [`Chip::preempt`] provokes it.

mod access;
pub mod bus;
mod chip;
mod cores;
mod current;
mod delay;
mod electrical;
#[cfg(feature = "embassy-time")]
mod embassy;
mod errata;
mod executor;
mod fault;
mod fields;
mod hold;
mod input;
mod interrupt;
mod level;
mod log;
mod memory;
mod net;
mod output;
mod outside;
mod pads;
mod part;
mod parts;
mod pin;
mod preempt;
mod program;
mod ram;
mod registers;
mod reset;
mod rtc;
mod section;
mod service;
mod sleep;
mod state;
mod svg;
mod table;
mod time;
mod vcd;
mod wave;

#[cfg(test)]
mod tests;

pub use chip::Chip;
pub use cores::Core;
pub use current::{Entered, run};
pub use delay::Delay;
pub use electrical::Electrical;
pub use errata::Errata;
pub use executor::Executor;
pub use level::Level;
pub use log::{BusAccess, Direction};
pub use output::{Function, PadState};
pub use outside::{External, PadLevel};
pub use part::{Attached, Part, Wires};
pub use parts::{Bounce, Logger, PushButton, RotaryEncoder, SquareWave};
pub use pin::{BoardPin, Pin};
pub use program::Program;
pub use ram::ram;
pub use reset::{CoreReset, CpuReset, SystemReset};
pub use sleep::WakeCause;
