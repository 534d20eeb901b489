//! Whether a board and what is plugged into it go together: every conflict and every caveat.
//!
//! A conflict is an error and a caveat a warning; both are about rows of the pin map and of the files of shields, as the faults
//! of these are.
//!
//! It may use the model and what is above it, and rejects no file: that is for `validate`, which asks it.

mod connectors;
mod pins;
mod silicon;
mod stack;

pub(crate) use connectors::circles;
pub use stack::Stack;

use crate::diagnostic::{Diagnostic, Report};
use crate::model::{Board, Model, Shield};
use crate::source::Source;

impl Stack<'_> {
    /// Everything that is against it, or to be known of it.
    #[must_use]
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let faults = connectors::check(self);
        if !faults.is_empty() {
            // Whose pins these are is not known then.
            return faults;
        }
        let mut faults = pins::with_board(self);
        faults.extend(pins::among_shields(self));
        let intrinsic = self.shields.iter();
        faults.extend(intrinsic.flat_map(|shield| silicon::check(shield, self.model)));
        faults
    }

    /// The same as a report; `sources` are the texts of the pin maps and of the files of shields.
    #[must_use]
    pub fn report(&self, sources: &[Source<'_>]) -> Report {
        Report::of(sources, Some(self.title()), self.diagnostics())
    }
}

/// What a board and one shield want both.
pub(crate) fn of_board(shield: &Shield, board: &Board, model: &Model) -> Vec<Diagnostic> {
    let shields = vec![shield];
    pins::with_board(&Stack {
        model,
        board,
        shields,
    })
}

/// What is to be known of a shield, on whatever board it is.
pub(crate) fn of_shield(shield: &Shield, model: &Model) -> Vec<Diagnostic> {
    silicon::check(shield, model)
}

/// What two shields have against each other, on whatever board they are.
pub(crate) fn of_pair(one: &Shield, other: &Shield) -> Vec<Diagnostic> {
    pins::of_pair(one, other)
}
