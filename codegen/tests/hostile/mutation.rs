//! One change of a text at a random place. A fuzz target changes texts in the same way.

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

/// A change. Its numbers are places, counted round and round the text's words or lines.
#[derive(Clone, Debug)]
pub enum Mutation {
    Insert(usize, &'static str),
    Replace(usize, &'static str),
    RemoveWord(usize),
    RemoveLine(usize),
    RepeatLine(usize, usize),
    SwapWords(usize, usize),
    SwapLines(usize, usize),
    Cut(usize),
}

impl Mutation {
    /// One of all mutations by three numbers.
    pub fn new(kind: usize, one: usize, two: usize) -> Self {
        let piece = PIECES[two % PIECES.len()];
        match kind % 8 {
            0 => Self::Insert(one, piece),
            1 => Self::Replace(one, piece),
            2 => Self::RemoveWord(one),
            3 => Self::RemoveLine(one),
            4 => Self::RepeatLine(one, two),
            5 => Self::SwapWords(one, two),
            6 => Self::SwapLines(one, two),
            _ => Self::Cut(one),
        }
    }

    pub fn apply(&self, text: &str) -> String {
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mut words = words(text);
        if lines.is_empty() {
            return String::new();
        }
        let (line_count, word_count) = (lines.len(), words.len());
        let line = |at: usize| at % line_count;
        let word = |at: usize| at % word_count;
        match *self {
            Self::RemoveLine(at) => drop(lines.remove(line(at))),
            Self::RepeatLine(from, to) => {
                let repeated = lines[line(from)];
                lines.insert(line(to), repeated);
            }
            Self::SwapLines(one, two) => lines.swap(line(one), line(two)),
            Self::Insert(at, piece) => words.insert(word(at), piece),
            Self::Replace(at, piece) => words[word(at)] = piece,
            Self::RemoveWord(at) => words[word(at)] = "",
            Self::SwapWords(one, two) => words.swap(word(one), word(two)),
            Self::Cut(at) => words.truncate(word(at)),
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
