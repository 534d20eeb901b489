//! From a name to a pin.
//!
//! A name that exists is found in a table that is sorted when the program is compiled; only one that does not exist is compared with all.

use core::marker::PhantomData;

use super::{Error, Name};
use crate::board::{Board, NameSpace, PinInfo};

/// No name of a board is longer than what this many edits can turn into something else; longer ones are told apart by
/// their first letters alone.
const LONGEST: usize = 16;

/// A name, and its pin.
type Named = (&'static str, &'static PinInfo);

/// The pin with this name, in whatever name space, or the error about it.
#[cfg(not(target_arch = "xtensa"))]
pub(crate) fn pin<B: Board>(name: &str) -> Result<&'static PinInfo, Error> {
    exact::<B>(name).ok_or_else(|| unknown::<B>(name))
}

/// The pin with this name, in whatever name space.
pub(super) fn exact<B: Board>(name: &str) -> Option<&'static PinInfo> {
    let (keys, places) = const { (Sorted::<B>::KEYS, Sorted::<B>::PLACES) };
    let key = key(name.as_bytes());
    let mut i = first_not_below(keys, key);
    while keys.get(i) == Some(&key) {
        let named = places.get(i).and_then(|place| at::<B>((*place).into()));
        match named {
            Some(&(candidate, pin)) if is_same(candidate, name) => return Some(pin),
            _ => i += 1,
        }
    }
    None
}

/// Where the keys begin that are not below one. The same as `partition_point`, in fewer instructions: half of what is left goes in each step, and
/// there are as many keys as a power of two.
fn first_not_below(keys: &[u32], key: u32) -> usize {
    let (mut first, mut half) = (0, keys.len() / 2);
    while half > 0 {
        // The last key is behind all names.
        if keys.get(first + half - 1).is_some_and(|other| *other < key) {
            first += half;
        }
        half /= 2;
    }
    first
}

/// Whether two names with the same key are one: of a short one, the key has all letters.
fn is_same(candidate: &str, name: &str) -> bool {
    candidate.len() == name.len() && (name.len() <= 4 || candidate == name)
}

/// The first four letters as a number that sorts as they do.
const fn key(name: &[u8]) -> u32 {
    u32::from_be_bytes(match *name {
        [] => [0; 4],
        [a] => [a, 0, 0, 0],
        [a, b] => [a, b, 0, 0],
        [a, b, c] => [a, b, c, 0],
        [a, b, c, d, ..] => [a, b, c, d],
    })
}

/// A board's names in the order of their keys: the keys, and which name in the order of the name spaces it is.
struct Table<const N: usize> {
    keys: [u32; N],
    places: [u8; N],
}

impl<const N: usize> Table<N> {
    /// Sorts the names of a board. None are in the table if there are more than it can have.
    const fn of(name_spaces: &[&NameSpace], more: &[&NameSpace]) -> Self {
        // The letters of no name.
        let mut table = Self {
            keys: [u32::MAX; N],
            places: [0; N],
        };
        if count(name_spaces) + count(more) > N {
            return table;
        }
        let mut place = 0;
        table.add(name_spaces, &mut place);
        table.add(more, &mut place);
        table
    }

    const fn add(&mut self, name_spaces: &[&NameSpace], place: &mut usize) {
        let mut space = 0;
        while space < name_spaces.len() {
            let pins = name_spaces[space].pins;
            let mut pin = 0;
            while pin < pins.len() {
                let key = key(pins[pin].0.as_bytes());
                // Behind its equals, so that the first of two name spaces is found first.
                let mut i = *place;
                while i > 0 && self.keys[i - 1] > key {
                    (self.keys[i], self.places[i]) = (self.keys[i - 1], self.places[i - 1]);
                    i -= 1;
                }
                (self.keys[i], self.places[i]) = (key, *place as u8);
                *place += 1;
                pin += 1;
            }
            space += 1;
        }
    }
}

/// How many names there are.
const fn count(name_spaces: &[&NameSpace]) -> usize {
    let (mut count, mut space) = (0, 0);
    while space < name_spaces.len() {
        count += name_spaces[space].pins.len();
        space += 1;
    }
    count
}

/// The table of a board, of one of two sizes.
struct Sorted<B>(PhantomData<B>);

