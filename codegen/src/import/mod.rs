//! From other projects' lists of pins to a pin map: `pins_arduino.h` of an Arduino core, and `pins.csv` of MicroPython.
//!
//! A list says which name is which pad, and little else. What a pin map has besides is guessed, left out or asked, in a comment
//! with the rule that it is about.

mod c;
mod csv;
mod pins;
mod write;

use std::collections::HashMap;

use crate::Chip;
use crate::crate_name;
use crate::diagnostic::Report;
use crate::load_on;
use crate::source::Source;
use crate::validate::{fits, is_root};

/// A definition in a list: a name for a number.
#[derive(Clone, Debug)]
struct Definition {
    name: String,
    /// The line, from 1.
    line: usize,
    value: Value,
}

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Number(i64),
    /// A sum of numbers.
    Sum(i64),
    /// Something that is no number, as it is written.
    Other(String),
}

/// What could be read of a list.
#[derive(Debug, Default)]
struct List {
    definitions: Vec<Definition>,
    /// What was not, each with its line.
    unread: Vec<(usize, String)>,
    /// Whether it says that the board has PSRAM.
    has_psram: bool,
}

/// Why there is no pin map.
#[derive(Debug)]
pub enum ImportError {
    /// The list has no pins.
    NoPins,
    /// What came of it is not a pin map: a bug of the importer.
    Invalid(Report),
}

/// A pin map made of a list of pins. `origin` is the list's file, whose name says what it is; `board` the name of the board, made a
/// name of a crate if it is none.
///
/// # Errors
///
/// When the list has no pins.
pub fn import(
    origin: &str,
    text: &str,
    board: &str,
    chip: &Chip,
) -> Result<(String, String), ImportError> {
    let is_table = origin
        .rsplit('.')
        .next()
        .is_some_and(|end| end.eq_ignore_ascii_case("csv"));
    let list = match is_table {
        true => csv::read(text),
        false => c::read(text),
    };
    let pins = pins::Pins::of(list);
    if pins.pads.is_empty() {
        return Err(ImportError::NoPins);
    }
    let board = board_name(board);
    let text = write::pin_map(origin, &board, &pins);
    let name = format!("{board}.yaml");
    let source = Source {
        name: &name,
        text: &text,
    };
    match load_on(source, Some(chip)) {
        Ok(_) => Ok((board, text)),
        Err(report) => Err(ImportError::Invalid(report)),
    }
}

/// The longest name of a board, for names of crates, types and messages are made of it.
const LONGEST: usize = 40;

/// A name that a board, a crate and a module can have.
fn board_name(name: &str) -> String {
    let mut words = String::new();
    for c in name.chars() {
        match c.to_ascii_lowercase() {
            c if c.is_ascii_alphanumeric() => words.push(c),
            _ if !words.is_empty() && !words.ends_with('_') => words.push('_'),
            _ => {}
        }
    }
    let words: String = words.chars().take(LONGEST).collect();
    let words = words.trim_end_matches('_');
    let is_name = words.starts_with(|c: char| c.is_ascii_lowercase()) && crate_name(words).is_ok();
    // A board's name is that of a module of its crate too, beside those of the chip's crate and the namespace; and the type for
    // it is in the same place.
    let type_name = type_name(words);
    let is_taken = [words, &type_name].into_iter().any(is_root) || words == write::NAME_SPACE;
    match is_name && !is_taken && fits(&type_name, 0).is_ok() {
        true => words.to_owned(),
        false if words.is_empty() => "my_board".to_owned(),
        false => format!("board_{words}"),
    }
}

/// The name as that of a type: `my_board2` is `MyBoard2`.
fn type_name(board: &str) -> String {
    let words = board.split('_').filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let (first, rest) = word.split_at(1);
        first.to_ascii_uppercase() + rest
    };
    words.map(capital).collect()
}

/// Names with what they stand for, of which the first one counts.
type Names<'a> = HashMap<&'a str, &'a str>;
