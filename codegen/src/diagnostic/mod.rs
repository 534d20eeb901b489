//! What is wrong with a file: the fault as data, the rule that is broken, and the report that a reader sees.
//!
//! It knows texts and places in them, and no pin maps: of the rest of the crate it may use `source`.

mod fault;
mod lines;
mod report;
mod rule;
mod word;

pub use fault::{Diagnostic, Label, Severity};
#[cfg(feature = "svd")]
pub(crate) use lines::Lines;
pub use lines::Position;
pub use report::Report;
pub use rule::Rule;
pub(crate) use word::{LONGEST, nearest, shortened};
