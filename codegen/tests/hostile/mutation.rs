//! One change of a text at a random place.

use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What is put in: YAML's own marks, numbers that do not fit, names that are taken, letters of other kinds.
const PIECES: &[&str] = &[
    "",
    " ",
    "~",
    "null",
    "true",
    "[]",
    "{}",
    "[",
    "]",
    "{",
    "}",
    ",",
    ": ",
    "? ",
    "- ",
    "-1",
    "256",
    "65536",
    "0x100",
    "99999999999999999999",
    "-99999999999999999999",
    "1e999",
    "1.5",
    ".nan",
    ".inf",
    "0o17",
    "017",
    "\"",
    "'",
    "\"\"",
    "&a ",
    "*a",
    "<<: *a",
    "!!int ",
    "!x ",
    "|",
    ">",
    "#",
    "%YAML 1.2\n",
    "---\n",
    "...\n",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\0",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "\u{202e}",
    "é",
    "🦀",
    "名",
    "type",
    "self",
    "Self",
    "gen",
    "GPIO0",
    "GPIO6",
    "GPIO12",
    "GPIO40",
    "P0",
    "Pins",
    "pads",
    "module",
    "gpio",
    "name",
    "pin",
    "hold",
    "reserved",
    "strapping",
];

/// A change, at places that are found when the text is there.
#[derive(Clone, Debug)]
pub enum Mutation {
    Insert(Index, &'static str),
    Replace(Index, &'static str),
    RemoveWord(Index),
    RemoveLine(Index),
    RepeatLine(Index, Index),
    SwapWords(Index, Index),
    SwapLines(Index, Index),
    Cut(Index),
}

pub fn mutation() -> impl Strategy<Value = Mutation> {
    let at = any::<Index>;
    let piece = || select(PIECES);
    prop_oneof![
        (at(), piece()).prop_map(|(at, piece)| Mutation::Insert(at, piece)),
        (at(), piece()).prop_map(|(at, piece)| Mutation::Replace(at, piece)),
        at().prop_map(Mutation::RemoveWord),
        at().prop_map(Mutation::RemoveLine),
        (at(), at()).prop_map(|(from, to)| Mutation::RepeatLine(from, to)),
        (at(), at()).prop_map(|(one, two)| Mutation::SwapWords(one, two)),
        (at(), at()).prop_map(|(one, two)| Mutation::SwapLines(one, two)),
        at().prop_map(Mutation::Cut),
    ]
}

impl Mutation {
    pub fn apply(&self, text: &str) -> String {
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mut words = words(text);
        if lines.is_empty() {
            return String::new();
        }
        let (line, word) = (lines.len(), words.len());
        match self {
            Self::Insert(at, piece) => words.insert(at.index(words.len()), piece),
            Self::Replace(at, piece) => *at.get_mut(&mut words) = piece,
            Self::RemoveWord(at) => *at.get_mut(&mut words) = "",
            Self::SwapWords(one, two) => words.swap(one.index(word), two.index(word)),
            Self::Cut(at) => words.truncate(at.index(words.len())),
            Self::RemoveLine(at) => drop(lines.remove(at.index(lines.len()))),
            Self::RepeatLine(from, to) => {
                lines.insert(to.index(lines.len()), lines[from.index(lines.len())])
            }
            Self::SwapLines(one, two) => lines.swap(one.index(line), two.index(line)),
        }
        match self {
            Self::RemoveLine(_) | Self::RepeatLine(..) | Self::SwapLines(..) => lines.concat(),
            _ => words.concat(),
        }
    }
}

/// The text in pieces: words, and each other character by itself.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let len = match is_word(first) {
            true => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (word, tail) = rest.split_at(len);
        words.push(word);
        rest = tail;
    }
    words
}
