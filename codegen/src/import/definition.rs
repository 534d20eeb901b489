//! What a list of pins defines.

/// A definition in a list: a name for a number.
#[derive(Clone, Debug)]
pub(super) struct Definition {
    pub name: String,
    /// The line, from 1.
    pub line: usize,
    pub value: Value,
}

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Number(i64),
    /// A sum of numbers.
    Sum(i64),
    /// Something that is no number, as it is written.
    Other(String),
}

/// What could be read of a list.
#[derive(Debug, Default)]
pub(super) struct List {
    pub definitions: Vec<Definition>,
    /// What was not, each with its line.
    pub unread: Vec<(usize, String)>,
    /// Whether it says that the board has PSRAM.
    pub has_psram: bool,
}
