//! The pin map against other sources: the `esp32` PAC, and an SVD file.
//!
//! Each side becomes a table of facts, what they are about and what is said of it, in the TRM's names; the tables are
//! compared. The PAC's table is by pads, because the offsets and bits of a pad are known there. An SVD file knows registers
//! and no pads: its table is by registers, and what the pin map does not say but the generator takes from the PAC (the
//! other fields) is compared with it too.
//!
//! It may use `chip`, `input` and `validate`; nothing of the crate uses it.

mod claims;
mod comparison;
mod difference;
mod fact;
mod known;
mod svd;

pub use claims::Claims;
pub use comparison::Comparison;
pub use difference::Difference;
pub use fact::Kind;
pub use known::Known;
pub use svd::{Svd, mend};
