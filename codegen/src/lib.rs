//! From a pin map to the tables and pin types of a board support package.
//!
//! Text in, text out: nothing here touches a file. Data flows one way: text, `input` (shapes), `validate` (facts,
//! and the only place that refuses), [`Model`], `render` (which cannot fail). No board's or pin's name stands in
//! this code; namespaces, boards, functions and the crate's own name are data.
//!
//! ```
//! use codegen::{Rule, Source, load};
//!
//! let text = "namespaces: {}\nboard: {}\n";
//! let report = load(Source { name: "mine.yaml", text }, None).unwrap_err();
//! // All faults at once: a key that is none, and the sections that are missing.
//! assert!(report.rules().contains(&Rule::UnknownKey));
//! ```

pub mod cases;
// Some of its facts are only compared with an SVD file.
#[cfg_attr(not(feature = "svd"), allow(dead_code))]
mod chip;
mod diagnostic;
pub mod fit;
mod import;
mod input;
mod list;
mod load;
pub mod model;
pub mod render;
mod source;
mod validate;
#[cfg(feature = "svd")]
pub mod verify;
pub mod words;

pub use diagnostic::{Diagnostic, Label, Position, Report, Rule, Severity};
pub use import::{ImportError, import};
pub use input::{schema, shield_schema};
pub use load::{Chip, load, load_on, text};
pub use model::Model;
pub use render::{File, Home, render};
pub use source::Source;
pub use validate::{crate_name, plug_in};
