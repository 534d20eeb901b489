//! Lines and columns of a text.

use std::ops::Range;

use serde::Serialize;

/// A place in a text, as editors show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters (Unicode scalar values).
    pub column: usize,
}

/// Where the lines of a text begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lines {
    starts: Vec<usize>,
    /// How many characters there are before each [`BLOCK`] of the text: with many faults on a long line, counting
    /// from the beginning of the line would take a time that grows with its square.
    characters: Vec<usize>,
}

/// A number of bytes.
const BLOCK: usize = 4096;

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let mut characters = vec![0];
        for block in text.as_bytes().chunks(BLOCK) {
            let before = characters.last().copied().unwrap_or(0);
            characters.push(before + count(block));
        }
        Self {
            starts: std::iter::once(0).chain(ends).collect(),
            characters,
        }
    }

    /// How many characters begin before a place in bytes.
    fn characters(&self, text: &str, at: usize) -> usize {
        let block = at / BLOCK;
        let rest = text.as_bytes().get(block * BLOCK..at).unwrap_or_default();
        self.characters.get(block).copied().unwrap_or(0) + count(rest)
    }

    /// The index, from 0, of the line that a place in bytes is in.
    fn index(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at) - 1
    }

    /// The place in bytes where a line begins, or the end of the text.
    fn start(&self, index: usize, text: &str) -> usize {
        self.starts.get(index).copied().unwrap_or(text.len())
    }

    pub(crate) fn position(&self, text: &str, at: usize) -> Position {
        let index = self.index(at);
        let start = self.start(index, text);
        Position {
            line: index + 1,
            column: self.characters(text, at) - self.characters(text, start) + 1,
        }
    }

    /// The lines that spans are in, in bytes, and the number of the first one. The line behind the last one tells a
    /// span at the end of a line from one at the beginning of the next.
    pub(crate) fn around<'a>(
        &self,
        text: &str,
        spans: impl Iterator<Item = &'a Range<usize>>,
    ) -> (Range<usize>, usize) {
        let (first, last) = spans.fold((usize::MAX, 0), |(first, last), span| {
            (first.min(span.start), last.max(span.end))
        });
        let (first, last) = (self.index(first.min(last)), self.index(last));
        let bytes = self.start(first, text)..self.start(last + 1, text);
        (bytes, first + 1)
    }
}

/// How many characters begin in these bytes of UTF-8.
fn count(bytes: &[u8]) -> usize {
    let continues = |byte: &&u8| **byte & 0b1100_0000 == 0b1000_0000;
    bytes.len() - bytes.iter().filter(continues).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = format!("\u{e4}b\r\n{}x\n", "\u{1f44d}\u{65e5}".repeat(3000));
        let lines = Lines::of(&text);
        let position = |at: usize| {
            let Position { line, column } = lines.position(&text, at);
            (line, column)
        };
        assert_eq!(position(0), (1, 1));
        assert_eq!(position(text.find('b').unwrap()), (1, 2));
        assert_eq!(position(text.find('x').unwrap()), (2, 6001));
        assert_eq!(position(text.len()), (3, 1));
        let places = text.char_indices().map(|(at, _)| at);
        for at in places {
            let before = &text[..at];
            let line = before.rsplit('\n').next().unwrap();
            assert_eq!(position(at).1, line.chars().count() + 1);
        }
    }
}
