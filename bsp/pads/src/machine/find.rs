//! From a name to a pin.

use super::{Error, Name};
use crate::board::{Board, PinInfo};

/// No name of a board is longer than what this many edits can turn into something else; longer ones are told apart by
/// their first letters alone.
const LONGEST: usize = 16;

/// The pin with this name, in whatever name space.
pub(crate) fn pin<B: Board>(name: &str) -> Result<&'static PinInfo, Error> {
    let mut nearest: Option<((usize, bool), &'static str)> = None;
    for &(candidate, pin) in names::<B>() {
        if candidate == name {
            return Ok(pin);
        }
        // A wrong number is likelier than the wrong name space: not `P18` for `G18`.
        let (from, to) = (name.as_bytes(), candidate.as_bytes());
        let distance = (edits(from, to), !same_first(from, to));
        if nearest.is_none_or(|(least, _)| distance < least) {
            nearest = Some((distance, candidate));
        }
    }
    // More edits than letters in common: no help.
    let nearest = nearest
        .filter(|&((edits, _), candidate)| edits < candidate.len())
        .map(|(_, name)| name);
    Err(Error::UnknownName {
        name: Name::new(name),
        nearest,
    })
}

fn names<B: Board>() -> impl Iterator<Item = &'static (&'static str, &'static PinInfo)> {
    let name_spaces = B::NAME_SPACES.iter().chain(B::MORE_NAMES);
    name_spaces.flat_map(|name_space| name_space.pins)
}

/// Whether two words begin with the same letter.
fn same_first(one: &[u8], other: &[u8]) -> bool {
    let (one, other) = (one.first(), other.first());
    one.zip(other)
        .is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
}

/// How many letters to insert, remove or replace (Levenshtein); letter case does not count.
fn edits(from: &[u8], to: &[u8]) -> usize {
    let to = &to[..to.len().min(LONGEST)];
    let mut row = [0; LONGEST + 1];
    for (i, cell) in row.iter_mut().enumerate() {
        *cell = i;
    }
    for (i, &letter) in from.iter().take(2 * LONGEST).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(!letter.eq_ignore_ascii_case(other));
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, edits};

    #[test]
    fn counts_insertions_removals_and_replacements() {
        assert_eq!(edits(b"P9", b"P9"), 0);
        assert_eq!(edits(b"p9", b"P9"), 0);
        assert_eq!(edits(b"P99", b"P9"), 1);
        assert_eq!(edits(b"xP9", b"P9"), 1);
        assert_eq!(edits(b"xyP9", b"P9"), 2);
        assert_eq!(edits(b"9", b"P9"), 1);
        assert_eq!(edits(b"G9", b"P9"), 1);
        assert_eq!(edits(b"", b"P9"), 2);
        assert_eq!(edits(b"kitten", b"sitting"), 3);
        // The first letters of a long name.
        assert_eq!(edits(b"", b"A_NAME_OF_20_LETTERS"), LONGEST);
        assert_eq!(edits(b"A_NAME_OF_20_LET", b"A_NAME_OF_20_LETTERS"), 0);
        assert!(edits(&[b'x'; 1000], b"P9") >= 30);
    }
}
