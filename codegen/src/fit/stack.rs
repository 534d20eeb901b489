//! What is plugged into what, to be looked at.

use crate::list::list;
use crate::model::{Board, Model, Shield};

/// A board, and what is plugged into it.
#[derive(Clone, Debug)]
pub struct Stack<'a> {
    /// The pin map of the board.
    pub model: &'a Model,
    /// The board.
    pub board: &'a Board,
    /// The shields, in the order in which they are plugged in: the one next to the board first.
    pub shields: Vec<&'a Shield>,
}

impl Stack<'_> {
    /// What it is, as it stands in a sentence.
    #[must_use]
    pub fn title(&self) -> String {
        let titles: Vec<_> = self.shields.iter().map(|it| it.title.as_str()).collect();
        match titles.split_last() {
            None => format!("the {}", self.board.name),
            Some((last, [])) => format!("the {} with {last}", self.board.name),
            Some((last, first)) => {
                format!("the {} with {} and {last}", self.board.name, list(first))
            }
        }
    }
}
