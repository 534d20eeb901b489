//! What the parts of the pin map are called that is made of a list.

use crate::validate::{crate_name, fits, is_root};

/// The namespace of the names in the list.
pub(super) const NAMESPACE: &str = "header";

/// The longest name of a board, for names of crates, types and messages are made of it.
const LONGEST: usize = 40;

/// A name that a board, a crate and a module can have.
pub(super) fn board_name(name: &str) -> String {
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
    let is_taken = [words, &type_name].into_iter().any(is_root) || words == NAMESPACE;
    match is_name && !is_taken && fits(&type_name, 0).is_ok() {
        true => words.to_owned(),
        false if words.is_empty() => "my_board".to_owned(),
        false => format!("board_{words}"),
    }
}

/// The name as that of a type: `my_board2` is `MyBoard2`.
pub(super) fn type_name(board: &str) -> String {
    let words = board.split('_').filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let (first, rest) = word.split_at(1);
        first.to_ascii_uppercase() + rest
    };
    words.map(capital).collect()
}
