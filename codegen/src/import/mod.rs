//! From other projects' lists of pins to a pin map: `pins_arduino.h` of an Arduino core, and `pins.csv` of MicroPython.
//!
//! A list says which name is which pad, and little else. What a pin map has besides is guessed, left out or asked, in a comment
//! with the rule that it is about.
//!
//! It may use `chip`, the rules of names of `validate`, and `load`, which reads what came of it.

mod c;
mod csv;
mod definition;
mod name;
mod pins;
mod write;

use crate::diagnostic::Report;
use crate::load::{Chip, load_on};
use crate::source::Source;

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
    let board = name::board_name(board);
    let text = write::pin_map(origin, &board, &pins);
    let file = format!("{board}.yaml");
    let source = Source {
        name: &file,
        text: &text,
    };
    match load_on(source, Some(chip)) {
        Ok(_) => Ok((board, text)),
        Err(report) => Err(ImportError::Invalid(report)),
    }
}
