//! What runs on a chip: a program, with its bus, its memory, its critical sections, its delays and its tasks.
//!
//! It may use the rooms below, of which `chip` says which chip and core a thread runs as; it does nothing to a chip from outside but let time pass.

pub mod bus;
mod delay;
#[cfg(feature = "embassy-time")]
mod embassy;
mod executor;
mod ram;
mod run;
mod section;
mod start;

pub use delay::Delay;
pub use executor::Executor;
pub use ram::ram;
pub use run::run;
pub use start::Program;