impl<B: Board> Sorted<B> {
    const COUNT: usize = count(B::NAME_SPACES) + count(B::MORE_NAMES);
    const SMALL: Table<64> = Table::of(B::NAME_SPACES, B::MORE_NAMES);
    const LARGE: Table<256> = Table::of(B::NAME_SPACES, B::MORE_NAMES);
    const KEYS: &'static [u32] = {
        assert!(Self::COUNT <= 256, "a board with more than 256 names");
        if Self::COUNT <= 64 {
            &Self::SMALL.keys
        } else {
            &Self::LARGE.keys
        }
    };
    const PLACES: &'static [u8] = if Self::COUNT <= 64 {
        &Self::SMALL.places
    } else {
        &Self::LARGE.places
    };
}

/// A name by its place in the order of the name spaces.
fn at<B: Board>(place: usize) -> Option<&'static Named> {
    let mut left = place;
    for name_space in name_spaces::<B>() {
        match name_space.pins.get(left) {
            Some(named) => return Some(named),
            None => left = left.saturating_sub(name_space.pins.len()),
        }
    }
    None
}

/// The error about a name that does not exist, with the one that is most like it.
#[cold]
#[inline(never)]
pub(super) fn unknown<B: Board>(name: &str) -> Error {
    let mut nearest: Option<((usize, bool), &'static str)> = None;
    for &(candidate, _) in names::<B>() {
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
    Error::UnknownName {
        name: Name::new(name),
        nearest,
    }
}

fn names<B: Board>() -> impl Iterator<Item = &'static Named> {
    name_spaces::<B>().flat_map(|name_space| name_space.pins)
}

fn name_spaces<B: Board>() -> impl Iterator<Item = &'static &'static NameSpace> {
    B::NAME_SPACES.iter().chain(B::MORE_NAMES)
}

/// Whether two words begin with the same letter.
fn same_first(one: &[u8], other: &[u8]) -> bool {
    let (one, other) = (one.first(), other.first());
    one.zip(other)
        .is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
}

/// How many letters to insert, remove or replace (Levenshtein); letter case does not count.
#[inline(never)]
fn edits(from: &[u8], to: &[u8]) -> usize {
    // From no letter at all to the first ones of `to`.
    let mut row: [usize; LONGEST] = core::array::from_fn(|i| i + 1);
    let mut edits = to.len().min(LONGEST);
    for (i, letter) in from.iter().take(2 * LONGEST).enumerate() {
        let mut diagonal = i;
        edits = i + 1;
        for (cell, other) in row.iter_mut().zip(to) {
            let replaced = diagonal + usize::from(!letter.eq_ignore_ascii_case(other));
            diagonal = *cell;
            edits = replaced.min(edits + 1).min(diagonal + 1);
            *cell = edits;
        }
    }
    edits
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Table, count, edits, first_not_below, key};
    use crate::board::{NameSpace, PinInfo, Sentence, Words};

    const NOTHING: Sentence = Sentence {
        reason: "",
        instead: "",
    };
    static PIN: PinInfo = PinInfo {
        id: "P9",
        other_names: &[],
        pad: &crate::pads::GPIO12,
        words: &Words {
            output: NOTHING,
            pull: NOTHING,
            hold: NOTHING,
            wake: NOTHING,
        },
    };

    #[test]
    fn names_are_sorted_by_their_first_letters_and_then_as_the_board_has_them() {
        static MODULE: NameSpace = NameSpace {
            name: "module",
            pins: &[
                ("P9", &PIN),
                ("LORA_NSS", &PIN),
                ("P10", &PIN),
                ("LORA_DIO", &PIN),
            ],
        };
        static OTHER: NameSpace = NameSpace {
            name: "other",
            pins: &[("A", &PIN), ("P9", &PIN), ("", &PIN)],
        };
        let spaces = [&MODULE, &OTHER];
        assert_eq!(count(&spaces), 7);
        let table = Table::<8>::of(&spaces[..1], &spaces[1..]);
        assert_eq!(table.places[..7], [6, 4, 1, 3, 2, 0, 5]);
        let letters = ["", "A", "LORA", "LORA", "P10", "P9", "P9"];
        assert_eq!(table.keys[..7], letters.map(|name| key(name.as_bytes())));
        assert_eq!(table.keys[7], u32::MAX, "behind all names");
        assert!(table.keys.is_sorted());
        for key in table.keys.into_iter().chain([0, 1, key(b"P1"), key(b"Q")]) {
            let expected = table.keys.partition_point(|other| *other < key).min(7);
            assert_eq!(first_not_below(&table.keys, key), expected, "{key:x}");
        }
        // Too many for it.
        assert_eq!(
            Table::<6>::of(&spaces[..1], &spaces[1..]).keys,
            [u32::MAX; 6]
        );
        assert!(key("P9".as_bytes()) > key("P10".as_bytes()));
    }

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
